#include <closeknit/lint/lint.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace closeknit;

namespace {

using lines = std::vector<std::string>;

/// A pack whose patterns for authors are these.
pack knowing(std::vector<language_pattern> patterns) {
    if (patterns.empty()) patterns = {{.id = "none", .kind = pattern_kind::jargon, .matches = {"zzz"}, .reason = "None."}};
    return {.id = "p",
            .title = "P",
            .language = "en",
            .dimensions = {{.id = "d", .title = "D"}},
            .language_patterns = std::move(patterns)};
}
language_pattern words(pattern_kind kind, std::vector<text> matches, std::vector<text> unless = {}) {
    return {.id = std::string(name_of(kind)),
            .kind = kind,
            .matches = std::move(matches),
            .unless = std::move(unless),
            .reason = "Why."};
}
void ask(pack& of, std::string const& wording, int depth = 1) {
    prompt p{.id = "p" + std::to_string(of.prompts.size()), .wording = text(wording), .depth = depth, .targets = {{"d", 1}}};
    if (depth >= 4) p.risks = {risk::fear};
    of.prompts.push_back(p);
}
/// So many prompts whose first three words nobody else has.
void ask_others(pack& of, int count, int depth = 1) {
    for (int i = 0; i < count; ++i)
        ask(of, "Number " + std::to_string(of.prompts.size()) + " says what?", depth);
}
lines said_of(pack const& content) {
    lines out;
    for (issue const& each : lint(content))
        out.push_back(each.path + ": " + each.message);
    return out;
}
lines on_about(pack content, std::string about) {
    content.about = std::move(about);
    return said_of(content);
}

} // namespace

TEST_CASE("words that people contract, and words of another dialect, are told wherever they stand") {
    pack const content = knowing({words(pattern_kind::uncontracted, {"what is", "it is"}, {"than it is", "it is."}),
                                  words(pattern_kind::dialect, {"holiday"}, {"bank holiday"})});
    CHECK(on_about(content, "What is new?") == lines{"/about: 'what is': Why."});
    CHECK(on_about(content, "A holiday.") == lines{"/about: 'holiday': Why."});
    CHECK(on_about(content, "What's new, and it's fine.").empty());
    CHECK(on_about(content, "What is it? It is a holiday.") ==
          lines{"/about: 'what is': Why.", "/about: 'it is': Why.", "/about: 'holiday': Why."});
}

TEST_CASE("words within which a pattern is innocent keep it from being told, there alone") {
    pack const content = knowing({words(pattern_kind::uncontracted, {"it is"}, {"than it is", "what it is"})});
    CHECK(on_about(content, "It looks larger than it is.").empty());
    CHECK(on_about(content, "Say what it is called.").empty());
    CHECK(on_about(content, "It is larger than it is wide.") == lines{"/about: 'it is': Why."});
    pack const other =
        knowing({words(pattern_kind::uncontracted, {"it is"}), words(pattern_kind::dialect, {"x"}, {"than it is"})});
    CHECK(on_about(other, "It looks larger than it is.") == lines{"/about: 'it is': Why."}); // another pattern's
}

TEST_CASE("more than eight prompts, and more than one in 25, begin with the same three words") {
    pack content = knowing({});
    for (int i = 0; i < 8; ++i)
        ask(content, "Tell me about " + std::to_string(i) + ".");
    CHECK(said_of(content).empty());
    ask(content, "tell me about nine.");
    CHECK(said_of(content) == lines{"/prompts: 9 of 9 prompts begin with 'tell me about'"});
    ask_others(content, 216); // 9 of 225 are one in 25
    CHECK(said_of(content).empty());
    content.prompts.pop_back();
    CHECK(said_of(content) == lines{"/prompts: 9 of 224 prompts begin with 'tell me about'"});
}

TEST_CASE("two words may be all that a prompt has") {
    pack content = knowing({});
    for (int i = 0; i < 9; ++i)
        ask(content, "Say more");
    CHECK(said_of(content) == lines{"/prompts: 9 of 9 prompts begin with 'say more'"});
}

TEST_CASE("a stiff opening is told where more than eight prompts and one in twenty have it") {
    pack content = knowing({words(pattern_kind::opening, {"which"})});
    for (int i = 0; i < 9; ++i)
        ask(content, "Which " + std::to_string(i) + " is it?");
    ask(content, "Whichever you like?");
    ask_others(content, 169); // of 179 one in twenty is 8
    CHECK(said_of(content) ==
          lines{"/prompts: 9 of 179 prompts begin with 'which', which is stiff where there is no choice of a few"});
    ask_others(content, 1);
    CHECK(said_of(content).empty());
}

TEST_CASE("at least one in six prompts of depth 4 leaves a way round") {
    pack content = knowing({words(pattern_kind::opt_out, {"or skip it", "or a lighter one"})});
    ask_others(content, 1, 4);
    CHECK(said_of(content) == lines{"/prompts: 0 of 1 prompts of depth 4 leave a way round; about one in four should"});
    ask(content, "What hurt, or skip it?", 4);
    CHECK(said_of(content).empty());
    ask_others(content, 4, 4); // one of six
    CHECK(said_of(content).empty());
    ask_others(content, 1, 4);
    CHECK(said_of(content) == lines{"/prompts: 1 of 7 prompts of depth 4 leave a way round; about one in four should"});
    ask_others(content, 20, 3); // other depths need none
    CHECK(said_of(content).size() == 1);
    content.language_patterns = {words(pattern_kind::jargon, {"x"})}; // a language without words for it
    CHECK(said_of(content).empty());
}

TEST_CASE("the same way round again is told where more than four prompts and one in four of depth 4 have it") {
    pack content = knowing({words(pattern_kind::opt_out, {"or skip it", "or a lighter one"})});
    for (int i = 0; i < 5; ++i)
        ask(content, std::to_string(i) + " hurt you how, or skip it?", 4);
    ask_others(content, 14, 4);
    CHECK(said_of(content) == lines{"/prompts: 5 of 19 prompts of depth 4 leave a way round with 'or skip it'"});
    ask_others(content, 1, 4); // five of twenty
    CHECK(said_of(content).empty());
}

TEST_CASE("words to use sparingly are told above five in a thousand") {
    pack content = knowing({words(pattern_kind::sparing, {"small", "little"})});
    for (int i = 0; i < 9; ++i)
        ask(content, std::to_string(i) + (i == 0 ? " little" : " small"));
    for (int i = 0; i < 178; ++i)
        ask(content, std::to_string(100 + i) + " x1 x2 x3 x4 x5 x6 x7 x8 x9"); // 18 + 1,780 words
    CHECK(said_of(content) == lines{"/prompts: 9 of 1798 words are of those to use sparingly, most often 'small'"});
    content.prompts.back().follow_ups = {"Why so?"}; // 1,800 words, in which nine are five in a thousand
    CHECK(said_of(content).empty());
    content.prompts.back().follow_ups = {"Small?"};
    CHECK(said_of(content) == lines{"/prompts: 10 of 1799 words are of those to use sparingly, most often 'small'"});
}

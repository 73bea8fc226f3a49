#include <closeknit/lint/lint.hpp>

#include <tests/support/small.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace closeknit;

namespace {

using lines = std::vector<std::string>;

/// A pack with one item and one prompt, in a language.
pack worded(std::string const& language, std::string const& item_wording, std::string const& prompt_wording = "A.") {
    assessment of = tests::asking({{"a", text(item_wording), rating{}}}, {tests::over({{"a"}}, sum{})});
    return {.id = "p",
            .title = "P",
            .language = text(language),
            .dimensions = {{.id = "calm", .title = "Calm"}},
            .assessments = {of},
            .prompts = {{.id = "ask", .wording = text(prompt_wording), .targets = {{"calm", 1}}}}};
}

/// The advice on a pack, without its errors.
lines advice_on(pack const& content) {
    lines out;
    for (issue const& each : lint(content))
        if (each.severity == severity::advice) out.push_back(each.path + ": " + each.message);
    return out;
}
lines on_item(std::string const& language, std::string const& wording) { return advice_on(worded(language, wording)); }
lines on_prompt(std::string const& language, std::string const& wording) { return advice_on(worded(language, "A.", wording)); }

std::string const item_at = "/assessments/0/items/0/wording: ", prompt_at = "/prompts/0/wording: ";
lines const joins{item_at + "the item joins two claims"}, two_questions{prompt_at + "the prompt asks two questions"}, none{};

} // namespace

TEST_CASE("what is ordinary in a questionnaire is no advice on an item, and is on a prompt") {
    std::string const longer =
        "On most days of the last two weeks the two of us found at least a little time to talk about what was "
        "on our minds that day."; // 28 words
    CHECK(on_item("en", longer) == none);
    CHECK(on_prompt("en", longer) == lines{prompt_at + "a sentence has 28 words; at most 25 are easy to read"});
    CHECK(on_item("en", "People should tell each other everything!") == none);
    CHECK(on_prompt("en", "Tell me a story!") == lines{prompt_at + "avoid exclamation marks"});
    CHECK(on_prompt("en", "Sit down; what's on your mind?") == lines{prompt_at + "avoid semicolons"});
    CHECK(on_prompt("el", "Πώς είσαι;").empty()); // a question mark there
    CHECK(on_item("en", "Do you feel heard? How often?") == none);
    CHECK(on_prompt("en", "What makes you laugh? What else does?") == two_questions);
    CHECK(on_item("en", "My wife listens to me.") == none);
    CHECK(on_prompt("en", "What does your wife like?").size() == 1);
}

TEST_CASE("an item that joins two claims or has two negatives is advised against") {
    CHECK(on_item("en", "I like hills and I like valleys.") == joins);
    CHECK(on_item("en", "We talk; we listen.") == joins);
    CHECK(on_item("en", "I do not like it when we never talk.") == lines{item_at + "the item has two negatives"});
}

TEST_CASE("which mark asks a question and which joins two claims depends on the language") {
    // Greek: ; asks, and the raised point joins
    CHECK(on_item("el", "Νιώθεις καλά;") == none);
    CHECK(on_item("el-GR", "Μιλάμε· ακούμε.") == joins);
    CHECK(on_prompt("el", "Τι σε κάνει να γελάς; Τι άλλο;") == two_questions);
    CHECK(on_prompt("el", "Τι σε κάνει να γελάς;") == none);
    CHECK(on_item("de", "Wir reden; wir hören zu.") == joins);
    CHECK(on_prompt("ar", "ما الذي يضحكك؟ وماذا أيضا؟") == two_questions);
    CHECK(on_item("ar", "نتحدث؛ نصغي.") == joins);
    CHECK(on_prompt("es", "¿Qué te hace reír?") == none);
    CHECK(on_prompt("es", "¿Qué te hace reír? ¿Y qué más?") == two_questions);
    CHECK(on_prompt("ja", "何が好きですか？ほかには？") == two_questions);
    CHECK(on_item("zh", "我们交谈；我们倾听。") == joins);
    CHECK(on_prompt("hy", "Ի՞նչն է քեզ ուրախացնում։ Ուրիշ ի՞նչ։") == two_questions);
    CHECK(on_prompt("zh", "说说今天！") == lines{prompt_at + "avoid exclamation marks"});
}

TEST_CASE("a sentence ends where its language ends one") {
    std::string const thirteen = "शब्द शब्द शब्द शब्द शब्द शब्द शब्द शब्द शब्द शब्द शब्द शब्द शब्द";
    CHECK(on_prompt("hi", thirteen + "। " + thirteen + "।") == none);
    CHECK(on_prompt("hi", thirteen + " " + thirteen + "।") ==
          lines{prompt_at + "a sentence has 26 words; at most 25 are easy to read"});
}

TEST_CASE("a sentence in quotes ends, whatever quotes its language has") {
    std::string const words = "one two three four five six seven eight nine ten eleven twelve thirteen";
    for (auto const& [opens, closes] : std::vector<std::pair<std::string, std::string>>{
             {"\"", "\""}, {"“", "”"}, {"„", "“"}, {"»", "«"}, {"« ", "»"}, {"‚", "‘"}}) {
        CAPTURE(opens);
        CHECK(on_prompt("de", opens + words + "." + closes + " " + words + ".") == none);
    }
}

TEST_CASE("nobody may change a published instrument, so its words get no advice at all") {
    pack content = worded("en", "I like hills and I like valleys.");
    assessment& of = content.assessments[0];
    of.about = "You must answer!";
    of.scales[0].bands = {{.id = "low", .low = 1, .label = "doomed!"}};
    CHECK(advice_on(content).size() > 3);
    of.published = true;
    CHECK(advice_on(content) == none);
    of.scales[0].keys[0].item = "z";
    auto const still = lint(content);
    REQUIRE(still.size() == 1);
    CHECK(still[0].path == "/assessments/0/scales/0/keys/0/item");
    CHECK(still[0].severity == severity::error);
}

TEST_CASE("words are checked against the patterns of the base where the pack has none and shares its language") {
    pack const base{.id = "b",
                    .title = "B",
                    .language = "de",
                    .language_patterns = {
                        {.id = "n", .kind = pattern_kind::judging, .matches = {"hoffnungslos"}, .reason = "Das verurteilt."}}};
    pack content{.id = "p", .title = "Hoffnungslos", .language = "de-AT"};
    auto const found = lint(content, lint_options{.base = base});
    REQUIRE(found.size() == 1);
    CHECK(found[0].message == "'hoffnungslos': Das verurteilt.");
    content.language = "nl";
    for (issue const& each : lint(content, lint_options{.base = base}))
        CHECK(each.path == "/sentences");
}

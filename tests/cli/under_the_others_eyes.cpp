// The own page of somebody whose screening is not clear, read over their shoulder.

#include <closeknit/couple/safety.hpp>
#include <closeknit/couple/why_not.hpp>
#include <closeknit/guide/check_in.hpp>
#include <closeknit/json.hpp>

#include <tests/support/built_in.hpp>
#include <tests/support/check_in.hpp>
#include <tests/support/command.hpp>
#include <tests/support/rounds.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <cctype>
#include <functional>
#include <sstream>
#include <string>
#include <vector>

using namespace closeknit;
using std::chrono::days;

namespace {

/// Each way in which a person is not clear, with a screening of the same day where there is one.
std::vector<std::function<void(history&)>> const not_clear{
    [](history& h) { tests::screening_in(h).result = gate::stop; },
    [](history& h) { tests::screening_in(h).result = gate::caution; },
    [](history& h) {
        tests::screening_in(h) = {.day = tests::day_of_check_in, .result = gate::stop, .basis = "of another kind"};
    },
    [](history& h) { h.entries.push_back(screening{.day = tests::day_of_check_in, .result = gate::stop}); },
    [](history& h) { tests::screening_in(h).day = tests::day_of_check_in - days{93}; },
    [](history& h) { tests::remove_all<screening>(h); },
    [](history& h) { // a danger signal, in an older sheet that no page is about
        h.entries.push_back(sheet{.assessment = "weekly",
                                  .version = tests::version_of("weekly"),
                                  .day = tests::day_of_check_in - days{3},
                                  .answers = {{"unsaid-1", true}}});
    },
    [](history& h) {
        h.entries.push_back(sheet{.assessment = "weekly",
                                  .version = tests::version_of("weekly"),
                                  .day = tests::day_of_check_in - days{3},
                                  .answers = {{"unsaid-1", unanswered{missingness::prefer_not_to_say}}}});
    },
};

/// What stands against one's own yes, by name.
std::string reasons(history const& own) {
    std::string out;
    for (closed_reason each : why_not(built_in_pack(), own, "ben", "closeness", tests::day_of_check_in))
        out += std::string(name_of(each)) + " ";
    return out;
}

/// Everything that `why_not` and the commands give about one's own file: exit code, output and messages, in both formats.
std::string everything(history const& own) {
    tests::folder const files;
    std::string out = reasons(own);
    for (std::vector<std::string> const& args :
         std::vector<std::vector<std::string>>{{"check-in", "-", "--day", "2026-11-20"},
                                               {"check-in", "-", "--day", "2026-11-20", "--format", "json"},
                                               {"score", "-"},
                                               {"score", "-", "--format", "json"},
                                               {"results", "-", "--to", "tess", "--day", "2026-11-20"},
                                               {"lint", "-"}}) {
        auto const result = tests::command(args, to_json(own));
        out += std::to_string(result.code) + "\n" + result.err + result.out;
    }
    for (std::vector<std::string> const& more :
         std::vector<std::vector<std::string>>{{"open", "--to", "ben", "--what", "practices"}, {"close"}, {"leave"}}) {
        std::string const file = files.file("own.json", to_json(own));
        std::vector<std::string> args{more[0], file, "--day", "2026-11-20"};
        args.insert(args.end(), more.begin() + 1, more.end());
        auto const result = tests::command(args);
        out += std::to_string(result.code) + result.err + result.out;
    }
    return out;
}

/// A page without the titles of scores, which name what was asked and are the same for everybody.
std::string without_titles(std::string page, pack const& content) {
    for (scale const& each : content.at<assessment>("closeness").scales)
        for (std::size_t at = page.find(each.title.str()); at != page.npos; at = page.find(each.title.str()))
            page.erase(at, each.title.str().size());
    return page;
}

/// Every sentence of the pack about one score, for one person and for two.
std::vector<std::string> sentences_about_scores(pack const& content) {
    std::vector<std::string> out;
    for (assessment const& of : content.assessments)
        for (scale const& how : of.scales) {
            for (band const& each : how.bands)
                out.push_back(each.wording);
            for (std::string const* each :
                 {&how.for_two.shared_strength, &how.for_two.shared_low_point, &how.for_two.seen_differently})
                out.push_back(*each);
        }
    std::erase_if(out, [](std::string const& each) { return each.empty(); });
    return out;
}

/// Words in one line, so that a sentence is found wherever its lines end.
std::string in_one_line(std::string const& page) {
    std::istringstream in(page);
    std::string out;
    for (std::string word; in >> word;)
        out += word + " ";
    return out;
}

/// The answers of somebody who is well and of somebody who is not, and of all between.
history anybody(tests::random_values& any) {
    history out = tests::random_partner(any, "ada", "ben");
    pack const content = built_in_pack();
    if (std::size_t const all = any.below(3); all < 2)
        for (item const& each : content.at<assessment>("closeness").items)
            if (!each.safety_sensitive)
                tests::sheet_in(out).answers[each.id] =
                    tests::five_step_answer(content.at<assessment>("closeness"), each, all == 0 ? 1 : 5);
    return out;
}

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

} // namespace

TEST_CASE("however a screening is not clear, the own page and all that the commands say are the same bytes") {
    tests::random_values any(91);
    for (int round = tests::fewer_if_sanitized(12, 40); round > 0; --round) {
        history clear = tests::random_partner(any, "ada", "ben");
        clear.entries.push_back(
            opening{.day = tests::day_of_check_in,
                    .to = "tess",
                    .what = opened_results{.assessment = "closeness", .version = tests::version_of("closeness")},
                    .basis = "on paper"});
        history first = clear;
        not_clear.front()(first);
        std::string const page = everything(first);
        for (auto const& change : not_clear) {
            history other = clear;
            change(other);
            REQUIRE(everything(other) == page);
        }
    }
}

TEST_CASE("why nothing opens depends on a screening that is not clear by its day alone") {
    tests::random_values any(93);
    pack const content = built_in_pack();
    assessment const& asked = content.at(id_of<assessment>("private-screen"));
    for (int round = 0; round < 60; ++round) {
        history own = tests::random_partner(any, "ada", "ben");
        if (any.one_in(3)) tests::scores_in(own).scales = {"trust"};
        if (any.one_in(4)) tests::sheet_in(own).answers.clear();
        date const day = tests::day_of_check_in - days{any.one_in(3) ? any.between(90, 96) : any.between(0, 5)};
        tests::screening_in(own) = {.day = day, .result = any.one_in(2) ? gate::caution : gate::stop, .basis = "in the app"};
        history passed_over = own;
        tests::screening_in(passed_over) = screening_from(asked, sheet{.assessment = asked.id, .day = day});
        REQUIRE(reasons(own) == reasons(passed_over));
        CHECK_THAT(reasons(own), Catch::StartsWith("screening"));
    }
}

TEST_CASE("that page has only what is done alone and is safe, no prompts for two, and no word of danger") {
    tests::random_values any(92);
    pack const content = built_in_pack();
    for (int round = 0; round < 40; ++round) {
        history own = tests::random_partner(any, "ada", "ben");
        not_clear[any.below(not_clear.size())](own);
        own_report const report = check_in(content, own, {.day = tests::day_of_check_in, .practices = 99});
        CHECK_FALSE(report.practices.empty());
        CHECK(report.prompts.empty());
        for (recommendation const& each : report.practices) {
            CHECK(content.at(each.practice).participants == company::alone);
            CHECK(content.at(each.practice).no_safety_risk);
        }
        std::string const page = lower(tests::command({"check-in", "-", "--day", "2026-11-20"}, to_json(own)).out);
        for (char const* word : {"danger", "abuse", "violen", "afraid", "threat", "harm", "screening"})
            CHECK_THAT(page, !Catch::Contains(word));
    }
}

TEST_CASE("that page speaks of one person: no sentence about a score, no answer quoted, nothing to do for or with the other") {
    tests::random_values any(93);
    pack const content = built_in_pack();
    auto const about_scores = sentences_about_scores(content);
    REQUIRE(about_scores.size() > 100);
    for (int round = 0; round < 40; ++round) {
        history own = anybody(any);
        not_clear[any.below(not_clear.size())](own);
        own_report const report = check_in(content, own, {.day = tests::day_of_check_in});
        CHECK(report.first_line == content.sentences->report.plain.str());
        CHECK(report.highlights.empty());
        std::string const page = tests::command({"check-in", "-", "--day", "2026-11-20"}, to_json(own)).out;
        std::string const joined = in_one_line(page);
        for (std::string const& each : about_scores)
            REQUIRE(joined.find(each) == joined.npos);
        CHECK(joined.find("You answered") == joined.npos);
        std::string const words = lower(without_titles(joined, content));
        for (char const* word : {"partner", "you two", "you both", "each other", "do it together", "thank you", "!"})
            CHECK_THAT(words, !Catch::Contains(word));
    }
}

TEST_CASE("what is recommended there, and all that the page shows of it, speaks of one person") {
    pack const content = built_in_pack();
    int safe = 0;
    for (practice const& p : content.practices) {
        if (p.participants != company::alone || carries_safety_risk(p) || p.availability != offering::freely) continue;
        ++safe;
        std::string shown = p.title.str() + " " + p.why.str();
        for (text const& each : p.steps)
            shown += " " + each.str();
        for (phrase const& each : p.phrases)
            shown += " " + each.say.str();
        for (contraindication const& each : p.contraindications)
            shown += " " + each.wording.str();
        INFO(shown);
        for (char const* word : {"your partner", "you two", "you both", "each other", "the two of you"})
            CHECK_THAT(lower(shown), !Catch::Contains(word));
    }
    CHECK(safe >= 8);
}

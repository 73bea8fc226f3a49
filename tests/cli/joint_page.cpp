#include <cli/report.hpp>

#include <closeknit/codec/built_in.hpp>
#include <closeknit/codec/compose.hpp>
#include <closeknit/json.hpp>

#include <tests/support/command.hpp>

#include <catch2/catch.hpp>

#include <chrono>
#include <sstream>
#include <string>

using namespace closeknit;

namespace {

pack const& content() {
    static pack const made = with_defaults(from_json<pack>(tests::text_of(CLOSEKNIT_SAMPLES "/small.en.json")), built_in_pack());
    return made;
}

joint_report report() {
    return {.first = "ada", .second = "ben", .day = std::chrono::sys_days{std::chrono::year{2026} / 11 / 20}};
}

std::string page_of(joint_report const& of) { return cli::as_text(content(), of, false); }

/// With single spaces wherever there is white space.
std::string on_one_line(std::string const& text) {
    std::istringstream in(text);
    std::string out;
    for (std::string word; in >> word;)
        out += (out.empty() ? "" : " ") + word;
    return out;
}

guessed_item item_of(char const* id, int guess, int own) {
    return {.item = id, .guess = guess, .own = own, .same = guess == own, .difference = guess - own};
}

} // namespace

TEST_CASE("guesses are told in the words of the answers, the widest difference first, two for each and without counts") {
    joint_report of = report();
    std::string const without = page_of(of);
    of.guesses = {
        {.person = "ada",
         .subject = "ben",
         .assessment = content().assessments[0].id,
         .items = {item_of("heard-1", 2, 3), item_of("heard-2", 1, 4), item_of("heard-3", 5, 5), item_of("heard-4", 5, 2)},
         .same = 1},
        {.person = "ben",
         .subject = "ada",
         .assessment = content().assessments[0].id,
         .items = {item_of("heard-1", 2, 2)},
         .same = 1}};
    std::string const with = page_of(of);
    INFO(with);
    CHECK_THAT(without, !Catch::Contains("guessed"));
    CHECK_THAT(with, Catch::Contains("\nWhat you guessed about each other\n"));
    CHECK_THAT(on_one_line(with),
               Catch::Contains("- \"My partner tells me back what they understood from me.\" ada guessed \"not at all true\" "
                               "for ben. ben said \"mostly true\". - \"When I am upset, I can tell that it matters to my "
                               "partner.\" ada guessed \"very true\" for ben. ben said \"a little true\". - ben got all of "
                               "ada's answers right. For a list"));
    CHECK_THAT(on_one_line(with), !Catch::Contains("When I talk about something hard")); // a step apart only
}

TEST_CASE("a guessed answer without words is a number or its own text, in quotes") {
    pack made = content();
    assessment& of = made.assessments[0];
    for (std::size_t i = 0; i < 3; ++i)
        of.items[i].shared.reset();
    of.items[0].response = closeknit::number{};
    of.items[1].response = free_text{};
    of.items[2].response = rating{.low = 1, .high = 2, .labels = {"one way", "the other"}};
    joint_report with = report();
    guessed_item words{.item = of.items[1].id, .guess = "to the sea", .own = "nowhere"};
    with.guesses = {
        {.person = "ada", .subject = "ben", .assessment = of.id, .items = {item_of(of.items[0].id.str().c_str(), 3, 7), words}},
        {.person = "ben", .subject = "ada", .assessment = of.id, .items = {item_of(of.items[2].id.str().c_str(), 1, 2)}}};
    std::string const page = on_one_line(cli::as_text(made, with, false));
    CHECK_THAT(page, Catch::Contains("ada guessed 3 for ben. ben said 7."));
    CHECK_THAT(page, Catch::Contains("ada guessed \"to the sea\" for ben. ben said \"nowhere\"."));
    CHECK_THAT(page, Catch::Contains("ben guessed \"one way\" for ada. ada said \"the other\"."));
}

TEST_CASE("what two profiles have in common is told in a sentence, and never as a number") {
    joint_report of = report();
    of.assessment = "closeness";
    std::string const nothing = page_of(of);
    of.profile = profile_comparison{.scales = {"a"}, .agreement = profile_agreement{.n = 7, .correlation = 0.77}};
    CHECK(page_of(of) == nothing);
    of.profile->found = profile_finding::same_places;
    std::string const same = page_of(of);
    CHECK(same != nothing);
    CHECK_THAT(same, !Catch::Contains("7"));
}

TEST_CASE("a page for two says that each may say no, and of when not to what both can read beside each other") {
    pack made = content();
    made.practices[0].contraindications = {{risk::abuse, "ABUSE"}, {risk::quarrel, "QUARREL"},         {risk::fear, "FEAR"},
                                           {risk::touch, "TOUCH"}, {risk::retaliation, "RETALIATION"}, {risk::control, "CONTROL"},
                                           {risk::other, "OTHER"}};
    joint_report of = report();
    of.practices = {{.practice = made.practices[0].id, .wording = "why"}};
    std::string const page = on_one_line(cli::as_text(made, of, false));
    std::string const may_say_no = made.sentences->joint.before_start.str();
    CHECK_FALSE(may_say_no.empty());
    CHECK_THAT(page, Catch::Contains("Before you start: " + may_say_no + " QUARREL TOUCH See the whole thing: closeknit show "));
    for (char const* each : {"ABUSE", "FEAR", "RETALIATION", "CONTROL"})
        CHECK_THAT(page, !Catch::Contains(each));
    made.practices[0].contraindications = {{risk::abuse, "ABUSE"}};
    CHECK_THAT(on_one_line(cli::as_text(made, of, false)),
               Catch::Contains("Before you start: " + may_say_no + " See the whole thing"));
    // one person's own page, and the practice as a whole, have them all
    own_report own{.person = "ada", .assessment = made.assessments[0].id, .day = of.day, .practices = of.practices};
    CHECK_THAT(on_one_line(cli::as_text(made, own, false)), Catch::Contains("Before you start: ABUSE See the whole thing"));
}

TEST_CASE("no practice of the built-in pack speaks of danger on a page for two") {
    pack const built_in = built_in_pack();
    for (practice const& each : built_in.practices) {
        if (each.participants == company::alone) continue; // never on it
        joint_report of = report();
        of.practices = {{.practice = each.id, .wording = "why"}};
        std::string const page = cli::as_text(built_in, of, false);
        INFO(page);
        for (char const* word : {"afraid", "frighten", "harm", "abuse", "hurting", "against you", "safety"})
            CHECK_THAT(page, !Catch::Contains(word));
    }
}

TEST_CASE("the first line for two comes before all else, where there is one") {
    joint_report of = report();
    of.assessment = content().assessments[0].id;
    std::string const without = page_of(of);
    of.first_line = "A line of its own.";
    CHECK_THAT(page_of(of),
               Catch::Contains(", 2026-11-20\n\nA line of its own.\n" + content().sentences->joint_intro.str().substr(0, 20)));
    CHECK(page_of(of).size() == without.size() + of.first_line.size() + 1);
}

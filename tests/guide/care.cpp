#include <closeknit/codec/built_in.hpp>
#include <closeknit/couple/reveal.hpp>
#include <closeknit/couple/safety.hpp>
#include <closeknit/guide/check_in.hpp>

#include <tests/support/couple.hpp>
#include <tests/support/rounds.hpp>
#include <tests/support/simulated.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <map>
#include <set>
#include <string>
#include <variant>
#include <vector>

using namespace closeknit;
using std::chrono::days;
using tests::life;
using tests::rounds;
using tests::today;

namespace {

constexpr std::size_t kinds = tests::names_of_lives.size();
constexpr std::array<days, 3> sittings{days{84}, days{42}, days{1}}; ///< how long ago each of them was

struct tally {
    int people = 0, together = 0, risky = 0;
    int want_help = 0, stay_low = 0, without_help = 0;
    int couples = 0, passed_on = 0, told_apart = 0;
    int quarters = 0, fewest = 1000, sum_of_practices = 0;
};

/// What opens by name too, so that all that can be opened is.
opened_scores all_scores(pack const& content, id_of<assessment> const& of, bool by_name) {
    opened_scores out{.assessment = of, .version = content.at(of).version};
    if (by_name)
        for (scale const& each : content.at(of).scales)
            out.scales.push_back(each.id);
    return out;
}

/// Somebody with three sittings in a quarter, a screening as their kind has it, and a yes to everything.
history somebody(tests::simulation& with, pack const& content, life kind, double mean, std::string who, std::string other) {
    history out{.person = {.id = std::move(who), .adult = true}};
    for (days ago : sittings)
        out.entries.push_back(with.answered("closeness", mean, today - ago));
    out.entries.push_back(with.answered("weekly", mean, today - days{2}));
    if (kind == life::in_danger) with.say_danger(out, today - days{3});
    else if (kind == life::unscreened) with.leave_unscreened(out, today);
    else out.entries.push_back(with.screened(mean, today - days{30}));
    for (opened const& what :
         std::vector<opened>{opened_practices{}, opened_prompts{.depth = 5}, opened_touch{}, opened_sexual_topics{},
                             all_scores(content, "closeness", with.any().one_in(2)), all_scores(content, "weekly", false)})
        out.entries.push_back(opening{.day = today - days{9}, .to = other, .what = what, .basis = "here"});
    return out;
}

bool is_about_help(practice const& p) {
    auto const found = p.targets.find("seeking-help");
    return found != p.targets.end() && found->second == 1;
}

bool offers_help(pack const& content, std::vector<recommendation> const& all) {
    return std::any_of(all.begin(), all.end(), [&](auto const& each) { return is_about_help(content.at(each.practice)); });
}

bool is_in_lowest_band(scale const& how, double value) { return value < how.bands.at(1).low; }

/// Whether every facet came out in its lowest band in each of the three sittings.
bool stays_low(pack const& content, scorer const& closeness, history const& own) {
    int sat = 0;
    for (entry const& each : own.entries) {
        sheet const* s = std::get_if<sheet>(&each);
        if (!s || s->assessment != closeness.assessment().id) continue;
        ++sat;
        auto const scores = closeness.score(s->answers);
        for (std::size_t i = 0; i < scores.size(); ++i) {
            scale const& how = closeness.assessment().scales[i];
            if (content.at(how.measures).kind == dimension_kind::facet && scores[i].value &&
                !is_in_lowest_band(how, *scores[i].value))
                return false;
        }
    }
    return sat == int(sittings.size());
}

/// "I am open to help from outside", mostly or very true.
bool wants_help(scorer const& closeness, history const& own) {
    auto const value = closeness.score("seeking-help", state_on(own, today).sheets.at("closeness")->answers).value;
    return value && *value >= 4;
}

/// What is open between two, but for values, which are another matter.
std::string what_is_open(pack const& content, history const& mine, history const& theirs) {
    auto const found = reveal(content, mine, theirs, today);
    auto const* both = std::get_if<reveal_permit>(&found);
    if (!both) return "not open";
    std::string out = std::to_string(both->depth()) + (both->practices() ? " practices" : "") + (both->touch() ? " touch" : "") +
                      (both->sexual_topics() ? " sexual topics" : "");
    for (opened_assessment const& each : both->assessments())
        out += " " + each.by.assessment().id.str();
    return out;
}

/// The same person, who passed the screening over, or answered no question about touch.
history passing_over(pack const& content, history own) {
    safety_state const said = safety_on(content, own, today);
    if (!said.passes_on_a_yes()) {
        tests::remove_all<screening>(own);
        sheet asked = tests::screen_sheet(tests::all_passed_over, tests::passed_over);
        asked.day = today;
        own.entries.push_back(screening_from(tests::private_screen(), asked));
    } else if (said.touch_signal)
        for (entry& each : own.entries)
            if (sheet* s = std::get_if<sheet>(&each))
                for (item const& one : content.at(s->assessment).items)
                    if (one.safety_sensitive && one.safety_sensitive->about == safety_topic::touch)
                        s->answers[one.id] = unanswered{missingness::prefer_not_to_say};
    return own;
}

/// How many different practices are on somebody's page in thirteen weeks, if each week they answer the short questions and do
/// the first practice on it.
int practices_in_a_quarter(tests::simulation& with, pack const& content, history own, life kind, double mean) {
    std::set<id_of<practice>> seen;
    for (int week = 0; week < 13; ++week) {
        date const day = today + days{7 * week};
        own.entries.push_back(with.answered("weekly", mean, day));
        if (kind != life::unscreened && kind != life::in_danger && week % 12 == 6)
            own.entries.push_back(with.screened(mean, day));
        own_report const page = check_in(content, own, {.day = day, .seed = 7});
        for (recommendation const& each : page.practices)
            seen.insert(each.practice);
        if (!page.practices.empty()) own.entries.push_back(practice_done{.day = day, .practice = page.practices[0].practice});
        for (id_of<prompt> const& each : page.prompts)
            own.entries.push_back(prompt_asked{.day = day, .prompt = each, .other = "partner"});
    }
    return int(seen.size());
}

/// For each of the eight things that couples do to grow closer, which are the pack's dimensions of that kind: of the couples
/// that lack it, in how many a practice wholly about it is on their page.
struct comes_up {
    int lack = 0, offered = 0;
};
using eight = std::map<id_of<dimension>, comes_up>;

void note_the_eight(eight& to, pack const& content, scorer const& closeness, history const& first, history const& second,
                    joint_report const& page) {
    auto const of_first = closeness.score(state_on(first, today).sheets.at("closeness")->answers);
    auto const of_second = closeness.score(state_on(second, today).sheets.at("closeness")->answers);
    for (std::size_t i = 0; i < of_first.size(); ++i) {
        scale const& how = closeness.assessment().scales[i];
        if (content.at(how.measures).kind != dimension_kind::practice || !of_first[i].value || !of_second[i].value) continue;
        if (!is_in_lowest_band(how, (*of_first[i].value + *of_second[i].value) / 2)) continue;
        comes_up& one = to[how.measures];
        ++one.lack;
        one.offered += std::any_of(page.practices.begin(), page.practices.end(), [&](recommendation const& each) {
            auto const found = content.at(each.practice).targets.find(how.measures);
            return found != content.at(each.practice).targets.end() && found->second == 1;
        });
    }
}

double percent(int part, int of) { return of == 0 ? 0 : 100.0 * part / of; }

} // namespace

TEST_CASE("made-up people of five kinds are met with care", "[care]") {
    pack const content = built_in_pack();
    scorer const closeness(content.at<assessment>("closeness"));
    tests::simulation with(content, 20261126);
    std::array<tally, kinds> all{};
    eight article;
    int touch_signals = 0;
    for (int n = 0; n < rounds(150, 20'000); ++n) {
        life const kind = life(std::size_t(n) % kinds);
        tally& of = all[std::size_t(kind)];
        bool const cared_for = kind == life::in_danger || kind == life::unscreened;
        double const mean = with.mean_of(kind);
        life const kind_of_other = cared_for ? life(with.any().below(3)) : kind;
        history const mine = somebody(with, content, kind, mean, "ada", "ben");
        history const theirs = somebody(with, content, kind_of_other, with.mean_of(kind_of_other), "ben", "ada");

        own_report const page = check_in(content, mine, {.day = today, .seed = 7});
        bool const withheld = !safety_on(content, mine, today).passes_on_a_yes();
        ++of.people;
        for (recommendation const& each : page.practices) {
            of.together += withheld && content.at(each.practice).participants != company::alone;
            of.risky += withheld && carries_safety_risk(content.at(each.practice));
        }
        of.together += withheld && !page.prompts.empty();
        bool const wants = wants_help(closeness, mine), low = stays_low(content, closeness, mine);
        of.want_help += wants;
        of.stay_low += low;
        of.without_help += (wants || low) && !offers_help(content, page.practices);

        auto const shared = check_in(content, mine, theirs, {.day = today, .seed = 7});
        auto const* both = std::get_if<joint_report>(&shared);
        ++of.couples;
        of.passed_on += both != nullptr;
        if (both) note_the_eight(article, content, closeness, mine, theirs, *both);
        touch_signals += both && safety_on(content, mine, today).touch_signal;
        of.told_apart += what_is_open(content, mine, theirs) != what_is_open(content, passing_over(content, mine), theirs);

        if (!tests::runs_all_rounds() && n / int(kinds) % 6 != 0) continue; // a quarter takes long
        int const different = practices_in_a_quarter(with, content, mine, kind, mean);
        ++of.quarters;
        of.fewest = std::min(of.fewest, different);
        of.sum_of_practices += different;
    }

    if (tests::runs_all_rounds()) {
        std::printf("%-20s %6s %8s %6s %5s %6s %8s %9s %10s %7s %6s\n", "people", "count", "together", "risky", "want", "stay",
                    "without", "yeses", "told", "fewest", "mean");
        std::printf("%-20s %6s %8s %6s %5s %6s %8s %9s %10s %7s %6s\n", "", "", "", "", "help", "low", "help", "passed on",
                    "apart", "in 13 weeks", "");
    }
    for (std::size_t kind = 0; kind < kinds; ++kind) {
        tally const& of = all[kind];
        if (tests::runs_all_rounds())
            std::printf("%-20s %6d %8d %6d %5d %6d %8d %7.1f %% %10d %7d %6.1f\n", tests::names_of_lives[kind], of.people,
                        of.together, of.risky, of.want_help, of.stay_low, of.without_help, percent(of.passed_on, of.couples),
                        of.told_apart, of.fewest, double(of.sum_of_practices) / std::max(of.quarters, 1));
        CAPTURE(tests::names_of_lives[kind]);
        CHECK(of.together == 0);
        CHECK(of.risky == 0);
        CHECK(of.told_apart == 0);
        CHECK((of.fewest >= 6 || kind != std::size_t(life::unscreened)));
        CHECK(of.without_help == 0);
    }
    CHECK(percent(all[std::size_t(life::mixed)].passed_on, all[std::size_t(life::mixed)].couples) >= 70);
    CHECK(percent(all[std::size_t(life::struggling)].passed_on, all[std::size_t(life::struggling)].couples) >= 50);
    CHECK(all[std::size_t(life::in_danger)].passed_on == 0);
    CHECK(all[std::size_t(life::unscreened)].passed_on == 0);
    CHECK(article.size() == 8);
    comes_up in_all{};
    for (auto const& [which, found] : article) {
        if (tests::runs_all_rounds())
            std::printf("%-20s lacked by %5d couples, comes up in %5.1f %%\n", which.str().c_str(), found.lack,
                        percent(found.offered, found.lack));
        in_all.lack += found.lack;
        in_all.offered += found.offered;
        CAPTURE(which.str());
        CHECK((found.lack < 100 || percent(found.offered, found.lack) >= 1)); // fewer say nothing about one in a hundred
    }
    CHECK(in_all.lack > 20);
    CHECK(percent(in_all.offered, in_all.lack) >= 8);
    if (tests::runs_all_rounds()) std::printf("couples with a touch signal and something open: %d\n", touch_signals);
}

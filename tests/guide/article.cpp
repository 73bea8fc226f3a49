// Each of the article's eight practices, trust, forgiveness and the four upkeep habits, from the answer to the look back: a
// couple in whom that part is weak gets a practice for it with a true reason, does it, writes it down, and sees it again.

#include <closeknit/codec/built_in.hpp>
#include <closeknit/guide/check_in.hpp>
#include <closeknit/guide/progress.hpp>

#include <tests/support/built_in.hpp>
#include <tests/support/couple.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <chrono>
#include <set>
#include <string>
#include <vector>

using namespace closeknit;
using std::chrono::days;
using tests::today;

namespace {

pack const content = built_in_pack();
assessment const& closeness = content.at<assessment>("closeness");
scorer const by_closeness(closeness);

/// Everything at its better end, but for the items of these scales, which are at the worse one, or as good as that.
answers weak_in(std::vector<id_of<scale>> const& weak, int away_from_the_end = 0) {
    std::set<id_of<item>> low;
    std::map<id_of<item>, bool> up; // whether more of it is better
    for (scale const& each : closeness.scales)
        for (key const& one : each.keys) {
            up[one.item] = (each.better == direction::low) == one.reversed;
            if (std::find(weak.begin(), weak.end(), each.id) != weak.end()) low.insert(one.item);
        }
    answers out;
    for (auto const& [id, more_is_better] : up) {
        bool const high = more_is_better != low.contains(id);
        bool const sensitive = find(closeness.items, id)->safety_sensitive.has_value();
        int const in = sensitive && low.contains(id) ? 1 : low.contains(id) ? away_from_the_end : 0; // no signal of danger
        out[id] = tests::five_step_answer(closeness, *find(closeness.items, id), high ? 5 - in : 1 + in);
    }
    out["help-1"] = 3;
    for (char const* each : {"contact-1", "contact-2", "contact-3"})
        out[each] = 3;
    return out;
}

history somebody(std::string who, std::string other, answers given, date answered) {
    history out{.person = {.id = who, .adult = true},
                .entries = {screening{.day = answered, .result = gate::nothing_reported},
                            sheet{.assessment = closeness.id, .version = closeness.version, .day = answered, .answers = given}}};
    opened_scores all{.assessment = closeness.id, .version = closeness.version};
    auto const how = by_closeness.openable();
    for (std::size_t i = 0; i < how.size(); ++i)
        if (how[i] == openness::by_default || how[i] == openness::by_name) all.scales.push_back(closeness.scales[i].id);
    for (opened const& what : {opened(all), opened(opened_practices{}), opened(opened_touch{})})
        out.entries.push_back(opening{.day = answered, .to = other, .what = what, .basis = "b"});
    return out;
}

practice_progress const* of(progress_report const& all, id_of<practice> const& wanted) {
    for (practice_progress const& each : all.practices)
        if (each.practice == wanted) return &each;
    return nullptr;
}

} // namespace

TEST_CASE("a couple in whom a part is weak gets a practice for it, does it and sees it again") {
    struct part {
        char const* dimension;
        std::vector<id_of<scale>> weak;
    };
    std::vector<part> const parts{
        {"honest-expression", {"honest-expression"}},
        {"vulnerability", {"vulnerability"}},
        {"presence", {"presence"}},
        {"expression-match", {"expression-match"}},
        {"growth-support", {"growth-support"}},
        {"conflict-care", {"conflict-care"}},
        {"reliability", {"reliability"}},
        {"responsiveness", {"responsiveness"}},
        {"trust", {"trust"}},
        {"curiosity", {"curiosity"}},
        {"checking-in", {"checking-in"}},
        {"appreciation", {"appreciation"}},
    };
    date const before = today - days{40};
    for (part const& each : parts) {
        CAPTURE(each.dimension);
        history ada = somebody("ada", "ben", weak_in(each.weak), before),
                ben = somebody("ben", "ada", weak_in(each.weak), before);
        auto const found = check_in(content, ada, ben, {.day = before, .practices = 3});
        REQUIRE(std::holds_alternative<joint_report>(found));
        std::vector<recommendation> const& practices = std::get<joint_report>(found).practices;
        auto const one = std::find_if(practices.begin(), practices.end(), [&](recommendation const& r) {
            auto const& targets = content.at(r.practice).targets;
            auto const target = targets.find(id_of<dimension>(each.dimension));
            return target != targets.end() && target->second == 1;
        });
        REQUIRE(one != practices.end());
        REQUIRE_FALSE(one->reasons.empty());
        CHECK_FALSE(one->wording.empty());
        // The reason is true: it is about a scale with a weak item, and needs the most.
        std::vector<id_of<item>> const behind = by_closeness.keyed_items(one->reasons[0].scale);
        CHECK(std::any_of(behind.begin(), behind.end(), [&](id_of<item> const& id) {
            return std::any_of(each.weak.begin(), each.weak.end(), [&](id_of<scale> const& s) {
                auto const keyed = by_closeness.keyed_items(s);
                return std::find(keyed.begin(), keyed.end(), id) != keyed.end();
            });
        }));

        ada.entries.push_back(practice_done{.day = before + days{2}, .practice = one->practice, .other = "ben", .went = 5});
        ben.entries.push_back(practice_done{.day = before + days{2}, .practice = one->practice, .other = "ada", .went = 4});
        // What was done lately comes after the rest, so that the next list brings something else.
        auto const next = check_in(content, ada, ben, {.day = before + days{3}, .practices = 3});
        REQUIRE(std::holds_alternative<joint_report>(next));
        CHECK(std::get<joint_report>(next).practices.at(0).practice != one->practice);
        for (history* both : {&ada, &ben}) {
            both->entries.push_back(
                sheet{.assessment = closeness.id, .version = closeness.version, .day = today, .answers = weak_in(each.weak, 2)});
            both->entries.push_back(screening{.day = today, .result = gate::nothing_reported});
            progress_report const back = look_back(content, *both, today - quarter, today);
            practice_progress const* seen = of(back, one->practice);
            REQUIRE(seen);
            CHECK(seen->times == 1);
            CHECK(seen->went);
            auto const trend = std::find_if(back.scales.begin(), back.scales.end(),
                                            [&](scale_progress const& s) { return s.scale == each.weak.front(); });
            REQUIRE(trend != back.scales.end());
            CHECK(trend->values.size() == 2);
            CHECK_THAT(trend->wording, Catch::StartsWith("Since " + to_string(before)));
        }
    }
}

TEST_CASE("whoever is open to help from outside gets that, does it and sees it again") {
    answers given = weak_in({});
    given["help-1"] = 5;
    history ada = somebody("ada", "ben", given, today - days{1});
    auto const own = check_in(content, ada, {.day = today, .practices = 3}).practices;
    auto const help =
        std::find_if(own.begin(), own.end(), [](auto const& each) { return content.at(each.practice).outside_help; });
    REQUIRE(help != own.end());
    CHECK(help->wording == content.sentences->report.help_wanted.str());
    ada.entries.push_back(practice_done{.day = today, .practice = help->practice});
    REQUIRE(of(look_back(content, ada, today - quarter, today), help->practice));
}

TEST_CASE("forgiveness and openness by agreement are there for whoever looks, and never recommended") {
    std::vector<practice const*> asked_for;
    for (practice const& each : content.practices)
        if (each.availability == offering::on_request) asked_for.push_back(&each);
    auto const about = [&](char const* what) {
        return std::any_of(asked_for.begin(), asked_for.end(),
                           [&](practice const* p) { return p->targets.contains(id_of<dimension>(what)); });
    };
    CHECK((about("goodwill") && about("resentment") && about("trust")));

    std::vector<std::vector<id_of<scale>>> weak{{"goodwill"}, {"resentment"}, {"goodwill", "resentment", "trust"}};
    for (auto const& each : weak) {
        history const ada = somebody("ada", "ben", weak_in(each), today), ben = somebody("ben", "ada", weak_in(each), today);
        auto all = check_in(content, ada, {.day = today, .practices = 99}).practices;
        auto const both = check_in(content, ada, ben, {.day = today, .practices = 99});
        auto const& joint = std::get<joint_report>(both).practices;
        all.insert(all.end(), joint.begin(), joint.end());
        for (recommendation const& one : all)
            CHECK(content.at(one.practice).availability == offering::freely);
    }

    history ada = somebody("ada", "ben", weak_in({"resentment"}), today - days{3});
    ada.entries.push_back(practice_done{.day = today, .practice = "letting-it-rest", .went = 4});
    progress_report const back = look_back(content, ada, today - quarter, today);
    practice_progress const* seen = of(back, "letting-it-rest");
    REQUIRE(seen);
    CHECK(seen->adherence.due == 0); // forgiving is never counted against anybody
    CHECK_FALSE(seen->adherence.rate);
}

#include <closeknit/assess/validate.hpp>
#include <closeknit/codec/built_in.hpp>
#include <closeknit/couple/reveal.hpp>

#include <tests/support/built_in.hpp>
#include <tests/support/couple.hpp>
#include <tests/support/random.hpp>
#include <tests/support/rounds.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <map>
#include <set>
#include <stdexcept>
#include <string>
#include <utility>
#include <variant>
#include <vector>

using namespace closeknit;
using std::chrono::days;
using tests::print_figure;
using tests::random_values;
using tests::rounds;
using tests::today;

namespace {

// The attacker of the built-in pack goes scale by scale, since no item is in two scales that open.

std::vector<openness> openable(assessment const& of) { return scorer(of).openable(); }

template <class T> T const& at(std::vector<T> const& all, id_of<T> const& wanted) {
    for (T const& each : all)
        if (each.id == wanted) return each;
    throw std::out_of_range("no such thing");
}

/// Count of answers and sum of points: what a mean is made of.
using parts = std::set<std::pair<int, int>>;

/// What the value of one scale over answers from 1 to 5 tells, worked out from all sheets over its items.
struct told {
    std::map<id_of<item>, unsigned> answers{}; // the bits of the answers that there can be, bit 0 for passed over
    std::map<id_of<scale>, parts> shares{};    // of what another scale has in common with it
};

int allowed_missing(scale const& how) {
    auto const* rule = std::get_if<at_most_missing>(&how.missing);
    return rule ? int(rule->missing) : 0;
}
int keyed_points(key const& how, int answer) { return how.reversed ? 6 - answer : answer; }

/// The steps that an answer stands for, on a rating or in options that are named by them; 0 where it was passed over.
int steps_of(answer const& given) {
    if (auto const* step = std::get_if<std::int64_t>(&given)) return int(*step);
    auto const* name = std::get_if<std::string>(&given);
    return name && *name != "does-not-apply" ? std::stoi(*name) : 0;
}

/// Whether the attacker can take a scale for a plain mean of answers from 1 to 5.
bool is_plain_mean(assessment const& of, scale const& how) {
    bool plain = std::holds_alternative<mean>(how.method) && how.components.empty() && how.transforms.empty();
    plain = plain && !std::holds_alternative<at_least_answered>(how.missing);
    for (key const& each : how.keys) {
        item const& asked = at(of.items, each.item);
        plain = plain && each.weight == 1 && each.points.empty() && !asked.shown_when && tests::has_five_steps(of, asked);
    }
    return plain;
}

/// By the value of a scale, what it tells somebody who knows that no danger is signalled, and the library's rules.
std::map<double, told> told_by(assessment const& of, scale const& how) {
    std::size_t const count = how.keys.size();
    std::vector<std::pair<scale const*, std::vector<bool>>> others;
    for (scale const& other : of.scales) {
        if (other.id == how.id || !other.components.empty()) continue;
        std::vector<bool> common;
        bool any = false;
        for (key const& mine : how.keys) {
            bool found = false;
            for (key const& each : other.keys)
                if (each.item == mine.item) {
                    REQUIRE(each.reversed == mine.reversed);
                    found = true;
                }
            common.push_back(found);
            any = any || found;
        }
        if (any) others.push_back({&other, common});
    }
    std::vector<bool> is_tagged(count), high_is_danger(count), tells_danger(count);
    for (std::size_t i = 0; i < count; ++i)
        if (auto const& tag = at(of.items, how.keys[i].item).safety_sensitive) {
            is_tagged[i] = true, high_is_danger[i] = tag->danger_end == range_end::high;
            tells_danger[i] = tag->about == safety_topic::safety;
        }
    /// What sheets with the same count of answers and sum of points have: as `told`, by position.
    struct same_sums {
        std::vector<unsigned> answers;
        std::vector<std::set<std::pair<int, int>>> shares;
    };
    std::map<std::pair<int, int>, same_sums> by_sums;
    std::vector<int> given(count, 0);
    auto const next = [&] {
        for (int& each : given) {
            if (++each <= 5) return true;
            each = 0;
        }
        return false;
    };
    while (next()) {
        int answered = 0, total = 0, at_low = 0, at_high = 0;
        bool signals = false;
        for (std::size_t i = 0; i < count; ++i) {
            bool const high = high_is_danger[i];
            if (is_tagged[i]) ++(high != how.keys[i].reversed ? at_high : at_low);
            if (tells_danger[i] && given[i] == (high ? 5 : 1)) signals = true;
            if (given[i] == 0) continue;
            ++answered;
            total += keyed_points(how.keys[i], given[i]);
        }
        if (signals || answered < 3 || int(count) - answered > allowed_missing(how)) continue;
        if ((at_low && total - answered <= at_low) || (at_high && 5 * answered - total <= at_high)) continue;
        same_sums& same = by_sums[{answered, total}];
        same.answers.resize(count), same.shares.resize(others.size());
        for (std::size_t i = 0; i < count; ++i)
            same.answers[i] |= 1u << given[i];
        for (std::size_t other = 0; other < others.size(); ++other) {
            std::pair<int, int> share{0, 0};
            for (std::size_t i = 0; i < count; ++i)
                if (others[other].second[i] && given[i] != 0) ++share.first, share.second += keyed_points(how.keys[i], given[i]);
            same.shares[other].insert(share);
        }
    }
    std::map<double, told> out;
    for (auto const& [sums, same] : by_sums) {
        told& value = out[double(sums.second) / sums.first];
        for (std::size_t i = 0; i < count; ++i)
            value.answers[how.keys[i].item] |= same.answers[i];
        for (std::size_t other = 0; other < others.size(); ++other)
            value.shares[others[other].first->id].insert(same.shares[other].begin(), same.shares[other].end());
    }
    return out;
}

/// What can be worked out of an assessment's open values; the scales that open are known to be disjoint.
class built_in_attacker {
public:
    explicit built_in_attacker(assessment const& of) : built_in_attacker(of, openable(of)) {}
    built_in_attacker(assessment const& of, std::vector<openness> const& how) : of_(of) {
        std::set<id_of<item>> seen;
        for (std::size_t i = 0; i < how.size(); ++i) {
            if (how[i] != openness::by_default && how[i] != openness::by_name) continue;
            names_.push_back(of.scales[i].id);
            if (!of.scales[i].components.empty()) {
                REQUIRE(of.scales[i].keys.empty());
                continue;
            }
            REQUIRE(is_plain_mean(of, of.scales[i]));
            for (key const& each : of.scales[i].keys)
                REQUIRE(seen.insert(each.item).second); // no item is in two of them
            told_[of.scales[i].id] = told_by(of, of.scales[i]);
        }
        for (scale const& each : of.scales)
            for (scale_component const& part : each.components)
                REQUIRE(told_.contains(part.scale)); // composites are functions of scales that open
    }
    /// All that opens by default or by name.
    std::vector<id_of<scale>> const& names() const { return names_; }

    /// How much more than an end of a range tells is certain; `values` are the open ones, `given` the real answers.
    int disclosures(std::map<id_of<scale>, double> const& values, answers const& given) const {
        return int(what_follows(values, given).size());
    }
    std::vector<std::string> what_follows(std::map<id_of<scale>, double> const& values, answers const& given) const {
        std::vector<std::string> found;
        std::set<id_of<scale>> at_end;
        for (auto const& [id, value] : values) {
            auto const plain = told_.find(id);
            if (plain == told_.end()) continue;
            auto const told = plain->second.find(value);
            if (told == plain->second.end()) { // it should not have opened
                found.push_back("that " + id.str() + " cannot be " + std::to_string(value));
                continue;
            }
            if (is_at_end(at(of_.scales, id), given)) at_end.insert(id);
            for (auto const& [item, bits] : told->second.answers) {
                bool const one = ((bits & ~1u) & ((bits & ~1u) - 1)) == 0;
                if (bits == 1u || (one && !at_end.contains(id)))
                    found.push_back(item.str() + " from " + id.str() + " = " + std::to_string(value));
            }
        }
        for (scale const& each : of_.scales)
            if (!values.contains(each.id) && is_certain(each, values, at_end)) found.push_back(each.id.str());
        return found;
    }

private:
    static bool is_at_end(scale const& how, answers const& given) {
        bool low = true, high = true;
        for (key const& each : how.keys) {
            auto const found = given.find(each.item);
            if (found == given.end() || steps_of(found->second) == 0) continue;
            int const points = keyed_points(each, steps_of(found->second));
            low = low && points == 1;
            high = high && points == 5;
        }
        return low || high;
    }
    /// Whether the value of a scale that is not open follows.
    bool is_certain(scale const& how, std::map<id_of<scale>, double> const& values, std::set<id_of<scale>> const& at_end) const {
        if (!how.components.empty()) { // of components of which one that is not open can be anything
            for (scale_component const& each : how.components)
                if (!values.contains(each.scale)) return false;
            return true;
        }
        if (!is_plain_mean(of_, how)) return false; // over items that no open scale has, as is required below
        parts all{{0, 0}};
        int free = int(how.keys.size());
        bool only_ends = true;
        for (auto const& [id, value] : values) {
            auto const plain = told_.find(id);
            if (plain == told_.end()) continue;
            auto const told = plain->second.find(value);
            if (told == plain->second.end()) continue;
            auto const shared = told->second.shares.find(how.id);
            if (shared == told->second.shares.end()) continue;
            for (key const& each : how.keys)
                free -= told->second.answers.contains(each.item);
            only_ends = only_ends && at_end.contains(id);
            parts more;
            for (auto const& a : all)
                for (auto const& b : shared->second)
                    more.insert({a.first + b.first, a.second + b.second});
            all = std::move(more);
        }
        if (free == int(how.keys.size()) || only_ends) return false;
        std::set<double> possible;
        int const count = int(how.keys.size());
        for (auto const& [answered, total] : all)
            for (int each : {0, 1, 5}) { // the others passed over, all low, all high
                int const by = answered + (each ? free : 0);
                bool const scored = by > 0 && count - by <= allowed_missing(how);
                possible.insert(scored ? double(total + each * free) / by : -1);
            }
        return possible.size() == 1 && !possible.contains(-1);
    }

    assessment const& of_;
    std::vector<id_of<scale>> names_;
    std::map<id_of<scale>, std::map<double, told>> told_;
};

/// An answer to each item, often much the same within a scale and near its ends.
answers any_answers_to(random_values& any, assessment const& of) {
    answers out;
    std::map<id_of<item>, int> style;
    for (scale const& each : of.scales) {
        int const kind = any.between(0, 5);
        for (key const& k : each.keys)
            style.try_emplace(k.item, k.reversed ? -kind : kind);
    }
    for (item const& each : of.items) {
        if (!tests::has_five_steps(of, each) || any.one_in(14)) continue;
        if (std::holds_alternative<choice>(*format_of(of, each)) && any.one_in(14)) {
            out[each.id] = "does-not-apply";
            continue;
        }
        int const kind = std::abs(style[each.id]);
        int points = any.between(1, 5);
        if (kind <= 1 && !any.one_in(5)) points = kind == 0 ? 1 : 5;
        if (style[each.id] < 0) points = 6 - points;
        if (auto const& tag = each.safety_sensitive; tag && !any.one_in(200)) { // else nothing would be open
            int const danger = tag->danger_end == range_end::high ? 5 : 1;
            if (points == danger) points = danger == 5 ? 4 : 2;
        }
        out[each.id] = tests::five_step_answer(of, each, points);
    }
    return out;
}

} // namespace

TEST_CASE("what opens of the built-in assessments on two days tells no answer, no question passed over and no other scale",
          "[privacy]") {
    pack content = built_in_pack();
    content.prompts.clear();
    content.practices.clear();
    random_values any(20261202);
    std::map<id_of<assessment>, built_in_attacker> attackers;
    for (char const* id : {"closeness", "weekly"})
        attackers.emplace(id, content.at(id_of<assessment>(id)));
    int const couples = rounds(240, 20'000);
    int values = 0, open_days = 0, disclosures = 0;
    for (int couple = 0; couple < couples; ++couple) {
        id_of<assessment> const asked = any.one_in(4) ? "weekly" : "closeness";
        assessment const& of = content.at(asked);
        pack const small{.id = "p", .assessments = {of}};
        built_in_attacker const& by = attackers.at(asked);
        history people[2]{{.person = {.id = "ada", .adult = true}}, {.person = {.id = "ben", .adult = true}}};
        answers given[2];
        std::map<id_of<scale>, double> seen;
        for (int day = 0; day < 2; ++day) {
            date const on = today + days{7 * day};
            bool edited = false;
            for (int who = 0; who < 2; ++who) {
                if (day == 0) given[who] = any_answers_to(any, of);
                else if (any.one_in(2)) {
                    edited = edited || who == 0;
                    answers const others = any_answers_to(any, of);
                    for (auto const& [item, answer] : others)
                        if (any.one_in(3)) given[who][item] = answer;
                }
                opened_scores yes{.assessment = asked, .version = of.version};
                if (any.one_in(2)) yes.scales = by.names();
                if (any.one_in(6)) std::erase_if(yes.scales, [&](auto const&) { return any.one_in(3); });
                for (entry const& each :
                     {entry(screening{.day = on, .result = gate::nothing_reported}),
                      entry(sheet{.assessment = asked, .version = of.version, .day = on, .answers = given[who]}),
                      entry(opening{.day = on, .to = who == 0 ? "ben" : "ada", .what = yes, .basis = "in the app"})})
                    people[who].entries.push_back(each);
            }
            if (edited) seen.clear(); // what was seen of the same answers counts together
            auto const revealed = reveal(small, people[0], people[1], on);
            auto const* both = std::get_if<reveal_permit>(&revealed);
            if (!both) continue;
            ++open_days;
            std::map<id_of<scale>, double> today_alone;
            for (score_pair const& each : both->assessments().at(0).pairs) {
                ++values;
                seen[each.scale] = today_alone[each.scale] = each.first;
            }
            for (scale const& each : of.scales) // of which parts opened on one day, and parts on another
                if (!each.components.empty() && !seen.contains(each.id) &&
                    std::all_of(each.components.begin(), each.components.end(),
                                [&](scale_component const& part) { return seen.contains(part.scale); }))
                    seen[each.id] = scorer(of).score(each.id, given[0]).value.value();
            for (std::string const& each : by.what_follows(today_alone, given[0]))
                if (++disclosures <= 5) FAIL_CHECK("couple " << couple << ", one day: " << each);
            for (std::string const& each : by.what_follows(seen, given[0]))
                if (++disclosures <= 5) FAIL_CHECK("couple " << couple << ": " << each);
        }
    }
    CHECK(disclosures == 0);
    CHECK(open_days >= couples);
    CHECK(values >= 8 * couples);
    print_figure("built-in pack: " + std::to_string(couples) + " couples on two days, " + std::to_string(open_days) +
                 " days with something open, " + std::to_string(values) + " values: " + std::to_string(disclosures) +
                 " disclosures");
}

TEST_CASE("the built-in scales open as they should") {
    pack const content = built_in_pack();
    std::map<std::string, int> how;
    for (char const* id : {"closeness", "weekly"}) {
        assessment const& of = content.at(id_of<assessment>(id));
        std::vector<openness> const found = openable(of);
        for (std::size_t i = 0; i < found.size(); ++i)
            ++how[id + std::string(" ") + std::string(name_of(found[i]))];
        CHECK(found[0] == (of.id == "weekly" ? openness::by_default : openness::by_name));
    }
    CHECK(how == std::map<std::string, int>{{"closeness by_default", 21},
                                            {"closeness by_name", 3},
                                            {"closeness exact_only", 6},
                                            {"weekly by_default", 2},
                                            {"weekly exact_only", 10}});
}

TEST_CASE("the attacker of the built-in pack finds what is planted", "[privacy]") {
    pack const content = built_in_pack();
    answers given;
    for (assessment const& each : content.assessments)
        for (item const& asked : each.items)
            if (tests::has_five_steps(each, asked))
                given[asked.id] = tests::five_step_answer(each, asked, asked.id == "sign-1" || asked.id == "share-1" ? 5 : 3);
    auto const only_scales = [&](std::set<id_of<scale>> const& wanted) {
        assessment of = content.at(id_of<assessment>("closeness"));
        std::erase_if(of.scales, [&](scale const& each) { return !wanted.contains(each.id); });
        return of;
    };
    SECTION("a scale of the same items that does not open") {
        assessment weekly = content.at(id_of<assessment>("weekly"));
        std::erase_if(weekly.scales, [](scale const& each) { return each.id != "signs"; });
        built_in_attacker const before(weekly);
        CHECK(before.disclosures({{"signs", 3.5}}, given) == 0);
        std::vector<openness> how = openable(weekly);
        weekly.scales.push_back(at(weekly.scales, id_of<scale>("signs")));
        weekly.scales.back().id = "the-same";
        how.push_back(openness::exact_only);
        built_in_attacker const by(weekly, how);
        CHECK(by.disclosures({{"signs", 3.5}}, given) == 1);
    }
    SECTION("a value that no sheet has, and one that only one sheet without a danger signal has") {
        assessment const of = only_scales({"emotional-safety", "felt-heard"});
        built_in_attacker const by(of);
        CHECK(by.disclosures({{"felt-heard", 3.41}}, given) == 1);
        CHECK(by.disclosures({{"emotional-safety", 1.5}}, given) == 0);
        CHECK(by.disclosures({{"emotional-safety", 1.25}}, given) == 1);
    }
    SECTION("a composite that does not open with its components") {
        assessment const of = only_scales({"felt-heard", "honest-expression", "communication"});
        built_in_attacker const by(of);
        CHECK(by.disclosures({{"felt-heard", 3}, {"honest-expression", 3.25}}, given) == 1);
        CHECK(by.disclosures({{"felt-heard", 3}, {"honest-expression", 3.25}, {"communication", 3.125}}, given) == 0);
    }
}

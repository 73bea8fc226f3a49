#include <closeknit/assess/lint.hpp>

#include "finder.hpp"
#include "walk.hpp"
#include "wording.hpp"

#include <closeknit/assess/accepts.hpp>
#include <closeknit/assess/score.hpp>
#include <closeknit/model/plain.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string_view>
#include <type_traits>

namespace closeknit {
namespace {

using codec::place;

void check(rating const& r, place const& at, finder& rule) {
    rule(place(at, "high"), r.low >= r.high, "the highest answer is not above the lowest");
    std::size_t const steps = r.low < r.high ? static_cast<std::size_t>(std::int64_t(r.high) - r.low) + 1 : 0;
    rule(place(at, "labels"), steps && r.labels.size() != 0 && r.labels.size() != 2 && r.labels.size() != steps,
         "expected a label for each end or for each of the " + std::to_string(steps) + " steps");
}
void check(choice const& c, place const& at, finder& rule) {
    rule(place(at, "options"), c.options.size() < 2, "a choice needs at least two options");
}
void check(number const& n, place const& at, finder& rule) {
    rule(place(at, "high"), n.low && n.high && *n.low >= *n.high, "the highest number is not above the lowest");
}
void check(yes_no const&, place const&, finder&) {}
void check(free_text const&, place const&, finder&) {}
void check(shared const&, place const&, finder&) {}

void check_response(response const& r, place const& at, finder& rule) {
    std::visit([&](auto const& each) { check(each, at, rule); }, r);
}

void check_missing(scoring const& s, place const& at, finder& rule) {
    if (auto const* part = std::get_if<at_least_answered>(&s.missing))
        rule(place(at, "fraction"), !(part->fraction > 0 && part->fraction <= 1), "expected a part above 0, at most 1");
    if (auto const* few = std::get_if<at_most_missing>(&s.missing))
        rule(place(at, "missing"), !s.keys.empty() && few->missing >= static_cast<int>(s.keys.size()),
             "at least one of the score's items must be answered");
}

/// The lowest and highest possible value, as scoring derives them.
std::optional<point_range> range_of(assessment const& of, scoring const& s) {
    if (s.keys.empty()) return std::nullopt;
    for (key const& each : s.keys) {
        item const* asked = find(of.items, each.item);
        response const* format = asked ? format_of(of, *asked) : nullptr;
        if (!format || !points_in(*format)) return std::nullopt;
    }
    scored const empty = score(of, s.id, {});
    return point_range{empty.low, empty.high};
}

void check_scoring(assessment const& of, scoring const& s, place const& at, finder& rule) {
    rule(place(at, "keys"), s.keys.empty(), "a score needs at least one item");
    std::set<id_of<item>> seen;
    place const keys_at(at, "keys");
    for (std::size_t i = 0; i < s.keys.size(); ++i) {
        place const here(keys_at, i);
        place const item_at(here, "item");
        rule(item_at, !seen.insert(s.keys[i].item).second, "the item counts twice in this score");
        item const* asked = find(of.items, s.keys[i].item);
        response const* format = asked ? format_of(of, *asked) : nullptr;
        rule(item_at, format && !points_in(*format), "the item's answers have no points, so it cannot be scored");
    }
    check_missing(s, place(at, "missing"), rule);
    place const bands_at(at, "bands");
    auto const range = range_of(of, s);
    for (std::size_t i = 0; i < s.bands.size(); ++i) {
        place const here(bands_at, i);
        place const low_at(here, "low");
        rule(low_at, i > 0 && !(s.bands[i - 1].low < s.bands[i].low), "a band begins above the one before it");
        rule(low_at, range && i == 0 && std::abs(s.bands[i].low - range->low) > 1e-9 * std::max(1.0, std::abs(range->low)),
             "the first band begins at the lowest possible score", range ? exact(range->low) : "");
        rule(low_at, range && s.bands[i].low > range->high,
             "no score can reach this band; the highest is " + exact(range ? range->high : 0));
    }
}

void check_condition(assessment const& of, condition const& c, place const& at, finder& rule) {
    if (auto const* g = std::get_if<group>(&c)) {
        place const of_at(at, "of");
        for (std::size_t i = 0; i < g->of.size(); ++i)
            check_condition(of, g->of[i], place(of_at, i), rule);
    }
    if (auto const* reaches = std::get_if<score_reaches>(&c))
        if (scoring const* s = find(of.scores, reaches->score))
            rule(place(at, "band"), !find(s->bands, reaches->band), "the score has no band '" + reaches->band.str() + "'");
}

/// Where the items of an assessment stand, and the last of those that each score rests on.
struct order {
    explicit order(assessment const& of) {
        for (std::size_t i = 0; i < of.items.size(); ++i)
            items.emplace(of.items[i].id, i);
        for (scoring const& s : of.scores)
            for (key const& each : s.keys)
                scores[s.id] = std::max(scores[s.id], at(items, each.item));
    }
    static std::size_t at(std::map<std::string_view, std::size_t> const& places, std::string_view id) {
        auto const found = places.find(id);
        return found == places.end() ? 0 : found->second;
    }
    /// The last item that a condition rests on.
    std::size_t last(condition const& c) const {
        return std::visit(
            [&]<class C>(C const& one) {
                std::size_t out = 0;
                if constexpr (std::is_same_v<C, group>)
                    for (condition const& each : one.of)
                        out = std::max(out, last(each));
                else if constexpr (requires { one.item; }) out = at(items, one.item);
                else out = at(scores, one.score);
                return out;
            },
            c);
    }
    std::map<std::string_view, std::size_t> items, scores;
};

void check_assessment(assessment const& of, place const& at, finder& rule) {
    rule(place(at, "items"), of.items.empty(), "an assessment needs at least one item");
    order const places(of);
    place const formats_at(at, "formats"), items_at(at, "items"), scores_at(at, "scores");
    for (std::size_t i = 0; i < of.formats.size(); ++i) {
        place const here(formats_at, i), response_at(here, "response");
        rule(response_at, std::holds_alternative<shared>(of.formats[i].response), "a shared format cannot stand for another");
        check_response(of.formats[i].response, response_at, rule);
    }
    for (std::size_t i = 0; i < of.items.size(); ++i) {
        place const here(items_at, i);
        check_response(of.items[i].response, place(here, "response"), rule);
        if (auto const& when = of.items[i].shown_when) {
            place const when_at(here, "shown_when");
            check_condition(of, *when, when_at, rule);
            rule(when_at, places.last(*when) >= i, "it rests on an item that is not put before this one");
        }
    }
    for (std::size_t i = 0; i < of.scores.size(); ++i)
        check_scoring(of, of.scores[i], place(scores_at, i), rule);
}

void check_serves(serves_map const& serves, place const& at, finder& rule) {
    for (auto const& [id, weight] : serves)
        rule(place(at, id), !(weight > 0 && weight <= 1), "expected a weight above 0, at most 1");
}

template <described_enum E> void check_words(std::map<E, std::string> const& words, place const& at, finder& rule) {
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>(
        [&](auto each) { rule(at, !words.contains(each.value), "there are no words for '" + std::string(each.name) + "'"); });
}

} // namespace

std::vector<issue> lint(pack const& content) {
    finder rule;
    walk(content, place{}, rule);
    place const root, sentences_at(root, "sentences"), assessments_at(root, "assessments"), practices_at(root, "practices"),
        prompts_at(root, "prompts");
    for (std::size_t i = 0; i < content.assessments.size(); ++i)
        check_assessment(content.assessments[i], place(assessments_at, i), rule);
    for (std::size_t i = 0; i < content.practices.size(); ++i) {
        practice const& p = content.practices[i];
        place const here(practices_at, i);
        check_serves(p.serves, place(here, "serves"), rule);
        rule(place(here, "serves"), p.serves.empty(), "a practice serves at least one dimension");
        rule(place(here, "steps"), p.steps.size() < 3 || p.steps.size() > 6, "expected three to six steps");
        rule(place(here, "not_when"), p.not_when.empty(), "a practice says when it is not for now");
    }
    for (std::size_t i = 0; i < content.prompts.size(); ++i) {
        place const here(prompts_at, i);
        check_serves(content.prompts[i].serves, place(here, "serves"), rule);
        rule(place(here, "serves"), content.prompts[i].serves.empty(), "a prompt serves at least one dimension");
    }
    check_wording(content, rule);
    if (content.sentences) {
        check_words(content.sentences->cadences, place(sentences_at, "cadences"), rule);
        check_words(content.sentences->companies, place(sentences_at, "companies"), rule);
    }
    return std::move(rule).take();
}

std::vector<issue> lint(assessment const& of, sheet const& answered) {
    finder rule;
    place const root, answers_at(root, "answers");
    rule(place(root, "assessment"), answered.assessment != of.id,
         "these are answers to '" + answered.assessment.str() + "', not to '" + of.id.str() + "'");
    rule(place(root, "version"), answered.version != of.version,
         "these are answers to version " + std::to_string(answered.version) + ", and the assessment is version " +
             std::to_string(of.version));
    for (auto const& [id, given] : answered.answers) {
        item const* asked = find(of.items, id);
        rule(place(answers_at, id), !asked, "the assessment has no such item");
        response const* format = asked ? format_of(of, *asked) : nullptr;
        std::optional<std::string> const problem = format ? problem_with(*format, given) : std::nullopt;
        rule(place(answers_at, id), problem.has_value(), problem.value_or(""));
    }
    return std::move(rule).take();
}

std::vector<issue> lint(pack const& content, partner const& brought) {
    finder rule;
    place const root, sheet_at(root, "sheet"), sharing_at(root, "sharing");
    assessment const* of = content.find(brought.sheet.assessment);
    rule(place(sheet_at, "assessment"), !of, "the pack '" + content.id.str() + "' has no such assessment");
    rule(place(sheet_at, "person"), brought.sheet.person && *brought.sheet.person != brought.person.id,
         "the sheet is somebody else's");
    if (brought.sharing && of) {
        sharing const& s = *brought.sharing;
        rule(place(sharing_at, "by"), s.by != brought.person.id, "a person can only share their own scores");
        place const scores_at(sharing_at, "scores");
        for (std::size_t i = 0; s.what == of->id && s.version == of->version && i < s.scores.size(); ++i)
            rule(place(scores_at, i), !find(of->scores, s.scores[i]), "the assessment has no score '" + s.scores[i].str() + "'");
        rule(place(sharing_at, "until"), s.until && *s.until < s.on, "it ends before it begins");
    }
    std::vector<issue> out = std::move(rule).take();
    if (of)
        for (issue& each : lint(*of, brought.sheet))
            out.push_back({"/sheet" + each.path, each.says, each.suggestion});
    return out;
}

} // namespace closeknit

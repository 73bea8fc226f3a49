#include <closeknit/assess/lint.hpp>

#include "check_assessment.hpp"
#include "differences.hpp"
#include "finder.hpp"
#include "in_order.hpp"
#include "reads.hpp"
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

std::vector<issue> lint(pack const& content, pack const& original) {
    finder rule;
    differ<finder>(rule).compare(content, original, place{});
    return std::move(rule).take();
}

std::vector<issue> lint(assessment const& of, sheet const& answered) {
    finder rule;
    place const root, answers_at(root, "answers");
    rule(place(root, "assessment"), answered.assessment != of.id,
         "these are answers to '" + answered.assessment.str() + "', not to '" + of.id.str() + "'");
    rule(place(root, "version"), !reads(of, answered.version),
         "these are answers to version " + std::to_string(answered.version) + ", and the assessment is version " +
             std::to_string(of.version));
    in_order<item> index(of.items);
    for (auto const& [id, given] : answered.answers) {
        std::size_t const at = index(id);
        rule(place(answers_at, id), at == of.items.size(), "the assessment has no such item");
        response const* format = at < of.items.size() ? format_of(of, of.items[at]) : nullptr;
        acceptance const fits = format ? accepts(*format, given) : acceptance{};
        rule(place(answers_at, id), !fits, fits.why_not);
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

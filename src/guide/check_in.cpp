#include <closeknit/guide/check_in.hpp>

#include "couple/about_safety.hpp"
#include "first_line.hpp"
#include "highlights_for_two.hpp"
#include "recommend_by.hpp"

#include <closeknit/assess/fits.hpp>
#include <closeknit/codec/error.hpp>
#include <closeknit/codec/json_pointer.hpp>
#include <closeknit/couple/safety.hpp>
#include <closeknit/guide/fill_template.hpp>

#include <functional>
#include <set>
#include <utility>

namespace closeknit {
namespace {

std::string place_of(history const& in, sheet const& one) {
    std::size_t index = 0;
    while (std::get_if<sheet>(&in.entries[index]) != &one)
        ++index;
    codec::json_pointer const root, entries(root, "entries");
    return codec::json_pointer(entries, index).pointer();
}

/// What has no place on the page of somebody to whom much is heavy.
std::set<id_of<prompt>> jolly(pack const& content) {
    std::set<id_of<prompt>> out;
    for (prompt const& each : content.prompts)
        if (each.valence == valence::pleasant) out.insert(each.id);
    return out;
}

} // namespace

sheet const& answers_for(pack const& content, history const& mine, check_in_options const& with) {
    sheet const* newest = nullptr;
    for (auto const& [id, each] : state_on(mine, with.day).sheets) {
        assessment const* of = content.find(id);
        bool const newer = !newest || newest->day < each->day || (newest->day == each->day && std::less<>()(newest, each));
        if (of && !of->respondent_only && !is_screening(*of) && (with.assessment ? id == *with.assessment : newer)) newest = each;
    }
    if (newest) return *newest;
    throw error(error_code::no_sheet, codec::pointer_to("entries"),
                with.assessment ? "there are no answers to '" + with.assessment->str() + "' up to this day"
                                : "there are no answers to an assessment of the pack '" + content.id.str() + "' up to this day");
}

scorer scorer_for(pack const& content, history const& mine, sheet const& answered) {
    scorer by(content.at(answered.assessment));
    fits(by, carry_over(by, answered).answered).or_throw(place_of(mine, answered));
    return by;
}

std::vector<recommendation> recommend(pack const& content, history const& mine, check_in_options const& with) {
    sheet const& answered = answers_for(content, mine, with);
    assessment const& of = content.at(answered.assessment);
    scorer const by = scorer_for(content, mine, answered);
    pack_scorers scorers(of, by);
    return recommend_by(content, scorers, of, by.score(answered), &answered, mine, with.day, with.practices, with.only);
}

own_report check_in(pack const& content, history const& mine, check_in_options const& with) {
    sheet const& answered = answers_for(content, mine, with);
    assessment const& of = content.at(answered.assessment);
    scorer const by = scorer_for(content, mine, answered);
    pack_scorers scorers(of, by);
    own_report out{.person = mine.person.id, .assessment = of.id, .day = with.day};
    out.scores = by.score(answered);
    out.groups = score_groups(of, out.scores);
    out.practices = recommend_by(content, scorers, of, out.scores, &answered, mine, with.day, with.practices, with.only);
    sentences const& words = sentences_for(content);
    // What decides here must stay one thing for every cause: the page is read by others too.
    if (safety_on(content, mine, with.day).passes_on_a_yes()) {
        out.first_line = first_line(words, of, out.scores);
        out.highlights = highlights(content, of, out.scores);
        out.prompts = weekly_prompts(content, with.day, with.seed, 3,
                                     is_heavy(of, out.scores) ? jolly(content) : std::set<id_of<prompt>>{});
    } else {
        out.first_line = words.report.plain.str();
    }
    return out;
}

std::variant<joint_report, not_open> check_in(pack const& content, history const& first, history const& second,
                                              check_in_options const& with) {
    auto const revealed = reveal(content, first, second, with.day);
    auto const* both = std::get_if<reveal_permit>(&revealed);
    if (!both) return not_open{};
    joint_report out{.first = both->first(), .second = both->second(), .day = with.day};
    opened_assessment const* open = nullptr;
    for (opened_assessment const& each : both->assessments())
        if (!each.pairs.empty() && (with.assessment ? each.by.assessment().id == *with.assessment : !open)) open = &each;
    if (open) {
        assessment const& of = open->by.assessment();
        out.assessment = of.id;
        out.scores = compare(*both, of.id, first, second, with.day);
        out.profile = compare_profiles(*both, of.id, first, second, with.day);
        auto const compiled = [&](assessment const& asked) -> compiled_assessment const* {
            opened_assessment const* opened = content.find(asked.id) == &asked ? both->find(asked.id) : nullptr;
            return opened ? &opened->by.compiled() : nullptr;
        };
        out.highlights = highlights_for_two(content, of, out.scores, dimensions_about_safety(content, compiled));
        out.first_line = first_line(sentences_for(content).joint, of, out.scores, out.highlights);
    }
    for (opened_assessment const& each : both->assessments())
        if (id_of<assessment> const& id = each.by.assessment().id; !with.assessment || id == *with.assessment)
            for (guess_comparison& one : compare_guesses(*both, id, first, second, with.day))
                out.guesses.push_back(std::move(one));
    assessment const none;
    out.practices = recommend(content, *both, open ? open->by.assessment() : none, out.scores, first, second, with.day,
                              with.practices, with.only);
    out.prompts = weekly_prompts(content, *both, first, second, with.day, with.seed);
    return out;
}

} // namespace closeknit

#include <closeknit/couple/reveal.hpp>

#include "../assess/dependencies.hpp"
#include "../assess/evaluator.hpp"

#include <closeknit/assess/fits.hpp>
#include <closeknit/couple/safety.hpp>
#include <closeknit/model/pack.hpp>

#include <algorithm>
#include <set>

namespace closeknit {
namespace {

/// Whether `own` has an opening to `other` for this assessment that is valid today and may be passed on.
bool says_yes(scorer const& by, history const& own, history const& other, date today) {
    assessment const& of = by.assessment();
    if (!own.person.adult || gate_on(own.screening, today) != gate::nothing_reported || !own.opening) return false;
    opening const& o = *own.opening;
    return o.by == own.person.id && o.to == other.person.id && o.what == of.id && o.version == of.version && o.on <= today &&
           (!o.until || today <= *o.until) && fits(by, own.sheet) && (!own.sheet.person || *own.sheet.person == own.person.id);
}

/// What one person answered, with an answer that counts by item.
struct answered_sheet {
    answered_sheet(scorer const& by, history const& own) : now(by.compiled()), opening(*own.opening) {
        now.read(own.sheet.answers);
        scores = now.results();
    }
    int how_many(std::vector<std::size_t> const& items) const {
        return static_cast<int>(std::count_if(items.begin(), items.end(), [&](std::size_t each) { return now.counts(each); }));
    }
    /// Whether the opening lets this scale be seen. A score of fewer than three answers shows the answers themselves, and one
    /// that depends on answers that can signal danger is opened only by name.
    bool opens(scale const& what, std::vector<std::size_t> const& keyed, bool sensitive) const {
        if (how_many(keyed) < 3 && !opening.shows_exact_answers) return false;
        return named.contains(what.id) || (opening.scales.empty() && !sensitive);
    }

    evaluator now;
    closeknit::opening const& opening;
    std::set<id_of<scale>> named{opening.scales.begin(), opening.scales.end()};
    std::vector<score_result> scores;
};

} // namespace

std::variant<reveal_permit, not_open> reveal(scorer const& by, history const& first, history const& second, date today) {
    assessment const& of = by.assessment();
    if (of.respondent_only || first.person.id == second.person.id) return not_open{};
    if (!says_yes(by, first, second, today) || !says_yes(by, second, first, today)) return not_open{};

    answered_sheet mine(by, first), theirs(by, second);
    std::vector<score_pair> pairs;
    for (std::size_t i = 0; i < of.scales.size(); ++i) {
        if (!mine.scores[i].value || !theirs.scores[i].value) continue;
        std::vector<std::size_t> const keyed = keyed_indices(by.compiled(), i), all = dependency_indices(by.compiled(), i);
        bool const sensitive =
            std::any_of(all.begin(), all.end(), [&](std::size_t each) { return of.items[each].safety_sensitive.has_value(); });
        if (!mine.opens(of.scales[i], keyed, sensitive) || !theirs.opens(of.scales[i], keyed, sensitive)) continue;
        auto const both = std::count_if(keyed.begin(), keyed.end(),
                                        [&](std::size_t each) { return mine.now.counts(each) && theirs.now.counts(each); });
        mine.scores[i].unanswered.clear(); // which items were skipped is not opened
        theirs.scores[i].unanswered.clear();
        pairs.push_back({mine.scores[i], theirs.scores[i], static_cast<int>(both)});
    }
    if (pairs.empty()) return not_open{}; // the same as no: an empty permit would tell that both said yes
    return reveal_permit(first.person.id, second.person.id, of.id, of.version, std::move(pairs));
}

} // namespace closeknit

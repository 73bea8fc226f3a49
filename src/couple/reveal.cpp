#include <closeknit/couple/reveal.hpp>

#include <closeknit/assess/lint.hpp>
#include <closeknit/couple/safety.hpp>
#include <closeknit/model/pack.hpp>

#include <algorithm>

namespace closeknit {
namespace {

/// Whether `own` says yes to `other` seeing scores of this assessment today, and their yes may be passed on.
bool says_yes(assessment const& of, partner const& own, partner const& other, date today) {
    if (!own.person.adult || gate_on(own.screen, today) == gate::stop || !own.sharing) return false;
    sharing const& s = *own.sharing;
    return s.by == own.person.id && s.to == other.person.id && s.what == of.id && s.version == of.version && s.on <= today &&
           (!s.until || today <= *s.until) && lint(of, own.sheet).empty() &&
           (!own.sheet.person || *own.sheet.person == own.person.id);
}

/// Whether a sharing lets this score be seen. A score of fewer than three items shows the answers themselves, and one that
/// rests on answers that can tell of fear is shared only by name.
bool covers(sharing const& s, assessment const& of, scoring const& what, scored const& own) {
    bool const named = std::find(s.scores.begin(), s.scores.end(), what.id) != s.scores.end();
    bool const tells_of_fear = std::any_of(what.keys.begin(), what.keys.end(), [&](key const& each) {
        item const* asked = find(of.items, each.item);
        return !asked || asked->tells_of_fear;
    });
    if (own.answered < 3 && !s.shows_exact_answers) return false;
    return named || (s.scores.empty() && !tells_of_fear);
}

int answered_by_both(assessment const& of, scoring const& how, answers const& mine, answers const& theirs) {
    auto const answers_to = [&](answers const& given, id_of<item> const& id) {
        auto const found = given.find(id);
        return found != given.end() && !std::holds_alternative<unanswered>(found->second) && is_shown(of, id, given);
    };
    return static_cast<int>(std::count_if(how.keys.begin(), how.keys.end(), [&](key const& each) {
        return answers_to(mine, each.item) && answers_to(theirs, each.item);
    }));
}

} // namespace

std::variant<revealed, not_open> reveal(assessment const& of, partner const& first, partner const& second, date today) {
    if (of.author_only || first.person.id == second.person.id) return not_open{};
    if (!says_yes(of, first, second, today) || !says_yes(of, second, first, today)) return not_open{};

    std::vector<scored> mine = score(of, first.sheet.answers), theirs = score(of, second.sheet.answers);
    std::vector<revealed_score> pairs;
    for (std::size_t i = 0; i < of.scores.size(); ++i) {
        scoring const& how = of.scores[i];
        if (!mine[i].value || !theirs[i].value || !covers(*first.sharing, of, how, mine[i]) ||
            !covers(*second.sharing, of, how, theirs[i]))
            continue;
        mine[i].unanswered.clear();
        theirs[i].unanswered.clear();
        pairs.push_back({mine[i], theirs[i], answered_by_both(of, how, first.sheet.answers, second.sheet.answers)});
    }
    if (pairs.empty()) return not_open{};
    return revealed(first.person.id, second.person.id, of.id, of.version, std::move(pairs));
}

} // namespace closeknit

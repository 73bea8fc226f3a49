#include <closeknit/couple/reveal.hpp>

#include "../assess/workings.hpp"

#include <closeknit/assess/lint.hpp>
#include <closeknit/couple/safety.hpp>
#include <closeknit/model/pack.hpp>

#include <algorithm>
#include <set>

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

using item_set = std::set<id_of<item>>;

/// The items that were shown and have an answer that counts.
item_set answered_items(assessment const& of, answers const& given) {
    blueprint const plan(of);
    workings now(plan);
    now.read(given);
    item_set out;
    for (std::size_t i = 0; i < of.items.size(); ++i)
        if (now.counts(i)) out.insert(of.items[i].id);
    return out;
}

int how_many(item_set const& among, std::vector<id_of<item>> const& of) {
    return static_cast<int>(std::count_if(of.begin(), of.end(), [&](id_of<item> const& each) { return among.contains(each); }));
}

/// Whether a sharing lets this score be seen. A score of fewer than three answers shows the answers themselves, and one that
/// rests on answers that can tell of fear is shared only by name.
bool covers(sharing const& s, assessment const& of, id_of<scoring> const& what, std::vector<id_of<item>> const& rests_on,
            item_set const& answered) {
    bool const named = std::find(s.scores.begin(), s.scores.end(), what) != s.scores.end();
    bool const tells_of_fear = std::any_of(rests_on.begin(), rests_on.end(),
                                           [&](id_of<item> const& each) { return find(of.items, each)->tells_of_fear; });
    if (how_many(answered, rests_on) < 3 && !s.shows_exact_answers) return false;
    return named || (s.scores.empty() && !tells_of_fear);
}

} // namespace

std::variant<revealed, not_open> reveal(assessment const& of, partner const& first, partner const& second, date today) {
    if (of.author_only || first.person.id == second.person.id) return not_open{};
    if (!says_yes(of, first, second, today) || !says_yes(of, second, first, today)) return not_open{};

    std::vector<scored> mine = score(of, first.sheet.answers), theirs = score(of, second.sheet.answers);
    item_set const answered_by_me = answered_items(of, first.sheet.answers);
    item_set const answered_by_them = answered_items(of, second.sheet.answers);
    item_set by_both;
    std::set_intersection(answered_by_me.begin(), answered_by_me.end(), answered_by_them.begin(), answered_by_them.end(),
                          std::inserter(by_both, by_both.end()));
    std::vector<revealed_score> pairs;
    for (std::size_t i = 0; i < of.scores.size(); ++i) {
        id_of<scoring> const& id = of.scores[i].id;
        std::vector<id_of<item>> const rests_on = items_of(of, id);
        if (!mine[i].value || !theirs[i].value || !covers(*first.sharing, of, id, rests_on, answered_by_me) ||
            !covers(*second.sharing, of, id, rests_on, answered_by_them))
            continue;
        mine[i].unanswered.clear();
        theirs[i].unanswered.clear();
        pairs.push_back({mine[i], theirs[i], how_many(by_both, rests_on)});
    }
    if (pairs.empty()) return not_open{};
    return revealed(first.person.id, second.person.id, of.id, of.version, std::move(pairs));
}

} // namespace closeknit

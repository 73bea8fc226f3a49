#include <closeknit/assess/score.hpp>

#include "workings.hpp"

#include <closeknit/model/plain.hpp>

#include <algorithm>
#include <stdexcept>

namespace closeknit {
namespace {

template <class T> std::size_t index_of(std::vector<T> const& list, id_of<T> const& wanted, char const* called) {
    for (std::size_t i = 0; i < list.size(); ++i)
        if (list[i].id == wanted) return i;
    throw std::out_of_range(std::string("the assessment has no ") + called + " '" + wanted.str() + "'");
}

} // namespace

std::string scored::text() const {
    if (value) return plain(*value) + " of " + plain(high) + (label.empty() ? "" : ", " + label);
    switch (refused.value_or(refusal::nothing_asked)) {
    case refusal::too_few_answers: return "no score: " + std::to_string(answered) + " of " + std::to_string(asked) + " answered";
    case refusal::nothing_asked: return "no score: nothing was asked";
    case refusal::not_scorable: return "no score: an item has no points";
    case refusal::outside_table: return "no score: below the first row of its table";
    case refusal::rests_on_itself: return "no score: it rests on itself";
    }
    return {};
}

std::vector<scored> score(assessment const& of, answers const& given) {
    blueprint const plan(of);
    workings now(plan);
    now.read(given);
    std::vector<scored> out;
    out.reserve(of.scores.size());
    for (std::size_t i = 0; i < of.scores.size(); ++i)
        out.push_back(now.result(i));
    return out;
}

scored score(assessment const& of, id_of<scoring> const& wanted, answers const& given) {
    std::size_t const at = index_of(of.scores, wanted, "score");
    blueprint const plan(of);
    workings now(plan);
    now.read(given);
    return now.result(at);
}

bool is_shown(assessment const& of, id_of<item> const& asked, answers const& given) {
    std::size_t const at = index_of(of.items, asked, "item");
    blueprint const plan(of);
    workings now(plan);
    now.read(given);
    return now.shown(at);
}

std::vector<id_of<item>> items_of(assessment const& of, id_of<scoring> const& wanted) {
    std::size_t const at = index_of(of.scores, wanted, "score");
    blueprint const plan(of);
    std::vector<bool> seen(of.scores.size(), false), in(of.items.size(), false);
    std::vector<std::size_t> open{at};
    while (!open.empty()) {
        std::size_t const now = open.back();
        open.pop_back();
        if (seen[now]) continue;
        seen[now] = true;
        blueprint::plan const& p = plan.score(now);
        for (std::size_t i = p.first_entry; i < p.last_entry; ++i)
            in[plan.keyed(i).item] = true;
        for (std::size_t i = p.first_piece; i < p.last_piece; ++i)
            open.push_back(plan.piece_at(i).score);
    }
    std::vector<id_of<item>> out;
    for (std::size_t i = 0; i < in.size(); ++i)
        if (in[i]) out.push_back(of.items[i].id);
    return out;
}

} // namespace closeknit

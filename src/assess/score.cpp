#include <closeknit/assess/score.hpp>

#include "sitting.hpp"

#include <closeknit/model/plain.hpp>

#include <stdexcept>

namespace closeknit {
std::string scored::text() const {
    if (value) return plain(*value) + " of " + plain(high) + (label.empty() ? "" : ", " + label);
    switch (refused.value_or(refusal::nothing_asked)) {
    case refusal::too_few_answers: return "no score: " + std::to_string(answered) + " of " + std::to_string(asked) + " answered";
    case refusal::nothing_asked: return "no score: nothing was asked";
    case refusal::not_scorable: return "no score: an item has no points";
    }
    return {};
}

std::vector<scored> score(assessment const& of, answers const& given) {
    sitting sat(of, given);
    std::vector<scored> out;
    out.reserve(of.scores.size());
    for (std::size_t i = 0; i < of.scores.size(); ++i)
        out.push_back(sat.result(i));
    return out;
}

scored score(assessment const& of, id_of<scoring> const& wanted, answers const& given) {
    for (std::size_t i = 0; i < of.scores.size(); ++i)
        if (of.scores[i].id == wanted) return sitting(of, given).result(i);
    throw std::out_of_range("the assessment has no score '" + wanted.str() + "'");
}

bool is_shown(assessment const& of, id_of<item> const& asked, answers const& given) {
    for (std::size_t i = 0; i < of.items.size(); ++i)
        if (of.items[i].id == asked) return sitting(of, given).shown(i);
    throw std::out_of_range("the assessment has no item '" + asked.str() + "'");
}

} // namespace closeknit

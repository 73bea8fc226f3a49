#include "quoted_answer.hpp"

#include "keyed_items.hpp"

#include <closeknit/assess/answer_in_words.hpp>
#include <closeknit/assess/validate.hpp>
#include <closeknit/guide/fill_template.hpp>

#include <algorithm>

namespace closeknit {
namespace {

/// Where an answer lies between the lowest (0) and the highest (1) answer in points.
std::optional<double> part_of_range(response const& format, answer const& given) {
    auto const range = points_in(format);
    auto const points = missing_in(format, given) ? std::nullopt : points_of(format, given);
    if (!range || !points || !(range->low < range->high)) return std::nullopt;
    return (*points - range->low) / (range->high - range->low);
}

bool counts(sheet const& answered, id_of<item> const& asked) {
    auto const& inactive = answered.inactive_answers;
    return std::find(inactive.begin(), inactive.end(), asked) == inactive.end();
}

} // namespace

std::optional<quoted_answer> quote_for(assessment const& of, scale const& how, sheet const& answered, sentences const& words) {
    std::optional<quoted_answer> out;
    double farthest = 0;
    for_each_keyed(of, how, [&](id_of<item> const& id, bool reversed) {
        item const* asked = find(of.items, id);
        auto const given = answered.answers.find(id);
        if (!asked || asked->safety_sensitive || given == answered.answers.end() || !counts(answered, id)) return;
        response const* format = format_of(of, *asked);
        if (!format) return;
        auto const part = part_of_range(*format, given->second);
        auto const said = answer_in_words(*format, given->second, words.answering);
        if (!part || said.size() != 1) return;
        bool const more_is_better = (how.better == direction::high) != reversed;
        double const distance = more_is_better ? 1 - *part : *part;
        if (distance <= farthest) return;
        farthest = distance;
        out = {id, fill_template(asked->quoted_as.empty() ? words.report.quote.str() : asked->quoted_as,
                                 {{"answer", said.front()}, {"item", asked->wording}})};
    });
    return out;
}

} // namespace closeknit

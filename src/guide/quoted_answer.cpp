#include "quoted_answer.hpp"

#include "keyed_items.hpp"

#include <closeknit/assess/validate.hpp>
#include <closeknit/guide/fill_template.hpp>

#include <algorithm>

namespace closeknit {
namespace {

/// An answer as people read it, and where it lies between the lowest (0) and the highest (1) answer in points.
struct read_answer {
    double part = 0;
    std::string words{};
};
using maybe_read = std::optional<read_answer>;

template <class Format> maybe_read read(Format const&, answer const&, sentences const&) { return std::nullopt; }

maybe_read read(rating const& format, answer const& given, sentences const&) {
    auto const value = as_number(given);
    double const steps = double(format.high) - format.low;
    if (!value || *value < format.low || *value > format.high || double(format.labels.size()) != steps + 1) return std::nullopt;
    return read_answer{(*value - format.low) / steps, format.labels[static_cast<std::size_t>(*value - format.low)].str()};
}

maybe_read read(yes_no const&, answer const& given, sentences const& words) {
    bool const* yes = std::get_if<bool>(&given);
    if (!yes) return std::nullopt;
    return read_answer{*yes ? 1.0 : 0.0, (*yes ? words.answering.yes : words.answering.no).str()};
}

maybe_read read(choice const& format, answer const& given, sentences const&) {
    auto const* id = std::get_if<std::string>(&given);
    option const* chosen = nullptr;
    std::optional<double> low, high;
    for (option const& each : format.options) {
        if (id && each.id == *id) chosen = &each;
        if (!each.points) continue;
        low = low ? std::min(*low, *each.points) : *each.points;
        high = high ? std::max(*high, *each.points) : *each.points;
    }
    if (!chosen || chosen->missing || !chosen->points || !(*low < *high)) return std::nullopt;
    return read_answer{(*chosen->points - *low) / (*high - *low), chosen->wording.str()};
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
        auto const answer = std::visit([&](auto const& one) { return read(one, given->second, words); }, *format);
        if (!answer) return;
        bool const more_is_better = (how.better == direction::high) != reversed;
        double const distance = more_is_better ? 1 - answer->part : answer->part;
        if (distance <= farthest) return;
        farthest = distance;
        out = {id, fill_template(words.report.quote, {{"answer", answer->words}, {"item", asked->wording}})};
    });
    return out;
}

} // namespace closeknit

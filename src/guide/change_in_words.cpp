#include "change_in_words.hpp"

#include "first_line.hpp"
#include "keyed_items.hpp"

#include <closeknit/assess/answer_in_words.hpp>
#include <closeknit/assess/change.hpp>
#include <closeknit/assess/validate.hpp>
#include <closeknit/guide/fill_template.hpp>

#include <algorithm>
#include <cmath>

namespace closeknit {
namespace {

/// The points of an answer that counts; nothing for one that is missing.
std::optional<double> points_in(sheet const& of, response const& format, id_of<item> const& asked) {
    auto const given = of.answers.find(asked);
    bool const inactive = std::find(of.inactive_answers.begin(), of.inactive_answers.end(), asked) != of.inactive_answers.end();
    if (given == of.answers.end() || inactive || missing_in(format, given->second)) return std::nullopt;
    return points_of(format, given->second);
}

std::string then_and_now(text const& pattern, sentences const& words, assessment const& of, scale const& how, bool up,
                         sheet const& earlier, sheet const& later) {
    std::string out;
    double most = 0;
    for_each_keyed(of, how, [&](id_of<item> const& id, bool reversed) {
        item const* asked = find(of.items, id);
        response const* format = asked ? format_of(of, *asked) : nullptr;
        if (!format || asked->safety_sensitive) return;
        auto const then = points_in(earlier, *format, id), now = points_in(later, *format, id);
        if (!then || !now) return;
        double const moved = (up != reversed ? 1 : -1) * (*now - *then);
        if (moved <= most) return;
        auto const before = answer_in_words(*format, earlier.answers.at(id), words.answering);
        auto const after = answer_in_words(*format, later.answers.at(id), words.answering);
        if (before.size() != 1 || after.size() != 1) return;
        most = moved;
        out = " " +
              fill_template(
                  pattern,
                  {{"day", to_string(earlier.day)}, {"then", before.front()}, {"item", asked->wording}, {"now", after.front()}});
    });
    return out;
}

} // namespace

change_in_words::change_in_words(scale const& how, double first, double last, interval range)
    : how_(how), difference_(last - first),
      large_(range.high > range.low && std::abs(difference_) >= (range.high - range.low) / 8) {
    if (!how.reliability) return;
    if (auto const index = reliable_change_index(first, last, how.reliability->sd, how.reliability->coefficient))
        reliable_ = std::abs(*index) > 1.96;
}

bool change_in_words::is_worse() const {
    return any() && how_.better != direction::neither && (how_.better == direction::high) == (difference_ < 0);
}

std::string change_in_words::wording(sentences const& words, assessment const& of, sheet const& earlier,
                                     sheet const& later) const {
    progress_sentences const& say = words.progress;
    bool const up = difference_ > 0;
    text const& pattern = !any()                           ? say.steady
                          : how_.better == direction::high ? up ? say.grew : say.fell
                          : how_.better == direction::low  ? up ? say.rose : say.eased
                          : up                             ? say.more
                                                           : say.less;
    std::string const name = name_in_sentence(how_);
    std::string out = fill_template(pattern, {{"score", name}, {"day", to_string(earlier.day)}});
    if (!any()) return out;
    if (reliable_) out += " " + say.beyond_chance.str();
    return out + then_and_now(say.then_and_now, words, of, how_, up, earlier, later);
}

} // namespace closeknit

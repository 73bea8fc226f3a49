#pragma once

#include <closeknit/assess/validate.hpp>
#include <closeknit/codec/built_in.hpp>
#include <closeknit/model/pack.hpp>
#include <closeknit/model/sheet.hpp>

#include <stdexcept>
#include <variant>

namespace closeknit::tests {

/// The version that an assessment of the built-in pack has.
inline version_number version_of(id_of<assessment> const& which) {
    static pack const content = built_in_pack();
    return content.at(which).version;
}

/// Whether an item is answered from 1 to 5, on a rating or by options with these points.
inline bool has_five_steps(assessment const& of, item const& asked) {
    response const* format = format_of(of, asked);
    if (!format) return false;
    if (auto const* one = std::get_if<rating>(format)) return one->low == 1 && one->high == 5;
    auto const* one = std::get_if<choice>(format);
    if (!one || one->options.size() < 5) return false;
    for (int i = 0; i < 5; ++i)
        if (one->options[std::size_t(i)].points != i + 1) return false;
    for (std::size_t i = 5; i < one->options.size(); ++i)
        if (!one->options[i].missing) return false;
    return true;
}

/// The answer with so many points to an item that is answered from 1 to 5.
inline answer five_step_answer(assessment const& of, item const& asked, int points) {
    if (!has_five_steps(of, asked)) throw std::logic_error("the item is not answered from 1 to 5");
    auto const* one = std::get_if<choice>(format_of(of, asked));
    if (one) return one->options[std::size_t(points - 1)].id.str();
    return points;
}

} // namespace closeknit::tests

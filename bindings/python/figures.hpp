#pragma once

#include <closeknit/stats/estimated.hpp>

#include <pybind11/pybind11.h>
#include <pybind11/typing.h>

#include <concepts>
#include <string>
#include <type_traits>

namespace closeknit::python {

/// What a function of closeknit/stats.py gets: figures by name. Beside each that may be undefined, `<name>_undefined` has the
/// reason's name or None.
using figures = pybind11::typing::Dict<pybind11::str, pybind11::object>;

template <class T> inline constexpr bool is_estimated = false;
template <class T> inline constexpr bool is_estimated<estimated<T>> = true;

inline pybind11::object reason_in(bool has_value, auto const& of) {
    if (has_value) return pybind11::none();
    return pybind11::str(std::string(name_of(of.reason())));
}

template <class T> pybind11::object figure_object(T const& of);

template <class T> void put_figure(pybind11::dict const& in, char const* name, T const& of) {
    if constexpr (is_estimated<T>) {
        in[name] = of ? figure_object(*of) : pybind11::none();
        in[(std::string(name) + "_undefined").c_str()] = reason_in(of.has_value(), of);
    } else in[name] = figure_object(of);
}

/// A number, a list of figures or a struct of them.
template <class T> pybind11::object figure_object(T const& of) {
    if constexpr (std::floating_point<T>) return pybind11::float_(of);
    else if constexpr (std::integral<T>) return pybind11::int_(of);
    else if constexpr (record<T>) {
        pybind11::dict out;
        for_each_field<T>([&](auto field) { put_figure(out, field.name, of.*field.pointer); });
        return out;
    } else {
        pybind11::list out;
        for (auto const& each : of)
            out.append(figure_object(each));
        return out;
    }
}

/// The figures of a struct, each None where it is not defined, with the reason as `undefined`; a single number is `value`.
template <class T> figures all_figures(estimated<T> const& of) {
    pybind11::dict out;
    if constexpr (record<T>)
        for_each_field<T>([&](auto field) {
            if (of) put_figure(out, field.name, (*of).*field.pointer);
            else out[field.name] = pybind11::none();
        });
    else out["value"] = of ? figure_object(*of) : pybind11::none();
    out["undefined"] = reason_in(of.has_value(), of);
    return figures(out);
}
template <record T> figures all_figures(T const& of) { return figures(figure_object(of)); }

} // namespace closeknit::python

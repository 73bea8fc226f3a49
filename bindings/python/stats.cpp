#include "argument_errors.hpp"
#include "figures.hpp"
#include "point_sums.hpp"
#include "register.hpp"

#include <closeknit/stats/apim.hpp>
#include <closeknit/stats/correlation.hpp>
#include <closeknit/stats/couple_profiles.hpp>
#include <closeknit/stats/distinguishability.hpp>
#include <closeknit/stats/icc.hpp>
#include <closeknit/stats/omega.hpp>
#include <closeknit/stats/pairwise.hpp>
#include <closeknit/stats/reliability.hpp>
#include <closeknit/stats/response_surface.hpp>
#include <closeknit/stats/truth_and_bias.hpp>

// What closeknit/stats.py is made of.

namespace closeknit::python {
namespace {

/// A parameter that takes a buffer of doubles side by side, which is not copied.
struct numbers {
    py::buffer_info held{};
    std::span<double const> span() const { return {static_cast<double const*>(held.ptr), static_cast<std::size_t>(held.size)}; }
};

} // namespace
} // namespace closeknit::python

template <> struct pybind11::detail::type_caster<closeknit::python::numbers> {
    PYBIND11_TYPE_CASTER(closeknit::python::numbers, const_name("object"));

    bool load(handle src, bool) {
        if (!PyObject_CheckBuffer(src.ptr())) return false;
        value.held = reinterpret_borrow<buffer>(src).request();
        std::string_view format = value.held.format;
        if (format.starts_with('@') || (format.starts_with('<') && PY_LITTLE_ENDIAN)) format.remove_prefix(1);
        return value.held.ndim == 1 && format == "d" && (value.held.size == 0 || value.held.strides[0] == sizeof(double));
    }
};

namespace closeknit::python {
namespace {

couple_values pair_of(numbers const& first, numbers const& second) { return {first.span(), second.span()}; }

item_moments moments_of_numbers(std::vector<numbers> const& columns) {
    std::vector<real_column> all;
    for (numbers const& each : columns)
        all.push_back(each.span());
    return moments_of(all);
}

figures distinguishability_of(std::vector<numbers> const& first, std::vector<numbers> const& second) {
    std::vector<couple_values> variables;
    for (std::size_t i = 0; i < first.size(); ++i)
        variables.push_back(pair_of(first[i], second.at(i)));
    return all_figures(test_distinguishability(variables));
}

std::vector<figures> items_of(item_moments const& of) {
    std::vector<figures> out;
    for (item_analysis const& each : analyse_items(of))
        out.push_back(all_figures(each));
    return out;
}

void define_moments(py::module_& m) {
    bound_class<item_moments>(m, "_ItemMoments", "Means and covariances of some items.")
        .def("items", &item_moments::items, "How many items.")
        .def("used", &item_moments::used, "How many rows.")
        .def("left_out", &item_moments::left_out, "How many rows miss a value.");
    define_function(m, "_moments", &moments_of_numbers, py::arg("columns"));
    define_function(
        m, "_alpha", [](item_moments const& of, double level) { return all_figures(cronbach_alpha(of, level)); },
        py::arg("moments"), py::arg("level"));
    define_function(
        m, "_standardised_alpha", [](item_moments const& of) { return all_figures(standardised_alpha(of)); }, py::arg("moments"));
    define_function(m, "_lambda_2", [](item_moments const& of) { return all_figures(guttman_lambda_2(of)); }, py::arg("moments"));
    define_function(m, "_lambda_6", [](item_moments const& of) { return all_figures(guttman_lambda_6(of)); }, py::arg("moments"));
    define_function(m, "_omega", [](item_moments const& of) { return all_figures(omega_total(of)); }, py::arg("moments"));
    define_function(
        m, "_split_half",
        [](item_moments const& of, bool odd_even) {
            return all_figures(split_half(of, odd_even ? halves::odd_even : halves::first_second));
        },
        py::arg("moments"), py::arg("odd_even"));
    define_function(m, "_items", &items_of, py::arg("moments"));
    define_function(
        m, "_sem",
        [](item_moments const& of, double reliability) { return all_figures(standard_error_of_measurement(of, reliability)); },
        py::arg("moments"), py::arg("reliability"));
    bound_class<point_sums>(py::class_<point_sums, row_sink>(m, "_PointSums", "The moments of items' points over many rows."))
        .def(py::init<compiled_object const&, std::vector<std::size_t>>(), py::arg("points"), py::arg("sizes"))
        .def("set_groups", &point_sums::set_groups, "The groups of the rows to come.", py::arg("of_rows"))
        .def("result", &point_sums::moments, "Those of a list of items and a group.", py::arg("list"), py::arg("group"))
        .def("misfits", &point_sums::misfits, "How many answers do not fit.");
}

void define_arrays(py::module_& m) {
    define_function(
        m, "_icc",
        [](numbers const& ratings, std::size_t raters, double level) {
            return all_figures(intraclass(ratings.span(), raters, level));
        },
        py::arg("ratings"), py::arg("raters"), py::arg("level"));
    define_function(
        m, "_pearson",
        [](numbers const& first, numbers const& second, double level) {
            return all_figures(pearson(pair_of(first, second), level));
        },
        py::arg("first"), py::arg("second"), py::arg("level"));
    define_function(
        m, "_pairwise", [](numbers const& first, numbers const& second) { return all_figures(pairwise(pair_of(first, second))); },
        py::arg("first"), py::arg("second"));
    define_function(
        m, "_profiles",
        [](numbers const& first, numbers const& second, std::size_t items, std::string const& subtracted) {
            auto const how = subtracted == "of_everyone"    ? normative_profile::of_everyone
                             : subtracted == "of_each_role" ? normative_profile::of_each_role
                                                            : normative_profile::none;
            return all_figures(couple_profiles(pair_of(first, second), items, how));
        },
        py::arg("first"), py::arg("second"), py::arg("items"), py::arg("subtracted"));
    define_function(
        m, "_apim",
        [](numbers const& x1, numbers const& x2, numbers const& y1, numbers const& y2, double level) {
            return all_figures(apim_indistinguishable(pair_of(x1, x2), pair_of(y1, y2), level));
        },
        py::arg("x1"), py::arg("x2"), py::arg("y1"), py::arg("y2"), py::arg("level"));
    define_function(
        m, "_apim_with_roles",
        [](numbers const& x1, numbers const& x2, numbers const& y1, numbers const& y2, double level) {
            return all_figures(apim_distinguishable(pair_of(x1, x2), pair_of(y1, y2), level));
        },
        py::arg("x1"), py::arg("x2"), py::arg("y1"), py::arg("y2"), py::arg("level"));
    define_function(m, "_distinguishability", &distinguishability_of, py::arg("first"), py::arg("second"));
    define_function(
        m, "_truth_and_bias",
        [](numbers const& judgement, numbers const& truth, numbers const& bias) {
            return all_figures(truth_and_bias(judgement.span(), truth.span(), bias.span()));
        },
        py::arg("judgement"), py::arg("truth"), py::arg("bias"));
    define_function(
        m, "_response_surface",
        [](numbers const& x, numbers const& y, numbers const& outcome, double centre) {
            return all_figures(response_surface(pair_of(x, y), outcome.span(), centre));
        },
        py::arg("x"), py::arg("y"), py::arg("outcome"), py::arg("centre"));
}

} // namespace

void define_stats(py::module_& m) {
    py::dict reasons;
    auto const& words = description<no_estimate_reason>.each;
    for (std::size_t i = 0; i < words.size(); ++i)
        reasons[py::str(std::string(enumerators_of<no_estimate_reason>::names[i]))] = std::string(words[i]);
    m.attr("_no_estimate_reasons") = reasons;
    define_moments(m);
    define_arrays(m);
}

} // namespace closeknit::python

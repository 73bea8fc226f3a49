#include "argument_errors.hpp"
#include "casters.hpp"
#include "register.hpp"
#include "without_gil.hpp"

#include <closeknit/language/review.hpp>
#include <closeknit/language/statements.hpp>

template <>
struct pybind11::detail::type_caster<closeknit::reviewer> : pybind11::detail::initialised_caster<closeknit::reviewer> {};

namespace closeknit::python {

namespace py = pybind11;

void define_language(py::module_& m) {
    bound_class<reviewer> cls(
        m, "Reviewer",
        "The language patterns of a pack, compiled once. For people's own drafts: advice, never a verdict; it keeps nothing of them.");
    cls.attr("__module__") = "closeknit";
    cls.def(py::init([](pack const& content) { return reviewer(content); }), py::arg("pack"), without_gil(),
            takes<pack const&>{});
    cls.def("__reduce__", [](reviewer const&) -> py::typing::NoReturn {
        throw py::type_error("a Reviewer is not pickled: pickle the Pack that it is made of");
    });
    cls.def("__copy__", [](reviewer const& by) { return by; }); // they share what was compiled
    cls.def("__deepcopy__", [](reviewer const& by, py::object const&) { return by; }, py::arg("memo"));
    cls.def(
        "review", [](reviewer const& by, std::string const& draft) { return by.review(draft); },
        "What may land badly in a draft, from left to right; begin and end are bytes of its UTF-8. What is within quotation marks is "
        "left out. In time proportional to the draft.",
        py::arg("draft"), without_gil());
    cls.def(
        "family_of", [](reviewer const& by, std::string const& feeling) { return by.family_of(feeling); },
        "The family of the first feeling that some words name, or None.", py::arg("feeling"), without_gil());
    cls.def(
        "replies_to", [](reviewer const& by, std::string const& feeling) { return by.replies_to(feeling); },
        "Replies that show that a feeling was heard; none for a feeling that the pack does not know.", py::arg("feeling"),
        without_gil());
    cls.def(
        "i_statement", [](reviewer const& by, i_statement const& what) { return state(by, what); },
        "The sentence of the parts that are given, which of them are missing, what stands where a feeling would and is none, and what "
        "may land badly.",
        py::arg("what"), without_gil());
    cls.def(
        "soft_start_up",
        [](reviewer const& by, i_statement const& what, std::string const& good) { return soft_start_up(by, good, what); },
        "The same with something good first, or with the pack's own beginning where none is given.", py::arg("what"),
        py::kw_only(), py::arg("good") = "", without_gil());
    cls.def(
        "repair", [](reviewer const& by, repair_kind how, std::string const& own_part) { return repair(by, how, own_part); },
        "A way back to each other, with what the one who speaks did: 'raised my voice'. What it says of the other is told.",
        py::arg("how"), py::kw_only(), py::arg("own_part") = "", without_gil());
    cls.def("__repr__", [](reviewer const&) { return "Reviewer(...)"; });
    define_function(
        m, "review", [](std::string const& draft, pack const& content) { return review(draft, content); },
        "What may land badly in somebody's own draft, by the patterns of a pack. For many drafts, make one Reviewer.",
        py::arg("draft"), py::arg("pack"), without_gil());
}

} // namespace closeknit::python

#include "argument_errors.hpp"
#include "kept_scorer.hpp"
#include "register.hpp"
#include "without_gil.hpp"

#include <pybind11/typing.h>

namespace closeknit::python {

namespace py = pybind11;

void define_sitting(py::module_& m) {
    bound_class<sitting> cls(
        m, "Sitting",
        "One person answering an assessment: a value, no user interface. It says what to ask next; the host asks. "
        "Answers may come in any order; one whose item is hidden later is kept, set aside and never counted.");
    cls.attr("__module__") = "closeknit";
    constexpr auto inside = py::return_value_policy::reference_internal;
    cls.def(py::init([](scorer const& of, date begun, std::optional<std::uint64_t> seed) {
                return seed ? sitting(of, begun, *seed) : sitting(of, begun);
            }),
            "With a seed the questions of each section with random_order are in an order that is the same for it everywhere; "
            "without one, in the assessment's order. Draw one for each sheet; save() and submit() keep the order.",
            py::arg("assessment"), py::arg("begun"), py::arg("seed") = py::none(), without_gil(),
            takes<scorer const&, date, std::optional<std::uint64_t>>{});
    cls.def_static(
        "resume", [](scorer const& of, saved_sitting const& saved) { return sitting(of, saved); },
        "Resumes a saved sitting. Raises Error when it is of another assessment or version, or an answer "
        "does not fit.",
        py::arg("assessment"), py::arg("saved"), without_gil());
    cls.def_property_readonly("current", py::cpp_function([](sitting const& now) { return maybe<item>{now.current()}; }, inside),
                              "The item to ask, or None when nothing is open.")
        .def_property_readonly("instructions", py::cpp_function(&sitting::instructions, inside),
                               "The instructions to read just before it; after the last item, those at the end.")
        .def_property_readonly("section",
                               py::cpp_function([](sitting const& now) { return maybe<section>{now.current_section()}; }, inside),
                               "The section of the current item, if any.");
    cls.def("set_answer", &sitting::set_answer,
            "An answer, or None or an Unanswered for why there is none; moves on when the item is the current one. Raises Error, "
            "with a path such as /answers/safe-1, when it does not fit; nothing changes then.",
            py::arg("item"), py::arg("answer"))
        .def("clear_answer", &sitting::clear_answer, "Removes an answer, as if it had never been given.", py::arg("item"))
        .def("previous", &sitting::previous, "Back to the item shown before; False at the first one.")
        .def("go_to", &sitting::go_to, "To any item that is shown.", py::arg("item"))
        .def("is_shown", &sitting::is_shown, "Whether the item is shown.", py::arg("item"))
        .def("answer_to", &sitting::answer_to, "The answer to an item, or None when there is none yet.", py::arg("item"));
    cls.def_property_readonly("unanswered", &sitting::unanswered,
                              "The items that are shown and neither answered nor passed over, in order.")
        .def_property_readonly("inactive_answers", &sitting::inactive_answers,
                               "The items whose answers are kept though they are not shown.")
        .def_property_readonly("left_out", py::cpp_function([](sitting const& now) { return now.left_out(); }),
                               "The items whose answers had no place any more when a sitting of an older version was resumed.")
        .def_property_readonly("progress", &sitting::progress, "The part that is done, from 0 to 1; it never decreases.");
    cls.def("blockers", &sitting::blockers, "Every reason why it cannot be submitted; empty when submit succeeds.")
        .def("submit", &sitting::submit,
             "The finished sheet: what was not answered is there as skipped or not shown. Raises Error with the first blocker.",
             py::arg("day"))
        .def("save", &sitting::save, "What to store in order to resume later.")
        .def("score", &sitting::score, "The score of one scale as it stands now.", py::arg("scale"))
        .def("scores", &sitting::scores, "All scores as they stand now.")
        .def("__copy__", [](sitting const& self) { return sitting(self); })
        .def(
            "__deepcopy__", [](sitting const& self, py::object const&) { return sitting(self); }, py::arg("memo"))
        .def("__reduce__",
             [](sitting const&) -> py::typing::NoReturn {
                 throw py::type_error("a Sitting is not pickled: pickle the result of save(), and resume by Sitting.resume");
             })
        .def("__repr__", [](sitting const&) { return "Sitting(...)"; }); // what people answered would end up in logs
}

} // namespace closeknit::python

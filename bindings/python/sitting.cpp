#include "casters.hpp"
#include "register.hpp"

namespace closeknit::python {

namespace py = pybind11;

void define_sitting(py::module_& m) {
    py::class_<sitting> cls(
        m, "Sitting",
        "One person answering an assessment: a value, no user interface. It says what to ask next; the host asks. "
        "Answers may come in any order; one whose item is hidden later is kept, set aside and never counted.");
    cls.attr("__module__") = "closeknit";
    constexpr auto inside = py::return_value_policy::reference_internal;
    cls.def(py::init([](assessment const& of, date begun) { return sitting(of, begun); }), py::arg("assessment"),
            py::arg("begun"), py::keep_alive<1, 2>())
        .def_static(
            "resume", [](assessment const& of, bookmark const& saved) { return sitting(of, saved); },
            "Goes on where somebody stopped. Raises Error when the bookmark is of another assessment or version, or an answer "
            "does not fit.",
            py::arg("assessment"), py::arg("saved"), py::keep_alive<0, 1>())
        .def_property_readonly("current", py::cpp_function(&sitting::current, inside),
                               "The item to ask, or None when nothing is open.")
        .def_property_readonly("instructions", py::cpp_function(&sitting::instructions, inside),
                               "The instructions to read just before it; after the last item, those at the end.")
        .def_property_readonly("section", py::cpp_function(&sitting::current_section, inside),
                               "The section that it stands in, if any.")
        .def(
            "give", &sitting::give,
            "An answer, or None or an Unanswered for why there is none; moves on when the item is the current one. Raises Error, "
            "with a path such as /answers/safe-1, when it does not fit; nothing changes then.",
            py::arg("item"), py::arg("answer"))
        .def("take_back", &sitting::take_back, "Takes an answer back, as if it had never been given.", py::arg("item"))
        .def("back", &sitting::back, "Back to the item shown before; False at the first one.")
        .def("go_to", &sitting::go_to, "To any item that is shown.", py::arg("item"))
        .def("is_shown", &sitting::shown, "Whether the item is shown.", py::arg("item"))
        .def("answer_to", &sitting::answer_to, "The answer to an item, or None when there is none yet.", py::arg("item"))
        .def_property_readonly("open", &sitting::open, "The items that are shown and neither answered nor passed over, in order.")
        .def_property_readonly("set_aside", &sitting::set_aside, "The items whose answers are kept though they are not shown.")
        .def_property_readonly("progress", &sitting::progress, "The part that is done, from 0 to 1; it never runs backwards.")
        .def("obstacles", &sitting::obstacles,
             "Everything that stands in the way of handing in; nothing when it may be handed in.")
        .def("hand_in", &sitting::hand_in,
             "The finished sheet: what was not answered is there as skipped or not shown. Raises Error with the first obstacle.",
             py::arg("day"))
        .def("save", &sitting::save, "What to save, to go on later.")
        .def("score", &sitting::score, "A score as it stands now.", py::arg("score"))
        .def("scores", &sitting::scores, "All scores as they stand now.")
        .def(
            "__copy__", [](sitting const& self) { return sitting(self); }, py::keep_alive<0, 1>())
        .def("__repr__", [](sitting const&) { return "Sitting(...)"; }); // what people answered would end up in logs
}

} // namespace closeknit::python

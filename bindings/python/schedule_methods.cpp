#include "argument_errors.hpp"
#include "register.hpp"
#include "without_gil.hpp"

#include <closeknit/guide/due_window.hpp>
#include <closeknit/guide/occurrences.hpp>
#include <closeknit/interop/icalendar.hpp>
#include <closeknit/lint/lint.hpp>

namespace closeknit::python {
namespace {

namespace py = pybind11;

void define_recurrence() {
    class_of<recurrence>()
        .def(
            "next", [](recurrence const& of, date day) { return occurrences(of).next(day); },
            "Its first day on this one or after it; None where there is none. Raises Error, with a path such as /rule/days/1, where "
            "there is no such recurrence.",
            py::arg("day"))
        .def(
            "previous", [](recurrence const& of, date day) { return occurrences(of).previous(day); },
            "Its last day on this one or before it; None where there is none. Raises Error as `next` does.", py::arg("day"))
        .def(
            "between", [](recurrence const& of, date first, date last) { return occurrences(of).between(first, last); },
            "Its days from the first to the last, both included, in order. Raises Error as `next` does.", py::arg("first"),
            py::arg("last"), without_gil())
        .def(
            "lint", [](recurrence const& of) { return lint(of); },
            "Everything that leaves it without a first day or is there twice, and advice on exceptions that take nothing out.",
            without_gil());
}

void define_schedule() {
    class_of<schedule>()
        .def(
            "windows",
            [](schedule const& of, date first, date last, date today, std::vector<date> const& done) {
                return windows_between(of, done, first, last, today);
            },
            "The windows of all days from the first to the last on which something is due, as they are today. done: the days on which "
            "it was done; each completes the earliest window that it lies in and that is not completed, and days after today do not "
            "count yet. Raises Error, with a path such as /recurrence/until, where there is no such recurrence.",
            py::arg("first"), py::arg("last"), py::kw_only(), py::arg("today"), py::arg("done") = std::vector<date>{},
            without_gil())
        .def("lint", [](schedule const& of) { return lint(of); }, "What `lint` finds in its recurrence.", without_gil());
}

} // namespace

void define_schedule_methods(py::module_& m) {
    define_recurrence();
    define_schedule();
    define_function(
        m, "to_icalendar", &to_icalendar,
        "The events as an iCalendar file (RFC 5545), of whole days, marked private and as leaving the day free. stamp: the day that "
        "DTSTAMP says, at midnight UTC. The same text for the same arguments, with the line ends CR LF. Raises Error without any "
        "event, where two have one id, and, with a path such as /0/recurrence/until, where there is no such recurrence.",
        py::arg("events"), py::kw_only(), py::arg("stamp"), without_gil());
}

} // namespace closeknit::python

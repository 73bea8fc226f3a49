#include "argument_errors.hpp"
#include "register.hpp"
#include "without_gil.hpp"

#include <closeknit/couple/prompt_answers.hpp>
#include <closeknit/guide/expression_profile.hpp>
#include <closeknit/guide/progress.hpp>
#include <closeknit/guide/week_plan.hpp>
#include <closeknit/interop/week_calendar.hpp>

namespace closeknit::python {

void define_guide_methods(py::module_& m) {
    class_of<pack>()
        .def(
            "look_back", &look_back,
            "What a person can look back on from a day to today: scores, practices, promises and moments, in the pack's sentences. "
            "Unless their screening is clear, figures alone. Raises Error, with a path such as /entries/3/schedule/recurrence, where a "
            "plan of theirs has no days.",
            py::arg("history"), py::kw_only(), py::arg("first"), py::arg("today"), without_gil())
        .def(
            "plan_program",
            [](pack const& content, program const& of, history const& own, std::vector<free_time> const& when, date day) {
                return plan_program(content, of, own, when, day);
            },
            "The weeks of a program from a day on, each with its own practices as `plan_week` plans them, for the person who follows "
            "it: what they may not be offered is left out.",
            py::arg("program"), py::arg("history"), py::arg("when"), py::kw_only(), py::arg("day"), without_gil())
        .def(
            "plan_program_together",
            [](pack const& content, program const& of, reveal_permit const& both, history const& first, history const& second,
               std::vector<free_time> const& when,
               date day) { return plan_program(content, of, both, first, second, when, day); },
            "The same for two people who follow it together. Raises Error for another day or other histories than the permit's.",
            py::arg("program"), py::arg("permit"), py::arg("first"), py::arg("second"), py::arg("when"), py::kw_only(),
            py::arg("day"), without_gil())
        .def("calendar_events", &calendar_events,
             "A plan as events for `to_icalendar`: for how long time is set aside, and no word of what for.", py::arg("plan"),
             py::kw_only(), py::arg("person"), without_gil())
        .def(
            "expression_profile", &expression_profile,
            "All ways of showing care in an assessment's profile, from a person's newest own answers: how much each matters, beside "
            "how often it reaches them. Nobody is put into a type. Raises KeyError where the pack has no such assessment.",
            py::arg("history"), py::arg("assessment"), py::kw_only(), py::arg("day"), without_gil())
        .def(
            "expression_matches", &expression_matches,
            "For each of two people, how much each way of showing care matters to one, beside how often the other says that they give "
            "it, where both opened the exact answers. Raises Error for another day or other histories than the permit's.",
            py::arg("permit"), py::arg("assessment"), py::arg("first"), py::arg("second"), py::kw_only(), py::arg("day"),
            without_gil())
        .def(
            "act_of_the_day",
            [](pack const& content, id_of<assessment> const& of, date day, std::uint64_t seed) {
                return act_of_the_day(content, of, day, seed);
            },
            "One small concrete act for a day, for somebody who wants to show care; another one each day. None where the pack has none. "
            "Raises KeyError where the pack has no such assessment.",
            py::arg("assessment"), py::kw_only(), py::arg("day"), py::arg("seed") = 0, without_gil())
        .def(
            "act_between",
            [](pack const& content, reveal_permit const& both, id_of<assessment> const& of, history const& giver,
               history const& receiver, date day,
               std::uint64_t seed) { return act_of_the_day(content, both, of, giver, receiver, day, seed); },
            "The same for the giver of two people, of what matters to the receiver and the giver gives less often than that, by what "
            "both opened; touch only where both opened touch. Raises Error for another day or other histories than the permit's.",
            py::arg("permit"), py::arg("assessment"), py::arg("giver"), py::arg("receiver"), py::kw_only(), py::arg("day"),
            py::arg("seed") = 0, without_gil());
    class_of<week_plan>().def(
        "entries", [](week_plan const& of, date day) { return entries_of(of, day); },
        "What belongs in a person's history when they mean to do what is planned.", py::kw_only(), py::arg("day"), without_gil());
    define_function(
        m, "practice_adherence", &practice_adherence,
        "What became of a practice from a day to today, by the person's own plans and entries: rate is None where nothing was due. "
        "Raises Error, with a path such as /entries/3/schedule/recurrence, where a plan has no days.",
        py::arg("history"), py::arg("practice"), py::kw_only(), py::arg("first"), py::arg("today"), without_gil());
    define_function(m, "promise_adherence", &promise_adherence,
                    "What became of a person's promises with a due day from a day to today; rate is None where nothing was due.",
                    py::arg("history"), py::kw_only(), py::arg("first"), py::arg("today"), without_gil());
    define_function(m, "promises_on", &promises_on,
                    "The promises that a person made, in that order, and what became of each as of a day.", py::arg("history"),
                    py::arg("today"), without_gil());
    define_function(
        m, "prompt_answers", &prompt_answers,
        "What both wrote to the same prompts, for each other; nothing where they did not open answers to prompts. Raises Error for "
        "another day or other histories than the permit's.",
        py::arg("permit"), py::arg("first"), py::arg("second"), py::kw_only(), py::arg("day"), without_gil());
}

} // namespace closeknit::python

#include "casters.hpp"
#include "register.hpp"

#include <cli/run.hpp>

#include <pybind11/typing.h>

#include <pybind11/typing.h>

#include <iostream>

namespace closeknit::python {
namespace {

namespace py = pybind11;

PyObject* error_type = nullptr; // borrowed from the module, which Python keeps

/// closeknit.Error: a ValueError that knows its place.
void define_error(py::module_& m) {
    py::dict const without_place =
        py::module_::import("builtins")
            .attr("dict")(py::arg("path") = "", py::arg("sentence") = "", py::arg("line") = 0, py::arg("column") = 0);
    error_type = PyErr_NewExceptionWithDoc("closeknit.Error",
                                           "Something is wrong with a document or with answers.\n\n"
                                           "path: where, as a JSON Pointer; empty for the whole document.\n"
                                           "sentence: what, without the place.\n"
                                           "line, column: where, from 1, for text that is no JSON; otherwise 0.",
                                           PyExc_ValueError, without_place.ptr());
    m.add_object("Error", error_type);
    py::register_exception_translator([](std::exception_ptr thrown) {
        try {
            if (thrown) std::rethrow_exception(thrown);
        } catch (error const& e) {
            py::object const made = py::reinterpret_borrow<py::object>(error_type)(e.what());
            made.attr("path") = e.path();
            made.attr("sentence") = e.sentence();
            made.attr("line") = e.line();
            made.attr("column") = e.column();
            PyErr_SetObject(error_type, made.ptr());
        } catch (std::out_of_range const& e) {
            PyErr_SetString(PyExc_KeyError, e.what());
        }
    });
}

/// Permits cross into Python only as what `reveal` gives: nothing makes, copies, stores or prints one.
void define_permits(py::module_& m) {
    auto const refuse = [](char const* sentence) {
        return [sentence](py::args const&, py::kwargs const&) -> py::typing::NoReturn { throw py::type_error(sentence); };
    };
    py::class_<revealed> permit(m, "Revealed", "A permit: proof that a reveal opened. Only `reveal` gives one.", py::is_final());
    permit.attr("__module__") = "closeknit";
    // Without these two an uninitialised one could be had from __new__, or by giving another object this class.
    auto* const type = reinterpret_cast<PyTypeObject*>(permit.ptr());
    type->tp_new = [](PyTypeObject*, PyObject*, PyObject*) -> PyObject* {
        PyErr_SetString(PyExc_TypeError, "only reveal gives a permit");
        return nullptr;
    };
    for (char const* name : {"__copy__", "__deepcopy__", "__reduce__", "__reduce_ex__", "__getstate__"})
        permit.def(name, refuse("a permit cannot be copied or stored"));
    for (char const* name : {"__repr__", "__str__", "__format__"})
        permit.def(name, refuse("a permit cannot be printed"));
    type->tp_flags |= Py_TPFLAGS_IMMUTABLETYPE;

    py::class_<not_open> closed(m, "NotOpen", "Nothing opens; it does not say why.", py::is_final());
    closed.attr("__module__") = "closeknit";
    closed.def(py::init<>())
        .def("__repr__", [](not_open const&) { return "NotOpen()"; })
        .def("__bool__", [](not_open const&) { return false; })
        .def(
            "__eq__", [](not_open const&, not_open const&) { return true; }, py::is_operator())
        .def("__hash__", [](not_open const&) { return 0; });
    closed.attr("__match_args__") = py::tuple();
}

template <class T> py::class_<T> class_of() { return py::reinterpret_borrow<py::class_<T>>(py::type::of<T>()); }

void define_methods() {
    class_of<assessment>()
        .def(
            "score", [](assessment const& of, answers const& given) { return score(of, given); },
            "All scores, in the assessment's order. Raises Error, with a path such as /answers/safe-1, for an answer that does not "
            "fit its item or belongs to none. None and NaN are missing answers.",
            py::arg("answers"))
        .def(
            "changes", &changes,
            "How every score of one person changed between two sheets, in the assessment's order. Sheets that cannot be compared are "
            "refused score by score; without a reliability figure there is a difference and no word on what it means.",
            py::arg("earlier"), py::arg("later"))
        .def(
            "follow", &follow,
            "The course of every score over one person's sheets, given in any order: each against the first and against the one just "
            "before that give the score. What cannot be compared is refused and the rest goes on.",
            py::arg("sheets"))
        .def("is_shown", &is_shown, "Whether an item is shown to a person who has given these answers so far.", py::arg("item"),
             py::arg("answers"))
        .def(
            "lint", [](assessment const& of, sheet const& answered) { return lint(of, answered); },
            "Whether answers belong to this version of this assessment and fit its items.", py::arg("sheet"))
        .def(
            "audit",
            [](assessment const& of, py::typing::Iterable<answers> const& people) {
                key_audit audited(of);
                for (py::handle each : people)
                    audited.add(each.cast<answers>());
                return audited.result();
            },
            "How every key does in many people's answers, one dict a person, taken one by one: its item-rest correlation, and whether "
            "it is suspected to be the wrong way round.",
            py::arg("people"));
    class_of<pack>()
        .def(
            "lint",
            [](pack const& content, std::optional<pack> const& against) {
                std::vector<issue> found = lint(content);
                if (against)
                    for (issue& each : lint(content, *against))
                        found.push_back(std::move(each));
                return found;
            },
            "Everything empty, dangling, duplicate or inconsistent; for a translation also where it differs from its original in more "
            "than words.",
            py::kw_only(), py::arg("against") = py::none())
        .def(
            "recommend",
            [](pack const& content, assessment const& of, std::vector<scored> const& scores, gate own, std::size_t most) {
                return recommend(content, of, scores, own, most);
            },
            "Practices for one person from their own scores, best fit first.", py::arg("assessment"), py::arg("scores"),
            py::kw_only(), py::arg("gate") = gate::stop, py::arg("most") = 3)
        .def(
            "recommend_for_two",
            [](pack const& content, assessment const& of, std::vector<comparison> const& scores, std::size_t most) {
                return recommend(content, of, scores, most);
            },
            "Practices for both, from what a reveal opened.", py::arg("assessment"), py::arg("comparisons"), py::kw_only(),
            py::arg("most") = 3)
        .def("choose", &choose, "The week's prompts, in the order to ask them; the same for both partners.", py::arg("day"),
             py::kw_only(), py::arg("seed") = 0, py::arg("count") = 3, py::arg("already_asked") = std::set<id_of<prompt>>{})
        .def(
            "check_in",
            [](pack const& content, partner const& mine, date day, std::uint64_t seed) {
                return check_in(content, mine, day, seed);
            },
            "What one person sees after a check-in; made of their own data only.", py::arg("mine"), py::kw_only(), py::arg("day"),
            py::arg("seed") = 0)
        .def(
            "check_in_together",
            [](pack const& content, partner const& first, partner const& second, date day, std::uint64_t seed) {
                return check_in(content, first, second, day, seed);
            },
            "What two people see together, or NotOpen.", py::arg("first"), py::arg("second"), py::kw_only(), py::arg("day"),
            py::arg("seed") = 0);
    class_of<scored>().def("text", &scored::text, "For instance '4.25 of 5, mostly true', or why there is no score.");
}

void define_functions(py::module_& m) {
    m.def("built_in_pack", &built_in_pack, "The pack that the library carries.");
    m.def("gate_on", &gate_on, "The state of one person's gate; a screen that is missing, stale or dated ahead is a stop.",
          py::arg("screen"), py::arg("day"));
    m.def("screen_from", &screen_from,
          "What a private screen comes to: the worst band that is named like a gate; anything unclear is a stop.",
          py::arg("assessment"), py::arg("sheet"));
    m.def(
        "reveal", &reveal,
        "The one door between two people: a permit when each lets the other see scores of this assessment and neither gate stops.",
        py::arg("assessment"), py::arg("first"), py::arg("second"), py::arg("day"));
    m.def("compare", &compare, "Two people's shared scores side by side; needs the permit that `reveal` gives.",
          py::arg("assessment"), py::arg("permit"));
    m.def("standard_error_of_measurement", &standard_error_of_measurement,
          "sd * sqrt(1 - reliability); None unless sd is above 0 and the reliability from 0 to 1 (Jacobson & Truax, 1991).",
          py::kw_only(), py::arg("sd"), py::arg("reliability"));
    m.def("standard_error_of_difference", &standard_error_of_difference,
          "sqrt(2) times the standard error of measurement, or None (Jacobson & Truax, 1991).", py::kw_only(), py::arg("sd"),
          py::arg("reliability"));
    m.def("reliable_change_index", &reliable_change_index,
          "(second - first) / S_diff: beyond -/+ 1.96 a change is more than measurement error, 19 times in 20. None without an "
          "S_diff above 0 (Jacobson & Truax, 1991).",
          py::arg("first"), py::arg("second"), py::kw_only(), py::arg("sd"), py::arg("reliability"));
    m.def(
        "clinical_cut_offs", &clinical_cut_offs,
        "Cut-offs a, b and c between a clinical and another norm. None unless both have a mean and a standard deviation above 0 and "
        "one end is better (Jacobson & Truax, 1991).",
        py::arg("clinical"), py::arg("other"), py::arg("better"));
    m.def(
        "run",
        [](std::vector<std::string> args) {
            int const code = cli::run(std::move(args), std::cin, std::cout, std::cerr);
            std::cout.flush();
            std::cerr.flush();
            return code;
        },
        "The command `closeknit` with these words; returns its exit code.", py::arg("args"));
}

} // namespace

void define_rules(py::module_& m) {
    define_error(m);
    define_permits(m);
    define_methods();
    define_functions(m);
}

} // namespace closeknit::python

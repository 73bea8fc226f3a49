#include "argument_errors.hpp"
#include "kept_scorer.hpp"
#include "python_streams.hpp"
#include "register.hpp"
#include "without_gil.hpp"

#include <cli/run.hpp>
#include <closeknit/assess/fits.hpp>
#include <closeknit/codec/compose.hpp>
#include <closeknit/lint/lint.hpp>
#include <closeknit/lint/translation.hpp>

namespace closeknit::python {
namespace {

namespace py = pybind11;

PyObject* error_type = nullptr; // borrowed from the module, which Python keeps

/// closeknit.Error: a ValueError that knows its place.
void define_error(py::module_& m) {
    py::dict const without_place =
        py::module_::import("builtins")
            .attr("dict")(py::arg("path") = "", py::arg("message") = "", py::arg("line") = 0, py::arg("column") = 0,
                          py::arg("code") = "", py::arg("arguments") = py::dict());
    error_type = PyErr_NewExceptionWithDoc("closeknit.Error",
                                           "Something is wrong with a document or with answers.\n\n"
                                           "path: where, as a JSON Pointer; empty for the whole document.\n"
                                           "message: what, without the place.\n"
                                           "line, column: where, from 1, for text that is not JSON; otherwise 0.\n"
                                           "code: what it is about, for programs, for instance newer_format.\n"
                                           "arguments: the named values that the message is made of; never an answer.",
                                           PyExc_ValueError, without_place.ptr());
    m.add_object("Error", error_type);
    py::register_exception_translator([](std::exception_ptr thrown) {
        try {
            if (thrown) std::rethrow_exception(thrown);
        } catch (error const& e) {
            py::object const made = py::reinterpret_borrow<py::object>(error_type)(e.what());
            made.attr("path") = e.path();
            made.attr("message") = e.message();
            made.attr("line") = e.line();
            made.attr("column") = e.column();
            made.attr("code") = std::string(name_of(e.code()));
            py::dict arguments; // not the read-only mapping that maps become: an exception has to be picklable
            for (auto const& [name, value] : e.arguments())
                arguments[py::str(name)] = value;
            made.attr("arguments") = arguments;
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
    py::class_<reveal_permit> permit(m, "RevealPermit", "A permit: proof that a reveal opened. Only `reveal` gives one.",
                                     py::is_final());
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
    permit.def_property_readonly("day", &reveal_permit::day, "The day for which it was given.")
        .def_property_readonly("practices", &reveal_permit::practices, "Whether practices with a risk are done together.")
        .def_property_readonly("depth", &reveal_permit::depth, "The deepest prompts that are open, 2 to 5.")
        .def_property_readonly("touch", &reveal_permit::touch, "Whether touch is open.")
        .def_property_readonly("sexual_topics", &reveal_permit::sexual_topics, "Whether prompts about sexuality are open.");
    type->tp_flags |= Py_TPFLAGS_IMMUTABLETYPE;

    bound_class<not_open> closed(m, "NotOpen", "Nothing opens; it does not say why.", py::is_final());
    closed.attr("__module__") = "closeknit";
    closed.def(py::init<>());
    closed.def("__repr__", [](not_open const&) { return "NotOpen()"; })
        .def("__bool__", [](not_open const&) { return false; })
        .def(
            "__eq__", [](not_open const&, not_open const&) { return true; }, py::is_operator())
        .def("__hash__", [](not_open const&) { return 0; })
        .def("__reduce__", [](not_open const&) -> py::typing::Tuple<py::typing::Type<not_open>, py::typing::Tuple<>> {
            return py::make_tuple(py::type::of<not_open>(), py::tuple());
        });
    closed.attr("__match_args__") = py::tuple();
}

/// People are taken in groups, so that another thread that wants the interpreter does not get it between every two of them.
std::vector<item_audit> audit(scorer const& of, py::typing::Iterable<answers> const& people) {
    constexpr std::size_t group_size = 256;
    key_audit audited(of);
    std::vector<answers> group;
    auto const add_group = [&] {
        py::gil_scoped_release const released;
        for (answers const& each : group)
            audited.add(each);
        group.clear();
    };
    std::size_t index = 0;
    for (py::handle each : people) {
        py::detail::make_caster<answers> person;
        if (!person.load(each, true))
            throw misfit::of_type("people must be mappings of item ids to answers; number " + std::to_string(index) +
                                  " is of type " + type_name(each));
        group.push_back(py::detail::cast_op<answers&&>(std::move(person)));
        if (group.size() == group_size) add_group();
        ++index;
    }
    add_group();
    py::gil_scoped_release const released;
    return audited.result();
}

std::vector<score_result> score_dict(compiled_object const& of, unread_answers const& given) {
    if (auto const flat = of.kept->in_order(given.from)) {
        try {
            return of.by->score(*flat);
        } catch (error const&) { // of several that do not fit, the same one is named for every mapping
        }
    }
    py::detail::make_caster<answers> read;
    try {
        read.load(given.from, true);
    } catch (misfit const& why) {
        throw why.in("answers");
    }
    return of.by->score(py::detail::cast_op<answers const&>(read));
}

/// A pack's sentences; throws as sentences_for does where it has none.
sentences const& required(std::optional<sentences> const& words) {
    if (words) return *words;
    throw error(error_code::missing_sentences, "/sentences",
                "the pack has no sentences; with_defaults takes those of another pack in its language");
}

void define_methods() {
    class_of<assessment>()
        .def(
            "score", &score_dict,
            "All scores, in the assessment's order. Raises Error, with a path such as /answers/safe-1, for an answer that does not "
            "fit its item or belongs to none. None and NaN are missing answers.",
            py::arg("answers"))
        .def(
            "compare_sheets", &compare_sheets,
            "How one person's score changed on every scale between two sheets, in the assessment's order. Where the sheets cannot be "
            "compared, not_compared says why; without a known reliability there is a difference and no classification.",
            py::arg("earlier"), py::arg("later"), without_gil())
        .def(
            "trajectories", &trajectories,
            "One trajectory for every scale over one person's sheets, given in any order: each score is compared with the first and with "
            "the one just before. A sheet that cannot be compared is left out, with the reason.",
            py::arg("sheets"), without_gil())
        .def(
            "is_shown",
            [](scorer const& by, id_of<item> const& asked, answers const& given) { return by.is_shown(asked, given); },
            "Whether an item is shown to a person who has given these answers so far.", py::arg("item"), py::arg("answers"))
        .def(
            "lint", [](assessment const& of, sheet const& answered) { return lint(of, answered); },
            "Whether answers belong to this version of this assessment and fit its items.", py::arg("sheet"), without_gil())
        .def(
            "audit", &audit,
            "How every key does in many people's answers, one dict a person, taken one by one: its item-rest correlation, and whether "
            "it is suspected to be the wrong way round.",
            py::arg("people"))
        .def(
            "keyed_items", [](scorer const& by, id_of<scale> const& of) { return by.keyed_items(of); },
            "The items that are keyed in a scale or in one of its components, in the assessment's order.", py::arg("scale"))
        .def(
            "depends_on", [](scorer const& by, id_of<scale> const& of) { return by.depends_on(of); },
            "Every item whose answer can change a scale's value: keyed items, and those that decide, through conditions, whether one "
            "of these is shown. In the assessment's order.",
            py::arg("scale"))
        .def(
            "range", [](scorer const& by, id_of<scale> const& of) { return by.range(of); },
            "The lowest and highest possible value of a scale.", py::arg("scale"))
        .def(
            "openable",
            [](scorer const& by) {
                std::map<id_of<scale>, openness> out;
                std::vector<openness> const each = by.openable();
                for (std::size_t i = 0; i < each.size(); ++i)
                    out.emplace(by.assessment().scales[i].id, each[i]);
                return out;
            },
            "How each scale can be opened to another person so that what opens tells no more than it says.")
        .def(
            "content_hash", [](scorer const& by) { return by.content_hash(); },
            "The same number for equal assessments, on every platform.", without_gil());
    class_of<pack>()
        .def(
            "lint",
            [](pack const& content, std::optional<pack> const& against) {
                std::vector<issue> found = lint(content);
                if (against)
                    for (issue& each : lint_translation(content, *against))
                        found.push_back(std::move(each));
                return found;
            },
            "Everything empty, dangling, duplicate or inconsistent; for a translation also where it differs from its original in more "
            "than words.",
            py::kw_only(), py::arg("against") = py::none(), without_gil())
        .def(
            "with_defaults",
            [](pack const& own, std::optional<pack> const& base) { return with_defaults(own, base ? *base : built_in_pack()); },
            "The pack with what it leaves out, sentences and language patterns, taken from another of the same language: from the "
            "built-in one where none is given. A pack in another language is returned as it is.",
            py::kw_only(), py::arg("base") = py::none(), without_gil())
        .def(
            "merge", [](pack const& own, pack const& other) { return merge(own, other); },
            "Two packs as one: each list followed by the elements that only the other has. Raises Error, with both places, where "
            "elements of one id differ, and where the languages differ.",
            py::arg("other"), without_gil())
        .def(
            "recommend",
            [](pack const& content, history const& own, date day, std::optional<id_of<assessment>> of, std::size_t most) {
                sheet const& answered = answers_for(content, own, {.day = day, .assessment = std::move(of)});
                require_fit(content, own, answered);
                assessment const& about = content.at(answered.assessment);
                return recommend(content, about, score(about, answered.answers), own, day, most);
            },
            "Practices for one person from their own history, best fit first.", py::arg("history"), py::kw_only(), py::arg("day"),
            py::arg("assessment") = py::none(), py::arg("most") = 3, without_gil())
        .def(
            "weekly_prompts",
            [](pack const& content, date day, std::uint64_t seed, std::size_t count, std::set<id_of<prompt>> const& asked) {
                return weekly_prompts(content, day, seed, count, asked);
            },
            "The week's light prompts, in the order to ask them; the same for both people.", py::arg("day"), py::kw_only(),
            py::arg("seed") = 0, py::arg("count") = 3, py::arg("already_asked") = std::set<id_of<prompt>>{}, without_gil())
        .def(
            "check_in",
            [](pack const& content, history const& mine, date day, std::uint64_t seed, std::optional<id_of<assessment>> of) {
                return check_in(content, mine, {.day = day, .seed = seed, .assessment = std::move(of)});
            },
            "What one person sees after a check-in; made of their own history only.", py::arg("mine"), py::kw_only(),
            py::arg("day"), py::arg("seed") = 0, py::arg("assessment") = py::none(), without_gil())
        .def(
            "check_in_together",
            [](pack const& content, history const& first, history const& second, date day, std::uint64_t seed,
               std::optional<id_of<assessment>> of) {
                return check_in(content, first, second, {.day = day, .seed = seed, .assessment = std::move(of)});
            },
            "What two people see together, or NotOpen.", py::arg("first"), py::arg("second"), py::kw_only(), py::arg("day"),
            py::arg("seed") = 0, py::arg("assessment") = py::none(), without_gil())
        .def(
            "reveal", &reveal,
            "The only way to anything that belongs to two people: a permit where each has an opening of something to the other that is "
            "passed on, or NotOpen.",
            py::arg("first"), py::arg("second"), py::kw_only(), py::arg("day"), without_gil())
        .def(
            "why_not", &why_not,
            "What stands against one's own yes to opening the scores of an assessment to another person, from one's own history "
            "alone; empty when nothing does. All about the screening and about danger is one reason. Raises KeyError when the pack "
            "has no such assessment.",
            py::arg("own"), py::kw_only(), py::arg("to"), py::arg("assessment"), py::arg("day"), without_gil())
        .def(
            "results_for", &results_for,
            "A person's own results that they opened to a third person, a therapist or a researcher; from their own history alone. "
            "Empty where nothing is open, whatever the cause, and for a partner, whose way is `reveal`.",
            py::arg("own"), py::kw_only(), py::arg("to"), py::arg("day"), without_gil());
    class_of<support_directory>().def(
        "lint", [](support_directory const& supplied, date day) { return lint(supplied, day); },
        "Everything empty, duplicate, out of reach, or not checked in the year before that day.", py::kw_only(), py::arg("day"),
        without_gil());
    class_of<blocker>().def(
        "text", [](blocker const& waiting, std::optional<sentences> const& words) { return text_of(required(words), waiting); },
        "In a pack's sentences.", py::arg("sentences"));
    class_of<score_result>().def(
        "text",
        [](score_result const& result, std::optional<sentences> const& words) { return text_of(required(words), result); },
        "In a pack's sentences: for instance '4.25 of 5, mostly true', or why there is no score.", py::arg("sentences"));
}

void define_functions(py::module_& m) {
    define_function(m, "built_in_pack", &built_in_pack, "The pack that is built into the library.", without_gil());
    define_function(m, "gate_on", &gate_on,
                    "The state of one person's gate; a newest screening that is missing, stale or dated in the future is a stop.",
                    py::arg("history"), py::arg("day"));
    define_function(m, "screening_from", py::overload_cast<assessment const&, sheet const&>(&screening_from),
                    "The result of a private screening: the worst band that is named like a gate; anything unclear is a stop.",
                    py::arg("assessment"), py::arg("sheet"), without_gil());
    define_function(m, "is_screening", &is_screening,
                    "Whether an assessment is a private screening: the bands of one of its scales are named like gates.",
                    py::arg("assessment"), without_gil());
    define_function(
        m, "may_begin_screening", &may_begin_screening,
        "Whether a private screening may begin: the host's list has help for danger and for thoughts of self-harm that can be "
        "relied on that day. Once begun, it goes on.",
        py::arg("directory"), py::kw_only(), py::arg("day"), without_gil());
    define_function(
        m, "answer_screening", &answer_screening,
        "What a private screening answers with: the words of its bands and the help that fits, and never a number. Answers "
        "that do not fit bring all help.",
        py::arg("pack"), py::arg("assessment"), py::arg("sheet"), py::arg("directory"), py::kw_only(), py::arg("day"),
        without_gil());
    define_function(m, "support_resources", &support_resources,
                    "Everything on the host's list of help, in its order, for anybody who asks. Empty without a list.",
                    py::arg("directory"), without_gil());
    define_function(
        m, "fresh_support", &fresh_support,
        "What the host's list has for one topic that can be relied on that day: checked on it or in the 365 days before, and with a "
        "phone number or an https:// address. Empty without a list.",
        py::arg("directory"), py::kw_only(), py::arg("day"), py::arg("topic"), without_gil());
    define_function(
        m, "compare", &compare,
        "The scores of one assessment that two people opened, side by side, the largest difference first, as a share of its scale's "
        "range; needs the permit that `reveal` gave for these two histories and this day.",
        py::arg("permit"), py::arg("assessment"), py::arg("first"), py::arg("second"), py::kw_only(), py::arg("day"),
        without_gil());
    define_function(
        m, "compare_profiles", &compare_profiles,
        "The scores of one assessment that two people opened as two profiles, each score as a part of its scale's range; without an "
        "agreement, and with the reason, where fewer than three are open. Needs the permit as `compare` does.",
        py::arg("permit"), py::arg("assessment"), py::arg("first"), py::arg("second"), py::kw_only(), py::arg("day"),
        without_gil());
    define_function(
        m, "compare_guesses", &compare_guesses,
        "What the first person guessed of the second one's answers to one assessment, and the other way round, where both opened "
        "guesses: item by item, and the scales that the guessed items alone give a score on. Needs the permit as `compare` does.",
        py::arg("permit"), py::arg("assessment"), py::arg("first"), py::arg("second"), py::kw_only(), py::arg("day"),
        without_gil());
    define_function(
        m, "standard_error_of_measurement", &standard_error_of_measurement,
        "sd * sqrt(1 - reliability); None unless sd is above 0 and the reliability from 0 to 1 (Jacobson & Truax, 1991).",
        py::kw_only(), py::arg("sd"), py::arg("reliability"));
    define_function(m, "standard_error_of_difference", &standard_error_of_difference,
                    "sqrt(2) times the standard error of measurement, or None (Jacobson & Truax, 1991).", py::kw_only(),
                    py::arg("sd"), py::arg("reliability"));
    define_function(
        m, "reliable_change_index", &reliable_change_index,
        "(second - first) / S_diff: beyond -/+ 1.96 a change is more than measurement error, 19 times in 20. None without an "
        "S_diff above 0 (Jacobson & Truax, 1991).",
        py::arg("first"), py::arg("second"), py::kw_only(), py::arg("sd"), py::arg("reliability"));
    define_function(
        m, "clinical_cut_offs", &clinical_cut_offs,
        "Cut-offs a, b and c between a clinical and another norm. None unless both have a mean and a standard deviation above 0 and "
        "one end is better (Jacobson & Truax, 1991).",
        py::arg("clinical"), py::arg("other"), py::arg("better"));
    define_function(
        m, "agreement",
        [](std::vector<double> const& first, std::vector<double> const& second) { return agreement(first, second); },
        "How alike two profiles are, two people's values on the same items or facets: r, double-entry ICC, and D squared with its "
        "elevation, scatter and shape (Cronbach & Gleser, 1953; McCrae, 2008). A coefficient that is not defined has its reason. "
        "Raises ValueError unless both have the same number of values, at least one, and all are from -1e50 to 1e50.",
        py::arg("first"), py::arg("second"));
    define_function(
        m, "gap_in_reliable_units", &gap_in_reliable_units,
        "|first - second| / (sqrt(2) * sem) for two people's scores and their standard error of measurement: beyond 1.96 it is called "
        "a difference. None unless sem is above 0 (after Jacobson & Truax, 1991).",
        py::arg("first"), py::arg("second"), py::kw_only(), py::arg("sem"));
    define_function(
        m, "run",
        [](std::vector<std::string> args) {
            python_streams streams;
            int code = 0;
            {
                py::gil_scoped_release const released;
                code = cli::run(std::move(args), streams.in(), streams.out(), streams.err());
            }
            streams.close();
            return code;
        },
        "The command `closeknit` with these words; returns its exit code. Reads sys.stdin, writes to sys.stdout and sys.stderr.",
        py::arg("args"));
}

} // namespace

void define_rules(py::module_& m) {
    define_error(m);
    define_permits(m);
    define_methods();
    define_functions(m);
}

} // namespace closeknit::python

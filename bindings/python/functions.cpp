#include "argument_errors.hpp"
#include "python_streams.hpp"
#include "register.hpp"
#include "without_gil.hpp"

#include <cli/run.hpp>

namespace closeknit::python {
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
        m, "distinctive_agreement",
        [](std::vector<double> const& first, std::vector<double> const& second, std::vector<double> const& normative) {
            return distinctive_agreement(first, second, normative);
        },
        "The same as `agreement` for what sets each of two profiles apart from a third, the mean profile of many people, which is "
        "subtracted from both (Furr, 2008). Raises ValueError as `agreement` does, and unless all three have the same length.",
        py::arg("first"), py::arg("second"), py::arg("normative"));
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

} // namespace closeknit::python

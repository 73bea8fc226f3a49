#include "argument_errors.hpp"
#include "kept_scorer.hpp"
#include "register.hpp"

#include <closeknit/model/assessment.hpp>
#include <closeknit/table/score_table.hpp>

#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace closeknit::python {
namespace {

namespace py = pybind11;

/// The scores as CSV, and what is said of the table.
std::pair<std::string, std::vector<std::string>> scores_of(scorer const& by, std::string text, std::string const& format,
                                                           bool strict) {
    if (format != "csv" && format != "jsonl") throw py::value_error("format: expected csv or jsonl");
    py::gil_scoped_release const without_python;
    std::istringstream in(std::move(text));
    std::ostringstream out;
    std::vector<std::string> issues;
    score_table(by, in, out,
                {.format = format == "csv" ? table_format::csv : table_format::json_lines,
                 .strict = strict,
                 .issue = [&](table_issue const& each) { issues.push_back(each.text()); },
                 .progress = {}});
    return {std::move(out).str(), std::move(issues)};
}

} // namespace

void define_table() {
    class_of<assessment>().def(
        "score_table", &scores_of,
        "The scores of many people, one a row with items by id, from the text of a CSV or JSON Lines table: a CSV table of id, "
        "each scale's value and its status, and the issues that were found, in their order. Cells that cannot be read count "
        "as missing; with strict the first one raises Error. Ids come out safe for spreadsheets.",
        py::arg("text"), py::kw_only(), py::arg("format") = "csv", py::arg("strict") = false);
}

} // namespace closeknit::python

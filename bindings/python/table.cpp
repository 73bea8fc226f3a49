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

/// A format by its name in Python.
table_format format_called(std::string const& name, char const* argument) {
    if (name == "csv") return table_format::csv;
    if (name == "jsonl") return table_format::json_lines;
    throw py::value_error(std::string(argument) + ": expected csv or jsonl");
}

/// The scores, and what is said of the table.
std::pair<std::string, std::vector<std::string>> scores_of(scorer const& by, std::string text, std::string const& format,
                                                           table_layout const& layout, std::vector<score_part> parts,
                                                           bool one_row, std::string const& written, bool strict) {
    std::vector<std::string> issues;
    score_table_options const how{.format = format_called(format, "format"),
                                  .layout = layout,
                                  .written = format_called(written, "written"),
                                  .parts = std::move(parts),
                                  .one_row = one_row,
                                  .strict = strict,
                                  .issue = [&](table_issue const& each) { issues.push_back(each.text()); },
                                  .progress = {}};
    py::gil_scoped_release const without_python;
    std::istringstream in(std::move(text));
    std::ostringstream out;
    score_table(by, in, out, how);
    return {std::move(out).str(), std::move(issues)};
}

} // namespace

void define_score_table() {
    class_of<assessment>().def(
        "score_table", &scores_of,
        "The scores of many people, one person or couple a row, from the text of a CSV or JSON Lines table: a table of ids, kept "
        "columns and the parts of each scale's score, and the issues that were found, in their order. By default the parts are the "
        "value, its status and, where a scale has cut-offs, those met. Columns are known by their item's id or wording; layout says "
        "what else there is to know. Cells that cannot be read count as missing; with strict the first one raises Error. Ids come "
        "out safe for spreadsheets.",
        py::arg("text"), py::kw_only(), py::arg("format") = "csv", py::arg("layout") = table_layout{},
        py::arg("parts") = std::vector<score_part>{}, py::arg("one_row") = false, py::arg("written") = "csv",
        py::arg("strict") = false);
}

} // namespace closeknit::python

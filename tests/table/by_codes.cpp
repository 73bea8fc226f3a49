#include <closeknit/assess/validate.hpp>
#include <closeknit/codec/number_text.hpp>
#include <closeknit/model/pack.hpp>
#include <closeknit/table/cell.hpp>
#include <closeknit/table/csv.hpp>
#include <closeknit/table/score_status.hpp>
#include <closeknit/table/score_table.hpp>

#include <tests/support/random_tables.hpp>
#include <tests/support/rounds.hpp>
#include <tests/support/small.hpp>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <set>
#include <sstream>

// RapidCheck is called as a function, so that its macros and Catch2's do not meet.

using namespace closeknit;
using tests::random_tables;

namespace {

struct written_table {
    std::string text, scores; // what is read, and what has to be written
    std::vector<std::string> told;
};

/// A cell of an answer as people and programs write it; now and then none, or one that does not fit.
std::string any_cell(random_tables& chance, response const& format) {
    static std::vector<std::string> const odd{"",
                                              "",
                                              "",
                                              "NA",
                                              " ",
                                              "skipped",
                                              "77",
                                              "1.5",
                                              "x",
                                              "Option 1",
                                              "Not at all",
                                              "2;3",
                                              "\u00A0"
                                              "2",
                                              "1.0",
                                              "+1",
                                              "a \"word\"",
                                              "two\nlines",
                                              "Very, very much",
                                              "9"};
    if (chance.one_in(9)) return odd[chance.below(odd.size())];
    int const low = std::holds_alternative<rating>(format) ? std::get<rating>(format).low : 0;
    std::string const number = std::to_string(chance.between(low, std::holds_alternative<yes_no>(format) ? 1 : low + 2));
    return chance.one_in(30) ? " " + number + " " : chance.one_in(30) ? number + ".0" : number;
}

std::string quoted(std::string const& cell, random_tables& chance, char delimiter) {
    bool const must = cell.find_first_of(std::string("\"\r\n") + delimiter) != cell.npos;
    if (!must && !chance.one_in(15)) return cell;
    std::string out = "\"";
    for (char c : cell)
        out += c == '"' ? "\"\"" : std::string(1, c);
    return out + '"';
}

/// By the functions for one person and one cell.
written_table any_table(random_tables& chance, scorer const& by, std::size_t rows) {
    assessment const& of = by.assessment();
    written_table out;
    char const delimiter = chance.one_in(4) ? '\t' : ',';
    std::string const line_end = chance.one_in(3) ? "\r\n" : "\n";
    out.text = std::string("id") + delimiter + "note";
    out.scores = "id,note";
    for (item const& each : of.items)
        out.text += delimiter + each.id.str();
    for (scale const& each : of.scales)
        out.scores += "," + each.id.str() + "," + each.id.str() + "_status" +
                      (each.cut_offs.empty() ? "" : "," + each.id.str() + "_cut_offs");
    out.text += line_end, out.scores += '\n';
    std::size_t line = 2;
    for (std::size_t row = 0; row < rows; ++row) {
        std::string const id = chance.one_in(9) ? "=x" + std::to_string(row) + ", \"y\"" : "p" + std::to_string(row);
        std::string const note = chance.one_in(5) ? "caf\u00E9; " : "n";
        out.text += quoted(id, chance, delimiter) + delimiter + quoted(note, chance, delimiter);
        std::vector<answer> given(of.items.size());
        std::size_t lines = 1;
        for (std::size_t i = 0; i < given.size(); ++i) {
            std::string const cell = any_cell(chance, *of.items[i].response);
            lines += cell.find('\n') != cell.npos;
            out.text += delimiter + quoted(cell, chance, delimiter);
            answer const said = cell_in(*of.items[i].response, cell == "\u00A0"
                                                                       "2"
                                                                   ? "2"
                                                                   : cell);
            validation const fits = validate(*of.items[i].response, said);
            if (fits) given[i] = said;
            else out.told.push_back(std::to_string(line) + ": column " + of.items[i].id.str() + ": " + fits.message);
        }
        if (row + 1 < rows || chance.one_in(2)) out.text += line_end;
        line += lines;
        out.scores += csv_safe_cell(id) + "," + csv_safe_cell(note);
        for (score_result const& each : by.score(given)) {
            out.scores += "," + (each.value ? format_exact(*each.value) : "") + "," + std::string(name_of(status_of(each)));
            std::string met;
            for (cut_off_result const& cut_off : each.cut_offs)
                if (cut_off.met) met += (met.empty() ? "" : " ") + cut_off.cut_off.str();
            if (!find(of.scales, each.scale)->cut_offs.empty()) out.scores += "," + met;
        }
        out.scores += '\n';
    }
    return out;
}

bool as_one_by_one(std::uint64_t seed, std::size_t rows) {
    random_tables chance(seed);
    scorer const by = chance.make(chance.one_in(4));
    written_table const wanted = any_table(chance, by, rows);
    std::vector<std::string> told;
    score_table_options how;
    how.layout.kept_columns = {"note"};
    how.issue = [&](table_issue const& each) {
        if (each.what == table_issue::about::cell) told.push_back(each.text());
    };
    std::istringstream in(wanted.text);
    std::ostringstream out;
    table_totals const totals = score_table(by, in, out, how);
    if (out.str() != wanted.scores || told != wanted.told) {
        UNSCOPED_INFO("seed " << seed << "\n" << wanted.text << "\nwanted\n" << wanted.scores << "\nfound\n" << out.str());
        return false;
    }
    return totals.rows == rows;
}

} // namespace

TEST_CASE("a table has the scores that each of its people has alone, whatever is in the cells") {
    std::size_t const rows = static_cast<std::size_t>(tests::fewer_if_sanitized(60, 4000)); // of each case
    CHECK(rc::check("tables", [rows](std::uint64_t seed) { return as_one_by_one(seed, rows); }));
}

TEST_CASE("rows longer than a block, and rows that a block cuts, are read as others are") {
    std::string text = "id,note,a,b,c,d\n", wanted = "id,note,s,s_status\n";
    for (int i = 0; i < 300; ++i) {
        std::string const note(i == 150 ? 100'000 : 1000, 'x');
        text += std::to_string(i) + "," + note + ",1,2,3," + (i % 2 ? "4" : "") + "\n";
        wanted +=
            std::to_string(i) + "," + note + (i % 2 ? ",2.5,ok\n" : ",2,prorated\n"); // (1 + 2 + 3 + 4) / 4, (1 + 2 + 3) / 3
    }
    score_table_options how;
    how.layout.kept_columns = {"note"};
    std::istringstream in(text);
    std::ostringstream out;
    score_table(scorer(tests::four_ratings(mean{}, at_most_missing{1})), in, out, how);
    CHECK(out.str() == wanted);
}

TEST_CASE("an id on two rows, and a lowest answer that never comes, are told of quick rows too") {
    assessment of = tests::asking({tests::rated("a", 0, 4), tests::rated("b", 0, 4)}, {tests::over({{"a"}, {"b"}})});
    std::string text = "id,a,b\n";
    for (int i = 0; i < 12; ++i)
        text += "p" + std::to_string(i % 11) + ",1,3\n";
    std::vector<std::string> told;
    score_table_options how;
    how.issue = [&](table_issue const& each) { told.push_back(each.text()); };
    auto const read = [&](std::string const& all) {
        std::istringstream in(all);
        std::ostringstream out;
        score_table(scorer(of), in, out, how);
    };
    read(text);
    REQUIRE(told.size() == 2);
    CHECK(told[0] == "one id more than once: 'p0' on lines 2 and 13");
    CHECK_THAT(told[1], Catch::StartsWith("in 12 rows nobody gave the lowest answer, 0, to any of the items a, b"));
    told.clear();
    read(text + "q,0,1\n");
    CHECK(told.size() == 1);
}

#include <cli/score_many.hpp>

#include <cli/files.hpp>
#include <cli/new_file.hpp>
#include <cli/page.hpp>
#include <cli/people.hpp>
#include <cli/terminal.hpp>
#include <closeknit/assess/score.hpp>
#include <closeknit/model/plain.hpp>

#include <fstream>
#include <optional>
#include <ostream>

namespace closeknit::cli {
namespace {

std::string_view status_of(scored const& s) {
    if (s.refused) return name_of(*s.refused);
    if (s.prorated) return "prorated";
    return s.answered < s.asked ? "incomplete" : "ok";
}

std::string several(std::uint64_t count, std::string const& what) {
    return std::to_string(count) + " " + what + (count == 1 ? "" : "s");
}

/// Says what is wrong, up to a hundred times, and counts all of it.
class complaints {
public:
    static constexpr std::size_t told = 100;

    complaints(table const& what, std::ostream& err, progress_line& progress)
        : name_(name_of_file(what.file)), strict_(what.strict), err_(err), progress_(progress) {}

    void remark(std::string const& says) {
        progress_.clear();
        err_ << printable(name_ + ": " + says) << '\n';
    }
    void wrong(person_row const& row) {
        for (std::string const& each : row.wrong) {
            (row.readable ? cells_ : rows_)++;
            if (cells_ + rows_ > told) continue;
            progress_.clear();
            err_ << printable(name_ + ":" + each) << '\n';
            if (strict_) throw bad_input(name_, error("", "stopped at the first mistake"));
        }
    }
    int sum_up(std::uint64_t people) {
        if (cells_ + rows_ == 0) return 0;
        std::string says = "in " + several(people, "row") + ": ";
        if (cells_) says += several(cells_, "cell") + " could not be read and count as missing";
        if (cells_ && rows_) says += ", ";
        if (rows_) says += several(rows_, "row") + " could not be read at all";
        if (cells_ + rows_ > told) says += "; the first " + std::to_string(told) + " were told";
        remark(says);
        return 1;
    }

private:
    std::string name_;
    bool strict_;
    std::ostream& err_;
    progress_line& progress_;
    std::uint64_t cells_ = 0, rows_ = 0;
};

void write_head(assessment const& of, std::ostream& out) {
    out << "id";
    for (scoring const& each : of.scores)
        out << ',' << csv_cell(each.id) << ',' << csv_cell(each.id.str() + "_status");
    out << '\n';
}

void write_row(assessment const& of, person_row const& row, std::ostream& out) {
    out << csv_cell(row.id);
    if (row.readable)
        for (scored const& s : score(of, row.answers))
            out << ',' << (s.value ? exact(*s.value) : "") << ',' << status_of(s);
    else
        for (std::size_t i = 0; i < of.scores.size(); ++i)
            out << ",,unreadable";
    out << '\n';
}

template <class People>
int score_all(assessment const& of, People&& people, complaints& faults, progress_line& progress, std::ostream& out) {
    std::uint64_t rows = 0;
    write_head(of, out);
    while (person_row const* row = people.next()) {
        for (std::string const& each : people.remarks())
            faults.remark(each);
        faults.wrong(*row);
        write_row(of, *row, out);
        if (++rows % 256 == 0) progress.show(people.bytes(), rows);
        if (!out) throw std::runtime_error("the scores cannot be written");
    }
    for (std::string const& each : people.remarks())
        faults.remark(each);
    return faults.sum_up(rows);
}

} // namespace

int score_many(assessment const& of, table const& what, std::istream& in, std::ostream& out, std::ostream& err) {
    std::ifstream file;
    std::uint64_t const bytes = what.file == "-" ? 0 : open_file(what.file, file);
    std::istream& from = what.file == "-" ? in : file;
    std::optional<new_file> made;
    if (!what.out.empty()) made.emplace(what.out, what.file);
    ends_on_interrupt const now(made ? made->beside() : "");
    std::ostream& to = made ? made->out() : out;
    progress_line progress(err, is_terminal(err) && (made || !is_terminal(out)), bytes);
    complaints faults(what, err, progress);
    try {
        int const code = what.json_lines ? score_all(of, people_in_json_lines(of, from), faults, progress, to)
                                         : score_all(of, people_in_csv(of, from), faults, progress, to);
        if (made) made->keep();
        return code;
    } catch (error const& e) {
        throw bad_input(name_of_file(what.file), e);
    }
}

} // namespace closeknit::cli

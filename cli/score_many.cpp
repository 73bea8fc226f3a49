#include <cli/score_many.hpp>

#include <cli/files.hpp>
#include <cli/new_file.hpp>
#include <cli/page.hpp>
#include <cli/terminal.hpp>
#include <closeknit/table/score_table.hpp>

#include <fstream>
#include <optional>
#include <ostream>

namespace closeknit::cli {
namespace {

std::string several(std::uint64_t count, std::string const& what) {
    return std::to_string(count) + " " + what + (count == 1 ? "" : "s");
}

/// Prints what is wrong, up to a hundred times.
class complaints {
public:
    static constexpr std::size_t most = 100;

    complaints(std::string const& file, std::ostream& err, progress_line& progress)
        : name_(name_of_file(file)), err_(err), progress_(progress) {}

    void tell(table_issue const& each) {
        if (each.what != table_issue::about::table && ++told_ > most) return;
        say((each.line ? ":" : ": ") + each.text());
    }
    /// Returns the exit code.
    int sum_up(table_totals const& all) {
        if (told_ == 0) return all.misspelled ? 1 : 0;
        std::string says;
        auto const add = [&](std::uint64_t count, std::string const& what, std::string const& happened) {
            if (count) says += (says.empty() ? "" : ", ") + several(count, what) + happened;
        };
        add(all.unreadable_cells, "cell", " could not be read and count as missing");
        add(all.unreadable_rows, "row", " could not be read at all");
        add(all.unmet_constraints, "constraint", " not met");
        says = ": in " + several(all.rows, "row") + ": " + says;
        if (told_ > most) says += "; the first " + std::to_string(most) + " are shown";
        say(says);
        return 1;
    }

private:
    void say(std::string const& words) {
        progress_.clear();
        err_ << printable(name_ + words) << '\n';
    }

    std::string name_;
    std::ostream& err_;
    progress_line& progress_;
    std::uint64_t told_ = 0;
};

} // namespace

int score_many(scorer const& by, table const& what, std::istream& in, std::ostream& out, std::ostream& err) {
    score_columns(by.assessment(), what.how); // throws before anything is opened
    std::ifstream file;
    std::uint64_t const bytes = what.file == "-" ? 0 : open_file(what.file, file);
    std::istream& from = what.file == "-" ? in : file;
    std::optional<new_file> made;
    if (!what.out.empty()) made.emplace(what.out, what.file);
    ends_on_interrupt const now(made ? made->hidden_name() : "");
    std::ostream& to = made ? made->out() : out;
    progress_line progress(err, is_terminal(err) && (made || !is_terminal(out)), bytes);
    complaints faults(what.file, err, progress);
    try {
        score_table_options how = what.how;
        how.issue = [&](table_issue const& each) { faults.tell(each); };
        how.progress = [&](std::uint64_t done, std::uint64_t rows) { progress.show(done, rows); };
        table_totals const all = score_table(by, from, to, how);
        if (made) made->keep();
        return faults.sum_up(all);
    } catch (error const& e) {
        throw bad_input(name_of_file(what.file), e);
    }
}

} // namespace closeknit::cli

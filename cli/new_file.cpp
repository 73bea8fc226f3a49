#include <cli/new_file.hpp>

#include <cli/files.hpp>

#include <cerrno>
#include <filesystem>
#include <system_error>

namespace closeknit::cli {
namespace {

namespace fs = std::filesystem;

/// Where a name leads: the target of a link, of that link, and so on, whether it is there or not.
fs::path through_links(fs::path name) {
    std::error_code problem;
    for (int links = 0; fs::is_symlink(fs::symlink_status(name, problem)); ++links) {
        fs::path const to = fs::read_symlink(name, problem);
        if (problem) throw std::system_error(problem);
        if (links == 40) throw std::system_error(ELOOP, std::generic_category()); // as many as Linux follows
        name = name.parent_path() / to;                                           // `to` alone where it is absolute
    }
    return name;
}

} // namespace

new_file::new_file(std::string const& name, std::string const& not_over) : name_(name) {
    std::error_code ignored;
    try {
        fs::path const target = through_links(name);
        if (fs::exists(target, ignored) && !fs::is_regular_file(target, ignored))
            throw bad_input(name, error(error_code::not_regular_file, "", "is not a regular file and cannot be replaced"));
        if (!not_over.empty() && fs::equivalent(target, not_over, ignored))
            throw bad_input(name, error(error_code::same_file, "", "is also the input and would be overwritten"));
        part_.emplace(target);
    } catch (std::system_error const& e) {
        fail(e.code().value());
    }
    out_.open(part_->opened_as(), std::ios::binary | std::ios::trunc);
    if (!out_) fail(errno);
}

void new_file::keep() {
    errno = 0;
    out_.close();
    if (!out_) fail(errno);
    try {
        part_->finish();
    } catch (std::system_error const& e) {
        fail(e.code().value());
    }
}

void new_file::fail(int problem) const {
    if (!problem) throw bad_input(name_, error(error_code::cannot_write, "", "cannot be written"));
    std::string const reason = std::generic_category().message(problem);
    throw bad_input(name_, error(error_code::cannot_write, "", "cannot be written (" + reason + ")", {{"reason", reason}}));
}

void write_file(std::string const& name, std::string const& text, std::string const& not_over) {
    new_file file(name, not_over);
    file.out() << text;
    file.keep();
}

} // namespace closeknit::cli

#include <cli/new_file.hpp>

#include <cli/files.hpp>

#include <cerrno>
#include <filesystem>
#include <system_error>

#if __has_include(<unistd.h>)
#include <fcntl.h>
#include <unistd.h>
#endif

namespace closeknit::cli {
namespace {

/// An empty file of this name, new and private; 0, or what went wrong.
int make_private([[maybe_unused]] std::string const& name) {
#if __has_include(<unistd.h>)
    ::unlink(name.c_str()); // what a kill left behind
    int const file = ::open(name.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (file < 0) return errno;
    ::close(file);
#endif
    return 0;
}

/// To the disk: a file's bytes, or a folder's names.
int synchronise([[maybe_unused]] std::string const& name) {
#if __has_include(<unistd.h>)
    int const file = ::open(name.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return errno;
    int const problem = ::fsync(file) < 0 ? errno : 0;
    ::close(file);
    return problem;
#else
    return 0;
#endif
}

} // namespace

new_file::new_file(std::string const& name, std::string const& not_over) : name_(name) {
    namespace fs = std::filesystem;
    std::error_code ignored;
    fs::path const target = fs::weakly_canonical(name, ignored); // through links, so that the link stays one
    target_ = target.empty() ? name : target.string();
    if (fs::exists(target_, ignored) && !fs::is_regular_file(target_, ignored))
        throw bad_input(name, error("", "this is not a file that can be written anew"));
    if (!not_over.empty() && fs::equivalent(target_, not_over, ignored))
        throw bad_input(name, error("", "this file is being read, and would be lost"));
    std::string hidden = ".";
    hidden += fs::path(target_).filename().string() + ".part";
    beside_ = (fs::path(target_).parent_path() / hidden).string();
    if (int const problem = make_private(beside_)) {
        beside_.clear();
        fail(problem);
    }
    out_.open(beside_, std::ios::binary | std::ios::trunc);
    if (!out_) fail(errno);
}

new_file::~new_file() {
    std::error_code ignored;
    if (out_.is_open()) out_.close();
    if (!beside_.empty()) std::filesystem::remove(beside_, ignored);
}

void new_file::keep() {
    out_.close();
    if (!out_) fail(errno);
    if (int const problem = synchronise(beside_)) fail(problem);
    std::error_code problem;
    std::filesystem::rename(beside_, target_, problem);
    if (problem) fail(problem.value());
    beside_.clear();
    synchronise(std::filesystem::path(target_).parent_path().string()); // some file systems cannot; the file itself is safe
}

void new_file::fail(int problem) const {
    std::string const why = problem ? " (" + std::generic_category().message(problem) + ")" : "";
    throw bad_input(name_, error("", "cannot be written" + why));
}

void write_file(std::string const& name, std::string const& text, std::string const& not_over) {
    new_file file(name, not_over);
    file.out() << text;
    file.keep();
}

} // namespace closeknit::cli

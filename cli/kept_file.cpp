#include <cli/kept_file.hpp>

#include <filesystem>
#include <sstream>
#include <utility>

namespace closeknit::cli {
namespace {

std::string text_of(std::string const& file) {
    std::istringstream nothing;
    return read_file(file, nothing);
}

} // namespace

kept_file::kept_file(std::string name, std::string changed) : name_(std::move(name)), changed_(std::move(changed)) {
    std::error_code ignored;
    was_there_ = std::filesystem::exists(name_, ignored);
    if (was_there_) written_ = text_of(name_);
}

void kept_file::make_private() const {
    std::error_code ignored;
    using std::filesystem::perms;
    std::filesystem::permissions(name_, perms::group_all | perms::others_all, std::filesystem::perm_options::remove, ignored);
}

void kept_file::replace(std::string text) {
    if (!written_.empty() && text_of(name_) != written_) throw bad_input(name_, error(error_code::file_changed, "", changed_));
    write_file(name_, text);
    written_ = std::move(text);
}

void kept_file::remove() {
    std::error_code ignored;
    std::filesystem::path const target = std::filesystem::canonical(name_, ignored);
    if (!target.empty()) std::filesystem::remove(target, ignored);
    std::filesystem::remove(name_, ignored);
    if (std::filesystem::exists(std::filesystem::symlink_status(target.empty() ? std::filesystem::path(name_) : target, ignored)))
        throw bad_input(name_, error(error_code::cannot_write, "", "cannot be removed, and what it keeps is still in it"));
}

} // namespace closeknit::cli

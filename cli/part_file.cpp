#include <cli/part_file.hpp>

#include <closeknit/model/utf8.hpp>

#include <cerrno>
#include <random>
#include <system_error>

#if __has_include(<unistd.h>)
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#else
#include <fstream>
#endif

namespace closeknit::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view ending = ".part";
constexpr std::size_t digits = 16;

/// What hidden names of a target begin with; cut, because a name has at most 255 bytes.
std::string beginning(fs::path const& target) { return "." + target.filename().string().substr(0, 200) + "."; }

fs::path folder_of(fs::path const& target) { return target.has_parent_path() ? target.parent_path() : fs::path("."); }

std::string new_name(fs::path const& target) {
    std::random_device chance;
    std::string number;
    while (number.size() < digits)
        number += hexadecimal(static_cast<char32_t>(chance() & 0xFFFF));
    return (folder_of(target) / (beginning(target) + number + std::string(ending))).string();
}

#if __has_include(<unistd.h>)

[[noreturn]] void fail() { throw std::system_error(errno, std::generic_category()); }

/// Removes what writers of this target left that are no more.
void remove_stale(fs::path const& target) {
    std::string const begins = beginning(target);
    std::error_code ignored;
    for (auto entry = fs::directory_iterator(folder_of(target), ignored); entry != fs::directory_iterator();
         entry.increment(ignored)) {
        std::string const name = entry->path().filename().string();
        if (name.size() != begins.size() + digits + ending.size() || !name.starts_with(begins) || !name.ends_with(ending))
            continue;
        if (name.substr(begins.size(), digits).find_first_not_of("0123456789ABCDEF") != name.npos) continue;
        int const file = ::open(entry->path().c_str(), O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
        if (file < 0) continue;
        if (::flock(file, LOCK_EX | LOCK_NB) == 0) ::unlink(entry->path().c_str());
        ::close(file);
    }
}

#endif

} // namespace

#if __has_include(<unistd.h>)

part_file::part_file(fs::path const& target, bool named) : target_(target) {
    remove_stale(target);
    hidden_ = new_name(target);
#ifdef O_TMPFILE
    if (!named) file_ = ::open(folder_of(target).c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    opened_as_ = "/proc/self/fd/" + std::to_string(file_);
    unnamed_ = file_ >= 0 && ::fchmod(file_, 0600) == 0 && ::access(opened_as_.c_str(), W_OK) == 0;
    if (unnamed_) {
        ::flock(file_, LOCK_EX);
        return;
    }
    if (file_ >= 0) ::close(file_);
#endif
    while (true) {
        file_ = ::open(hidden_.c_str(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
        if (file_ < 0) fail();
        ::flock(file_, LOCK_EX);
        struct stat is{};
        if (::fstat(file_, &is) == 0 && is.st_nlink > 0) break; // else removed by another writer, before it was locked
        ::close(file_);
        hidden_ = new_name(target);
    }
    ::fchmod(file_, 0600); // whatever the umask says
    opened_as_ = hidden_;
}

part_file::~part_file() {
    if (!finished_) ::unlink(hidden_.c_str());
    if (file_ >= 0) ::close(file_);
}

void part_file::finish() {
    if (::fsync(file_) < 0) fail();
    if (unnamed_ && ::linkat(AT_FDCWD, opened_as_.c_str(), AT_FDCWD, hidden_.c_str(), AT_SYMLINK_FOLLOW) < 0) fail();
    if (::rename(hidden_.c_str(), target_.c_str()) < 0) fail();
    finished_ = true;
    int const folder = ::open(folder_of(target_).c_str(), O_RDONLY | O_CLOEXEC);
    if (folder < 0) return;
    ::fsync(folder); // some file systems cannot; the file itself is safe
    ::close(folder);
}

#else

part_file::part_file(fs::path const& target, bool) : target_(target), hidden_(new_name(target)), opened_as_(hidden_) {}

part_file::~part_file() {
    std::error_code ignored;
    if (!finished_) fs::remove(hidden_, ignored);
}

void part_file::finish() {
    fs::rename(hidden_, target_);
    finished_ = true;
}

#endif

} // namespace closeknit::cli

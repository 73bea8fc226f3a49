#pragma once

#include <filesystem>
#include <string>

namespace closeknit::cli {

/// The bytes of a file about people before they get its name: mode 0600, without any name until `finish` where the system
/// can do that, else under a hidden one of its own, so that two writers never share it. It is locked while its writer lives;
/// one without a lock was left by a kill, and the next writer of the same target removes it.
class part_file {
public:
    /// `named`: under a hidden name even where none is needed. Throws std::system_error.
    explicit part_file(std::filesystem::path const& target, bool named = false);
    part_file(part_file const&) = delete;
    part_file& operator=(part_file const&) = delete;
    /// Removes it, unless it was finished.
    ~part_file();

    /// Under which it is opened to be written.
    std::string const& opened_as() const { return opened_as_; }
    /// The hidden name that it has, or has for a moment within `finish`.
    std::string const& hidden_name() const { return hidden_; }
    /// To the disk, and under the target's name. Throws std::system_error.
    void finish();

private:
    std::filesystem::path target_;
    std::string hidden_, opened_as_;
    int file_ = -1;
    bool unnamed_ = false, finished_ = false;
};

} // namespace closeknit::cli

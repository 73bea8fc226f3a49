#pragma once

#include <cli/part_file.hpp>

#include <fstream>
#include <optional>
#include <string>

namespace closeknit::cli {

/// A file about people that appears under its name whole or not at all, for its owner's eyes only (mode 0600, also where it
/// takes the place of a file that others could read): written apart, and put in its place by `keep`. Without `keep` nothing
/// is left. Of several writers of one file the last one's whole file stays. Through a link, also one to a file that is not
/// there yet, the link's target is written. Throws bad_input where that cannot be.
class new_file {
public:
    /// `not_over` is a file that must stay as it is, if any.
    explicit new_file(std::string const& name, std::string const& not_over = "");

    std::ostream& out() { return out_; }
    /// The hidden name to remove when the process ends at once; there may be no such file.
    std::string const& hidden_name() const { return part_->hidden_name(); }
    /// On the disk and under its name: neither a kill nor a power cut takes it back.
    void keep();

private:
    [[noreturn]] void fail(int problem) const;

    std::string name_;
    std::optional<part_file> part_;
    std::ofstream out_;
};

/// A whole text as such a file.
void write_file(std::string const& name, std::string const& text, std::string const& not_over = "");

} // namespace closeknit::cli

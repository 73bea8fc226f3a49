#pragma once

#include <fstream>
#include <string>

namespace closeknit::cli {

/// A file about people that appears under its name whole or not at all: written beside it, for its owner's eyes only, and
/// put in its place by `keep`. Without `keep` nothing is left. Throws bad_input where that cannot be.
class new_file {
public:
    /// `not_over` is a file that must stay as it is, if any.
    explicit new_file(std::string const& name, std::string const& not_over = "");
    new_file(new_file const&) = delete;
    new_file& operator=(new_file const&) = delete;
    ~new_file();

    std::ostream& out() { return out_; }
    /// Where it is written until then.
    std::string const& beside() const { return beside_; }
    /// On the disk and under its name: neither a kill nor a power cut takes it back.
    void keep();

private:
    [[noreturn]] void fail(int problem) const;

    std::string name_, target_, beside_;
    std::ofstream out_;
};

/// A whole text as such a file.
void write_file(std::string const& name, std::string const& text, std::string const& not_over = "");

} // namespace closeknit::cli

#pragma once

#include <chrono>
#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>

namespace closeknit::cli {

/// Whether this is std::cout or std::cerr, and a person sees it at once.
bool is_terminal(std::ostream const& out);

/// While one of these lives, Ctrl-C, a closed terminal and a polite kill are only noted.
class interrupts {
public:
    interrupts();
    interrupts(interrupts const&) = delete;
    interrupts& operator=(interrupts const&) = delete;
    ~interrupts();

    bool came() const;
};

/// While one of these lives, an interruption ends the process at once, whatever it waits for, and removes this file first.
class ends_on_interrupt {
public:
    explicit ends_on_interrupt(std::string const& removing);
    ends_on_interrupt(ends_on_interrupt const&) = delete;
    ends_on_interrupt& operator=(ends_on_interrupt const&) = delete;
    ~ends_on_interrupt();
};

/// Lines that somebody types, one at a time. An interruption is seen while it waits for a line and at no other time, so that
/// what follows a line is never cut short.
class typed_lines {
public:
    explicit typed_lines(std::istream& in) : in_(in) {}
    /// The next line without its end; nothing when there is none any more or an interruption came.
    std::optional<std::string> next();

private:
    std::optional<std::string> next_at_terminal();

    std::istream& in_;
    interrupts interrupts_;
    std::string waiting_; // what was read and is not taken yet
};

/// One line on a terminal that says how far something is; nothing elsewhere.
class progress_line {
public:
    /// `whole` is 0 where it is not known.
    progress_line(std::ostream& err, bool shown, std::uint64_t whole) : err_(err), shown_(shown), whole_(whole) {}
    ~progress_line() { clear(); }

    void show(std::uint64_t done, std::uint64_t rows);
    /// Makes room for other words.
    void clear();

private:
    std::ostream& err_;
    bool shown_, drawn_ = false;
    std::uint64_t whole_;
    std::chrono::steady_clock::time_point last_{};
};

} // namespace closeknit::cli

#include <cli/terminal.hpp>

#include <cli/page.hpp>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <iostream>

#if __has_include(<unistd.h>)
#include <sys/select.h>
#include <unistd.h>
#define CLOSEKNIT_POSIX 1
#else
#define CLOSEKNIT_POSIX 0
#endif

namespace closeknit::cli {
namespace {

std::sig_atomic_t volatile came_in = 0;
std::string to_remove; // while ends_on_interrupt lives

#if CLOSEKNIT_POSIX
constexpr std::array handled{SIGINT, SIGHUP, SIGTERM};
std::array<struct sigaction, handled.size()> before; // what they did; only one of the two classes lives at a time

extern "C" void note_interrupt(int) { came_in = 1; }

extern "C" void end_on_interrupt(int which) { // only what POSIX allows in a handler
    if (!to_remove.empty()) ::unlink(to_remove.c_str());
    std::signal(which, SIG_DFL);
    ::raise(which);
}

void handle_with(void (*handler)(int)) {
    struct sigaction action{};
    action.sa_handler = handler; // without SA_RESTART, so that waiting ends
    for (std::size_t i = 0; i < handled.size(); ++i)
        sigaction(handled[i], &action, &before[i]);
}

void handle_as_before() {
    for (std::size_t i = 0; i < handled.size(); ++i)
        sigaction(handled[i], &before[i], nullptr);
}
#else
void note_interrupt(int) {}
void end_on_interrupt(int) {}
void handle_with(void (*)(int)) {}
void handle_as_before() {}
#endif

} // namespace

bool is_terminal([[maybe_unused]] std::ostream const& out) {
#if CLOSEKNIT_POSIX
    if (&out == &std::cout) return isatty(STDOUT_FILENO) == 1;
    if (&out == &std::cerr) return isatty(STDERR_FILENO) == 1;
#endif
    return false;
}

interrupts::interrupts() {
    came_in = 0;
    handle_with(note_interrupt);
}
interrupts::~interrupts() { handle_as_before(); }
bool interrupts::came() const { return came_in != 0; }

ends_on_interrupt::ends_on_interrupt(std::string const& removing) {
    to_remove = removing;
    handle_with(end_on_interrupt);
}
ends_on_interrupt::~ends_on_interrupt() {
    handle_as_before();
    to_remove.clear();
}

#if CLOSEKNIT_POSIX

/// Reads the descriptor itself: a stream's buffer could hold lines that waiting for the descriptor does not see.
std::optional<std::string> typed_lines::next_at_terminal() {
    sigset_t held, open;
    sigemptyset(&held);
    for (int each : handled)
        sigaddset(&held, each);
    pthread_sigmask(SIG_BLOCK, &held, &open); // between looking and waiting none may slip through
    std::optional<std::string> line;
    while (!came_in) {
        if (std::size_t const length = waiting_.find('\n'); length != waiting_.npos) {
            line = waiting_.substr(0, length);
            waiting_.erase(0, length + 1);
            break;
        }
        fd_set in;
        FD_ZERO(&in);
        FD_SET(STDIN_FILENO, &in);
        if (pselect(STDIN_FILENO + 1, &in, nullptr, nullptr, nullptr, &open) < 0 && errno == EINTR) continue;
        std::array<char, 4096> block;
        ssize_t const got = read(STDIN_FILENO, block.data(), block.size());
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0 && !came_in && !waiting_.empty()) line.emplace().swap(waiting_); // the last line had no end
        if (got <= 0) break;
        waiting_.append(block.data(), static_cast<std::size_t>(got));
    }
    pthread_sigmask(SIG_SETMASK, &open, nullptr);
    return line;
}

#else

std::optional<std::string> typed_lines::next_at_terminal() { return std::nullopt; }

#endif

std::optional<std::string> typed_lines::next() {
    if (CLOSEKNIT_POSIX && &in_ == &std::cin) return next_at_terminal();
    std::string line;
    if (!std::getline(in_, line)) return std::nullopt;
    return line;
}

void progress_line::show(std::uint64_t done, std::uint64_t rows) {
    auto const now = std::chrono::steady_clock::now();
    if (!shown_ || now - last_ < std::chrono::milliseconds(100)) return;
    last_ = now;
    drawn_ = true;
    double const part = whole_ ? static_cast<double>(done) / static_cast<double>(whole_) : 0;
    err_ << "\r\x1b[K";
    if (whole_) err_ << bar(part, 0, 1, 40) << ' ' << std::min(99, static_cast<int>(part * 100)) << " %  ";
    err_ << rows << " rows" << std::flush;
}

void progress_line::clear() {
    if (drawn_) err_ << "\r\x1b[K" << std::flush;
    drawn_ = false;
}

} // namespace closeknit::cli

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

extern "C" void note_interrupt(int) { came_in = 1; }

#if CLOSEKNIT_POSIX
constexpr std::array noted{SIGINT, SIGHUP, SIGTERM};
#endif

} // namespace

bool is_terminal([[maybe_unused]] std::ostream const& out) {
#if CLOSEKNIT_POSIX
    if (&out == &std::cout) return isatty(STDOUT_FILENO) == 1;
    if (&out == &std::cerr) return isatty(STDERR_FILENO) == 1;
#endif
    return false;
}

#if CLOSEKNIT_POSIX

struct interrupts::before {
    std::array<struct sigaction, noted.size()> actions;
    sigset_t mask;
};

interrupts::interrupts() : before_(new before) {
    came_in = 0;
    struct sigaction action{};
    action.sa_handler = note_interrupt; // without SA_RESTART, so that waiting ends
    sigset_t none;
    sigemptyset(&none);
    pthread_sigmask(SIG_BLOCK, &none, &before_->mask);
    for (std::size_t i = 0; i < noted.size(); ++i)
        sigaction(noted[i], &action, &before_->actions[i]);
}

interrupts::~interrupts() {
    for (std::size_t i = 0; i < noted.size(); ++i)
        sigaction(noted[i], &before_->actions[i], nullptr);
    delete before_;
}

/// Reads the descriptor itself: a stream's buffer could hold lines that waiting for the descriptor does not see.
std::optional<std::string> typed_lines::next_at_terminal() {
    sigset_t held, open;
    sigemptyset(&held);
    for (int each : noted)
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

struct interrupts::before {};
interrupts::interrupts() : before_(nullptr) {}
interrupts::~interrupts() = default;
std::optional<std::string> typed_lines::next_at_terminal() { return std::nullopt; }

#endif

bool interrupts::came() const { return came_in != 0; }

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

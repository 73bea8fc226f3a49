#include <cli/run.hpp>

#include <csignal>
#include <iostream>

#if __has_include(<unistd.h>)
#include <fcntl.h>
#include <unistd.h>
#endif

namespace {

/// A standard stream that was closed stays one that cannot be written: else the next file would take its number, and
/// what is printed would go into that file. `run` reports a closed pipe, as any output that is lost.
void guard_standard_streams() {
#if __has_include(<unistd.h>)
    int file = 0;
    do {
        file = ::open("/dev/null", O_RDONLY);
    } while (file >= 0 && file <= STDERR_FILENO);
    if (file >= 0) ::close(file);
    std::signal(SIGPIPE, SIG_IGN);
#endif
}

} // namespace

int main(int count, char** words) {
    guard_standard_streams();
    return closeknit::cli::run({words + 1, words + count}, std::cin, std::cout, std::cerr);
}

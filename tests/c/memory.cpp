/// Memory that runs out at points all over: each call of the C ABI then gives what it should or says that memory ran out, a
/// sitting is where it was, and no handle is lost. memory ADA.json BEN.json STEP

#include <closeknit_c.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <new>
#include <string>

namespace {

/// How many allocations succeed from here on; below zero, all do.
long left = -1;

/// Null when there is no more.
void* allocate(std::size_t size) {
    if (left == 0) return nullptr;
    if (left > 0) --left;
    return std::malloc(size ? size : 1);
}
void* allocate_or_throw(std::size_t size) {
    if (void* p = allocate(size)) return p;
    throw std::bad_alloc();
}

std::string text_of(char const* file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

[[noreturn]] void fail(char const* what, closeknit_reply const* about) {
    std::printf("%s: status %d, code '%s', message '%s'\n", what, closeknit_reply_status(about), closeknit_reply_code(about),
                closeknit_reply_message(about));
    std::exit(1);
}

bool ran_out = false;

/// Looks at a reply and frees it; gives what it brings. Two people's things are "not open" when memory runs out while the other's
/// history is looked at.
void* checked(closeknit_reply* reply, int expected = CLOSEKNIT_OK) {
    int const status = closeknit_reply_status(reply);
    bool const without_memory = std::strcmp(closeknit_reply_code(reply), "out_of_memory") == 0;
    if (without_memory || (left == 0 && status == CLOSEKNIT_NOT_OPEN)) ran_out = true;
    else if (status != expected) fail("unexpected", reply);
    void* const brings = closeknit_take(reply);
    if (closeknit_free(reply) != 1) fail("not freed", reply);
    return brings;
}

#define T(words) words.data(), words.size()

/// All that an app does, with a pack that it has.
void use(closeknit_pack* pack, std::string const& ada, std::string const& ben) {
    std::string const weekly = "weekly", day = "2026-11-23", item = "safe-2", four = "4", six = "6", no_time = "[]";
    auto* const now = static_cast<closeknit_sitting*>(checked(closeknit_sitting_begin(pack, T(weekly), T(day), 7, nullptr, 0)));
    if (now) {
        checked(closeknit_sitting_answer(now, T(item), T(six)), CLOSEKNIT_ERROR);
        checked(closeknit_sitting_answer(now, T(item), T(four)));
        closeknit_reply* const saved = closeknit_sitting_save(now);
        std::size_t const length = closeknit_reply_length(saved);
        if (length) closeknit_free(checked(closeknit_sitting_resume(pack, closeknit_reply_text(saved), length)));
        checked(saved);
        closeknit_reply* const sheet = closeknit_sitting_submit(now, T(day));
        if (closeknit_reply_length(sheet)) {
            checked(closeknit_score(pack, closeknit_reply_text(sheet), closeknit_reply_length(sheet)));
            checked(closeknit_add_entry(pack, T(ada), closeknit_reply_text(sheet), closeknit_reply_length(sheet)));
        }
        checked(sheet);
    }
    closeknit_free(now);
    std::string const closeness = "closeness";
    checked(closeknit_compare(pack, T(ada), T(ben), T(closeness), T(day)));
    checked(closeknit_check_in(pack, T(ada), T(ben), T(day), nullptr, 0, 0));
    checked(closeknit_week(pack, T(ada), nullptr, 0, T(day), T(no_time), 1));
}

} // namespace

void* operator new(std::size_t size) { return allocate_or_throw(size); }
void* operator new[](std::size_t size) { return allocate_or_throw(size); }
void* operator new(std::size_t size, std::nothrow_t const&) noexcept { return allocate(size); }
void* operator new[](std::size_t size, std::nothrow_t const&) noexcept { return allocate(size); }
void operator delete(void* p) noexcept { std::free(p); }
void operator delete[](void* p) noexcept { std::free(p); }
void operator delete(void* p, std::size_t) noexcept { std::free(p); }
void operator delete[](void* p, std::size_t) noexcept { std::free(p); }

int main(int argc, char** argv) {
    if (argc != 4) return 2;
    std::string const ada = text_of(argv[1]), ben = text_of(argv[2]);
    long const step = std::atol(argv[3]);
    auto* const pack = static_cast<closeknit_pack*>(checked(closeknit_pack_built_in()));
    long points = 0;
    do {
        ran_out = false;
        left = points * step;
        use(pack, ada, ben);
        left = -1;
        if (closeknit_live() != 1) fail("handles are left", nullptr);
        ++points;
    } while (ran_out);
    // Loading a pack, at some points.
    for (long at = 0; at < 40; ++at) {
        left = at * 1'999;
        closeknit_free(checked(closeknit_pack_built_in()));
        left = -1;
    }
    closeknit_free(pack);
    if (closeknit_live() != 0) fail("handles are left", nullptr);
    std::printf("memory ran out at %ld points, every %ld allocations: all survived\n", points - 1, step);
    return points > 1 ? 0 : 1;
}

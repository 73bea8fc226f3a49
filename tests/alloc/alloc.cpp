/// Memory that runs out at every single point: loading, lint, scoring and a check-in either finish or end in
/// std::bad_alloc, and nothing is lost or broken on the way (the sanitizers look on in the preset asan-ubsan).

#include <closeknit/closeknit.hpp>
#include <closeknit/lint/lint.hpp>

#include <cstdio>
#include <cstdlib>
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

using namespace closeknit;

/// All that a host does with a pack and a person file.
void use(std::string const& pack_text, std::string const& partner_text) {
    pack const content = from_json<pack>(pack_text);
    history const mine = from_json<history>(partner_text);
    lint(content, lint_options{.base = content});
    date const today = std::chrono::year{2026} / 11 / 23;
    check_in(content, mine, {.day = today});
    to_json(mine);
}

/// Lets the first allocation fail, then the one `step` further on, and so on until all goes well; gives how often it failed.
/// -1 when something else than std::bad_alloc came of it.
long sweep(char const* pack_file, char const* partner_file, long step) {
    std::string const pack_text = text_of(pack_file), partner_text = text_of(partner_file);
    for (long points = 0;; ++points) {
        left = points * step;
        try {
            use(pack_text, partner_text);
            left = -1;
            return points;
        } catch (std::bad_alloc const&) {
            left = -1;
        } catch (std::exception const& e) {
            left = -1;
            std::printf("at allocation %ld: %s\n", points * step + 1, e.what());
            return -1;
        }
    }
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
    long const step = std::atol(argv[3]);
    long const points = sweep(argv[1], argv[2], step);
    if (points <= 0) return 1;
    std::printf("%s: memory ran out at %ld points, every %ld allocations: all survived\n", argv[1], points, step);
    return 0;
}

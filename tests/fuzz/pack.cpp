#include <closeknit/closeknit.hpp>
#include <closeknit/lint/lint.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

using namespace closeknit;

/// Any bytes are a pack or an error. What is a pack is written and read back as the same, and can be looked through by lint;
/// each of its assessments is scored without an answer, or refused, and lint says what is wrong with the refused ones.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    pack content;
    try {
        content = from_json<pack>({reinterpret_cast<char const*>(data), size});
    } catch (error const&) {
        return 0;
    }
    std::string const written = to_json(content);
    pack const again = from_json<pack>(written);
    if (!(again == content) || to_json(again) != written) __builtin_trap();
    std::vector<issue> const found = lint(content, lint_options{.base = content});
    for (assessment const& each : content.assessments)
        try {
            score(each, {});
        } catch (error const&) {
            if (found.empty()) __builtin_trap();
        }
    return 0;
}

#include <closeknit/closeknit.hpp>
#include <closeknit/lint/lint.hpp>

#include <cstddef>
#include <cstdint>

using namespace closeknit;

/// Any bytes are a pack or an error. What is a pack is written and read back as the same, can be looked through by lint,
/// and its assessments can be scored without an answer.
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
    lint(content, lint_options{.base = content});
    for (assessment const& each : content.assessments)
        score(each, {});
    return 0;
}

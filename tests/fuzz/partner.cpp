#include <closeknit/closeknit.hpp>

#include <cstddef>
#include <cstdint>

using namespace closeknit;
using namespace std::chrono_literals;

/// Any bytes are a person file or an error. What is one is written and read back as the same; it is scored, screened and
/// checked in with the built-in pack, or refused with an error.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    static pack const content = built_in_pack();
    date const today = 2026y / 11 / 23;
    try {
        partner const brought = from_json<partner>({reinterpret_cast<char const*>(data), size});
        std::string const written = to_json(brought);
        if (!(from_json<partner>(written) == brought)) __builtin_trap();
        bool const sound = lint(content, brought).empty();
        gate_on(brought.screen, today);
        assessment const* of = content.find(brought.sheet.assessment);
        if (!of) return 0;
        screen_from(*of, brought.sheet);
        if (sound) {
            check_in(content, brought, today, 0);
            check_in(content, brought, brought, today, 0);
        } else {
            score(*of, brought.sheet.answers);
        }
    } catch (error const&) {
    }
    return 0;
}

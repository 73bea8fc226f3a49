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
        history const brought = from_json<history>({reinterpret_cast<char const*>(data), size});
        std::string const written = to_json(brought);
        if (!(from_json<history>(written) == brought)) __builtin_trap();
        gate_on(brought.screening, today);
        assessment const* of = content.find(brought.sheet.assessment);
        if (!of) return 0;
        scorer const by(*of);
        bool const sound = bool(fits(by, brought));
        screening_from(*of, brought.sheet);
        if (sound) {
            check_in(content, brought, today, 0);
            check_in(content, brought, brought, today, 0);
        } else {
            by.score(brought.sheet.answers);
        }
    } catch (error const&) {
    }
    return 0;
}

#include <closeknit/closeknit.hpp>
#include <closeknit/lint/lint.hpp>

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
        safety_on(content, brought, today);
        history other = brought; // somebody else to whom everything is open that they could open
        other.person.id = "other";
        reveal(content, brought, other, today);
        results_for(content, brought, "other", today);
        why_not(content, brought, "other", "closeness", today);
        lint(content, brought);
        for (entry const& each : brought.entries)
            if (auto const* s = std::get_if<sheet>(&each))
                if (auto const* of = content.find(s->assessment)) screening_from(*of, *s);
        check_in(content, brought, other, {.day = today});
        check_in(content, brought, {.day = today});
    } catch (error const&) {
    }
    return 0;
}

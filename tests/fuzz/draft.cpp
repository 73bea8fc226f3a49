#include <closeknit/closeknit.hpp>
#include <closeknit/language/statements.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

using namespace closeknit;

/// Any bytes are a draft or an error. Findings lie within it, from left to right, and no two overlap; as parts of a statement
/// the same bytes give a sentence.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    static reviewer const by(built_in_pack());
    std::string_view const draft(reinterpret_cast<char const*>(data), size);
    try {
        int end = 0;
        for (language_finding const& each : by.review(draft)) {
            if (each.begin < end || each.end <= each.begin || each.end > static_cast<int>(size)) __builtin_trap();
            end = each.end;
        }
        std::string const part(draft);
        soft_start_up(by, part, {.observation = part, .feeling = part, .need = part, .request = part});
        repair(by, repair_kind::apology, part);
        if (!by.family_of(part) && !by.replies_to(part).empty()) __builtin_trap();
    } catch (error const&) {
    }
    return 0;
}

#include <closeknit/closeknit.hpp>
#include <closeknit/lint/lint.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>

using namespace closeknit;
using namespace std::chrono_literals;

/// Any bytes are a support file or an error. What is one is written and read back as the same; everybody gets all of it, and
/// whoever answers the private screening only what is on the list, is about the topic and is not too old.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    static pack const content = built_in_pack();
    static assessment const& screen = content.at<assessment>("private-screen");
    date const today = 2026y / 11 / 23;
    try {
        auto const brought = from_json<support_directory>({reinterpret_cast<char const*>(data), size});
        if (!(from_json<support_directory>(to_json(brought)) == brought)) __builtin_trap();
        lint(brought, today);
        if (!(support_resources(brought) == brought.resources)) __builtin_trap();
        for (auto const about :
             {support_topic::danger, support_topic::self_harm, support_topic::relationship, support_topic::other})
            for (support_resource const& each : fresh_support(brought, today, about)) {
                auto const& all = brought.resources;
                if (std::find(all.begin(), all.end(), each) == all.end()) __builtin_trap();
                if (std::find(each.topics.begin(), each.topics.end(), about) == each.topics.end()) __builtin_trap();
                if (each.verified_on > today || today - each.verified_on > support_resource_lasts) __builtin_trap();
            }
        may_begin_screening(brought, today);
        sheet const passed_over{.assessment = screen.id, .version = screen.version, .day = today};
        if (answer_screening(content, screen, passed_over, brought, today).words.empty()) __builtin_trap();
    } catch (error const&) {
    }
    return 0;
}

#include <closeknit/codec/error.hpp>
#include <closeknit/codec/parse.hpp>

#include <cstddef>
#include <cstdint>

/// Any bytes are a value or an error with a sentence; anything else that is thrown ends the run.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    try {
        closeknit::codec::parse({reinterpret_cast<char const*>(data), size});
    } catch (closeknit::error const& e) {
        if (e.message().empty()) __builtin_trap();
    }
    return 0;
}

#pragma once

#include <closeknit/export.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace closeknit::codec {

/// Where reading is: a chain on the stack, written out as a JSON Pointer only when something is wrong.
class place {
public:
    place() = default;
    place(place const& parent, std::string_view key) : parent_(&parent), key_(key) {}
    place(place const& parent, std::size_t index) : parent_(&parent), index_(index) {}

    CLOSEKNIT_EXPORT std::string pointer() const;

private:
    place const* parent_ = nullptr;
    std::string_view key_{};
    std::size_t index_ = 0;
};

/// Words of a document within a sentence about it: whole, or their first bytes and a mark that there were more.
CLOSEKNIT_EXPORT std::string shortened(std::string_view words, std::size_t most = 500);

[[noreturn]] CLOSEKNIT_EXPORT void fail(place const& at, std::string const& sentence);

} // namespace closeknit::codec

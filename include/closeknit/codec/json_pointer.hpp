#pragma once

#include <closeknit/codec/error.hpp>
#include <closeknit/export.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace closeknit::codec {

/// Where reading or writing is: a chain on the stack, written out as a JSON Pointer only when something is wrong.
class json_pointer {
public:
    json_pointer() = default;
    /// A member or an element of `parent`, which must outlive it, as the key must.
    json_pointer(json_pointer const& parent, std::string_view key) : parent_(&parent), key_(key) {}
    json_pointer(json_pointer const& parent, std::size_t index) : parent_(&parent), index_(index) {}

    /// The place as a JSON Pointer (RFC 6901); empty for the document itself.
    CLOSEKNIT_EXPORT std::string pointer() const;

private:
    json_pointer const* parent_ = nullptr;
    std::string_view key_{};
    std::size_t index_ = 0;
};

/// The JSON Pointer of nested keys and indices, escaped: pointer_to("answers", "a/b") is /answers/a~1b.
inline std::string pointer_to(json_pointer const& at) { return at.pointer(); }
template <class First, class... Rest> std::string pointer_to(json_pointer const& at, First const& first, Rest const&... rest) {
    return pointer_to(json_pointer(at, first), rest...);
}
template <class First, class... Rest> std::string pointer_to(First const& first, Rest const&... rest) {
    return pointer_to(json_pointer{}, first, rest...);
}

/// Words of a document within a sentence about it: whole, or their first bytes and a mark that there were more.
CLOSEKNIT_EXPORT std::string shortened(std::string_view words, std::size_t most = 500);

/// Throws closeknit::error with this place, code and sentence.
[[noreturn]] CLOSEKNIT_EXPORT void fail(json_pointer const& at, error_code code, std::string const& sentence,
                                        error_arguments arguments = {});

} // namespace closeknit::codec

#pragma once

#include <closeknit/version.hpp>

#include <compare>
#include <cstddef>
#include <functional>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>

namespace closeknit {

/// A string whose meaning the type system keeps apart: an `id_of<item>` is no `id_of<practice>`, and neither is prose.
template <class Tag> class strong_string {
public:
    strong_string() = default;
    /// From text. It is not checked here: reading, writing and lint do that.
    strong_string(std::string value) : value_(std::move(value)) {}
    strong_string(std::string_view value) : value_(value) {}
    strong_string(char const* value) : value_(value) {}

    /// The text.
    std::string const& str() const noexcept { return value_; }
    /// Whether there is nothing in it.
    bool empty() const noexcept { return value_.empty(); }
    /// The text, for what takes text of any meaning.
    operator std::string_view() const noexcept { return value_; }

    friend bool operator==(strong_string const&, strong_string const&) = default;
    /// In the order of its bytes.
    friend std::strong_ordering operator<=>(strong_string const& a, strong_string const& b) {
        return a.value_.compare(b.value_) <=> 0; // libc++ before 14 has no <=> over strings
    }
    /// Writes the text.
    friend std::ostream& operator<<(std::ostream& out, strong_string const& s) { return out << s.value_; }

private:
    std::string value_;
};

/// Words that a person reads and that must be there: a field of this type is required in files. `std::string` is optional.
using text = strong_string<struct words_for_people>;

} // namespace closeknit

template <class Tag> struct std::hash<closeknit::strong_string<Tag>> {
    std::size_t operator()(closeknit::strong_string<Tag> const& value) const noexcept {
        return std::hash<std::string>()(value.str());
    }
};

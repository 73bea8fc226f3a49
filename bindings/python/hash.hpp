#pragma once

#include <closeknit/records.hpp>

#include <bit>
#include <cmath>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// Hashes that follow the values' own ==: equal values hash equal, 0.0 and -0.0 too.
namespace closeknit::python {

/// The 64-bit finaliser of MurmurHash3 (Appleby, 2011) over what came before and what comes now.
constexpr std::uint64_t mixed(std::uint64_t before, std::uint64_t next) {
    std::uint64_t h = before * 31 + next + 0x9e3779b97f4a7c15u;
    h = (h ^ (h >> 33)) * 0xff51afd7ed558ccdu;
    h = (h ^ (h >> 33)) * 0xc4ceb9fe1a85ec53u;
    return h ^ (h >> 33);
}

template <class T> std::uint64_t hash_of(T const& value);

inline std::uint64_t hash_one(double value) {
    if (value == 0) return 0;
    if (std::isnan(value)) return 1; // equal to nothing, so that any hash is right
    return std::bit_cast<std::uint64_t>(value);
}
inline std::uint64_t hash_one(std::string const& value) { return std::hash<std::string>{}(value); }
inline std::uint64_t hash_one(date value) { return static_cast<std::uint64_t>(value.time_since_epoch().count()); }
template <class T>
    requires std::is_integral_v<T> || std::is_enum_v<T>
std::uint64_t hash_one(T value) {
    return static_cast<std::uint64_t>(value);
}
template <int Low, int High> std::uint64_t hash_one(bounded_int<Low, High> value) {
    return static_cast<std::uint64_t>(int(value));
}
template <class Tag> std::uint64_t hash_one(strong_string<Tag> const& value) { return hash_one(value.str()); }
template <class T> std::uint64_t hash_one(std::optional<T> const& value) { return value ? mixed(1, hash_of(*value)) : 0; }
template <class T> std::uint64_t hash_one(std::vector<T> const& list) {
    std::uint64_t h = list.size();
    for (auto const& each : list)
        h = mixed(h, hash_of<T>(each));
    return h;
}
template <class K, class T> std::uint64_t hash_one(std::map<K, T> const& entries) {
    std::uint64_t h = entries.size();
    for (auto const& [key, mapped] : entries)
        h = mixed(mixed(h, hash_of(key)), hash_of(mapped));
    return h;
}
template <class... T> std::uint64_t hash_one(std::variant<T...> const& value) {
    return mixed(value.index(), std::visit([](auto const& each) { return hash_of(each); }, value));
}
template <record T> std::uint64_t hash_one(T const& value); // record_type.hpp

template <class T> std::uint64_t hash_of(T const& value) { return hash_one(value); }

} // namespace closeknit::python

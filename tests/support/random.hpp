#pragma once

#include <closeknit/model/answer.hpp>
#include <closeknit/model/bounded_int.hpp>
#include <closeknit/model/date.hpp>
#include <closeknit/model/describe.hpp>
#include <closeknit/model/id.hpp>
#include <closeknit/model/text.hpp>

#include <bit>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

namespace closeknit::tests {

/// Random values of every type that can stand in a file, by the descriptions: the nastiest that are still valid.
class random_values {
public:
    explicit random_values(std::uint64_t seed) : bits_(seed) {}

    template <class T> T make() {
        T out{};
        fill(out);
        return out;
    }
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(bits_() % count); }
    bool one_in(std::size_t count) { return below(count) == 0; }
    int between(int low, int high) {
        return static_cast<int>(low +
                                static_cast<std::int64_t>(bits_() % (static_cast<std::uint64_t>(std::int64_t{high} - low) + 1)));
    }

private:
    static constexpr int deepest = 6;

    void fill(bool& out) { out = one_in(2); }
    void fill(std::int64_t& out) {
        out = one_in(2) ? static_cast<std::int64_t>(bits_()) : between(-9, 9);
        if (one_in(20)) out = one_in(2) ? std::numeric_limits<std::int64_t>::min() : std::numeric_limits<std::int64_t>::max();
    }
    void fill(int& out) {
        out = between(-100, 3000);
        if (one_in(20)) out = one_in(2) ? std::numeric_limits<int>::min() : std::numeric_limits<int>::max();
    }
    template <int Low, int High> void fill(bounded_int<Low, High>& out) {
        out = one_in(4) ? (one_in(2) ? Low : High) : between(Low, High);
    }
    void fill(double& out) {
        static constexpr double special[] = {-0.0, 0.1, 4.0, 1e22, 5e-324, 2.2250738585072009e-308, 1.7976931348623157e308};
        if (one_in(4)) out = special[below(std::size(special))];
        else do
                out = std::bit_cast<double>(bits_());
            while (!std::isfinite(out));
    }
    void fill(std::string& out) {
        static constexpr std::string_view pieces[] = {"a",  "word", " ",    "\"",   "\\", "/",  "\n",        "\r",  "\t",
                                                      "\b", "\x01", "\x1f", "\x7f", "é",  "ß",  "漢字",      "😀",  "\u2028",
                                                      "{",  "}",    "[",    ":",    ",",  "~0", "</script>", "kind"};
        for (std::size_t left = below(6); left > 0; --left)
            out += pieces[below(std::size(pieces))];
    }
    template <class T> void fill(id_of<T>& out) {
        static constexpr std::string_view pieces[] = {"a", "item", "-1", "/", "~", "\"", "\\", "é", "😀", "{x}"};
        std::string id = std::to_string(below(1000));
        for (std::size_t left = below(4); left > 0; --left)
            id += pieces[below(std::size(pieces))];
        out = id;
    }
    void fill(text& out) { out = make<std::string>(); }
    void fill(date& out) {
        using namespace std::chrono;
        static constexpr sys_days first{year{1} / 1 / 1}, last{year{9999} / 12 / 31};
        out = first + days{between(0, int((last - first).count()))};
    }
    template <described_enum E> void fill(E& out) {
        using names = boost::describe::describe_enumerators<E>;
        std::size_t wanted = below(boost::mp11::mp_size<names>::value);
        boost::mp11::mp_for_each<names>([&](auto each) {
            if (wanted-- == 0) out = each.value;
        });
    }
    template <class T> void fill(std::optional<T>& out) {
        if (one_in(2)) fill(out.emplace());
    }
    template <class T> void fill(std::vector<T>& out) {
        if (depth_ >= deepest) return;
        for (std::size_t left = below(4); left > 0; --left)
            fill(out.emplace_back());
    }
    template <class K, class T> void fill(std::map<K, T>& out) {
        for (std::size_t left = below(4); left > 0; --left) {
            K key{};
            fill(key);
            fill(out[key]);
        }
    }
    template <class... T> void fill(std::variant<T...>& out) {
        std::size_t wanted = below(sizeof...(T));
        auto const choose = [&]<class A>(std::type_identity<A>) {
            if (wanted-- == 0) fill(out.template emplace<A>());
        };
        (choose(std::type_identity<T>{}), ...);
    }
    template <record T> void fill(T& out) {
        ++depth_;
        for_each_field<T>([&](auto field) { fill(out.*field.pointer); });
        --depth_;
    }

    std::mt19937_64 bits_;
    int depth_ = 0;
};

} // namespace closeknit::tests

#pragma once

#include <closeknit/codec/described.hpp>

#include <string>
#include <string_view>
#include <type_traits>

namespace closeknit::tests {

/// A value of a record in which no field has its default, the same each time: what the kept samples are made of. A text
/// holds the name of its field, so that a reader sees where it came from.
class sample_maker {
public:
    template <class T> T make(std::string_view name) {
        T out{};
        fill(out, name);
        return out;
    }

private:
    void fill(bool& out, std::string_view) { out = !out; }
    void fill(int& out, std::string_view) { out += 1; }
    void fill(std::int64_t& out, std::string_view) { out = 4; }
    void fill(double& out, std::string_view) { out += 0.25; }
    template <int Low, int High> void fill(bounded_int<Low, High>& out, std::string_view) { out = out == High ? Low : out + 1; }
    void fill(std::string& out, std::string_view name) { out = name; }
    void fill(text& out, std::string_view name) { out = name; }
    template <class T> void fill(id_of<T>& out, std::string_view name) { out = name; }
    void fill(date& out, std::string_view) { out = parse_date("2026-11-23").value(); }
    template <described_enum E> void fill(E& out, std::string_view) {
        E const standard = out;
        boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto each) {
            if (out == standard) out = each.value;
        });
    }
    template <class T> void fill(std::optional<T>& out, std::string_view name) { fill(out.emplace(), name); }
    template <class T> void fill(std::vector<T>& out, std::string_view name) { fill(out.emplace_back(), name); }
    template <class K, class T> void fill(std::map<K, T>& out, std::string_view name) {
        K key{};
        fill(key, "a-" + std::string(name));
        fill(out[key], name);
    }
    void fill(answers& out, std::string_view) { // one of each
        out = {{"skipped", unanswered{missingness::dont_know}},
               {"yes", true},
               {"whole", 4},
               {"number", 2.5},
               {"words", "some words"},
               {"list", std::vector<std::string>{"one", "two"}}};
    }
    template <class... T> void fill(std::variant<T...>& out, std::string_view name) {
        std::visit([&](auto& chosen) { fill(chosen, name); }, out); // every other alternative has a sample of its own
    }
    template <record T> void fill(T& out, std::string_view) {
        for (auto const& field : field_table<T, filled>())
            (*field.type)(*this, field.in(&out), field.name);
    }
    template <class T> static void fill_field(sample_maker& by, void* field, std::string_view name) {
        by.fill(*static_cast<T*>(field), name);
    }
    template <class T> struct filled {
        static constexpr void (*table)(sample_maker&, void*, std::string_view) = &fill_field<T>;
    };
};

} // namespace closeknit::tests

#pragma once

#include <closeknit/codec/described.hpp>

#include <cmath>

namespace closeknit::codec {

/// Whether a member is left out because it is its default; -0.0 is not 0.0.
template <class T> bool is_default(T const& value, T const& standard) { return value == standard; }
inline bool is_default(double value, double standard) {
    return value == standard && std::signbit(value) == std::signbit(standard);
}

/// Writes described records as JSON: described order, members equal to their default left out, doubles to the last bit,
/// always the same bytes.
class writer {
public:
    explicit writer(bool indented) : indented_(indented) {}
    std::string take() && { return std::move(out_); }

    template <class T> void write(T const& value) { write_one(value); }

    /// One member of the object that is being written.
    template <class T> void member(std::string_view name, T const& value) {
        next();
        quote(name);
        out_ += indented_ ? ": " : ":";
        write(value);
    }
    template <record T> void members(T const& value) {
        [[maybe_unused]] static T const defaults{};
        for_each_field<T>([&](auto field) {
            using type = std::remove_cvref_t<decltype(value.*field.pointer)>;
            if (required<type> || !is_default(value.*field.pointer, defaults.*field.pointer))
                member(field.name, value.*field.pointer);
        });
    }
    CLOSEKNIT_EXPORT void open(char bracket);
    CLOSEKNIT_EXPORT void close(char bracket);

private:
    CLOSEKNIT_EXPORT void next();
    CLOSEKNIT_EXPORT void quote(std::string_view s);
    void write_one(bool value) { out_ += value ? "true" : "false"; }
    void write_one(std::int64_t value) { out_ += std::to_string(value); }
    void write_one(int value) { out_ += std::to_string(value); }
    template <int Low, int High> void write_one(whole<Low, High> value) { out_ += std::to_string(int(value)); }
    CLOSEKNIT_EXPORT void write_one(double value);
    void write_one(std::string const& value) { quote(value); }
    template <class Tag> void write_one(strong_string<Tag> const& value) { quote(value.str()); }
    void write_one(date value) { quote(to_string(value)); }
    template <described_enum E> void write_one(E value) { quote(name_of(value)); }
    template <class T> void write_one(std::optional<T> const& value) { write(*value); }
    template <class T> void write_one(std::vector<T> const& list) {
        open('[');
        for (T const& each : list) {
            next();
            write(each);
        }
        close(']');
    }
    template <class K, class T> void write_one(std::map<K, T> const& map) {
        open('{');
        for (auto const& [key, value] : map)
            member(key_text(key), value);
        close('}');
    }
    template <class Tag> static std::string_view key_text(strong_string<Tag> const& key) { return key; }
    static std::string_view key_text(std::string const& key) { return key; }
    template <described_enum E> static std::string_view key_text(E key) { return name_of(key); }
    template <record T> void write_one(T const& value) {
        open('{');
        members(value);
        close('}');
    }
    template <class... T> void write_one(std::variant<T...> const& value) {
        std::visit(
            [&]<class A>(A const& chosen) {
                open('{');
                member("kind", std::string(A::kind));
                members(chosen);
                close('}');
            },
            value);
    }
    void write_one(answer const& value) {
        std::visit([&](auto const& chosen) { write(chosen); }, value);
    }

    std::string out_;
    std::size_t depth_ = 0;
    bool indented_, first_ = true;
};

template <record T> std::string to_json(T const& value, bool indented) {
    writer w(indented);
    w.open('{');
    if constexpr (document<T>) w.member("format", T::file_format);
    if constexpr (document<T>)
        if constexpr (says_needs<T>) w.member("needs", std::string(T::needs));
    w.members(value);
    w.close('}');
    return std::move(w).take();
}

} // namespace closeknit::codec

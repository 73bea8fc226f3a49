#pragma once

#include <closeknit/codec/write.hpp>

#include <boost/json/serialize.hpp>

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace closeknit::codec {

/// JSON Schema (draft-07) of described records, with their sentences, ranges and required members. It accepts what reading
/// accepts, but for what a schema cannot express (real days of the calendar, bytes of an id, duplicate keys).
class schema_maker {
public:
    /// The schema of a record or document, with the definitions that it uses.
    template <record T> json::object document_schema() { return document_schema(facts_of<T>); }
    /// The same as text, in lines as the writer lays out records.
    template <record T> static std::string text_of() { return text_of(facts_of<T>); }

private:
    struct member_schema;
    struct record_facts {
        std::string_view name, about, kind, minimum_version; ///< the last two empty where it has none
        int format;                                          ///< 0 where it is no document
        void const* (*defaults)();
        field_entries<member_schema> const* fields;
    };
    /// Alone, an alternative has no kind.
    CLOSEKNIT_EXPORT json::object document_schema(record_facts const& of);
    CLOSEKNIT_EXPORT static std::string text_of(record_facts const& of);

    template <class T> struct type {};

    template <class T> json::object schema() { return of(type<T>{}); }

    json::object of(type<bool>) { return {{"type", "boolean"}}; }
    json::object of(type<int>) { return whole_number((std::numeric_limits<int>::min)(), (std::numeric_limits<int>::max)()); }
    json::object of(type<double>) { return {{"type", "number"}}; }
    json::object of(type<std::string>) { return {{"type", "string"}}; }
    json::object of(type<text>) { return {{"type", "string"}}; }
    json::object of(type<date>) { return {{"type", "string"}, {"format", "date"}, {"pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}; }
    template <class T> json::object of(type<id_of<T>>) { return id(); }
    template <int Low, int High> json::object of(type<bounded_int<Low, High>>) { return whole_number(Low, High); }
    CLOSEKNIT_EXPORT static json::object id();
    CLOSEKNIT_EXPORT static json::object whole_number(int low, int high);
    CLOSEKNIT_EXPORT static json::object list(json::object&& elements);
    CLOSEKNIT_EXPORT static json::object map(json::object&& keys, json::object&& values);
    template <described_enum E> json::object of(type<E>) { return enumeration(enumerators_of<E>::names); }
    CLOSEKNIT_EXPORT static json::object enumeration(std::span<std::string_view const> names);
    template <class T> json::object of(type<std::optional<T>>) { return schema<T>(); }
    template <class T> json::object of(type<std::vector<T>>) { return list(schema<T>()); }
    template <class K, class T> json::object of(type<std::map<K, T>>) {
        json::object keys = schema<K>();
        return map(std::move(keys), schema<T>());
    }
    template <class... T> json::object of(type<std::variant<T...>>) { return {{"oneOf", json::array{definition<T>(true)...}}}; }
    json::object of(type<answer>) {
        return {
            {"anyOf", json::array{json::object{{"type", "boolean"}}, json::object{{"type", "number"}},
                                  json::object{{"type", "string"}}, schema<std::vector<std::string>>(), schema<unanswered>()}}};
    }
    template <record T> json::object of(type<T>) { return definition<T>(false); }
    template <record T> json::object definition(bool tagged) {
        return definition(description<T>.name, is_alternative<T>, tagged, &schema_maker::record_schema<T>);
    }
    CLOSEKNIT_EXPORT json::object definition(std::string_view name, bool is_alternative, bool tagged,
                                             json::object (schema_maker::*make)(bool tagged));
    CLOSEKNIT_EXPORT json::object whole(json::object out);

    /// What a schema says of a member of one type.
    struct member_schema {
        json::object (schema_maker::*schema)();
        std::string (*written)(void const* value); ///< its default, where that is plain
        bool required;
    };
    template <class T> struct describes {
        static std::string written(void const* value) {
            writer w(false);
            w.write(*static_cast<T const*>(value), json_pointer{});
            return std::move(w).take();
        }
        static constexpr auto written_if_plain() -> std::string (*)(void const*) {
            if constexpr (has_plain_default<T>) return &written;
            else return nullptr;
        }
        static constexpr member_schema table{&schema_maker::schema<T>, written_if_plain(), required<T>};
    };

    template <record T> json::object record_schema(bool tagged);
    CLOSEKNIT_EXPORT json::object record_schema(record_facts const& of, bool tagged);

    template <class T>
    static constexpr bool is_alternative = requires { requires std::is_same_v<decltype(T::kind), std::string_view const>; };
    template <class T> struct is_bounded_int : std::false_type {};
    template <int Low, int High> struct is_bounded_int<bounded_int<Low, High>> : std::true_type {};
    template <class T>
    static constexpr bool has_plain_default = std::is_arithmetic_v<T> || described_enum<T> || is_bounded_int<T>::value;

    template <record T> static constexpr record_facts make_facts() {
        record_facts of{
            description<T>.name,         description<T>.about, {}, {}, 0, []() -> void const* { return &defaults_of<T>(); },
            &field_table<T, describes>()};
        if constexpr (is_alternative<T>) of.kind = T::kind;
        if constexpr (document<T>) of.format = T::file_format;
        if constexpr (document<T>)
            if constexpr (has_minimum_version<T>) of.minimum_version = T::minimum_version;
        return of;
    }
    template <record T> static constexpr record_facts facts_of = make_facts<T>();

    json::object definitions_;
};

// Not in the class, so that `extern template` holds for it.
template <record T> json::object schema_maker::record_schema(bool tagged) { return record_schema(facts_of<T>, tagged); }

} // namespace closeknit::codec

#pragma once

#include <closeknit/codec/write.hpp>

#include <boost/json/serialize.hpp>

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace closeknit::codec {

/// JSON Schema (draft-07) of described records, with their sentences, ranges and required members. It accepts what reading
/// accepts, but for what a schema cannot express (real days of the calendar, bytes of an id, duplicate keys).
class schema_maker {
public:
    template <record T> json::object document_schema() {
        json::object out = record_schema<T>(false); // alone, an alternative has no kind
        json::object whole{{"$schema", "http://json-schema.org/draft-07/schema#"}};
        for (auto& [key, value] : out)
            whole[key] = std::move(value);
        whole["definitions"] = std::move(definitions_);
        return whole;
    }

private:
    template <class T> struct type {};

    template <class T> json::object schema() { return of(type<T>{}); }

    json::object of(type<bool>) { return {{"type", "boolean"}}; }
    json::object of(type<int>) {
        return {{"type", "integer"}, {"minimum", std::numeric_limits<int>::min()}, {"maximum", std::numeric_limits<int>::max()}};
    }
    json::object of(type<double>) { return {{"type", "number"}}; }
    json::object of(type<std::string>) { return {{"type", "string"}}; }
    json::object of(type<text>) { return {{"type", "string"}}; }
    json::object of(type<date>) { return {{"type", "string"}, {"format", "date"}, {"pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}; }
    template <class T> json::object of(type<id_of<T>>) {
        return {{"type", "string"}, {"pattern", "^[^\\u0000-\\u0020\\u007f]+$"}, {"maxLength", 100}};
    }
    template <int Low, int High> json::object of(type<bounded_int<Low, High>>) {
        return {{"type", "integer"}, {"minimum", Low}, {"maximum", High}};
    }
    template <described_enum E> json::object of(type<E>) {
        json::array names;
        boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto each) { names.emplace_back(each.name); });
        return {{"enum", std::move(names)}};
    }
    template <class T> json::object of(type<std::optional<T>>) { return schema<T>(); }
    template <class T> json::object of(type<std::vector<T>>) { return {{"type", "array"}, {"items", schema<T>()}}; }
    template <class K, class T> json::object of(type<std::map<K, T>>) {
        return {{"type", "object"}, {"propertyNames", schema<K>()}, {"additionalProperties", schema<T>()}};
    }
    template <class... T> json::object of(type<std::variant<T...>>) { return {{"oneOf", json::array{schema<T>()...}}}; }
    json::object of(type<answer>) {
        return {
            {"anyOf", json::array{json::object{{"type", "boolean"}}, json::object{{"type", "number"}},
                                  json::object{{"type", "string"}}, schema<std::vector<std::string>>(), schema<unanswered>()}}};
    }
    template <record T> json::object of(type<T>) {
        std::string const name(description<T>.name);
        if (!definitions_.contains(name)) {
            definitions_[name] = nullptr; // so that a record within itself ends here
            definitions_[name] = record_schema<T>();
        }
        return {{"$ref", "#/definitions/" + name}};
    }

    template <record T> json::object record_schema(bool tagged = true) {
        json::object properties;
        json::array needed;
        auto const fixed = [&](char const* name, json::value value) {
            properties[name] = {{"const", std::move(value)}};
            needed.emplace_back(name);
        };
        if constexpr (is_alternative<T>)
            if (tagged) fixed("kind", json::string(T::kind));
        if constexpr (document<T>) fixed("format", T::file_format);
        if constexpr (document<T>)
            if constexpr (has_minimum_version<T>) properties["minimum_version"] = {{"const", json::string(T::minimum_version)}};
        std::size_t index = 0;
        for_each_field<T>([&](auto field) {
            using member = std::remove_cvref_t<decltype(std::declval<T>().*field.pointer)>;
            json::object its = schema<member>();
            if (its.contains("$ref")) its = {{"allOf", json::array{std::move(its)}}}; // draft-07 ignores siblings of $ref
            its["description"] = json::string(description<T>.each[index++]);
            if constexpr (required<member>) needed.emplace_back(field.name);
            else if constexpr (has_plain_default<member>) its["default"] = parse(written(T{}.*field.pointer));
            properties[field.name] = std::move(its);
        });
        json::object out{{"title", json::string(description<T>.name)},
                         {"description", json::string(description<T>.about)},
                         {"type", "object"},
                         {"properties", std::move(properties)},
                         {"additionalProperties", false}};
        if (!needed.empty()) out["required"] = std::move(needed);
        return out;
    }

    template <class T>
    static constexpr bool is_alternative = requires { requires std::is_same_v<decltype(T::kind), std::string_view const>; };
    template <class T> struct is_bounded_int : std::false_type {};
    template <int Low, int High> struct is_bounded_int<bounded_int<Low, High>> : std::true_type {};
    template <class T>
    static constexpr bool has_plain_default = std::is_arithmetic_v<T> || described_enum<T> || is_bounded_int<T>::value;

    template <class T> static std::string written(T const& value) {
        writer w(false);
        w.write(value, json_pointer{});
        return std::move(w).take();
    }

    json::object definitions_;
};

} // namespace closeknit::codec

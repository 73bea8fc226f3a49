#include <closeknit/codec/schema.hpp>

#include <boost/json/serialize.hpp>

#include <string>
#include <utility>

namespace closeknit::codec {
namespace {

void lay_out(json::value const& v, std::string const& indent, std::string& out) {
    auto const list = [&](char open, char close, auto const& elements, auto const& element) {
        out += open;
        for (bool first = true; auto const& each : elements) {
            out += first ? "\n" : ",\n";
            out += indent + "  ";
            element(each);
            first = false;
        }
        if (!elements.empty()) out += '\n' + indent;
        out += close;
    };
    if (v.is_object())
        list('{', '}', v.get_object(), [&](auto const& member) {
            out += json::serialize(json::string(member.key())) + ": ";
            lay_out(member.value(), indent + "  ", out);
        });
    else if (v.is_array()) list('[', ']', v.get_array(), [&](auto const& each) { lay_out(each, indent + "  ", out); });
    else out += json::serialize(v);
}

} // namespace

json::object schema_maker::enumeration(std::span<std::string_view const> names) {
    json::array all;
    for (std::string_view const name : names)
        all.emplace_back(name);
    return {{"enum", std::move(all)}};
}

json::object schema_maker::id() { return {{"type", "string"}, {"pattern", "^[^\\u0000-\\u0020\\u007f]+$"}, {"maxLength", 100}}; }

json::object schema_maker::whole_number(int low, int high) { return {{"type", "integer"}, {"minimum", low}, {"maximum", high}}; }

json::object schema_maker::list(json::object&& elements) { return {{"type", "array"}, {"items", std::move(elements)}}; }

json::object schema_maker::map(json::object&& keys, json::object&& values) {
    return {{"type", "object"}, {"propertyNames", std::move(keys)}, {"additionalProperties", std::move(values)}};
}

json::object schema_maker::definition(std::string_view of, bool is_alternative, bool tagged,
                                      json::object (schema_maker::*make)(bool tagged)) {
    std::string const name = std::string(of) + (is_alternative && !tagged ? "_without_kind" : "");
    if (!definitions_.contains(name)) {
        definitions_[name] = nullptr; // so that a record within itself ends here
        definitions_[name] = (this->*make)(tagged);
    }
    return {{"$ref", "#/definitions/" + name}};
}

json::object schema_maker::whole(json::object out) {
    json::object made{{"$schema", "http://json-schema.org/draft-07/schema#"}};
    for (auto& [key, value] : out)
        made[key] = std::move(value);
    made["definitions"] = std::move(definitions_);
    return made;
}

json::object schema_maker::document_schema(record_facts const& of) { return whole(record_schema(of, false)); }

json::object schema_maker::record_schema(record_facts const& of, bool tagged) {
    json::object properties;
    json::array needed;
    auto const fixed = [&](char const* name, json::value value) {
        properties[name] = {{"const", std::move(value)}};
        needed.emplace_back(name);
    };
    if (tagged && !of.kind.empty()) fixed("kind", json::string(of.kind));
    if (of.format != 0) fixed("format", of.format);
    if (!of.minimum_version.empty()) properties["minimum_version"] = {{"const", json::string(of.minimum_version)}};
    for (auto const& each : *of.fields) {
        json::object its = (this->*each.type->schema)();
        if (its.contains("$ref")) its = {{"allOf", json::array{std::move(its)}}}; // draft-07 ignores siblings of $ref
        its["description"] = json::string(each.about);
        if (each.type->required) needed.emplace_back(each.name);
        else if (each.type->written) its["default"] = parse(each.type->written(each.in(of.defaults())));
        properties[each.name] = std::move(its);
    }
    json::object out{{"title", json::string(of.name)},
                     {"description", json::string(of.about)},
                     {"type", "object"},
                     {"properties", std::move(properties)},
                     {"additionalProperties", false}};
    if (!needed.empty()) out["required"] = std::move(needed);
    return out;
}

std::string schema_maker::text_of(record_facts const& of) {
    std::string out;
    lay_out(schema_maker().document_schema(of), "", out);
    return out;
}

} // namespace closeknit::codec

#include "codec/records/instantiate.hpp"

#include <boost/json/serialize.hpp>

#include <string>
#include <utility>

namespace closeknit::codec {

json::object schema_maker::with_members(json::object properties, json::array needed, std::string_view name,
                                        std::string_view about, void const* defaults,
                                        std::span<field_entry<member_schema> const> fields) {
    for (auto const& each : fields) {
        json::object its = (this->*each.type->schema)();
        if (its.contains("$ref")) its = {{"allOf", json::array{std::move(its)}}}; // draft-07 ignores siblings of $ref
        its["description"] = json::string(each.about);
        if (each.type->required) needed.emplace_back(each.name);
        else if (each.type->written) its["default"] = parse(each.type->written(each.in(defaults)));
        properties[each.name] = std::move(its);
    }
    json::object out{{"title", json::string(name)},
                     {"description", json::string(about)},
                     {"type", "object"},
                     {"properties", std::move(properties)},
                     {"additionalProperties", false}};
    if (!needed.empty()) out["required"] = std::move(needed);
    return out;
}

} // namespace closeknit::codec

namespace closeknit {
namespace {

void lay_out(boost::json::value const& v, std::string const& indent, std::string& out) {
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
            out += boost::json::serialize(boost::json::string(member.key())) + ": ";
            lay_out(member.value(), indent + "  ", out);
        });
    else if (v.is_array()) list('[', ']', v.get_array(), [&](auto const& each) { lay_out(each, indent + "  ", out); });
    else out += boost::json::serialize(v);
}

} // namespace

std::string laid_out(boost::json::value const& schema) {
    std::string out;
    lay_out(schema, "", out);
    return out;
}

} // namespace closeknit

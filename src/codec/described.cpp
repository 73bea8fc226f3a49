#include <closeknit/codec/described.hpp>

#include <boost/json/monotonic_resource.hpp>

#include <algorithm>

namespace closeknit::codec {
namespace {

std::string listed(std::span<std::string_view const> names) {
    std::string out;
    for (std::string_view const name : names)
        out += (out.empty() ? "" : ", ") + std::string(name);
    return out;
}

} // namespace

std::size_t read_name(json::value const& v, std::span<std::string_view const> names, json_pointer const& at) {
    if (v.is_string())
        for (std::size_t i = 0; i < names.size(); ++i)
            if (v.get_string() == names[i]) return i;
    std::string const known = listed(names);
    fail(at, error_code::unknown_name, "expected one of " + known, {{"expected", known}});
}

std::size_t read_kind(json::object const& object, std::span<std::string_view const> kinds, json_pointer const& at) {
    json::value const* const tag = object.if_contains("kind");
    json_pointer const kind_at(at, "kind");
    if (!tag) fail_missing(at, "kind");
    std::string_view const kind = read_string(*tag, kind_at);
    auto const found = std::find(kinds.begin(), kinds.end(), kind);
    if (found != kinds.end()) return static_cast<std::size_t>(found - kinds.begin());
    std::string const known = listed(kinds), given = shortened(kind, 100);
    fail(kind_at, error_code::unknown_kind, "expected one of " + known + ", not '" + given + "'",
         {{"expected", known}, {"found", given}});
}

void read_document(std::string_view text, document_facts const& of, void* out) {
    json::monotonic_resource memory;
    json::value v = parse(text, &memory);
    json_pointer const root;
    object_at(v, root);
    if (of.upgrade) of.upgrade(v.get_object(), root);
    of.read(v.get_object(), out, root, of.upgrade ? "format" : "");
}

void read_members(json::object const& object, void* record, field_entries<member_reader> const& fields, json_pointer const& at,
                  std::string_view tag) {
    std::size_t known = tag.empty() ? 0 : 1;
    for (auto const& each : fields) {
        if (json::value const* const value = object.if_contains(each.name)) {
            ++known;
            each.type->read(*value, each.in(record), json_pointer(at, each.name));
        } else if (each.type->required) {
            fail_missing(at, each.name);
        }
    }
    if (known == object.size()) return;
    for (auto const& member : object) {
        std::string_view const name(member.key().data(), member.key().size());
        bool const ours = (!tag.empty() && name == tag) || std::any_of(fields.fields, fields.fields + fields.count,
                                                                       [&](auto const& each) { return each.name == name; });
        if (!ours) fail(json_pointer(at, name), error_code::unknown_member, "unknown member", {{"member", std::string(name)}});
    }
}

} // namespace closeknit::codec

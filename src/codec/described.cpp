#include <closeknit/codec/described.hpp>

#include <algorithm>

namespace closeknit::codec {

void read_members(json::object const& object, void* record, std::span<field_entry<member_reader> const> fields,
                  json_pointer const& at, std::string_view tag) {
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
        bool const ours = (!tag.empty() && name == tag) ||
                          std::any_of(fields.begin(), fields.end(), [&](auto const& each) { return each.name == name; });
        if (!ours) fail(json_pointer(at, name), error_code::unknown_member, "unknown member", {{"member", std::string(name)}});
    }
}

} // namespace closeknit::codec

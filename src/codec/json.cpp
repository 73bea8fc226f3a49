#include <closeknit/json.hpp>

#include <closeknit/codec/described.hpp>
#include <closeknit/codec/schema.hpp>
#include <closeknit/codec/write.hpp>
#include <closeknit/records.hpp>

namespace closeknit {
namespace {

/// JSON in lines, as the writer lays out records.
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

template <record Record> std::string to_json(Record const& value, layout as) {
    return codec::to_json(value, as == layout::indented);
}

template <record Record> Record from_json(std::string_view text) { return codec::from_json<Record>(text); }

template <record Record> std::string schema_of() {
    std::string out;
    lay_out(codec::schema_maker().document_schema<Record>(), "", out);
    return out;
}

#define CLOSEKNIT_INSTANTIATE(Record)                                                                                            \
    template CLOSEKNIT_EXPORT std::string to_json(Record const&, layout);                                                        \
    template CLOSEKNIT_EXPORT Record from_json(std::string_view);                                                                \
    template CLOSEKNIT_EXPORT std::string schema_of<Record>();
CLOSEKNIT_RECORDS(CLOSEKNIT_INSTANTIATE)

} // namespace closeknit

#pragma once

#include <closeknit/json.hpp>

#include <closeknit/codec/schema.hpp>
#include <closeknit/records.hpp>

/// JSON for every record, compiled in one file for each list of <closeknit/records.hpp>: what is said of a record here is
/// instantiated where its list is, and nowhere else.
#define CLOSEKNIT_CODEC_OF(Extern, Record)                                                                                       \
    namespace codec {                                                                                                            \
    Extern template void read_fields(json::object const&, Record&, json_pointer const&, std::string_view);                       \
    Extern template void writer::members(Record const&, json_pointer const&);                                                    \
    Extern template bool is_default(Record const&, Record const&);                                                               \
    Extern template json::object schema_maker::record_schema<Record>(bool);                                                      \
    }

namespace closeknit {

#define CLOSEKNIT_DECLARE(Record) CLOSEKNIT_CODEC_OF(extern, Record)
CLOSEKNIT_RECORDS(CLOSEKNIT_DECLARE)
#undef CLOSEKNIT_DECLARE

template <record Record> std::string to_json(Record const& value, layout as) {
    return codec::to_json(value, as == layout::indented);
}

template <record Record> Record from_json(std::string_view text) { return codec::from_json<Record>(text); }

template <record Record> std::string schema_of() { return codec::schema_maker::text_of<Record>(); }

#define CLOSEKNIT_INSTANTIATE(Record)                                                                                            \
    CLOSEKNIT_CODEC_OF(, Record)                                                                                                 \
    template CLOSEKNIT_EXPORT std::string to_json(Record const&, layout);                                                        \
    template CLOSEKNIT_EXPORT Record from_json(std::string_view);                                                                \
    template CLOSEKNIT_EXPORT std::string schema_of<Record>();

} // namespace closeknit

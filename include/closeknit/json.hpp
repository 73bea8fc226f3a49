#pragma once

#include <closeknit/export.hpp>
#include <closeknit/model/describe.hpp>

#include <string>
#include <string_view>

namespace closeknit {

/// How JSON is laid out.
enum class layout {
    compact,  ///< in one line
    indented, ///< for people, indented by two spaces
};

/// Any record of closeknit as JSON: the same bytes for equal values, but that -0.0, which equals 0.0, keeps its sign. Members
/// equal to their default are left out. Packs, histories, saved sittings and support directories are documents and begin with
/// "format". Throws closeknit::error with its place for what from_json would reject, such as a malformed id or NaN.
template <record Record> CLOSEKNIT_EXPORT std::string to_json(Record const& value, layout as = layout::compact);

/// JSON to a record; throws closeknit::error with its place. Strict: unknown members, duplicate keys and missing required
/// members are errors. For record types of your own include <closeknit/codec/described.hpp>.
template <record Record> CLOSEKNIT_EXPORT Record from_json(std::string_view text);

/// JSON Schema (draft-07) of a record or document: what editors complete and validators check. Its titles, sentences,
/// ranges and required members come from the record's description.
template <record Record> CLOSEKNIT_EXPORT std::string schema_of();

} // namespace closeknit

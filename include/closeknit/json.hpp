#pragma once

#include <closeknit/export.hpp>

#include <string>
#include <string_view>

namespace closeknit {

enum class layout { compact, indented };

/// Any record of closeknit as JSON: the same bytes for equal values, members equal to their default left out. Packs and
/// partners are documents and begin with "format".
template <class Record> CLOSEKNIT_EXPORT std::string to_json(Record const& value, layout as = layout::compact);

/// JSON to a record; throws closeknit::error with its place. Strict: unknown fields, duplicate keys and missing required
/// fields are errors. For record types of your own include <closeknit/codec/described.hpp>.
template <class Record> CLOSEKNIT_EXPORT Record from_json(std::string_view text);

/// JSON Schema (draft-07) of a record or document: what editors complete and validators check. Its titles, sentences,
/// ranges and required members come from the record's description.
template <class Record> CLOSEKNIT_EXPORT std::string schema_of();

} // namespace closeknit

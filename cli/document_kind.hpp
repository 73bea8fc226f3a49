#pragma once

#include <string_view>

namespace closeknit::cli {

enum class document_kind { pack, person, support, sheet, sitting };

/// What JSON text is, to go by its members: a person file, a support file, a finished sheet, one that is kept while it is filled
/// in, or else a pack. Throws closeknit::error where it is no JSON.
document_kind kind_of_document(std::string_view text);

} // namespace closeknit::cli

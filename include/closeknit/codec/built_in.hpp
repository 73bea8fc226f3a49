#pragma once

#include <closeknit/export.hpp>
#include <closeknit/model/pack.hpp>

#include <string_view>

namespace closeknit {

/// The pack built into the library, packs/closeness.en.json, parsed at each call (a few milliseconds).
CLOSEKNIT_EXPORT pack built_in_pack();
/// The same as JSON: the text of that file without the breaks and the indentation of its lines.
CLOSEKNIT_EXPORT std::string_view built_in_pack_text();

} // namespace closeknit

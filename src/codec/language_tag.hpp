#pragma once

#include <string_view>

namespace closeknit {

/// Whether two BCP 47 tags name one language, in upper or lower case, whatever else they say.
bool same_language(std::string_view one, std::string_view other);

} // namespace closeknit

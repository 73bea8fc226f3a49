#pragma once

#include <closeknit/export.hpp>
#include <closeknit/model/pack.hpp>

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace closeknit {

/// The pack's own sentences, or those of the built-in pack when it has none.
CLOSEKNIT_EXPORT sentences words_of(pack const& content);

/// Fills a template: {name} becomes its value; a brace that names nothing stays as it is.
CLOSEKNIT_EXPORT std::string fill(std::string_view pattern,
                                  std::initializer_list<std::pair<std::string_view, std::string_view>> values);

} // namespace closeknit

#pragma once

#include <closeknit/export.hpp>
#include <closeknit/model/assessment.hpp>
#include <closeknit/model/instrument_key.hpp>

#include <map>
#include <vector>

namespace closeknit {

/// The keys of published instruments that are built into the library, packs/keys/, in the order of their ids, parsed at each
/// call (a few milliseconds).
CLOSEKNIT_EXPORT std::vector<instrument_key> keys();

/// The assessment that scores by a key. It has no words of its items: they read "Item 1." and so on, and its `about` says so.
CLOSEKNIT_EXPORT assessment assessment_of(instrument_key const& key);

/// The same with the words of its items, which must be there for every item. Throws closeknit::error for an item without words
/// and for one that the instrument does not have.
CLOSEKNIT_EXPORT assessment with_wordings(instrument_key const& key, std::map<id_of<item>, text> const& wordings);

} // namespace closeknit

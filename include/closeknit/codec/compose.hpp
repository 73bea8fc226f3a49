#pragma once

#include <closeknit/export.hpp>
#include <closeknit/model/pack.hpp>

namespace closeknit {

/// The pack with what it leaves out taken from another of the same language: sentences, and language patterns where it has
/// none. Call it once, when a pack is loaded; the rules read nothing but the pack they are given. A pack in another language
/// (by primary subtag, so en-US is en) is returned as it is.
CLOSEKNIT_EXPORT pack with_defaults(pack own, pack const& base);

/// Two packs merged into one: the lists of `own`, each followed by the elements of `other` that `own` lacks. Equal elements of
/// one id are there once; id, title, language and about are those of `own`, sentences those of `other` where `own` has none.
/// Throws closeknit::error, with both places, where elements of one id differ, and where the languages differ.
CLOSEKNIT_EXPORT pack merge(pack own, pack const& other);

} // namespace closeknit

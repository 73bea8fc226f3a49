#include <closeknit/codec/compose.hpp>

#include "codec/language_tag.hpp"

#include <closeknit/codec/error.hpp>
#include <closeknit/codec/json_pointer.hpp>

#include <cstddef>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace closeknit {
namespace {

/// Adds the elements that are not there yet.
template <class T>
void add_elements(std::vector<T>& own, std::vector<T> const& other, codec::json_pointer const& at, pack const& from) {
    std::unordered_map<std::string_view, std::size_t> known;
    for (std::size_t i = 0; i < own.size(); ++i)
        known.emplace(own[i].id, i);
    std::vector<T const*> missing; // `known` refers to the ids in `own`, so nothing is added before the end
    for (std::size_t i = 0; i < other.size(); ++i) {
        auto const found = known.find(other[i].id);
        if (found == known.end()) missing.push_back(&other[i]);
        else if (!(own[found->second] == other[i]))
            codec::fail(codec::json_pointer(at, found->second), error_code::conflicting_elements,
                        "differs from " + codec::json_pointer(at, i).pointer() + " of the pack '" + from.id.str() +
                            "', which has the same id '" + other[i].id.str() + "'",
                        {{"id", other[i].id.str()}, {"other", codec::json_pointer(at, i).pointer()}});
    }
    for (T const* each : missing)
        own.push_back(*each);
}

} // namespace

pack with_defaults(pack own, pack const& base) {
    if (!same_language(own.language, base.language)) return own;
    if (!own.sentences) own.sentences = base.sentences;
    if (own.language_patterns.empty()) {
        own.language_patterns = base.language_patterns;
        own.word_groups = base.word_groups; // which those name
    }
    if (own.feeling_families.empty()) own.feeling_families = base.feeling_families;
    return own;
}

pack merge(pack own, pack const& other) {
    codec::json_pointer const root;
    if (!same_language(own.language, other.language))
        codec::fail(codec::json_pointer(root, "language"), error_code::another_language,
                    "a pack in '" + own.language.str() + "' cannot be merged with '" + other.id.str() + "', which is in '" +
                        other.language.str() + "'",
                    {{"language", own.language.str()}, {"other", other.language.str()}});
    for_each_field<pack>([&](auto field) {
        auto& list = own.*field.pointer;
        if constexpr (requires { list.front().id; })
            add_elements(list, other.*field.pointer, codec::json_pointer(root, field.name), other);
    });
    if (!own.sentences) own.sentences = other.sentences;
    return own;
}

} // namespace closeknit

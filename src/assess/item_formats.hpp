#pragma once

#include <closeknit/model/assessment.hpp>

#include <string_view>
#include <unordered_map>

namespace closeknit {

/// The format of an item, its own or the one that `shared(id)` gives; nullptr for what takes no answer and for an item with none
/// or two formats, which `well_formed` reports.
template <class Shared> response const* format_with(item const& asked, Shared const& shared) {
    if (asked.kind != item_kind::question || asked.response.has_value() == asked.shared.has_value()) return nullptr;
    return asked.response ? &*asked.response : shared(*asked.shared);
}

/// The formats of all items of an assessment, which outlives it; the shared ones are searched once.
class item_formats {
public:
    explicit item_formats(assessment const& of) {
        for (response_format const& each : of.formats)
            shared_.emplace(each.id, &each.response); // of two with one id the first counts
    }
    response const* of(item const& asked) const {
        return format_with(asked, [&](std::string_view id) {
            auto const found = shared_.find(id);
            return found == shared_.end() ? nullptr : found->second;
        });
    }

private:
    std::unordered_map<std::string_view, response const*> shared_;
};

} // namespace closeknit

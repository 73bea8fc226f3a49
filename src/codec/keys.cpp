#include <closeknit/codec/keys.hpp>

#include <closeknit/codec/error.hpp>
#include <closeknit/codec/json_pointer.hpp>
#include <closeknit/json.hpp>
#include <closeknit/model/pack.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace closeknit {

/// Generated at build time from packs/keys/*.json, one key a line.
extern unsigned char const embedded_keys[];
extern std::size_t const embedded_keys_size;

namespace {

id_of<response_format> add_format(std::vector<response_format>& formats, item_run const& of) {
    id_of<response_format> const id = std::to_string(of.low) + "-" + std::to_string(of.high);
    auto const same = [&](response_format const& each) { return each.id == id; };
    if (std::none_of(formats.begin(), formats.end(), same))
        formats.push_back({.id = id, .response = rating{.low = of.low, .high = of.high}});
    return id;
}

} // namespace

std::vector<instrument_key> keys() {
    std::string_view left(reinterpret_cast<char const*>(embedded_keys), embedded_keys_size);
    std::vector<instrument_key> out;
    while (!left.empty()) {
        std::string_view const line = left.substr(0, left.find('\n'));
        out.push_back(from_json<instrument_key>(line));
        left.remove_prefix(std::min(line.size() + 1, left.size()));
    }
    return out;
}

assessment assessment_of(instrument_key const& key) {
    assessment out{.id = key.id.str(),
                   .version = key.version,
                   .title = key.title,
                   .about =
                       "This is a key without words: the words of its items are their authors' and are not here. Whoever has "
                       "a licence for them binds them before anybody is asked.",
                   .scales = key.scales,
                   .respondent_only = key.respondent_only,
                   .published = true,
                   .sources = key.sources};
    for (item_run const& run : key.items) {
        id_of<response_format> const format = add_format(out.formats, run);
        for (int i = 0; i < run.count; ++i) {
            std::string const number = std::to_string(out.items.size() + 1);
            out.items.push_back({.id = number, .wording = "Item " + number + ".", .shared = format});
        }
    }
    return out;
}

assessment with_wordings(instrument_key const& key, std::map<id_of<item>, text> const& wordings) {
    codec::json_pointer const root, at(root, "wordings");
    assessment out = assessment_of(key);
    out.about.clear();
    for (item& each : out.items) {
        auto const found = wordings.find(each.id);
        if (found == wordings.end() || found->second.empty())
            codec::fail(codec::json_pointer(at, each.id), error_code::missing_member, "the item has no words",
                        {{"member", each.id.str()}});
        each.wording = found->second;
    }
    for (auto const& [id, words] : wordings)
        if (!find(out.items, id))
            codec::fail(codec::json_pointer(at, id), error_code::unknown_item,
                        "'" + key.id.str() + "' has no item '" + id.str() + "'", {{"item", id.str()}});
    return out;
}

} // namespace closeknit

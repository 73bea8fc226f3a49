#include <cli/openness.hpp>

#include <cli/page.hpp>
#include <closeknit/assess/scorer.hpp>
#include <closeknit/codec/error.hpp>
#include <closeknit/codec/json_pointer.hpp>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <vector>

namespace closeknit::cli {
namespace {

std::string_view how_it_opens(openness how) {
    switch (how) {
    case openness::by_default: return "opens by default";
    case openness::by_name: return "opens by name only";
    case openness::exact_only: return "opens with exact answers only";
    case openness::never: break;
    }
    return "never opens";
}

/// Ids after a few words; of many, the first ones.
template <class T> std::string list_of(std::string_view words, std::vector<id_of<T>> const& ids) {
    constexpr std::size_t most = 8;
    std::string out;
    for (std::size_t i = 0; i < std::min(ids.size(), most); ++i)
        out += (i == 0 ? "; " + std::string(words) + " " : ", ") + ids[i].str();
    return out + (ids.size() > most ? " and " + std::to_string(ids.size() - most) + " more" : "");
}

/// A scale's components and theirs.
void add_components(assessment const& of, scale const& how, std::set<id_of<scale>>& to) {
    for (scale_component const& each : how.components)
        if (scale const* part = find(of.scales, each.scale); part && to.insert(each.scale).second) add_components(of, *part, to);
}

class lines_of_assessment {
public:
    explicit lines_of_assessment(assessment const& of) : of_(of), by_(of), how_(by_.openable()) {
        for (scale const& each : of.scales) {
            add_components(of, each, parts_[each.id]);
            for (id_of<item> const& asked : by_.depends_on(each.id))
                scales_of_[asked].push_back(each.id);
        }
    }
    std::string line_for(std::size_t index) const {
        scale const& each = of_.scales[index];
        std::vector<id_of<item>> const items = by_.depends_on(each.id);
        std::vector<id_of<item>> sensitive;
        std::copy_if(items.begin(), items.end(), std::back_inserter(sensitive),
                     [&](id_of<item> const& asked) { return find(of_.items, asked)->safety_sensitive.has_value(); });
        std::size_t const keyed = by_.keyed_items(each.id).size();
        std::string out = each.id.str() + " " + std::string(how_it_opens(how_[index]));
        if (of_.respondent_only) return out + "; the assessment is respondent_only";
        out += list_of("safety_sensitive:", sensitive);
        if (keyed < 3) out += "; it counts " + std::to_string(keyed) + (keyed == 1 ? " item" : " items");
        return out + list_of("shares items with", overlaps(each, items));
    }

private:
    /// The scales that depend on an item of this one, without its components and what it is a component of: in their order.
    std::vector<id_of<scale>> overlaps(scale const& with, std::vector<id_of<item>> const& items) const {
        std::set<id_of<scale>> shared;
        for (id_of<item> const& asked : items)
            for (id_of<scale> const& other : scales_of_.at(asked))
                if (other != with.id && !parts_.at(with.id).contains(other) && !parts_.at(other).contains(with.id))
                    shared.insert(other);
        std::vector<id_of<scale>> out;
        for (scale const& each : of_.scales)
            if (shared.contains(each.id)) out.push_back(each.id);
        return out;
    }

    assessment const& of_;
    scorer by_;
    std::vector<openness> how_;
    std::map<id_of<scale>, std::set<id_of<scale>>> parts_;
    std::map<id_of<item>, std::vector<id_of<scale>>> scales_of_;
};

} // namespace

std::string openness_as_text(pack const& content, std::string const& file) {
    std::string out;
    codec::json_pointer const root, all(root, "assessments");
    for (std::size_t i = 0; i < content.assessments.size(); ++i)
        try {
            lines_of_assessment const lines(content.assessments[i]);
            codec::json_pointer const one(all, i), scales(one, "scales");
            for (std::size_t s = 0; s < content.assessments[i].scales.size(); ++s)
                out += printable(file + ": " + codec::json_pointer(scales, s).pointer() + ": " + lines.line_for(s)) + "\n";
        } catch (error const&) {
        }
    return out;
}

} // namespace closeknit::cli

#include <closeknit/couple/compare_profiles.hpp>

#include "assess/dependencies.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace closeknit {
namespace {

/// A value as a part of its scale's range, 1 at the better end.
double part_of_range(compiled_assessment const& in, std::size_t scale, double value) {
    interval const range = in.scale(scale).range;
    bool const down = in.of().scales[scale].better == direction::low;
    return (down ? range.high - value : value - range.low) / (range.high - range.low);
}

/// The pairs of which no two count the same item, those with fewer items first; by the place of the scale.
std::map<std::size_t, score_pair> without_overlap(compiled_assessment const& in, std::vector<score_pair> const& pairs) {
    struct counted {
        std::size_t scale;
        std::vector<std::size_t> items;
        score_pair const* pair;
    };
    std::vector<counted> all;
    for (score_pair const& each : pairs) {
        std::size_t const at = in.find_scale(each.scale);
        if (in.scale(at).range.low < in.scale(at).range.high) all.push_back({at, keyed_indices(in, at), &each});
    }
    std::stable_sort(all.begin(), all.end(), [](counted const& a, counted const& b) { return a.items.size() < b.items.size(); });
    std::set<std::size_t> taken;
    std::map<std::size_t, score_pair> out;
    for (counted const& each : all) {
        if (std::any_of(each.items.begin(), each.items.end(), [&](std::size_t item) { return taken.contains(item); })) continue;
        taken.insert(each.items.begin(), each.items.end());
        out.emplace(each.scale, *each.pair);
    }
    return out;
}

profile_finding finding_in(profile_agreement const& both) {
    constexpr int enough = 5; // r of fewer values is mostly chance
    constexpr double large = 0.5;
    if (both.n < enough || !both.correlation) return profile_finding::nothing;
    if (*both.correlation >= large) return profile_finding::same_places;
    return *both.correlation <= -large ? profile_finding::different_places : profile_finding::nothing;
}

} // namespace

profile_comparison compare_profiles(reveal_permit const& both, id_of<assessment> const& of, history const& first,
                                    history const& second, date day) {
    both.require(first, second, day);
    profile_comparison out;
    std::vector<double> firsts, seconds;
    if (opened_assessment const* open = both.find(of)) {
        compiled_assessment const& in = open->by.compiled();
        for (auto const& [scale, pair] : without_overlap(in, open->pairs)) {
            out.scales.push_back(pair.scale);
            firsts.push_back(part_of_range(in, scale, pair.first));
            seconds.push_back(part_of_range(in, scale, pair.second));
        }
    }
    if (out.scales.size() < 3) {
        out.agreement_undefined = undefined_reason::too_few;
        return out;
    }
    out.agreement = agreement(firsts, seconds);
    out.found = finding_in(*out.agreement);
    return out;
}

} // namespace closeknit

#include <closeknit/guide/score_group.hpp>

#include "band_place.hpp"

#include <closeknit/model/pack.hpp>

#include <algorithm>
#include <array>
#include <set>

namespace closeknit {
namespace {

struct grouped_score {
    scale const* how;
    double distance; ///< from the better end
    double band;     ///< how far from the lowest value its band begins, as a fraction of the range
};

/// 0 without a band.
double beginning_of_band(scale const& how, score_result const& s) {
    band const* in = s.band ? find(how.bands, *s.band) : nullptr;
    interval const range = ends_of(s);
    return in && range.low < range.high ? (in->low - range.low) / (range.high - range.low) : 0;
}

score_group_kind kind_of(scale const& how, score_result const& s) {
    band_place const place = place_of(how, s);
    if (place == band_place::none) return score_group_kind::neutral;
    if (how.better == direction::low) return score_group_kind::less_is_better;
    if (place == band_place::middle) return score_group_kind::between;
    return place == band_place::best ? score_group_kind::best : score_group_kind::worst;
}

/// Takes out what only sums up others: several items, each of which is the only one of another scale.
void leave_out_sums(std::vector<grouped_score>& all, assessment const& of) {
    std::set<id_of<item>> alone;
    for (scale const& each : of.scales)
        if (each.better == direction::low && each.keys.size() == 1) alone.insert(each.keys.front().item);
    std::erase_if(all, [&](grouped_score const& each) {
        auto const& keys = each.how->keys;
        return keys.size() > 1 && std::all_of(keys.begin(), keys.end(), [&](key const& k) { return alone.contains(k.item); });
    });
}

} // namespace

std::vector<score_group> score_groups(assessment const& of, std::vector<score_result> const& scores) {
    constexpr auto kinds = std::array{score_group_kind::best, score_group_kind::worst, score_group_kind::between,
                                      score_group_kind::less_is_better, score_group_kind::neutral};
    std::array<std::vector<grouped_score>, kinds.size()> found;
    for (score_result const& s : scores)
        if (scale const* how = find(of.scales, s.scale); how && s.value)
            found[static_cast<std::size_t>(kind_of(*how, s))].push_back(
                {how, distance_from_better_end(*how, s), beginning_of_band(*how, s)});
    auto const group = [&](score_group_kind kind) -> auto& { return found[static_cast<std::size_t>(kind)]; };
    auto const nearer = [](grouped_score const& a, grouped_score const& b) { return a.distance < b.distance; };
    auto const farther = [](grouped_score const& a, grouped_score const& b) { return a.distance > b.distance; };
    std::stable_sort(group(score_group_kind::best).begin(), group(score_group_kind::best).end(), nearer);
    std::stable_sort(group(score_group_kind::worst).begin(), group(score_group_kind::worst).end(), farther);
    auto& signs = group(score_group_kind::less_is_better);
    std::stable_sort(signs.begin(), signs.end(), [](grouped_score const& a, grouped_score const& b) { return a.band > b.band; });
    leave_out_sums(signs, of);
    std::vector<score_group> out;
    for (score_group_kind const kind : kinds) {
        if (group(kind).empty()) continue;
        out.push_back({.kind = kind});
        for (grouped_score const& each : group(kind))
            out.back().scales.push_back(each.how->id);
    }
    return out;
}

} // namespace closeknit

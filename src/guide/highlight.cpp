#include <closeknit/guide/highlight.hpp>

#include "band_place.hpp"
#include "highlights_for_two.hpp"

#include <closeknit/couple/safety.hpp>
#include <closeknit/guide/fill_template.hpp>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace closeknit {
namespace {

/// A score as a fraction of its range, 0 (lowest possible) to 1 (highest possible).
struct placed {
    scale const* how;
    double part;
};

dimension_kind kind_of(pack const& content, scale const& how) {
    dimension const* d = content.find(how.measures);
    return d ? d->kind : dimension_kind::facet;
}

/// Contact is not closeness: compares one score of contact with the mean of three or more facets, each as a fraction of its
/// range. The thresholds are in quarters of the range.
std::optional<highlight> gap(pack const& content, std::vector<placed> const& scores, text const& in_touch, text const& close) {
    double closeness = 0;
    int facets = 0;
    placed const* contact = nullptr;
    for (placed const& each : scores) {
        dimension_kind const kind = kind_of(content, *each.how);
        if (kind == dimension_kind::contact) contact = &each;
        if (kind == dimension_kind::facet) closeness += each.part, ++facets;
    }
    if (!contact || facets < 3) return std::nullopt;
    closeness /= facets;
    if (contact->part >= 0.75 && closeness < 0.5)
        return highlight{highlight_kind::in_touch_not_close, contact->how->id, in_touch.str()};
    if (contact->part <= 0.25 && closeness >= 0.75)
        return highlight{highlight_kind::close_not_in_touch, contact->how->id, close.str()};
    return std::nullopt;
}

/// The distance from the better end, as a fraction of the range.
double need(placed const& each) { return each.how->better == direction::low ? each.part : 1 - each.part; }

} // namespace

std::vector<highlight> highlights(pack const& content, assessment const& of, std::vector<score_result> const& scores) {
    constexpr std::size_t most = 3, most_concerns = 2;
    sentences const words = sentences_for(content);
    std::vector<placed> all, concerns, strengths;
    for (score_result const& s : scores) {
        scale const* how = find(of.scales, s.scale);
        interval const range = ends_of(s);
        if (!how || !s.value || !(range.low < range.high)) continue;
        all.push_back({how, (*s.value - range.low) / (range.high - range.low)});
        band_place const place = place_of(*how, s);
        if (place == band_place::worst) concerns.push_back(all.back());
        if (place == band_place::best) strengths.push_back(all.back());
    }
    std::stable_sort(concerns.begin(), concerns.end(), [](placed const& a, placed const& b) { return need(a) > need(b); });
    std::stable_sort(strengths.begin(), strengths.end(), [](placed const& a, placed const& b) { return need(a) < need(b); });

    std::vector<highlight> out;
    auto const add = [&](highlight_kind kind, placed const& each) {
        bool const up = each.how->better == direction::high;
        bool const last = (kind == highlight_kind::strength) == up;
        band const& its = last ? each.how->bands.back() : each.how->bands.front();
        if (!its.wording.empty()) out.push_back({kind, each.how->id, its.wording});
    };
    if (auto const found = gap(content, all, words.in_touch_not_close, words.close_not_in_touch)) out.push_back(*found);
    for (std::size_t i = 0; i < std::min(concerns.size(), most_concerns); ++i)
        add(highlight_kind::low_point, concerns[i]);
    for (std::size_t i = 0; i < strengths.size() && out.size() < most; ++i)
        add(highlight_kind::strength, strengths[i]);
    return out;
}

std::vector<highlight> highlights(pack const& content, assessment const& of, std::vector<comparison> const& scores) {
    return highlights_for_two(content, of, scores, dimensions_about_safety(content));
}

std::vector<highlight> highlights_for_two(pack const& content, assessment const& of, std::vector<comparison> const& scores,
                                          std::set<id_of<dimension>> const& about_safety) {
    sentences const words = sentences_for(content);
    auto const sentence_for = [&](finding what, scale const& how) -> std::optional<highlight> {
        auto const say = [&](highlight_kind kind, std::string const& own, text const& general) {
            return highlight{kind, how.id, own.empty() ? fill_template(general, {{"score", how.title}}) : own};
        };
        switch (what) {
        case finding::shared_strength: return say(highlight_kind::strength, how.for_two.shared_strength, words.shared_strength);
        case finding::shared_low_point:
            return say(highlight_kind::low_point, how.for_two.shared_low_point, words.shared_low_point);
        case finding::seen_differently:
            return say(highlight_kind::difference, how.for_two.seen_differently, words.seen_differently);
        case finding::nothing: break;
        }
        return std::nullopt;
    };
    std::vector<placed> all;
    std::map<finding, std::vector<std::pair<double, highlight>>> found; // the lowest number is said first
    for (comparison const& c : scores) {
        scale const* how = find(of.scales, c.scale);
        if (!how || !(c.low < c.high)) continue;
        all.push_back({how, (c.mean - c.low) / (c.high - c.low)});
        if (c.found != finding::shared_strength && about_safety.contains(how->measures)) continue;
        double const from_best = c.found == finding::seen_differently ? 0 : need(all.back());
        if (auto words_for_it = sentence_for(c.found, *how))
            found[c.found].push_back({c.found == finding::shared_low_point ? -from_best : from_best, std::move(*words_for_it)});
    }
    std::vector<highlight> out;
    for (finding const each : {finding::shared_low_point, finding::seen_differently, finding::shared_strength}) {
        std::stable_sort(found[each].begin(), found[each].end(), [](auto const& a, auto const& b) { return a.first < b.first; });
        for (std::size_t i = 0; i < std::min<std::size_t>(found[each].size(), 2); ++i)
            out.push_back(found[each][i].second);
    }
    if (auto const distance = gap(content, all, words.in_touch_not_close_for_two, words.close_not_in_touch_for_two))
        out.insert(out.begin(), *distance);
    return out;
}

} // namespace closeknit

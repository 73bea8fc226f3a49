#include <closeknit/guide/highlight.hpp>

#include <closeknit/guide/words.hpp>

#include <algorithm>
#include <map>
#include <optional>

namespace closeknit {
namespace {

/// A score on its way from its lowest possible value, 0, to its highest, 1.
struct placed {
    scoring const* how;
    double part;
};

dimension_kind kind_of(pack const& content, scoring const& how) {
    dimension const* d = content.find(how.measures);
    return d ? d->kind : dimension_kind::facet;
}

/// Connection is not contact: the two are compared over the facets of closeness, three or more, and one score of contact.
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

/// How far from the better end, 0 to 1.
double need(placed const& each) { return each.how->better == direction::low ? each.part : 1 - each.part; }

} // namespace

std::vector<highlight> highlights(pack const& content, assessment const& of, std::vector<scored> const& scores) {
    constexpr std::size_t most = 3, most_concerns = 2;
    sentences const words = words_of(content);
    std::vector<placed> all, concerns, strengths;
    for (scored const& s : scores) {
        scoring const* how = find(of.scores, s.id);
        if (!how || !s.value || !(s.low < s.high)) continue;
        all.push_back({how, (*s.value - s.low) / (s.high - s.low)});
        if (how->better == direction::neither || how->bands.size() < 2 || !s.band) continue;
        bool const up = how->better == direction::high;
        if (*s.band == (up ? how->bands.front() : how->bands.back()).id) concerns.push_back(all.back());
        if (*s.band == (up ? how->bands.back() : how->bands.front()).id) strengths.push_back(all.back());
    }
    std::stable_sort(concerns.begin(), concerns.end(), [](placed const& a, placed const& b) { return need(a) > need(b); });
    std::stable_sort(strengths.begin(), strengths.end(), [](placed const& a, placed const& b) { return need(a) < need(b); });

    std::vector<highlight> out;
    auto const add = [&](highlight_kind kind, placed const& each) {
        bool const up = each.how->better == direction::high;
        bool const last = (kind == highlight_kind::strength) == up;
        band const& its = last ? each.how->bands.back() : each.how->bands.front();
        if (!its.says.empty()) out.push_back({kind, each.how->id, its.says});
    };
    if (auto const found = gap(content, all, words.in_touch_not_close, words.close_not_in_touch)) out.push_back(*found);
    for (std::size_t i = 0; i < std::min(concerns.size(), most_concerns); ++i)
        add(highlight_kind::concern, concerns[i]);
    for (std::size_t i = 0; i < strengths.size() && out.size() < most; ++i)
        add(highlight_kind::strength, strengths[i]);
    return out;
}

std::vector<highlight> highlights(pack const& content, assessment const& of, std::vector<comparison> const& scores) {
    sentences const words = words_of(content);
    auto const sentence_for = [&](finding what, scoring const& how) -> std::optional<highlight> {
        auto const say = [&](highlight_kind kind, std::string const& own, text const& general) {
            return highlight{kind, how.id, own.empty() ? fill(general, {{"score", how.title}}) : own};
        };
        switch (what) {
        case finding::shared_strength: return say(highlight_kind::strength, how.for_two.shared_strength, words.shared_strength);
        case finding::shared_concern: return say(highlight_kind::concern, how.for_two.shared_concern, words.shared_concern);
        case finding::seen_differently:
            return say(highlight_kind::difference, how.for_two.seen_differently, words.seen_differently);
        case finding::nothing: break;
        }
        return std::nullopt;
    };
    std::vector<placed> all;
    std::map<finding, std::vector<highlight>> found;
    for (comparison const& c : scores) {
        scoring const* how = find(of.scores, c.score);
        if (!how || !(c.low < c.high)) continue;
        all.push_back({how, (c.mean - c.low) / (c.high - c.low)});
        if (auto words_for_it = sentence_for(c.found, *how)) found[c.found].push_back(std::move(*words_for_it));
    }
    std::vector<highlight> out;
    for (finding const each : {finding::shared_concern, finding::seen_differently, finding::shared_strength})
        for (std::size_t i = 0; i < std::min<std::size_t>(found[each].size(), 2); ++i)
            out.push_back(found[each][i]);
    if (auto const distance = gap(content, all, words.in_touch_not_close_for_two, words.close_not_in_touch_for_two))
        out.insert(out.begin(), *distance);
    return out;
}

} // namespace closeknit

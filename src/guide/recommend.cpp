#include <closeknit/guide/recommend.hpp>

#include <closeknit/codec/number_text.hpp>
#include <closeknit/couple/safety.hpp>
#include <closeknit/guide/fill_template.hpp>

#include <algorithm>

namespace closeknit {
namespace {

/// The distance of a score from its better end, as a fraction of the range; 0 in the best band and where neither end is better.
double need_of(scale const& how, double value, double low, double high) {
    if (how.better == direction::neither || !(low < high)) return 0;
    bool const up = how.better == direction::high;
    if (how.bands.size() >= 2) {
        double const best_from = how.bands.back().low, best_to = how.bands[1].low;
        if (up ? value >= best_from : value < best_to) return 0;
    }
    return up ? (high - value) / (high - low) : (value - low) / (high - low);
}

bool speaks_of_safety(practice const& p) {
    return std::any_of(p.contraindications.begin(), p.contraindications.end(),
                       [](contraindication const& c) { return is_about_safety(c.risk); });
}

/// Whether a facet that depends on `safety_sensitive` items lies in its worst band.
bool asks_for_care(pack const& content, assessment const& of, std::vector<score_result> const& scores) {
    return std::any_of(scores.begin(), scores.end(), [&](score_result const& s) {
        scale const* how = find(of.scales, s.scale);
        dimension const* d = how ? content.find(how->measures) : nullptr;
        if (!d || d->kind != dimension_kind::facet || how->bands.size() < 2 || !s.band) return false;
        bool const worst = *s.band == (how->better == direction::low ? how->bands.back() : how->bands.front()).id;
        return worst && std::any_of(how->keys.begin(), how->keys.end(), [&](key const& each) {
                   item const* asked = find(of.items, each.item);
                   return asked && asked->safety_sensitive;
               });
    });
}

/// Offered freely, and free of safety risks or done alone, so that no consent of the other is needed.
bool open_without_asking(practice const& p) {
    return p.availability == offering::freely && (p.participants == company::alone || !speaks_of_safety(p));
}

/// A scale with its need (0 to 1) and the sentence that states it as a reason.
struct needed {
    scale const* how;
    double need;
    std::string wording;
};

/// Relevance is the sum of need times weight. Sorting is stable, so that ties keep the pack's order.
template <class MayOffer>
std::vector<recommendation> rank(pack const& content, std::vector<needed> const& needs, MayOffer const& may_offer,
                                 std::size_t most) {
    std::vector<recommendation> out;
    for (practice const& p : content.practices) {
        if (!may_offer(p)) continue;
        recommendation r{.practice = p.id};
        double strongest = 0;
        for (needed const& n : needs) {
            auto const served = p.targets.find(n.how->measures);
            if (served == p.targets.end() || n.need <= 0) continue;
            r.reasons.push_back({.scale = n.how->id, .dimension = n.how->measures, .need = n.need, .weight = served->second});
            r.relevance += n.need * served->second;
            if (n.need * served->second > strongest) {
                strongest = n.need * served->second;
                r.wording = n.wording;
            }
        }
        if (r.reasons.empty()) continue;
        std::stable_sort(r.reasons.begin(), r.reasons.end(),
                         [](reason const& a, reason const& b) { return a.need * a.weight > b.need * b.weight; });
        out.push_back(std::move(r));
    }
    std::stable_sort(out.begin(), out.end(),
                     [](recommendation const& a, recommendation const& b) { return a.relevance > b.relevance; });
    if (out.size() > most) out.resize(most);
    return out;
}

/// When nothing stands out: habits that keep closeness alive, in the pack's order.
template <class MayOffer>
std::vector<recommendation> habits(pack const& content, MayOffer const& may_offer, std::string const& says, std::size_t most) {
    std::vector<recommendation> out;
    for (practice const& p : content.practices) {
        bool const upkeep = std::any_of(p.targets.begin(), p.targets.end(), [&](auto const& each) {
            dimension const* d = content.find(each.first);
            return d && d->kind == dimension_kind::upkeep && each.second == 1;
        });
        if (out.size() < most && upkeep && may_offer(p)) out.push_back({.practice = p.id, .wording = says});
    }
    return out;
}

} // namespace

std::vector<recommendation> recommend(pack const& content, assessment const& of, std::vector<score_result> const& scores,
                                      gate own, std::size_t most) {
    sentences const words = sentences_for(content);
    auto const number = [&](double value) { return format_rounded(value, words.answering.decimal_sign); };
    std::vector<needed> needs;
    for (score_result const& s : scores)
        if (scale const* how = find(of.scales, s.scale); how && s.value)
            needs.push_back({how, need_of(*how, *s.value, s.low, s.high),
                             fill_template(s.low == 0 || s.low == 1 ? words.low_reason : words.low_reason_in_range,
                                           {{"score", how->title},
                                            {"value", number(*s.value)},
                                            {"low", number(s.low)},
                                            {"high", number(s.high)},
                                            {"band", s.label}})});
    bool const all_open = own == gate::nothing_reported && !asks_for_care(content, of, scores);
    auto const may_offer = [&](practice const& p) {
        return all_open ? p.availability == offering::freely : open_without_asking(p);
    };
    auto out = rank(content, needs, may_offer, most);
    return out.empty() ? habits(content, may_offer, words.upkeep_reason.str(), most) : out;
}

std::vector<recommendation> recommend(pack const& content, assessment const& of, std::vector<comparison> const& scores,
                                      std::size_t most) {
    sentences const words = sentences_for(content);
    auto const number = [&](double value) { return format_rounded(value, words.answering.decimal_sign); };
    std::vector<needed> needs;
    for (comparison const& c : scores)
        if (scale const* how = find(of.scales, c.scale))
            needs.push_back({how, need_of(*how, c.mean, c.low, c.high),
                             fill_template(c.first == c.second ? words.joint_reason_same : words.joint_reason,
                                           {{"score", how->title}, {"first", number(c.first)}, {"second", number(c.second)}})});
    auto out = rank(content, needs, open_without_asking, most);
    return out.empty() ? habits(content, open_without_asking, words.upkeep_reason.str(), most) : out;
}

} // namespace closeknit

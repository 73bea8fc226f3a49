#include <closeknit/guide/recommend.hpp>

#include <closeknit/couple/safety.hpp>
#include <closeknit/guide/words.hpp>
#include <closeknit/model/plain.hpp>

#include <algorithm>

namespace closeknit {
namespace {

/// How far a score is from its better end, 0 to 1. Nothing to mend in the best band, nor where neither end is better.
double need_of(scoring const& how, double value, double low, double high) {
    if (how.better == direction::neither || !(low < high)) return 0;
    bool const up = how.better == direction::high;
    if (how.bands.size() >= 2) {
        double const best_from = how.bands.back().low, best_to = how.bands[1].low;
        if (up ? value >= best_from : value < best_to) return 0;
    }
    return up ? (high - value) / (high - low) : (value - low) / (high - low);
}

bool speaks_of_safety(practice const& p) {
    return std::any_of(p.not_when.begin(), p.not_when.end(), [](contraindication const& c) { return is_about_safety(c.when); });
}

/// Whether answers that can tell of fear were given in earnest: a facet that rests on them lies in its worst band.
bool asks_for_care(pack const& content, assessment const& of, std::vector<scored> const& scores) {
    return std::any_of(scores.begin(), scores.end(), [&](scored const& s) {
        scoring const* how = find(of.scores, s.id);
        dimension const* d = how ? content.find(how->measures) : nullptr;
        if (!d || d->kind != dimension_kind::facet || how->bands.size() < 2 || !s.band) return false;
        bool const worst = *s.band == (how->better == direction::low ? how->bands.back() : how->bands.front()).id;
        return worst && std::any_of(how->keys.begin(), how->keys.end(), [&](key const& each) {
                   item const* asked = find(of.items, each.item);
                   return asked && asked->tells_of_fear;
               });
    });
}

/// Freely offered, and open without a yes of the other's: free of safety concerns, or done alone.
bool open_without_asking(practice const& p) {
    return p.offered == offering::freely && (p.who == company::alone || !speaks_of_safety(p));
}

struct needed {
    scoring const* how;
    double need;
    std::string says;
};

template <class MayOffer>
std::vector<recommendation> rank(pack const& content, std::vector<needed> const& needs, MayOffer const& may_offer,
                                 std::size_t most) {
    std::vector<recommendation> out;
    for (practice const& p : content.practices) {
        if (!may_offer(p)) continue;
        recommendation r{.practice = p.id};
        double strongest = 0;
        for (needed const& n : needs) {
            auto const served = p.serves.find(n.how->measures);
            if (served == p.serves.end() || n.need <= 0) continue;
            r.because.push_back({.score = n.how->id, .dimension = n.how->measures, .need = n.need, .weight = served->second});
            r.fit += n.need * served->second;
            if (n.need * served->second > strongest) {
                strongest = n.need * served->second;
                r.says = n.says;
            }
        }
        if (r.because.empty()) continue;
        std::stable_sort(r.because.begin(), r.because.end(),
                         [](reason const& a, reason const& b) { return a.need * a.weight > b.need * b.weight; });
        out.push_back(std::move(r));
    }
    std::stable_sort(out.begin(), out.end(), [](recommendation const& a, recommendation const& b) { return a.fit > b.fit; });
    if (out.size() > most) out.resize(most);
    return out;
}

/// When nothing stands out: habits that keep closeness alive, in the pack's order.
template <class MayOffer>
std::vector<recommendation> habits(pack const& content, MayOffer const& may_offer, std::string const& says, std::size_t most) {
    std::vector<recommendation> out;
    for (practice const& p : content.practices) {
        bool const upkeep = std::any_of(p.serves.begin(), p.serves.end(), [&](auto const& each) {
            dimension const* d = content.find(each.first);
            return d && d->kind == dimension_kind::upkeep && each.second == 1;
        });
        if (out.size() < most && upkeep && may_offer(p)) out.push_back({.practice = p.id, .says = says});
    }
    return out;
}

} // namespace

std::vector<recommendation> recommend(pack const& content, assessment const& of, std::vector<scored> const& scores, gate own,
                                      std::size_t most) {
    sentences const words = words_of(content);
    std::vector<needed> needs;
    for (scored const& s : scores)
        if (scoring const* how = find(of.scores, s.id); how && s.value)
            needs.push_back({how, need_of(*how, *s.value, s.low, s.high),
                             fill(words.low_reason, {{"score", how->title},
                                                     {"value", plain(*s.value)},
                                                     {"low", plain(s.low)},
                                                     {"high", plain(s.high)},
                                                     {"band", s.label}})});
    bool const all_open = own == gate::nothing_reported && !asks_for_care(content, of, scores);
    auto const may_offer = [&](practice const& p) { return all_open ? p.offered == offering::freely : open_without_asking(p); };
    auto out = rank(content, needs, may_offer, most);
    return out.empty() ? habits(content, may_offer, words.upkeep_reason.str(), most) : out;
}

std::vector<recommendation> recommend(pack const& content, assessment const& of, std::vector<comparison> const& scores,
                                      std::size_t most) {
    sentences const words = words_of(content);
    std::vector<needed> needs;
    for (comparison const& c : scores)
        if (scoring const* how = find(of.scores, c.score))
            needs.push_back({how, need_of(*how, c.mean, c.low, c.high),
                             fill(c.first == c.second ? words.joint_reason_same : words.joint_reason,
                                  {{"score", how->title}, {"first", plain(c.first)}, {"second", plain(c.second)}})});
    auto out = rank(content, needs, open_without_asking, most);
    return out.empty() ? habits(content, open_without_asking, words.upkeep_reason.str(), most) : out;
}

} // namespace closeknit

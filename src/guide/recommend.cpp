#include <closeknit/guide/recommend.hpp>

#include <closeknit/codec/number_text.hpp>
#include <closeknit/couple/joint_entries.hpp>
#include <closeknit/couple/safety.hpp>
#include <closeknit/guide/fill_template.hpp>

#include <algorithm>
#include <chrono>
#include <functional>
#include <set>

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

/// A scale with its need (0 to 1) and the sentence that states it as a reason.
struct needed {
    scale const* how;
    double need;
    std::string wording;
};

/// Which practices may be offered, and which were done in the last four weeks.
struct offer {
    std::function<bool(practice const&)> may;
    std::set<id_of<practice>> lately{};

    static constexpr std::chrono::days rests{28};
};

/// What was done lately comes last; then at most so many.
std::vector<recommendation> rested(std::vector<recommendation> all, offer const& with, std::size_t most) {
    std::stable_partition(all.begin(), all.end(),
                          [&](recommendation const& each) { return !with.lately.contains(each.practice); });
    if (all.size() > most) all.resize(most);
    return all;
}

/// By the strongest reason, then by the next ones. Sorting is stable, so that ties keep the pack's order.
std::vector<recommendation> rank(pack const& content, std::vector<needed> const& needs, offer const& with, std::size_t most) {
    std::vector<recommendation> out;
    for (practice const& p : content.practices) {
        if (!with.may(p)) continue;
        recommendation r{.practice = p.id};
        for (needed const& n : needs) {
            auto const served = p.targets.find(n.how->measures);
            if (served == p.targets.end() || n.need <= 0) continue;
            r.reasons.push_back({.scale = n.how->id, .dimension = n.how->measures, .need = n.need, .weight = served->second});
            if (n.need * served->second > r.relevance) {
                r.relevance = n.need * served->second;
                r.wording = n.wording;
            }
        }
        if (r.reasons.empty()) continue;
        std::stable_sort(r.reasons.begin(), r.reasons.end(),
                         [](reason const& a, reason const& b) { return a.need * a.weight > b.need * b.weight; });
        out.push_back(std::move(r));
    }
    auto const strengths_of = [](recommendation const& each) {
        std::vector<double> out;
        for (reason const& r : each.reasons)
            out.push_back(r.need * r.weight);
        return out;
    };
    std::stable_sort(out.begin(), out.end(),
                     [&](recommendation const& a, recommendation const& b) { return strengths_of(a) > strengths_of(b); });
    return rested(std::move(out), with, most);
}

/// When nothing stands out: habits that keep closeness alive, in the pack's order.
std::vector<recommendation> habits(pack const& content, offer const& with, std::string const& says, std::size_t most) {
    std::vector<recommendation> out;
    for (practice const& p : content.practices) {
        bool const upkeep = std::any_of(p.targets.begin(), p.targets.end(), [&](auto const& each) {
            dimension const* d = content.find(each.first);
            return d && d->kind == dimension_kind::upkeep && each.second == 1;
        });
        if (upkeep && with.may(p)) out.push_back({.practice = p.id, .wording = says});
    }
    return rested(std::move(out), with, most);
}

} // namespace

std::vector<recommendation> recommend(pack const& content, assessment const& of, std::vector<score_result> const& scores,
                                      history const& own, date day, std::size_t most) {
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
    safety_state const safety = safety_on(content, own, day);
    offer with{.may = [&](practice const& p) {
        bool const alone = p.participants == company::alone, risky = carries_safety_risk(p);
        if (p.availability != offering::freely || (safety.touch_signal && names_risk(p, risk::touch))) return false;
        return safety.passes_on_a_yes() ? alone || !risky : alone && !risky;
    }};
    for (auto const& [done, last] : state_on(own, day).done)
        if (day - last < offer::rests) with.lately.insert(done);
    auto out = rank(content, needs, with, most);
    return out.empty() ? habits(content, with, words.upkeep_reason.str(), most) : out;
}

std::vector<recommendation> recommend(pack const& content, reveal_permit const& both, assessment const& of,
                                      std::vector<comparison> const& scores, history const& first, history const& second,
                                      date day, std::size_t most) {
    both.require(first, second, day);
    sentences const words = sentences_for(content);
    auto const number = [&](double value) { return format_rounded(value, words.answering.decimal_sign); };
    std::vector<needed> needs;
    for (comparison const& c : scores)
        if (scale const* how = find(of.scales, c.scale))
            needs.push_back({how, need_of(*how, c.mean, c.low, c.high),
                             fill_template(c.first == c.second ? words.joint_reason_same : words.joint_reason,
                                           {{"score", how->title}, {"first", number(c.first)}, {"second", number(c.second)}})});
    offer with{.may = [&](practice const& p) {
        if (p.availability != offering::freely || p.participants == company::alone) return false;
        return !carries_safety_risk(p) || (both.practices() && (both.touch() || !names_risk(p, risk::touch)));
    }};
    for (practice_done const& each : in_both<practice_done>(first, second, day))
        if (day - each.day < offer::rests) with.lately.insert(each.practice);
    auto out = rank(content, needs, with, most);
    return out.empty() ? habits(content, with, words.upkeep_reason.str(), most) : out;
}

} // namespace closeknit

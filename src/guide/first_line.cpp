#include "first_line.hpp"

#include "band_place.hpp"

#include <closeknit/guide/fill_template.hpp>
#include <closeknit/model/pack.hpp>

#include <algorithm>

namespace closeknit {
namespace {

/// Of which more is better and is near that end in its best band, and what is in its worst band and farthest from its better end.
struct ends {
    scale const *strength = nullptr, *low_point = nullptr;
    bool any = false; ///< whether there is a score at all
};

ends ends_of(assessment const& of, std::vector<score_result> const& scores) {
    ends out;
    double nearest = 0, farthest = 0;
    for (score_result const& s : scores) {
        scale const* how = find(of.scales, s.scale);
        if (!how || !s.value) continue;
        out.any = true;
        double const distance = distance_from_better_end(*how, s);
        band_place const place = place_of(*how, s);
        // That a sign is absent is good, and nothing that its name could stand for in a sentence.
        if (place == band_place::best && how->better == direction::high && (!out.strength || distance < nearest))
            out.strength = how, nearest = distance;
        if (place == band_place::worst && (!out.low_point || distance > farthest)) out.low_point = how, farthest = distance;
    }
    return out;
}

} // namespace

bool is_heavy(assessment const& of, std::vector<score_result> const& scores) {
    ends const at = ends_of(of, scores);
    return at.low_point && !at.strength;
}

std::string first_line(sentences const& words, assessment const& of, std::vector<score_result> const& scores) {
    auto const [strength, low_point, any] = ends_of(of, scores);
    if (!any) return {};
    report_sentences const& say = words.report;
    std::string const good = strength ? name_in_sentence(*strength) : "", low = low_point ? name_in_sentence(*low_point) : "";
    text const& pattern = strength && low_point ? say.mixed : strength ? say.well : low_point ? say.heavy : say.even;
    return fill_template(pattern, {{"strength", good}, {"low_point", low}});
}

std::string first_line(joint_sentences const& say, assessment const& of, std::vector<comparison> const& scores,
                       std::vector<highlight> const& stand_out) {
    scale const *strength = nullptr, *low_point = nullptr;
    bool differs = false;
    for (highlight const& each : stand_out) {
        scale const* how = find(of.scales, each.scale);
        if (!how) continue;
        if (each.kind == highlight_kind::strength && how->better == direction::high && !strength) strength = how;
        if (each.kind == highlight_kind::low_point && !low_point) low_point = how;
        if (each.kind == highlight_kind::difference) differs = true;
    }
    bool const low =
        std::any_of(scores.begin(), scores.end(), [](comparison const& each) { return each.found == finding::shared_low_point; });
    std::string const good_name = strength ? name_in_sentence(*strength) : "";
    std::string const low_name = low_point ? name_in_sentence(*low_point) : "";
    text const& pattern = low_point             ? strength ? say.mixed : say.heavy
                          : low                 ? say.even
                          : strength && differs ? say.well_and_different
                          : strength            ? say.well
                          : differs             ? say.different
                                                : say.even;
    return fill_template(pattern, {{"strength", good_name}, {"low_point", low_name}});
}

} // namespace closeknit

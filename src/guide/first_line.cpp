#include "first_line.hpp"

#include "band_place.hpp"

#include <closeknit/guide/fill_template.hpp>
#include <closeknit/model/pack.hpp>

#include <algorithm>

namespace closeknit {

std::string first_line(sentences const& words, assessment const& of, std::vector<score_result> const& scores) {
    scale const *strength = nullptr, *low_point = nullptr;
    double nearest = 0, farthest = 0;
    bool any = false;
    for (score_result const& s : scores) {
        scale const* how = find(of.scales, s.scale);
        if (!how || !s.value) continue;
        any = true;
        double const distance = distance_from_better_end(*how, s);
        band_place const place = place_of(*how, s);
        // That a sign is absent is good, and nothing that its name could stand for in a sentence.
        if (place == band_place::best && how->better == direction::high && (!strength || distance < nearest))
            strength = how, nearest = distance;
        if (place == band_place::worst && (!low_point || distance > farthest)) low_point = how, farthest = distance;
    }
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

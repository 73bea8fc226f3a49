#include "first_line.hpp"

#include "band_place.hpp"

#include <closeknit/guide/fill_template.hpp>
#include <closeknit/model/pack.hpp>

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

} // namespace closeknit

#pragma once

/// The functions of every format that is never scored. Within a format's file, in namespace closeknit::formats.
#define CLOSEKNIT_UNSCORED_FORMAT(F)                                                                                             \
    std::optional<point_range> points_in(F const&) { return {}; }                                                                \
    std::optional<double> points_of(F const&, answer const&) { return {}; }                                                      \
    std::optional<missingness> missing_in(F const&, answer const&) { return {}; }                                                \
    std::optional<std::vector<answer>> all_answers(F const&, std::size_t) { return {}; }                                         \
    std::optional<interval> numbers_in(F const&) { return {}; }

#include <cli/score_rows.hpp>

#include <closeknit/codec/number_text.hpp>
#include <closeknit/guide/fill_template.hpp>

#include <algorithm>
#include <cmath>
#include <utility>

namespace closeknit::cli {

score_result const& score_rows::score_of(id_of<scale> const& id) const {
    return *std::find_if(report_.scores.begin(), report_.scores.end(), [&](score_result const& s) { return s.scale == id; });
}

std::size_t score_rows::title_columns(std::vector<id_of<scale>> const& scales, std::size_t most_columns) const {
    std::size_t most = 0;
    for (auto const& id : scales)
        most = std::max(most, std::min(columns(scale_of(id).title), most_columns));
    return most;
}

std::string score_rows::titles(std::vector<id_of<scale>> const& scales, std::size_t from) const {
    std::string out;
    for (std::size_t i = from; i < scales.size(); ++i)
        out += (out.empty() ? "" : words_.report.comma.str()) + scale_of(scales[i]).title.str();
    return out;
}

void score_rows::add(id_of<scale> const& id, std::size_t title, std::string const& number) {
    scale const& how = scale_of(id);
    score_result const& s = score_of(id);
    bool const has_bar = how.better == direction::high && s.low && s.high;
    std::string const drawn = has_bar ? bar(*s.value, *s.low, *s.high, bar_columns) : "";
    std::size_t const numbers = number.empty() ? 0 : 6, before = 2 + title + 2 + bar_columns + 2 + numbers;
    out_.row({{"", 2},
              {how.title.str(), title},
              {"", 2},
              {drawn, bar_columns},
              {"", 2},
              {number, numbers},
              {s.label, page::width - before}});
}

void score_rows::add_in_words(std::vector<id_of<scale>> const& scales) {
    std::size_t const title = title_columns(scales, longest_in_words);
    for (auto const& id : scales)
        out_.row({{"", 2},
                  {scale_of(id).title.str(), title},
                  {"", 2},
                  {score_of(id).label.empty() ? text_of(words_, score_of(id)) : score_of(id).label, page::width - 4 - title}});
}

void score_rows::add_by_label(std::vector<id_of<scale>> const& scales) {
    std::vector<std::pair<std::string, std::vector<id_of<scale>>>> found;
    for (auto const& id : scales) {
        std::string const& label = score_of(id).label;
        auto at = std::find_if(found.begin(), found.end(), [&](auto const& each) { return each.first == label; });
        if (at == found.end()) at = found.insert(found.end(), {label, {}});
        at->second.push_back(id);
    }
    for (auto const& [label, those] : found)
        out_.paragraph(fill_template(words_.report.labelled, {{"label", label}, {"scores", titles(those)}}), "  ");
}

void score_rows::add_standing() {
    auto const number = [&](double value) { return format_rounded(value, words_.answering.decimal_sign); };
    std::vector<std::string> met, others;
    for (score_result const& s : report_.scores) {
        std::string const title = scale_of(s.scale).title.str();
        auto const unclear = [&](std::string const& population) {
            others.push_back(fill_template(words_.scores.no_standing, {{"score", title}, {"population", population}}));
        };
        for (cut_off_result const& each : s.cut_offs) {
            if (each.not_given) unclear(each.population);
            if (each.met)
                met.push_back(fill_template(words_.scores.cut_off_met,
                                            {{"score", title}, {"label", each.label}, {"population", each.population}}));
        }
        for (norm_score const& each : s.norms) {
            if (each.not_given) unclear(each.population);
            if (each.t)
                others.push_back(fill_template(words_.scores.norm_t,
                                               {{"score", title}, {"t", number(*each.t)}, {"population", each.population}}));
            if (each.percentile)
                others.push_back(fill_template(words_.scores.norm_percentile,
                                               {{"score", title},
                                                {"percentile", number(std::clamp(std::round(*each.percentile), 1.0, 99.0))},
                                                {"population", each.population}}));
        }
        if (s.confidence)
            others.push_back(
                fill_template(words_.scores.interval,
                              {{"score", title}, {"low", number(s.confidence->low)}, {"high", number(s.confidence->high)}}));
    }
    for (score_result const& s : report_.scores)
        if (!s.undecided_by.empty())
            others.push_back(fill_template(words_.scores.undecided, {{"score", scale_of(s.scale).title.str()}}));
    if (!met.empty() || !others.empty()) out_.line();
    for (auto const* all : {&met, &others})
        for (std::string const& each : *all)
            out_.paragraph(each, "  ");
}

void score_rows::add_not_scored() {
    auto const count = std::count_if(report_.scores.begin(), report_.scores.end(), [](auto const& s) { return !s.value; });
    if (count == 0) return;
    out_.line();
    out_.paragraph(fill_template(words_.report.not_scored, {{"count", std::to_string(count)}}));
}

} // namespace closeknit::cli

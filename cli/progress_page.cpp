#include <cli/progress_page.hpp>

#include <cli/support.hpp>
#include <closeknit/guide/fill_template.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace closeknit::cli {
namespace {

constexpr std::size_t width_of_names = 36, most_points = 24;

/// The newest values, as many as fit.
std::string points(std::vector<double> const& values, std::optional<double> low, std::optional<double> high) {
    std::size_t const from = values.size() > most_points ? values.size() - most_points : 0;
    auto const [least, most] = std::minmax_element(values.begin(), values.end()); // where the range has no end
    return sparkline({values.begin() + std::ptrdiff_t(from), values.end()}, low.value_or(*least), high.value_or(*most));
}

void add_scales(page& out, pack const& content, progress_report const& report, progress_sentences const& say) {
    bool begun = false;
    for (scale_progress const& each : report.scales) {
        if (each.values.size() < 2) continue; // one sitting is what `check-in` shows
        if (!begun) {
            out.line();
            out.heading(say.scores_heading);
        }
        begun = true;
        scale const& how = *find(content.at(each.assessment).scales, each.scale);
        out.row({{"", 2}, {how.title.str(), width_of_names}, {points(each.values, each.low, each.high), most_points}});
        if (!each.wording.empty()) out.paragraph(each.wording, "    ");
    }
}

void add_practices(page& out, progress_report const& report, progress_sentences const& say) {
    bool begun = false;
    for (practice_progress const& each : report.practices) {
        if (each.wording.empty()) continue; // at rest or put off, all of it
        if (!begun) {
            out.line();
            out.heading(say.practices_heading);
        }
        begun = true;
        out.paragraph(each.wording, "  - ");
    }
}

void add_moments(page& out, progress_report const& report, progress_sentences const& say) {
    if (report.moods.empty() && report.felt_heard.empty() && report.notes.empty()) return;
    out.line();
    out.heading(say.moments_heading);
    auto const add = [&](text const& label, std::vector<int> const& values) {
        if (values.empty()) return;
        out.row({{"", 2}, {label.str(), width_of_names}, {points({values.begin(), values.end()}, 1, 5), most_points}});
    };
    add(say.moods, report.moods);
    add(say.felt_heard, report.felt_heard);
    for (std::string const& each : report.notes)
        out.paragraph(each, "  - ");
}

} // namespace

std::string sparkline(std::vector<double> const& values, double low, double high) {
    constexpr std::array<std::string_view, 8> heights{"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
    std::string out;
    for (double each : values) {
        double const part = high > low ? std::clamp((each - low) / (high - low), 0.0, 1.0) : 0.0;
        out += heights[static_cast<std::size_t>(std::lround(part * double(heights.size() - 1)))];
    }
    return out;
}

void add_promises(page& out, std::vector<promise_state> const& ledger, progress_sentences const& say) {
    if (ledger.empty()) return;
    if (!out.text().empty()) out.line();
    out.heading(say.promises_heading);
    for (promise_state const& each : ledger) {
        text const& pattern = each.status == promise_status::open         ? say.promise_open
                              : each.status == promise_status::kept       ? say.promise_kept
                              : each.status == promise_status::called_off ? say.promise_called_off
                                                                          : say.promise_missed;
        out.paragraph(fill_template(pattern, {{"promise", each.wording}, {"id", each.promise}, {"day", to_string(each.due)}}),
                      "  - ");
    }
}

std::string as_text(pack const& content, progress_report const& report, bool styled) {
    sentences const& words = sentences_for(content);
    progress_sentences const& say = words.progress;
    page out(styled);
    out.heading(fill_template(say.heading, {{"first", to_string(report.first)}, {"last", to_string(report.last)}}));
    std::string const begun = out.text();
    add_scales(out, content, report, say);
    add_practices(out, report, say);
    add_promises(out, report.ledger, say);
    if (report.promises.due > 0)
        out.paragraph(fill_template(say.promises, {{"kept", std::to_string(report.promises.kept)},
                                                   {"due", std::to_string(report.promises.due)}}),
                      "    ");
    add_moments(out, report, say);
    if (out.text() == begun) out.paragraph(say.nothing);
    add_help_line(out, words);
    return out.text();
}

} // namespace closeknit::cli

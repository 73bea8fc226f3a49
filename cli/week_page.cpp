#include <cli/week_page.hpp>

#include <cli/page.hpp>
#include <cli/support.hpp>
#include <closeknit/guide/fill_template.hpp>

#include <algorithm>
#include <charconv>
#include <chrono>

namespace closeknit::cli {
namespace {

std::string day_in_words(date day, week_sentences const& words) {
    auto const number = std::chrono::weekday{day}.iso_encoding() - 1;
    auto const name = words.days.find(enumerators_of<day_of_week>::values[number]);
    return (name == words.days.end() ? "" : name->second + " ") + to_string(day);
}

} // namespace

std::optional<free_time> parse_free_time(std::string const& given) {
    std::size_t const at = given.find('=');
    if (at == std::string::npos) return std::nullopt;
    auto const& names = enumerators_of<day_of_week>::names;
    auto const name = std::find(names.begin(), names.end(), std::string_view(given).substr(0, at));
    int minutes = 0;
    char const *const begin = given.data() + at + 1, *const end = given.data() + given.size();
    auto const [read, problem] = std::from_chars(begin, end, minutes);
    if (name == names.end() || problem != std::errc{} || read != end || minutes < 1 || minutes > 1'440) return std::nullopt;
    return free_time{.day = enumerators_of<day_of_week>::values[static_cast<std::size_t>(name - names.begin())],
                     .minutes = minutes};
}

std::string as_text(pack const& content, week_plan const& plan, bool styled) {
    sentences const words = sentences_for(content);
    week_sentences const& say = words.week;
    page out(styled);
    out.heading(fill_template(say.heading, {{"first", to_string(plan.first)}, {"last", to_string(plan.last)}}));
    out.paragraph(plan.practices.empty() ? say.nothing : say.intro);
    auto const add = [&](id_of<practice> const& id, int takes) {
        practice const& p = content.at(id);
        std::string const minutes = fill_template(words.minutes, {{"minutes", std::to_string(takes)}});
        out.paragraph(fill_template(say.planned, {{"title", p.title}, {"minutes", minutes}, {"practice", p.id}}), "  - ");
    };
    std::optional<date> on;
    for (planned_practice const& each : plan.practices) {
        if (each.day != on) {
            out.line();
            out.line(day_in_words(each.day, say));
        }
        on = each.day;
        add(each.practice, each.minutes);
    }
    if (!plan.without_day.empty()) {
        out.line();
        out.heading(say.without_day_heading);
        for (auto const& id : plan.without_day)
            add(id, content.at(id).minutes);
    }
    add_help_line(out, words);
    return out.text();
}

} // namespace closeknit::cli

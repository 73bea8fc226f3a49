#include "options.hpp"

#include "labels.hpp"
#include "numbers.hpp"

#include <algorithm>
#include <cmath>

namespace closeknit::formats {
namespace {

std::vector<std::string_view> sorted(std::vector<std::string> const& ids) {
    std::vector<std::string_view> out(ids.begin(), ids.end());
    std::sort(out.begin(), out.end());
    return out;
}

std::string_view trimmed(std::string_view words) {
    std::size_t const first = words.find_first_not_of(" \t");
    return first == words.npos ? "" : words.substr(first, words.find_last_not_of(" \t") - first + 1);
}

struct part_of_list {
    std::string option{};
    std::size_t size = 0; ///< without the sign behind it
};

/// How many of the signs between parts the words of an option have at most.
std::size_t signs_within(std::vector<option> const& options, char sign) {
    std::size_t most = 0;
    for (option const& each : options)
        most = std::max(most, static_cast<std::size_t>(std::count(each.wording.str().begin(), each.wording.str().end(), sign)));
    return most;
}

/// The option that a list begins with, the longest of several, or else what is before the first sign.
part_of_list first_part(std::vector<option> const& options, std::string_view list, char sign) {
    std::size_t const most = signs_within(options, sign) + 1;
    std::vector<std::size_t> ends;
    for (std::size_t end = 0; end != list.npos && ends.size() < most;) {
        end = list.find(sign, ends.empty() ? 0 : end + 1);
        ends.push_back(std::min(end, list.size()));
    }
    for (auto end = ends.rbegin(); end != ends.rend(); ++end)
        if (std::string id = read_option(options, trimmed(list.substr(0, *end))); option_of(options, id))
            return {std::move(id), *end};
    return {std::string(trimmed(list.substr(0, ends.front()))), ends.front()};
}

} // namespace

option const* option_of(std::vector<option> const& options, std::string_view id) {
    auto const found = std::find_if(options.begin(), options.end(), [&](option const& each) { return each.id.str() == id; });
    return found == options.end() ? nullptr : &*found;
}

std::string ids_of(std::vector<option> const& options) {
    constexpr std::size_t most = 50;
    std::string ids;
    for (std::size_t i = 0; i < options.size() && i < most; ++i)
        ids += (i ? ", " : "") + options[i].id.str();
    return options.size() <= most ? ids : ids + " and " + std::to_string(options.size() - most) + " more";
}

std::vector<bool> chosen_of(std::vector<option> const& options, std::vector<std::string> const& ids) {
    std::vector<std::string_view> const wanted = sorted(ids);
    std::vector<bool> out(options.size());
    for (std::size_t i = 0; i < options.size(); ++i)
        out[i] = std::binary_search(wanted.begin(), wanted.end(), std::string_view(options[i].id));
    return out;
}

validation known_once(std::vector<option> const& options, std::vector<std::string> const& ids) {
    std::vector<std::string_view> const wanted = sorted(ids);
    std::vector<bool> known(wanted.size());
    std::optional<std::size_t> twice;
    for (std::size_t i = 0; i < options.size(); ++i) {
        auto const [from, to] = std::equal_range(wanted.begin(), wanted.end(), std::string_view(options[i].id));
        for (auto each = from; each != to; ++each)
            known[static_cast<std::size_t>(each - wanted.begin())] = true;
        if (to - from > 1 && !twice) twice = i;
    }
    if (std::find(known.begin(), known.end(), false) != known.end())
        return {"expected a list of " + ids_of(options), {.kind = misfit_kind::not_a_list}};
    if (twice) return {"duplicate option", {.kind = misfit_kind::duplicate_option, .option = *twice}};
    return {};
}

std::optional<std::vector<double>> sorted_points(std::vector<option> const& options) {
    std::vector<double> points;
    for (option const& each : options) {
        if (each.missing) continue;
        if (!each.points) return {};
        points.push_back(*each.points);
    }
    std::sort(points.begin(), points.end());
    return points;
}

std::string read_option(std::vector<option> const& options, std::string_view text) {
    if (option_of(options, text)) return std::string(text);
    answer const number = read_number(text);
    if (auto const value = as_number(number); value && *value == std::floor(*value) && std::abs(*value) < 1e15)
        if (std::string whole = std::to_string(static_cast<std::int64_t>(*value)); option_of(options, whole)) return whole;
    return code_called(labelled_options(options), text).value_or(std::string(text));
}

/// A part of a list may have the sign between parts in its own words, "Walked, or ran": the longest option is taken first.
std::vector<std::string> read_list(std::vector<option> const& options, std::string_view text) {
    if (text == "[]") return {};
    std::optional<std::vector<std::string>> first;
    for (std::string_view const between : {"\n", ";", "|", ",", " "}) {
        std::vector<std::string> out;
        for (std::string_view rest = text; !trimmed(rest).empty() || out.empty();) {
            part_of_list const next = first_part(options, rest, between[0]);
            out.push_back(next.option);
            if (next.size >= rest.size()) break;
            rest.remove_prefix(next.size + 1);
        }
        bool const known = std::all_of(out.begin(), out.end(), [&](auto const& each) { return option_of(options, each); });
        if (known) return out;
        if (!first) first = std::move(out);
    }
    return *first;
}

void check_count(std::vector<option> const& options, std::string const& called, std::size_t least, std::vector<problem>& out) {
    if (options.size() < least)
        out.push_back(
            {.member = "options", .message = called + " needs at least " + (least == 1 ? "one option" : "two options")});
}

void check_never_exclusive(std::vector<option> const& options, std::string const& message, std::vector<problem>& out) {
    for (std::size_t i = 0; i < options.size(); ++i)
        if (options[i].exclusive) out.push_back({.member = "exclusive", .option = i, .message = message});
}

} // namespace closeknit::formats

#include <cli/answer_in.hpp>

#include <closeknit/assess/accepts.hpp>
#include <closeknit/model/pack.hpp>

#include <charconv>
#include <cmath>
#include <cstdint>

namespace closeknit::cli {
namespace {

std::string_view trimmed(std::string_view words) {
    std::size_t const first = words.find_first_not_of(" \t");
    return first == words.npos ? "" : words.substr(first, words.find_last_not_of(" \t") - first + 1);
}

/// The whole of the words as a T.
template <class T> std::optional<T> number_in(std::string_view words) {
    T value{};
    auto const [read, problem] = std::from_chars(words.data(), words.data() + words.size(), value);
    if (problem == std::errc{} && read == words.data() + words.size()) return value;
    return std::nullopt;
}

answer number_or_words(std::string_view words) {
    if (auto const whole = number_in<std::int64_t>(words)) return *whole;
    if (auto const value = number_in<double>(words)) return *value;
    return std::string(words);
}

/// The id of an option; other programs write the id 2 as 2.0 when a column has gaps.
std::string option_in(std::vector<option> const& options, std::string_view words) {
    if (find(options, id_of<option>(words))) return std::string(words);
    auto const value = number_in<double>(words);
    if (value && *value == std::floor(*value) && std::abs(*value) < 1e15)
        if (std::string whole = std::to_string(static_cast<std::int64_t>(*value)); find(options, id_of<option>(whole)))
            return whole;
    return std::string(words);
}

answer list_in(std::vector<option> const& options, std::string_view words) {
    std::vector<std::string> out;
    while (true) {
        std::size_t const next = words.find(';');
        out.push_back(option_in(options, trimmed(words.substr(0, next))));
        if (next == words.npos) return out;
        words.remove_prefix(next + 1);
    }
}

// One overload for every response format; the compiler names the one that a new format lacks.

answer read(rating const&, std::string_view words) { return number_or_words(words); }
answer read(number const&, std::string_view words) { return number_or_words(words); }
answer read(slider const&, std::string_view words) { return number_or_words(words); }
answer read(choice const& format, std::string_view words) { return option_in(format.options, words); }
answer read(choices const& format, std::string_view words) { return list_in(format.options, words); }
answer read(ranking const& format, std::string_view words) { return list_in(format.options, words); }
answer read(yes_no const&, std::string_view words) {
    std::string lower(words);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    auto const value = number_in<double>(lower);
    if (lower == "yes" || lower == "y" || lower == "true" || value == 1.0) return true;
    if (lower == "no" || lower == "n" || lower == "false" || value == 0.0) return false;
    return std::string(words);
}
answer read(free_text const&, std::string_view words) { return std::string(words); }
answer read(calendar_date const&, std::string_view words) { return std::string(words); }
answer read(time_of_day const&, std::string_view words) { return std::string(words); }
answer read(instruction const&, std::string_view words) { return std::string(words); }
answer read(shared const&, std::string_view words) { return std::string(words); }

std::optional<missingness> missing_in(std::string_view words) {
    if (words.empty() || words == "NA") return missingness::skipped;
    std::optional<missingness> out;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<missingness>>([&](auto each) {
        if (words == each.name) out = each.value;
    });
    return out;
}

} // namespace

answer answer_in(response const& format, std::string_view words) {
    return std::visit([&](auto const& each) { return read(each, trimmed(words)); }, format);
}

answer cell_in(response const& format, std::string_view words) {
    answer given = answer_in(format, words);
    if (std::holds_alternative<std::int64_t>(given)) return given;
    auto const missing = missing_in(trimmed(words));
    if (!missing) return given;
    bool const has_options = std::visit([](auto const& each) { return requires { each.options; }; }, format);
    return has_options && accepts(format, given) ? given : unanswered{*missing}; // an option may be called NA
}

} // namespace closeknit::cli

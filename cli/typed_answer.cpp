#include <cli/typed_answer.hpp>

#include <cli/answer_in.hpp>
#include <closeknit/assess/accepts.hpp>
#include <closeknit/codec/error.hpp>
#include <closeknit/model/plain.hpp>
#include <closeknit/model/utf8.hpp>

#include <algorithm>
#include <charconv>
#include <type_traits>

namespace closeknit::cli {
namespace {

// One overload for every response format; the compiler names the one that a new format lacks.

std::string how(rating const& r) {
    return r.labels.size() > 2 || r.labels.empty() ? ""
                                                   : "a number from " + std::to_string(r.low) + " to " + std::to_string(r.high);
}
std::string how(choice const&) { return ""; }
std::string how(choices const&) { return "the numbers of all that you choose, for instance 1 3"; }
std::string how(ranking const& r) {
    return (r.places ? "the numbers of the first " + std::to_string(*r.places) : "all the numbers") +
           " in order, the first one first";
}
std::string how(yes_no const&) { return ""; }
std::string how(number const& n) {
    if (n.low && n.high) return "a number from " + exact(*n.low) + " to " + exact(*n.high);
    return "a number";
}
std::string how(slider const&) { return "a number"; }
std::string how(free_text const&) { return "your own words, on one line"; }
std::string how(calendar_date const&) { return "a day as YYYY-MM-DD"; }
std::string how(time_of_day const&) { return "a time as HH:MM"; }
std::string how(instruction const&) { return ""; }
std::string how(shared const&) { return ""; }

std::string id_at(std::vector<option> const& options, std::string_view words) {
    std::size_t number = 0;
    auto const [read, problem] = std::from_chars(words.data(), words.data() + words.size(), number);
    if (problem != std::errc{} || read != words.data() + words.size() || number < 1 || number > options.size())
        throw error("", "expected " +
                            std::string(options.size() == 1 ? "1" : "a number from 1 to " + std::to_string(options.size())));
    return options[number - 1].id.str();
}

std::string number_of(std::vector<option> const& options, std::string const& id) {
    for (std::size_t i = 0; i < options.size(); ++i)
        if (options[i].id.str() == id) return std::to_string(i + 1);
    return {};
}

/// UTF-8 without control characters; arrow keys and other terminals' letters would be neither.
bool is_text(std::string_view words) {
    while (!words.empty()) {
        character const c = first_character(words);
        std::string again;
        append(again, c.code);
        if (again != words.substr(0, c.bytes) || (c.code < 0x20 && c.code != '\t') || (c.code >= 0x7F && c.code < 0xA0))
            return false;
        if (c.code > 0x10FFFF || (c.code >= 0xD800 && c.code < 0xE000)) return false;
        words.remove_prefix(c.bytes);
    }
    return true;
}

answer read(response const& format, std::string_view words) {
    return std::visit(
        [&]<class Format>(Format const& each) -> answer {
            constexpr std::string_view gaps = " \t,;";
            if constexpr (requires { each.options; }) {
                std::vector<std::string> ids;
                while (true) {
                    words.remove_prefix(std::min(words.find_first_not_of(gaps), words.size()));
                    if (words.empty()) break;
                    std::string_view const one = words.substr(0, words.find_first_of(gaps));
                    ids.push_back(id_at(each.options, one));
                    words.remove_prefix(one.size());
                }
                if constexpr (std::is_same_v<Format, choice>) {
                    if (ids.size() != 1) throw error("", "expected one number");
                    return ids.front();
                } else {
                    return ids;
                }
            } else {
                return answer_in(format, words);
            }
        },
        format);
}

} // namespace

std::string how_to_type(response const& format) {
    return std::visit([](auto const& each) { return how(each); }, format);
}

answer typed_answer(response const& format, std::string_view words) {
    if (!is_text(words)) throw error("", "that had a key or letter in it that is no text; type it again");
    answer given = read(format, words);
    if (std::holds_alternative<yes_no>(format) && !std::holds_alternative<bool>(given)) throw error("", "expected yes or no");
    if (acceptance const fits = accepts(format, given); !fits) throw error("", fits.why_not);
    return given;
}

std::string as_typed(response const& format, answer const& given) {
    if (auto const* yes = std::get_if<bool>(&given)) return *yes ? "yes" : "no";
    if (auto const value = as_number(given)) return exact(*value);
    return std::visit(
        [&](auto const& each) -> std::string {
            auto const* words = std::get_if<std::string>(&given);
            auto const* list = std::get_if<std::vector<std::string>>(&given);
            if constexpr (requires { each.options; }) {
                if (words) return number_of(each.options, *words);
                std::string out;
                for (std::size_t i = 0; list && i < list->size(); ++i) {
                    if (i) out += ' ';
                    out += number_of(each.options, (*list)[i]);
                }
                return out;
            } else {
                return words ? *words : "";
            }
        },
        format);
}

} // namespace closeknit::cli

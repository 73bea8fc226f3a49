#pragma once

#include <closeknit/codec/built_in.hpp>
#include <closeknit/model/pack.hpp>
#include <closeknit/model/sheet.hpp>

#include <array>
#include <cstddef>
#include <string>

namespace closeknit::tests {

inline constexpr date screened_on = std::chrono::sys_days{std::chrono::year{2026} / 11 / 23};

/// The built-in screening.
inline assessment const& private_screen() {
    static pack const content = built_in_pack();
    return content.at<assessment>("private-screen");
}

/// The questions that decide over the gate, those with an answer in between first; after them comes one about self-harm.
inline constexpr std::array<char const*, 15> gate_questions{"fear-1",    "fear-2",    "control-1", "control-2", "control-3",
                                                            "control-4", "control-5", "force-2",   "threat-1",  "injury-2",
                                                            "injury-1",  "injury-3",  "injury-4",  "force-1",   "fear-3"};

/// How a question of the built-in screening is answered.
enum said { no, middle, yes, passed_over };

/// An answer; what is passed over is skipped, not known, not said or not there at all.
inline void answer_with(answers& to, id_of<item> const& asked, said what, std::size_t way = 0) {
    item const& one = *find(private_screen().items, asked);
    response_format const* shared = one.shared ? find(private_screen().formats, *one.shared) : nullptr;
    auto const& options = std::get<choice>(shared ? shared->response : *one.response).options;
    if (what != passed_over) to[asked] = (what == yes ? options.back() : options[what]).id.str();
    else if (way % 4 != 3)
        to[asked] = unanswered{std::array{missingness::skipped, missingness::dont_know, missingness::prefer_not_to_say}[way % 4]};
}

/// One of the ways to answer them all, two bits a question.
inline said said_to(std::size_t pattern, std::size_t question) { return static_cast<said>(pattern >> 2 * question & 3); }

inline constexpr std::size_t ways_to_answer = std::size_t{1} << 2 * gate_questions.size(), all_passed_over = ways_to_answer - 1;

inline sheet screen_sheet(std::size_t pattern, said self_harm = no) {
    sheet out{.assessment = "private-screen", .version = private_screen().version, .day = screened_on};
    for (std::size_t i = 0; i < gate_questions.size(); ++i)
        answer_with(out.answers, gate_questions[i], said_to(pattern, i), pattern + i);
    answer_with(out.answers, "self-harm-1", self_harm, pattern);
    return out;
}

} // namespace closeknit::tests

#pragma once

#include <closeknit/assess/validate.hpp>
#include <closeknit/model/history.hpp>
#include <closeknit/model/pack.hpp>

#include <tests/support/built_in.hpp>
#include <tests/support/random.hpp>
#include <tests/support/screening.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstddef>
#include <map>
#include <string>
#include <utility>

namespace closeknit::tests {

/// Five kinds of people, by what their answers say.
enum class life { well, mixed, struggling, in_danger, unscreened };
inline constexpr std::array<char const*, 5> names_of_lives{"well", "mixed", "struggling", "in danger", "without a screening"};

/// The mean of what a kind of people answers, on a scale from 1 to 5 with 5 at the better end. The means of mixed and
/// struggling people are those at which yeses are asked to be passed on.
inline constexpr std::array<double, 5> means_of_lives{4.3, 3.7, 3.0, 2.8, 3.4};

/// Made-up people. Each answer lies about a person's mean, which differs between people (standard deviation 0.5), from scale
/// to scale (0.35) and from answer to answer (0.9): 1.1 in all. Questions about fear are answered from the same mean: uneasy
/// below 0.5, yes below 0. One answer in thirty is passed over, one in fifteen of these as "prefer not to say". Whoever is in
/// danger says so somewhere, in the screening or in an answer that is a danger signal, however they feel otherwise.
class simulation {
public:
    simulation(pack const& content, std::uint64_t seed) : content_(content), any_(seed) {}

    random_values& any() { return any_; }

    /// A mean of their own for somebody of a kind.
    double mean_of(life kind) {
        double const spread = kind == life::in_danger || kind == life::unscreened ? 0.8 : 0.5;
        return means_of_lives[std::size_t(kind)] + spread * normal();
    }

    sheet answered(id_of<assessment> const& which, double mean, date day) {
        assessment const& of = content_.at(which);
        sheet out{.assessment = which, .version = of.version, .day = day};
        std::map<id_of<item>, std::pair<double, bool>> about; // the scale's mean, and whether a high answer is the worse one
        for (scale const& each : of.scales) {
            double const its = mean + 0.35 * normal();
            for (key const& k : each.keys)
                about.try_emplace(k.item, its, k.reversed != (each.better == direction::low));
        }
        for (item const& each : of.items) {
            if (each.kind != item_kind::question) continue;
            auto const [its, high_is_worse] = about.try_emplace(each.id, mean, false).first->second;
            double const felt = its + 0.9 * normal();
            response const& format = *format_of(of, each);
            if (any_.one_in(30))
                out.answers[each.id] = unanswered{any_.one_in(15) ? missingness::prefer_not_to_say : missingness::skipped};
            else if (has_five_steps(of, each)) {
                int const points = std::clamp(int(std::lround(felt)), 1, 5);
                out.answers[each.id] = five_step_answer(of, each,
                                                        each.id == "help-1" ? any_.between(1, 5)
                                                        : high_is_worse     ? 6 - points
                                                                            : points);
            } else if (std::holds_alternative<yes_no>(format)) out.answers[each.id] = felt < 0.4;
        }
        return out;
    }

    /// The result of the private screening, answered.
    screening screened(double mean, date day) {
        sheet out{.assessment = "private-screen", .version = private_screen().version, .day = day};
        for (char const* each : gate_questions) {
            double const felt = mean + 0.35 * normal() + 0.9 * normal();
            answer_with(out.answers, each, any_.one_in(300) ? passed_over : felt < 0 ? yes : felt < 0.5 ? middle : no);
        }
        answer_with(out.answers, "self-harm-1", any_.one_in(40) ? middle : no);
        return screening_from(private_screen(), out);
    }

    /// Puts the danger that somebody is in into one or more of the places where it can be said.
    void say_danger(history& in, date day) {
        std::size_t const how = any_.below(4);
        sheet asked = screen_sheet(0);
        asked.day = day;
        if (how == 0)
            for (int left = any_.between(1, 4); left > 0; --left)
                answer_with(asked.answers, gate_questions[any_.below(gate_questions.size())], any_.one_in(4) ? middle : yes);
        in.entries.push_back(screening_from(private_screen(), asked));
        for (entry& each : in.entries)
            if (sheet* s = std::get_if<sheet>(&each); s && how > 0)
                for (item const& one : content_.at(s->assessment).items) {
                    if (!one.safety_sensitive || one.safety_sensitive->about != safety_topic::safety) continue;
                    bool const words = std::holds_alternative<yes_no>(*format_of(content_.at(s->assessment), one));
                    if (how == 1) s->answers[one.id] = unanswered{missingness::prefer_not_to_say};
                    else s->answers[one.id] = words ? answer(true) : five_step_answer(content_.at(s->assessment), one, 5);
                }
    }

    /// A screening that is missing, stale, dated ahead or passed over in part, as of that day.
    void leave_unscreened(history& in, date day) {
        switch (any_.below(4)) {
        case 0: return;
        case 1:
            in.entries.push_back(
                screening{.day = day - std::chrono::days{any_.between(93, 400)}, .result = gate::nothing_reported});
            return;
        case 2: in.entries.push_back(screening{.day = day + std::chrono::days{1}, .result = gate::nothing_reported}); return;
        default: {
            sheet asked = screen_sheet(0);
            asked.day = day;
            id_of<item> const passed = gate_questions[any_.below(gate_questions.size())];
            asked.answers.erase(passed);
            answer_with(asked.answers, passed, passed_over, any_.below(4));
            in.entries.push_back(screening_from(private_screen(), asked));
        }
        }
    }

private:
    /// About normal, by twelve uniform numbers, which are the same on every platform.
    double normal() {
        double out = -6;
        for (int i = 0; i < 12; ++i)
            out += double(any_.below(1u << 20)) / (1u << 20);
        return out;
    }

    pack const& content_;
    random_values any_;
};

} // namespace closeknit::tests

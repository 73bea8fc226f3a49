#include "argument_errors.hpp"
#include "register.hpp"
#include "without_gil.hpp"

#include <closeknit/assess/fits.hpp>
#include <closeknit/codec/compose.hpp>
#include <closeknit/lint/lint.hpp>
#include <closeknit/lint/translation.hpp>

namespace closeknit::python {
namespace {

/// A pack's sentences; throws as sentences_for does where it has none.
sentences const& required(std::optional<sentences> const& words) {
    if (words) return *words;
    throw error(error_code::missing_sentences, "/sentences",
                "the pack has no sentences; with_defaults takes those of another pack in its language");
}

} // namespace

void define_pack_methods() {
    class_of<prompt>().def(
        "in_full", [](prompt const& p) { return in_full(p); },
        "All that the one who asks says: what comes first, if anything, and the question.");
    class_of<pack>()
        .def(
            "lint",
            [](pack const& content, std::optional<pack> const& against) {
                std::vector<issue> found = lint(content);
                if (against)
                    for (issue& each : lint_translation(content, *against))
                        found.push_back(std::move(each));
                return found;
            },
            "Everything empty, dangling, duplicate or inconsistent; for a translation also where it differs from its original in more "
            "than words.",
            py::kw_only(), py::arg("against") = py::none(), without_gil())
        .def(
            "with_defaults",
            [](pack const& own, std::optional<pack> const& base) { return with_defaults(own, base ? *base : built_in_pack()); },
            "The pack with what it leaves out, sentences and language patterns, taken from another of the same language: from the "
            "built-in one where none is given. A pack in another language is returned as it is.",
            py::kw_only(), py::arg("base") = py::none(), without_gil())
        .def(
            "merge", [](pack const& own, pack const& other) { return merge(own, other); },
            "Two packs as one: each list followed by the elements that only the other has. Raises Error, with both places, where "
            "elements of one id differ, and where the languages differ.",
            py::arg("other"), without_gil())
        .def(
            "recommend",
            [](pack const& content, history const& own, date day, std::optional<id_of<assessment>> of, std::size_t most,
               std::optional<int> minutes, std::optional<company> participants) {
                practice_filter const only{.minutes = minutes, .participants = participants};
                return recommend(content, own, {.day = day, .assessment = std::move(of), .practices = most, .only = only});
            },
            "Practices for one person from their own history, best fit first; none that takes longer than `minutes`, or cannot be done "
            "alone or together where `participants` says so.",
            py::arg("history"), py::kw_only(), py::arg("day"), py::arg("assessment") = py::none(), py::arg("most") = 3,
            py::arg("minutes") = py::none(), py::arg("participants") = py::none(), without_gil())
        .def(
            "weekly_prompts",
            [](pack const& content, date day, std::uint64_t seed, std::size_t count, std::set<id_of<prompt>> const& asked) {
                return weekly_prompts(content, day, seed, count, asked);
            },
            "The week's light prompts, in the order to ask them; the same for both people.", py::arg("day"), py::kw_only(),
            py::arg("seed") = 0, py::arg("count") = 3, py::arg("already_asked") = std::set<id_of<prompt>>{}, without_gil())
        .def(
            "prompts_in", [](pack const& content, id_of<deck> const& of) { return prompts_in(content, of); },
            "What a deck has to browse for somebody alone, in its order: the prompts that need nobody's yes. Raises KeyError where the "
            "pack has no such deck.",
            py::arg("deck"), without_gil())
        .def("prompts_with", &prompts_with,
             "The questions that come with a practice and need nobody's yes; `deal_evening` deals the deeper ones.",
             py::arg("practice"), without_gil())
        .def(
            "open_prompts_in",
            [](pack const& content, reveal_permit const& both, id_of<deck> const& of) { return prompts_in(content, both, of); },
            "The same for two people together: as deep as both opened, about touch and sexuality only where both opened these.",
            py::arg("permit"), py::arg("deck"), without_gil())
        .def(
            "plan_week",
            [](pack const& content, std::vector<recommendation> const& what, std::vector<free_time> const& when, date day,
               int weeks) { return plan_week(content, what, when, day, weeks); },
            "The recommended practices on the days that have time, from a day on: each once before any comes a second time, as often "
            "in each of 1 to 4 weeks as its cadence says, and as far apart as can be. A day without time is a rest day.",
            py::arg("what"), py::arg("when"), py::kw_only(), py::arg("day"), py::arg("weeks") = 1, without_gil())
        .def(
            "deal_evening",
            [](pack const& content, reveal_permit const& both, history const& first, history const& second, date day,
               std::uint64_t seed, int minutes, std::optional<id_of<practice>> const& of, std::optional<id_of<deck>> const& from,
               std::optional<id_of<assessment>> const& guesses) {
                if (of.has_value() + from.has_value() + guesses.has_value() > 1)
                    throw py::value_error("an evening is of a practice, a deck or an assessment, not of two of them");
                evening_theme about;
                if (of) about = *of;
                if (from) about = *from;
                if (guesses) about = *guesses;
                return deal_evening(content, both, first, second, day, seed, minutes, about);
            },
            "An evening of prompts for two, of at most so many minutes, 5 for each prompt and 45 in all: light first, then deeper by "
            "one level at a time, no deeper than both opened and one level beyond what both finished, and light and pleasant at the "
            "end. With a practice, that practice's own prompts come first; with a deck, only its prompts are dealt, but for the last where "
            "it has none to end on; with guesses, an assessment, the two look at what they guessed of each other's answers to it, where "
            "both opened that. Raises Error for another day or other histories than the permit's, KeyError where the pack has no "
            "such deck or assessment.",
            py::arg("permit"), py::arg("first"), py::arg("second"), py::kw_only(), py::arg("day"), py::arg("seed") = 0,
            py::arg("minutes") = 30, py::arg("practice") = py::none(), py::arg("deck") = py::none(),
            py::arg("guesses") = py::none(), without_gil())
        .def(
            "evening_after",
            [](pack const& content, evening_session const& evening, evening_move move, reveal_permit const& both,
               history const& first, history const& second,
               date day) { return after(content, both, first, second, day, evening, move); },
            "The evening after a move. What is not open any more under this permit is left out of what is ahead. Raises Error for "
            "another day or other histories than the permit's, and where the evening is of other people.",
            py::arg("evening"), py::arg("move"), py::arg("permit"), py::arg("first"), py::arg("second"), py::kw_only(),
            py::arg("day"), without_gil())
        .def(
            "check_in",
            [](pack const& content, history const& mine, date day, std::uint64_t seed, std::optional<id_of<assessment>> of) {
                return check_in(content, mine, {.day = day, .seed = seed, .assessment = std::move(of)});
            },
            "What one person sees after a check-in; made of their own history only.", py::arg("mine"), py::kw_only(),
            py::arg("day"), py::arg("seed") = 0, py::arg("assessment") = py::none(), without_gil())
        .def(
            "check_in_together",
            [](pack const& content, history const& first, history const& second, date day, std::uint64_t seed,
               std::optional<id_of<assessment>> of) {
                return check_in(content, first, second, {.day = day, .seed = seed, .assessment = std::move(of)});
            },
            "What two people see together, or NotOpen.", py::arg("first"), py::arg("second"), py::kw_only(), py::arg("day"),
            py::arg("seed") = 0, py::arg("assessment") = py::none(), without_gil())
        .def(
            "reveal", &reveal,
            "The only way to anything that belongs to two people: a permit where each has an opening of something to the other that is "
            "passed on, or NotOpen.",
            py::arg("first"), py::arg("second"), py::kw_only(), py::arg("day"), without_gil())
        .def(
            "why_not", &why_not,
            "What stands against one's own yes to opening the scores of an assessment to another person, from one's own history "
            "alone; empty when nothing does. All about the screening and about danger is one reason. Raises KeyError when the pack "
            "has no such assessment.",
            py::arg("own"), py::kw_only(), py::arg("to"), py::arg("assessment"), py::arg("day"), without_gil())
        .def(
            "results_for", &results_for,
            "A person's own results that they opened to a third person, a therapist or a researcher; from their own history alone. "
            "Empty where nothing is open, whatever the cause, and for a partner, whose way is `reveal`.",
            py::arg("own"), py::kw_only(), py::arg("to"), py::arg("day"), without_gil());
    class_of<evening_session>().def(
        "entries", [](evening_session const& of, id_of<person> const& whose) { return entries_of(of, whose); },
        "What belongs in the history of one of the two, for the day of the evening; nothing for anybody else.",
        py::arg("person"));
    class_of<support_directory>().def(
        "lint", [](support_directory const& supplied, date day) { return lint(supplied, day); },
        "Everything empty, duplicate, out of reach, or not checked in the year before that day.", py::kw_only(), py::arg("day"),
        without_gil());
    class_of<blocker>().def(
        "text", [](blocker const& waiting, std::optional<sentences> const& words) { return text_of(required(words), waiting); },
        "In a pack's sentences.", py::arg("sentences"));
    class_of<score_result>().def(
        "text",
        [](score_result const& result, std::optional<sentences> const& words) { return text_of(required(words), result); },
        "In a pack's sentences: for instance '4.25 of 5, mostly true', or why there is no score.", py::arg("sentences"));
}

} // namespace closeknit::python

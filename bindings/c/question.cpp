#include "question.hpp"

#include <closeknit/assess/validate.hpp>
#include <closeknit/couple/safety.hpp>

#include <variant>

namespace closeknit::c {
namespace {

template <class Format> void add_numbers(question& to, Format const& from) {
    if constexpr (requires { from.low; }) to.low = from.low, to.high = from.high;
    if constexpr (requires { from.step; }) to.step = from.step;
    if constexpr (requires { from.labels; }) to.labels = from.labels;
    if constexpr (requires { from.unit; }) to.unit = from.unit;
}

template <class Format> void add_options(question& to, Format const& from) {
    for (option const& each : from.options)
        to.options.push_back({.id = each.id, .wording = each.wording, .exclusive = each.exclusive});
    if constexpr (requires { from.at_least; }) {
        to.at_least = from.at_least;
        if (from.at_most) to.at_most = *from.at_most;
    }
    if constexpr (requires { from.places; }) to.places = from.places ? int(*from.places) : static_cast<int>(from.options.size());
}

void add(question& to, rating const& from) {
    add_numbers(to, from);
    to.step = 1;
}
void add(question& to, slider const& from) { add_numbers(to, from); }
void add(question& to, number const& from) { add_numbers(to, from); }
void add(question& to, choice const& from) { add_options(to, from); }
void add(question& to, choices const& from) { add_options(to, from); }
void add(question& to, ranking const& from) { add_options(to, from); }
void add(question&, yes_no const&) {}
void add(question&, time_of_day const&) {}
void add(question& to, free_text const& from) {
    to.shortest = from.shortest;
    to.longest = from.longest;
}
void add(question& to, calendar_date const& from) {
    to.earliest = from.earliest;
    to.latest = from.latest;
}

} // namespace

question question_for(assessment const& of, item const& asked) {
    question out{.id = asked.id, .wording = asked.wording, .required = asked.required};
    std::visit(
        [&]<class Format>(Format const& each) {
            out.kind = Format::kind;
            add(out, each);
        },
        *format_of(of, asked)); // a sitting asks nothing that has no format
    return out;
}

sitting_state state_of(assessment const& of, sitting const& now) {
    sitting_state out{.progress = now.progress(), .unanswered = static_cast<int>(now.unanswered().size())};
    for (item const* each : now.instructions())
        out.instructions.push_back(each->wording);
    if (section const* in = now.current_section()) {
        out.section = in->title.str();
        out.section_about = in->about;
    }
    if (item const* asked = now.current()) {
        out.asks = question_for(of, *asked);
        auto given = now.answer_to(asked->id);
        out.answered = given.has_value();
        if (!is_screening(of)) out.answer = std::move(given);
    } else {
        out.blockers = now.blockers();
    }
    return out;
}

} // namespace closeknit::c

#include "check_assessment.hpp"

#include <closeknit/model/plain.hpp>

#include <algorithm>
#include <cmath>

namespace closeknit {
namespace {

using codec::place;

void check_options(std::vector<option> const& options, std::string const& called, place const& at, finder& rule) {
    rule(place(at, "options"), options.size() < 2, called + " needs at least two options");
}

/// What only several choices can use.
void check_never_exclusive(std::vector<option> const& options, std::string const& says, place const& at, finder& rule) {
    place const options_at(at, "options");
    for (std::size_t i = 0; i < options.size(); ++i) {
        place const here(options_at, i);
        rule(place(here, "exclusive"), options[i].exclusive, says);
    }
}

void check_step(std::optional<double> step, place const& at, finder& rule) {
    rule(place(at, "step"), step && !(*step > 0 && std::isfinite(*step)), "the distance between answers is above 0");
}

// One overload for every response format; the compiler names the one that a new format lacks.

void check(rating const& r, place const& at, finder& rule) {
    rule(place(at, "high"), r.low >= r.high, "the highest answer is not above the lowest");
    std::size_t const steps = r.low < r.high ? static_cast<std::size_t>(std::int64_t(r.high) - r.low) + 1 : 0;
    rule(place(at, "labels"), steps && r.labels.size() != 0 && r.labels.size() != 2 && r.labels.size() != steps,
         "expected a label for each end or for each of the " + std::to_string(steps) + " steps");
}
void check(choice const& c, place const& at, finder& rule) {
    check_options(c.options, "a choice", at, rule);
    check_never_exclusive(c.options, "only one is chosen here, so this says nothing", at, rule);
}
void check(choices const& c, place const& at, finder& rule) {
    check_options(c.options, "a choice", at, rule);
    auto const together = std::count_if(c.options.begin(), c.options.end(), [](option const& each) { return !each.exclusive; });
    rule(place(at, "at_least"), c.at_least > together, "only " + std::to_string(together) + " can be chosen together",
         std::to_string(together));
    int const options = static_cast<int>(c.options.size());
    rule(place(at, "at_most"), c.at_most && *c.at_most > options, "there are only " + std::to_string(options) + " options",
         std::to_string(options));
    rule(place(at, "at_most"), c.at_most && *c.at_most < c.at_least,
         "it is below the " + std::to_string(c.at_least) + " that must be chosen", std::to_string(c.at_least));
    place const options_at(at, "options");
    for (std::size_t i = 0; i < c.options.size(); ++i) {
        place const here(options_at, i);
        rule(place(here, "exclusive"), c.options[i].missing && !c.options[i].exclusive,
             "an option that stands for a missing answer can only be chosen alone", "true");
    }
}
void check(yes_no const&, place const&, finder&) {}
void check(number const& n, place const& at, finder& rule) {
    rule(place(at, "high"), n.low && n.high && *n.low >= *n.high, "the highest number is not above the lowest");
    check_step(n.step, at, rule);
}
void check(slider const& s, place const& at, finder& rule) {
    rule(place(at, "high"), !(s.low < s.high), "the highest answer is not above the lowest");
    check_step(s.step, at, rule);
    rule(place(at, "labels"), s.labels.size() != 0 && s.labels.size() != 2, "expected a label for each end, or none");
}
void check(free_text const& t, place const& at, finder& rule) {
    rule(place(at, "longest"), t.longest < t.shortest,
         "there is no room for the " + std::to_string(t.shortest) + " characters that are needed", std::to_string(t.shortest));
}
void check(calendar_date const& d, place const& at, finder& rule) {
    rule(place(at, "latest"), d.earliest && d.latest && *d.latest < *d.earliest, "the last day is before the first");
}
void check(time_of_day const&, place const&, finder&) {}
void check(ranking const& r, place const& at, finder& rule) {
    check_options(r.options, "a ranking", at, rule);
    check_never_exclusive(r.options, "all are put in order here, so this says nothing", at, rule);
    std::string const options = std::to_string(r.options.size());
    rule(place(at, "places"), r.places && static_cast<std::size_t>(int(*r.places)) > r.options.size(),
         "there are only " + options + " options", options);
}
void check(instruction const&, place const&, finder&) {}
void check(shared const&, place const&, finder&) {}

} // namespace

void check_response(response const& format, place const& at, finder& rule) {
    std::visit([&](auto const& each) { check(each, at, rule); }, format);
}

} // namespace closeknit

#include "check_assessment.hpp"

#include "prospects.hpp"
#include "rings.hpp"

#include <algorithm>

namespace closeknit {
namespace {

using codec::place;

void check_formats(assessment const& of, place const& at, finder& rule) {
    place const formats_at(at, "formats"), items_at(at, "items");
    for (std::size_t i = 0; i < of.formats.size(); ++i) {
        place const here(formats_at, i), response_at(here, "response");
        rule(response_at, std::holds_alternative<shared>(of.formats[i].response), "a shared format cannot stand for another");
        check_response(of.formats[i].response, response_at, rule);
    }
    for (std::size_t i = 0; i < of.items.size(); ++i)
        check_response(of.items[i].response, place(place(items_at, i), "response"), rule);
}

void check_order(blueprint const& plan, place const& at, finder& rule) {
    rings ring(plan);
    assessment const& of = plan.of();
    place const items_at(at, "items"), scores_at(at, "scores");
    auto const say = [&](place const& here, blueprint::node each) {
        rule(here, true, "it rests on itself, so it never comes: " + ring.through(each));
    };
    for (std::size_t i = 0; i < of.items.size(); ++i) {
        place const here(items_at, i);
        if (ring.joins(i, i)) say(place(here, "shown_when"), i);
    }
    for (std::size_t i = 0; i < of.scores.size(); ++i) {
        blueprint::node const self = plan.items() + i;
        bool by_part = false; // otherwise it is the condition of an item that is to mend
        for (std::size_t k = plan.score(i).first_piece; k < plan.score(i).last_piece; ++k)
            by_part = by_part || ring.joins(self, plan.items() + plan.piece_at(k).score);
        place const here(scores_at, i);
        if (by_part) say(place(here, "parts"), self);
    }
}

void check_conditions(blueprint const& plan, place const& at, finder& rule) {
    prospects const outlooks(plan);
    assessment const& of = plan.of();
    place const items_at(at, "items"), constraints_at(at, "constraints");
    for (std::size_t i = 0; i < of.items.size(); ++i) {
        place const here(items_at, i);
        response const* format = plan.format(i);
        rule(place(here, "required"), of.items[i].required && format && std::holds_alternative<instruction>(*format),
             "an instruction has nothing to answer, so it cannot be required");
        std::string const follows = outlooks.never_shown(i) ? ", so the item is never shown" : "";
        if (auto const& when = of.items[i].shown_when) outlooks.check(*when, false, follows, place(here, "shown_when"), rule);
    }
    for (std::size_t i = 0; i < of.constraints.size(); ++i) {
        place const here(constraints_at, i);
        outlooks.check(of.constraints[i].holds, true, "", place(here, "holds"), rule);
    }
}

void check_sections(blueprint const& plan, place const& at, finder& rule) {
    assessment const& of = plan.of();
    place const sections_at(at, "sections");
    std::size_t furthest = of.items.size(); // the item that the last section begins with; none yet
    for (std::size_t i = 0; i < of.sections.size(); ++i) {
        std::size_t const begins = plan.item_at(of.sections[i].begins_with);
        if (begins == of.items.size()) continue;
        place const here(sections_at, i), item_at(here, "begins_with");
        bool const first = furthest == of.items.size();
        rule(item_at, !first && begins == furthest, "another section begins with this item");
        rule(item_at, !first && begins < furthest, "sections stand in the order of their items");
        furthest = first ? begins : std::max(furthest, begins);
    }
}

} // namespace

void check_assessment(assessment const& of, place const& at, finder& rule) {
    rule(place(at, "items"), of.items.empty(), "an assessment needs at least one item");
    place const reads_at(at, "also_reads"), scores_at(at, "scores");
    for (std::size_t i = 0; i < of.also_reads.size(); ++i)
        rule(place(reads_at, i), of.also_reads[i] == of.version, "it reads its own version anyway");
    blueprint plan(of);
    plan.index();
    check_formats(of, at, rule);
    check_order(plan, at, rule);
    check_conditions(plan, at, rule);
    check_sections(plan, at, rule);
    for (std::size_t i = 0; i < of.scores.size(); ++i) {
        place const here(scores_at, i);
        check_keys(plan, i, here, rule);
        check_scoring(plan, i, here, rule);
        check_reading(plan, i, here, rule);
    }
}

} // namespace closeknit

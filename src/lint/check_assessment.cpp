#include "checks.hpp"

#include "assess/check_response.hpp"
#include "assess/dependencies.hpp"
#include "assess/formats/labels.hpp"
#include "assess/other_conditions.hpp"
#include "assess/well_formed.hpp"
#include "reachability.hpp"

#include <closeknit/assess/answer_form.hpp>

#include <memory>

namespace closeknit {
namespace {

using codec::json_pointer;

void check_conditions(compiled_assessment const& plan, json_pointer const& at, issue_list& report_if) {
    reachability const outlooks(plan);
    assessment const& of = plan.of();
    json_pointer const items_at(at, "items"), constraints_at(at, "constraints");
    for (std::size_t i = 0; i < of.items.size(); ++i) {
        json_pointer const here(items_at, i);
        std::string const follows = outlooks.never_shown(i) ? ", so the item is never shown" : "";
        if (auto const& when = of.items[i].shown_when)
            outlooks.check(*when, false, follows, json_pointer(here, "shown_when"), report_if);
    }
    for_each_other_condition(
        of, at, [&](condition const& when, json_pointer const& here) { outlooks.check(when, false, "", here, report_if); });
    for (std::size_t i = 0; i < of.constraints.size(); ++i) {
        json_pointer const here(constraints_at, i);
        outlooks.check(of.constraints[i].requires_that, true, "", json_pointer(here, "requires_that"), report_if);
    }
}

/// In a block in an order by chance, what decides whether an item is shown may come after it.
void check_random_order(compiled_assessment const& plan, json_pointer const& at, issue_list& report_if) {
    assessment const& of = plan.of();
    for (std::size_t i = 0; i < plan.items(); ++i) {
        std::size_t const in = plan.section_of_items()[i];
        if (!of.items[i].shown_when || in == of.sections.size() || !of.sections[in].random_order) continue;
        bool depends = false;
        for_each_named(
            *of.items[i].shown_when,
            [&](id_of<item> const& id) {
                std::size_t const named = plan.find_item(id);
                depends = depends || (named < plan.items() && plan.section_of_items()[named] == in);
            },
            [](id_of<scale> const&) {});
        json_pointer const here(at, i);
        report_if.advise(json_pointer(here, "shown_when"), depends,
                         "it depends on an item of the same section, which is in an order by chance and may come after it");
    }
}

/// A table with labels cannot be told from one with codes where they are the same words.
void check_option_ids(response const& format, json_pointer const& at, issue_list& report_if) {
    std::vector<option> const* const options = form_of(format).options;
    auto const clash = options ? formats::clash_in(formats::labelled_options(*options)) : std::nullopt;
    json_pointer const options_at(at, "options"), here(options_at, clash.value_or(0));
    report_if.advise(
        json_pointer(here, "wording"), clash.has_value(),
        "it is the id of another option, so that a table of labels may be taken for one of ids: give the options other ids");
}

void check_option_ids(assessment const& of, json_pointer const& at, issue_list& report_if) {
    json_pointer const formats_at(at, "formats"), items_at(at, "items");
    for (std::size_t i = 0; i < of.formats.size(); ++i) {
        json_pointer const here(formats_at, i);
        check_option_ids(of.formats[i].response, json_pointer(here, "response"), report_if);
    }
    for (std::size_t i = 0; i < of.items.size(); ++i) {
        json_pointer const here(items_at, i);
        if (of.items[i].response) check_option_ids(*of.items[i].response, json_pointer(here, "response"), report_if);
    }
}

/// Sentences for two people that no page says, so that nothing asks them to talk it out where one may not feel safe.
void check_words_for_two(compiled_assessment const& plan, json_pointer const& at, issue_list& report_if) {
    std::vector<bool> const on_sensitive = on_sensitive_items(plan);
    for (std::size_t i = 0; i < plan.scales(); ++i) {
        json_pointer const here(at, i), words_at(here, "for_two");
        finding_words const& words = plan.of().scales[i].for_two;
        std::string const why = "is never said: the scale depends on an item that is safety_sensitive";
        report_if.advise(json_pointer(words_at, "shared_low_point"), on_sensitive[i] && !words.shared_low_point.empty(), why);
        report_if.advise(json_pointer(words_at, "seen_differently"), on_sensitive[i] && !words.seen_differently.empty(), why);
    }
}

} // namespace

void check_assessment(assessment const& of, json_pointer const& at, issue_list& report_if) {
    report_if(json_pointer(at, "items"), of.items.empty(), "an assessment must have at least one item");
    json_pointer const versions_at(at, "compatible_versions"), scales_at(at, "scales");
    for (std::size_t i = 0; i < of.compatible_versions.size(); ++i)
        report_if.advise(json_pointer(versions_at, i), of.compatible_versions[i] == of.version,
                         "the assessment's own version need not be listed");
    compiled_assessment const plan(std::shared_ptr<assessment const>(std::shared_ptr<void>(), &of)); // `of` outlives it
    check_well_formed(plan, at, report_if);
    check_responses(of, fault_of::presentation, at, report_if);
    check_option_ids(of, at, report_if);
    check_conditions(plan, at, report_if);
    for (std::size_t i = 0; i < of.scales.size(); ++i) {
        json_pointer const here(scales_at, i);
        check_scoring(plan, i, here, report_if);
        check_tables(plan, i, here, report_if);
        check_reading(plan, i, here, report_if);
    }
    json_pointer const items_at(at, "items");
    check_random_order(plan, items_at, report_if);
    check_words_for_two(plan, scales_at, report_if);
    check_screening(plan, at, report_if);
}

} // namespace closeknit

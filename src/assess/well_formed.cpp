#include "well_formed.hpp"

#include "check_increasing.hpp"
#include "check_response.hpp"
#include "cycles.hpp"
#include "first_problem.hpp"
#include "methods.hpp"
#include "other_conditions.hpp"
#include "walk.hpp"

#include <closeknit/codec/error.hpp>
#include <closeknit/codec/number_text.hpp>
#include <closeknit/model/pack.hpp>

#include <algorithm>
#include <cmath>
#include <utility>

namespace closeknit {
namespace {

using codec::json_pointer;

void check_order(compiled_assessment const& plan, json_pointer const& at, issue_collector& report_if) {
    cycles found(plan);
    assessment const& of = plan.of();
    json_pointer const items_at(at, "items"), scales_at(at, "scales");
    auto const say = [&](json_pointer const& here, compiled_assessment::node each) {
        report_if(here, true, "circular reference: " + found.shortest_cycle(each));
    };
    json_pointer const sections_at(at, "sections");
    for (std::size_t i = 0; i < of.items.size(); ++i) {
        json_pointer const here(items_at, i), section_at(sections_at, plan.section_of_items()[i]);
        if (found.strongly_connected(i, i)) say(json_pointer(of.items[i].shown_when ? here : section_at, "shown_when"), i);
    }
    for (std::size_t i = 0; i < of.scales.size(); ++i) {
        compiled_assessment::node const self = plan.items() + i;
        bool by_part = false; // otherwise the condition of an item closes the cycle and is reported
        for (std::size_t k = plan.scale(i).first_component; k < plan.scale(i).last_component; ++k)
            by_part = by_part || found.strongly_connected(self, plan.items() + plan.component(k).scale);
        json_pointer const here(scales_at, i);
        if (by_part) say(json_pointer(here, "components"), self);
        bool by_table = false;
        for_each_table_condition(of.scales[i], [&](condition const& when) {
            for_each_named(
                when, [](id_of<item> const&) {},
                [&](id_of<scale> const& id) {
                    std::size_t const named = plan.find_scale(id);
                    by_table = by_table || (named < plan.scales() && found.strongly_connected(self, plan.items() + named));
                });
        });
        if (by_table && !by_part) say(json_pointer(here, "transforms"), self);
    }
}

/// `furthest` is the highest first item so far, so that each section is compared with all before it.
void check_sections(compiled_assessment const& plan, json_pointer const& at, issue_collector& report_if) {
    assessment const& of = plan.of();
    json_pointer const sections_at(at, "sections");
    std::size_t furthest = of.items.size(); // none yet
    for (std::size_t i = 0; i < of.sections.size(); ++i) {
        std::size_t const begins = plan.find_item(of.sections[i].begins_with);
        if (begins == of.items.size()) continue;
        json_pointer const here(sections_at, i), item_at(here, "begins_with");
        bool const first = furthest == of.items.size();
        report_if(item_at, !first && begins == furthest, "another section begins with the same item");
        report_if(item_at, !first && begins < furthest, "sections must be in the order of their items");
        furthest = first ? begins : std::max(furthest, begins);
    }
}

void check_transform(affine const& by, json_pointer const& at, issue_collector& report_if) {
    report_if(json_pointer(at, "multiply"), by.multiply == 0 || !std::isfinite(by.multiply),
              "a factor must be a finite number other than 0, not " + format_exact(by.multiply));
    report_if(json_pointer(at, "add"), !std::isfinite(by.add), "must be a finite number");
}
void check_transform(rounded const&, json_pointer const&, issue_collector&) {}
void check_transform(absolute const&, json_pointer const&, issue_collector&) {}
void check_transform(clamped const& by, json_pointer const& at, issue_collector& report_if) {
    report_if(at, !by.low && !by.high, "a `clamped` step must have a lower end, an upper end or both");
    report_if(json_pointer(at, "low"), by.low && !std::isfinite(*by.low), "must be a finite number");
    report_if(json_pointer(at, "high"), by.high && !std::isfinite(*by.high), "must be a finite number");
    if (!by.low || !by.high) return;
    report_if(json_pointer(at, "high"), !(*by.low < *by.high),
              "the upper end must be above the lower: " + format_exact(*by.high) + " is not above " + format_exact(*by.low));
}

/// Rows that begin with `low`, of which each must be above the one before.
template <class Row> void check_rows(std::vector<Row> const& rows, json_pointer const& at, issue_collector& report_if) {
    for (std::size_t i = 1; i < rows.size(); ++i)
        check_increasing("rows", rows[i - 1].low, rows[i].low, json_pointer(json_pointer(at, i), "low"), report_if);
}

void check_transform(lookup const& by, json_pointer const& at, issue_collector& report_if) {
    json_pointer const rows_at(at, "rows"), groups_at(at, "groups");
    report_if(rows_at, by.rows.empty() && by.groups.empty(), "a table must have at least one row");
    report_if(rows_at, !by.rows.empty() && !by.groups.empty(), "a table has rows for everybody or groups, not both");
    check_rows(by.rows, rows_at, report_if);
    for (std::size_t i = 0; i < by.groups.size(); ++i) {
        json_pointer const here(groups_at, i), theirs_at(here, "rows");
        report_if(theirs_at, by.groups[i].rows.empty(), "a table must have at least one row");
        check_rows(by.groups[i].rows, theirs_at, report_if);
    }
}

void check_transforms(scale const& s, json_pointer const& at, issue_collector& report_if) {
    for (std::size_t i = 0; i < s.transforms.size(); ++i)
        std::visit([&](auto const& by) { check_transform(by, json_pointer(at, i), report_if); }, s.transforms[i]);
}

/// Whether a condition's band is one of its scale's own; other references are checked with all ids.
void check_band_names(compiled_assessment const& plan, condition const& when, json_pointer const& at,
                      issue_collector& report_if) {
    if (auto const* g = std::get_if<group>(&when)) {
        json_pointer const conditions_at(at, "conditions");
        for (std::size_t i = 0; i < g->conditions.size(); ++i)
            check_band_names(plan, g->conditions[i], json_pointer(conditions_at, i), report_if);
    }
    auto const* reaches = std::get_if<score_reaches_band>(&when);
    std::size_t const scale = reaches ? plan.find_scale(reaches->scale) : plan.scales();
    if (scale < plan.scales())
        report_if(json_pointer(at, "band"), !find(plan.of().scales[scale].bands, reaches->band),
                  "the scale has no band '" + reaches->band.str() + "'");
}

void check_bands(compiled_assessment const& plan, json_pointer const& at, issue_collector& report_if) {
    assessment const& of = plan.of();
    json_pointer const items_at(at, "items"), constraints_at(at, "constraints");
    for (std::size_t i = 0; i < of.items.size(); ++i) {
        json_pointer const here(items_at, i);
        if (of.items[i].shown_when) check_band_names(plan, *of.items[i].shown_when, json_pointer(here, "shown_when"), report_if);
    }
    for_each_other_condition(
        of, at, [&](condition const& when, json_pointer const& here) { check_band_names(plan, when, here, report_if); });
    for (std::size_t i = 0; i < of.constraints.size(); ++i) {
        json_pointer const here(constraints_at, i);
        check_band_names(plan, of.constraints[i].requires_that, json_pointer(here, "requires_that"), report_if);
    }
}

/// Whether every item and component can be scored, so that only the size of the numbers can be the reason.
bool is_whole(compiled_assessment const& plan, std::size_t scale) {
    compiled_assessment::scale_plan const& p = plan.scale(scale);
    closeknit::scale const& s = plan.of().scales[scale];
    bool whole = p.last_key - p.first_key == s.keys.size() && p.last_component - p.first_component == s.components.size();
    for (std::size_t i = p.first_component; i < p.last_component; ++i)
        whole = whole && plan.scale(plan.component(i).scale).scorable;
    return whole && (!s.keys.empty() || !s.components.empty());
}

/// Rules, transforms, bands and norms: what makes a value or label wrong although every key is right.
void check_numbers(compiled_assessment const& plan, std::size_t scale, json_pointer const& at, issue_collector& report_if) {
    closeknit::scale const& s = plan.of().scales[scale];
    compiled_assessment::scale_plan const& p = plan.scale(scale);
    json_pointer const missing_at(at, "missing"), bands_at(at, "bands"), norms_at(at, "norms");
    if (auto const* part = std::get_if<at_least_answered>(&s.missing))
        report_if(json_pointer(missing_at, "fraction"), !(part->fraction > 0 && part->fraction <= 1),
                  "a fraction must be above 0 and at most 1, not " + format_exact(part->fraction));
    check_transforms(s, json_pointer(at, "transforms"), report_if);
    for (std::size_t i = 1; i < s.bands.size(); ++i)
        check_increasing("bands", s.bands[i - 1].low, s.bands[i].low, json_pointer(json_pointer(bands_at, i), "low"), report_if);
    for (std::size_t n = 0; n < s.norms.size(); ++n) {
        json_pointer const norm_at(norms_at, n), groups_at(norm_at, "groups");
        check_rows(s.norms[n].percentiles, json_pointer(norm_at, "percentiles"), report_if);
        for (std::size_t i = 0; i < s.norms[n].groups.size(); ++i) {
            json_pointer const here(groups_at, i);
            check_rows(s.norms[n].groups[i].percentiles, json_pointer(here, "percentiles"), report_if);
        }
    }
    report_if(
        missing_at, std::holds_alternative<product>(s.method) && gives_with_missing(s.missing),
        "a product needs all of its answers: state `all_required`, and `when_missing` where a missing answer counts something");
    report_if(at, !p.scorable && !p.circular && is_whole(plan, scale),
              "the points are too large: their sum or the range of the scale is not finite");
}

} // namespace

void check_well_formed(compiled_assessment const& plan, json_pointer const& at, issue_collector& report_if) {
    json_pointer const scales_at(at, "scales");
    json_pointer const items_at(at, "items");
    for (std::size_t i = 0; i < plan.items(); ++i)
        check_item(plan.of().items[i], json_pointer(items_at, i), report_if);
    check_responses(plan.of(), fault_of::points, at, report_if);
    check_order(plan, at, report_if);
    check_bands(plan, at, report_if);
    check_sections(plan, at, report_if);
    for (std::size_t i = 0; i < plan.scales(); ++i) {
        json_pointer const here(scales_at, i);
        check_keys(plan, i, here, report_if);
        check_numbers(plan, i, here, report_if);
    }
}

void require_well_formed(compiled_assessment const& plan) {
    first_problem report_if;
    issue_collector& collector = report_if;
    walker(collector, false).visit(plan.of(), json_pointer{}); // ids and references only
    check_well_formed(plan, json_pointer{}, collector);
}

} // namespace closeknit

#include "check_content.hpp"

#include <closeknit/codec/number_text.hpp>
#include <closeknit/couple/safety.hpp>

#include <algorithm>
#include <set>

namespace closeknit {
namespace {

using codec::json_pointer;

void check_targets(target_map const& serves, std::string const& called, json_pointer const& at, issue_collector& report_if) {
    report_if(at, serves.empty(), called + " must serve at least one dimension");
    for (auto const& [id, weight] : serves)
        report_if(json_pointer(at, id), !(weight > 0 && weight <= 1),
                  "a weight must be above 0 and at most 1, not " + format_exact(weight));
}

bool names(practice const& p, risk what) { return names_risk(p, what); }
bool names(prompt const& p, risk what) { return std::find(p.risks.begin(), p.risks.end(), what) != p.risks.end(); }

} // namespace

// A warning that an author forgot must not make a practice or a prompt more available, so these are errors.

void check_practices(pack const& content, json_pointer const& at, issue_list& report_if) {
    std::set<std::string_view> repairs; // the dimensions that are about forgiveness
    for (dimension const& each : content.dimensions)
        if (each.kind == dimension_kind::repair) repairs.insert(each.id);
    for (std::size_t i = 0; i < content.practices.size(); ++i) {
        practice const& p = content.practices[i];
        json_pointer const here(at, i), ruled_out(here, "contraindications");
        check_targets(p.targets, "a practice", json_pointer(here, "targets"), report_if);
        report_if.advise(json_pointer(here, "steps"), p.steps.size() < 3 || p.steps.size() > 6,
                         "a practice should have three to six steps, not " + std::to_string(p.steps.size()));
        report_if(ruled_out, p.contraindications.empty(), "a practice must name at least one situation that rules it out");
        bool const names_a_safety_risk = std::any_of(p.contraindications.begin(), p.contraindications.end(),
                                                     [](contraindication const& c) { return is_about_safety(c.risk); });
        report_if(ruled_out, !names_a_safety_risk && !p.no_safety_risk,
                  "a practice must name its safety risks (fear, retaliation, control, abuse, touch), or state no_safety_risk",
                  "fear");
        report_if(json_pointer(here, "no_safety_risk"), names_a_safety_risk && p.no_safety_risk,
                  "a practice that names a safety risk cannot state that it has none");
        bool const forgiveness = std::any_of(p.targets.begin(), p.targets.end(),
                                             [&](auto const& each) { return each.second >= 1 && repairs.contains(each.first); });
        auto const conflict = p.targets.find("conflict-care"); // ids are shared between packs
        bool const is_conflict_work = conflict != p.targets.end() && conflict->second >= 1;
        report_if(json_pointer(here, "availability"), forgiveness && p.availability == offering::freely,
                  "a practice about forgiveness must be offered on request only", "on_request");
        report_if(ruled_out, forgiveness && !names(p, risk::abuse), "a practice about forgiveness must be ruled out by abuse",
                  "abuse");
        report_if(ruled_out, is_conflict_work && !names(p, risk::fear) && !names(p, risk::abuse),
                  "a practice about conflict must be ruled out by fear or abuse", "fear");
    }
}

void check_prompts(pack const& content, json_pointer const& at, issue_list& report_if) {
    for (std::size_t i = 0; i < content.prompts.size(); ++i) {
        prompt const& p = content.prompts[i];
        json_pointer const here(at, i), handled(here, "sensitivity");
        check_targets(p.targets, "a prompt", json_pointer(here, "targets"), report_if);
        report_if(json_pointer(here, "risks"), p.depth >= 4 && p.risks.empty(),
                  "a prompt of depth 4 or 5 must name at least one situation that rules it out");
        report_if(handled, p.valence == valence::difficult && p.sensitivity == sensitivity::ordinary,
                  "a difficult prompt must not have ordinary sensitivity", "tender");
        report_if(handled, p.sensitivity == sensitivity::sexual && !(names(p, risk::touch) && p.depth >= 2),
                  "a sexual prompt must have depth 2 or more and be ruled out by touch");
    }
}

} // namespace closeknit

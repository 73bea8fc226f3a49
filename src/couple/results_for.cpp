#include <closeknit/couple/results_for.hpp>

#include "passed_on.hpp"

#include <algorithm>
#include <optional>
#include <variant>

namespace closeknit {
namespace {

/// Whether an entry of a history makes this person a partner.
struct makes_partner {
    id_of<person> const& other;

    bool operator()(sheet const& s) const { return s.subject == other; }
    bool operator()(opening const& o) const { return o.to == other && !std::holds_alternative<opened_results>(o.what); }
    bool operator()(prompt_answered const& p) const { return p.other == other; }
    template <class Entry> bool operator()(Entry const& each) const {
        if constexpr (joint_entry<Entry>) return each.other == other;
        else return false; // a therapist, too, may have heard somebody out
    }
};

std::vector<scale_value> values_in(scorer const& by, opened_results const& yes, sheet const& answered) {
    std::vector<scale_value> out;
    auto const open = opened_values(by, opened_scores{.scales = yes.scales}, answered);
    for (std::size_t i = 0; i < open.size(); ++i) {
        if (!open[i]) continue;
        id_of<scale> const& of = by.assessment().scales[i].id;
        interval const range = by.range(of);
        out.push_back({.scale = of, .value = *open[i], .low = range.low, .high = range.high});
    }
    return out;
}

} // namespace

bool is_partner(history const& own, id_of<person> const& other) {
    return std::any_of(own.entries.begin(), own.entries.end(),
                       [&](entry const& each) { return std::visit(makes_partner{other}, each); });
}

std::vector<assessment_result> results_for(pack const& content, history const& own, id_of<person> const& to, date day) {
    std::vector<assessment_result> out;
    if (is_partner(own, to)) return out;
    passed_on_yeses const yeses(content, own, to, day);
    for (assessment const& of : content.assessments) {
        auto const* yes = yeses.to<opened_results>(of);
        std::optional<scorer> const by = yes ? scorer_to_open(of) : std::nullopt;
        sheet const* answered = by ? yeses.recent_sheet(*by) : nullptr;
        if (!answered) continue;
        auto values = values_in(*by, *yes, *answered);
        if (!values.empty())
            out.push_back({.assessment = of.id, .version = of.version, .day = answered->day, .scales = std::move(values)});
    }
    return out;
}

} // namespace closeknit

#pragma once

#include <closeknit/couple/history_state.hpp>
#include <closeknit/couple/safety.hpp>

#include <closeknit/assess/scorer.hpp>

#include <optional>
#include <vector>

namespace closeknit {

/// The yeses of one person to another, each only while it is passed on. It points into the history.
class passed_on_yeses {
public:
    passed_on_yeses(pack const& content, history const& own, id_of<person> const& to, date day);

    /// The yes of one kind, or nullptr.
    template <class What> What const* to(id_of<assessment> const* of = nullptr) const {
        for (opening const* each : openings_) {
            What const* what = std::get_if<What>(&each->what);
            if constexpr (requires { what->assessment; })
                if (what && of && what->assessment != *of) continue;
            if (what) return what;
        }
        return nullptr;
    }
    bool any() const { return !openings_.empty(); }

    /// The newest own sheet for an assessment; nullptr where it does not fit or is older than the assessment takes.
    sheet const* recent_sheet(scorer const& by) const;
    /// The same for a sheet about another person.
    sheet const* recent_guess(scorer const& by, id_of<person> const& about) const;

private:
    sheet const* usable(scorer const& by, sheet const* found) const;

    date day_;
    history_state now_;
    std::vector<opening const*> openings_;
};

/// Closes each composite of which not every component is open: next to some of them it would tell the others.
void close_composites(compiled_assessment const& in, std::vector<std::optional<double>>& open);

/// The scores of one person that an opening lets another see: by the place of the scale, its value.
std::vector<std::optional<double>> opened_values(scorer const& by, opened_scores const& yes, sheet const& answered);

} // namespace closeknit

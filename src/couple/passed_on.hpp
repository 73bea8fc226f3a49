#pragma once

#include <closeknit/couple/history_state.hpp>
#include <closeknit/couple/safety.hpp>

#include <closeknit/assess/scorer.hpp>

#include <optional>
#include <vector>

namespace closeknit {

/// The yes of one kind among some, and of one assessment where one is given, whatever its version; or nullptr.
template <class What> What const* yes_among(std::vector<opening const*> const& some, assessment const* of = nullptr) {
    for (opening const* each : some) {
        What const* what = std::get_if<What>(&each->what);
        if constexpr (requires { what->assessment; })
            if (what && of && what->assessment != of->id) continue;
        if (what) return what;
    }
    return nullptr;
}

/// Whether a sheet is as recent as its assessment demands.
bool is_recent(assessment const& of, sheet const& answered, date day);

/// Whether anything of an assessment may ever open: it is no private screening, and not for its respondent only.
bool may_open(assessment const& of);

/// What scores an assessment that may open; nothing where it is not well formed either.
std::optional<scorer> scorer_to_open(assessment const& of);

/// The yeses of one person to another, each only while it is passed on. It points into the history.
class passed_on_yeses {
public:
    passed_on_yeses(pack const& content, history const& own, id_of<person> const& to, date day);

    /// The yes of one kind, or nullptr.
    template <class What> What const* to() const { return yes_among<What>(openings_); }
    /// The yes to something of this very version of an assessment, or nullptr.
    template <class What> What const* to(assessment const& of) const {
        What const* yes = yes_among<What>(openings_, &of);
        return yes && yes->version == of.version ? yes : nullptr;
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

#pragma once

#include <closeknit/assess/scorer.hpp>
#include <closeknit/codec/error.hpp>
#include <closeknit/model/assessment.hpp>

#include <map>
#include <optional>

namespace closeknit {

/// The scorers of the assessments that one call of a rule asks for, each compiled at most once, when it is first asked for.
class pack_scorers {
public:
    pack_scorers() = default;
    /// With one that is compiled already; `of` is the assessment that it will be asked for by.
    pack_scorers(assessment const& of, scorer by) { made_.emplace(&of, std::move(by)); }

    /// That of an assessment, which outlives this; nullptr where it is not well formed.
    scorer const* find(assessment const& of) {
        auto [place, is_new] = made_.try_emplace(&of);
        try {
            if (is_new) place->second.emplace(of);
        } catch (error const&) { // it stays without a scorer
        }
        return place->second ? &*place->second : nullptr;
    }

private:
    std::map<assessment const*, std::optional<scorer>> made_;
};

} // namespace closeknit

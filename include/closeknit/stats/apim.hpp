#pragma once

#include <closeknit/stats/couple_values.hpp>
#include <closeknit/stats/estimate.hpp>

#include <cstdint>

namespace closeknit {

// The actor-partner interdependence model: each partner's outcome by their own predictor (actor effect) and the other's (partner
// effect). (Kenny, 1996; Kenny, Kashy & Cook, 2006) too_few with fewer couples than coefficients and one, collinear where the
// predictors leave an effect undetermined. Functions throw as couple_values.hpp says, and unless the level is above 0 and
// below 1.

/// partner / actor: 1 for a couple pattern, -1 for a contrast, 0 for actor effects alone. (Kenny & Ledermann, 2010)
struct partner_ratio {
    double k = 0;                   ///< partner effect / actor effect
    closeknit::interval interval{}; ///< Fieller's (1954)
    friend bool operator==(partner_ratio const&, partner_ratio const&) = default;
};
CLOSEKNIT_FIGURES(partner_ratio, k, interval)

/// The effects on one person's outcome. k is undefined (divisor_not_significant) where the actor effect is not different
/// from 0 at the level of its interval, for then no bounded interval holds it.
struct actor_partner_effects {
    estimate intercept{};         ///< in points of the outcome
    estimate actor{};             ///< points of the outcome for one point of the person's own predictor
    estimate partner{};           ///< the same for the partner's predictor
    double residual_variance = 0; ///< of the outcome, in points squared
    estimated<partner_ratio> k = no_estimate_reason::divisor_not_significant; ///< partner / actor
    friend bool operator==(actor_partner_effects const&, actor_partner_effects const&) = default;
};
CLOSEKNIT_FIGURES(actor_partner_effects, intercept, actor, partner, residual_variance, k)

/// Both partners have the same effects.
struct indistinguishable_apim {
    std::int64_t couples = 0;                                         ///< that are used
    std::int64_t left_out = 0;                                        ///< couples with a missing value
    actor_partner_effects effects{};                                  ///< on either partner's outcome
    estimated<double> residual_icc = no_estimate_reason::no_variance; ///< how alike the partners' residuals are, -1 to 1
    friend bool operator==(indistinguishable_apim const&, indistinguishable_apim const&) = default;
};
CLOSEKNIT_FIGURES(indistinguishable_apim, couples, left_out, effects, residual_icc)

/// In closed form: the sums of the partners' outcomes are regressed on the sums of the predictors (slope b, residual variance
/// v_b, n - 2 df), and the differences on the differences without intercept (w, v_w, n - 1 df). actor = (b + w) / 2, partner
/// = (b - w) / 2, both with SE = sqrt(se_b^2 + se_w^2) / 2 and Satterthwaite's df; residual variance (v_b + v_w) / 4, residual
/// ICC (v_b - v_w) / (v_b + v_w).
estimated<indistinguishable_apim> apim_indistinguishable(couple_values const& predictor, couple_values const& outcome,
                                                         double level = .95);

/// Each role has its own effects.
struct distinguishable_apim {
    std::int64_t couples = 0;                                                 ///< that are used
    std::int64_t left_out = 0;                                                ///< couples with a missing value
    actor_partner_effects first{};                                            ///< on the first partner's outcome
    actor_partner_effects second{};                                           ///< on the second partner's
    estimated<double> residual_correlation = no_estimate_reason::no_variance; ///< of the two partners' residuals
    estimated<chi_squared_test> distinguishability =
        no_estimate_reason::no_variance; ///< whether the roles differ in any of this, 4 df
    friend bool operator==(distinguishable_apim const&, distinguishable_apim const&) = default;
};
CLOSEKNIT_FIGURES(distinguishable_apim, couples, left_out, first, second, residual_correlation, distinguishability)

/// Two ordinary regressions, one for each role, n - 3 df. Distinguishability is the difference of the deviances (-2 log
/// likelihood, normal residuals) of this and the indistinguishable model: 9 parameters against 5, so 4 df.
estimated<distinguishable_apim> apim_distinguishable(couple_values const& predictor, couple_values const& outcome,
                                                     double level = .95);

} // namespace closeknit

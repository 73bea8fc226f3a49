#pragma once

#include <closeknit/assess/scorer.hpp>
#include <closeknit/model/screening.hpp>
#include <closeknit/model/sheet.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace closeknit {

/// What one person's answers to a screening say on one of its scales.
struct screened_scale {
    scale const* of = nullptr;
    band const* lies_in = nullptr; ///< where the score lies; nullptr without a score or without bands
    bool passed_over = false;      ///< a question that it depends on was asked and has no answer that counts
    bool danger = false;           ///< an answer is the very last one at its danger end
    bool unease = false;           ///< an answer is not the very last one at the other end

    /// Of a gate scale. Fails closed: a stop where anything was passed over or has no band.
    gate result() const;
};

/// The scales of an assessment in its order, each with what the answers say, those to the questions of its components among
/// them; of scales without bands nothing. Empty where the answers do not fit. It points into `by`, which must outlive it.
std::vector<screened_scale> screened_scales(scorer const& by, sheet const& answered);

/// The gate with this name, as bands of gate scales have.
std::optional<gate> gate_named(std::string_view name);

} // namespace closeknit

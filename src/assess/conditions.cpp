#include "evaluator.hpp"
#include "holds.hpp"

#include <closeknit/model/pack.hpp>

namespace closeknit {
namespace {

/// What one evaluator knows.
struct known_so_far {
    evaluator& at;

    answer const* answer_to(id_of<item> const& wanted) const {
        std::size_t const index = at.of().find_item(wanted);
        return index < at.of().items() ? at.answer_to(index) : nullptr;
    }
    response const* format_of(id_of<item> const& wanted) const {
        std::size_t const index = at.of().find_item(wanted);
        return index < at.of().items() ? at.of().format(index) : nullptr;
    }
    std::optional<double> score_of(id_of<scale> const& wanted) const {
        std::size_t const index = at.of().find_scale(wanted);
        return index < at.of().scales() ? at.value_of(index).value : std::nullopt;
    }
    std::optional<double> low_of(id_of<scale> const& wanted, id_of<band> const& in) const {
        band const* found = find(at.of().of().scales[at.of().find_scale(wanted)].bands, in);
        return found ? std::optional(found->low) : std::nullopt;
    }
};

} // namespace

bool evaluator::holds(condition const& when) {
    known_so_far known{*this};
    return closeknit::holds(when, known);
}

std::vector<constraint const*> evaluator::unmet_constraints() {
    std::vector<constraint const*> out;
    for (constraint const& each : of_->of().constraints) {
        bool complete = true;
        for_each_named(
            each.requires_that,
            [&](id_of<item> const& id) {
                std::size_t const index = of_->find_item(id);
                complete = complete && index < of_->items() && answer_to(index);
            },
            [](id_of<scale> const&) {});
        if (complete && !holds(each.requires_that)) out.push_back(&each);
    }
    return out;
}

} // namespace closeknit

#include "holds.hpp"
#include "workings.hpp"

#include <closeknit/model/pack.hpp>

namespace closeknit {
namespace {

/// What one person's workings know.
struct so_far {
    workings& at;

    answer const* answer_to(id_of<item> const& wanted) const {
        std::size_t const index = at.plan().item_at(wanted);
        return index < at.plan().items() ? at.answer_to(index) : nullptr;
    }
    std::optional<double> score_of(id_of<scoring> const& wanted) const {
        std::size_t const index = at.plan().score_at(wanted);
        return index < at.plan().of().scores.size() ? at.value_of(index).value : std::nullopt;
    }
    std::optional<double> low_of(id_of<scoring> const& wanted, id_of<band> const& in) const {
        band const* found = find(at.plan().of().scores[at.plan().score_at(wanted)].bands, in);
        return found ? std::optional(found->low) : std::nullopt;
    }
};

} // namespace

bool workings::holds(condition const& when) {
    so_far known{*this};
    return closeknit::holds(when, known);
}

} // namespace closeknit

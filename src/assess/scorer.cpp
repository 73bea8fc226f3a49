#include <closeknit/assess/scorer.hpp>

#include <closeknit/assess/fits.hpp>

#include "dependencies.hpp"
#include "evaluator.hpp"
#include "well_formed.hpp"

#include "codec/fnv1a.hpp"

#include <closeknit/json.hpp>

#include <stdexcept>
#include <string>
#include <utility>

namespace closeknit {
namespace {

std::size_t find_scale(compiled_assessment const& in, id_of<scale> const& wanted) {
    std::size_t const at = in.find_scale(wanted);
    if (at == in.scales()) throw std::out_of_range("the assessment has no scale '" + wanted.str() + "'");
    return at;
}

std::vector<id_of<item>> ids_of(compiled_assessment const& in, std::vector<std::size_t> const& items) {
    std::vector<id_of<item>> out;
    out.reserve(items.size());
    for (std::size_t each : items)
        out.push_back(in.of().items[each].id);
    return out;
}

} // namespace

scorer::scorer(std::shared_ptr<closeknit::assessment const> of)
    : compiled_(std::make_shared<compiled_assessment const>(std::move(of))) {
    require_well_formed(*compiled_);
}
scorer::scorer(closeknit::assessment of) : scorer(std::make_shared<closeknit::assessment const>(std::move(of))) {}

assessment const& scorer::assessment() const noexcept { return compiled_->of(); }

std::vector<score_result> scorer::score(answers const& given) const {
    evaluator now(*compiled_);
    now.read(given);
    return now.results();
}

std::vector<score_result> scorer::score(sheet const& answered) const {
    carried_sheet const carried = carry_over(*this, answered);
    fits(*this, carried.answered).or_throw();
    return score(carried.answered.answers);
}

score_result scorer::score(id_of<scale> const& wanted, answers const& given) const {
    std::size_t const at = find_scale(*compiled_, wanted);
    evaluator now(*compiled_);
    now.read(given);
    return now.result(at);
}

std::vector<score_result> scorer::score(std::span<answer const> given) const {
    evaluator now(*compiled_);
    now.read(given);
    return now.results();
}

void scorer::score_values(std::span<answer const> given, std::span<std::optional<double>> values) const {
    if (values.size() != compiled_->scales())
        throw std::invalid_argument("expected a place for each of " + std::to_string(compiled_->scales()) + " values");
    if (given.size() != compiled_->items())
        throw std::invalid_argument("expected " + std::to_string(compiled_->items()) + " answers, one for each item");
    if (compiled_->is_plain()) return evaluate_plain(*compiled_, given, values);
    evaluator now(*compiled_);
    now.read(given);
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = now.value_of(i).value;
}

bool scorer::is_shown(id_of<item> const& asked, answers const& given) const {
    std::size_t const at = compiled_->find_item(asked);
    if (at == compiled_->items()) throw std::out_of_range("the assessment has no item '" + asked.str() + "'");
    evaluator now(*compiled_);
    now.read(given);
    return now.is_shown(at);
}

std::vector<id_of<constraint>> scorer::unmet_constraints(answers const& given) const {
    std::vector<id_of<constraint>> out;
    if (assessment().constraints.empty()) return out;
    evaluator now(*compiled_);
    now.read(given);
    for (constraint const* each : now.unmet_constraints())
        out.push_back(each->id);
    return out;
}

std::optional<std::size_t> scorer::index_of(id_of<item> const& wanted) const {
    std::size_t const at = compiled_->find_item(wanted);
    return at < compiled_->items() ? std::optional(at) : std::nullopt;
}

std::vector<id_of<item>> scorer::keyed_items(id_of<scale> const& of) const {
    return ids_of(*compiled_, keyed_indices(*compiled_, find_scale(*compiled_, of)));
}

std::vector<id_of<item>> scorer::depends_on(id_of<scale> const& of) const {
    return ids_of(*compiled_, dependency_indices(*compiled_, find_scale(*compiled_, of)));
}

interval scorer::range(id_of<scale> const& of) const { return compiled_->scale(find_scale(*compiled_, of)).range; }

std::uint64_t scorer::content_hash() const { return codec::fnv1a(to_json(assessment())); }

std::vector<score_result> score(assessment const& of, answers const& given) {
    // Aliases the caller's assessment, which outlives this call.
    return scorer(std::shared_ptr<assessment const>(std::shared_ptr<void>(), &of)).score(given);
}

score_result score(assessment const& of, id_of<scale> const& wanted, answers const& given) {
    return scorer(std::shared_ptr<assessment const>(std::shared_ptr<void>(), &of)).score(wanted, given);
}

} // namespace closeknit

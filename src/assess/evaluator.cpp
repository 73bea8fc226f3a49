#include "evaluator.hpp"

#include <closeknit/codec/json_pointer.hpp>
#include <closeknit/model/pack.hpp>

#include <boost/container/small_vector.hpp>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <queue>
#include <stdexcept>

namespace closeknit {
namespace {

[[noreturn]] void refuse(error_code code, id_of<item> const& item, std::string const& message) {
    throw error(code, codec::pointer_to("answers", item), message, {{"item", item.str()}});
}

/// The value of a scale's method, or why there is none; `range` is what the method can give.
void conclude(scale const& how, tally const& t, bool component_prorated, interval range, evaluator::evaluation& out) {
    if (t.asked == 0) out.not_scored = no_score_reason::nothing_asked;
    else if (t.answered == t.stated || !allows(how.missing, t)) out.not_scored = no_score_reason::too_few_answers;
    if (out.not_scored) return;
    bool const substitutes = t.answered < t.asked && prorates(how.missing) && takes_means(how.method);
    out.prorated = substitutes || component_prorated;
    // Invariant: a score is within its range. Proration may leave it where the items' ranges differ, rounding by the last bit.
    out.value = out.raw = std::clamp(combined(how.method, t, substitutes), range.low, range.high);
}

/// The value that a transform makes of one, by the rows for this person, or why there is none.
void transform_value(std::vector<lookup_row> const* rows, transform const& by, evaluator::evaluation& out) {
    out.value = rows ? looked_up(*rows, *out.value) : transformed(by, *out.value);
    if (!out.value) out.not_scored = no_score_reason::outside_table;
}

/// The last step: within the range, and a number, as the raw score must be one too.
void finish(interval range, evaluator::evaluation& out) {
    if (out.value && !(std::isfinite(*out.value) && std::isfinite(*out.raw)))
        out.value.reset(), out.raw.reset(), out.not_scored = no_score_reason::too_large;
    if (out.value) out.value = std::clamp(*out.value, range.low, range.high);
}

/// The answer as a number; NaN where it is missing or none.
double number_of(answer const& given) {
    if (auto const* whole = std::get_if<std::int64_t>(&given)) return static_cast<double>(*whole);
    auto const* number = std::get_if<double>(&given);
    return number ? *number : std::numeric_limits<double>::quiet_NaN();
}

} // namespace

void require_fit(response const* format, item const& asked, answer const& given) {
    bool const missing = std::holds_alternative<unanswered>(given);
    if (asked.kind == item_kind::instruction && missing) return;
    if (asked.kind == item_kind::instruction) refuse(error_code::invalid_answer, asked.id, "an instruction takes no answer");
    if (!format) refuse(error_code::no_response_format, asked.id, "the item has no response format");
    if (validation const fits = validate(*format, given); !fits) refuse(error_code::invalid_answer, asked.id, fits.message);
}

evaluator::evaluator(compiled_assessment const& of) : of_(&of), cells_(of.items()), cache_(of.scales()) {}

void evaluator::require_fit(std::size_t item, answer const& given) const {
    compiled_assessment::item_plan const& plan = of_->item_at(item);
    auto const* whole = plan.is_rating ? std::get_if<std::int64_t>(&given) : nullptr; // the most frequent case
    if (whole && *whole >= plan.low && *whole <= plan.high) return;
    closeknit::require_fit(plan.format, of_->of().items[item], given);
}

/// After it, `number`, `is_number` and `counts` of the cell belong to `given`; needs an answer that fits.
void evaluator::store(std::size_t item, answer const* given) {
    cell& at = cells_[item];
    at.given = given && !std::holds_alternative<unanswered>(*given) ? given : nullptr;
    at.is_number = at.counts = false;
    if (!at.given) return;
    if (auto const* whole = std::get_if<std::int64_t>(given)) at.number = static_cast<double>(*whole), at.is_number = true;
    else if (auto const* number = std::get_if<double>(given)) at.number = *number, at.is_number = true;
    response const* format = of_->format(item);
    at.counts = at.is_number || (format && !missing_in(*format, *given)); // no option is a number
}

/// One merge of two sequences sorted by id: O(items + answers), without a search for each answer.
void evaluator::read(answers const& given) {
    std::vector<item> const& items = of_->of().items;
    auto next = given.begin(); // both are sorted by id
    for (std::size_t const at : of_->items_by_id()) {
        if (next == given.end()) break;
        int const order = next->first.str().compare(items[at].id.str());
        if (order < 0) break; // this answer belongs to no item
        if (order > 0) continue;
        require_fit(at, next->second);
        store(at, &next->second);
        ++next;
    }
    if (next != given.end()) {
        for (auto each = next; each != given.end(); ++each) { // an answer that does not fit comes before one of no item
            std::size_t const at = of_->find_item(each->first);
            if (at < items.size()) require_fit(at, each->second);
        }
        refuse(error_code::unknown_item, next->first, "the assessment has no such item");
    }
    begin_revision();
    if (of_->has_conditions()) evaluate_all();
}

void evaluator::read(std::span<answer const> given) {
    if (given.size() != cells_.size())
        throw std::invalid_argument("expected " + std::to_string(cells_.size()) + " answers, one for each item");
    for (std::size_t i = 0; i < given.size(); ++i) {
        if (std::holds_alternative<unanswered>(given[i])) continue;
        require_fit(i, given[i]);
        store(i, &given[i]);
    }
    begin_revision();
    if (of_->has_conditions()) evaluate_all();
}

/// One pass in topological order, so that everything is evaluated after what it depends on. After it `shown` of every item and
/// the cached value of every scale that a condition uses belong to this revision.
void evaluator::evaluate_all() {
    for (std::size_t i = 0; i < cells_.size(); ++i)
        cells_[i].shown = !of_->may_be_hidden(i); // what depends on itself stays hidden
    for (compiled_assessment::node each : of_->order())
        update(each);
}

/// Evaluates one node again and returns whether it changed. Scales that no condition uses are evaluated on demand.
bool evaluator::update(compiled_assessment::node at) {
    if (at < cells_.size()) {
        bool shown = true;
        of_->for_each_condition(at, [&](condition const& when) { shown = shown && holds(when); });
        bool const changed = shown != cells_[at].shown;
        cells_[at].shown = shown;
        return changed;
    }
    std::size_t const scale = at - cells_.size();
    if (!of_->scale(scale).used_in_condition) return false;
    evaluation now = evaluate(scale);
    bool const changed = !(now == cache_[scale].is); // its counts matter to the scales that it is a component of
    cache_[scale].is = now;
    return changed;
}

void evaluator::set_answer(std::size_t item, answer const* given) {
    store(item, given);
    begin_revision();
    visibility_changed_.clear();
    if (!cells_[item].shown || !of_->has_conditions()) return;
    // A hidden item's answer counts nowhere, so nothing depends on it (above). Otherwise dependents are updated by rank, each
    // once and after all that it depends on; propagation stops where nothing changed.
    std::priority_queue<std::size_t, std::vector<std::size_t>, std::greater<>> waiting;
    std::vector<compiled_assessment::node> const& order = of_->order();
    auto const add_dependents = [&](compiled_assessment::node on) {
        of_->for_dependents(on, [&](compiled_assessment::node each) {
            bool const matters = each < cells_.size() || of_->scale(each - cells_.size()).used_in_condition;
            if (matters && of_->rank(each) != compiled_assessment::unordered) waiting.push(of_->rank(each));
        });
    };
    add_dependents(item);
    while (!waiting.empty()) {
        std::size_t const rank = waiting.top();
        while (!waiting.empty() && waiting.top() == rank)
            waiting.pop();
        compiled_assessment::node const now = order[rank];
        if (!update(now)) continue;
        if (now < cells_.size()) visibility_changed_.push_back(now);
        add_dependents(now);
    }
}

/// Invalidates every cached value that no condition uses, in constant time.
void evaluator::begin_revision() {
    ++revision_;
    refreshed_ = 0;
}

void evaluator::refresh(std::size_t scale) {
    cache_entry& at = cache_[scale];
    if (at.revision == revision_ || of_->scale(scale).used_in_condition) return;
    at.is = evaluate(scale);
    at.revision = revision_;
}

evaluator::evaluation const& evaluator::value_of(std::size_t scale) {
    compiled_assessment::scale_plan const& p = of_->scale(scale);
    if (p.first_component != p.last_component && !p.used_in_condition) // its components first
        for (; cache_[scale].revision != revision_; ++refreshed_)
            refresh(of_->scales_in_order()[refreshed_]);
    else refresh(scale);
    return cache_[scale].is;
}

/// How many of the items of a scale with components were asked and answered.
void evaluator::count_items(compiled_assessment::scale_plan const& p, evaluation& out) const {
    out.answered = out.asked = 0;
    for (std::size_t const each : p.items) {
        out.asked += cells_[each].shown;
        out.answered += counts(each);
    }
}

/// The range of what a scale's method can give this person.
interval evaluator::method_range(std::size_t scale) const {
    using presence = compiled_assessment::presence;
    compiled_assessment::scale_plan const& p = of_->scale(scale);
    if (!p.varies) return p.raw_range;
    raw_range const r = of_->inputs_of(
        scale, [&](std::size_t item) { return cells_[item].shown ? presence::always : presence::never; },
        [&](std::size_t component) -> compiled_assessment::component_reach {
            evaluation const& is = cache_[component].is;
            return {is.not_scored == no_score_reason::nothing_asked ? presence::never : presence::always, is.range};
        });
    return r.inputs ? range_of(of_->of().scales[scale].method, r) : p.raw_range;
}

/// Applies the transforms to the value and to its range. Invariant: the range is one that this person's answers can reach, and
/// that of all people where there is no value.
void evaluator::apply_transforms(std::size_t scale, evaluation& out) {
    compiled_assessment::scale_plan const& p = of_->scale(scale);
    for (transform const& each : of_->of().scales[scale].transforms) {
        if (!out.value) break;
        auto const* table = std::get_if<lookup>(&each);
        if (!table || table->groups.empty()) {
            transform_value(nullptr, each, out);
            out.range = transformed(each, out.range);
            continue;
        }
        group_choice const chosen = choose(table->groups);
        if (chosen.why_none) out.value.reset(), out.not_scored = chosen.why_none;
        else {
            std::vector<lookup_row> const& rows = table->groups[chosen.at].rows;
            transform_value(&rows, each, out);
            out.range = transformed(lookup{.rows = rows}, out.range);
        }
    }
    if (!p.varies || !out.value) out.range = p.range;
    finish(out.range, out);
    if (!out.value) out.raw.reset();
}

/// What a scale's method makes of the answers to its keys, and of its components.
struct evaluator::inputs {
    tally of{};
    bool component_prorated = false;
    std::vector<std::size_t> missing{}; ///< items, where a missing answer may count a stated value
};

void evaluator::add_keys(std::size_t scale, inputs& to) const {
    compiled_assessment::scale_plan const& p = of_->scale(scale);
    method const& by = of_->of().scales[scale].method;
    for (std::size_t i = p.first_key; i < p.last_key; ++i) {
        compiled_assessment::keyed_item const& each = of_->keyed(i);
        cell const& at = cells_[each.item];
        if (!at.shown) continue;
        if (!at.counts && each.how->when_missing) {
            to.of.add(counted(by, *each.how->when_missing), each.how->weight);
            ++to.of.stated;
        } else if (!at.counts) {
            to.of.pass_over(each.how->weight);
            if (of_->has_stated_values()) to.missing.push_back(each.item);
        } else {
            // Every answer that fits has points: otherwise the assessment is not well formed.
            double const points = each.is_number ? at.number : points_of(*of_->format(each.item), *each.how, *at.given).value();
            to.of.add(counted(by, each.how->reversed ? each.low + each.high - points : points), each.how->weight);
        }
    }
}

void evaluator::add_components(std::size_t scale, inputs& to) const {
    compiled_assessment::scale_plan const& p = of_->scale(scale);
    method const& by = of_->of().scales[scale].method;
    for (std::size_t i = p.first_component; i < p.last_component; ++i) {
        compiled_assessment::plan_component const& each = of_->component(i);
        evaluation const& is = cache_[each.scale].is;
        if (is.not_scored == no_score_reason::nothing_asked) continue; // hidden, as an item that is not shown
        to.component_prorated = to.component_prorated || (is.value && is.prorated);
        bool const stated = is.not_scored == no_score_reason::too_few_answers && each.how->when_missing;
        if (stated) to.of.add(counted(by, *each.how->when_missing), each.how->weight), ++to.of.stated;
        else if (!is.value) to.of.pass_over(each.how->weight);
        else to.of.add(counted(by, each.how->reversed ? is.range.low + is.range.high - *is.value : *is.value), each.how->weight);
        if (!stated) to.missing.insert(to.missing.end(), is.missing.begin(), is.missing.end());
    }
}

evaluator::evaluation evaluator::evaluate(std::size_t scale) {
    closeknit::scale const& how = of_->of().scales[scale];
    compiled_assessment::scale_plan const& p = of_->scale(scale);
    evaluation out;
    inputs all{.of = {.keeps_all = needs_order(how.method)}};
    add_keys(scale, all);
    out.answered = all.of.answered - all.of.stated;
    out.asked = all.of.asked - all.of.stated;
    add_components(scale, all);
    if (p.first_component != p.last_component) count_items(p, out);
    if (of_->has_stated_values()) {
        std::sort(all.missing.begin(), all.missing.end());
        all.missing.erase(std::unique(all.missing.begin(), all.missing.end()), all.missing.end());
        out.missing = std::move(all.missing);
        out.asked = out.answered + static_cast<int>(out.missing.size());
    }
    out.range = method_range(scale);
    conclude(how, all.of, all.component_prorated, out.range, out);
    apply_transforms(scale, out);
    return out;
}

/// Without conditions, components and stated values there is nothing to keep between scales: one pass over the answers, one over
/// the keys.
void evaluate_plain(compiled_assessment const& of, std::span<answer const> given, std::span<std::optional<double>> values) {
    boost::container::small_vector<double, 128> numbers(given.size());
    for (std::size_t i = 0; i < given.size(); ++i) {
        numbers[i] = number_of(given[i]);
        compiled_assessment::item_plan const& plan = of.item_at(i);
        bool const fits = plan.is_rating && numbers[i] >= double(plan.low) && numbers[i] <= double(plan.high) &&
                          std::holds_alternative<std::int64_t>(given[i]);
        if (!fits && !std::holds_alternative<unanswered>(given[i])) require_fit(plan.format, of.of().items[i], given[i]);
    }
    for (std::size_t at = 0; at < values.size(); ++at) {
        scale const& how = of.of().scales[at];
        compiled_assessment::scale_plan const& p = of.scale(at);
        tally t{.keeps_all = needs_order(how.method)};
        for (std::size_t i = p.first_key; i < p.last_key; ++i) {
            compiled_assessment::keyed_item const& each = of.keyed(i);
            response const& format = *of.format(each.item);
            bool const counts = each.is_number ? !std::isnan(numbers[each.item]) : !missing_in(format, given[each.item]);
            if (!counts) {
                t.pass_over(each.how->weight);
                continue;
            }
            double const points = each.is_number ? numbers[each.item] : points_of(format, *each.how, given[each.item]).value();
            t.add(counted(how.method, each.how->reversed ? each.low + each.high - points : points), each.how->weight);
        }
        values[at] = concluded(of, at, t).value;
    }
}

evaluator::evaluation concluded(compiled_assessment const& of, std::size_t scale, tally const& of_all) {
    closeknit::scale const& how = of.of().scales[scale];
    compiled_assessment::scale_plan const& p = of.scale(scale);
    evaluator::evaluation out;
    conclude(how, of_all, false, p.raw_range, out);
    for (transform const& each : how.transforms)
        if (out.value) transform_value(nullptr, each, out);
    finish(p.range, out);
    return out;
}

namespace {

std::optional<double> end_of(double range_end) { return std::isfinite(range_end) ? std::optional(range_end) : std::nullopt; }

} // namespace

score_result evaluator::result(std::size_t scale) {
    closeknit::scale const& how = of_->of().scales[scale];
    compiled_assessment::scale_plan const& p = of_->scale(scale);
    evaluation const& is = value_of(scale);
    score_result out{.scale = how.id,
                     .value = is.value,
                     .not_scored = is.not_scored,
                     .answered = is.answered,
                     .asked = is.asked,
                     .rule = how.missing,
                     .prorated = is.prorated,
                     .low = end_of(is.range.low),
                     .high = end_of(is.range.high)};
    if (!how.transforms.empty()) out.raw = is.raw;
    if (is.answered < is.asked) note_unanswered(scale, out);
    if (p.varies || p.by_groups) note_undecided(scale, out);
    if (!out.value) return out;
    place_in_bands(how, out);
    compare_with_norms(how, *this, out);
    return out;
}

void evaluator::note_unanswered(std::size_t scale, score_result& out) const {
    compiled_assessment::scale_plan const& p = of_->scale(scale);
    auto const id_of_item = [&](std::size_t item) { out.unanswered.push_back(of_->of().items[item].id); };
    auto const note = [&](std::size_t item) {
        if (cells_[item].shown && !cells_[item].counts) id_of_item(item);
    };
    if (of_->has_stated_values()) std::for_each(cache_[scale].is.missing.begin(), cache_[scale].is.missing.end(), id_of_item);
    else if (p.first_component != p.last_component) std::for_each(p.items.begin(), p.items.end(), note);
    else
        for (std::size_t i = p.first_key; i < p.last_key; ++i)
            note(of_->keyed(i).item);
}

std::vector<score_result> evaluator::results() {
    std::vector<score_result> out;
    out.reserve(of_->scales());
    for (std::size_t i = 0; i < of_->scales(); ++i)
        out.push_back(result(i));
    return out;
}

} // namespace closeknit

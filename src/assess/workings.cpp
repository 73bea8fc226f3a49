#include "workings.hpp"

#include "methods.hpp"

#include <closeknit/codec/place.hpp>
#include <closeknit/model/pack.hpp>

#include <algorithm>
#include <cmath>
#include <queue>

namespace closeknit {
namespace {

[[noreturn]] void refuse(id_of<item> const& item, std::string const& sentence) {
    codec::place const root, answers_at(root, "answers");
    codec::fail(codec::place(answers_at, item), sentence);
}

} // namespace

void require_fit(response const* format, item const& asked, answer const& given) {
    if (!format) refuse(asked.id, "the item has no response format");
    if (acceptance const fits = accepts(*format, given); !fits) refuse(asked.id, fits.why_not);
}

workings::workings(blueprint const& of) : of_(&of), cells_(of.items()), kept_(of.of().scores.size()) {}

void workings::set(std::size_t item, answer const* given) {
    cell& at = cells_[item];
    response const* format = of_->format(item);
    at.given = given && !std::holds_alternative<unanswered>(*given) ? given : nullptr;
    bool const is_number =
        at.given && (std::holds_alternative<std::int64_t>(*at.given) || std::holds_alternative<double>(*at.given));
    at.counts = is_number || (at.given && format && !missing_in(*format, *at.given)); // most are numbers, and no option
}

void workings::read(answers const& given) {
    std::vector<item> const& items = of_->of().items;
    std::size_t known = 0;
    auto next = given.begin(); // answers are sorted by id, and items often are: look at the next one before searching
    for (std::size_t i = 0; i < items.size(); ++i) {
        auto const found = next != given.end() && next->first == items[i].id ? next : given.find(items[i].id);
        if (found == given.end()) continue;
        ++known;
        next = std::next(found);
        require_fit(of_->format(i), items[i], found->second);
        set(i, &found->second);
    }
    if (known < given.size()) {
        in_order<item> index(items);
        for (auto const& [id, value] : given)
            if (index(id) == items.size()) refuse(id, "the assessment has no such item");
    }
    begin_round();
    if (of_->branches()) settle();
}

/// Works out what is shown, and the scores that this rests on, in the order in which they rest on each other.
void workings::settle() {
    for (std::size_t i = 0; i < cells_.size(); ++i)
        cells_[i].shown = !of_->of().items[i].shown_when; // what rests on itself stays hidden
    for (blueprint::node each : of_->order())
        update(each);
}

/// Whether it changed. Scores that no condition watches are left until asked for.
bool workings::update(blueprint::node at) {
    if (at < cells_.size()) {
        bool const shown = holds(*of_->of().items[at].shown_when);
        bool const changed = shown != cells_[at].shown;
        cells_[at].shown = shown;
        return changed;
    }
    std::size_t const score = at - cells_.size();
    if (!of_->score(score).watched) return false;
    evaluation now = evaluate(score);
    bool const changed = !(now == kept_[score].is); // what was answered counts for the scores that it is a part of
    kept_[score].is = now;
    return changed;
}

void workings::put(std::size_t item, answer const* given) {
    set(item, given);
    begin_round();
    flipped_.clear();
    if (!cells_[item].shown || !of_->branches()) return;
    // What depends on it, each after what it rests on itself; what did not change stops there.
    std::priority_queue<std::size_t, std::vector<std::size_t>, std::greater<>> waiting;
    std::vector<blueprint::node> const& order = of_->order();
    auto const wake = [&](blueprint::node on) {
        of_->for_dependents(on, [&](blueprint::node each) {
            bool const matters = each < cells_.size() || of_->score(each - cells_.size()).watched;
            if (matters && of_->rank(each) != blueprint::unordered) waiting.push(of_->rank(each));
        });
    };
    wake(item);
    while (!waiting.empty()) {
        std::size_t const rank = waiting.top();
        while (!waiting.empty() && waiting.top() == rank)
            waiting.pop();
        blueprint::node const now = order[rank];
        if (!update(now)) continue;
        if (now < cells_.size()) flipped_.push_back(now);
        wake(now);
    }
}

void workings::begin_round() {
    ++round_;
    parts_done_ = 0;
}

void workings::refresh(std::size_t score) {
    kept& at = kept_[score];
    if (at.of_round == round_ || of_->score(score).watched) return;
    at.is = evaluate(score);
    at.of_round = round_;
}

workings::evaluation const& workings::value_of(std::size_t score) {
    blueprint::plan const& p = of_->score(score);
    if (p.rests_on_itself) kept_[score].is = {.refused = refusal::rests_on_itself};
    else if (p.first_piece != p.last_piece && !p.watched) // its parts first
        for (; kept_[score].of_round != round_; ++parts_done_)
            refresh(of_->scores_in_order()[parts_done_]);
    else refresh(score);
    return kept_[score].is;
}

workings::evaluation workings::evaluate(std::size_t score) const {
    scoring const& how = of_->of().scores[score];
    blueprint::plan const& p = of_->score(score);
    evaluation out;
    tally t;
    bool scorable = p.scorable;
    for (std::size_t i = p.first_entry; i < p.last_entry; ++i) {
        blueprint::entry const& each = of_->keyed(i);
        cell const& at = cells_[each.item];
        if (!at.shown) continue;
        auto const points = at.counts ? points_of(*of_->format(each.item), *each.how, *at.given) : std::nullopt;
        scorable = scorable && (points || !at.counts);
        if (!points) t.pass_over(each.how->weight);
        else t.add(counted(how.by, each.how->reversed ? each.low + each.high - *points : *points), each.how->weight);
    }
    out.answered = t.answered;
    out.asked = t.asked;
    for (std::size_t i = p.first_piece; i < p.last_piece; ++i) {
        blueprint::piece const& each = of_->piece_at(i);
        evaluation const& is = kept_[each.score].is;
        interval const range = of_->score(each.score).range;
        out.answered += is.answered;
        out.asked += is.asked;
        if (is.refused == refusal::nothing_asked) continue;
        if (!is.value) t.pass_over(each.how->weight);
        else t.add(counted(how.by, each.how->reversed ? range.low + range.high - *is.value : *is.value), each.how->weight);
    }
    if (!scorable) out.refused = refusal::not_scorable;
    else if (t.asked == 0) out.refused = refusal::nothing_asked;
    else if (t.answered == 0 || !allows(how.missing, t)) out.refused = refusal::too_few_answers;
    if (out.refused) return out;

    out.prorated = t.answered < t.asked && prorates(how.missing);
    double const raw = combined(how.by, t, out.prorated);
    if (!std::isfinite(raw)) return {.refused = refusal::not_scorable, .answered = out.answered, .asked = out.asked};
    out.value = out.raw = std::clamp(raw, p.reach.low, p.reach.high); // the mean for an item of a smaller range may overshoot
    for (transform const& each : how.then)
        if (out.value) out.value = transformed(each, *out.value);
    if (out.value) out.value = std::clamp(*out.value, p.range.low, p.range.high);
    else out.refused = refusal::outside_table;
    return out;
}

scored workings::result(std::size_t score) {
    scoring const& how = of_->of().scores[score];
    blueprint::plan const& p = of_->score(score);
    evaluation const& is = value_of(score);
    scored out{.id = how.id,
               .value = is.value,
               .refused = is.refused,
               .answered = is.answered,
               .asked = is.asked,
               .rule = how.missing,
               .prorated = is.prorated,
               .low = p.range.low,
               .high = p.range.high};
    if (!how.then.empty()) out.raw = is.raw;
    for (std::size_t i = p.first_entry; i < p.last_entry; ++i)
        if (cell const& at = cells_[of_->keyed(i).item]; at.shown && !at.counts)
            out.unanswered.push_back(of_->keyed(i).how->item);
    if (!out.value) return out;
    place_in_bands(how, out);
    hold_against_norms(how, out);
    return out;
}

} // namespace closeknit

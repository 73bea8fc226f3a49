#include <closeknit/assess/sitting.hpp>

#include "accepts_version.hpp"
#include "evaluator.hpp"
#include "shuffled.hpp"

#include <closeknit/assess/fits.hpp>
#include <closeknit/codec/json_pointer.hpp>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <stdexcept>

namespace closeknit {

struct sitting::state {
    state(scorer made, sheet begun) : by(std::move(made)), now(by.compiled()), base(std::move(begun)) {
        given.resize(of().items.size());
        done.resize(of().items.size());
        order.resize(of().items.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        place = order;
        now.read(answers{});
    }
    state(state const& other) = default;
    state& operator=(state const&) = delete;

    std::size_t item_at(id_of<item> const& wanted) const {
        std::size_t const index = plan().find_item(wanted);
        if (index == of().items.size()) throw std::out_of_range("the assessment has no item '" + wanted.str() + "'");
        return index;
    }
    bool asks(std::size_t index) const { return plan().format(index) != nullptr; }
    void put(std::size_t index, std::optional<answer> what) {
        given[index] = std::move(what);
        now.set_answer(index, given[index] ? &*given[index] : nullptr);
        count(index);
        for (std::size_t each : now.visibility_changed())
            count(each);
    }
    /// Invariant, restored here for one item: `open` has the items that are shown and wait, `done` those that are shown and
    /// answered or skipped, `done_count` their number.
    void count(std::size_t index) {
        if (!asks(index)) return;
        bool const is_shown = now.is_shown(index), is_done = is_shown && given[index];
        if (is_shown && !is_done) open.insert(place[index]);
        else open.erase(place[index]);
        if (is_done && !done[index]) ++done_count;
        if (!is_done && done[index]) --done_count;
        done[index] = is_done;
    }
    /// Puts the questions of each section that is in an order by chance in the order of `rank(item)`, on the places that they
    /// have.
    template <class Rank> void put_in_order(Rank const& rank) {
        for (std::size_t s = 0; s < of().sections.size(); ++s) {
            if (!of().sections[s].random_order) continue;
            std::vector<std::size_t> places, items;
            for (std::size_t i = 0; i < of().items.size(); ++i)
                if (plan().section_of_items()[i] == s && asks(i)) places.push_back(i);
            items = places;
            std::stable_sort(items.begin(), items.end(), [&](std::size_t a, std::size_t b) { return rank(a) < rank(b); });
            for (std::size_t i = 0; i < places.size(); ++i)
                order[places[i]] = items[i], place[items[i]] = places[i];
        }
    }
    void count_all() {
        for (std::size_t i = 0; i < given.size(); ++i)
            count(i);
    }
    /// Moves to the first open item at or after the place `from`, or else to the first open one.
    void move_on(std::size_t from) {
        auto next = open.lower_bound(from);
        if (next == open.end()) next = open.begin();
        at = next == open.end() ? of().items.size() : *next;
    }
    /// Progress is the maximum so far, because an answer that shows more items lowers the fraction.
    void note_progress() {
        furthest = open.empty() ? 1 : std::max(furthest, double(done_count) / double(open.size() + done_count));
    }

    assessment const& of() const { return by.assessment(); }
    compiled_assessment const& plan() const { return by.compiled(); }

    scorer by; // keeps what `now` refers to
    evaluator now;
    std::vector<std::optional<answer>> given;
    std::vector<std::size_t> order; // the item at each place
    std::vector<std::size_t> place; // the place of each item
    bool in_drawn_order = false;
    std::set<std::size_t> open; // the places of the items that are shown and wait
    std::vector<bool> done;     // shown and answered or passed over
    std::size_t done_count = 0;
    sheet base; // everything but the answers
    std::vector<id_of<item>> left_out;
    std::size_t at = 0; // a place
    double furthest = 0;
};

sitting::sitting(scorer of, date begun) {
    assessment const& asked = of.assessment();
    sheet begins{.assessment = asked.id, .version = asked.version, .day = begun};
    at_ = std::make_unique<state>(std::move(of), std::move(begins));
    at_->count_all();
    at_->note_progress();
    at_->move_on(0);
}

sitting::sitting(scorer of, date begun, std::uint64_t seed) : sitting(std::move(of), begun) {
    std::vector<section> const& sections = at_->of().sections;
    auto const is_random = [](section const& each) { return each.random_order; };
    if (std::none_of(sections.begin(), sections.end(), is_random)) return;
    std::vector<std::size_t> const drawn = shuffled(at_->order, seed, 0);
    std::vector<std::size_t> rank(drawn.size());
    for (std::size_t i = 0; i < drawn.size(); ++i)
        rank[drawn[i]] = i;
    at_->put_in_order([&](std::size_t item) { return rank[item]; });
    at_->in_drawn_order = true;
    at_->open.clear();
    at_->count_all();
    at_->move_on(0);
}

sitting::sitting(scorer of, saved_sitting const& saved) {
    carried_sheet carried = carry_over(of, saved.sheet);
    fits(of, carried.answered).or_throw(codec::pointer_to("sheet"));
    at_ = std::make_unique<state>(std::move(of), carried.answered);
    at_->left_out = std::move(carried.left_out);
    at_->base.answers.clear();
    at_->base.order.clear();
    at_->base.inactive_answers.clear();
    if (!carried.answered.order.empty()) {
        std::map<std::size_t, std::size_t> rank; // items that are not in it come last
        for (id_of<item> const& each : carried.answered.order)
            rank.emplace(at_->item_at(each), rank.size());
        at_->put_in_order([&](std::size_t item) {
            auto const found = rank.find(item);
            return found == rank.end() ? rank.size() : found->second;
        });
        at_->in_drawn_order = true;
    }
    at_->now.read(carried.answered.answers);
    for (auto const& [id, what] : carried.answered.answers) {
        std::size_t const index = at_->item_at(id);
        at_->given[index] = what;
    }
    at_->now.point_to([&](std::size_t index) { return &*at_->given[index]; });
    at_->count_all();
    at_->furthest = std::clamp(saved.progress, 0.0, 1.0);
    at_->note_progress();
    std::size_t const asked = saved.at ? at_->plan().find_item(*saved.at) : at_->of().items.size();
    if (asked < at_->of().items.size() && at_->now.is_shown(asked) && at_->asks(asked)) at_->at = at_->place[asked];
    else at_->move_on(0);
}

sitting::sitting(sitting const& other) : at_(std::make_unique<state>(*other.at_)) {
    at_->now.point_to([&](std::size_t index) { return &*at_->given[index]; });
}
sitting::sitting(sitting&&) noexcept = default;
sitting& sitting::operator=(sitting other) noexcept {
    at_ = std::move(other.at_);
    return *this;
}
sitting::~sitting() = default;

item const* sitting::current() const {
    return at_->at < at_->of().items.size() ? &at_->of().items[at_->order[at_->at]] : nullptr;
}

std::vector<item const*> sitting::instructions() const {
    std::vector<item const*> out;
    for (std::size_t i = at_->at; i > 0; --i) {
        std::size_t const before = at_->order[i - 1];
        if (!at_->now.is_shown(before)) continue;
        if (at_->asks(before)) break;
        out.push_back(&at_->of().items[before]);
    }
    std::reverse(out.begin(), out.end());
    return out;
}

section const* sitting::current_section() const {
    section const* in = nullptr;
    for (section const& each : at_->of().sections)
        if (current() && at_->plan().find_item(each.begins_with) <= at_->at)
            in = &each; // an order by chance stays within a section
    return in;
}

void sitting::set_answer(id_of<item> const& to, answer given) {
    std::size_t const index = at_->plan().find_item(to);
    if (index == at_->of().items.size())
        throw error(error_code::unknown_item, codec::pointer_to("answers", to), "the assessment has no such item",
                    {{"item", to.str()}});
    require_fit(at_->plan().format(index), at_->of().items[index], given);
    at_->put(index, std::move(given));
    at_->note_progress();
    std::size_t const place = at_->place[index];
    bool const moves = current() ? place == at_->at || !at_->now.is_shown(at_->order[at_->at]) : !at_->open.empty();
    if (moves) at_->move_on(place + 1);
}

void sitting::clear_answer(id_of<item> const& of) {
    at_->put(at_->item_at(of), std::nullopt);
    if (!current() || !at_->now.is_shown(at_->order[at_->at])) at_->move_on(0);
}

bool sitting::previous() {
    for (std::size_t i = at_->at; i > 0; --i)
        if (std::size_t const before = at_->order[i - 1]; at_->now.is_shown(before) && at_->asks(before)) {
            at_->at = i - 1;
            return true;
        }
    return false;
}

void sitting::go_to(id_of<item> const& wanted) {
    std::size_t const index = at_->item_at(wanted);
    if (!at_->now.is_shown(index) || !at_->asks(index)) throw std::out_of_range("the item '" + wanted.str() + "' is not asked");
    at_->at = at_->place[index];
}

bool sitting::is_shown(id_of<item> const& asked) const { return at_->now.is_shown(at_->item_at(asked)); }

std::optional<answer> sitting::answer_to(id_of<item> const& asked) const { return at_->given[at_->item_at(asked)]; }

std::vector<id_of<item>> sitting::unanswered() const {
    std::vector<id_of<item>> out;
    for (std::size_t each : at_->open)
        out.push_back(at_->of().items[at_->order[each]].id);
    return out;
}

std::vector<id_of<item>> sitting::inactive_answers() const {
    std::vector<id_of<item>> out;
    for (std::size_t i = 0; i < at_->given.size(); ++i)
        if (at_->given[i] && !std::holds_alternative<closeknit::unanswered>(*at_->given[i]) && !at_->now.is_shown(i))
            out.push_back(at_->of().items[i].id);
    return out;
}

std::vector<id_of<item>> const& sitting::left_out() const { return at_->left_out; }

double sitting::progress() const { return at_->furthest; }

std::vector<blocker> sitting::blockers() const {
    evaluator now = at_->now; // a copy, because evaluating fills caches and a const sitting may be read by many threads
    std::vector<blocker> out;
    for (std::size_t i = 0; i < at_->given.size(); ++i) {
        item const& asked = at_->of().items[i];
        if (!asked.required || !at_->now.is_shown(i) || !at_->asks(i)) continue;
        auto const* missing = at_->given[i] ? std::get_if<closeknit::unanswered>(&*at_->given[i]) : nullptr;
        if (!at_->given[i]) out.push_back({.item = asked.id, .why = blocker_kind::unanswered});
        else if (missing && missing->missing == missingness::skipped)
            out.push_back({.item = asked.id, .why = blocker_kind::skipped});
    }
    for (constraint const* each : now.unmet_constraints())
        out.push_back({.constraint = each->id, .why = blocker_kind::constraint, .wording = each->wording.str()});
    return out;
}

saved_sitting sitting::save() const {
    saved_sitting out{.sheet = at_->base, .progress = progress()};
    for (std::size_t i = 0; i < at_->given.size(); ++i)
        if (at_->given[i]) out.sheet.answers.emplace(at_->of().items[i].id, *at_->given[i]);
    out.sheet.inactive_answers = inactive_answers();
    if (at_->in_drawn_order)
        for (std::size_t each : at_->order)
            if (at_->asks(each)) out.sheet.order.push_back(at_->of().items[each].id);
    if (item const* asked = current()) out.at = asked->id;
    return out;
}

sheet sitting::submit(date day) const {
    if (auto const in_the_way = blockers(); !in_the_way.empty()) {
        blocker const& first = in_the_way.front();
        if (first.item)
            throw error(error_code::required_answer, codec::pointer_to("answers", *first.item), "a required item has no answer",
                        {{"item", first.item->str()}});
        throw error(error_code::constraint_not_met, codec::pointer_to("constraints", *first.constraint), first.wording,
                    {{"constraint", first.constraint->str()}});
    }
    sheet out = save().sheet;
    out.day = day;
    out.version = at_->of().version;
    for (std::size_t i = 0; i < at_->given.size(); ++i)
        if (!at_->given[i] && at_->asks(i))
            out.answers[at_->of().items[i].id] =
                closeknit::unanswered{at_->now.is_shown(i) ? missingness::skipped : missingness::not_shown};
    return out;
}

score_result sitting::score(id_of<scale> const& wanted) const {
    std::size_t const index = at_->plan().find_scale(wanted);
    if (index == at_->of().scales.size()) throw std::out_of_range("the assessment has no scale '" + wanted.str() + "'");
    return evaluator(at_->now).result(index);
}

std::vector<score_result> sitting::scores() const { return evaluator(at_->now).results(); }

} // namespace closeknit

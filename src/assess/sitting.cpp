#include <closeknit/assess/sitting.hpp>

#include "workings.hpp"

#include <closeknit/assess/lint.hpp>
#include <closeknit/codec/error.hpp>

#include <algorithm>
#include <set>
#include <stdexcept>

namespace closeknit {

struct sitting::state {
    state(assessment const& assessment, sheet begun) : of(assessment), plan(std::make_shared<blueprint>(assessment)), now(*plan) {
        plan->index();
        given.resize(of.items.size());
        done.resize(of.items.size());
        base = std::move(begun);
        now.read({});
    }
    state(state const& other) = default;
    state& operator=(state const&) = delete;

    std::size_t item_at(id_of<item> const& wanted) const {
        std::size_t const index = plan->item_at(wanted);
        if (index == of.items.size()) throw std::out_of_range("the assessment has no item '" + wanted.str() + "'");
        return index;
    }
    bool asks(std::size_t index) const {
        response const* format = plan->format(index);
        return format && !std::holds_alternative<instruction>(*format);
    }
    void put(std::size_t index, std::optional<answer> what) {
        given[index] = std::move(what);
        now.put(index, given[index] ? &*given[index] : nullptr);
        count(index);
        for (std::size_t each : now.flipped())
            count(each);
    }
    /// Brings what is open and done up to date for one item.
    void count(std::size_t index) {
        if (!asks(index)) return;
        bool const is_shown = now.shown(index), is_done = is_shown && given[index];
        if (is_shown && !is_done) open.insert(index);
        else open.erase(index);
        if (is_done && !done[index]) ++done_count;
        if (!is_done && done[index]) --done_count;
        done[index] = is_done;
    }
    void count_all() {
        for (std::size_t i = 0; i < given.size(); ++i)
            count(i);
    }
    /// To the first open item from here on, or else to the first one of all.
    void move_on(std::size_t from) {
        auto next = open.lower_bound(from);
        if (next == open.end()) next = open.begin();
        at = next == open.end() ? of.items.size() : *next;
    }
    void note_progress() {
        furthest = open.empty() ? 1 : std::max(furthest, double(done_count) / double(open.size() + done_count));
    }

    assessment const& of;
    std::shared_ptr<blueprint> plan;
    workings now;
    std::vector<std::optional<answer>> given;
    std::set<std::size_t> open; // shown and waiting
    std::vector<bool> done;     // shown and answered or passed over
    std::size_t done_count = 0;
    sheet base; // everything but the answers
    std::size_t at = 0;
    double furthest = 0;
};

sitting::sitting(assessment const& of, date begun)
    : at_(std::make_unique<state>(of, sheet{.assessment = of.id, .version = of.version, .day = begun})) {
    at_->count_all();
    at_->note_progress();
    at_->move_on(0);
}

sitting::sitting(assessment const& of, bookmark const& saved) {
    std::vector<issue> const wrong = lint(of, saved.sheet);
    if (!wrong.empty()) throw error("/sheet" + wrong.front().path, wrong.front().says);
    at_ = std::make_unique<state>(of, saved.sheet);
    at_->base.answers.clear();
    at_->base.set_aside.clear();
    at_->now.read(saved.sheet.answers);
    for (auto const& [id, what] : saved.sheet.answers) {
        std::size_t const index = at_->item_at(id);
        at_->given[index] = what;
    }
    at_->now.point_to([&](std::size_t index) { return &*at_->given[index]; });
    at_->count_all();
    at_->furthest = std::clamp(saved.progress, 0.0, 1.0);
    at_->note_progress();
    std::size_t const place = saved.at ? at_->plan->item_at(*saved.at) : of.items.size();
    if (place < of.items.size() && at_->now.shown(place) && at_->asks(place)) at_->at = place;
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

item const* sitting::current() const { return at_->at < at_->of.items.size() ? &at_->of.items[at_->at] : nullptr; }

std::vector<item const*> sitting::instructions() const {
    std::vector<item const*> out;
    for (std::size_t i = at_->at; i > 0; --i) {
        if (!at_->now.shown(i - 1)) continue;
        if (at_->asks(i - 1)) break;
        out.push_back(&at_->of.items[i - 1]);
    }
    std::reverse(out.begin(), out.end());
    return out;
}

section const* sitting::current_section() const {
    section const* in = nullptr;
    for (section const& each : at_->of.sections)
        if (current() && at_->plan->item_at(each.begins_with) <= at_->at) in = &each;
    return in;
}

void sitting::give(id_of<item> const& to, answer given) {
    std::size_t const index = at_->plan->item_at(to);
    if (index == at_->of.items.size()) throw error("/answers/" + to.str(), "the assessment has no such item");
    require_fit(at_->plan->format(index), at_->of.items[index], given);
    at_->put(index, std::move(given));
    at_->note_progress();
    if (current() ? index == at_->at || !at_->now.shown(at_->at) : !at_->open.empty()) at_->move_on(index + 1);
}

void sitting::take_back(id_of<item> const& of) {
    at_->put(at_->item_at(of), std::nullopt);
    if (!current() || !at_->now.shown(at_->at)) at_->move_on(0);
}

bool sitting::back() {
    for (std::size_t i = at_->at; i > 0; --i)
        if (at_->now.shown(i - 1) && at_->asks(i - 1)) {
            at_->at = i - 1;
            return true;
        }
    return false;
}

void sitting::go_to(id_of<item> const& wanted) {
    std::size_t const index = at_->item_at(wanted);
    if (!at_->now.shown(index) || !at_->asks(index)) throw std::out_of_range("the item '" + wanted.str() + "' is not asked");
    at_->at = index;
}

bool sitting::shown(id_of<item> const& asked) const { return at_->now.shown(at_->item_at(asked)); }

std::optional<answer> sitting::answer_to(id_of<item> const& asked) const { return at_->given[at_->item_at(asked)]; }

std::vector<id_of<item>> sitting::open() const {
    std::vector<id_of<item>> out;
    for (std::size_t each : at_->open)
        out.push_back(at_->of.items[each].id);
    return out;
}

std::vector<id_of<item>> sitting::set_aside() const {
    std::vector<id_of<item>> out;
    for (std::size_t i = 0; i < at_->given.size(); ++i)
        if (at_->given[i] && !std::holds_alternative<unanswered>(*at_->given[i]) && !at_->now.shown(i))
            out.push_back(at_->of.items[i].id);
    return out;
}

double sitting::progress() const { return at_->furthest; }

std::vector<obstacle> sitting::obstacles() const {
    workings now = at_->now; // what is worked out on the way is kept in a copy: this sitting may be read by many threads
    std::vector<obstacle> out;
    for (std::size_t i = 0; i < at_->given.size(); ++i) {
        item const& asked = at_->of.items[i];
        if (!asked.required || !at_->now.shown(i) || !at_->asks(i)) continue;
        auto const* missing = at_->given[i] ? std::get_if<unanswered>(&*at_->given[i]) : nullptr;
        if (!at_->given[i]) out.push_back({.item = asked.id, .says = "this waits for an answer"});
        else if (missing && missing->missing == missingness::skipped)
            out.push_back({.item = asked.id, .says = "this was passed over and waits for an answer, or for 'prefer not to say'"});
    }
    for (constraint const& each : at_->of.constraints) {
        bool complete = true;
        for_each_named(
            each.holds,
            [&](id_of<item> const& id) {
                std::size_t const index = at_->plan->item_at(id);
                complete = complete && index < at_->of.items.size() && at_->now.answer_to(index);
            },
            [](id_of<scoring> const&) {});
        if (complete && !now.holds(each.holds)) out.push_back({.constraint = each.id, .says = each.says.str()});
    }
    return out;
}

bookmark sitting::save() const {
    bookmark out{.sheet = at_->base, .progress = progress()};
    for (std::size_t i = 0; i < at_->given.size(); ++i)
        if (at_->given[i]) out.sheet.answers.emplace(at_->of.items[i].id, *at_->given[i]);
    out.sheet.set_aside = set_aside();
    if (item const* asked = current()) out.at = asked->id;
    return out;
}

sheet sitting::hand_in(date day) const {
    if (auto const in_the_way = obstacles(); !in_the_way.empty()) {
        obstacle const& first = in_the_way.front();
        throw error(first.item ? "/answers/" + first.item->str() : "/constraints/" + first.constraint->str(), first.says);
    }
    sheet out = save().sheet;
    out.day = day;
    out.version = at_->of.version;
    for (std::size_t i = 0; i < at_->given.size(); ++i)
        if (!at_->given[i] && at_->asks(i))
            out.answers[at_->of.items[i].id] = unanswered{at_->now.shown(i) ? missingness::skipped : missingness::not_shown};
    return out;
}

scored sitting::score(id_of<scoring> const& wanted) const {
    std::size_t const index = at_->plan->score_at(wanted);
    if (index == at_->of.scores.size()) throw std::out_of_range("the assessment has no score '" + wanted.str() + "'");
    return workings(at_->now).result(index);
}

std::vector<scored> sitting::scores() const {
    workings now = at_->now;
    std::vector<scored> out;
    for (std::size_t i = 0; i < at_->of.scores.size(); ++i)
        out.push_back(now.result(i));
    return out;
}

} // namespace closeknit

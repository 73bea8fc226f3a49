#include "blueprint.hpp"

#include "methods.hpp"

#include <algorithm>
#include <cmath>

namespace closeknit {

blueprint::blueprint(assessment const& of) : of_(of) {
    in_order<response_format> format_at(of.formats);
    formats_.reserve(of.items.size());
    for (item const& each : of.items) {
        auto const* by_name = std::get_if<shared>(&each.response);
        std::size_t const at = by_name ? format_at(by_name->format) : 0;
        if (!by_name) formats_.push_back(&each.response);
        else formats_.push_back(at < of.formats.size() ? &of.formats[at].response : nullptr);
        branches_ = branches_ || each.shown_when;
    }
    if (branches_) index();
    plan_keys();
    if (branches_ || !pieces_.empty()) put_in_order(edges());
    else
        for (std::size_t i = 0; i < plans_.size(); ++i)
            plan_range(i);
}

void blueprint::plan_keys() {
    in_order<item> item_index(of_.items);
    in_order<scoring> score_index(of_.scores);
    plans_.reserve(of_.scores.size());
    std::size_t keys = 0;
    for (scoring const& how : of_.scores)
        keys += how.keys.size();
    entries_.reserve(keys);
    for (scoring const& how : of_.scores) {
        plan p{.first_entry = entries_.size(), .first_piece = pieces_.size()};
        p.scorable = !how.keys.empty() || !how.parts.empty();
        for (key const& each : how.keys) {
            std::size_t const at = item_index(each.item);
            response const* format = at < formats_.size() ? formats_[at] : nullptr;
            if (auto const* most = format && each.points.empty() ? std::get_if<rating>(format) : nullptr) { // quicker by a third
                entries_.push_back({at, &each, double(most->low), double(most->high)});
                continue;
            }
            auto const range = format ? points_in(*format, each) : std::nullopt;
            if (range) entries_.push_back({at, &each, range->low, range->high});
            else p.scorable = false;
        }
        for (part const& each : how.parts) {
            std::size_t const at = score_index(each.score);
            if (at < of_.scores.size()) pieces_.push_back({at, &each});
            else p.scorable = false;
        }
        p.last_entry = entries_.size();
        p.last_piece = pieces_.size();
        plans_.push_back(p);
    }
}

/// After its parts.
void blueprint::plan_range(std::size_t score) {
    plan& p = plans_[score];
    scoring const& how = of_.scores[score];
    reach r{.loose = is_loose(how.missing)};
    bool const leaves_out = r.loose && !prorates(how.missing);
    for (std::size_t i = p.first_entry; i < p.last_entry; ++i) {
        bool const may_be_hidden = of_.items[entries_[i].item].shown_when.has_value();
        r.loose = r.loose || may_be_hidden;
        p.may_vanish = p.may_vanish && may_be_hidden;
        r.add(entries_[i].low, entries_[i].high, entries_[i].how->weight, leaves_out || may_be_hidden);
    }
    for (std::size_t i = p.first_piece; i < p.last_piece; ++i) {
        plan const& other = plans_[pieces_[i].score];
        p.scorable = p.scorable && other.scorable;
        r.loose = r.loose || other.may_vanish;
        p.may_vanish = p.may_vanish && other.may_vanish;
        r.add(other.range.low, other.range.high, pieces_[i].how->weight, leaves_out || other.may_vanish);
    }
    if (!p.scorable) return;
    p.reach = range_of(how.by, r);
    p.range = p.reach;
    for (transform const& each : how.then)
        p.range = transformed(each, p.range);
    p.scorable = std::isfinite(p.range.low) && std::isfinite(p.range.high);
}

std::vector<blueprint::edge> blueprint::edges() {
    std::vector<edge> all;
    std::vector<std::size_t> watched;
    for (std::size_t i = 0; i < of_.items.size(); ++i)
        if (auto const& when = of_.items[i].shown_when)
            for_each_named(
                *when,
                [&](id_of<item> const& id) {
                    if (std::size_t const at = item_at(id); at < items()) all.push_back({at, i});
                },
                [&](id_of<scoring> const& id) {
                    std::size_t const at = score_at(id);
                    if (at == plans_.size()) return;
                    all.push_back({items() + at, i});
                    watched.push_back(at);
                });
    for (std::size_t i = 0; i < plans_.size(); ++i) {
        for (std::size_t k = plans_[i].first_entry; branches_ && k < plans_[i].last_entry; ++k)
            all.push_back({entries_[k].item, items() + i});
        for (std::size_t k = plans_[i].first_piece; k < plans_[i].last_piece; ++k)
            all.push_back({items() + pieces_[k].score, items() + i});
    }
    while (!watched.empty()) { // with a score its parts are watched
        std::size_t const at = watched.back();
        watched.pop_back();
        if (plans_[at].watched) continue;
        plans_[at].watched = true;
        for (std::size_t k = plans_[at].first_piece; k < plans_[at].last_piece; ++k)
            watched.push_back(pieces_[k].score);
    }
    return all;
}

/// Kahn (1962): a node comes when all that it rests on has come.
void blueprint::put_in_order(std::vector<edge> const& all) {
    std::size_t const nodes = items() + plans_.size();
    std::vector<std::size_t> waits_for(nodes, 0);
    first_dependent_.assign(nodes + 1, 0);
    for (edge const& each : all) {
        ++waits_for[each.to];
        ++first_dependent_[each.from + 1];
    }
    for (std::size_t i = 0; i < nodes; ++i)
        first_dependent_[i + 1] += first_dependent_[i];
    dependents_.resize(all.size());
    std::vector<std::size_t> next(first_dependent_.begin(), first_dependent_.end() - 1);
    for (edge const& each : all)
        dependents_[next[each.from]++] = each.to;

    rank_.assign(nodes, unordered);
    order_.reserve(nodes);
    for (node i = 0; i < nodes; ++i)
        if (waits_for[i] == 0) order_.push_back(i);
    for (std::size_t done = 0; done < order_.size(); ++done) {
        node const now = order_[done];
        rank_[now] = done;
        if (now >= items()) plan_range(now - items());
        for_dependents(now, [&](node each) {
            if (--waits_for[each] == 0) order_.push_back(each);
        });
    }
    for (std::size_t i = 0; i < plans_.size(); ++i)
        if (rank_[items() + i] == unordered) {
            plans_[i].rests_on_itself = true;
            plans_[i].scorable = false;
        }
    std::erase_if(order_, [&](node each) { return each < items() && !of_.items[each].shown_when; });
    for (std::size_t i = 0; i < order_.size(); ++i) {
        rank_[order_[i]] = i;
        if (order_[i] >= items()) scores_in_order_.push_back(order_[i] - items());
    }
}

void blueprint::index() {
    if (!item_index_.empty()) return;
    for (std::size_t i = 0; i < of_.items.size(); ++i)
        item_index_.emplace(of_.items[i].id, i);
    for (std::size_t i = 0; i < of_.scores.size(); ++i)
        score_index_.emplace(of_.scores[i].id, i);
}

std::size_t blueprint::item_at(id_of<item> const& wanted) const {
    auto const found = item_index_.find(wanted);
    return found == item_index_.end() ? of_.items.size() : found->second;
}

std::size_t blueprint::score_at(id_of<scoring> const& wanted) const {
    auto const found = score_index_.find(wanted);
    return found == score_index_.end() ? of_.scores.size() : found->second;
}

} // namespace closeknit

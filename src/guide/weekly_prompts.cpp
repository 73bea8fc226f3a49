#include <closeknit/guide/weekly_prompts.hpp>

#include "assess/shuffled.hpp"
#include "open_prompts.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

namespace closeknit {
namespace {

/// Weeks since 1970, Monday to Sunday.
std::uint64_t week_of(date day) {
    auto const monday = day - (std::chrono::weekday{day} - std::chrono::Monday);
    return static_cast<std::uint64_t>(std::chrono::floor<std::chrono::weeks>(monday.time_since_epoch()).count());
}

/// Some of these: lightest first, on different topics where possible, and a light one last, which is reserved before the others
/// are chosen.
std::vector<id_of<prompt>> dealt(prompt_groups open, std::size_t count) {
    if (count == 0) return {};
    prompt const* const closing = take_from(open, ends_well);
    std::vector<prompt const*> asked;
    std::size_t const others = count - (closing ? 1 : 0);
    for (auto const& group : open)
        for (bool new_topics_only : {true, false})
            for (prompt const* p : group) {
                bool const taken = std::find(asked.begin(), asked.end(), p) != asked.end();
                bool const same_topic =
                    std::any_of(asked.begin(), asked.end(), [&](prompt const* a) { return a->topic == p->topic; });
                if (asked.size() < others && !taken && !(new_topics_only && same_topic)) asked.push_back(p);
            }
    std::stable_sort(asked.begin(), asked.end(), [](prompt const* a, prompt const* b) { return a->depth < b->depth; });
    if (closing) asked.push_back(closing);

    std::vector<id_of<prompt>> out;
    for (prompt const* p : asked)
        out.push_back(p->id);
    return out;
}

/// Those of a deck that may be shown, in its order.
template <class Condition>
std::vector<id_of<prompt>> in_deck(pack const& content, id_of<deck> const& of, Condition const& condition) {
    std::vector<id_of<prompt>> out = content.at(of).prompts;
    std::erase_if(out, [&](id_of<prompt> const& each) {
        prompt const* const p = content.find(each);
        return !p || !condition(*p);
    });
    return out;
}

} // namespace

std::vector<id_of<prompt>> prompts_in(pack const& content, id_of<deck> const& of) { return in_deck(content, of, is_light); }

std::vector<id_of<prompt>> prompts_in(pack const& content, reveal_permit const& both, id_of<deck> const& of) {
    return in_deck(content, of, [&](prompt const& p) { return is_open(p, both); });
}

std::vector<id_of<prompt>> prompts_with(pack const& content, id_of<practice> const& of) {
    std::vector<id_of<prompt>> out;
    for (prompt const& p : content.prompts)
        if (p.practice == of && is_light(p)) out.push_back(p.id);
    return out;
}

std::vector<id_of<prompt>> weekly_prompts(pack const& content, date day, std::uint64_t seed, std::size_t count,
                                          std::set<id_of<prompt>> const& already_asked) {
    std::vector<prompt const*> open;
    for (prompt const& p : content.prompts)
        if (is_light(p) && !already_asked.contains(p.id)) open.push_back(&p);
    return dealt({shuffled(std::move(open), seed, week_of(day))}, count);
}

std::vector<id_of<prompt>> weekly_prompts(pack const& content, reveal_permit const& both, history const& first,
                                          history const& second, date day, std::uint64_t seed, std::size_t count) {
    both.require(first, second, day);
    return dealt(open_prompts(content, both, first, second, day, seed, week_of(day)), count);
}

} // namespace closeknit

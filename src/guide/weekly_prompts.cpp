#include <closeknit/guide/weekly_prompts.hpp>

#include <closeknit/couple/joint_entries.hpp>

#include <algorithm>
#include <random>

namespace closeknit {
namespace {

/// Draws that are the same on every platform; the standard distributions differ by vendor.
class draw {
public:
    explicit draw(std::uint64_t seed) : bits_(seed) {}
    /// 0 to count - 1, each equally likely: numbers from the incomplete last interval are rejected and drawn again.
    std::size_t below(std::uint64_t count) {
        std::uint64_t const last = std::mt19937_64::max() - std::mt19937_64::max() % count;
        std::uint64_t drawn = bits_();
        while (drawn >= last)
            drawn = bits_();
        return static_cast<std::size_t>(drawn % count);
    }

private:
    std::mt19937_64 bits_;
};

/// Weeks since 1970, Monday to Sunday.
std::uint64_t week_of(date day) {
    auto const monday = day - (std::chrono::weekday{day} - std::chrono::Monday);
    return static_cast<std::uint64_t>(std::chrono::floor<std::chrono::weeks>(monday.time_since_epoch()).count());
}

bool is_light(prompt const& p) { return p.depth <= 2 && p.sensitivity == sensitivity::ordinary && p.risks.empty(); }
bool ends_well(prompt const& p) { return p.depth == 1 && p.valence == valence::pleasant; }

/// Some of these, the same for a week and seed: lightest first, on different topics where possible, and a light one last.
std::vector<id_of<prompt>> dealt(std::vector<prompt const*> open, date day, std::uint64_t seed, std::size_t count) {
    draw any(seed * 0x9E3779B97F4A7C15 + week_of(day));
    for (std::size_t i = open.size(); i > 1; --i)
        std::swap(open[i - 1], open[any.below(i)]);
    if (count == 0) return {};

    // The closing one is reserved first; then come as many others, lightest first, on different topics where possible.
    auto const last = std::find_if(open.begin(), open.end(), [](prompt const* p) { return ends_well(*p); });
    prompt const* const closing = last == open.end() ? nullptr : *last;
    if (closing) open.erase(last);
    std::vector<prompt const*> asked;
    std::size_t const others = count - (closing ? 1 : 0);
    for (bool new_topics_only : {true, false})
        for (prompt const* p : open) {
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

} // namespace

std::vector<id_of<prompt>> weekly_prompts(pack const& content, date day, std::uint64_t seed, std::size_t count,
                                          std::set<id_of<prompt>> const& already_asked) {
    std::vector<prompt const*> open;
    for (prompt const& p : content.prompts)
        if (is_light(p) && !already_asked.contains(p.id)) open.push_back(&p);
    return dealt(std::move(open), day, seed, count);
}

std::vector<id_of<prompt>> weekly_prompts(pack const& content, reveal_permit const& both, history const& first,
                                          history const& second, date day, std::uint64_t seed, std::size_t count) {
    both.require(first, second, day);
    std::set<id_of<prompt>> asked;
    for (prompt_asked const& each : in_both<prompt_asked>(first, second, day))
        asked.insert(each.prompt);
    auto const is_open = [&](prompt const& p) {
        bool const touch = std::find(p.risks.begin(), p.risks.end(), risk::touch) != p.risks.end();
        if (p.depth > both.depth() || (touch && !both.touch())) return false;
        return p.sensitivity == sensitivity::sexual ? both.sexual_topics() : both.depth() > 2 || is_light(p);
    };
    std::vector<prompt const*> open;
    for (prompt const& p : content.prompts)
        if (is_open(p) && !asked.contains(p.id)) open.push_back(&p);
    return dealt(std::move(open), day, seed, count);
}

} // namespace closeknit

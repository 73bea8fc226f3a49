#include "open_prompts.hpp"

#include "assess/shuffled.hpp"

#include <closeknit/couple/joint_entries.hpp>

#include <algorithm>
#include <chrono>
#include <utility>

namespace closeknit {

bool is_light(prompt const& p) { return p.depth <= 2 && p.sensitivity == sensitivity::ordinary && p.risks.empty(); }

bool ends_well(prompt const& p) { return p.depth == 1 && p.valence == valence::pleasant; }

bool is_open(prompt const& p, reveal_permit const& both) {
    bool const touch = std::find(p.risks.begin(), p.risks.end(), risk::touch) != p.risks.end();
    if (p.depth > both.depth() || (touch && !both.touch())) return false;
    return p.sensitivity == sensitivity::sexual ? both.sexual_topics() : both.depth() > 2 || is_light(p);
}

std::map<id_of<prompt>, date> asked_by_both(history const& first, history const& second, date day) {
    std::map<id_of<prompt>, date> out;
    for (auto const& [mine, theirs] : {std::pair(&first, &second), std::pair(&second, &first)})
        for (prompt_asked const& each : in_both<prompt_asked>(*mine, *theirs, day)) {
            auto const [at, is_new] = out.emplace(each.prompt, each.day);
            if (!is_new) at->second = std::max(at->second, each.day); // of two zones, the later day
        }
    return out;
}

prompt_groups open_prompts(pack const& content, reveal_permit const& both, history const& first, history const& second, date day,
                           std::uint64_t seed, std::uint64_t number) {
    std::chrono::days const rests{int(content.days_before_repeat)};
    auto const asked = asked_by_both(first, second, day);
    std::vector<prompt const*> fresh, seen;
    for (prompt const& p : content.prompts) {
        auto const last = asked.find(p.id);
        if (!is_open(p, both) || (last != asked.end() && day - last->second < rests)) continue;
        (last == asked.end() ? fresh : seen).push_back(&p);
    }
    return {shuffled(std::move(fresh), seed, number), shuffled(std::move(seen), seed, number)};
}

} // namespace closeknit

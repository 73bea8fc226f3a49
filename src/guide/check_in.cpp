#include <closeknit/guide/check_in.hpp>

#include <closeknit/assess/lint.hpp>
#include <closeknit/codec/error.hpp>
#include <closeknit/couple/safety.hpp>

namespace closeknit {
namespace {

constexpr std::size_t practices_at_a_time = 2; // more would be homework

} // namespace

own_report check_in(pack const& content, partner const& mine, date today, std::uint64_t seed) {
    assessment const& of = content.at(mine.sheet.assessment);
    for (issue const& each : lint(content, mine))
        throw error(each.path, each.says);
    own_report out{.person = mine.person.id, .assessment = of.id, .day = today};
    out.scores = score(of, mine.sheet.answers);
    out.highlights = highlights(content, of, out.scores);
    out.practices = recommend(content, of, out.scores, gate_on(mine.screen, today), practices_at_a_time);
    out.prompts = choose(content, today, seed);
    return out;
}

std::variant<joint_report, not_open> check_in(pack const& content, partner const& first, partner const& second, date today,
                                              std::uint64_t seed) {
    assessment const& of = content.at(first.sheet.assessment);
    auto const door = reveal(of, first, second, today);
    auto const* both = std::get_if<revealed>(&door);
    if (!both) return not_open{};
    joint_report out{.first = both->first(), .second = both->second(), .assessment = of.id, .day = today};
    out.scores = compare(of, *both);
    out.highlights = highlights(content, of, out.scores);
    out.practices = recommend(content, of, out.scores, practices_at_a_time);
    out.prompts = choose(content, today, seed);
    return out;
}

} // namespace closeknit

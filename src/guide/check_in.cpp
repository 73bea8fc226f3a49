#include <closeknit/guide/check_in.hpp>

#include <closeknit/assess/fits.hpp>
#include <closeknit/codec/error.hpp>
#include <closeknit/couple/safety.hpp>

namespace closeknit {
namespace {

constexpr std::size_t practices_at_a_time = 2; // more would be homework

} // namespace

own_report check_in(pack const& content, history const& mine, date today, std::uint64_t seed) {
    assessment const& of = content.at(mine.sheet.assessment);
    scorer const by(of);
    fits(by, mine).or_throw();
    own_report out{.person = mine.person.id, .assessment = of.id, .day = today};
    out.scores = by.score(mine.sheet.answers);
    out.highlights = highlights(content, of, out.scores);
    out.practices = recommend(content, of, out.scores, gate_on(mine.screening, today), practices_at_a_time);
    out.prompts = weekly_prompts(content, today, seed);
    return out;
}

std::variant<joint_report, not_open> check_in(pack const& content, history const& first, history const& second, date today,
                                              std::uint64_t seed) {
    assessment const& of = content.at(first.sheet.assessment);
    scorer const by(of);
    auto const revealed = reveal(by, first, second, today);
    auto const* both = std::get_if<reveal_permit>(&revealed);
    if (!both) return not_open{};
    joint_report out{.first = both->first(), .second = both->second(), .assessment = of.id, .day = today};
    out.scores = compare(by, *both);
    out.highlights = highlights(content, of, out.scores);
    out.practices = recommend(content, of, out.scores, practices_at_a_time);
    out.prompts = weekly_prompts(content, today, seed);
    return out;
}

} // namespace closeknit

#include <cli/consent.hpp>

#include <cli/enumerator.hpp>
#include <cli/history_file.hpp>
#include <cli/inputs.hpp>
#include <closeknit/couple/results_for.hpp>
#include <closeknit/json.hpp>

#include <algorithm>
#include <ostream>
#include <stdexcept>

namespace closeknit::cli {
namespace {

std::optional<date> last_day(request const& asked) { return asked.until.empty() ? std::nullopt : parse_date(asked.until); }

assessment assessment_to_open(request const& asked, std::istream& in) {
    if (asked.assessment.empty()) throw std::runtime_error("--assessment is required to open " + asked.what);
    pack const content = read_pack(asked, in);
    return sound_assessment(asked, content, asked.assessment);
}
std::vector<id_of<scale>> scales_to_open(request const& asked, assessment const& of) {
    for (std::string const& each : asked.scales)
        if (!find(of.scales, id_of<scale>(each)))
            throw std::runtime_error("the assessment '" + of.id.str() + "' has no scale '" + each + "'");
    return {asked.scales.begin(), asked.scales.end()};
}

opened opened_thing(request const& asked, std::istream& in) {
    switch (enumerator<opened_kind>(asked.what)) {
    case opened_kind::scores: {
        assessment const of = assessment_to_open(asked, in);
        return opened_scores{
            .assessment = of.id, .version = of.version, .scales = scales_to_open(asked, of), .exact_answers = asked.exact};
    }
    case opened_kind::guesses: {
        assessment const of = assessment_to_open(asked, in);
        return opened_guesses{.assessment = of.id, .version = of.version};
    }
    case opened_kind::results: {
        assessment const of = assessment_to_open(asked, in);
        return opened_results{.assessment = of.id, .version = of.version, .scales = scales_to_open(asked, of)};
    }
    case opened_kind::prompts: return opened_prompts{.depth = asked.depth};
    case opened_kind::practices: return opened_practices{};
    case opened_kind::touch: return opened_touch{};
    case opened_kind::prompt_answers: return opened_prompt_answers{};
    case opened_kind::sexual_topics: break;
    }
    return opened_sexual_topics{};
}

} // namespace

int open(request const& asked, std::istream& in) {
    opening const yes{
        .day = day_asked(asked), .to = asked.to, .what = opened_thing(asked, in), .until = last_day(asked), .basis = asked.basis};
    if (yes.until && *yes.until < yes.day) throw std::runtime_error("--until: the last day is before the first");
    history const mine = read_history(asked.mine, in);
    if (mine.person.id == yes.to) throw std::runtime_error("an opening must be to another person");
    if (std::holds_alternative<opened_results>(yes.what) && is_partner(mine, yes.to))
        throw std::runtime_error("results open to a third person, and '" + asked.to +
                                 "' is a partner in this file: open scores to each other");
    add_entry(asked.mine, yes);
    return 0;
}

int close(request const& asked) {
    closing end{.day = day_asked(asked)};
    if (!asked.to.empty()) end.to = asked.to;
    if (!asked.what.empty()) end.what = enumerator<opened_kind>(asked.what);
    if (!asked.assessment.empty()) end.assessment = asked.assessment;
    add_entry(asked.mine, end);
    return 0;
}

int leave(request const& asked) {
    add_entry(asked.mine, closing{.day = day_asked(asked)});
    return 0;
}

int results(request const& asked, std::istream& in, std::ostream& out) {
    pack const content = read_pack(asked, in);
    for (assessment_result const& each : results_for(content, read_history(asked.mine, in), asked.to, day_asked(asked))) {
        sound_assessment(asked, content, each.assessment.str());
        out << to_json(each) << '\n';
    }
    return 0;
}

} // namespace closeknit::cli

#include <closeknit/guide/fill_template.hpp>

#include <closeknit/codec/error.hpp>
#include <closeknit/codec/json_pointer.hpp>
#include <closeknit/codec/number_text.hpp>

namespace closeknit {

sentences const& sentences_for(pack const& content) {
    if (content.sentences) return *content.sentences;
    throw error(error_code::missing_sentences, codec::pointer_to("sentences"),
                "the pack has no sentences; with_defaults takes those of another pack in its language");
}

std::string text_of(sentences const& words, score_result const& result) {
    score_sentences const& say = words.scores;
    if (result.value) {
        auto const number = [&](double each) { return format_rounded(each, words.answering.decimal_sign); };
        bool const from_0_or_1 = result.low == 0 || result.low == 1;
        std::string const score =
            !result.low || !result.high
                ? number(*result.value)
                : fill_template(from_0_or_1 ? say.value : say.value_in_range,
                                {{"value", number(*result.value)}, {"low", number(*result.low)}, {"high", number(*result.high)}});
        return result.label.empty() ? score : fill_template(say.labelled, {{"score", score}, {"label", result.label}});
    }
    switch (result.not_scored.value_or(no_score_reason::nothing_asked)) {
    case no_score_reason::too_few_answers:
        return fill_template(say.too_few_answers,
                             {{"answered", std::to_string(result.answered)}, {"asked", std::to_string(result.asked)}});
    case no_score_reason::nothing_asked: return say.nothing_asked.str();
    case no_score_reason::outside_table: return say.outside_table.str();
    case no_score_reason::group_unanswered:
    case no_score_reason::no_group:
    case no_score_reason::several_groups: return say.no_group.str();
    case no_score_reason::too_large: return say.too_large.str();
    }
    return {};
}

std::string text_of(sentences const& words, blocker const& waiting) {
    switch (waiting.why) {
    case blocker_kind::unanswered: return words.administering.unanswered.str();
    case blocker_kind::skipped: return words.administering.skipped.str();
    case blocker_kind::constraint: return waiting.wording;
    }
    return {};
}

std::string fill_template(std::string_view pattern, std::initializer_list<std::pair<std::string_view, std::string_view>> values) {
    std::string out;
    while (!pattern.empty()) {
        bool filled = false;
        if (pattern.front() == '{')
            for (auto const& [name, value] : values)
                if (pattern.substr(1).starts_with(name) && pattern.substr(1 + name.size()).starts_with('}')) {
                    out += value;
                    pattern.remove_prefix(name.size() + 2);
                    filled = true;
                    break;
                }
        if (filled) continue;
        out += pattern.front();
        pattern.remove_prefix(1);
    }
    return out;
}

} // namespace closeknit

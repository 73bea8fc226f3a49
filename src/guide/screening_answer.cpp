#include <closeknit/guide/screening_answer.hpp>

#include "couple/screened_scale.hpp"

#include <closeknit/codec/error.hpp>
#include <closeknit/couple/safety.hpp>
#include <closeknit/guide/fill_template.hpp>
#include <closeknit/guide/support.hpp>

#include <algorithm>
#include <optional>

namespace closeknit {
namespace {

/// The band at the better end of a scale, and at the other one; nullptr where neither end is better.
band const* best_of(scale const& how) {
    if (how.better == direction::neither || how.bands.empty()) return nullptr;
    return how.better == direction::high ? &how.bands.back() : &how.bands.front();
}
band const* worst_of(scale const& how) {
    if (how.better == direction::neither || how.bands.empty()) return nullptr;
    return how.better == direction::high ? &how.bands.front() : &how.bands.back();
}

band const* band_named(scale const& how, gate wanted) {
    auto const found =
        std::find_if(how.bands.begin(), how.bands.end(), [&](band const& b) { return gate_named(b.id) == wanted; });
    return found == how.bands.end() ? nullptr : &*found;
}

/// Gathers what there is to say. What reports nothing is said only where there is nothing else to say.
class reply {
public:
    reply(pack const& content, gate result) : content_(content), result_(result) {}

    void add(screened_scale const& one) {
        if (is_gate_scale(*one.of)) add_gate(one);
        else if (is_about_help(*one.of)) add_help(one);
        else if (one.lies_in) (one.lies_in == best_of(*one.of) ? at_ease_ : said_).push_back(one.lies_in->wording);
    }
    /// Nothing is known.
    void add_unknown() { passed_over_ = self_harm_ = true; }

    bool wants_help_with_self_harm() const { return self_harm_; }

    std::vector<std::string> words(text const& about_passing_over) && {
        std::vector<std::string> out;
        auto const say = [&](std::string const& words) {
            if (!words.empty() && std::find(out.begin(), out.end(), words) == out.end()) out.push_back(words);
        };
        for (std::string const& each : said_)
            say(each);
        if (passed_over_ && said_.empty()) say(about_passing_over.str());
        for (std::string const& each : at_ease_)
            if (said_.empty() && !passed_over_) say(each);
        return out;
    }

private:
    /// What is measured and not known counts too.
    bool is_about_help(scale const& one) const {
        dimension const* d = content_.find(one.measures);
        return !d || d->kind == dimension_kind::screening;
    }
    void add_gate(screened_scale const& one) {
        if (one.result() != result_) return; // another gate scale is worse
        bool const by_score = one.lies_in && gate_named(one.lies_in->id) == result_;
        band const* const named = band_named(*one.of, result_);
        if (!named || named->wording.empty() || (!by_score && !one.unease)) passed_over_ = true;
        else (result_ == gate::nothing_reported ? at_ease_ : said_).push_back(named->wording);
    }
    void add_help(screened_scale const& one) {
        bool const best = one.lies_in && one.lies_in == best_of(*one.of);
        if (best && !one.passed_over && !one.danger) return at_ease_.push_back(one.lies_in->wording);
        self_harm_ = true;
        bool const unscored = !one.lies_in && one.unease;
        band const* const heard = (best && one.danger) || unscored ? worst_of(*one.of) : best ? nullptr : one.lies_in;
        if (!heard || heard->wording.empty()) passed_over_ = true;
        else said_.push_back(heard->wording);
    }

    pack const& content_;
    gate result_;
    std::vector<std::string> said_, at_ease_;
    bool passed_over_ = false, self_harm_ = false;
};

/// Empty where the answers cannot be read, and where the assessment cannot be scored.
reply reply_to(pack const& content, assessment const& of, sheet const& answered, gate result) {
    reply out(content, result);
    try {
        scorer const by(of);
        auto const found = screened_scales(by, answered);
        for (screened_scale const& each : found)
            out.add(each);
        if (found.empty()) out.add_unknown();
    } catch (error const&) {
        out.add_unknown();
    }
    return out;
}

} // namespace

bool may_begin_screening(std::optional<support_directory> const& supplied, date day) {
    return !fresh_support(supplied, day, support_topic::danger).empty() &&
           !fresh_support(supplied, day, support_topic::self_harm).empty();
}

screening_answer answer_screening(pack const& content, assessment const& of, sheet const& answered,
                                  std::optional<support_directory> const& supplied, date day) {
    support_sentences const& sentences = sentences_for(content).support;
    gate const result = screening_from(of, answered).result;
    reply said = reply_to(content, of, answered, result);
    screening_answer out;
    auto const add_help = [&](support_topic about) {
        for (support_resource& each : fresh_support(supplied, day, about))
            if (std::find(out.resources.begin(), out.resources.end(), each) == out.resources.end())
                out.resources.push_back(std::move(each));
    };
    bool const danger = result != gate::nothing_reported, self_harm = said.wants_help_with_self_harm();
    if (danger) add_help(support_topic::danger);
    if (self_harm) add_help(support_topic::self_harm);
    out.words = std::move(said).words(sentences.passed_over);
    if (danger || self_harm)
        out.words.push_back((out.resources.empty() ? sentences.none : sentences.not_an_emergency_service).str());
    return out;
}

} // namespace closeknit

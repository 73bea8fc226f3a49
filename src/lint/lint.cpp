#include <closeknit/lint/lint.hpp>

#include "assess/misfits.hpp"
#include "assess/walk.hpp"
#include "check_content.hpp"
#include "check_patterns.hpp"
#include "check_schedule.hpp"
#include "check_support.hpp"
#include "checks.hpp"
#include "codec/language_tag.hpp"
#include "language.hpp"
#include "wording.hpp"

#include <closeknit/codec/built_in.hpp>
#include <closeknit/couple/results_for.hpp>
#include <closeknit/couple/safety.hpp>

#include <algorithm>
#include <map>

namespace closeknit {
namespace {

using codec::json_pointer;

template <described_enum E>
void check_words(std::map<E, std::string> const& words, json_pointer const& at, issue_list& report_if) {
    for (E const each : enumerators_of<E>::values)
        report_if(at, !words.contains(each), "there are no words for '" + std::string(name_of(each)) + "'");
}

/// A pack in another language than the base would have the base's sentences around its results.
void check_sentences(pack const& content, pack const& base, json_pointer const& at, issue_list& report_if) {
    report_if(at, !content.sentences && !same_language(content.language, base.language),
              "a pack in '" + content.language.str() + "' must have its own sentences: the default ones are in '" +
                  base.language.str() + "'");
    if (!content.sentences) return;
    check_words(content.sentences->cadences, json_pointer(at, "cadences"), report_if);
    check_words(content.sentences->companies, json_pointer(at, "companies"), report_if);
}

/// `of` outlives it.
compiled_assessment compiled(assessment const& of) {
    return compiled_assessment(std::shared_ptr<assessment const>(std::shared_ptr<void>(), &of));
}

/// Every reason why answers do not fit. Answers to a compatible version are left out where they do not, so that is no error.
void check_misfits(assessment const& of, sheet const& answered, json_pointer const& at, issue_list& report_if) {
    bool const is_older = answered.version != of.version && accepts_version(of, answered.version);
    for_each_misfit(compiled(of), answered, at,
                    [&](json_pointer const& place, error_code, std::string const& message, error_arguments const&) {
                        if (is_older) report_if.advise(place, true, message + "; it is left out");
                        else report_if(place, true, message);
                        return true;
                    });
}

/// The constraints that answers do not meet; none where the answers do not fit or the assessment cannot be scored, which is
/// reported by itself.
void check_constraints(assessment const& of, sheet const& answered, json_pointer const& at, issue_list& report_if) {
    if (of.constraints.empty()) return;
    std::vector<id_of<constraint>> unmet;
    try {
        unmet = scorer(of).unmet_constraints(answered.answers);
    } catch (error const&) {
        return;
    }
    for (id_of<constraint> const& each : unmet)
        report_if(json_pointer(at, "answers"), true,
                  "constraint " + each.str() + " is not met: " + find(of.constraints, each)->wording.str());
}

/// What is wrong with an entry of a history, to go by a pack.
struct history_checker {
    pack const& content;
    history const& own;
    issue_list& report_if;

    void operator()(sheet const& s, json_pointer const& at) const {
        report_if(json_pointer(at, "person"), s.person && *s.person != own.person.id, "the sheet belongs to another person");
        if (auto const* of = known(s.assessment, json_pointer(at, "assessment"))) check_answers(*of, s, at);
    }
    void operator()(opening const& o, json_pointer const& at) const {
        report_if(json_pointer(at, "to"), o.to == own.person.id, "an opening must be to another person");
        report_if(json_pointer(at, "to"), std::holds_alternative<opened_results>(o.what) && is_partner(own, o.to),
                  "results open to a third person, and '" + o.to.str() +
                      "' is a partner in this history: open scores to each other");
        report_if(json_pointer(at, "until"), o.until && *o.until < o.day, "the last day is before the first");
        std::visit([&](auto const& what) { check(what, json_pointer(at, "what")); }, o.what);
    }
    void operator()(closing const& c, json_pointer const& at) const {
        if (c.assessment) known(*c.assessment, json_pointer(at, "assessment"));
    }
    void operator()(rest const& r, json_pointer const& at) const {
        report_if(json_pointer(at, "until"), r.until < r.day, "the last day is before the first");
    }
    void operator()(practice_planned const& p, json_pointer const& at) const {
        known(p.practice, json_pointer(at, "practice"));
        json_pointer const schedule_at(at, "schedule");
        check_schedule(p.schedule.recurrence, json_pointer(schedule_at, "recurrence"), report_if);
    }
    void operator()(promise_made const& p, json_pointer const& at) const {
        report_if(json_pointer(at, "due"), p.due < p.day, "a promise cannot be due before the day on which it was made");
        report_if(json_pointer(at, "promise"), first_promise(p.promise) != &p, duplicate_id(p.promise.str()));
    }
    void operator()(promise_settled const& p, json_pointer const& at) const {
        report_if(json_pointer(at, "promise"), !first_promise(p.promise), "the history has no promise '" + p.promise.str() + "'");
        report_if.advise(json_pointer(at, "due"), p.due && p.outcome != promise_outcome::renegotiated,
                         "a new day counts only where a promise was renegotiated");
    }
    void operator()(checked_in const& c, json_pointer const& at) const {
        json_pointer const needs_at(at, "lights");
        for (auto const& [need, light] : c.lights)
            known(need, json_pointer(needs_at, need));
    }
    /// The others name at most a prompt or a practice.
    template <class Entry> void operator()(Entry const& each, json_pointer const& at) const {
        if constexpr (requires { each.prompt; }) known(each.prompt, json_pointer(at, "prompt"));
        if constexpr (requires { each.practice; }) known(each.practice, json_pointer(at, "practice"));
    }

private:
    promise_made const* first_promise(id_of<promise_made> const& wanted) const {
        for (entry const& each : own.entries)
            if (auto const* made = std::get_if<promise_made>(&each); made && made->promise == wanted) return made;
        return nullptr;
    }
    void check_answers(assessment const& of, sheet const& s, json_pointer const& at) const {
        check_misfits(of, s, at, report_if);
        check_constraints(of, s, at, report_if);
        report_if.advise(at, is_screening(of),
                         "should hold the result of a private screening, an entry of kind screening, not its answers");
    }
    template <class T> T const* known(id_of<T> const& id, json_pointer const& at) const {
        T const* found = content.find(id);
        report_if(at, !found, "the pack '" + content.id.str() + "' has no such " + std::string(description<T>.name));
        return found;
    }
    /// Of the kinds that have them: the assessment, its version and its scales.
    template <class What> void check(What const& what, json_pointer const& at) const {
        if constexpr (requires { what.assessment; }) {
            auto const* of = known(what.assessment, json_pointer(at, "assessment"));
            if (!of) return;
            check_version(*of, what.version, at);
            if constexpr (requires { what.scales; }) check_scales(*of, what.scales, json_pointer(at, "scales"));
        }
    }
    void check_scales(assessment const& of, std::vector<id_of<scale>> const& named, json_pointer const& at) const {
        for (std::size_t i = 0; i < named.size(); ++i)
            report_if(json_pointer(at, i), !find(of.scales, named[i]), "the assessment has no scale '" + named[i].str() + "'");
    }
    void check_version(assessment const& of, version_number opened, json_pointer const& at) const {
        report_if(json_pointer(at, "version"), opened != of.version,
                  "version " + std::to_string(opened) + " is opened, and the assessment is version " +
                      std::to_string(of.version));
    }
};

} // namespace

std::vector<issue> lint(pack const& content, lint_options const& with) {
    issue_list report_if;
    walker(report_if, true).visit(content, json_pointer{});
    json_pointer const root, assessments_at(root, "assessments");
    for (std::size_t i = 0; i < content.assessments.size(); ++i)
        check_assessment(content.assessments[i], json_pointer(assessments_at, i), report_if);
    check_practices(content, json_pointer(root, "practices"), report_if);
    check_prompts(content, json_pointer(root, "prompts"), report_if);
    check_sentences(content, with.base, json_pointer(root, "sentences"), report_if);
    check_patterns(content, root, report_if);
    check_wording(content, with.base, report_if);
    return std::move(report_if).take();
}

std::vector<issue> lint(pack const& content) { return lint(content, lint_options{.base = built_in_pack()}); }

std::vector<issue> errors_in(pack const& content, id_of<assessment> const& used) {
    assessment const& of = content.at(used); // the first of that id
    auto const index = static_cast<std::size_t>(&of - content.assessments.data());
    issue_list report_if;
    json_pointer const root, assessments_at(root, "assessments"), here(assessments_at, index);
    for (std::size_t i = index + 1; i < content.assessments.size(); ++i) {
        json_pointer const other(assessments_at, i);
        report_if(json_pointer(other, "id"), content.assessments[i].id == used, duplicate_id(used.str()));
    }
    walker(report_if, true).visit_within(content, of, here);
    check_assessment(of, here, report_if);
    std::vector<issue> out = std::move(report_if).take();
    std::erase_if(out, [](issue const& each) { return each.severity != severity::error; });
    return out;
}

std::vector<issue> lint(assessment const& of, sheet const& answered) {
    issue_list report_if;
    check_misfits(of, answered, json_pointer{}, report_if);
    check_constraints(of, answered, json_pointer{}, report_if);
    return std::move(report_if).take();
}

std::vector<issue> lint(pack const& content, history const& brought) {
    issue_list report_if;
    json_pointer const root, entries_at(root, "entries");
    history_checker const check{content, brought, report_if};
    for (std::size_t i = 0; i < brought.entries.size(); ++i)
        std::visit([&](auto const& one) { check(one, json_pointer(entries_at, i)); }, brought.entries[i]);
    return std::move(report_if).take();
}

std::vector<issue> lint(recurrence const& of) {
    issue_list report_if;
    check_schedule(of, json_pointer{}, report_if);
    return std::move(report_if).take();
}

std::vector<issue> lint(schedule const& of) {
    issue_list report_if;
    check_schedule(of.recurrence, json_pointer(json_pointer{}, "recurrence"), report_if);
    return std::move(report_if).take();
}

std::vector<issue> lint(support_directory const& supplied, date today) {
    issue_list report_if;
    walker(report_if, true).visit(supplied, json_pointer{});
    check_support(supplied, today, json_pointer{}, report_if);
    return std::move(report_if).take();
}

} // namespace closeknit

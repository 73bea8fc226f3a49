#include <closeknit/lint/lint.hpp>

#include "assess/misfits.hpp"
#include "assess/walk.hpp"
#include "check_content.hpp"
#include "check_support.hpp"
#include "checks.hpp"
#include "codec/language_tag.hpp"
#include "language.hpp"
#include "wording.hpp"

#include <closeknit/codec/built_in.hpp>

#include <algorithm>
#include <map>

namespace closeknit {
namespace {

using codec::json_pointer;

template <described_enum E>
void check_words(std::map<E, std::string> const& words, json_pointer const& at, issue_list& report_if) {
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto each) {
        report_if(at, !words.contains(each.value), "there are no words for '" + std::string(each.name) + "'");
    });
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

/// Reports to a list every reason why answers do not fit.
auto all_into(issue_list& report_if) {
    return [&report_if](json_pointer const& at, error_code, std::string const& message, error_arguments const&) {
        report_if(at, true, message);
        return true;
    };
}

/// `of` outlives it.
compiled_assessment compiled(assessment const& of) {
    return compiled_assessment(std::shared_ptr<assessment const>(std::shared_ptr<void>(), &of));
}

} // namespace

std::vector<issue> lint(pack const& content, lint_options const& with) {
    issue_list report_if;
    walk(content, json_pointer{}, report_if);
    json_pointer const root, assessments_at(root, "assessments");
    for (std::size_t i = 0; i < content.assessments.size(); ++i)
        check_assessment(content.assessments[i], json_pointer(assessments_at, i), report_if);
    check_practices(content, json_pointer(root, "practices"), report_if);
    check_prompts(content, json_pointer(root, "prompts"), report_if);
    check_sentences(content, with.base, json_pointer(root, "sentences"), report_if);
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
    walk_within(content, of, here, report_if);
    check_assessment(of, here, report_if);
    std::vector<issue> out = std::move(report_if).take();
    std::erase_if(out, [](issue const& each) { return each.severity != severity::error; });
    return out;
}

std::vector<issue> lint(assessment const& of, sheet const& answered) {
    issue_list report_if;
    for_each_misfit(compiled(of), answered, json_pointer{}, all_into(report_if));
    return std::move(report_if).take();
}

std::vector<issue> lint(pack const& content, history const& brought) {
    issue_list report_if;
    json_pointer const root, sheet_at(root, "sheet");
    assessment const* of = content.find(brought.sheet.assessment);
    report_if(json_pointer(sheet_at, "assessment"), !of, "the pack '" + content.id.str() + "' has no such assessment");
    if (of) for_each_misfit(compiled(*of), brought, all_into(report_if));
    return std::move(report_if).take();
}

std::vector<issue> lint(support_directory const& supplied, date today) {
    issue_list report_if;
    walk(supplied, json_pointer{}, report_if);
    check_support(supplied, today, json_pointer{}, report_if);
    return std::move(report_if).take();
}

} // namespace closeknit

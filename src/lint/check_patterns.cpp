#include "check_patterns.hpp"

#include "codec/notation.hpp"

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace closeknit {
namespace {

using codec::json_pointer;

/// Checks lists of expressions; the groups that may be named are those added so far.
class checker {
public:
    explicit checker(issue_list& report_if) : report_if_(report_if) {}

    void know(std::string const& group) { groups_.insert(group); }

    void check(std::vector<text> const& expressions, bool may_name_found, json_pointer const& at) {
        for (std::size_t i = 0; i < expressions.size(); ++i) {
            if (expressions[i].empty()) continue; // reported for every text
            json_pointer const here(at, i);
            notation::parsed const read = notation::parse(expressions[i]);
            report_if_(here, !read.problem.empty(), read.problem);
            if (!read.problem.empty()) continue;
            notation::for_each_node(read.root, [&](notation::node const& n) {
                using kind = notation::node_kind;
                report_if_(here, n.kind == kind::group && !groups_.contains(n.text),
                           "there is no word group '" + n.text + "' before this");
                report_if_(here, n.kind == kind::found && !may_name_found, "~ stands for what was found, in `unless` only");
            });
        }
    }

private:
    issue_list& report_if_;
    std::set<std::string_view> groups_;
};

} // namespace

void check_patterns(pack const& content, json_pointer const& at, issue_list& report_if) {
    checker check(report_if);
    json_pointer const groups_at(at, "word_groups"), patterns_at(at, "language_patterns"), families_at(at, "feeling_families");
    for (std::size_t i = 0; i < content.word_groups.size(); ++i) {
        word_group const& each = content.word_groups[i];
        json_pointer const here(groups_at, i), words_at(here, "words");
        report_if(words_at, each.words.empty(), "a word group must have words");
        check.check(each.words, false, words_at);
        check.know(each.id.str());
    }
    for (std::size_t i = 0; i < content.language_patterns.size(); ++i) {
        language_pattern const& each = content.language_patterns[i];
        json_pointer const here(patterns_at, i);
        if (!is_for_drafts(each.kind)) continue;
        check.check(each.matches, false, json_pointer(here, "matches"));
        check.check(each.unless, true, json_pointer(here, "unless"));
    }
    for (std::size_t i = 0; i < content.feeling_families.size(); ++i) {
        json_pointer const here(families_at, i);
        check.check(content.feeling_families[i].feelings, false, json_pointer(here, "feelings"));
    }
}

} // namespace closeknit

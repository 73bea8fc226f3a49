#pragma once

#include "assess/compiled_assessment.hpp"
#include "assess/possible.hpp"
#include "issue_list.hpp"

#include <string>
#include <vector>

namespace closeknit {

/// Which conditions of an assessment can ever be true, and which items can ever be shown. What cannot be decided counts as
/// open, so that `never` is certain.
class reachability {
public:
    /// The compiled assessment must be indexed and must not move.
    explicit reachability(compiled_assessment const& plan);

    bool never_shown(std::size_t item) const { return hidden_[item]; }
    /// Reports why a condition, or a part of it, is never true. `answered`: whether it is evaluated only once every item that it
    /// names is answered. `follows` is put after "this condition is never true".
    void check(condition const& when, bool answered, std::string const& follows, codec::json_pointer const& at,
               issue_list& report_if) const;
    satisfiability of(condition const& when, bool answered) const;

private:
    using members = std::vector<condition const*>;

    compiled_assessment::node subject_of(condition const& when) const;
    void gather(group const& all, std::vector<std::pair<compiled_assessment::node, members>>& by_subject) const;
    satisfiability of_group(group const& g, bool answered) const;
    std::optional<satisfiability> together(members const& all, compiled_assessment::node subject, bool answered) const;
    template <class Leaf> satisfiability of_leaf(Leaf const& leaf, condition const& when, bool answered) const;
    std::string why_never(condition const& leaf) const;
    void check_values(condition const& leaf, codec::json_pointer const& at, issue_collector& report_if) const;

    compiled_assessment const& plan_;
    std::vector<bool> hidden_;
};

} // namespace closeknit

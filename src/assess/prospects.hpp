#pragma once

#include "blueprint.hpp"
#include "finder.hpp"
#include "possible.hpp"

#include <string>
#include <vector>

namespace closeknit {

/// Which conditions of an assessment can ever hold, and which items can ever be shown. What cannot be decided counts as
/// open, so that whatever it says of `never` is certain.
class prospects {
public:
    /// The blueprint must be indexed and stay where it is.
    explicit prospects(blueprint const& plan);

    bool never_shown(std::size_t item) const { return hidden_[item]; }
    /// Says at its place why a condition, or a part of it, can never hold. `answered`: whether it is looked at only once every
    /// item that it speaks of is answered. `follows` is put after "this can never hold".
    void check(condition const& when, bool answered, std::string const& follows, codec::place const& at, finder& rule) const;
    outlook of(condition const& when, bool answered) const;

private:
    using members = std::vector<condition const*>;

    blueprint::node subject_of(condition const& when) const;
    void gather(group const& all, std::vector<std::pair<blueprint::node, members>>& by_subject) const;
    outlook of_group(group const& g, bool answered) const;
    std::optional<outlook> together(members const& all, blueprint::node subject, bool answered) const;
    template <class Leaf> outlook of_leaf(Leaf const& leaf, condition const& when, bool answered) const;
    std::string why_never(condition const& leaf) const;
    void check_values(condition const& leaf, codec::place const& at, finder& rule) const;

    blueprint const& plan_;
    std::vector<bool> hidden_;
};

} // namespace closeknit

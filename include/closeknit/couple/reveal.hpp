#pragma once

#include <closeknit/assess/scorer.hpp>
#include <closeknit/export.hpp>
#include <closeknit/model/history.hpp>

#include <utility>
#include <variant>
#include <vector>

namespace closeknit {

/// Nothing is open. Empty on purpose: no, silence, a stale screening, a gate that is not `nothing_reported`, and having left
/// are one state.
struct not_open {};

class reveal_permit;

/// Both people's scores on one scale, without which items were skipped.
struct score_pair {
    score_result first{};
    score_result second{};
    int answered_by_both = 0;
};

/// The only way to two people's scores. It returns a permit when each has an opening to the other for this assessment that
/// is valid today, both are adults, and both gates are `nothing_reported`. The permit holds only the scores that both opened,
/// never an answer.
///
/// It protects an honest host from mistakes, not against a host that holds both sheets and means harm. Revoking an opening
/// stops the next reveal; what was seen cannot be withdrawn.
CLOSEKNIT_EXPORT std::variant<reveal_permit, not_open> reveal(scorer const& of, history const& first, history const& second,
                                                              date today);

/// The proof that `reveal` opened the scores of two people. It cannot be made, copied, stored or printed.
class reveal_permit {
public:
    reveal_permit(reveal_permit&&) noexcept = default;
    reveal_permit& operator=(reveal_permit&&) noexcept = default;
    reveal_permit(reveal_permit const&) = delete;
    reveal_permit& operator=(reveal_permit const&) = delete;

    id_of<person> const& first() const noexcept { return first_; }
    id_of<person> const& second() const noexcept { return second_; }
    id_of<assessment> const& what() const noexcept { return what_; }
    version_number version() const noexcept { return version_; }
    /// The scores that both opened and both have: the first person's, then the second's.
    std::vector<score_pair> const& pairs() const noexcept { return pairs_; }

private:
    friend std::variant<reveal_permit, not_open> reveal(scorer const&, history const&, history const&, date);
    reveal_permit(id_of<person> first, id_of<person> second, id_of<assessment> what, version_number version,
                  std::vector<score_pair> pairs)
        : first_(std::move(first)), second_(std::move(second)), what_(std::move(what)), version_(version),
          pairs_(std::move(pairs)) {}

    id_of<person> first_, second_;
    id_of<assessment> what_;
    version_number version_;
    std::vector<score_pair> pairs_;
};

} // namespace closeknit

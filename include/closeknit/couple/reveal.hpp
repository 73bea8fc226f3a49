#pragma once

#include <closeknit/assess/score.hpp>
#include <closeknit/export.hpp>
#include <closeknit/model/partner.hpp>

#include <utility>
#include <variant>
#include <vector>

namespace closeknit {

/// Nothing opens. It is empty on purpose: no, silence, a stale screen, a stopped gate and having left are one state.
struct not_open {};

class revealed;

/// One score of both. It says nothing of which items were passed over.
struct revealed_score {
    scored first{};
    scored second{};
    int answered_by_both = 0;
};

/// The one door between two people. It opens when each lets the other see scores of this assessment, both said so in
/// time, both are adults, and neither gate stops. Only scores that both share are in it, never an answer.
///
/// The door guards an honest host against mistakes. It cannot guard against a host that holds both sheets and means harm.
/// Revoking a sharing stops the next reveal; what was seen cannot be called back.
CLOSEKNIT_EXPORT std::variant<revealed, not_open> reveal(assessment const& of, partner const& first, partner const& second,
                                                         date today);

/// A permit: proof that a reveal opened. It cannot be made, copied, stored or printed.
class revealed {
public:
    revealed(revealed&&) noexcept = default;
    revealed& operator=(revealed&&) noexcept = default;
    revealed(revealed const&) = delete;
    revealed& operator=(revealed const&) = delete;

    id_of<person> const& first() const noexcept { return first_; }
    id_of<person> const& second() const noexcept { return second_; }
    id_of<assessment> const& what() const noexcept { return what_; }
    version_number version() const noexcept { return version_; }
    /// The scores that both share and both have: the first person's, then the second's.
    std::vector<revealed_score> const& pairs() const noexcept { return pairs_; }

private:
    friend std::variant<revealed, not_open> reveal(assessment const&, partner const&, partner const&, date);
    revealed(id_of<person> first, id_of<person> second, id_of<assessment> what, version_number version,
             std::vector<revealed_score> pairs)
        : first_(std::move(first)), second_(std::move(second)), what_(std::move(what)), version_(version),
          pairs_(std::move(pairs)) {}

    id_of<person> first_, second_;
    id_of<assessment> what_;
    version_number version_;
    std::vector<revealed_score> pairs_;
};

} // namespace closeknit

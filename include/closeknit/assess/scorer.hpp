#pragma once

#include <closeknit/assess/openness.hpp>
#include <closeknit/assess/score_result.hpp>
#include <closeknit/export.hpp>
#include <closeknit/model/assessment.hpp>
#include <closeknit/model/sheet.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace closeknit {

class compiled_assessment;

/// An assessment that was checked and compiled once, to be run for any number of people. Immutable: copies are cheap (one
/// shared pointer), and a const scorer may be used from many threads. Everything that scores takes one: sitting, key_audit,
/// compare_sheets, trajectories, reveal.
class CLOSEKNIT_EXPORT scorer {
public:
    /// Throws closeknit::error, with its place such as /scales/0/keys/2/item, where the assessment is not well formed:
    /// duplicate ids, ids of nothing, items that cannot be scored, weights that a method cannot take, circular references,
    /// unordered bands, tables or norms, a range that is not finite.
    explicit scorer(closeknit::assessment of);

    /// The assessment as it was given.
    closeknit::assessment const& assessment() const noexcept;

    /// The scores of all scales, in the assessment's order. Throws closeknit::error, with a path such as /answers/safe-1,
    /// for an answer that does not fit its item or belongs to none.
    std::vector<score_result> score(answers const& given) const;
    /// The scores of a sheet that answers this assessment, in this version or one that is compatible: as `carry_over` has it.
    /// Throws closeknit::error, with its place, for a sheet of another assessment or version, and as above.
    std::vector<score_result> score(sheet const& answered) const;
    /// The score of one scale. Throws as above, or std::out_of_range when there is no such scale.
    score_result score(id_of<scale> const& wanted, answers const& given) const;
    /// All scores from one answer for every item, in the items' order. Throws std::invalid_argument for another number of
    /// answers, closeknit::error as above.
    std::vector<score_result> score(std::span<answer const> given) const;
    /// The values alone: `values[k]` becomes that of scale k, or nothing where it is not scored. `given` has an answer for
    /// every item, `values` a place for every scale; throws std::invalid_argument for other sizes, closeknit::error as above.
    void score_values(std::span<answer const> given, std::span<std::optional<double>> values) const;

    /// Whether an item is shown to a person who has given these answers so far. Throws std::out_of_range when there is no
    /// such item, closeknit::error as above.
    bool is_shown(id_of<item> const& asked, answers const& given) const;

    /// The constraints that answers do not meet, of those all of whose items are answered, in the assessment's order. Throws
    /// closeknit::error as above.
    std::vector<id_of<constraint>> unmet_constraints(answers const& given) const;

    /// The place of an item among the items, or nothing.
    std::optional<std::size_t> index_of(id_of<item> const& wanted) const;
    /// The items that are keyed in a scale or in one of its components, in the assessment's order. Throws std::out_of_range.
    std::vector<id_of<item>> keyed_items(id_of<scale> const& of) const;
    /// Every item whose answer can change a scale's value: keyed items, and those that decide, through conditions, whether
    /// one of these is shown. In the assessment's order. Throws std::out_of_range.
    std::vector<id_of<item>> depends_on(id_of<scale> const& of) const;
    /// The lowest and highest possible value of a scale. Throws std::out_of_range.
    interval range(id_of<scale> const& of) const;

    /// How each scale, in the assessment's order, can be opened to another person so that what opens tells no more than it
    /// says: no answer, no question passed over and no scale that is not open can be worked out from it, but that a value at the
    /// very end of its range tells every answer behind it.
    ///
    /// Opened as they are: a sum or mean of three or more items of equal weight and with the same evenly spaced points, all of
    /// them always shown, and in no scale opened before it; and a composite of nothing but such scales. Not, however, where
    /// another scale counts the same items so that its value would follow: all of them alike, without an item of its own; or by
    /// their lowest, highest or number; or through a table; or as a composite that may go without its other parts. Those that
    /// depend on an item that is safety_sensitive open by name only. All else needs exact answers, and never has them where a
    /// sensitive item is involved.
    std::vector<openness> openable() const;

    /// The same number for equal assessments, on every platform: FNV-1a (64 bits) of the assessment's JSON.
    std::uint64_t content_hash() const;

    /// For the library's own rules.
    compiled_assessment const& compiled() const noexcept { return *compiled_; }

private:
    friend std::vector<score_result> score(closeknit::assessment const&, answers const&);
    friend score_result score(closeknit::assessment const&, id_of<scale> const&, answers const&);
    explicit scorer(std::shared_ptr<closeknit::assessment const> of);

    std::shared_ptr<compiled_assessment const> compiled_;
};

/// The scores of all scales of an assessment that is used once: it is checked and compiled for this call alone. Throws as
/// the constructor and as scorer::score.
CLOSEKNIT_EXPORT std::vector<score_result> score(assessment const& of, answers const& given);
/// One of them; throws std::out_of_range when there is no such scale.
CLOSEKNIT_EXPORT score_result score(assessment const& of, id_of<scale> const& wanted, answers const& given);

} // namespace closeknit

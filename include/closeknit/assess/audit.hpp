#pragma once

#include <closeknit/assess/scorer.hpp>
#include <closeknit/export.hpp>

#include <memory>
#include <optional>
#include <vector>

namespace closeknit {

/// How one key of a scale behaves in the answers of many people.
struct item_audit {
    id_of<closeknit::scale> scale{};
    id_of<closeknit::item> item{};
    int n = 0;
    std::optional<double> item_rest_correlation{};
    bool suspected_reversed = false;
};
CLOSEKNIT_DESCRIBE(item_audit, "How one key of a scale behaves in the answers of many people.",
    (scale, "The scale."),
    (item, "The item."),
    (n, "How many people answered all items of the scale; only they are used."),
    (item_rest_correlation, "The correlation of the item as it is keyed with the sum of the scale's other items; none for fewer than "
 "three people or where either does not vary."),
    (suspected_reversed, "Whether it is negative: people high on the other items are low on this one, so its key may be reversed. With several "
 "wrong keys a correct one may be near 0: correct the lowest first and repeat."))

/// For records.hpp.
#define CLOSEKNIT_AUDIT_RECORDS(X) X(item_audit)

/// Looks for wrong keys in data: the corrected item-total (item-rest) correlation of every keyed item, from people's answers
/// one by one, in memory that does not grow with them.
class CLOSEKNIT_EXPORT key_audit {
public:
    /// An audit of every scale that this scorer has, without answers so far.
    explicit key_audit(scorer of);
    key_audit(key_audit&&) noexcept;
    key_audit& operator=(key_audit&&) noexcept;
    ~key_audit();

    /// Adds one person's answers. Throws closeknit::error as `score` does; that person is then not counted.
    void add(answers const& given);
    /// The result so far, scale by scale and key by key; items that cannot be scored are left out.
    std::vector<item_audit> result() const;

private:
    struct running_correlation;
    struct state;
    std::unique_ptr<state> at_;
};

} // namespace closeknit

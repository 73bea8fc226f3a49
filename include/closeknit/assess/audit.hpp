#pragma once

#include <closeknit/export.hpp>
#include <closeknit/model/assessment.hpp>

#include <memory>
#include <optional>
#include <vector>

namespace closeknit {

/// How one key of a score does in the answers of many people.
struct item_audit {
    id_of<closeknit::scoring> score{};
    id_of<closeknit::item> item{};
    int people = 0;
    std::optional<double> correlation{};
    bool suspected = false;
};
CLOSEKNIT_DESCRIBE(item_audit, "How one key of a score does in the answers of many people.",
    (score, "The score."),
    (item, "The item."),
    (people, "How many people answered all of the score's items; only they count here."),
    (correlation, "Between the item as it is keyed and the sum of the score's other items; none for fewer than three people, and "
                  "where one of both does not vary."),
    (suspected, "Whether it is negative: whoever scores high on the rest scores low on this item, so its key may be the wrong way "
                "round. With several wrong keys a right one may come out near 0: mend the lowest first, then look again."))

/// For records.hpp.
#define CLOSEKNIT_AUDIT_RECORDS(X) X(item_audit)

/// Looks for wrong keys in data: the corrected item-total (item-rest) correlation of every keyed item, from people's answers
/// one by one, in memory that does not grow with them. The assessment must outlive it.
class CLOSEKNIT_EXPORT key_audit {
public:
    explicit key_audit(assessment const& of);
    explicit key_audit(assessment&&) = delete;
    key_audit(key_audit&&) noexcept;
    key_audit& operator=(key_audit&&) noexcept;
    ~key_audit();

    /// One person's answers. Throws closeknit::error as `score` does; that person then does not count.
    void add(answers const& given);
    /// What is seen so far, score by score and key by key; items that cannot be scored are left out.
    std::vector<item_audit> result() const;

private:
    struct state;
    std::unique_ptr<state> at_;
};

} // namespace closeknit

#pragma once

#include <closeknit/assess/accepts.hpp>
#include <closeknit/assess/score.hpp>

#include <cstddef>
#include <limits>
#include <optional>
#include <vector>

namespace closeknit {

/// Finds elements by id in a list that is mostly asked in its own order, so that the next one is usually the right one.
template <class T> class in_order {
public:
    explicit in_order(std::vector<T> const& list) : list_(list) {}
    /// The index of the element with this id, or list.size().
    std::size_t operator()(id_of<T> const& wanted) {
        std::size_t const count = list_.size();
        for (std::size_t step = 0; step < count; ++step, next_ = next_ + 1 == count ? 0 : next_ + 1)
            if (list_[next_].id == wanted) {
                std::size_t const found = next_;
                next_ = next_ + 1 == count ? 0 : next_ + 1;
                return found;
            }
        return count;
    }

private:
    std::vector<T> const& list_;
    std::size_t next_ = 0;
};

/// One assessment with one person's answers: what is shown, what each item counts, and each score, worked out on demand.
class sitting {
public:
    sitting(assessment const& of, answers const& given);

    bool shown(std::size_t item);
    scored result(std::size_t score);

private:
    struct reading {
        response const* format = nullptr;
        answer const* given = nullptr; // nullptr when missing
        enum { unknown, asking, yes, no } shown = unknown;
    };

    void read(answers const& given);
    bool holds(condition const& when);
    answer const* answer_to(id_of<item> const& wanted);
    std::optional<double> score_of(id_of<scoring> const& wanted);

    assessment const& of_;
    std::vector<reading> readings_;
    in_order<item> item_index_;
    bool branches_ = false; // whether any item has a condition
};

} // namespace closeknit

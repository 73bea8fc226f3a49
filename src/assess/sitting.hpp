#pragma once

#include <closeknit/assess/accepts.hpp>
#include <closeknit/assess/score.hpp>

#include <cstddef>
#include <limits>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace closeknit {

/// Finds elements by id in a list that is mostly asked in its own order, so that the next one is usually the right one.
template <class T> class in_order {
public:
    explicit in_order(std::vector<T> const& list) : list_(list) {}
    /// The index of the element with this id, or list.size().
    std::size_t operator()(id_of<T> const& wanted) {
        if (next_ < list_.size() && list_[next_].id == wanted) return next_++;
        if (index_.empty())
            for (std::size_t i = 0; i < list_.size(); ++i)
                index_.emplace(list_[i].id, i);
        auto const found = index_.find(wanted);
        if (found == index_.end()) return list_.size();
        next_ = found->second + 1;
        return found->second;
    }

private:
    std::vector<T> const& list_;
    std::size_t next_ = 0;
    std::unordered_map<std::string_view, std::size_t> index_; // made when an id is not the next one
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
        bool shown = true;
        bool never_put = false; // the host says so
    };

    void read(answers const& given);
    bool holds(condition const& when);
    answer const* answer_to(id_of<item> const& wanted);
    std::optional<double> score_of(id_of<scoring> const& wanted);

    assessment const& of_;
    std::vector<reading> readings_;
    std::vector<std::optional<std::optional<double>>> values_; // of the scores that conditions asked for
    in_order<item> item_index_;
    in_order<scoring> score_index_;
    std::size_t settled_ = 0; // whether items before this one are shown is settled
    bool settling_ = false;
    bool branches_ = false; // whether any item has a condition
};

} // namespace closeknit

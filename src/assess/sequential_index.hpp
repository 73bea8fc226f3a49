#pragma once

#include <closeknit/model/id.hpp>

#include <cstddef>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace closeknit {

/// Finds elements by id in a list that is mostly asked in its own order, so that the next one is usually the right one.
template <class T> class sequential_index {
public:
    explicit sequential_index(std::vector<T> const& list) : list_(list) {}
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

} // namespace closeknit

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace closeknit {

/// What was written of each state of each scale. Once it is full it takes no more.
class score_texts {
public:
    static constexpr std::size_t most_bytes = 2 * 1024 * 1024;

    /// A scale with so many states.
    void add_scale(std::size_t states) { places_.emplace_back(states); }
    std::optional<std::string_view> of(std::size_t scale, std::size_t state) const {
        place const at = places_[scale][state];
        if (at.size == unknown) return std::nullopt;
        return std::string_view(all_).substr(at.begins, at.size);
    }
    void keep(std::size_t scale, std::size_t state, std::string_view text) {
        if (all_.size() + text.size() > most_bytes) return;
        places_[scale][state] = {static_cast<std::uint32_t>(all_.size()), static_cast<std::uint32_t>(text.size())};
        all_ += text;
    }

private:
    static constexpr std::uint32_t unknown = 0xFFFFFFFF;
    struct place {
        std::uint32_t begins = 0, size = unknown;
    };

    std::vector<std::vector<place>> places_;
    std::string all_{};
};

} // namespace closeknit

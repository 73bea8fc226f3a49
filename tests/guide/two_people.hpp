#pragma once

#include <closeknit/couple/reveal.hpp>

#include <tests/support/couple.hpp>

#include <utility>
#include <variant>
#include <vector>

namespace closeknit::tests {

/// Ada and Ben, both adult and screened today, who opened these things to each other.
struct two_people {
    history first = screened(gate::nothing_reported), second = first;

    explicit two_people(std::vector<opened> const& both, date day = today) {
        second.person.id = "ben";
        for (history* each : {&first, &second})
            std::get<screening>(each->entries.at(0)).day = day;
        for (opened const& each : both)
            open(each, day);
    }
    void open(opened const& what, date day = today) {
        first.entries.push_back(opening{.day = day, .to = "ben", .what = what, .basis = "b"});
        second.entries.push_back(opening{.day = day, .to = "ada", .what = what, .basis = "b"});
    }
    /// Both write down the same joint entry, each with the other's name in it.
    template <class Joint> void write(Joint happened) {
        happened.other = second.person.id;
        first.entries.push_back(happened);
        happened.other = first.person.id;
        second.entries.push_back(std::move(happened));
    }
    reveal_permit permit(pack const& content, date day = today) const {
        return std::get<reveal_permit>(reveal(content, first, second, day));
    }
    two_people swapped() const {
        two_people out = *this;
        std::swap(out.first, out.second);
        return out;
    }
};

} // namespace closeknit::tests

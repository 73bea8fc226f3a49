#pragma once

#include <closeknit/model/assessment.hpp>
#include <closeknit/table/layout.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace closeknit {

/// Reads answers as a layout has them: codes for missing answers, numbers to add, decimal signs. The layout must outlive it.
class cell_reader {
public:
    /// `commas`: whether a comma in a number is taken for a decimal sign, as in files with semicolons between the cells.
    cell_reader(assessment const& of, table_layout const& how, bool commas);

    /// Whether an answer's label is another's code, so that a cell may say either.
    bool has_clash(item const& asked) const { return clashing_.contains(&asked); }
    /// Whether a cell can be read as a code, and whether as a label.
    struct reading {
        bool as_code = false, as_label = false;
    };
    reading readings_of(item const& asked, response const& format, std::string_view cell) const;
    /// From now on the cells of an item with a clash are labels; before, they are codes, and what is a label alone is refused.
    void take_labels(item const& asked) { clashing_[&asked] = true; }

    answer read(item const& asked, response const& format, std::string_view cell) const;
    /// The same for an answer that is no text of a table's cell.
    answer adapted(item const& asked, response const& format, answer given) const;
    /// What is to be read in a cell's place; the cell itself where the layout has nothing else.
    std::string_view recoded(item const& asked, std::string_view cell) const;
    /// What stands for a missing answer to an item, if the layout says that it does.
    std::optional<missingness> missing_in(item const& asked, std::string_view cell) const;
    /// The codes of an item that are whole numbers, where it has no others and nothing is to be added to its answers.
    std::optional<std::vector<std::int64_t>> only_codes(item const& asked) const;
    /// What to add to the message on a number that does not fit.
    std::string_view hint(item const& asked, response const& format, std::string_view cell) const;

private:
    struct code {
        missing_code const* is = nullptr;
        std::optional<double> number{};
    };
    struct change {
        recode const* is = nullptr;
        std::optional<double> number{};
    };
    double added_to(item const& asked, response const& format) const;
    std::string with_point(std::string_view cell) const;
    std::string thousands_in(response const& format, std::string_view cell) const;

    table_layout const& how_;
    bool commas_;
    std::vector<code> codes_;
    std::vector<change> changes_;
    std::unordered_map<item const*, bool> clashing_; ///< whether their cells are labels
};

/// Without spaces of any kind at its ends.
std::string_view trimmed_cell(std::string_view cell);

} // namespace closeknit

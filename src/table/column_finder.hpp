#pragma once

#include <closeknit/model/assessment.hpp>
#include <closeknit/table/layout.hpp>

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace closeknit {

enum class column_role { nothing, id, kept, answer, option };
/// How a column is known.
enum class column_name { exact, layout, other_case, wording, part, option_code, number };

/// What a column of a table has.
struct column_use {
    column_role what = column_role::nothing;
    std::size_t place = 0;  ///< which id or kept column of the layout
    std::size_t member = 0; ///< of the layout; 0 where there are none
    item const* asked = nullptr;
    std::size_t option = 0; ///< an index
    column_name by = column_name::exact;
    std::optional<std::size_t> kept{}; ///< of an answer: which kept column of the layout it is too
};

/// A column's name as a message may have it: not where it is a number, for then it may be an answer, in a file without a header.
std::string told(std::string const& name);

/// Finds the items that columns have the answers to. The assessment and the layout must outlive it.
class column_finder {
public:
    /// Throws closeknit::error where the layout names what is not in the assessment or contradicts itself.
    column_finder(assessment const& of, table_layout const& how);

    /// By its exact name alone: the layout's, an item's id, `id`.
    column_use named(std::string_view column) const;
    /// Whether a column has something, by any name.
    bool knows(std::string_view column) const;
    /// Whether several items have these words.
    bool is_wording_of_several(std::string_view column) const;
    /// Every column of a header. Items without a column of their exact name are looked for by other names too: the id in another
    /// case, the wording, one column for each option; then by parts of a name; then by what stands `below` the names, in a
    /// further row of a header; where nothing is found, by the items' numbers. Throws closeknit::error, at the line, where two
    /// columns are one.
    std::vector<column_use> whole(std::vector<std::string> const& header, std::size_t line,
                                  std::vector<std::string> const& below = {}) const;

    /// What the layout's id columns are called, or `id`.
    std::vector<std::string> const& id_columns() const { return ids_; }
    /// Items that take an answer, in the assessment's order.
    std::vector<item const*> const& asked() const { return asked_; }
    /// The item that a name almost is, with other signs or zeros between letters and digits: the column as one of that item and
    /// of the member that the name says; nothing for none or several.
    column_use nearest(std::string_view column) const;
    /// By any name but an item's own, a layout's or that of an id or kept column; nothing where there is none.
    column_use by_other_name(std::string_view column) const;

private:
    struct part {
        std::size_t member = 0;
        std::string_view name{};
    };
    std::vector<part> parts_of(std::string_view column) const;
    std::vector<part> parts_in_any_case(std::string_view column) const;
    template <class Spelling> std::vector<part> parts_between(std::string_view column, Spelling as) const;
    column_use answers_named(std::string_view column) const;
    column_use by_name(std::string_view column, bool by_parts) const;
    column_use by_other_name(part const& of) const;
    column_use by_part(part const& of) const;
    column_use by_wording(part const& of) const;
    column_use by_option(part const& of) const;
    std::map<std::size_t, item const*> numbered(std::vector<std::string> const& names) const;
    item const* item_worded(std::string_view words) const;
    item const* item_called(std::string_view words) const;
    void require_known(id_of<item> const& id, std::string const& member, std::size_t at) const;

    assessment const& of_;
    table_layout const& how_;
    std::vector<std::string> ids_;
    std::vector<item const*> asked_;
    std::unordered_map<std::string_view, item const*> by_id_;
    std::map<std::string, item const*> by_lower_id_, by_wording_, by_signless_id_; // nullptr where several are called so
};

} // namespace closeknit

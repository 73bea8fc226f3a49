#pragma once

#include <cli/page.hpp>
#include <closeknit/guide/check_in.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace closeknit::cli {

/// One person's scores as rows and lists on a page. All that it is made from must outlive it.
class score_rows {
public:
    static constexpr std::size_t bar_columns = 10, longest_beside_bar = 44, longest_in_words = 50;

    score_rows(page& out, pack const& content, own_report const& report, sentences const& words)
        : out_(out), of_(content.at(report.assessment)), report_(report), words_(words) {}

    score_result const& score_of(id_of<scale> const& id) const;
    /// How many columns the titles of these scales take, at most so many.
    std::size_t title_columns(std::vector<id_of<scale>> const& scales, std::size_t most_columns) const;
    std::string titles(std::vector<id_of<scale>> const& scales, std::size_t from = 0) const;

    /// Title in so many columns, bar, number and label. A bar is full at the better end; where less is better or neither end is,
    /// there is none.
    void add(id_of<scale> const& id, std::size_t title, std::string const& number = "");
    /// Title and label or, without one, value.
    void add_in_words(std::vector<id_of<scale>> const& scales);
    /// Titles by label: those that have one label together, where the first of them is.
    void add_by_label(std::vector<id_of<scale>> const& scales);
    /// The published cut-offs that scores meet, first, then where they stand among the populations of their norms and how precise
    /// they are, each as a sentence.
    void add_standing();
    /// How many scores have no value, in a line; nothing when all have one.
    void add_not_scored();

private:
    scale const& scale_of(id_of<scale> const& id) const { return *find(of_.scales, id); }

    page& out_;
    assessment const& of_;
    own_report const& report_;
    sentences const& words_;
};

} // namespace closeknit::cli

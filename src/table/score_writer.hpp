#pragma once

#include "rows.hpp"

#include <closeknit/assess/scorer.hpp>
#include <closeknit/table/score_table.hpp>

#include <iosfwd>
#include <string>
#include <vector>

namespace closeknit {

/// Writes a table of scores: a header, then a row for each person or couple. The stream and the options must outlive it.
class score_writer {
public:
    /// `id_names`: what the columns in front are called.
    score_writer(assessment const& of, std::vector<std::string> const& id_names, score_table_options const& how,
                 std::ostream& out);

    void header();
    /// A person's scores; empty ones for a row that cannot be read.
    void write(person_row const& row, std::vector<score_result> const& scores);

private:
    void write_csv(person_row const& row, std::vector<score_result> const& scores);
    void write_json(person_row const& row, std::vector<score_result> const& scores);

    assessment const& of_;
    std::vector<std::vector<score_part>> parts_; // of each scale
    std::vector<std::string> const& id_names_;
    score_table_options const& how_;
    std::ostream& out_;
};

} // namespace closeknit

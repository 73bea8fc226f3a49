#pragma once

#include "rows.hpp"
#include "score_states.hpp"
#include "score_texts.hpp"

#include <closeknit/assess/scorer.hpp>
#include <closeknit/table/score_table.hpp>

#include <iosfwd>
#include <string>
#include <vector>

namespace closeknit {

/// Writes a table of scores: a header, then a row for each person or couple; the first rows at once, then ever larger blocks,
/// and what is left when it is destroyed. What is behind the references must outlive it.
class score_writer {
public:
    static constexpr std::size_t block_bytes = 64 * 1024;

    /// `id_names`: what the columns in front are called.
    score_writer(scorer const& by, std::vector<std::string> const& id_names, score_table_options const& how, std::ostream& out);
    ~score_writer();
    score_writer(score_writer const&) = delete;
    score_writer& operator=(score_writer const&) = delete;

    void header();
    /// A person's scores; empty ones for a row that cannot be read.
    void write(person_row const& row, std::vector<score_result> const& scores);
    /// Whether rows can be written by codes: one person a row, as CSV.
    static bool takes_codes(score_table_options const& how);
    /// From now on `write` takes a row by its codes.
    void use(score_states const& states);
    void write(coded_row const& row);
    /// Everything so far to the stream.
    void flush();

private:
    template <class Words> void write_front(std::vector<Words> const& ids, std::vector<Words> const& kept, std::size_t member);
    void write_scale(std::size_t scale, score_result const& is);
    std::vector<score_result> scores_of(coded_row const& row) const;
    void end_row();
    void write_csv(person_row const& row, std::vector<score_result> const& scores);
    void write_json(person_row const& row, std::vector<score_result> const& scores);

    scorer by_;
    assessment const& of_;
    std::vector<std::vector<score_part>> parts_; // of each scale
    std::vector<std::string> const& id_names_;
    score_table_options const& how_;
    std::ostream& out_;
    std::string text_{};     // not written yet
    std::size_t enough_ = 1; // bytes to write
    score_states const* states_ = nullptr;
    score_texts texts_{};
};

} // namespace closeknit

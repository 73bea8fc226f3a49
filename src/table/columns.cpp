#include <closeknit/table/columns.hpp>

#include "column_numbers.hpp"
#include "column_plan.hpp"

#include "assess/compiled_assessment.hpp"

#include <closeknit/assess/read_answer.hpp>
#include <closeknit/assess/validate.hpp>
#include <closeknit/codec/json_pointer.hpp>

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <string>
#include <vector>

namespace closeknit {
namespace {

constexpr std::size_t whole_tiles(std::size_t rows) { return (rows + tile_rows - 1) / tile_rows * tile_rows; }

/// So many that long runs of each column are read and written at once, and that their codes stay in the second cache.
constexpr std::size_t rows_of_block(std::size_t items) {
    constexpr std::size_t bytes = 1'000'000, least = 4096, most = 32'768;
    return std::clamp(whole_tiles(bytes / std::max<std::size_t>(items, 1)), least, most);
}

/// What a key adds to the states of a tile. The two steps are those that compilers make vectors of.
template <class State>
void add_to(State* __restrict states, score_states::code const* __restrict codes, score_states::key const& by) {
    auto const first = static_cast<State>(by.adds[1] - by.step);
    if (by.step == 1)
        for (std::size_t i = 0; i < tile_rows; ++i)
            states[i] = static_cast<State>(states[i] + (codes[i] ? static_cast<State>(first + codes[i]) : State{0}));
    else if (by.step == -1)
        for (std::size_t i = 0; i < tile_rows; ++i)
            states[i] = static_cast<State>(states[i] + (codes[i] ? static_cast<State>(first - codes[i]) : State{0}));
    else
        for (std::size_t i = 0; i < tile_rows; ++i)
            states[i] = static_cast<State>(states[i] + by.adds[codes[i]]);
}

/// Columns that are a matrix in C order, of numbers that have places among so few that bytes hold them.
struct column_matrix {
    answer_column const* first = nullptr;
    std::size_t columns = 0;
    int low = 0, high = 0; ///< the least and most that is an answer or stands for a missing one
};

std::optional<column_matrix> matrix_of(column_plan const& by, std::span<answer_column const> in) {
    column_matrix out;
    std::int64_t low = std::numeric_limits<std::int64_t>::max(), high = std::numeric_limits<std::int64_t>::min();
    auto const widen = [&](std::int64_t from, std::int64_t to) { low = std::min(low, from), high = std::max(high, to); };
    for (std::size_t i = 0; i < in.size(); ++i) {
        if (!in[i].is_given()) continue;
        if (in[i].answers) return std::nullopt;
        if (!out.first) out.first = &in[i];
        auto const& known = by.items[i];
        auto const size = static_cast<std::ptrdiff_t>(size_of(in[i].type));
        if (known.low > known.high || in[i].type != out.first->type || in[i].stride != out.first->stride ||
            in[i].first != place_of(*out.first, 0) + size * static_cast<std::ptrdiff_t>(out.columns))
            return std::nullopt;
        widen(known.low, known.high);
        if (in[i].missing) widen(*in[i].missing, *in[i].missing);
        ++out.columns;
    }
    if (out.columns < 2 || out.first->stride != static_cast<std::ptrdiff_t>(size_of(out.first->type) * out.columns) ||
        low < -1'000'000 || high > 1'000'000 || high - low >= 250)
        return std::nullopt;
    out.low = static_cast<int>(low), out.high = static_cast<int>(high);
    return out;
}

/// Scores one block of rows after another.
class block_scorer {
public:
    using code = score_states::code;

    block_scorer(column_plan const& by, std::span<answer_column const> in, std::span<score_column const> out,
                 std::function<void(column_misfit const&)> const& misfit, std::size_t rows)
        : by_(by), in_(in), out_(out), misfit_(misfit), room_(whole_tiles(std::min(rows, rows_of_block(in.size())))),
          codes_(in.size() * room_), bytes_(room_), words_(room_), given_(in.size()), settled_(in.size()),
          matrix_(matrix_of(by, in)), rows_of_matrix_(matrix_ ? matrix_->columns * tile_rows : 0),
          columns_of_matrix_(rows_of_matrix_.size()) {}

    void score(std::size_t first, std::size_t rows) {
        first_ = first, rows_ = rows;
        apart_.clear();
        if (by_.states.all()) score_by_states();
        else
            for (std::size_t i = 0; i < rows; ++i) {
                read_row(i);
                report();
                write(i, by_.scores.score(given_));
            }
    }

private:
    struct unfit {
        std::size_t row = 0, item = 0;
        std::string message{};
    };

    code* codes_of(std::size_t item) { return codes_.data() + item * room_; }

    /// The answer of a row of the block to an item, as a missing one where it does not fit, which is kept to be reported.
    answer answer_of(std::size_t item, std::size_t row) {
        answer_column const& in = in_[item];
        if (!in.is_given()) return unanswered{};
        try {
            return fitting(item, row, as_stored(*by_.scores.compiled().format(item), answer_at(in, first_ + row)));
        } catch (error const& why) { // what is no answer of any kind
            unfit_.push_back({first_ + row, item, why.message()});
            return unanswered{};
        }
    }

    answer fitting(std::size_t item, std::size_t row, answer given) {
        validation fits = validate(*by_.scores.compiled().format(item), given);
        if (fits) return given;
        unfit_.push_back({first_ + row, item, std::move(fits.message)});
        return unanswered{};
    }

    void read_row(std::size_t row) {
        for (std::size_t i = 0; i < in_.size(); ++i)
            given_[i] = answer_of(i, row);
    }

    void report() {
        std::sort(unfit_.begin(), unfit_.end(),
                  [](unfit const& a, unfit const& b) { return std::pair(a.row, a.item) < std::pair(b.row, b.item); });
        for (unfit& each : unfit_) {
            id_of<item> const& id = by_.scores.assessment().items[each.item].id;
            if (!misfit_)
                throw error(error_code::invalid_answer, codec::pointer_to("rows", each.row, id), each.message,
                            {{"item", id.str()}});
            misfit_({each.row, id, std::move(each.message)});
        }
        unfit_.clear();
    }

    void write(std::size_t row, std::vector<score_result> const& scores) {
        for (std::size_t i = 0; i < out_.size(); ++i) {
            score_column const& to = out_[i];
            scale const& how = by_.scores.assessment().scales[i];
            if (to.values) of_row(to.values, to.value_stride, first_ + row) = value_of(scores[i].value);
            if (to.status) of_row(to.status, to.status_stride, first_ + row) = status_of(scores[i]);
            if (to.band) to.band[first_ + row] = band_at(how, scores[i]);
            if (to.cut_offs) to.cut_offs[first_ + row] = cut_offs_met(scores[i]);
            if (to.norms) write_norms(how, scores[i], to.norms + (first_ + row) * 3 * how.norms.size());
        }
    }

    /// The codes of an item's answers, as far as they follow from the numbers alone.
    void read_codes(std::size_t item, std::size_t from, std::size_t rows) {
        answer_column const& in = in_[item];
        if (!in.is_given()) return; // and nothing is ever written there
        column_plan::numbers const& known = by_.items[item];
        if (in.answers || known.low > known.high) { // no number is known: each is read by itself
            std::fill_n(codes_of(item) + from, rows, code{0});
            settled_[item] = false;
            return;
        }
        bool const all = with_type(in.type, [&]<class T>(T) {
            return read_places<T>(in, first_ + from, rows, rows_ - from - rows, known.low, known.high, codes_of(item) + from);
        });
        settled_[item] = settled_[item] && all;
    }

    /// The codes of a tile of the matrix, where every number in it has a place or is NaN.
    bool read_tile(std::size_t from) {
        column_matrix const& all = *matrix_;
        auto const* const first = place_of(*all.first, first_ + from);
        if (!with_type(all.first->type,
                       [&]<class T>(T) { return read_matrix<T>(first, all.columns, all.low, all.high, rows_of_matrix_.data()); }))
            return false;
        std::uint8_t* column = transpose(rows_of_matrix_.data(), all.columns, columns_of_matrix_.data());
        for (std::size_t i = 0; i < in_.size(); ++i) {
            if (!in_[i].first) continue;
            read_column(i, column, codes_of(i) + from);
            column += tile_rows;
        }
        return true;
    }

    /// The codes of an item by the places among all numbers of the matrix.
    void read_column(std::size_t item, std::uint8_t* places, code* out) {
        int const base = matrix_->low - 1;
        auto const& known = by_.items[item];
        if (in_[item].missing)
            std::replace(places, places + tile_rows, static_cast<std::uint8_t>(*in_[item].missing - base), std::uint8_t{0});
        bool const all = number_places<std::uint8_t>(known.low - base, known.high - base)(places, out, std::uint8_t{0});
        settled_[item] = settled_[item] && all;
    }

    /// Missing answers, and numbers that stand for something else. Where one has no code beforehand it is read by itself.
    void finish_codes(std::size_t item) {
        answer_column const& in = in_[item];
        code* const codes = codes_of(item);
        std::size_t const rows = rows_;
        if (!in.is_given()) return;
        column_plan::numbers const& known = by_.items[item];
        bool all = settled_[item];
        if (in.missing && *in.missing >= known.low && *in.missing <= known.high)
            std::replace(codes, codes + rows, static_cast<code>(*in.missing - known.low + 1), code{0});
        if (in.valid) keep_valid(in, first_, rows, codes);
        if (!known.codes.empty())
            for (std::size_t i = 0; i < whole_tiles(rows); ++i) { // what is added to by codes is whole tiles
                all = all && (codes[i] == 0 || known.codes[codes[i]] != 0);
                codes[i] = known.codes[codes[i]];
            }
        for (std::size_t i = 0; !all && i < rows; ++i) {
            if (codes[i] != 0) continue;
            auto const read = by_.states.code_of(item, answer_of(item, i));
            if (!read) apart_.push_back(i);
            codes[i] = read.value_or(code{0});
        }
    }

    template <class State> void look_up(std::size_t scale, State* states) {
        std::fill_n(states, whole_tiles(rows_), State{0});
        for (std::size_t done = 0; done < rows_; done += tile_rows)
            for (score_states::key const& each : by_.states.scales()[scale].keys)
                add_to(states + done, codes_of(each.item) + done, each);
        score_column to = out_[scale];
        if (to.values) to.values = &of_row(to.values, to.value_stride, first_);
        if (to.status) to.status = &of_row(to.status, to.status_stride, first_);
        if (to.band) to.band += first_;
        if (to.cut_offs) to.cut_offs += first_;
        if (to.norms) to.norms += first_ * 3 * by_.scores.assessment().scales[scale].norms.size();
        by_.scales[scale].write(states, rows_, to);
    }

    void score_by_states() {
        std::fill(settled_.begin(), settled_.end(), true);
        for (std::size_t done = 0; done < rows_; done += tile_rows) { // of a matrix all items of some rows
            if (matrix_ && rows_ - done >= tile_rows && read_tile(done)) continue;
            for (std::size_t i = 0; i < in_.size(); ++i)
                if (!is_dense(in_[i])) read_codes(i, done, std::min(tile_rows, rows_ - done));
        }
        for (std::size_t i = 0; i < in_.size(); ++i) // of arrays all rows
            for (std::size_t done = 0; is_dense(in_[i]) && done < rows_; done += tile_rows)
                read_codes(i, done, std::min(tile_rows, rows_ - done));
        for (std::size_t i = 0; i < in_.size(); ++i)
            finish_codes(i);
        report();
        for (std::size_t i = 0; i < out_.size(); ++i)
            if (!out_[i].is_wanted()) continue;
            else if (by_.states.scales()[i].states <= 256) look_up(i, bytes_.data());
            else look_up(i, words_.data());
        for (std::size_t const row : apart_) {
            read_row(row);
            unfit_.clear(); // they are reported
            write(row, by_.scores.score(given_));
        }
    }

    column_plan const& by_;
    std::span<answer_column const> in_;
    std::span<score_column const> out_;
    std::function<void(column_misfit const&)> const& misfit_;
    std::size_t first_ = 0, rows_ = 0; // of the block
    std::size_t room_ = 0;             // for the rows of a block, as whole tiles
    std::vector<code> codes_;          // of the block's rows, an item after the other
    std::vector<std::uint8_t> bytes_;  // of the block's rows, the states of a scale
    std::vector<std::uint16_t> words_; // where a byte does not hold them
    std::vector<answer> given_;        // one row's
    std::vector<bool> settled_;        // whether an item's numbers in the block all have codes
    std::vector<unfit> unfit_;
    std::vector<std::size_t> apart_; // rows of the block with answers that have no code
    std::optional<column_matrix> matrix_;
    std::vector<std::uint8_t> rows_of_matrix_, columns_of_matrix_; // places of a tile
};

void require_count(std::size_t found, std::size_t wanted, std::string const& what) {
    if (found != wanted)
        throw std::invalid_argument("expected " + std::to_string(wanted) + " columns, one for each " + what + ", not " +
                                    std::to_string(found));
}

} // namespace

struct column_scorer::plan : column_plan {
    using column_plan::column_plan;
};

column_scorer::column_scorer(scorer by) : plan_(std::make_shared<plan const>(std::move(by))) {}

bool column_scorer::is_quick() const noexcept { return plan_->states.all(); }

void column_scorer::score(std::span<answer_column const> answers, std::size_t first, std::size_t rows,
                          std::span<score_column const> scores, std::function<void(column_misfit const&)> const& misfit) const {
    compiled_assessment const& of = plan_->scores.compiled();
    require_count(answers.size(), of.items(), "item");
    require_count(scores.size(), of.scales(), "scale");
    for (std::size_t i = 0; i < answers.size(); ++i)
        if (answers[i].is_given() && !of.format(i)) throw std::invalid_argument("an instruction takes no answers");
    block_scorer blocks(*plan_, answers, scores, misfit, rows);
    std::size_t const at_once = rows_of_block(answers.size());
    for (std::size_t done = 0; done < rows; done += at_once)
        blocks.score(first + done, std::min(at_once, rows - done));
}

} // namespace closeknit

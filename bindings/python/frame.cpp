#include "argument_errors.hpp"
#include "frame_columns.hpp"
#include "kept_scorer.hpp"
#include "register.hpp"
#include "row_sink.hpp"

#include <closeknit/codec/error.hpp>
#include <closeknit/interop/arrow.hpp>

#include <algorithm>
#include <exception>
#include <memory>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

// What closeknit/frames.py is made of: many people's answers in columns, scored into memory that Python has.

namespace closeknit::python {
namespace {

constexpr std::size_t most_issues = 1000;     // kept of each call; all are counted
constexpr std::size_t rows_at_once = 262'144; // for each thread, between two looks at the keyboard

/// Where the scores of the scales go: for each one values, statuses, bands, cut-offs and norms, as writable buffers or None.
class outputs {
public:
    outputs(assessment const& of, std::vector<py::object> const& given, std::size_t rows) {
        if (given.size() != of.scales.size()) throw misfit::of_value("outputs: expected one for every scale");
        buffers_.reserve(5 * of.scales.size());
        for (std::size_t i = 0; i < of.scales.size(); ++i) {
            if (!py::isinstance<py::tuple>(given[i]) || py::len(given[i]) != 5)
                throw misfit::of_value("outputs: expected five of each");
            auto const each = py::reinterpret_borrow<py::tuple>(given[i]);
            score_column to;
            if (auto* in = buffer(each[0], 'd', rows))
                to.values = static_cast<double*>(in->ptr), to.value_stride = in->strides[0];
            if (auto* in = buffer(each[1], 'B', rows))
                to.status = static_cast<score_status*>(in->ptr), to.status_stride = in->strides[0];
            if (auto* in = buffer(each[2], 'h', rows, true)) to.band = static_cast<std::int16_t*>(in->ptr);
            if (auto* in = buffer(each[3], 'Q', rows, true)) to.cut_offs = static_cast<std::uint64_t*>(in->ptr);
            if (auto* in = buffer(each[4], 'd', rows * 3 * of.scales[i].norms.size(), true))
                to.norms = static_cast<double*>(in->ptr);
            columns_.push_back(to);
        }
    }

    std::vector<score_column> const& columns() const { return columns_; }
    void require_apart_from(held_columns const& answers) const {
        for (py::buffer_info const& each : buffers_)
            if (auto const [first, last] = extent_of(each); answers.overlaps(first, last))
                throw misfit::of_value("out: it is part of the answers' memory");
    }

private:
    py::buffer_info* buffer(py::handle given, char format, std::size_t size, bool side_by_side = false) {
        if (given.is_none()) return nullptr;
        if (!PyObject_CheckBuffer(given.ptr())) throw misfit::of_type("out: it cannot be of type " + type_name(given));
        Py_buffer view;
        if (PyObject_GetBuffer(given.ptr(), &view, PyBUF_RECORDS) != 0) {
            PyErr_Clear();
            throw misfit::of_value("out: it cannot be written to");
        }
        PyBuffer_Release(&view);
        buffers_.push_back(py::reinterpret_borrow<py::buffer>(given).request(true));
        py::buffer_info& in = buffers_.back();
        std::size_t const wide = format == 'd' || format == 'Q' ? 8 : format == 'h' ? 2 : 1;
        bool const is_type = in.format.ends_with(format) || (format == 'Q' && in.format.ends_with('L'));
        if (in.ndim != 1 || !is_type || static_cast<std::size_t>(in.itemsize) != wide)
            throw misfit::of_type("out: expected one dimension of float64 for each scale");
        if (static_cast<std::size_t>(in.shape[0]) != size)
            throw misfit::of_value("out: it has " + std::to_string(in.shape[0]) + " rows, where " + std::to_string(size) +
                                   " are expected");
        bool const dense = in.strides[0] == in.itemsize, misaligned = reinterpret_cast<std::uintptr_t>(in.ptr) % wide != 0;
        if ((side_by_side && !dense) || misaligned || in.strides[0] % static_cast<py::ssize_t>(wide) != 0)
            throw misfit::of_value("out: its numbers do not lie where a processor can write them");
        return &in;
    }

    std::vector<py::buffer_info> buffers_;
    std::vector<score_column> columns_;
};

/// The cells that do not fit: row, item and why, of the first ones; and how many there are.
using cell_issue = std::tuple<std::size_t, std::string, std::string>;
using cell_issues = std::pair<std::vector<cell_issue>, std::size_t>;

/// Scores so many rows on some threads, without the GIL.
void score_rows(column_scorer const& by, std::vector<answer_column> const& answers, std::size_t first, std::size_t rows,
                std::vector<score_column> const& to, std::size_t threads, cell_issues& issues) {
    py::gil_scoped_release const released;
    struct part {
        cell_issues issues{};
        std::exception_ptr failed{};
    };
    std::vector<part> parts(threads);
    auto const score = [&](std::size_t which) {
        std::size_t const begin = rows * which / threads, end = rows * (which + 1) / threads;
        try {
            by.score(answers, first + begin, end - begin, to, [&](column_misfit const& each) {
                if (parts[which].issues.second++ < most_issues)
                    parts[which].issues.first.emplace_back(each.row, each.item.str(), each.message);
            });
        } catch (...) {
            parts[which].failed = std::current_exception();
        }
    };
    std::vector<std::thread> others;
    for (std::size_t i = 1; i < threads; ++i)
        try {
            others.emplace_back(score, i);
        } catch (std::system_error const&) { // the system has no more
            score(i);
        }
    score(0);
    for (std::thread& each : others)
        each.join();
    for (part& each : parts) {
        if (each.failed) std::rethrow_exception(each.failed);
        issues.second += each.issues.second;
        for (cell_issue& one : each.issues.first)
            if (issues.first.size() < most_issues) issues.first.push_back(std::move(one));
    }
}

cell_issues score_all(column_scorer const& by, std::vector<answer_column> const& answers, std::size_t rows,
                      std::vector<score_column> const& to, std::size_t threads, py::object const& progress) {
    cell_issues issues;
    if (threads < 1) throw misfit::of_value("threads: expected 1 or more");
    threads = std::min<std::size_t>(threads, 256);
    for (std::size_t done = 0; done < rows;) {
        std::size_t const now = std::min(rows - done, rows_at_once * threads);
        score_rows(by, answers, done, now, to, now < 4096 ? 1 : threads, issues);
        done += now;
        if (PyErr_CheckSignals() != 0) throw py::error_already_set();
        if (!progress.is_none()) progress(done);
    }
    return issues;
}

/// Which columns of a table have answers, by their names alone, and what is to be said about them.
std::pair<std::vector<bool>, std::vector<std::string>> columns_used(scorer const& by, std::vector<std::string> const& names,
                                                                    table_layout const& layout) {
    std::vector<frame_column> columns;
    for (std::string const& each : names)
        columns.push_back({.name = each, .is = {}, .has_cells = false, .no_answers = {}});
    frame_answers found = answers_in(by, columns, layout);
    return {std::move(found.used), std::move(found.remarks)};
}

cell_issues score_columns_of(compiled_object const& by, std::vector<std::string> const& names,
                             std::vector<py::object> const& columns, std::size_t rows, std::vector<py::object> const& to,
                             table_layout const& layout, std::size_t threads, py::object const& progress) {
    held_columns const held(names, columns, rows);
    outputs const out(by.by->assessment(), to, rows);
    out.require_apart_from(held);
    frame_answers const found = answers_in(*by.by, held.columns(), layout);
    return score_all(*by.kept->columns(), found.columns, rows, out.columns(), threads, progress);
}

void add_columns_of(row_sink& to, std::vector<std::string> const& names, std::vector<py::object> const& columns, std::size_t rows,
                    table_layout const& layout) {
    held_columns const held(names, columns, rows);
    to.add(answers_in(to.by(), held.columns(), layout).columns, rows);
}

/// A structure of the Arrow C data interface, which is released with its owner.
template <class T> struct owned {
    T value{};
    owned() = default;
    owned(owned const&) = delete;
    owned& operator=(owned const&) = delete;
    ~owned() { release(); }
    void release() {
        if (value.release) value.release(&value);
        value = {};
    }
    /// What a capsule has, which is then empty.
    void take(py::handle capsule, char const* name) {
        auto* const from = static_cast<T*>(PyCapsule_GetPointer(capsule.ptr(), name));
        if (!from) throw py::error_already_set();
        value = *from;
        from->release = nullptr;
    }
};

/// Batches of rows from whatever exports the Arrow PyCapsule interface: one after the other.
class arrow_batches {
public:
    /// A stream's capsule, or those of a schema and of one batch.
    explicit arrow_batches(py::handle source) {
        if (py::isinstance<py::tuple>(source)) {
            auto const two = py::reinterpret_borrow<py::tuple>(source);
            if (two.size() != 2) throw misfit::of_type("expected the capsules of a schema and an array");
            schema_.take(two[0], "arrow_schema");
            batch_.take(two[1], "arrow_array");
            has_one_ = true;
        } else {
            stream_.take(source, "arrow_array_stream");
            require(stream_.value.get_schema(&stream_.value, &schema_.value));
        }
        if (std::string_view(schema_.value.format) != "+s")
            throw misfit::of_type("expected a table or a record batch, not a single column");
    }

    std::vector<std::string> names() const {
        std::vector<std::string> out;
        for (std::int64_t i = 0; i < schema_.value.n_children; ++i)
            out.emplace_back(schema_.value.children[i]->name ? schema_.value.children[i]->name : "");
        return out;
    }

    /// The rows of the next batch; nothing at the end.
    std::optional<std::size_t> next() {
        if (stream_.value.release) {
            batch_.release();
            py::gil_scoped_release const released;
            require(stream_.value.get_next(&stream_.value, &batch_.value));
        } else if (!std::exchange(has_one_, false)) batch_.release();
        if (!batch_.value.release) return std::nullopt;
        return static_cast<std::size_t>(batch_.value.length);
    }

    cell_issues score(compiled_object const& by, std::vector<py::object> const& to, table_layout const& layout,
                      std::size_t threads, py::object const& progress) {
        std::size_t const rows = static_cast<std::size_t>(batch_.value.length);
        outputs const out(by.by->assessment(), to, rows);
        frame_answers const found = answers_in(*by.by, columns_in(schema_.value, batch_.value), layout);
        return score_all(*by.kept->columns(), found.columns, rows, out.columns(), threads, progress);
    }

    void add_to(row_sink& to, table_layout const& layout) {
        frame_answers const found = answers_in(to.by(), columns_in(schema_.value, batch_.value), layout);
        to.add(found.columns, static_cast<std::size_t>(batch_.value.length));
    }

private:
    void require(int code) {
        if (code == 0) return;
        throw error(error_code::syntax, "", "the Arrow stream ended with error " + std::to_string(code));
    }

    owned<ArrowArrayStream> stream_;
    owned<ArrowSchema> schema_;
    owned<ArrowArray> batch_;
    bool has_one_ = false;
};

} // namespace

void define_frames(py::module_& m) {
    py::tuple statuses(enumerators_of<score_status>::names.size());
    for (std::size_t i = 0; i < statuses.size(); ++i)
        statuses[i] = std::string(name_of(enumerators_of<score_status>::values[i])); // each at its number
    m.attr("_score_statuses") = statuses;
    define_function(
        m, "_room",
        [](std::size_t bytes) {
            auto const made =
                PyByteArray_FromStringAndSize(nullptr, static_cast<Py_ssize_t>(bytes)); // nothing is written there yet
            if (!made) throw py::error_already_set();
            return py::reinterpret_steal<py::bytearray>(made);
        },
        py::arg("bytes"));
    define_function(m, "_columns_used", &columns_used, py::arg("assessment"), py::arg("names"), py::arg("layout"));
    define_function(m, "_score_columns", &score_columns_of, py::arg("assessment"), py::arg("names"), py::arg("columns"),
                    py::arg("rows"), py::arg("to"), py::arg("layout"), py::arg("threads"), py::arg("progress"));
    bound_class<row_sink>(m, "_RowSink", "What takes in the rows of a table.");
    define_function(m, "_add_columns", &add_columns_of, py::arg("to"), py::arg("names"), py::arg("columns"), py::arg("rows"),
                    py::arg("layout"));
    bound_class<arrow_batches>(m, "_ArrowBatches", "The batches of an Arrow stream, one after the other.")
        .def(py::init<py::object>(), py::arg("source"))
        .def("names", &arrow_batches::names, "The names of the columns.")
        .def("next", &arrow_batches::next, "How many rows the next batch has; None at the end.")
        .def("score", &arrow_batches::score, "Scores the batch.", py::arg("assessment"), py::arg("to"), py::arg("layout"),
             py::arg("threads"), py::arg("progress"))
        .def("add_to", &arrow_batches::add_to, "Gives the batch to what takes it in.", py::arg("to"), py::arg("layout"));
}

} // namespace closeknit::python

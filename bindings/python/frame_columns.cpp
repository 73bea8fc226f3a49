#include "frame_columns.hpp"

#include <closeknit/codec/error.hpp>

#include <algorithm>
#include <cstring>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>

namespace closeknit::python {
namespace {

namespace py = pybind11;

/// The type of a buffer's numbers by its format of the struct module, in the machine's byte order; nothing for other formats.
std::optional<number_type> type_of_numbers(py::buffer_info const& in) {
    std::string_view format = in.format;
    if (format.starts_with('@') || format.starts_with('=')) format.remove_prefix(1);
    if (format.starts_with('<') && PY_LITTLE_ENDIAN) format.remove_prefix(1);
    if (format.size() != 1) return std::nullopt;
    bool const is_signed = std::string_view("bhilqn").find(format[0]) != format.npos;
    bool const is_unsigned = std::string_view("BHILQN").find(format[0]) != format.npos;
    if (format == "f") return number_type::float32;
    if (format == "d") return number_type::float64;
    if (!is_signed && !is_unsigned) return std::nullopt;
    switch (in.itemsize) {
    case 1: return is_signed ? number_type::int8 : number_type::uint8;
    case 2: return is_signed ? number_type::int16 : number_type::uint16;
    case 4: return is_signed ? number_type::int32 : number_type::uint32;
    case 8: return is_signed ? number_type::int64 : number_type::uint64;
    default: return std::nullopt;
    }
}

/// A whole number of a column; -1 for one of another type.
std::int64_t code_at(answer_column const& in, std::size_t row) {
    void const* const from = static_cast<std::byte const*>(in.first) + static_cast<std::ptrdiff_t>(row) * in.stride;
    auto const read = [from]<class T>(T number) -> std::int64_t {
        std::memcpy(&number, from, sizeof number);
        return number;
    };
    switch (in.type) {
    case number_type::int8: return read(std::int8_t{});
    case number_type::int16: return read(std::int16_t{});
    case number_type::int32: return read(std::int32_t{});
    case number_type::int64: return read(std::int64_t{});
    default: return -1;
    }
}

/// An object of a list as an answer; needs the GIL. Throws closeknit::error for what cannot be one.
answer answer_in(PyObject* given) {
    py::detail::make_caster<answer> read;
    try {
        if (read.load(given, true)) return py::detail::cast_op<answer&&>(std::move(read));
    } catch (misfit const& why) {
        throw error(error_code::invalid_answer, "", why.what());
    } catch (py::error_already_set const&) { // of an object's own code, which may say what it holds
    }
    throw error(error_code::invalid_answer, "", "an answer cannot be of type " + type_name(given));
}

answer_column objects_in(py::handle list) {
    answer_column out;
    out.answers = [list](std::size_t row) {
        py::gil_scoped_acquire const held;
        return answer_in(PyList_GET_ITEM(list.ptr(), static_cast<Py_ssize_t>(row)));
    };
    return out;
}

} // namespace

held_columns::held_columns(std::vector<std::string> const& names, std::vector<py::object> const& columns, std::size_t rows) {
    for (std::size_t i = 0; i < names.size(); ++i) {
        py::object const& given = columns.at(i);
        if (given.is_none()) columns_.push_back({.name = names[i], .is = {}, .has_cells = false, .no_answers = "nothing"});
        else try {
                columns_.push_back({.name = names[i], .is = column(given, rows), .has_cells = true, .no_answers = {}});
            } catch (misfit const& why) {
                throw why.in("column '" + names[i] + "'");
            }
    }
}

answer_column held_columns::numbers(py::buffer_info const& in) {
    answer_column out{.first = in.ptr, .stride = in.strides[0]};
    if (auto const type = type_of_numbers(in)) {
        out.type = *type;
        return out;
    }
    if (in.format != "?") throw misfit::of_type("it has numbers of a type that no answer is");
    answer_column yes_or_no;
    yes_or_no.answers = [out](std::size_t row) -> answer {
        return *(static_cast<std::uint8_t const*>(out.first) + static_cast<std::ptrdiff_t>(row) * out.stride) != 0;
    };
    return yes_or_no;
}

answer_column held_columns::column(py::handle given, std::size_t rows) {
    auto const require_rows = [rows](std::size_t found) {
        if (found != rows)
            throw misfit::of_value("it has " + std::to_string(found) + " rows, where " + std::to_string(rows) + " are expected");
    };
    if (PyList_CheckExact(given.ptr())) {
        require_rows(py::len(given));
        objects_.push_back(py::reinterpret_borrow<py::object>(given));
        return objects_in(given);
    }
    bool const has_codes = py::isinstance<py::tuple>(given) && py::len(given) == 2;
    py::object const with_numbers = has_codes ? given[py::int_(0)] : py::reinterpret_borrow<py::object>(given);
    if (!PyObject_CheckBuffer(with_numbers.ptr())) throw misfit::of_type("it cannot be of type " + type_name(with_numbers));
    buffers_.push_back(py::reinterpret_borrow<py::buffer>(with_numbers).request());
    py::buffer_info const& in = buffers_.back();
    if (in.ndim != 1) throw misfit::of_value("expected one dimension, not " + std::to_string(in.ndim));
    require_rows(static_cast<std::size_t>(in.shape[0]));
    answer_column out = numbers(in);
    if (!has_codes) return out;
    std::vector<std::optional<answer>> all;
    for (py::handle each : py::list(given[py::int_(1)]))
        try {
            all.emplace_back(answer_in(each.ptr()));
        } catch (error const&) {
            all.emplace_back(); // wrong only where it comes
        }
    answer_column by_code;
    by_code.answers = [out, all = std::move(all)](std::size_t row) -> answer {
        std::int64_t const code = code_at(out, row);
        if (code < 0 || code >= static_cast<std::int64_t>(all.size())) return unanswered{};
        auto const& is = all[static_cast<std::size_t>(code)];
        if (!is) throw error(error_code::invalid_answer, "", "a category is of a type that no answer is");
        return *is;
    };
    return by_code;
}

std::pair<std::byte const*, std::byte const*> extent_of(py::buffer_info const& of) {
    auto const* first = static_cast<std::byte const*>(of.ptr);
    auto const* last = first;
    for (std::size_t i = 0; i < of.shape.size(); ++i) {
        if (of.shape[i] == 0) return {first, first};
        std::ptrdiff_t const reach = of.strides[i] * (of.shape[i] - 1);
        (reach < 0 ? first : last) += reach;
    }
    return {first, last + of.itemsize};
}

bool held_columns::overlaps(std::byte const* first, std::byte const* last) const {
    return std::any_of(buffers_.begin(), buffers_.end(), [&](py::buffer_info const& each) {
        auto const [begin, end] = extent_of(each);
        return first < end && begin < last;
    });
}

} // namespace closeknit::python

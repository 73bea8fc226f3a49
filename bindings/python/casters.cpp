#include "casters.hpp"

namespace closeknit::python {

namespace py = pybind11;

std::string_view text_of(py::handle words) {
    Py_ssize_t size = 0;
    char const* const begin = PyUnicode_AsUTF8AndSize(words.ptr(), &size);
    if (begin) return {begin, static_cast<std::size_t>(size)};
    PyErr_Clear(); // Python's own error holds the whole text
    throw misfit::of_value("expected text that can be written as UTF-8");
}

std::size_t index_of(py::handle word, std::span<std::string_view const> names) {
    std::string_view const given = text_of(word);
    std::string known;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (given == names[i]) return i;
        known += (known.empty() ? "" : ", ") + std::string(names[i]);
    }
    throw misfit::of_value("expected one of " + known);
}

bool load_elements(py::handle from, std::type_info const& element, void* list, void (*append)(void* list, void const* element)) {
    if (!from || py::isinstance<py::str>(from) || py::isinstance<py::bytes>(from) || !py::isinstance<py::iterable>(from))
        return false;
    py::detail::type_info const* const type = py::detail::get_type_info(element, true);
    std::size_t index = 0;
    for (py::handle each : from) {
        py::detail::type_caster_generic given(type);
        if (PyObject_TypeCheck(each.ptr(), type->type)) refuse_without_init(each, type);
        if (!PyObject_TypeCheck(each.ptr(), type->type) || !given.load(each, false))
            throw misfit::of_type("element " + std::to_string(index) + " must be " +
                                  py::handle(reinterpret_cast<PyObject*>(type->type)).attr("__name__").cast<std::string>() +
                                  ", not " + type_name(each));
        append(list, given.value);
        ++index;
    }
    return true;
}

bool load_other_answer(py::handle from, answer& to) {
    PyTypeObject* const type = Py_TYPE(from.ptr());
    std::string_view const name = type->tp_name, last = name.substr(name.rfind('.') + 1);
    if (last == "NAType" || last == "NaTType") return to = unanswered{}, true;
    if (date day; load_day(from, day)) return to = to_string(day), true;
    for (char const* plain : {"item", "as_py"}) { // NumPy's scalars, Arrow's
        if (!py::hasattr(from, plain) || !(py::hasattr(from, "dtype") || plain[0] == 'a')) continue;
        py::object const stands_for = from.attr(plain)();
        if (Py_TYPE(stands_for.ptr()) == type) return false;
        py::detail::make_caster<answer> read;
        if (!read.load(stands_for, true)) return false;
        to = py::detail::cast_op<answer&&>(std::move(read));
        return true;
    }
    if (!type->tp_as_number || !type->tp_as_number->nb_float) return false;
    double const number = PyFloat_AsDouble(from.ptr());
    if (PyErr_Occurred()) return PyErr_Clear(), false; // its own error may say what it holds
    if (std::isnan(number)) to = unanswered{};
    else to = number;
    return true;
}

void refuse_without_init(py::handle src, py::detail::type_info const* type) {
    if (!type || !PyObject_TypeCheck(src.ptr(), type->type)) return;
    auto* const instance = reinterpret_cast<py::detail::instance*>(src.ptr());
    if (!instance->get_value_and_holder(type).instance_registered())
        throw misfit::of_type("this " + type_name(src) + " was made without __init__");
}

} // namespace closeknit::python

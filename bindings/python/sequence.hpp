#pragma once

#include "argument_errors.hpp"
#include "sequence_iterator.hpp"
#include "simple_value.hpp"

#include <pybind11/typing.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace closeknit::python {

template <class T> struct is_id : std::false_type {};
template <class T> struct is_id<id_of<T>> : std::bool_constant<!std::is_same_v<id_of<T>, text>> {};

/// The id by which an element of a list is found: its first field, where that is an id.
template <record T> struct id_field {
    template <class List> struct first_of {
        static constexpr bool is_an_id = false;
    };
    template <template <class...> class List, class First, class... Rest> struct first_of<List<First, Rest...>> {
        static constexpr auto pointer = First::pointer;
        static constexpr bool is_an_id = is_id<std::remove_cvref_t<decltype(std::declval<T>().*First::pointer)>>::value;
    };
    using first = first_of<fields_of<T>>;
};

template <record T> T const* find_by_id(std::vector<T> const& list, std::string_view id) {
    if constexpr (id_field<T>::first::is_an_id)
        for (T const& each : list)
            if ((each.*id_field<T>::first::pointer).str() == id) return &each;
    return nullptr;
}

/// An element, which keeps its sequence; null with an error set.
template <record T> PyObject* element_of(void const* list, Py_ssize_t index, PyObject* sequence) {
    try {
        T const& element = (*static_cast<std::vector<T> const*>(list))[static_cast<std::size_t>(index)];
        return py::detail::make_caster<T>::cast(element, py::return_value_policy::reference_internal, sequence).ptr();
    } catch (py::error_already_set& e) {
        e.restore();
    } catch (std::exception const&) {
        PyErr_NoMemory();
    }
    return nullptr;
}

/// `sequence[wanted]`, for an index or an id that there is, and `iter(sequence)` without a call of a Python function; otherwise
/// by
/// `__getitem__` and `__iter__`.
template <record T> struct fast_slots {
    static inline PyTypeObject* type = nullptr;
    static inline binaryfunc general = nullptr;
    static inline getiterfunc general_iter = nullptr;

    static PyObject* get(PyObject* sequence, PyObject* wanted) {
        auto const* const all = static_cast<std::vector<T> const*>(simple_value(sequence, type));
        if (all && PyLong_CheckExact(wanted)) {
            auto const count = static_cast<Py_ssize_t>(all->size());
            int overflow = 0;
            long long const index = PyLong_AsLongLongAndOverflow(wanted, &overflow);
            if (overflow == 0 && index >= -count && index < count)
                return element_of<T>(all, static_cast<Py_ssize_t>(index < 0 ? index + count : index), sequence);
        } else if (all && PyUnicode_CheckExact(wanted)) {
            Py_ssize_t size = 0;
            char const* const id = PyUnicode_AsUTF8AndSize(wanted, &size);
            if (!id) PyErr_Clear();
            else if (T const* const found = find_by_id(*all, {id, static_cast<std::size_t>(size)}))
                return element_of<T>(all, found - all->data(), sequence);
        }
        return general(sequence, wanted);
    }
    static PyObject* iterate(PyObject* sequence) {
        auto const* const all = static_cast<std::vector<T> const*>(simple_value(sequence, type));
        if (!all) return general_iter(sequence);
        try {
            return iterator_over(sequence, all, static_cast<Py_ssize_t>(all->size()), &element_of<T>).release().ptr();
        } catch (py::error_already_set& e) {
            e.restore();
            return nullptr;
        }
    }
    static void replace_in(PyTypeObject* of) {
        type = of;
        general = std::exchange(of->tp_as_mapping->mp_subscript, &get);
        general_iter = std::exchange(of->tp_iter, &iterate);
    }
};

/// A list of records as one read-only sequence that takes an index, a slice or an id; elements are not copied.
template <record T> void define_sequence(bound_class<std::vector<T>>& cls) {
    using list = std::vector<T>;
    cls.def(py::init([](list elements) { return elements; }), py::arg("elements"), takes<list>{});
    cls.def("__len__", [](list const& all) { return all.size(); });
    cls.def(
        "__getitem__",
        [](list const& all, py::ssize_t index) -> T const& {
            auto const count = static_cast<py::ssize_t>(all.size());
            if (index < -count || index >= count) throw py::index_error("there are " + std::to_string(count));
            return all[static_cast<std::size_t>(index < 0 ? index + count : index)];
        },
        py::return_value_policy::reference_internal, py::arg("index"));
    cls.def(
        "__getitem__",
        [](list const& all, std::string const& id) -> T const& {
            if (T const* found = find_by_id(all, id)) return *found;
            std::string const kind(description<T>.name);
            throw py::key_error(well_formed_id(id) ? "there is no " + kind + " '" + id + "'" : "there is no such " + kind);
        },
        py::return_value_policy::reference_internal, py::arg("id"));
    cls.def(
        "__getitem__",
        [](list const& all, py::slice const& part) {
            std::size_t start = 0, stop = 0, step = 0, count = 0;
            if (!part.compute(all.size(), &start, &stop, &step, &count)) throw py::error_already_set();
            list out;
            for (std::size_t i = 0; i < count; ++i, start += step)
                out.push_back(all[start]);
            return out;
        },
        py::arg("part"));
    cls.def("__iter__", [](py::object const& self) -> py::typing::Iterator<T> {
        if (!py::isinstance<list>(self)) throw misfit::of_type("self cannot be of type " + type_name(self));
        auto const& all = self.cast<list const&>(); // initialised, and never changes its length
        return iterator_over(self, &all, static_cast<Py_ssize_t>(all.size()), &element_of<T>);
    });
    cls.def(
        "__contains__",
        [](list const& all, py::object const& value) {
            if (py::isinstance<py::str>(value)) return find_by_id(all, value.cast<std::string>()) != nullptr;
            return py::isinstance<T>(value) && std::find(all.begin(), all.end(), value.cast<T const&>()) != all.end();
        },
        py::arg("value"));
    cls.def(
        "index",
        [](list const& all, T const& value, py::ssize_t start, std::optional<py::ssize_t> stop) {
            py::ssize_t first = 0, end = 0, step = 0, count = 0;
            py::slice(start, stop, {}).compute(static_cast<py::ssize_t>(all.size()), &first, &end, &step, &count);
            auto const found = std::find(all.begin() + first, all.begin() + first + count, value);
            if (found == all.begin() + first + count) throw py::value_error("it is not in this sequence");
            return found - all.begin();
        },
        py::arg("value"), py::arg("start") = 0, py::arg("stop") = py::none());
    cls.def("count", [](list const& all, T const& value) { return std::count(all.begin(), all.end(), value); }, py::arg("value"));
    cls.def("__eq__", [](list const& a, list const& b) { return a == b; }, py::is_operator());
    cls.def("__repr__", [](list const& all) {
        std::string out = "[";
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (i == 3 && all.size() > 4) return out + ", ... " + std::to_string(all.size()) + " in all]";
            out += (i ? ", " : "") + py::repr(py::cast(&all[i], py::return_value_policy::reference)).template cast<std::string>();
        }
        return out + "]";
    });
    using pickled = py::typing::Tuple<py::typing::Type<list>, py::typing::Tuple<py::typing::List<T>>>;
    cls.def("__reduce__",
            [](py::object const& self) -> pickled { return py::make_tuple(py::type::of(self), py::make_tuple(py::list(self))); });
    fast_slots<T>::replace_in(reinterpret_cast<PyTypeObject*>(cls.ptr()));
    py::module_::import("collections.abc").attr("Sequence").attr("register")(cls);
}

} // namespace closeknit::python

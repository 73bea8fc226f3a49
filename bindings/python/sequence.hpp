#pragma once

#include "casters.hpp"

#include <pybind11/typing.h>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace closeknit::python {

namespace py = pybind11;

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

template <record T> T const* find_by_id(std::vector<T> const& list, std::string const& id) {
    if constexpr (id_field<T>::first::is_an_id)
        for (T const& each : list)
            if ((each.*id_field<T>::first::pointer).str() == id) return &each;
    return nullptr;
}

/// A list of records as one read-only sequence that takes an index, a slice or an id; elements are not copied.
template <record T> void define_sequence(py::class_<std::vector<T>>& cls) {
    using list = std::vector<T>;
    cls.def(py::init([](py::typing::Iterable<T> const& elements) {
                list made;
                for (py::handle each : elements)
                    made.push_back(each.cast<T const&>());
                return made;
            }),
            py::arg("elements"));
    py::implicitly_convertible<py::iterable, list>();
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
            throw py::key_error("there is no " + std::string(description<T>.name) + " '" + id + "'");
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
    cls.def("__iter__", [](list const& all) { return py::make_iterator(all.begin(), all.end()); }, py::keep_alive<0, 1>());
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
    py::module_::import("collections.abc").attr("Sequence").attr("register")(cls);
}

} // namespace closeknit::python

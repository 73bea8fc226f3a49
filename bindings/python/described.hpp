#pragma once

#include "field_property.hpp"
#include "hash.hpp"
#include "sequence.hpp"
#include "without_gil.hpp"

#include <closeknit/codec/described.hpp>

#include <cctype>
#include <string>
#include <utility>

namespace closeknit::python {

/// A C++ name as a Python class name: at_least_answered becomes AtLeastAnswered.
inline std::string class_name(std::string_view name) {
    std::string out;
    bool upper = true;
    for (char c : name) {
        if (c != '_') out += upper ? static_cast<char>(std::toupper(static_cast<unsigned char>(c))) : c;
        upper = c == '_';
    }
    return out;
}

template <record T> std::string class_doc() {
    std::string out(description<T>.about);
    std::size_t index = 0;
    for_each_field<T>([&](auto field) {
        out += (index == 0 ? "\n\n" : "\n") + std::string(field.name) + ": " + std::string(description<T>.each[index]);
        ++index;
    });
    return out;
}

/// First pass: the class exists, so that signatures can name it.
template <record T> void declare(py::module_& m) {
    std::string const name = class_name(description<T>.name);
    py::class_<T>(m, name.c_str(), class_doc<T>().c_str()).attr("__module__") = "closeknit";
    py::class_<std::vector<T>>(m, (name + "Sequence").c_str(),
                               ("A read-only sequence of " + name + " that takes an index, a slice or an id.").c_str())
        .attr("__module__") = "closeknit";
}

/// A keyword argument of the constructor: required as in files, or with its real default.
template <record T, class Field> auto keyword() {
    using type = std::remove_cvref_t<decltype(std::declval<T>().*Field::pointer)>;
    if constexpr (codec::required<type>) return py::arg(Field::name);
    else return py::arg(Field::name) = (T{}.*Field::pointer);
}

template <record T, class... Field> void define_constructor(bound_class<T>& cls, boost::mp11::mp_list<Field...>) {
    auto const make = [](std::remove_cvref_t<decltype(std::declval<T>().*Field::pointer)>... value) {
        T made{};
        ((made.*Field::pointer = std::move(value)), ...); // by member, never by position
        return made;
    };
    using taken = takes<std::remove_cvref_t<decltype(std::declval<T>().*Field::pointer)>...>;
    if constexpr (sizeof...(Field) == 0) cls.def(py::init(make), taken{});
    else cls.def(py::init(make), py::kw_only(), keyword<T, Field>()..., taken{});
}

/// Sets a field by its name; throws misfit.
template <record T> void set_field(T& in, std::string const& name, py::handle value) {
    bool known = false;
    for_each_field<T>([&](auto field) {
        using type = std::remove_cvref_t<decltype(std::declval<T&>().*field.pointer)>;
        if (name != field.name) return;
        known = true;
        py::detail::make_caster<type> given;
        try {
            if (!given.load(value, true)) throw misfit::of_type("it cannot be of type " + type_name(value));
        } catch (misfit const& why) {
            throw why.in(name);
        }
        in.*field.pointer = py::detail::cast_op<type>(std::move(given));
    });
    if (!known) throw misfit::of_type(class_name(description<T>.name) + " has no field '" + name + "'");
}

template <record T> T replaced(T made, py::dict const& changes) {
    for (auto const& [key, value] : changes)
        set_field(made, std::string(text_of(key)), value);
    return made;
}

template <class T> inline constexpr bool is_map = false;
template <class K, class T> inline constexpr bool is_map<std::map<K, T>> = true;

/// A pickle holds the version that wrote it and JSON, so that a later version knows what it reads. A value that JSON cannot
/// hold, with a number that is not finite, has its fields by name in the place of JSON.
using pickle_state = py::typing::Tuple<py::str, py::object>;

template <record T> py::object fields_by_name(T const& value) {
    py::dict fields;
    for_each_field<T>([&](auto field) {
        using type = std::remove_cvref_t<decltype(value.*field.pointer)>;
        py::object const each = py::cast(value.*field.pointer);
        if constexpr (is_map<type>) fields[field.name] = py::dict(each); // what is read-only has no pickle
        else fields[field.name] = each;
    });
    return fields;
}

template <record T> pickle_state pickled(T const& value) {
    try {
        std::string text;
        {
            py::gil_scoped_release const released;
            text = to_json(value);
        }
        return py::make_tuple(CLOSEKNIT_VERSION, text);
    } catch (error const&) {
        return py::make_tuple(CLOSEKNIT_VERSION, fields_by_name(value));
    }
}

template <record T> T unpickled(pickle_state const& state) {
    if (state.size() != 2 || !py::isinstance<py::str>(state[0])) throw misfit::of_type("this is no state of a pickle");
    py::object const content = state[1];
    std::string const made_by = ", in a pickle made by closeknit " + std::string(text_of(state[0]));
    try {
        if (py::isinstance<py::dict>(content)) return replaced(T{}, content);
        if (!py::isinstance<py::str>(content)) throw misfit::of_type("this is no state of a pickle");
        std::string_view const text = text_of(content);
        py::gil_scoped_release const released;
        return from_json<T>(text);
    } catch (error const& e) {
        throw error(e.code(), e.path(), e.message() + made_by, e.arguments());
    } catch (misfit const& e) {
        throw error(error_code::wrong_type, "", e.what() + made_by);
    }
}

/// Fields by name, those equal to their default left out. What is personal is not printed: it would end up in logs.
template <record T> std::string repr(T const& value) {
    if constexpr (requires { T::personal; }) return class_name(description<T>.name) + "(...)";
    [[maybe_unused]] static T const defaults{};
    std::string fields;
    for_each_field<T>([&](auto field) {
        if (value.*field.pointer == defaults.*field.pointer) return;
        py::object const each = py::cast(value.*field.pointer, py::return_value_policy::reference);
        fields += (fields.empty() ? "" : ", ") + std::string(field.name) + "=" + py::repr(each).template cast<std::string>();
    });
    return class_name(description<T>.name) + "(" + fields + ")";
}

template <record T, class Field> PyObject* read_field(void const* value, PyObject* self) {
    using type = std::remove_cvref_t<decltype(std::declval<T const&>().*Field::pointer)>;
    try {
        return py::detail::make_caster<type>::cast(static_cast<T const*>(value)->*Field::pointer,
                                                   py::return_value_policy::reference_internal, self)
            .ptr();
    } catch (py::error_already_set& e) {
        e.restore();
    } catch (std::exception const& e) {
        PyErr_SetString(PyExc_RuntimeError, e.what());
    }
    return nullptr;
}

/// Second pass: everything that follows from the description.
template <record T> void define() {
    bound_class<T> cls = class_of<T>();
    cls.def("__repr__", &repr<T>); // first: defaults in signatures are written with it
    py::tuple match_args(boost::mp11::mp_size<fields_of<T>>::value);
    std::size_t index = 0;
    for_each_field<T>([&](auto field) {
        cls.def_readonly(field.name, field.pointer, std::string(description<T>.each[index]).c_str());
        cls.attr(field.name) = field_property(cls.attr(field.name), cls, &read_field<T, decltype(field)>);
        match_args[index++] = field.name;
    });
    cls.attr("__match_args__") = match_args;
    define_constructor(cls, boost::mp11::mp_rename<fields_of<T>, boost::mp11::mp_list>{});
    cls.def("__eq__", [](T const& a, T const& b) { return a == b; }, py::is_operator());
    cls.def("__hash__", [](T const& value) { return static_cast<py::ssize_t>(hash_of(value)); });
    cls.def("__copy__", [](T const& self) -> T const& { return self; }, py::return_value_policy::reference);
    cls.def(
        "__deepcopy__", [](T const& self, py::object const&) -> T const& { return self; }, py::return_value_policy::reference,
        py::arg("memo"));
    for (char const* name : {"replace", "__replace__"}) // the second for copy.replace
        cls.def(
            name, [](T const& value, py::kwargs const& changes) { return replaced(value, changes); },
            "The same value with some fields changed.");
    cls.def(
        "to_json", [](T const& value, bool indented) { return to_json(value, indented ? layout::indented : layout::compact); },
        "As JSON text: the same bytes for equal values.", py::arg("indented") = false, without_gil());
    cls.def_static(
        "from_json", [](std::string_view text) { return from_json<T>(text); },
        "From JSON text. Raises closeknit.Error, which knows the place.", py::arg("text"), without_gil());
    cls.def_static("schema", [] { return schema_of<T>(); }, "Its JSON Schema (draft-07) as text.", without_gil());
    cls.def(py::pickle(&pickled<T>, &unpickled<T>), takes<pickle_state>{});
    cls.def("__reduce__", [](py::object const& self) -> py::typing::Tuple<py::object, py::object, py::object> {
        py::object const make = py::module_::import("copyreg").attr("__newobj__"); // any protocol can call it
        return py::make_tuple(make, py::make_tuple(py::type::of(self)), self.attr("__getstate__")());
    });

    auto sequence = class_of<std::vector<T>>();
    define_sequence<T>(sequence);
}

} // namespace closeknit::python

#pragma once

#include "sequence.hpp"

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

template <class T> py::class_<T> class_of() { return py::reinterpret_borrow<py::class_<T>>(py::type::of<T>()); }

/// A keyword argument of the constructor: required as in files, or with its real default.
template <record T, class Field> auto keyword() {
    using type = std::remove_cvref_t<decltype(std::declval<T>().*Field::pointer)>;
    if constexpr (codec::required<type>) return py::arg(Field::name);
    else return py::arg(Field::name) = (T{}.*Field::pointer);
}

template <record T, class... Field> void define_constructor(py::class_<T>& cls, boost::mp11::mp_list<Field...>) {
    auto const make = [](std::remove_cvref_t<decltype(std::declval<T>().*Field::pointer)>... value) {
        T made{};
        ((made.*Field::pointer = std::move(value)), ...); // by member, never by position
        return made;
    };
    if constexpr (sizeof...(Field) == 0) cls.def(py::init(make));
    else cls.def(py::init(make), py::kw_only(), keyword<T, Field>()...);
}

template <record T> T replaced(T made, py::kwargs const& changes) {
    for (auto const& [key, value] : changes) {
        auto const name = key.template cast<std::string>();
        bool known = false;
        for_each_field<T>([&](auto field) {
            using type = std::remove_cvref_t<decltype(std::declval<T&>().*field.pointer)>;
            if (name != field.name) return;
            known = true;
            try {
                made.*field.pointer = value.template cast<type>();
            } catch (py::cast_error const&) {
                throw py::type_error(name + ": a " + py::type::of(value).attr("__name__").template cast<std::string>() +
                                     " does not fit");
            }
        });
        if (!known) throw py::type_error(class_name(description<T>.name) + " has no field '" + name + "'");
    }
    return made;
}

/// A pickle holds the version that wrote it and JSON, so that a later version knows what it reads.
using pickle_state = std::pair<std::string, std::string>;

template <record T> T unpickled(pickle_state const& state) {
    try {
        return from_json<T>(state.second);
    } catch (error const& e) {
        throw error(e.path(), e.sentence() + ", in a pickle made by closeknit " + state.first);
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

/// Second pass: everything that follows from the description.
template <record T> void define() {
    py::class_<T> cls = class_of<T>();
    cls.def("__repr__", &repr<T>); // first: defaults in signatures are written with it
    py::tuple match_args(boost::mp11::mp_size<fields_of<T>>::value);
    std::size_t index = 0;
    for_each_field<T>([&](auto field) {
        cls.def_readonly(field.name, field.pointer, std::string(description<T>.each[index]).c_str());
        match_args[index++] = field.name;
    });
    cls.attr("__match_args__") = match_args;
    define_constructor(cls, boost::mp11::mp_rename<fields_of<T>, boost::mp11::mp_list>{});
    cls.def("__eq__", [](T const& a, T const& b) { return a == b; }, py::is_operator());
    cls.def("__hash__", [](T const& value) { return py::hash(py::str(to_json(value))); });
    cls.def("__copy__", [](T const& self) -> T const& { return self; }, py::return_value_policy::reference);
    cls.def(
        "__deepcopy__", [](T const& self, py::object const&) -> T const& { return self; }, py::return_value_policy::reference,
        py::arg("memo"));
    cls.def(
        "replace", [](T const& value, py::kwargs const& changes) { return replaced(value, changes); },
        "The same value with some fields changed.");
    cls.def(
        "to_json", [](T const& value, bool indented) { return to_json(value, indented ? layout::indented : layout::compact); },
        "As JSON text: the same bytes for equal values.", py::arg("indented") = false);
    cls.def_static(
        "from_json", [](std::string_view text) { return from_json<T>(text); },
        "From JSON text. Raises closeknit.Error, which knows the place.", py::arg("text"));
    cls.def_static("schema", [] { return schema_of<T>(); }, "Its JSON Schema (draft-07) as text.");
    cls.def(py::pickle([](T const& value) { return pickle_state(CLOSEKNIT_VERSION, to_json(value)); }, &unpickled<T>));

    auto sequence = class_of<std::vector<T>>();
    define_sequence<T>(sequence);
}

} // namespace closeknit::python

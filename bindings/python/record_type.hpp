#pragma once

#include "value_type.hpp"

#include <closeknit/json.hpp>
#include <closeknit/model/field_table.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// A record's class follows from its description, read at run time: one table of fields, and one set of methods for all
/// classes, instead of code for each field.
namespace closeknit::python {

/// A C++ name as a Python class name: at_least_answered becomes AtLeastAnswered.
std::string class_name(std::string_view name);

using field_type = field_entry<value_type>;

/// What making a class needs to know of its C++ type.
struct cpp_type {
    std::type_info const* id = nullptr;
    std::size_t size = 0, align = 0;
    void (*destroy)(void* own) = nullptr;
    void (*hold)(py::detail::instance* object, void const* unused) = nullptr;
    void (*let_go)(py::detail::value_and_holder& of) = nullptr;
};
template <class T> inline constexpr auto destroy_one = [](void* own) { delete static_cast<T*>(own); };
template <class T>
inline constexpr cpp_type cpp_type_of{&typeid(T),
                                      sizeof(T),
                                      alignof(T),
                                      destroy_one<T>,
                                      [](py::detail::instance* object, void const*) { hold_own(object, typeid(T)); },
                                      [](py::detail::value_and_holder& of) { let_go(of, destroy_one<T>); }};

/// A class of the module, and how its objects come to their C++ value.
struct class_type {
    std::string name; ///< in Python
    cpp_type const* cpp = nullptr;
    py::detail::type_info const* info = nullptr;
    PyTypeObject* type = nullptr;

    /// The value in an object. Throws misfit for one of another class, and for one that was never initialised.
    void* value_in(py::handle self) const;
    /// A new object that owns a value. Throws.
    py::object object_of(void* own) const;
};

/// What is known of a record when it is compiled.
struct record_facts {
    cpp_type const* its_cpp;
    std::string_view kind, about; ///< its name in C++, its sentence
    bool personal;                ///< whether it holds what people said of themselves, which is never printed
    bool has_id;                  ///< whether its first field is an id of its own
    field_entries<value_type> const* its_fields;
    void const* (*its_defaults)();
    void* (*copy)(void const* value); ///< owned by the caller
    std::string (*to_json)(void const* value, layout as);
    void* (*from_json)(std::string_view text);
    std::string (*schema)();
};

struct record_type : class_type, record_facts {
    std::vector<field_type> fields;
    void const* defaults;

    explicit record_type(record_facts const& of);

    field_type const* field(std::string_view wanted) const;
    std::string const& id_of(void const* record) const; ///< where has_id
    bool equal(void const* a, void const* b) const;
    std::uint64_t hash(void const* record) const;
};

template <class T> inline constexpr bool is_id = false;
template <class T> inline constexpr bool is_id<id_of<T>> = !std::is_same_v<id_of<T>, text>;
template <class... Field> struct field_list {};
constexpr bool first_is_id(field_list<>) { return false; }
template <class Class, class T> constexpr bool is_id_member(T Class::*) { return is_id<T>; }
template <class First, class... Rest> constexpr bool first_is_id(field_list<First, Rest...>) {
    return is_id_member(First::pointer);
}
static_assert(std::is_standard_layout_v<text> && sizeof(text) == sizeof(std::string), "an id is read as its string");

template <class T> inline constexpr bool is_personal = requires { T::personal; };

template <record T>
inline constexpr record_facts facts_of{
    &cpp_type_of<T>,
    description<T>.name,
    description<T>.about,
    is_personal<T>,
    first_is_id(boost::mp11::mp_rename<fields_of<T>, field_list>{}),
    &field_table<T, in_python>(),
    []() -> void const* { return &defaults_of<T>(); },
    [](void const* value) -> void* { return new T(*static_cast<T const*>(value)); },
    [](void const* value, layout as) { return closeknit::to_json(*static_cast<T const*>(value), as); },
    [](std::string_view text) -> void* { return new T(closeknit::from_json<T>(text)); },
    &schema_of<T>};

/// Made once for each, and never unmade, as Python never unmakes the class itself.
record_type& made_record_type(record_facts const& of);

template <record T> record_type& record_type_of() {
    static record_type& table = made_record_type(facts_of<T>);
    return table;
}

template <record T> std::uint64_t hash_one(T const& value) { return record_type_of<T>().hash(&value); }

/// The class's sentence, and one for each field.
std::string class_doc(record_type const& of);

/// An empty class of that name and these words, in a module or, where that is null, in none.
void declare_class(py::handle module, class_type& of, std::string const& doc);

/// Everything that follows from the description.
void define_record(record_type const& of);
/// Of it, what all records have alike: comparing, copying, JSON, files, pickling.
void add_record_methods(record_type const& of);
/// A record as `repr` gives it.
std::string repr_of(record_type const& of, py::handle self);

/// A function of a class alone, which is not in it yet.
template <class F, class... Extra>
py::cpp_function method_of(class_type const& of, char const* name, F&& f, Extra const&... extra) {
    py::handle const cls(reinterpret_cast<PyObject*>(of.type));
    return py::cpp_function(std::forward<F>(f), py::name(name), py::is_method(cls), extra...);
}
/// Puts it there; `signature`, "(self, value: closeknit.Item) -> bool", stands in the place of the C++ types.
void define_method(class_type const& of, py::cpp_function const& made, std::string const& signature = "");

} // namespace closeknit::python

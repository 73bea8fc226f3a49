#include "shared_methods.hpp"
#include "without_gil.hpp"

#include <pybind11/typing.h>

#include <string>
#include <vector>

namespace closeknit::python {
namespace {

known_types<record_type>& known() {
    static auto* const all = new known_types<record_type>; // as long as the classes, which is as long as the process
    return *all;
}

record_type const& record_of(py::handle self) {
    if (record_type const* const of = known().find(Py_TYPE(self.ptr()))) return *of;
    throw misfit::of_type("self must be a record, not " + type_name(self));
}

record_type const& record_class(py::handle cls) {
    record_type const* const of = PyType_Check(cls.ptr()) ? known().find(reinterpret_cast<PyTypeObject*>(cls.ptr())) : nullptr;
    if (!of) throw misfit::of_type("cls must be the class of a record");
    return *of;
}

py::object equal(py::handle a, py::handle b) {
    record_type const& of = record_of(a);
    void const* const value = of.value_in(a);
    if (!PyObject_TypeCheck(b.ptr(), of.type)) return py::reinterpret_borrow<py::object>(Py_NotImplemented);
    return py::bool_(of.equal(value, of.value_in(b)));
}

py::ssize_t hash(py::handle self) {
    record_type const& of = record_of(self);
    return static_cast<py::ssize_t>(of.hash(of.value_in(self)));
}

py::object same(py::object const& self) {
    record_of(self).value_in(self);
    return self;
}

std::string to_json(py::handle self, bool indented) {
    record_type const& of = record_of(self);
    void const* const value = of.value_in(self);
    py::gil_scoped_release const released;
    return of.to_json(value, indented ? layout::indented : layout::compact);
}

py::object from_json(py::handle cls, std::string_view text) {
    record_type const& of = record_class(cls);
    void* made = nullptr;
    {
        py::gil_scoped_release const released;
        made = of.from_json(text);
    }
    return of.object_of(made);
}

py::object to_dict(py::handle self) { return py::module_::import("json").attr("loads")(to_json(self, false)); }

py::object from_dict(py::handle cls, py::handle data) {
    record_class(cls);
    py::object const text = py::module_::import("json").attr("dumps")(data, py::arg("allow_nan") = false);
    return from_json(cls, text_of(text));
}

bool is_path(py::handle source) {
    return py::isinstance<py::str>(source) || py::isinstance<py::bytes>(source) || py::hasattr(source, "__fspath__");
}

/// What is in a file, given by its path or as something to read from.
py::object content_of(py::handle source) {
    if (py::hasattr(source, "read")) return source.attr("read")();
    if (!is_path(source)) throw misfit::of_type("source must be a path or a file, not " + type_name(source));
    py::object const file = py::module_::import("io").attr("open")(source, "rb");
    py::object content = file.attr("read")();
    file.attr("close")();
    return content;
}

/// The name of a file in messages; empty where it has none.
std::string name_of_file(py::handle source) {
    py::object const name = py::hasattr(source, "read") ? py::getattr(source, "name", py::none())
                                                        : py::module_::import("os").attr("fsdecode")(source);
    return py::isinstance<py::str>(name) ? std::string(text_of(name)) + ": " : "";
}

/// As `from_json`; what an Error says begins with the file's name.
py::object load(py::handle cls, py::handle source) {
    record_class(cls);
    py::object const content = content_of(source);
    try {
        return cls.attr("from_json")(content);
    } catch (py::error_already_set& e) {
        if (e.matches(py::module_::import("closeknit._core").attr("Error")))
            e.value().attr("args") = py::make_tuple(name_of_file(source) + py::str(e.value()).cast<std::string>());
        throw;
    }
}

/// A pickle holds the version that wrote it and JSON, so that a later version knows what it reads. A value that JSON cannot
/// hold, with a number that is not finite, has its fields by name in the place of JSON.
py::typing::Tuple<py::str, py::object> state_of(py::handle self) {
    record_type const& of = record_of(self);
    void const* const value = of.value_in(self);
    try {
        return py::make_tuple(CLOSEKNIT_VERSION_STRING, to_json(self, false));
    } catch (error const&) {
    }
    py::dict fields;
    for (field_type const& field : of.fields) {
        auto each = py::reinterpret_steal<py::object>(field.type->read(field.in(value), self));
        if (Py_TYPE(each.ptr()) == &PyDictProxy_Type) each = py::dict(each); // what is read-only has no pickle
        fields[field.name] = each;
    }
    return py::make_tuple(CLOSEKNIT_VERSION_STRING, fields);
}

py::typing::Tuple<py::object, py::object, py::object> reduced(py::object const& self) {
    record_of(self).value_in(self);
    py::object const make = py::module_::import("copyreg").attr("__newobj__"); // any protocol can call it
    return py::make_tuple(make, py::make_tuple(py::type::of(self)), self.attr("__getstate__")());
}

std::vector<py::cpp_function> made_methods(py::handle scope) {
    auto const repr = [](py::handle self) { return repr_of(record_of(self), self); };
    auto const deep = [](py::object const& self, py::handle) { return same(self); };
    return {
        shared_method(scope, "__repr__", "(self) -> str", repr),
        shared_method(scope, "__eq__", "(self, arg0: object, /) -> bool", &equal),
        shared_method(scope, "__hash__", "(self) -> int", &hash),
        shared_method(scope, "__copy__", "(self) -> Self", &same),
        shared_method(scope, "__deepcopy__", "(self, memo: object) -> Self", deep, py::arg("memo")),
        shared_method(scope, "to_json", "(self, indented: bool = False) -> str", &to_json,
                      "As JSON text: the same bytes for equal values.", py::arg("indented") = false, taken_by(&to_json)),
        shared_method(
            scope, "to_dict", "(self) -> dict[str, typing.Any]", &to_dict,
            "What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are "
            "left out."),
        shared_method(scope, "__getstate__", "(self) -> tuple[str, object]", &state_of),
        shared_method(scope, "__reduce__", "(self) -> tuple[object, object, object]", &reduced),
    };
}

std::vector<py::cpp_function> made_class_methods(py::handle scope) {
    auto const schema = [](py::handle cls) { return record_class(cls).schema(); };
    return {
        shared_method(scope, "from_json", "(cls, text: str) -> Self", &from_json,
                      "From JSON text. Raises closeknit.Error, which knows the place.", py::arg("text"), taken_by(&from_json)),
        shared_method(scope, "from_dict", "(cls, data: collections.abc.Mapping[str, object]) -> Self", &from_dict,
                      "From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place.",
                      py::arg("data")),
        shared_method(
            scope, "load", "(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Self", &load,
            "From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, "
            "which knows the place and says the file's name.",
            py::arg("source")),
        shared_method(scope, "schema", "(cls) -> str", schema, "Its JSON Schema (draft-07) as text."),
    };
}

} // namespace

py::object shared_scope(char const* name) { return py::module_::import("builtins").attr("type")(name, py::tuple(), py::dict()); }

void add_record_methods(record_type const& of) {
    static auto* const scope = new py::object(shared_scope("Record")); // these are in the classes, which are never unmade
    static auto* const methods = new std::vector(made_methods(*scope));
    static auto* const class_methods = new std::vector(made_class_methods(*scope));
    known().add(of);
    for (py::cpp_function const& each : *methods)
        define_method(of, each);
    py::handle const cls(reinterpret_cast<PyObject*>(of.type));
    for (py::cpp_function const& each : *class_methods)
        cls.attr(each.name()) = py::reinterpret_steal<py::object>(PyClassMethod_New(py::detail::get_function(each).ptr()));
}

} // namespace closeknit::python

#include "record_type.hpp"

#include "argument_errors.hpp"
#include "simple_value.hpp"
#include "without_gil.hpp"

#include <pybind11/typing.h>

#include <algorithm>
#include <cctype>
#include <deque>
#include <string>
#include <utility>
#include <vector>

namespace closeknit::python {
namespace {

using py::detail::value_and_holder;

/// A value that has no object yet.
class owned_value {
public:
    owned_value(record_type const& of, void* value) : of_(&of), value_(value) {}
    owned_value(owned_value&& other) noexcept : of_(other.of_), value_(std::exchange(other.value_, nullptr)) {}
    owned_value& operator=(owned_value&&) = delete;
    ~owned_value() {
        if (value_) of_->cpp->destroy(value_);
    }
    void* get() const { return value_; }
    void* release() { return std::exchange(value_, nullptr); }

private:
    record_type const* of_;
    void* value_;
};

void set_field(record_type const& of, void* record, std::string_view name, py::handle value) {
    field_type const* const field = of.field(name);
    if (!field) throw misfit::of_type(of.name + " has no field '" + std::string(name) + "'");
    try {
        if (!field->type->write(value, field->in(record))) throw misfit::of_type("it cannot be of type " + type_name(value));
    } catch (misfit const& why) {
        throw why.in(field->name);
    }
}

owned_value replaced(record_type const& of, void const* value, py::dict const& changes) {
    owned_value made(of, of.copy(value));
    for (auto const& [key, each] : changes)
        set_field(of, made.get(), text_of(key), each);
    return made;
}

/// The arguments of a constructor, by name: required as in files, or with their default.
owned_value made_of(record_type const& of, py::kwargs const& given) {
    std::vector<py::handle> values(of.fields.size());
    for (auto const& [key, value] : given) {
        field_type const* const field = of.field(text_of(key));
        if (!field) throw misfit::of_type("there is no argument '" + std::string(text_of(key)) + "'");
        values[static_cast<std::size_t>(field - of.fields.data())] = value;
    }
    for (std::size_t i = 0; i < values.size(); ++i)
        if (!values[i] && of.fields[i].type->required)
            throw misfit::of_type("the argument '" + std::string(of.fields[i].name) + "' is missing");
    owned_value made(of, of.copy(of.defaults));
    for (std::size_t i = 0; i < values.size(); ++i) {
        field_type const& field = of.fields[i];
        if (!values[i]) continue;
        bool fits = false;
        try {
            fits = field.type->write(values[i], field.in(made.get()));
        } catch (misfit const& why) {
            throw why.in(field.name);
        }
        std::string const name = field.name;
        if (!fits) throw misfit::of_type(name + " must be " + readable(field.type->argument()) + ", not " + type_name(values[i]));
    }
    return made;
}

owned_value unpickled(record_type const& of, py::handle state) {
    if (!PyTuple_CheckExact(state.ptr()) || PyTuple_GET_SIZE(state.ptr()) != 2)
        throw misfit::of_type("this is no state of a pickle");
    auto const parts = py::reinterpret_borrow<py::tuple>(state);
    py::object const content = parts[1];
    if (!py::isinstance<py::str>(parts[0])) throw misfit::of_type("this is no state of a pickle");
    std::string const made_by = ", in a pickle made by closeknit " + std::string(text_of(parts[0]));
    try {
        if (py::isinstance<py::dict>(content)) return replaced(of, of.defaults, content);
        if (!py::isinstance<py::str>(content)) throw misfit::of_type("this is no state of a pickle");
        std::string_view const text = text_of(content);
        py::gil_scoped_release const released;
        return {of, of.from_json(text)};
    } catch (error const& e) {
        throw error(e.code(), e.path(), e.message() + made_by, e.arguments());
    } catch (misfit const& e) {
        throw error(error_code::wrong_type, "", e.what() + made_by);
    }
}

/// What reading a field's attribute needs to know.
struct attribute {
    record_type const* of;
    field_type const* field;
    std::string doc;
    PyGetSetDef definition;
};

PyObject* read_attribute(PyObject* self, void* closure) {
    attribute const& read = *static_cast<attribute const*>(closure);
    field_type const& field = *read.field;
    return in_slot(read.of->name, field.name, [&] { return field.type->read(field.in(read.of->value_in(self)), self).ptr(); });
}

void define_attributes(record_type const& of, py::handle cls) {
    static auto* const all = new std::deque<attribute>; // as long as the classes, which is as long as the process
    py::dict types;
    py::tuple names(of.fields.size());
    for (std::size_t i = 0; i < of.fields.size(); ++i) {
        field_type const& field = of.fields[i];
        attribute& made = all->emplace_back(attribute{&of, &field, std::string(field.about), {}});
        made.definition = {field.name, &read_attribute, nullptr, made.doc.c_str(), &made};
        cls.attr(field.name) = py::reinterpret_steal<py::object>(PyDescr_NewGetSet(of.type, &made.definition));
        types[field.name] = field.type->result();
        names[i] = field.name;
    }
    cls.attr("_field_types") = types; // for script/stubs.py
    cls.attr("__match_args__") = names;
}

/// Of the constructor: "(self: closeknit.Section, *, id: str, about: str = '') -> None".
std::string constructor_signature(record_type const& of) {
    std::string out = "(self: closeknit." + of.name + (of.fields.empty() ? "" : ", *");
    for (field_type const& field : of.fields) {
        out += ", " + std::string(field.name) + ": " + field.type->argument();
        if (field.type->required) continue;
        auto const value = py::reinterpret_steal<py::object>(field.type->read(field.in(of.defaults), py::none()));
        out += " = " + py::detail::replace_newlines_and_squash(py::repr(value).cast<std::string>().c_str());
    }
    return out + ") -> None";
}

void define_construction(record_type const& of) {
    auto const make = [&of](value_and_holder& self, py::kwargs const& given) { self.value_ptr() = made_of(of, given).release(); };
    define_method(of, method_of(of, "__init__", make, py::detail::is_new_style_constructor()), constructor_signature(of));
    auto const replace = [&of](py::handle self, py::kwargs const& changes) {
        return of.object_of(replaced(of, of.value_in(self), changes).release());
    };
    for (char const* name : {"replace", "__replace__"}) // the second for copy.replace
        define_method(of, method_of(of, name, replace, "The same value with some fields changed."),
                      "(self: closeknit." + of.name + ", **kwargs) -> closeknit." + of.name);
}

void define_unpickling(record_type const& of) {
    auto const set = [&of](value_and_holder& self, py::handle state) { self.value_ptr() = unpickled(of, state).release(); };
    define_method(of, method_of(of, "__setstate__", set, py::detail::is_new_style_constructor()),
                  "(self: closeknit." + of.name + ", arg0: tuple[str, object], /) -> None");
}

} // namespace

std::string class_name(std::string_view name) {
    std::string out;
    bool upper = true;
    for (char c : name) {
        if (c != '_') out += upper ? static_cast<char>(std::toupper(static_cast<unsigned char>(c))) : c;
        upper = c == '_';
    }
    return out;
}

void* class_type::value_in(py::handle self) const {
    if (void* const simple = simple_value(self.ptr(), type)) return simple;
    if (!PyObject_TypeCheck(self.ptr(), type)) throw misfit::of_type("self must be " + name + ", not " + type_name(self));
    refuse_without_init(self, info);
    return reinterpret_cast<py::detail::instance*>(self.ptr())->get_value_and_holder(info).value_ptr();
}

py::object class_type::object_of(void* own) const {
    return py::reinterpret_steal<py::object>(
        py::detail::type_caster_generic::cast(own, py::return_value_policy::take_ownership, {}, info, nullptr, nullptr));
}

field_type const* record_type::field(std::string_view wanted) const {
    auto const found = std::find_if(fields.begin(), fields.end(), [&](field_type const& each) { return wanted == each.name; });
    return found == fields.end() ? nullptr : &*found;
}

std::string const& record_type::id_of(void const* record) const {
    return *static_cast<std::string const*>(fields.front().in(record));
}

bool record_type::equal(void const* a, void const* b) const {
    return std::all_of(fields.begin(), fields.end(),
                       [&](field_type const& field) { return field.type->equal(field.in(a), field.in(b)); });
}

std::uint64_t record_type::hash(void const* record) const {
    std::uint64_t h = 0;
    for (field_type const& field : fields)
        h = mixed(h, field.type->hash(field.in(record)));
    return h;
}

std::string class_doc(record_type const& of) {
    std::string out(of.about);
    for (field_type const& field : of.fields)
        out += (&field == of.fields.data() ? "\n\n" : "\n") + std::string(field.name) + ": " + std::string(field.about);
    return out;
}

namespace {
struct made_class : py::detail::generic_type {
    using generic_type::initialize; // what py::class_ does, without code for each class
};
} // namespace

record_type::record_type(record_facts const& of) : record_facts(of), defaults(of.its_defaults()) {
    for (field_type const& each : *of.its_fields)
        fields.push_back(each);
    name = class_name(kind);
    cpp = its_cpp;
}

record_type& made_record_type(record_facts const& of) { return *new record_type(of); }

void declare_class(py::handle module, class_type& of, std::string const& doc) {
    py::detail::type_record record;
    record.scope = module;
    record.name = of.name.c_str();
    record.doc = doc.c_str();
    record.type = of.cpp->id;
    record.type_size = of.cpp->size;
    record.type_align = of.cpp->align;
    record.holder_size = sizeof(holding);
    record.holder_enum_v = py::detail::holder_enum_t::custom_holder;
    record.init_instance = of.cpp->hold;
    record.dealloc = of.cpp->let_go;
    made_class made;
    made.initialize(record);
    made.attr("__module__") = "closeknit";
    of.type = reinterpret_cast<PyTypeObject*>(made.ptr());
    of.info = py::detail::get_type_info(of.type);
}

void define_method(class_type const& of, py::cpp_function const& made, std::string const& signature) {
    if (!signature.empty()) set_signature(made, signature);
    py::object cls = py::reinterpret_borrow<py::object>(reinterpret_cast<PyObject*>(of.type));
    py::detail::add_class_method(cls, made.name().cast<std::string>().c_str(), made);
}

void define_record(record_type const& of) {
    add_record_methods(of); // first: defaults in signatures are written with __repr__
    define_attributes(of, reinterpret_cast<PyObject*>(of.type));
    define_construction(of);
    define_unpickling(of);
}

} // namespace closeknit::python

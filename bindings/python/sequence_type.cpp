#include "sequence_type.hpp"

#include "near_ids.hpp"
#include "register.hpp"
#include "shared_methods.hpp"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace closeknit::python {
namespace {

using py::detail::value_and_holder;

struct iterator {
    PyObject_HEAD PyObject* sequence; // owned
    void const* list;                 // in it; it never changes its length
    std::size_t index;
    sequence_type const* of;
};

void destroy(PyObject* self) {
    PyTypeObject* const type = Py_TYPE(self);
    Py_XDECREF(reinterpret_cast<iterator*>(self)->sequence);
    type->tp_free(self);
    Py_DECREF(type);
}

/// Ends without a C++ exception.
PyObject* next(PyObject* self) {
    auto& now = *reinterpret_cast<iterator*>(self);
    if (now.index == now.of->size(now.list)) return nullptr; // without an error it is the end
    return in_slot(now.of->name, "__iter__()", [&] { return now.of->object_at(now.list, now.index++, now.sequence).ptr(); });
}

PyTypeObject* iterator_type() {
    static std::array slots{PyType_Slot{Py_tp_dealloc, reinterpret_cast<void*>(&destroy)},
                            PyType_Slot{Py_tp_iter, reinterpret_cast<void*>(&PyObject_SelfIter)},
                            PyType_Slot{Py_tp_iternext, reinterpret_cast<void*>(&next)}, PyType_Slot{0, nullptr}};
    static PyType_Spec spec{"closeknit._SequenceIterator", sizeof(iterator), 0,
                            Py_TPFLAGS_DEFAULT | Py_TPFLAGS_DISALLOW_INSTANTIATION, slots.data()};
    static auto* const type = reinterpret_cast<PyTypeObject*>(PyType_FromSpec(&spec));
    if (!type) throw py::error_already_set();
    return type;
}

py::object element_of(sequence_type const& of, void const* list, std::size_t index, py::handle sequence) {
    return py::reinterpret_steal<py::object>(of.object_at(list, index, sequence));
}

/// An index as Python counts, from the end below 0.
std::size_t place_of(sequence_type const& of, void const* list, py::ssize_t index) {
    auto const count = static_cast<py::ssize_t>(of.size(list));
    if (index < -count || index >= count) throw py::index_error("there are " + std::to_string(count));
    return static_cast<std::size_t>(index < 0 ? index + count : index);
}

struct list_deleter {
    sequence_type const* of;
    void operator()(void* list) const { of->cpp->destroy(list); }
};
using owned_list = std::unique_ptr<void, list_deleter>;

py::object part_of(sequence_type const& of, void const* list, py::slice const& part) {
    std::size_t start = 0, stop = 0, step = 0, count = 0;
    if (!part.compute(of.size(list), &start, &stop, &step, &count)) throw py::error_already_set();
    owned_list made(of.make(), {&of});
    for (std::size_t i = 0; i < count; ++i, start += step)
        of.append(made.get(), of.at(list, start));
    return of.object_of(made.release());
}

/// What a KeyError says. Ids in it are only those of elements that have one of their own, which no answer decides.
std::string no_such(sequence_type const& of, void const* list, std::string_view id) {
    std::string const kind(of.element->kind);
    if (!well_formed_id(id)) return "there is no such " + kind;
    std::vector<std::string_view> all;
    if (std::string_view(of.element->fields.front().name) == "id")
        for (std::size_t i = 0; i < of.size(list); ++i)
            all.push_back(of.element->id_of(of.at(list, i)));
    std::string said = "there is no " + kind + " '" + std::string(id) + "'";
    std::string_view before = "; did you mean ";
    for (std::string_view const each : near_ids(id, all)) {
        said += std::string(before) + "'" + std::string(each) + "'";
        before = " or ";
    }
    return said;
}

py::object got(sequence_type const& of, py::handle self, py::handle wanted) {
    void const* const list = of.value_in(self);
    if (PySlice_Check(wanted.ptr())) return part_of(of, list, py::reinterpret_borrow<py::slice>(wanted));
    if (PyUnicode_Check(wanted.ptr())) {
        std::string_view const id = text_of(wanted);
        std::size_t const found = of.find(list, id);
        if (found < of.size(list)) return element_of(of, list, found, self);
        throw py::key_error(no_such(of, list, id));
    }
    if (!PyIndex_Check(wanted.ptr())) throw misfit::of_type("the argument must be int | str | slice, not " + type_name(wanted));
    py::ssize_t const index = PyNumber_AsSsize_t(wanted.ptr(), PyExc_IndexError);
    if (index == -1 && PyErr_Occurred()) {
        if (!PyErr_ExceptionMatches(PyExc_IndexError)) throw py::error_already_set();
        PyErr_Clear();
        throw py::index_error("there are " + std::to_string(of.size(list)));
    }
    return element_of(of, list, place_of(of, list, index), self);
}

/// The first element from `first` to before `end` that equals the value of an object; `end` where there is none.
std::size_t find_equal(sequence_type const& of, void const* list, void const* value, std::size_t first, std::size_t end) {
    while (first < end && !of.element->equal(of.at(list, first), value))
        ++first;
    return first;
}

void const* value_of_argument(sequence_type const& of, py::handle value) {
    if (!PyObject_TypeCheck(value.ptr(), of.element->type))
        throw misfit::of_type("value must be " + of.element->name + ", not " + type_name(value));
    return of.element->value_in(value);
}

known_types<sequence_type>& known() {
    static auto* const all = new known_types<sequence_type>; // as long as the classes, which is as long as the process
    return *all;
}

sequence_type const& sequence_of(py::handle self) {
    if (sequence_type const* const of = known().find(Py_TYPE(self.ptr()))) return *of;
    throw misfit::of_type("self must be Records, not " + type_name(self));
}

std::size_t length(py::handle self) {
    sequence_type const& of = sequence_of(self);
    return of.size(of.value_in(self));
}

bool contains(py::handle self, py::handle value) {
    sequence_type const& of = sequence_of(self);
    void const* const all = of.value_in(self);
    std::size_t const size = of.size(all);
    if (PyUnicode_Check(value.ptr())) return of.find(all, text_of(value)) < size;
    if (!PyObject_TypeCheck(value.ptr(), of.element->type)) return false;
    return find_equal(of, all, of.element->value_in(value), 0, size) < size;
}

std::size_t index(py::handle self, py::handle value, py::ssize_t start, std::optional<py::ssize_t> stop) {
    sequence_type const& of = sequence_of(self);
    void const* const all = of.value_in(self);
    void const* const wanted = value_of_argument(of, value);
    py::ssize_t first = 0, end = 0, step = 0, size = 0;
    py::slice(start, stop, {}).compute(static_cast<py::ssize_t>(of.size(all)), &first, &end, &step, &size);
    auto const behind = static_cast<std::size_t>(first + size);
    std::size_t const found = find_equal(of, all, wanted, static_cast<std::size_t>(first), behind);
    if (found == behind) throw py::value_error("it is not in this sequence");
    return found;
}

std::size_t count(py::handle self, py::handle value) {
    sequence_type const& of = sequence_of(self);
    void const* const all = of.value_in(self);
    void const* const wanted = value_of_argument(of, value);
    std::size_t found = 0;
    std::size_t const size = of.size(all);
    for (std::size_t at = find_equal(of, all, wanted, 0, size); at < size; at = find_equal(of, all, wanted, at + 1, size))
        ++found;
    return found;
}

/// What a notebook completes after `sequence["`.
py::list ids_in(py::handle self) {
    sequence_type const& of = sequence_of(self);
    void const* const list = of.value_in(self);
    py::list ids;
    for (std::size_t i = 0; of.element->has_id && i < of.size(list); ++i)
        ids.append(of.element->id_of(of.at(list, i)));
    return ids;
}

py::object equal(py::handle a, py::handle b) {
    sequence_type const& of = sequence_of(a);
    void const* const list = of.value_in(a);
    if (!PyObject_TypeCheck(b.ptr(), of.type)) return py::reinterpret_borrow<py::object>(Py_NotImplemented);
    return py::bool_(of.as_value->equal(list, of.value_in(b)));
}

std::string repr_of(py::handle self) {
    sequence_type const& of = sequence_of(self);
    void const* const list = of.value_in(self);
    std::size_t const size = of.size(list);
    std::string out = "[";
    for (std::size_t i = 0; i < size; ++i) {
        if (i == 3 && size > 4) return out + ", ... " + std::to_string(size) + " in all]";
        out += (i ? ", " : "") + py::repr(element_of(of, list, i, self)).cast<std::string>();
    }
    return out + "]";
}

/// Its class has no name in the module, so that a pickle goes by that of the elements.
py::tuple reduced(py::object const& self) {
    sequence_type const& of = sequence_of(self);
    of.value_in(self);
    py::object const make = py::module_::import("closeknit._core").attr("_records_of");
    return py::make_tuple(make, py::make_tuple(of.element->name, py::list(self)));
}

py::object records_of(py::str const& element, py::object const& elements) {
    return py::module_::import("closeknit._core").attr("_list_types")[element](elements);
}

std::vector<py::cpp_function> made_methods(py::handle scope) {
    auto const get = [](py::handle self, py::handle wanted) { return got(sequence_of(self), self, wanted); };
    auto const iterated = [](py::handle self) {
        sequence_type const& of = sequence_of(self);
        of.value_in(self);
        return py::reinterpret_steal<py::object>(iterate(of, self.ptr()));
    };
    return {
        shared_method(scope, "__len__", "(self) -> int", &length),
        shared_method(scope, "__getitem__", "(self, wanted: int | str | slice) -> object", get),
        shared_method(scope, "__iter__", "(self) -> collections.abc.Iterator[object]", iterated),
        shared_method(scope, "__contains__", "(self, value: object) -> bool", &contains, py::arg("value")),
        shared_method(scope, "__eq__", "(self, arg0: object, /) -> bool", &equal),
        shared_method(scope, "__repr__", "(self) -> str", &repr_of),
        shared_method(scope, "__reduce__", "(self) -> tuple[object, object]", &reduced),
        shared_method(scope, "_ipython_key_completions_", "(self) -> list[str]", &ids_in),
        shared_method(scope, "index", "(self, value: object, start: int = 0, stop: int | None = None) -> int", &index,
                      "Where it is; ValueError where it is not.", py::arg("value"), py::arg("start") = 0,
                      py::arg("stop") = py::none(), taken_by(&index)),
        shared_method(scope, "count", "(self, value: object) -> int", &count, "How often it is there.", py::arg("value")),
    };
}

void define_construction(sequence_type const& of) {
    auto const make = [&of](value_and_holder& made, py::handle elements) {
        owned_list list(of.make(), {&of});
        bool fits = false;
        try {
            fits = of.as_value->write(elements, list.get());
        } catch (misfit const& why) {
            throw why.in("elements");
        }
        if (!fits) throw misfit::of_type("elements must be Iterable[" + of.element->name + "], not " + type_name(elements));
        made.value_ptr() = list.release();
    };
    define_method(of, method_of(of, "__init__", make, py::detail::is_new_style_constructor(), py::arg("elements")),
                  "(self, elements: collections.abc.Iterable[closeknit." + of.element->name + "]) -> None");
}

} // namespace

sequence_type::sequence_type(list_facts const& of) : list_facts(of), element(&of.its_element()) {
    name = "Records[" + element->name + "]";
    cpp = its_cpp;
}

sequence_type* made_list_class(list_facts const& of) { return new sequence_type(of); }

bool write_list(sequence_type const& of, py::handle from, void* list) {
    of.clear(list);
    if (!PyObject_TypeCheck(from.ptr(), of.type)) return load_elements(from, *of.element->cpp->id, list, of.append);
    void const* const other = of.value_in(from);
    for (std::size_t i = 0; i < of.size(other); ++i)
        of.append(list, of.at(other, i));
    return true;
}

std::size_t sequence_type::find(void const* list, std::string_view id) const {
    std::size_t const count = size(list);
    if (!element->has_id) return count;
    std::size_t index = 0;
    while (index < count && element->id_of(at(list, index)) != id)
        ++index;
    return index;
}

PyObject* subscript(sequence_type const& of, PyObject* sequence, PyObject* wanted) {
    return in_slot(of.name, "__getitem__()", [&] { return got(of, sequence, wanted).release().ptr(); });
}

PyObject* iterate(sequence_type const& of, PyObject* sequence) {
    return in_slot(of.name, "__iter__()", [&]() -> PyObject* {
        void const* const list = of.value_in(sequence);
        auto* const made = PyObject_New(iterator, iterator_type());
        if (!made) throw py::error_already_set();
        made->sequence = Py_NewRef(sequence);
        made->list = list;
        made->index = 0;
        made->of = &of;
        return reinterpret_cast<PyObject*>(made);
    });
}

void define_sequence(sequence_type const& of) {
    static auto* const scope = new py::object(shared_scope("Records")); // these are in the classes, which are never unmade
    static auto* const methods = new std::vector(made_methods(*scope));
    known().add(of);
    for (py::cpp_function const& each : *methods)
        define_method(of, each);
    define_construction(of);
    of.type->tp_as_mapping->mp_subscript = of.subscript;
    of.type->tp_iter = of.iterate;
}

void finish_sequences(py::module_& m) {
    py::dict classes;
    for (sequence_type const* const of : known().all()) {
        py::handle const cls(reinterpret_cast<PyObject*>(of->type));
        classes[py::str(of->element->name)] = cls;
        py::module_::import("collections.abc").attr("Sequence").attr("register")(cls);
    }
    m.attr("_list_types") = classes;
    define_function(m, "_records_of", &records_of, "For pickles: a list by the class of its elements.", py::arg("element"),
                    py::arg("elements"));
}

} // namespace closeknit::python

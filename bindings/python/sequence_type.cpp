#include "sequence_type.hpp"

#include "argument_errors.hpp"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

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

py::object got(sequence_type const& of, py::handle self, py::handle wanted) {
    void const* const list = of.value_in(self);
    if (PySlice_Check(wanted.ptr())) return part_of(of, list, py::reinterpret_borrow<py::slice>(wanted));
    if (PyUnicode_Check(wanted.ptr())) {
        std::string_view const id = text_of(wanted);
        std::size_t const found = of.find(list, id);
        if (found < of.size(list)) return element_of(of, list, found, self);
        std::string const kind(of.element->kind);
        throw py::key_error(well_formed_id(id) ? "there is no " + kind + " '" + std::string(id) + "'"
                                               : "there is no such " + kind);
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

void define_lookup(sequence_type const& of) {
    std::string const self = "(self: closeknit." + of.name, element = "closeknit." + of.element->name;
    define_method(of, method_of(of, "__len__", [&of](py::handle list) { return of.size(of.value_in(list)); }));
    py::cpp_function const get =
        method_of(of, "__getitem__", [&of](py::handle list, py::handle wanted) { return got(of, list, wanted); });
    set_overloads(get, {self + ", index: typing.SupportsIndex) -> " + element, self + ", id: str) -> " + element,
                        self + ", part: slice) -> closeknit." + of.name});
    define_method(of, get);
    define_method(of,
                  method_of(of, "__iter__",
                            [&of](py::object const& list) {
                                of.value_in(list);
                                return py::reinterpret_steal<py::object>(iterate(of, list.ptr()));
                            }),
                  self + ") -> collections.abc.Iterator[" + element + "]");
    auto const contains = [&of](py::handle list, py::handle value) {
        void const* const all = of.value_in(list);
        std::size_t const size = of.size(all);
        if (PyUnicode_Check(value.ptr())) return of.find(all, text_of(value)) < size;
        if (!PyObject_TypeCheck(value.ptr(), of.element->type)) return false;
        return find_equal(of, all, of.element->value_in(value), 0, size) < size;
    };
    define_method(of, method_of(of, "__contains__", contains, py::arg("value")));
    auto const index = [&of](py::handle list, py::handle value, py::ssize_t start, std::optional<py::ssize_t> stop) {
        void const* const all = of.value_in(list);
        void const* const wanted = value_of_argument(of, value);
        py::ssize_t first = 0, end = 0, step = 0, count = 0;
        py::slice(start, stop, {}).compute(static_cast<py::ssize_t>(of.size(all)), &first, &end, &step, &count);
        auto const behind = static_cast<std::size_t>(first + count);
        std::size_t const found = find_equal(of, all, wanted, static_cast<std::size_t>(first), behind);
        if (found == behind) throw py::value_error("it is not in this sequence");
        return found;
    };
    define_method(of,
                  method_of(of, "index", index, py::arg("value"), py::arg("start") = 0, py::arg("stop") = py::none(),
                            takes<py::handle, py::handle, py::ssize_t, std::optional<py::ssize_t>>{}),
                  self + ", value: " + element + ", start: typing.SupportsInt | typing.SupportsIndex = 0, " +
                      "stop: typing.SupportsInt | typing.SupportsIndex | None = None) -> int");
    auto const count = [&of](py::handle list, py::handle value) {
        void const* const all = of.value_in(list);
        void const* const wanted = value_of_argument(of, value);
        std::size_t found = 0;
        std::size_t const size = of.size(all);
        for (std::size_t at = find_equal(of, all, wanted, 0, size); at < size; at = find_equal(of, all, wanted, at + 1, size))
            ++found;
        return found;
    };
    define_method(of, method_of(of, "count", count, py::arg("value")), self + ", value: " + element + ") -> int");
}

std::string repr_of(sequence_type const& of, py::handle self) {
    void const* const list = of.value_in(self);
    std::size_t const size = of.size(list);
    std::string out = "[";
    for (std::size_t i = 0; i < size; ++i) {
        if (i == 3 && size > 4) return out + ", ... " + std::to_string(size) + " in all]";
        out += (i ? ", " : "") + py::repr(element_of(of, list, i, self)).cast<std::string>();
    }
    return out + "]";
}

void define_value(sequence_type const& of) {
    std::string const self = "(self: closeknit." + of.name;
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
                  self + ", elements: collections.abc.Iterable[closeknit." + of.element->name + "]) -> None");
    auto const equal = [&of](py::handle a, py::handle b) -> py::object {
        if (!PyObject_TypeCheck(b.ptr(), of.type)) return py::reinterpret_borrow<py::object>(Py_NotImplemented);
        return py::bool_(of.as_value->equal(of.value_in(a), of.value_in(b)));
    };
    define_method(of, method_of(of, "__eq__", equal), self + ", arg0: closeknit." + of.name + ", /) -> bool");
    define_method(of, method_of(of, "__repr__", [&of](py::handle list) { return repr_of(of, list); }));
    define_method(of,
                  method_of(of, "__reduce__",
                            [&of](py::object const& list) {
                                of.value_in(list);
                                return py::make_tuple(py::type::of(list), py::make_tuple(py::list(list)));
                            }),
                  self + ") -> tuple[type[closeknit." + of.name + "], tuple[list[closeknit." + of.element->name + "]]]");
}

} // namespace

sequence_type::sequence_type(list_facts const& of) : list_facts(of), element(&of.its_element()) {
    name = element->name + "Sequence";
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
    define_value(of);
    define_lookup(of);
    of.type->tp_as_mapping->mp_subscript = of.subscript;
    of.type->tp_iter = of.iterate;
    py::module_::import("collections.abc").attr("Sequence").attr("register")(py::handle(reinterpret_cast<PyObject*>(of.type)));
}

} // namespace closeknit::python

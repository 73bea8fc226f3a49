#include "held.hpp"

namespace closeknit::python {

namespace py = pybind11;
using py::detail::instance;

static_assert(std::is_standard_layout_v<holding> && sizeof(holding) == sizeof(held<int>),
              "what parent_of reads is what a held<T> has");

py::handle object_inside(py::detail::type_info const* type, void const* value, py::handle parent,
                         void (*hold)(void* at, void const* value, PyObject* parent)) {
    void* const inside = const_cast<void*>(value); // nothing is ever changed in it
    if (py::handle const known = py::detail::find_registered_python_instance(inside, type)) return known;
    auto made = py::reinterpret_steal<py::object>(py::detail::make_new_instance(type->type));
    auto* const object = reinterpret_cast<instance*>(made.ptr());
    object->owned = false;
    object->simple_value_holder[0] = inside; // of a class without bases the layout is the simple one
    hold(&object->simple_value_holder[1], inside, parent.ptr());
    object->simple_holder_constructed = true;
    py::detail::register_instance(object, inside, type);
    object->simple_instance_registered = true;
    return made.release();
}

PyObject* parent_of(PyObject* object) {
    auto* const of = reinterpret_cast<instance*>(object);
    if (of->owned || !of->simple_layout || !of->simple_holder_constructed) return nullptr;
    return reinterpret_cast<holding const*>(&of->simple_value_holder[1])->parent;
}

} // namespace closeknit::python

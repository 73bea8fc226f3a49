#include "held.hpp"

namespace closeknit::python {

namespace py = pybind11;
using py::detail::instance;

static_assert(sizeof(holding) <= py::detail::instance_simple_holder_in_ptrs() * sizeof(void*), "the layout is the simple one");

void hold_own(instance* object, std::type_info const& type) {
    auto of = object->get_value_and_holder(py::detail::get_type_info(type));
    if (!of.instance_registered()) {
        py::detail::register_instance(object, of.value_ptr(), of.type);
        of.set_instance_registered();
    }
    if (!object->owned) return;
    new (&of.holder<holding>()) holding{};
    of.set_holder_constructed();
}

void let_go(py::detail::value_and_holder& of, void (*destroy)(void* own)) {
    py::error_scope const kept; // an object may go while an exception is on its way
    PyObject* const parent = of.holder_constructed() ? of.holder<holding>().parent : nullptr;
    if (parent) Py_DECREF(parent);
    else destroy(of.value_ptr());
    of.set_holder_constructed(false);
    of.value_ptr() = nullptr;
}

py::handle object_inside(py::detail::type_info const* type, void const* value, py::handle parent) {
    void* const inside = const_cast<void*>(value); // nothing is ever changed in it
    if (py::handle const known = py::detail::find_registered_python_instance(inside, type)) return known;
    auto made = py::reinterpret_steal<py::object>(py::detail::make_new_instance(type->type));
    auto* const object = reinterpret_cast<instance*>(made.ptr());
    object->owned = false;
    object->simple_value_holder[0] = inside; // of a class without bases the layout is the simple one
    new (&object->simple_value_holder[1]) holding{Py_NewRef(parent.ptr())};
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

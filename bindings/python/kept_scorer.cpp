#include "kept_scorer.hpp"

#include <cmath>
#include <memory>
#include <string>
#include <unordered_map>
#include <utility>

namespace closeknit::python {
namespace {

namespace py = pybind11;

/// By the address of the assessment, which stays the same and unchanged while its owner lives.
using table = std::unordered_map<assessment const*, std::shared_ptr<kept_scorer>>;

table& kept() {
    static auto* const all = new table; // objects may outlive the module
    return *all;
}

/// The object in whose memory the value of `object` lies: itself, or the one that it keeps alive for this. Null where nothing
/// is known to own it.
PyObject* owner_of(PyObject* object) {
    auto* const metaclass = py::detail::get_internals().default_metaclass;
    while (object && PyObject_TypeCheck(reinterpret_cast<PyObject*>(Py_TYPE(object)), metaclass) &&
           !reinterpret_cast<py::detail::instance*>(object)->owned)
        object = parent_of(object);
    return object;
}

/// Removes the entry when the owner ends. Its memory is free by then, and nothing else can be made in it before this ran:
/// both happen under the GIL, within the end of the one object.
void forget_with(PyObject* owner, assessment const* key) {
    py::cpp_function const forget([key](py::handle reference) {
        kept().erase(key);
        reference.dec_ref();
    });
    if (!PyWeakref_NewRef(owner, forget.ptr())) throw py::error_already_set(); // lives until it is called
}

/// Whether it was one of the types that Python's own code has: exact, so that no other code runs.
bool convert(PyObject* from, answer& to) {
    if (PyLong_CheckExact(from)) {
        int overflow = 0;
        long long const number = PyLong_AsLongLongAndOverflow(from, &overflow);
        to = std::int64_t{number};
        return overflow == 0;
    }
    if (PyBool_Check(from)) to = from == Py_True;
    else if (PyFloat_CheckExact(from)) {
        if (double const number = PyFloat_AS_DOUBLE(from); !std::isnan(number)) to = number;
    } else if (PyUnicode_CheckExact(from)) {
        Py_ssize_t size = 0;
        char const* const text = PyUnicode_AsUTF8AndSize(from, &size);
        if (!text) return PyErr_Clear(), false;
        to = std::string(text, static_cast<std::size_t>(size));
    } else return from == Py_None;
    return true;
}

} // namespace

scorer const& kept_scorer::of(assessment const& compiled) {
    if (ready_) return *by_;
    {
        py::gil_scoped_release const released; // before waiting, too: whoever compiles needs the GIL afterwards
        std::call_once(once_, [&] { by_.emplace(compiled); });
    }
    if (ready_) return *by_; // another thread was faster
    std::vector<py::object> ids;
    py::dict places;
    for (item const& each : compiled.items) {
        PyObject* id = PyUnicode_FromStringAndSize(each.id.str().data(), static_cast<Py_ssize_t>(each.id.str().size()));
        if (!id) throw py::error_already_set();
        PyUnicode_InternInPlace(&id);
        places[id] = ids.size();
        ids.push_back(py::reinterpret_steal<py::object>(id));
    }
    ids_ = std::move(ids);
    places_ = std::move(places);
    ready_ = true;
    return *by_;
}

std::shared_ptr<column_scorer const> kept_scorer::columns() {
    if (!columns_) columns_ = std::make_shared<column_scorer const>(*by_);
    return columns_;
}

std::optional<std::vector<answer>> kept_scorer::in_order(py::handle answers) const {
    if (!ready_ || !PyDict_CheckExact(answers.ptr())) return std::nullopt;
    std::vector<answer> out(ids_.size());
    PyObject *key = nullptr, *value = nullptr;
    Py_ssize_t at = 0;
    std::size_t item = 0; // the next to expect: most dicts are in the items' order
    for (; PyDict_Next(answers.ptr(), &at, &key, &value); ++item) {
        if (item >= ids_.size() || key != ids_[item].ptr()) {
            if (!PyUnicode_CheckExact(key)) return std::nullopt;
            PyObject* const found = PyDict_GetItemWithError(places_.ptr(), key);
            if (!found) return PyErr_Clear(), std::nullopt;
            item = PyLong_AsSize_t(found);
        }
        if (!convert(value, out[item])) return std::nullopt;
    }
    return out;
}

std::shared_ptr<kept_scorer> scorer_kept_with(py::handle object, assessment const& value) {
    if (auto const found = kept().find(&value); found != kept().end()) return found->second;
    auto made = std::make_shared<kept_scorer>();
    if (PyObject* const owner = owner_of(object.ptr())) {
        kept().emplace(&value, made);
        forget_with(owner, &value);
    }
    return made;
}

} // namespace closeknit::python

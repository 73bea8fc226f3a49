#pragma once

#include "casters.hpp"

#include <array>
#include <exception>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

/// What a function says when its arguments do not fit: one sentence with the function, the argument and the type expected.
/// pybind11's own message prints every argument, people's answers among them, and is never shown.
namespace closeknit::python {

namespace py = pybind11;

/// Whether an object can be an argument of one type; throws misfit where a caster does.
using fit_check = bool (*)(py::handle);

template <class T> bool fits(py::handle given) {
    py::detail::make_caster<std::remove_cvref_t<T>> caster;
    return caster.load(given, true);
}

/// The types of a function's arguments as an attribute of its definition; `self` included.
template <class... Argument> struct takes {
    static constexpr std::size_t count = sizeof...(Argument);
    static constexpr std::array<fit_check, count + 1> checks{&fits<Argument>..., nullptr};
};

template <class R, class... A> takes<A...> taken_by(R (*)(A...)) { return {}; }
template <class R, class C, class... A> takes<C, A...> taken_by(R (C::*)(A...)) { return {}; }
template <class R, class C, class... A> takes<C, A...> taken_by(R (C::*)(A...) const) { return {}; }
template <class F, class = std::enable_if_t<std::is_class_v<F>>> // of a pointer + gives a pointer, and no end
auto taken_by(F const&) -> decltype(taken_by(+std::declval<F const&>())) {
    return {};
}

/// Keeps the checks of a function, by its record.
void keep_checks(py::detail::function_record const* of, fit_check const* first, std::size_t count);

/// A class whose methods know the types of their arguments.
template <class T> class bound_class : public py::class_<T> {
public:
    using py::class_<T>::class_;
    using py::class_<T>::def;
    explicit bound_class(py::class_<T> cls) : py::class_<T>(std::move(cls)) {}

    template <class F, class... Extra> bound_class& def(char const* name, F&& f, Extra const&... extra) {
        auto const taken = taken_by(f);
        py::class_<T>::def(name, std::forward<F>(f), extra..., taken);
        return *this;
    }
    template <class F, class... Extra> bound_class& def_static(char const* name, F&& f, Extra const&... extra) {
        auto const taken = taken_by(f);
        py::class_<T>::def_static(name, std::forward<F>(f), extra..., taken);
        return *this;
    }
};

template <class T> bound_class<T> class_of() { return bound_class<T>(py::reinterpret_borrow<py::class_<T>>(py::type::of<T>())); }

/// A function of the module that knows the types of its arguments.
template <class F, class... Extra> void define_function(py::module_& m, char const* name, F&& f, Extra const&... extra) {
    auto const taken = taken_by(f);
    m.def(name, std::forward<F>(f), extra..., taken);
}

/// A type as people call it: int, not typing.SupportsIndex.
std::string readable(std::string type);

/// For a function that serves many classes: the signature that its documentation, `inspect` and the stubs give, instead of the
/// one that follows from its C++ types.
void set_signature(py::handle of, std::string const& signature);
void set_overloads(py::handle of, std::vector<std::string> const& signatures);

/// For what Python calls without pybind11: the result, or null with an error set. `cls` and `member` are named in it.
template <class F> PyObject* in_slot(std::string_view cls, std::string_view member, F&& call) noexcept {
    try {
        return call();
    } catch (misfit const& e) {
        PyErr_SetString(e.error(), (std::string(cls) + "." + std::string(member) + ": " + e.what()).c_str());
    } catch (py::error_already_set& e) {
        e.restore();
    } catch (py::builtin_exception const& e) {
        e.set_error();
    } catch (std::exception const&) {
        PyErr_NoMemory();
    }
    return nullptr;
}

/// To be called last: every function of the module reports wrong arguments in our words, and tells its signature to `inspect`.
void finish_functions(py::module_& m);

} // namespace closeknit::python

template <class... Argument>
struct pybind11::detail::process_attribute<closeknit::python::takes<Argument...>>
    : process_attribute_default<closeknit::python::takes<Argument...>> {
    using process_attribute_default<closeknit::python::takes<Argument...>>::init;
    static void init(closeknit::python::takes<Argument...> const& taken, function_record* of) {
        closeknit::python::keep_checks(of, taken.checks.data(), taken.count);
    }
};

#pragma once

#include "argument_errors.hpp"
#include "record_type.hpp"

#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

/// Functions that all classes of one kind share: one object for all of them, which looks up its class by what it is called on.
namespace closeknit::python {

/// The classes of one kind.
template <class Type> class known_types {
public:
    void add(Type const& of) { all_[of.type] = &of; }
    /// That of a class or of what it is derived from; null for another one.
    Type const* find(PyTypeObject const* type) const {
        for (; type; type = type->tp_base)
            if (auto const found = all_.find(type); found != all_.end()) return found->second;
        return nullptr;
    }
    std::vector<Type const*> all() const {
        std::vector<Type const*> out;
        for (auto const& [type, of] : all_)
            out.push_back(of);
        return out;
    }

private:
    std::unordered_map<PyTypeObject const*, Type const*> all_;
};

/// Stands in the place of a class in a function that several share; its name is said where none of them is meant.
py::object shared_scope(char const* name);

template <class F, class... Extra>
py::cpp_function shared_method(py::handle scope, char const* name, std::string const& signature, F&& f, Extra const&... extra) {
    py::cpp_function made(std::forward<F>(f), py::name(name), py::is_method(scope), extra...);
    set_signature(made, signature);
    return made;
}

} // namespace closeknit::python

#include "argument_errors.hpp"

#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace closeknit::python {
namespace {

using function_record = py::detail::function_record;

struct checks {
    fit_check const* first = nullptr;
    std::size_t count = 0;
};

std::unordered_map<function_record const*, checks>& kept_checks() {
    static auto* const kept = new std::unordered_map<function_record const*, checks>; // lives as long as the functions
    return *kept;
}

thread_local bool misfit_raised = false; // since the call that is running began

/// What was given to a call: positional arguments, then one for each name.
struct given {
    PyObject* const* values;
    std::size_t positional;
    PyObject* names; // a tuple, or null

    std::size_t named() const { return names ? static_cast<std::size_t>(PyTuple_GET_SIZE(names)) : 0; }
    py::handle name(std::size_t i) const { return PyTuple_GET_ITEM(names, static_cast<Py_ssize_t>(i)); }
    py::handle by_name(std::string_view wanted) const {
        for (std::size_t i = 0; i < named(); ++i)
            if (text_of(name(i)) == wanted) return values[positional + i];
        return {};
    }
};

/// One parameter as the signature has it: "low: typing.SupportsIndex = 1".
struct parameter {
    std::string name, type, default_value;
};

/// Splits "(self: closeknit.Item, *, id: str) -> None" at the commas that stand in no bracket and no quotes.
std::vector<parameter> parameters_of(function_record const& function) {
    std::string_view const all = function.signature;
    std::vector<std::string> parts(1);
    int depth = 0;
    char quote = 0;
    for (std::size_t i = 1; i < all.size(); ++i) {
        char const c = all[i];
        if (quote) {
            if (c == '\\') parts.back() += c, ++i;
            else if (c == quote) quote = 0;
        } else if (c == '\'' || c == '"') quote = c;
        else if (c == '(' || c == '[' || c == '{') ++depth;
        else if (depth == 0 && c == ')') break;
        else if (c == ')' || c == ']' || c == '}') --depth;
        if (!quote && depth == 0 && all[i] == ',') parts.emplace_back(), ++i; // and the space after it
        else parts.back() += all[i];
    }
    std::vector<parameter> out;
    for (std::string const& part : parts) {
        if (part.empty()) continue;
        std::size_t const colon = part.find(": "), equals = part.find(" = ", colon == part.npos ? 0 : colon);
        out.push_back(
            {.name = part.substr(0, std::min(colon, equals)),
             .type = colon == part.npos ? "" : part.substr(colon + 2, equals == part.npos ? equals : equals - colon - 2),
             .default_value = equals == part.npos ? "" : part.substr(equals + 3)});
    }
    return out;
}

void replace_all(std::string& in, std::string_view what, std::string_view by) {
    for (std::size_t at = in.find(what); at != in.npos; at = in.find(what, at + by.size()))
        in.replace(at, what.size(), by);
}

/// The class that a call is meant for; of a function that several classes share, that of its first argument.
std::string class_called(function_record const& function, given const& call) {
    if (!function.scope || !py::isinstance<py::type>(function.scope)) return "";
    auto const is_plain = [](py::handle type) { return Py_TYPE(type.ptr()) == &PyType_Type; };
    py::handle of = function.scope;
    if (is_plain(of) && call.positional > 0) { // no class of pybind11's is
        py::handle const first = call.values[0];
        py::handle const type = PyType_Check(first.ptr()) ? first : py::handle(py::type::handle_of(first));
        if (!is_plain(type)) of = type;
    }
    return of.attr("__name__").cast<std::string>();
}

std::string called(function_record const& function, given const& call) {
    std::string const scope = class_called(function, call);
    if (function.is_constructor && function.name == std::string_view("__init__")) return scope + "()";
    std::string const name = function.name;
    if (name.empty()) return scope; // a property
    return scope + (scope.empty() ? "" : ".") + name + "()";
}

constexpr char const* unknown = "the arguments do not fit";

/// One overload and a call: which argument does not fit, and why.
class misfit_call {
public:
    misfit_call(function_record const& function, given const& call) : function_(function), call_(call) {
        for (parameter& each : parameters_of(function)) {
            if (function.is_method && parameters_.empty()) each.name = "self";
            if (each.name == "*") keyword_only_ = parameters_.size();
            else if (each.name != "/") parameters_.push_back(std::move(each));
        }
        if (keyword_only_ > parameters_.size()) keyword_only_ = parameters_.size();
    }

    /// The error of Python that belongs to it.
    PyObject* error() const { return error_; }

    std::string message() {
        if (function_.has_args || function_.has_kwargs) return call_.positional > 1 ? "takes no positional arguments" : unknown;
        if (std::string wrong = miscounted(); !wrong.empty()) return wrong;
        auto const found = kept_checks().find(&function_);
        checks const known = found == kept_checks().end() ? checks{} : found->second;
        std::size_t const skipped = parameters_.size() - std::min(parameters_.size(), known.count); // a constructor's self
        for (std::size_t i = 0; i < parameters_.size(); ++i) {
            py::handle const value = i < call_.positional ? py::handle(call_.values[i]) : call_.by_name(parameters_[i].name);
            if (!value) continue;
            if (i < skipped && parameters_.size() > 1) continue;
            bool const checked = i >= skipped;
            if (checked && fit(known.first[i - skipped], value, parameters_[i].name)) continue;
            if (!wrong_.empty()) return wrong_;
            return parameters_[i].name + " must be " + readable(parameters_[i].type) + ", not " + type_name(value);
        }
        return unknown;
    }

    /// What the one argument of this overload must be.
    std::string last_type() const { return parameters_.empty() ? "" : readable(parameters_.back().type); }

private:
    bool fit(fit_check check, py::handle value, std::string const& name) {
        try {
            py::detail::loader_life_support guard{};
            return check(value);
        } catch (misfit const& why) {
            error_ = why.error();
            wrong_ = name + ": " + why.what();
        } catch (closeknit::error const&) { // of the right type: a function that reads it tells what is wrong in it
            return true;
        } catch (py::cast_error const&) {
        } catch (py::error_already_set&) { // an argument's own code
        }
        return false;
    }

    /// Too many, unknown, twice or missing; empty where names and numbers are right.
    std::string miscounted() const {
        if (call_.positional > keyword_only_) {
            std::size_t const most = keyword_only_ - (function_.is_method ? 1 : 0);
            return "takes " + (most ? "at most " + std::to_string(most) : std::string("no")) + " positional arguments";
        }
        for (std::size_t i = 0; i < call_.named(); ++i) {
            std::string const name(text_of(call_.name(i)));
            std::size_t at = 0;
            while (at < parameters_.size() && parameters_[at].name != name)
                ++at;
            if (at == parameters_.size()) return "there is no argument '" + name + "'";
            if (at < call_.positional) return "the argument '" + name + "' is given twice";
        }
        for (std::size_t i = call_.positional; i < parameters_.size(); ++i)
            if (parameters_[i].default_value.empty() && !call_.by_name(parameters_[i].name))
                return "the argument '" + parameters_[i].name + "' is missing";
        return "";
    }

    function_record const& function_;
    given const& call_;
    std::vector<parameter> parameters_;
    std::size_t keyword_only_ = static_cast<std::size_t>(-1);
    PyObject* error_ = PyExc_TypeError;
    std::string wrong_;
};

/// Puts our sentence in the place of the error that is set.
/// `raised` is what a caster or the function itself raised with these words, or null.
void say_why(function_record const& first, given const& call, PyObject* raised, std::string const& words) {
    misfit_call why(first, call);
    std::string sentence = why.message();
    PyObject* error = why.error();
    if (first.next) { // overloads of one argument: __getitem__
        std::string types;
        for (function_record const* each = &first; each; each = each->next)
            types += (types.empty() ? "" : " | ") + misfit_call(*each, call).last_type();
        if (call.positional > 1) sentence = "the argument must be " + types + ", not " + type_name(call.values[1]);
    }
    if (raised && (sentence == unknown || !kept_checks().contains(&first))) sentence = words, error = raised;
    PyErr_SetString(error, (called(first, call) + ": " + sentence).c_str());
}

/// After a call that raised: where a caster or pybind11 refused an argument, it is said in our words.
void retell(PyObject* self, given const& call) {
    bool const from_caster = std::exchange(misfit_raised, false);
    if (!from_caster && PyErr_Occurred() != PyExc_TypeError && PyErr_Occurred() != PyExc_RuntimeError) return;
    py::error_already_set raised; // takes the error
    std::string const words = py::str(raised.value()).cast<std::string>();
    bool const from_dispatcher = (words.find("(): incompatible ") != words.npos &&
                                  words.find("arguments. The following argument types are supported:") != words.npos) ||
                                 words.starts_with("Unable to cast Python instance");
    if (!from_caster && !from_dispatcher) return raised.restore();
    try {
        function_record const& first = *py::detail::function_record_ptr_from_PyObject(self);
        say_why(first, call, from_caster ? raised.type().ptr() : nullptr, words);
    } catch (std::exception const&) {
        PyErr_SetString(PyExc_TypeError, unknown);
    }
}

static_assert(PYBIND11_VERSION_HEX >= 0x03010000, "functions must take their arguments as METH_FASTCALL");
using fast_call = PyObject* (*)(PyObject*, PyObject* const*, std::size_t, PyObject*);
fast_call dispatch = nullptr; // pybind11's own, the same for all functions

PyObject* call_and_retell(PyObject* self, PyObject* const* values, std::size_t flagged, PyObject* names) {
    PyObject* const result = dispatch(self, values, flagged, names);
    if (!result) retell(self, {values, static_cast<std::size_t>(PyVectorcall_NARGS(flagged)), names});
    return result;
}

/// A default that `inspect` can read; it says ... of all others.
std::string plain_default(std::string const& value) {
    bool const plain = value == "None" || value == "True" || value == "False" || value == "()" || value == "[]" ||
                       value.find_first_not_of("0123456789.-e+") == value.npos ||
                       (value.front() == '\'' && value.find_first_of("'\\", 1) == value.size() - 1);
    return plain ? value : "...";
}

constexpr char const* overloaded = "\nOverloaded function.\n"; // as pybind11 says it

/// What CPython takes for __text_signature__: the function with its parameters before "--" in the docstring.
std::string text_signature(function_record const& function) {
    std::vector<std::string> parts;
    std::size_t nameless = 0; // what has no name in C++ cannot be given by one
    bool marked = false;      // in C++
    for (parameter const& each : parameters_of(function)) {
        parts.push_back(each.name + (each.default_value.empty() ? "" : "=" + plain_default(each.default_value)));
        marked = marked || each.name == "/";
        if (each.name.starts_with("arg") && each.name.find_first_not_of("0123456789", 3) == each.name.npos)
            nameless = parts.size();
    }
    if (nameless > 0 && !marked) parts.insert(parts.begin() + static_cast<std::ptrdiff_t>(nameless), "/");
    std::string out = std::string(function.name) + "(";
    for (std::string const& each : parts)
        out += (&each == parts.data() ? "" : ", ") + each;
    return out + ")\n--\n\n";
}

void finish_function(py::handle function) {
    if (!function) return;
    if (PyInstanceMethod_Check(function.ptr())) function = PyInstanceMethod_GET_FUNCTION(function.ptr());
    if (!PyCFunction_Check(function.ptr()) || !PyCFunction_GET_SELF(function.ptr())) return;
    function_record* const record = py::detail::function_record_ptr_from_PyObject(PyCFunction_GET_SELF(function.ptr()));
    if (!record) return;
    PyMethodDef& def = *reinterpret_cast<PyCFunctionObject*>(function.ptr())->m_ml;
    auto const own = reinterpret_cast<fast_call>(reinterpret_cast<void (*)()>(def.ml_meth));
    if (own == &call_and_retell) return;
    dispatch = own;
    def.ml_meth = reinterpret_cast<PyCFunction>(reinterpret_cast<void (*)()>(&call_and_retell));
    if (!def.ml_doc || std::string_view(def.ml_doc).find(overloaded) != std::string_view::npos) return; // several signatures
    std::string const doc = text_signature(*record) + def.ml_doc;
    std::free(const_cast<char*>(def.ml_doc)); // pybind11 made it by strdup and frees it the same way
    def.ml_doc = strdup(doc.c_str());
}

void finish_members(py::handle scope) {
    for (auto const& [name, value] : scope.attr("__dict__").attr("copy")().cast<py::dict>()) {
        if (py::isinstance<py::type>(value)) finish_members(value);
        else if (PyObject_TypeCheck(value.ptr(), &PyProperty_Type)) finish_function(value.attr("fget"));
        else if (Py_TYPE(value.ptr()) == &PyStaticMethod_Type || Py_TYPE(value.ptr()) == &PyClassMethod_Type)
            finish_function(value.attr("__func__"));
        else finish_function(value);
    }
}

} // namespace

std::string readable(std::string type) {
    for (std::string_view module : {"collections.abc.", "typing.", "types.", "closeknit."})
        replace_all(type, module, "");
    replace_all(type, "SupportsFloat | SupportsIndex", "float");
    replace_all(type, "SupportsInt | SupportsIndex", "int");
    replace_all(type, "SupportsIndex", "int");
    return type;
}

void set_signature(py::handle of, std::string const& signature) { set_overloads(of, {signature}); }

void set_overloads(py::handle of, std::vector<std::string> const& signatures) {
    auto* const function = reinterpret_cast<PyCFunctionObject*>(py::detail::get_function(of).ptr());
    function_record& record = *py::detail::function_record_ptr_from_PyObject(PyCFunction_GET_SELF(function));
    std::string const name = record.name;
    std::string doc;
    if (signatures.size() == 1) {
        std::free(record.signature); // pybind11 made it by strdup and frees it the same way
        record.signature = strdup(signatures.front().c_str());
        doc = name + signatures.front() + "\n";
    } else {
        doc = name + "(*args, **kwargs)" + overloaded;
        for (std::size_t i = 0; i < signatures.size(); ++i)
            doc += "\n" + std::to_string(i + 1) + ". " + name + signatures[i] + "\n";
    }
    if (record.doc && *record.doc) doc += "\n" + std::string(record.doc) + "\n";
    std::free(const_cast<char*>(function->m_ml->ml_doc));
    function->m_ml->ml_doc = strdup(doc.c_str());
}

void keep_checks(function_record const* of, fit_check const* first, std::size_t count) { kept_checks()[of] = {first, count}; }

void finish_functions(py::module_& m) {
    py::register_local_exception_translator([](std::exception_ptr thrown) {
        try {
            if (thrown) std::rethrow_exception(thrown);
        } catch (misfit const& e) {
            misfit_raised = true;
            PyErr_SetString(e.error(), e.what());
        }
    });
    finish_members(m);
    for (auto const& [element, cls] : m.attr("_list_types").cast<py::dict>())
        finish_members(cls);
}

} // namespace closeknit::python

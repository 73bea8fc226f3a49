#include "argument_errors.hpp"
#include "register.hpp"

#include <closeknit/codec/keys.hpp>

namespace closeknit::python {

void define_key_methods(py::module_& m) {
    class_of<instrument_key>()
        .def(
            "with_wordings",
            [](instrument_key const& of, std::map<id_of<item>, text> const& wordings) { return with_wordings(of, wordings); },
            "The assessment with the words of its items, {\"1\": \"...\"}, which you have a licence for. Raises Error for an item "
            "without words and for one that the instrument does not have.",
            py::arg("wordings"))
        .def_property_readonly(
            "assessment", [](instrument_key const& of) { return assessment_of(of); },
            "The assessment that scores by this key, made anew each time. It has no words of its items: they read \"Item 1.\" and "
            "so on.");
    m.attr("keys") = keys();
}

} // namespace closeknit::python

#include "argument_errors.hpp"
#include "described.hpp"
#include "register.hpp"

#include <string>
#include <vector>

namespace closeknit::python {
namespace {

/// The assessments in a Pack object, as its own attribute has them.
py::object assessments_of(py::handle self) {
    record_type_of<pack>().value_in(self);
    return self.attr("assessments");
}

py::object assessment_of(py::handle self, py::str const& id) { return assessments_of(self)[id]; }

py::object assessment_or(py::handle self, py::str const& id, py::object const& otherwise) {
    py::object const all = assessments_of(self);
    return all.contains(id) ? py::object(all[id]) : otherwise;
}

bool has_assessment(py::handle self, py::handle value) { return assessments_of(self).contains(value); }

std::vector<id_of<assessment>> assessment_ids(pack const& content) {
    std::vector<id_of<assessment>> ids;
    for (assessment const& each : content.assessments)
        ids.push_back(each.id);
    return ids;
}

} // namespace

/// A pack as a mapping of its assessments by id.
void define_pack_lookup() {
    auto cls = class_of<pack>();
    cls.def("__getitem__", &assessment_of,
            "The assessment of this id. Raises KeyError, with ids that are near it, where there is none.", py::arg("id"))
        .def("get", &assessment_or, "The assessment of this id, or the default where there is none.", py::arg("id"),
             py::arg("default") = py::none())
        .def("keys", &assessment_ids, "The ids of its assessments, in its order.")
        .def(
            "__iter__", [](pack const& content) { return py::iter(py::cast(assessment_ids(content))); }, "Over those ids.")
        .def(
            "__len__", [](pack const& content) { return content.assessments.size(); }, "How many assessments it has.")
        .def(
            "__bool__", [](pack const&) { return true; }, "True, also of a pack that has only other content.")
        .def("__contains__", &has_assessment, "Whether it has an assessment of this id, or this assessment.", py::arg("value"))
        .def("_ipython_key_completions_", &assessment_ids, "What a notebook completes.");
    std::string const self = "(self: closeknit.Pack";
    set_signature(py::object(cls.attr("__getitem__")), self + ", id: str) -> closeknit.Assessment");
    set_signature(py::object(cls.attr("__contains__")), self + ", value: object) -> bool");
    set_signature(py::object(cls.attr("__iter__")), self + ") -> collections.abc.Iterator[str]");
    set_overloads(py::object(cls.attr("get")), {self + ", id: str) -> closeknit.Assessment | None",
                                                self + ", id: str, default: _T) -> closeknit.Assessment | _T"});
}

} // namespace closeknit::python

#include "record_type.hpp"

#include <array>
#include <string>
#include <string_view>

namespace closeknit::python {
namespace {

/// What stands for a record whose contents fill pages: its id, one more field and how many elements some of its lists have.
struct summary {
    std::string_view kind, label, field;
    std::array<std::string_view, 3> lists;
};
constexpr summary summaries[] = {{"pack", "", "language", {"assessments", "practices", "prompts"}},
                                 {"assessment", "version ", "version", {"items", "scales"}}};

constexpr std::size_t most = 1000;      // characters of fields; beyond, what is long is left out
constexpr std::size_t most_of_one = 60; // of each that stays then

py::object value_of(record_type const& of, std::string_view name, py::handle self) {
    field_type const& field = *of.field(name);
    return py::reinterpret_steal<py::object>(field.type->read(field.in(of.value_in(self)), self));
}

std::string counted(std::size_t count, std::string_view of) {
    return std::to_string(count) + " " + std::string(of.substr(0, of.size() - (count == 1 ? 1 : 0)));
}

std::string summary_of(record_type const& of, summary const& by, py::handle self) {
    std::string out = of.name + "(" + py::repr(value_of(of, "id", self)).cast<std::string>() + ", " + std::string(by.label) +
                      py::str(value_of(of, by.field, self)).cast<std::string>();
    std::string_view before = ": ";
    for (std::string_view const list : by.lists) {
        if (list.empty()) continue;
        out += std::string(before) + counted(py::len(value_of(of, list, self)), list);
        before = ", ";
    }
    return out + ")";
}

} // namespace

/// Fields by name, those equal to their default left out. What is personal is not printed: it would end up in logs.
std::string repr_of(record_type const& of, py::handle self) {
    void const* const value = of.value_in(self);
    if (of.personal) return of.name + "(...)";
    for (summary const& each : summaries)
        if (each.kind == of.kind) return summary_of(of, each, self);
    std::string all, shortened;
    for (field_type const& field : of.fields) {
        if (field.type->equal(field.in(value), field.in(of.defaults))) continue;
        std::string const each = py::repr(value_of(of, field.name, self)).cast<std::string>();
        std::string const name = std::string(all.empty() ? "" : ", ") + field.name + "=";
        all += name + each;
        shortened += name + (each.size() > most_of_one ? "..." : each);
    }
    return of.name + "(" + (all.size() > most ? shortened : all) + ")";
}

} // namespace closeknit::python

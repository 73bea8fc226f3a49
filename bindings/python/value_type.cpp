#include "value_type.hpp"

namespace closeknit::python {
namespace {

std::string written(std::string const& words, std::type_info const* const* open) {
    py::detail::function_record none{};
    std::size_t type = 0, argument = 0;
    return py::detail::generate_function_signature(words.c_str(), &none, open, type, argument);
}

} // namespace

std::string value_type::argument() const { return written(words, open); }
std::string value_type::result() const { return written("@$" + std::string(words) + "@!", open); } // pybind11's marks of a result

} // namespace closeknit::python

#include "casters.hpp"

#include <datetime.h>

#include <chrono>

namespace closeknit::python {
namespace {

void import_days() {
    if (!PyDateTimeAPI) PyDateTime_IMPORT;
    if (!PyDateTimeAPI) throw pybind11::error_already_set();
}

} // namespace

bool load_day(pybind11::handle from, date& to) {
    import_days();
    if (!PyDate_Check(from.ptr())) return false;
    auto* const given = reinterpret_cast<PyDateTime_Date*>(from.ptr());
    to = date{std::chrono::year{PyDateTime_GET_YEAR(given)} / PyDateTime_GET_MONTH(given) / PyDateTime_GET_DAY(given)};
    return true;
}

pybind11::handle day_object(date day) {
    import_days();
    std::chrono::year_month_day const civil{day};
    PyObject* const made = PyDate_FromDate(int(civil.year()), int(unsigned(civil.month())), int(unsigned(civil.day())));
    if (!made) throw pybind11::error_already_set(); // a year that Python has not
    return made;
}

} // namespace closeknit::python

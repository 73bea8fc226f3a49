#include "argument_errors.hpp"
#include "described.hpp"
#include "register.hpp"

namespace py = pybind11;

PYBIND11_MODULE(_core, m) {
    using namespace closeknit;
    m.doc() = "Practices, prompts and assessments for two people: closeknit's C++ core.";
    m.attr("__version__") = CLOSEKNIT_VERSION;

    // Two passes: signatures can only name classes that exist.
#define CLOSEKNIT_DECLARE(Record) python::declare<Record>(m);
    CLOSEKNIT_RECORDS(CLOSEKNIT_DECLARE)
    python::define_items();
    python::define_assessments();
    python::define_people();
    python::define_content();
    python::define_results();
    python::define_rules(m);
    python::define_sitting(m);
    python::define_table();
    python::finish_functions(m);
}

#pragma once

#include <pybind11/pybind11.h>

/// The parts of the module, in the order in which it is put together.
namespace closeknit::python {

void define_items();
void define_assessments();
void define_people();
void define_content();
void define_results();
void define_rules(pybind11::module_& m);
void define_sitting(pybind11::module_& m);
void define_table();

} // namespace closeknit::python

#pragma once

#include <pybind11/pybind11.h>

/// The parts of the module, in the order in which it is put together.
namespace closeknit::python {

// Two passes: signatures can only name classes that exist.
void declare_items(pybind11::module_& m);
void declare_scales(pybind11::module_& m);
void declare_assessments(pybind11::module_& m);
void declare_people(pybind11::module_& m);
void declare_sentences(pybind11::module_& m);
void declare_content(pybind11::module_& m);
void declare_support(pybind11::module_& m);
void declare_schedules(pybind11::module_& m);
void declare_tables(pybind11::module_& m);
void declare_results(pybind11::module_& m);
void define_items();
void define_scales();
void define_assessments();
void define_people();
void define_sentences();
void define_content();
void define_support();
void define_schedules();
void define_tables();
void define_results();
void finish_sequences(pybind11::module_& m); ///< once all lists have their classes
void define_error(pybind11::module_& m);
void define_permits(pybind11::module_& m);
void define_assessment_methods();
void define_pack_methods();
void define_pack_lookup();
void define_key_methods(pybind11::module_& m);
void define_guide_methods(pybind11::module_& m);
void define_functions(pybind11::module_& m);
void define_schedule_methods(pybind11::module_& m);
void define_sitting(pybind11::module_& m);
void define_language(pybind11::module_& m); ///< where the library has its language component
void define_stats(pybind11::module_& m);    ///< where the library has its statistics
void define_score_table();
void define_frames(pybind11::module_& m); ///< what closeknit/frames.py is made of

} // namespace closeknit::python

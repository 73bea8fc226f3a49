#include "argument_errors.hpp"
#include "register.hpp"

#include <closeknit/version.hpp>

namespace py = pybind11;

PYBIND11_MODULE(_core, m) {
    m.doc() = "Practices, prompts and assessments for two people: closeknit's C++ core.";
    m.attr("__version__") = CLOSEKNIT_VERSION_STRING;

    closeknit::python::declare_items(m);
    closeknit::python::declare_scales(m);
    closeknit::python::declare_assessments(m);
    closeknit::python::declare_people(m);
    closeknit::python::declare_sentences(m);
    closeknit::python::declare_content(m);
    closeknit::python::declare_support(m);
    closeknit::python::declare_schedules(m);
    closeknit::python::declare_tables(m);
    closeknit::python::declare_results(m);
    closeknit::python::define_items();
    closeknit::python::define_scales();
    closeknit::python::define_assessments();
    closeknit::python::define_people();
    closeknit::python::define_sentences();
    closeknit::python::define_content();
    closeknit::python::define_support();
    closeknit::python::define_schedules();
    closeknit::python::define_tables();
    closeknit::python::define_results();
    closeknit::python::finish_sequences(m);
    closeknit::python::define_error(m);
    closeknit::python::define_permits(m);
    closeknit::python::define_assessment_methods();
    closeknit::python::define_pack_methods();
    closeknit::python::define_pack_lookup();
    closeknit::python::define_key_methods(m);
    closeknit::python::define_guide_methods(m);
    closeknit::python::define_functions(m);
    closeknit::python::define_schedule_methods(m);
    closeknit::python::define_sitting(m);
#ifdef CLOSEKNIT_WITH_LANGUAGE
    closeknit::python::define_language(m);
#endif
    closeknit::python::define_score_table();
    closeknit::python::define_frames(m);
#ifdef CLOSEKNIT_WITH_STATS
    closeknit::python::define_stats(m);
#endif
    closeknit::python::finish_functions(m);
}

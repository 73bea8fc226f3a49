#include "argument_errors.hpp"
#include "kept_scorer.hpp"
#include "register.hpp"
#include "without_gil.hpp"

#include <closeknit/assess/read_answer.hpp>
#include <closeknit/lint/lint.hpp>

namespace closeknit::python {
namespace {

/// People are taken in groups, so that another thread that wants the interpreter does not get it between every two of them.
std::vector<item_audit> audit(scorer const& of, py::typing::Iterable<answers> const& people) {
    constexpr std::size_t group_size = 256;
    key_audit audited(of);
    std::vector<answers> group;
    auto const add_group = [&] {
        py::gil_scoped_release const released;
        for (answers const& each : group)
            audited.add(each);
        group.clear();
    };
    std::size_t index = 0;
    for (py::handle each : people) {
        py::detail::make_caster<answers> person;
        if (!person.load(each, true))
            throw misfit::of_type("people must be mappings of item ids to answers; number " + std::to_string(index) +
                                  " is of type " + type_name(each));
        group.push_back(py::detail::cast_op<answers&&>(std::move(person)));
        if (group.size() == group_size) add_group();
        ++index;
    }
    add_group();
    py::gil_scoped_release const released;
    return audited.result();
}

std::vector<score_result> score_dict(compiled_object const& of, unread_answers const& given) {
    if (auto const flat = of.kept->in_order(given.from)) {
        try {
            return of.by->score(*flat);
        } catch (error const&) { // of several that do not fit, the same one is named for every mapping
        }
    }
    py::detail::make_caster<answers> read;
    try {
        read.load(given.from, true);
    } catch (misfit const& why) {
        throw why.in("answers");
    }
    answers all = py::detail::cast_op<answers&&>(std::move(read));
    assessment const& asked = of.by->assessment();
    for (auto& [id, answer] : all) {
        auto const at = of.by->index_of(id);
        if (response const* format = at ? format_of(asked, asked.items[*at]) : nullptr)
            answer = as_stored(*format, std::move(answer));
    }
    return of.by->score(all);
}

/// One person's answers, or many people's: what is no dict of plain answers is looked at in closeknit/frames.py.
py::object score_any(py::object const& self, py::object const& data, py::kwargs const& how) {
    py::detail::make_caster<compiled_object> of;
    if (!of.load(self, false)) throw misfit::of_type("self must be Assessment, not " + type_name(self));
    auto const& compiled = py::detail::cast_op<compiled_object const&>(of);
    if (auto const flat = how.empty() ? compiled.kept->in_order(data) : std::nullopt) { // an exact dict
        try {
            return py::cast(compiled.by->score(*flat));
        } catch (error const&) { // of several that do not fit, the same one is named for every mapping
        }
    }
    return py::module_::import("closeknit.frames").attr("score_any")(self, data, **how);
}

} // namespace

void define_assessment_methods() {
    auto cls = class_of<assessment>();
    cls.def(
        "score", &score_any,
        "All scores, in the assessment's order.\n\n"
        "Of one person, from a dict of answers, a row of a data frame or a sheet: a sequence of results. Raises Error, with a path "
        "such as /answers/safe-1, for an answer that does not fit its item or belongs to none. None, NaN, NA and NaT are missing "
        "answers; a number is the option of that name, 1 and 0 are yes and no, and a day is a date.\n\n"
        "Of many people, from a frame of pandas or Polars, an Arrow table, a dict of columns, a list of dicts, a matrix, or an "
        "iterator of these: Scores, in columns. closeknit.frames.score says what the arguments are.",
        py::arg("data"));
    set_overloads(
        py::object(cls.attr("score")),
        {"(self: closeknit.Assessment, data: collections.abc.Mapping[str, None | bool | typing.SupportsIndex | float | str | "
         "datetime.date | collections.abc.Sequence[str] | closeknit.Unanswered] | closeknit.Sheet, *, keep: collections.abc.Sequence[str] = ()) -> "
         "closeknit.Records[closeknit.ScoreResult]",
         "(self: closeknit.Assessment, data: object, *, keep: collections.abc.Sequence[str] = (), "
         "layout: closeknit.TableLayout | None = None, parts: collections.abc.Sequence[str] | None = None, "
         "out: object = None, threads: int = 1, progress: collections.abc.Callable[[int], object] | None = None) -> "
         "closeknit.Scores"});
    // Under the name that it has in messages.
    cls.attr("_score_one") =
        py::cpp_function(&score_dict, py::name("score"), py::is_method(cls), py::arg("answers"), taken_by(&score_dict));
    cls.def(
           "score_sheet", [](scorer const& by, sheet const& answered) { return by.score(answered); },
           "All scores of a sheet, which must answer this assessment in this version or one that is compatible: of another version, "
           "answers that have no place any more are left out. Raises Error for any other sheet.",
           py::arg("sheet"), without_gil())
        .def(
            "compare_sheets", &compare_sheets,
            "How one person's score changed on every scale between two sheets, in the assessment's order. Where the sheets cannot be "
            "compared, not_compared says why; without a known reliability there is a difference and no classification.",
            py::arg("earlier"), py::arg("later"), without_gil())
        .def(
            "trajectories", &trajectories,
            "One trajectory for every scale over one person's sheets, given in any order: each score is compared with the first and with "
            "the one just before. A sheet that cannot be compared is left out, with the reason.",
            py::arg("sheets"), without_gil())
        .def(
            "is_shown",
            [](scorer const& by, id_of<item> const& asked, answers const& given) { return by.is_shown(asked, given); },
            "Whether an item is shown to a person who has given these answers so far.", py::arg("item"), py::arg("answers"))
        .def(
            "lint", [](assessment const& of, sheet const& answered) { return lint(of, answered); },
            "Whether answers belong to this version of this assessment and fit its items.", py::arg("sheet"), without_gil())
        .def(
            "audit", &audit,
            "How every key does in many people's answers, one dict a person, taken one by one: its item-rest correlation, and whether "
            "it is suspected to be the wrong way round.",
            py::arg("people"))
        .def(
            "keyed_items", [](scorer const& by, id_of<scale> const& of) { return by.keyed_items(of); },
            "The items that are keyed in a scale or in one of its components, in the assessment's order.", py::arg("scale"))
        .def(
            "depends_on", [](scorer const& by, id_of<scale> const& of) { return by.depends_on(of); },
            "Every item whose answer can change a scale's value: keyed items, and those that decide, through conditions, whether one "
            "of these is shown. In the assessment's order.",
            py::arg("scale"))
        .def(
            "range", [](scorer const& by, id_of<scale> const& of) { return by.range(of); },
            "The lowest and highest possible value of a scale.", py::arg("scale"))
        .def(
            "openable",
            [](scorer const& by) {
                std::map<id_of<scale>, openness> out;
                std::vector<openness> const each = by.openable();
                for (std::size_t i = 0; i < each.size(); ++i)
                    out.emplace(by.assessment().scales[i].id, each[i]);
                return out;
            },
            "How each scale can be opened to another person so that what opens tells no more than it says.")
        .def(
            "content_hash", [](scorer const& by) { return by.content_hash(); },
            "The same number for equal assessments, on every platform.", without_gil());
}

} // namespace closeknit::python

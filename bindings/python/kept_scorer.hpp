#pragma once

#include "casters.hpp"

#include <closeknit/assess/scorer.hpp>
#include <closeknit/table/columns.hpp>

#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace closeknit::python {

/// The scorer of one Assessment object: compiled at the first use, at most once, and kept as long as the object that owns the
/// assessment: itself, or the pack or sequence that it is an element of. Used under the GIL.
class kept_scorer {
public:
    /// Releases the GIL while it compiles. Throws closeknit::error as the constructor of scorer does.
    scorer const& of(assessment const& compiled);
    /// An exact dict of answers as one answer for every item, in the items' order. Nothing where an item is unknown, or where a
    /// key or an answer is of a type whose conversion could run Python code or fail; the general conversion tells what is wrong.
    std::optional<std::vector<answer>> in_order(pybind11::handle answers) const;
    /// The same scorer for whole columns, made at the first use; once `of` was called.
    std::shared_ptr<column_scorer const> columns();

private:
    std::once_flag once_;
    std::optional<scorer> by_;
    bool ready_ = false;
    std::shared_ptr<column_scorer const> columns_;
    std::vector<pybind11::object> ids_; ///< of the items, interned
    pybind11::dict places_;             ///< of the items, by id
};

/// That of an Assessment object, which has `value` inside.
std::shared_ptr<kept_scorer> scorer_kept_with(pybind11::handle object, assessment const& value);

/// An Assessment object with its scorer.
struct compiled_object {
    std::shared_ptr<kept_scorer> kept{};
    scorer const* by = nullptr; ///< that of `kept`
};

/// Answers whose conversion is left until the assessment is known.
struct unread_answers {
    pybind11::object from;
};

} // namespace closeknit::python

namespace pybind11::detail {

/// A parameter of this type takes an Assessment, and so does one of type scorer.
template <> struct type_caster<closeknit::python::compiled_object> {
    PYBIND11_TYPE_CASTER(closeknit::python::compiled_object, make_caster<closeknit::assessment>::name);

    bool load(handle src, bool convert) {
        make_caster<closeknit::assessment> loaded;
        if (!loaded.load(src, convert)) return false;
        auto const& inside = cast_op<closeknit::assessment const&>(loaded);
        value.kept = closeknit::python::scorer_kept_with(src, inside);
        value.by = &value.kept->of(inside);
        return true;
    }
};
template <> struct type_caster<closeknit::scorer> : type_caster<closeknit::python::compiled_object> {
    template <class> using cast_op_type = closeknit::scorer const&;
    operator closeknit::scorer const&() const { return *value.by; }
};

/// Nothing but an exact dict is left for later.
template <> struct type_caster<closeknit::python::unread_answers> {
    PYBIND11_TYPE_CASTER(closeknit::python::unread_answers, make_caster<closeknit::answers>::name);

    bool load(handle src, bool convert) {
        value.from = reinterpret_borrow<object>(src);
        return PyDict_CheckExact(src.ptr()) || make_caster<closeknit::answers>().load(src, convert);
    }
};

} // namespace pybind11::detail

#pragma once

#include <closeknit/model/describe.hpp>

#include <stdexcept>
#include <utility>
#include <variant>

namespace closeknit {

enum class no_estimate_reason { too_few, no_variance, collinear, improper_solution, no_convergence, divisor_not_significant };
CLOSEKNIT_DESCRIBE_ENUM(no_estimate_reason, "Why a figure of a sample is not defined.",
    (too_few, "There are fewer rows, couples or items than the formula needs."),
    (no_variance, "What it divides by is 0, because values do not vary."),
    (collinear, "A variable is a linear combination of others."),
    (improper_solution, "The solution has a variance below 0 (a Heywood case)."),
    (no_convergence, "The iteration did not converge."),
    (divisor_not_significant, "The estimate that it divides by is not significantly different from 0."))

/// Below a struct of figures, with the name of every member: they can be gone through by name, as those of a record can, but
/// neither JSON nor Python class follows.
#define CLOSEKNIT_FIGURES(Type, ...)                                                                                             \
    BOOST_DESCRIBE_STRUCT(Type, (), (__VA_ARGS__))                                                                               \
    CLOSEKNIT_EVERY_FIELD_ONCE(Type, __VA_ARGS__)

/// A figure, or the reason why there is none. Reading the one that is not there throws std::logic_error.
template <class T> class estimated {
public:
    /// A figure, or why there is none.
    estimated(T value) : held_(std::move(value)) {}
    estimated(no_estimate_reason reason) : held_(reason) {}

    /// Whether there is a figure.
    bool has_value() const { return std::holds_alternative<T>(held_); }
    /// The same.
    explicit operator bool() const { return has_value(); }
    /// The figure. Throws std::logic_error where there is none.
    T const& value() const {
        if (!has_value()) throw std::logic_error("there is no estimate: ask has_value() first");
        return std::get<T>(held_);
    }
    /// The figure, as `value`.
    T const& operator*() const { return value(); }
    /// The figure's members, as `value`.
    T const* operator->() const { return &value(); }
    /// Why there is no figure. Throws std::logic_error where there is one.
    no_estimate_reason reason() const {
        if (has_value()) throw std::logic_error("there is an estimate, and so no reason why there is none");
        return std::get<no_estimate_reason>(held_);
    }
    friend bool operator==(estimated const&, estimated const&) = default;

private:
    std::variant<T, no_estimate_reason> held_;
};

} // namespace closeknit

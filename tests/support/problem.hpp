#pragma once

#include <closeknit/assess/scorer.hpp>
#include <closeknit/codec/error.hpp>

#include <string>

namespace closeknit::tests {

/// What a call says when it throws closeknit::error: "/json/pointer: sentence" or "line:column: sentence".
template <class Call> std::string problem(Call&& call) {
    try {
        call();
    } catch (error const& e) {
        return e.what();
    }
    return "no problem";
}

/// What a scorer says against an assessment, with its place.
inline std::string refused(assessment const& of) {
    return problem([&] { scorer const made(of); });
}

} // namespace closeknit::tests

#pragma once

#include <closeknit/model/assessment.hpp>

#include <algorithm>

namespace closeknit {

/// Whether answers to this version are answers to this assessment: its own version, or one that means the same.
inline bool accepts_version(assessment const& of, version_number version) {
    return version == of.version ||
           std::find(of.compatible_versions.begin(), of.compatible_versions.end(), version) != of.compatible_versions.end();
}

} // namespace closeknit

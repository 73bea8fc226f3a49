#pragma once

#include <closeknit/model/assessment.hpp>

#include <algorithm>

namespace closeknit {

/// Whether answers to this version are answers to this assessment: its own version, or one that means the same.
inline bool reads(assessment const& of, version_number version) {
    return version == of.version || std::find(of.also_reads.begin(), of.also_reads.end(), version) != of.also_reads.end();
}

} // namespace closeknit

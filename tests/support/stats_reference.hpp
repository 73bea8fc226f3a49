#pragma once

#include <closeknit/stats/estimate.hpp>

#include <boost/json.hpp>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iterator>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace closeknit::tests {

/// Data, and what published packages make of them: script/stats_references.py writes them.
inline boost::json::object const& stats_references() {
    static boost::json::value const all = [] {
        std::ifstream file(CLOSEKNIT_SAMPLES "/stats.json");
        return boost::json::parse(std::string(std::istreambuf_iterator<char>(file), {}));
    }();
    return all.as_object();
}

inline std::vector<double> numbers(boost::json::value const& from) {
    std::vector<double> out;
    for (auto const& each : from.as_array())
        out.push_back(each.is_null() ? std::numeric_limits<double>::quiet_NaN() : each.to_number<double>());
    return out;
}

inline double figure(boost::json::value const& from, std::string_view name) { return from.at(name).to_number<double>(); }

/// Equal to a relative 1e-9, or absolute below 1.
inline bool near(double found, double expected, double to = 1e-9) {
    return std::abs(found - expected) <= to * std::max(1.0, std::abs(expected));
}

inline bool near(std::vector<double> const& found, std::vector<double> const& expected, double to = 1e-9) {
    return std::equal(found.begin(), found.end(), expected.begin(), expected.end(),
                      [to](double a, double b) { return near(a, b, to); });
}

/// Value, standard error, t, df and p.
inline std::vector<double> parts(estimate const& of) {
    return {of.value, of.standard_error, of.test.value().t, of.test.value().df, of.test.value().p};
}

} // namespace closeknit::tests

#pragma once

#include <boost/json/value.hpp>

#include <string>

namespace closeknit {

/// A schema in lines, as the writer lays out records.
std::string laid_out(boost::json::value const& schema);

} // namespace closeknit

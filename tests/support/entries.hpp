#pragma once

#include <closeknit/model/history.hpp>

#include <variant>

namespace closeknit::tests {

/// The first entry of a kind, to be read or changed; throws where there is none.
template <class Kind> Kind& first_of(history& in) {
    for (entry& each : in.entries)
        if (Kind* found = std::get_if<Kind>(&each)) return *found;
    throw std::bad_variant_access();
}
inline sheet& sheet_in(history& in) { return first_of<sheet>(in); }
inline screening& screening_in(history& in) { return first_of<screening>(in); }
inline opening& opening_in(history& in) { return first_of<opening>(in); }
inline opened_scores& scores_in(history& in) { return std::get<opened_scores>(opening_in(in).what); }

/// Without the entries of a kind.
template <class Kind> void remove_all(history& from) {
    std::erase_if(from.entries, [](entry const& each) { return std::holds_alternative<Kind>(each); });
}

} // namespace closeknit::tests

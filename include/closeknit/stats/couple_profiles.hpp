#pragma once

#include <closeknit/stats/couple_values.hpp>
#include <closeknit/stats/estimated.hpp>

#include <cstddef>
#include <cstdint>

namespace closeknit {

/// What is subtracted from each profile before two are compared: nothing; the mean profile of all persons; or of all first and
/// of all second partners each. What is left is distinctive: how a person differs from most. (Furr, 2008)
enum class normative_profile {
    none,         ///< nothing is subtracted
    of_everyone,  ///< the mean profile of all persons
    of_each_role, ///< that of all first and of all second partners each
};

/// How alike the profiles of partners are, beside those of people who are no couple.
struct couple_profile_similarity {
    std::int64_t couples = 0;  ///< that are compared
    std::int64_t left_out = 0; ///< couples with a missing value
    std::int64_t constant = 0; ///< complete couples in which a profile is constant, so that they have no correlation
    estimated<double> couples_mean = no_estimate_reason::too_few; ///< mean r of first and second partner
    estimated<double> pseudo_mean = no_estimate_reason::too_few;  ///< mean r of all n * (n - 1) re-pairings
    friend bool operator==(couple_profile_similarity const&, couple_profile_similarity const&) = default;
};
CLOSEKNIT_FIGURES(couple_profile_similarity, couples, left_out, constant, couples_mean, pseudo_mean)

/// Of values first[couple * items + item] and second alike. Each first partner is re-paired with the second partner of every
/// other couple: an exact baseline, without random numbers, in n * items steps. The mean normative profile is that of the
/// complete couples. too_few with fewer than 3 items, no couple, or for the baseline fewer than 2. Throws as couple_values.hpp
/// says, and unless there is a whole number of couples. (Kenny, Kashy & Cook, 2006; Kenny & Acitelli, 1994)
couple_profile_similarity couple_profiles(couple_values const& of, std::size_t items,
                                          normative_profile subtracted = normative_profile::none);

} // namespace closeknit

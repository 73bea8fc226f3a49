#include <closeknit/stats/couple_profiles.hpp>

#include "stats/complete_rows.hpp"
#include "stats/varies.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <vector>

namespace closeknit {
namespace {

using profiles = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// The profiles of both partners of the couples that are complete, one row each.
struct complete_couples {
    profiles first{};
    profiles second{};
    std::int64_t left_out = 0;
};

complete_couples complete(couple_values const& of, std::size_t items) {
    if (items == 0 || of.first.size() % items != 0 || of.first.size() != of.second.size())
        throw std::invalid_argument("expected as many values of first as of second partners, and a value of each item for each");
    check_numbers(of.first);
    check_numbers(of.second);
    Eigen::Index const couples = static_cast<Eigen::Index>(of.first.size() / items), width = static_cast<Eigen::Index>(items);
    Eigen::Map<profiles const> const first(of.first.data(), couples, width), second(of.second.data(), couples, width);
    std::vector<Eigen::Index> kept;
    for (Eigen::Index couple = 0; couple < couples; ++couple)
        if (!first.row(couple).hasNaN() && !second.row(couple).hasNaN()) kept.push_back(couple);
    return {.first = first(kept, Eigen::all),
            .second = second(kept, Eigen::all),
            .left_out = static_cast<std::int64_t>(couples) - static_cast<std::int64_t>(kept.size())};
}

void subtract(normative_profile what, complete_couples& from) {
    if (what == normative_profile::none || from.first.rows() == 0) return;
    Eigen::RowVectorXd first = from.first.colwise().mean(), second = from.second.colwise().mean();
    if (what == normative_profile::of_everyone) first = second = (first + second).eval() / 2;
    from.first.rowwise() -= first;
    from.second.rowwise() -= second;
}

/// Makes a profile one of mean 0 and length 1, so that the product of two is their correlation; false where it is constant up to
/// rounding, which is measured by how large the values were before a normative profile was subtracted.
bool standardise(Eigen::Ref<Eigen::RowVectorXd> profile, double largest) {
    double const mean = profile.mean();
    profile.array() -= mean;
    double const squares = profile.squaredNorm();
    if (!varies(squares, std::max(std::abs(mean), largest), static_cast<double>(profile.size()))) return false;
    profile /= std::sqrt(squares);
    return true;
}

} // namespace

couple_profile_similarity couple_profiles(couple_values const& of, std::size_t items, normative_profile subtracted) {
    complete_couples all = complete(of, items);
    couple_profile_similarity out{.left_out = all.left_out};
    if (items < 3 || all.first.rows() == 0) return out;
    double const largest = std::max(all.first.cwiseAbs().maxCoeff(), all.second.cwiseAbs().maxCoeff());
    subtract(subtracted, all);

    // The r of all first with all second partners add up to the product of two sums of standardised profiles.
    Eigen::RowVectorXd first_sum = Eigen::RowVectorXd::Zero(all.first.cols()), second_sum = first_sum;
    double of_couples = 0;
    for (Eigen::Index couple = 0; couple < all.first.rows(); ++couple) {
        Eigen::RowVectorXd first = all.first.row(couple), second = all.second.row(couple);
        if (!standardise(first, largest) || !standardise(second, largest)) {
            ++out.constant;
            continue;
        }
        ++out.couples;
        of_couples += first.dot(second);
        first_sum += first;
        second_sum += second;
    }
    double const n = static_cast<double>(out.couples);
    if (out.couples >= 1) out.couples_mean = of_couples / n;
    if (out.couples >= 2) out.pseudo_mean = (first_sum.dot(second_sum) - of_couples) / (n * (n - 1));
    return out;
}

} // namespace closeknit

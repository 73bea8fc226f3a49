#pragma once

#include <closeknit/model/bounded_int.hpp>
#include <closeknit/model/constraint.hpp>
#include <closeknit/model/expression_mode.hpp>
#include <closeknit/model/item.hpp>
#include <closeknit/model/scale.hpp>
#include <closeknit/model/section.hpp>
#include <closeknit/model/source.hpp>

#include <string>
#include <vector>

namespace closeknit {

/// A set of items for one person, and the scales that are scored from the answers.
struct assessment {
    id_of<assessment> id{};
    version_number version{};
    std::vector<version_number> compatible_versions{};
    text title{};
    std::string about{};
    std::vector<response_format> formats{};
    std::vector<item> items{};
    std::vector<section> sections{};
    std::vector<constraint> constraints{};
    std::vector<scale> scales{};
    std::vector<expression_mode> modes{};
    bool respondent_only = false;
    bounded_int<1, 3660> sheet_lasts_days = 92;
    bool published = false;
    std::vector<source> sources{};
};
CLOSEKNIT_DESCRIBE(assessment, "A set of items for one person, and the scales that are scored from the answers.",
    (id, "Its id in the pack."),
    (version, "Its version; answers belong to one version and are never read as another's."),
    (compatible_versions, "Other versions whose answers mean the same under this one, so that they may be scored and compared."),
    (title, "What people read."),
    (about, "What it is for and what it is not, shown before the first item."),
    (formats, "Response formats that several items share."),
    (items, "The items, in the order in which they are asked."),
    (sections, "Groups of consecutive items for layout, in the items' order."),
    (constraints, "Conditions that answers to several items must meet together."),
    (scales, "The scales, in the order in which they are shown."),
    (modes, "The ways of showing care that its profile has, if it asks about them."),
    (respondent_only, "Whether answers and scores are for the respondent alone: never opened to anybody, in no report of a couple."),
    (sheet_lasts_days, "For how many days answers can be opened to another person; of two people, both must be that recent."),
    (published, "Whether its words are those of a published instrument, which nobody may change; lint gives no advice on them."),
    (sources, "Where its constructs come from."))

} // namespace closeknit

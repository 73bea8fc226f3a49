#pragma once

#include <closeknit/model/constraint.hpp>
#include <closeknit/model/item.hpp>
#include <closeknit/model/scoring.hpp>
#include <closeknit/model/section.hpp>
#include <closeknit/model/source.hpp>
#include <closeknit/model/whole.hpp>

#include <string>
#include <vector>

namespace closeknit {

/// A set of items put to one person, and the scores that come from the answers.
struct assessment {
    id_of<assessment> id{};
    version_number version{};
    std::vector<version_number> also_reads{};
    text title{};
    std::string about{};
    std::vector<response_format> formats{};
    std::vector<item> items{};
    std::vector<section> sections{};
    std::vector<constraint> constraints{};
    std::vector<scoring> scores{};
    bool author_only = false;
    std::vector<source> sources{};
};
CLOSEKNIT_DESCRIBE(assessment, "A set of items put to one person, and the scores that come from the answers.",
    (id, "Its id in the pack."),
    (version, "Its version; answers belong to one version and are never misread as another's."),
    (also_reads, "Other versions whose answers mean the same under this one, so that they may be scored and compared."),
    (title, "What people read."),
    (about, "What it is for and what it is not, told to the person before the first item."),
    (formats, "Response formats that several items share."),
    (items, "The items, in the order in which they are put."),
    (sections, "Stretches of items for layout, in the items' order."),
    (constraints, "What answers to several items must have to each other."),
    (scores, "The scores, in the order in which they are shown."),
    (author_only, "Whether answers and scores are their author's only: never shared, never in a couple's report."),
    (sources, "Where its constructs come from."))

} // namespace closeknit

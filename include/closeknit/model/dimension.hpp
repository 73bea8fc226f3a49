#pragma once

#include <closeknit/model/describe.hpp>
#include <closeknit/model/id.hpp>
#include <closeknit/model/text.hpp>

#include <map>
#include <string>

namespace closeknit {

enum class dimension_kind { facet, strength, sign, practice, upkeep, repair, contact, screening };
CLOSEKNIT_DESCRIBE_ENUM(dimension_kind, "What kind of construct a dimension is.",
    (facet, "A part of what closeness is."),
    (strength, "What closeness brings over time: an outcome to follow."),
    (sign, "A sign that closeness is missing."),
    (practice, "Something that couples do to grow closer."),
    (upkeep, "A habit that keeps closeness alive."),
    (repair, "Repair of a relationship: trust and forgiveness."),
    (contact, "How often two people are in touch, which is not closeness."),
    (screening, "Asked in private, for safety."))

/// Something that assessments measure and that practices and prompts target.
struct dimension {
    id_of<dimension> id{};
    text title{};
    dimension_kind kind = dimension_kind::facet;
    std::string about{};
};
CLOSEKNIT_DESCRIBE(dimension, "Something that assessments measure and that practices and prompts target.",
    (id, "Its id in the pack."),
    (title, "What people read."),
    (kind, "What kind of construct it is."),
    (about, "One or two sentences on what it means."))

enum class need_side { receiving, giving, both };
CLOSEKNIT_DESCRIBE_ENUM(need_side, "Whose part something is about, seen from the person who reads it.",
    (receiving, "What they get from their partner, and may go short of."),
    (giving, "What they do themselves, and could do more of."),
    (both, "What both do."))

/// How much something targets each dimension: weights above 0, at most 1.
using target_map = std::map<id_of<dimension>, double>;

} // namespace closeknit

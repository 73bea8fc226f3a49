#include "kept_pack.hpp"
#include "reply.hpp"
#include "together.hpp"
#include "written.hpp"

#include <cli/report.hpp>
#include <cli/week_page.hpp>
#include <closeknit/guide/check_in.hpp>
#include <closeknit/guide/week_plan.hpp>

namespace closeknit::c {

/// A check-in and its page.
struct check_in_page {
    std::optional<own_report> own{};
    std::optional<joint_report> joint{};
    std::vector<std::string> lines{};
};
CLOSEKNIT_DESCRIBE(check_in_page, "A check-in and its page.",
    (own, "What one person sees; left out where two people's check-in is open."),
    (joint, "What the two see together."),
    (lines, "The page as text, 80 columns wide, in the pack's words."))

/// A plan and its page.
struct week_page {
    week_plan plan{};
    std::vector<std::string> lines{};
};
CLOSEKNIT_DESCRIBE(week_page, "A plan for a week or some weeks and its page.",
    (plan, "What is planned."),
    (lines, "The page as text, 80 columns wide, in the pack's words."))

std::vector<std::string> lines_of(std::string const& page) {
    std::vector<std::string> out;
    for (std::size_t at = 0; at < page.size();) {
        std::size_t const end = std::min(page.find('\n', at), page.size());
        out.push_back(page.substr(at, end - at));
        at = end + 1;
    }
    return out;
}

namespace {

/// What is made of one person; its errors are about their history.
template <class Make> auto of_mine(Make const& make) {
    try {
        return make();
    } catch (error const& e) {
        if (!e.path().starts_with("/entries")) throw;
        throw error(e.code(), e.path(), "mine: " + e.message(), e.arguments());
    }
}

std::optional<joint_report> joint_check_in(pack const& content, history const& mine, argument const& theirs,
                                           check_in_options const& with) {
    return with_theirs(theirs, [&](history const& other) -> std::optional<joint_report> {
        auto joint = check_in(content, mine, other, with);
        if (auto* const report = std::get_if<joint_report>(&joint)) return std::move(*report);
        return std::nullopt;
    });
}

reply check_in_reply(kept_pack const& with, history const& mine, argument const& theirs, check_in_options const& how) {
    pack const& content = with.content();
    own_report own = of_mine([&] {
        with.sound(answers_for(content, mine, how).assessment);
        return check_in(content, mine, how);
    });
    check_in_page out;
    out.joint = joint_check_in(content, mine, theirs, how);
    if (!out.joint) out.own = std::move(own);
    out.lines = lines_of(out.joint ? cli::as_text(content, *out.joint, false) : cli::as_text(content, *out.own, false));
    return json_reply(codec::to_json(out, false));
}

reply week_reply(kept_pack const& with, history const& mine, argument const& theirs, date day, std::vector<free_time> const& when,
                 int weeks) {
    constexpr std::size_t most = 3; // more would be homework
    pack const& content = with.content();
    check_in_options const how{.day = day, .practices = most};
    auto const own = of_mine([&] {
        with.sound(answers_for(content, mine, how).assessment);
        return recommend(content, mine, how);
    });
    auto const both = joint_check_in(content, mine, theirs, how);
    week_page out{.plan = plan_week(content, both ? both->practices : own, when, day, weeks)};
    out.lines = lines_of(cli::as_text(content, out.plan, false));
    return json_reply(codec::to_json(out, false));
}

} // namespace
} // namespace closeknit::c

using namespace closeknit::c;

closeknit_reply* closeknit_check_in(closeknit_pack const* pack, char const* mine, size_t mine_length, char const* theirs,
                                    size_t theirs_length, char const* day, size_t day_length, char const* assessment,
                                    size_t assessment_length, uint32_t seed) {
    return guarded([&] {
        auto const with = pack_of(pack);
        closeknit::check_in_options how{.day = day_from({"day", day, day_length}), .seed = seed};
        argument const about{"assessment", assessment, assessment_length};
        if (about.given() || about.broken()) how.assessment = id_from<closeknit::assessment>(about);
        return check_in_reply(*with, history_from({"mine", mine, mine_length}), {"theirs", theirs, theirs_length}, how);
    });
}

closeknit_reply* closeknit_week(closeknit_pack const* pack, char const* mine, size_t mine_length, char const* theirs,
                                size_t theirs_length, char const* day, size_t day_length, char const* free_time,
                                size_t free_time_length, int32_t weeks) {
    return guarded([&] {
        auto const with = pack_of(pack);
        closeknit::date const first = day_from({"day", day, day_length});
        auto const when = value_from<std::vector<closeknit::free_time>>({"free_time", free_time, free_time_length});
        require_range("weeks", weeks, 1, closeknit::most_weeks_of_a_plan);
        return week_reply(*with, history_from({"mine", mine, mine_length}), {"theirs", theirs, theirs_length}, first, when,
                          weeks);
    });
}

#include "given_sheet.hpp"
#include "kept_pack.hpp"
#include "reply.hpp"

#include <cli/document_kind.hpp>
#include <closeknit/couple/safety.hpp>
#include <closeknit/guide/check_in.hpp>
#include <closeknit/guide/screening_answer.hpp>
#include <closeknit/json.hpp>
#include <closeknit/model/entry.hpp>
#include <closeknit/model/saved_sitting.hpp>

namespace closeknit::c {
namespace {

bool has_kind(boost::json::value const& of) { return of.is_object() && of.get_object().contains("kind"); }

sheet sheet_in(boost::json::value const& written) {
    entry happened;
    codec::read(written, happened, codec::json_pointer());
    if (auto* const found = std::get_if<sheet>(&happened)) return std::move(*found);
    throw error(error_code::unknown_kind, "/kind", "expected a sheet");
}

/// Scores with their place below the sheet's where the answers do not fit.
std::vector<score_result> scores_of(assessment const& of, given_sheet const& given) {
    try {
        return scorer(of).score(given.answered);
    } catch (error const& e) {
        throw error(e.code(), given.at + e.path(), "sheet: " + e.message(), e.arguments());
    }
}

reply score(kept_pack const& with, given_sheet const& given) {
    sheet const& answered = given.answered;
    assessment const& of = with.sound(answered.assessment);
    if (is_screening(of))
        throw refusal("private_screening", "a private screening has no scores to show: closeknit_screening answers it");
    return json_reply(to_json(own_report{
        .person = answered.person.value_or("me"), .assessment = of.id, .day = answered.day, .scores = scores_of(of, given)}));
}

/// One that cannot be read is none: nobody who needs help is turned away for it.
std::optional<support_directory> support_if_readable(argument const& from) {
    try {
        if (from.given()) return from_json<support_directory>(from.text());
    } catch (error const&) {
    }
    return std::nullopt;
}

} // namespace

given_sheet sheet_from(argument const& from) {
    return reading(from, [](std::string_view text) -> given_sheet {
        boost::json::value const written = codec::parse(text);
        if (has_kind(written)) return {.answered = sheet_in(written)};
        if (cli::kind_of_document(text) == cli::document_kind::sitting)
            return {.answered = from_json<saved_sitting>(text).sheet, .at = "/sheet"};
        return {.answered = from_json<sheet>(text)};
    });
}

} // namespace closeknit::c

using namespace closeknit::c;

closeknit_reply* closeknit_score(closeknit_pack const* pack, char const* sheet, size_t sheet_length) {
    return guarded([&] {
        auto const with = pack_of(pack);
        return score(*with, sheet_from({"sheet", sheet, sheet_length}));
    });
}

closeknit_reply* closeknit_screening(closeknit_pack const* pack, char const* sheet, size_t sheet_length, char const* support,
                                     size_t support_length, char const* day, size_t day_length) {
    return guarded([&] {
        auto const with = pack_of(pack);
        closeknit::date const on = day_from({"day", day, day_length});
        given_sheet const given = sheet_from({"sheet", sheet, sheet_length});
        closeknit::assessment const& of = with->sound(given.answered.assessment);
        if (!closeknit::is_screening(of))
            throw refusal("not_allowed", "'" + of.id.str() + "' is no private screening: closeknit_score scores it");
        auto const help = support_if_readable({"support", support, support_length});
        return json_reply(closeknit::to_json(closeknit::answer_screening(with->content(), of, given.answered, help, on)));
    });
}

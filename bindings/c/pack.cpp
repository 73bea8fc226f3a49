#include "argument.hpp"
#include "kept_pack.hpp"
#include "reply.hpp"
#include "written.hpp"

#include <cli/document_kind.hpp>
#include <closeknit/codec/built_in.hpp>
#include <closeknit/codec/compose.hpp>
#include <closeknit/json.hpp>
#include <closeknit/lint/lint.hpp>
#include <closeknit/model/saved_sitting.hpp>

namespace closeknit::c {
namespace {

reply reply_with_pack(pack content, bool is_built_in) {
    return reply_with(handle_kind::pack, std::make_shared<kept_pack>(std::move(content), is_built_in));
}

std::vector<issue> issues_in(pack const& content, std::string_view text, date day) {
    auto const of_sheet = [&](sheet const& answered) { return lint(content.at(answered.assessment), answered); };
    switch (cli::kind_of_document(text)) {
    case cli::document_kind::person: return lint(content, from_json<history>(text));
    case cli::document_kind::support: return lint(from_json<support_directory>(text), day);
    case cli::document_kind::sheet: return of_sheet(from_json<sheet>(text));
    case cli::document_kind::sitting: {
        std::vector<issue> found = of_sheet(from_json<saved_sitting>(text).sheet);
        for (issue& each : found)
            each.path.insert(0, "/sheet");
        return found;
    }
    case cli::document_kind::pack: break;
    }
    return lint(from_json<pack>(text));
}

} // namespace

assessment const& kept_pack::sound(id_of<assessment> const& id) const {
    assessment const& of = content_.at(id);
    if (is_built_in_) return of;
    std::lock_guard const lock(guard_);
    auto at = checked_.find(id);
    if (at == checked_.end()) {
        auto const issues = errors_in(content_, id);
        std::optional<error> first;
        if (!issues.empty()) first.emplace(error_code::check_failed, issues.front().path, issues.front().message);
        at = checked_.emplace(id, std::move(first)).first;
    }
    if (at->second) throw error(*at->second);
    return of;
}

std::shared_ptr<kept_pack const> pack_of(closeknit_pack const* handle) {
    auto found = live().find(handle_kind::pack, number_of(handle));
    if (!found) throw refusal("bad_handle", "this is no live pack");
    return std::static_pointer_cast<kept_pack const>(std::move(found));
}

} // namespace closeknit::c

using namespace closeknit::c;

closeknit_reply* closeknit_pack_built_in(void) {
    return guarded([] { return reply_with_pack(closeknit::built_in_pack(), true); });
}

closeknit_reply* closeknit_pack_from_json(char const* pack, size_t length) {
    return guarded([&] {
        auto own =
            reading({"pack", pack, length}, [](std::string_view text) { return closeknit::from_json<closeknit::pack>(text); });
        return reply_with_pack(closeknit::with_defaults(std::move(own), closeknit::built_in_pack()), false);
    });
}

closeknit_reply* closeknit_pack_json(closeknit_pack const* pack) {
    return guarded([&] { return json_reply(closeknit::to_json(pack_of(pack)->content())); });
}

closeknit_reply* closeknit_lint(closeknit_pack const* pack, char const* document, size_t document_length, char const* day,
                                size_t day_length) {
    return guarded([&] {
        auto const with = pack_of(pack);
        closeknit::date const on = day_from({"day", day, day_length});
        return json_reply(written(reading({"document", document, document_length},
                                          [&](std::string_view text) { return issues_in(with->content(), text, on); })));
    });
}

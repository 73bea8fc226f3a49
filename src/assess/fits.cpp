#include <closeknit/assess/fits.hpp>

#include "misfits.hpp"

#include <utility>

namespace closeknit {
namespace {

/// Keeps the first problem and asks for no more.
auto first_into(fit& out) {
    return [&out](codec::json_pointer const& at, error_code code, std::string message, error_arguments arguments) {
        out = {code, at.pointer(), std::move(message), std::move(arguments)};
        return false;
    };
}

} // namespace

void fit::or_throw(std::string const& below) const {
    if (!*this) throw error(code, below + path, message, arguments);
}

fit fits(scorer const& by, sheet const& answered) {
    fit out;
    for_each_misfit(by.compiled(), answered, codec::json_pointer{}, first_into(out));
    return out;
}

carried_sheet carry_over(scorer const& by, sheet const& answered) {
    assessment const& of = by.assessment();
    carried_sheet out{.answered = answered};
    if (answered.assessment != of.id || answered.version == of.version || !accepts_version(of, answered.version)) return out;
    out.answered.version = of.version;
    auto const has_place = [&](id_of<item> const& id, answer const& given) {
        std::size_t const at = by.compiled().find_item(id);
        response const* format = at < of.items.size() ? by.compiled().format(at) : nullptr;
        return format && validate(*format, given);
    };
    for (auto const& [id, given] : answered.answers)
        if (!has_place(id, given)) out.left_out.push_back(id), out.answered.answers.erase(id);
    std::erase_if(out.answered.inactive_answers, [&](id_of<item> const& each) { return !out.answered.answers.contains(each); });
    std::erase_if(out.answered.order, [&](id_of<item> const& each) { return by.compiled().find_item(each) == of.items.size(); });
    return out;
}

} // namespace closeknit

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

} // namespace closeknit

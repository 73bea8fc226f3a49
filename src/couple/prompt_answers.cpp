#include <closeknit/couple/prompt_answers.hpp>

#include <map>

namespace closeknit {
namespace {

/// The newest answer of a person to each prompt that they answered for another, of one day the last in the list.
std::map<id_of<prompt>, prompt_answered const*> newest(history const& own, id_of<person> const& other, date day) {
    std::map<id_of<prompt>, prompt_answered const*> out;
    for (entry const& each : own.entries) {
        auto const* given = std::get_if<prompt_answered>(&each);
        if (!given || given->other != other || given->day > day) continue;
        prompt_answered const*& kept = out[given->prompt];
        if (!kept || kept->day <= given->day) kept = given;
    }
    return out;
}

} // namespace

std::vector<prompt_answer_pair> prompt_answers(reveal_permit const& both, history const& first, history const& second, date day) {
    both.require(first, second, day);
    std::vector<prompt_answer_pair> out;
    if (!both.prompt_answers()) return out;
    auto const theirs = newest(second, first.person.id, day);
    for (auto const& [prompt, mine] : newest(first, second.person.id, day))
        if (auto const other = theirs.find(prompt); other != theirs.end())
            out.push_back({.prompt = prompt, .first = mine->wording.str(), .second = other->second->wording.str()});
    return out;
}

} // namespace closeknit

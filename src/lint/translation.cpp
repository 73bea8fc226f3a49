#include <closeknit/lint/translation.hpp>

#include "differences.hpp"
#include "issue_list.hpp"

#include <algorithm>
#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace closeknit {
namespace {

using codec::json_pointer;

/// The lists of which a translation may have a part.
template <class T>
inline constexpr bool may_be_partial =
    std::is_same_v<T, assessment> || std::is_same_v<T, practice> || std::is_same_v<T, prompt> || std::is_same_v<T, deck> ||
    std::is_same_v<T, program> || std::is_same_v<T, statement_card> || std::is_same_v<T, date_idea>;

/// Takes out of the original what the translation leaves out, and says how much that is.
template <class T>
void reduce(std::vector<T>& original, std::vector<T> const& content, json_pointer const& at, issue_list& report_if) {
    std::size_t const all = original.size();
    std::set<std::string_view> there;
    for (T const& each : content)
        there.insert(each.id);
    std::erase_if(original, [&](T const& each) { return !there.contains(each.id); });
    report_if.advise(at, original.size() < all,
                     std::to_string(original.size()) + " of the original's " + std::to_string(all) + " are here");
}

/// The same for what names something that was taken out.
template <class T> void reduce_names(std::vector<id_of<T>>& names, pack const& content) {
    std::set<std::string_view> there;
    for_each_field<pack>([&](auto field) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(content.*field.pointer)>, std::vector<T>>)
            for (T const& each : content.*field.pointer)
                there.insert(each.id);
    });
    std::erase_if(names, [&](id_of<T> const& each) { return !there.contains(each); });
}

/// The part of the original that the translation has.
pack part_of(pack original, pack const& content, issue_list& report_if) {
    json_pointer const root;
    for_each_field<pack>([&](auto field) {
        using type = std::remove_cvref_t<decltype(content.*field.pointer)>;
        if constexpr (requires(type const& list) { list.front().id; })
            if constexpr (may_be_partial<typename type::value_type>)
                reduce(original.*field.pointer, content.*field.pointer, json_pointer(root, field.name), report_if);
    });
    for (deck& each : original.decks)
        reduce_names(each.prompts, content);
    for (program& each : original.programs)
        for (program_week& week : each.weeks)
            reduce_names(week.practices, content);
    for (prompt& each : original.prompts)
        if (each.practice && !content.find(*each.practice)) each.practice.reset();
    return original;
}

} // namespace

std::vector<issue> lint_translation(pack const& content, pack const& original) {
    issue_list report_if;
    pack const part = part_of(original, content, report_if);
    differ(report_if).compare(content, part, json_pointer{});
    return std::move(report_if).take();
}

} // namespace closeknit

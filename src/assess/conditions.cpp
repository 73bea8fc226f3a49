#include "workings.hpp"

#include <closeknit/model/pack.hpp>

#include <algorithm>

namespace closeknit {
namespace {

/// Numbers compare as numbers, texts (and so days and times) as texts; all else is equal or unequal and has no order.
bool compares(answer const& a, comparator how, answer const& b) {
    auto const left = as_number(a), right = as_number(b);
    if (left && right) return closeknit::compares(*left, how, *right);
    auto const *words = std::get_if<std::string>(&a), *others = std::get_if<std::string>(&b);
    if (words && others) return closeknit::compares(*words, how, *others);
    return (how == comparator::equal && a == b) || (how == comparator::unequal && !(a == b));
}

struct check {
    workings& at;

    answer const* answer_to(id_of<item> const& wanted) const {
        std::size_t const index = at.plan().item_at(wanted);
        return index < at.plan().items() ? at.answer_to(index) : nullptr;
    }
    std::optional<double> score_of(std::size_t index) const {
        return index < at.plan().of().scores.size() ? at.value_of(index).value : std::nullopt;
    }

    bool operator()(answered const& c) const { return answer_to(c.item) != nullptr; }
    bool operator()(answer_is const& c) const {
        answer const* given = answer_to(c.item);
        return given && compares(*given, c.compares, c.value);
    }
    bool operator()(answer_against const& c) const {
        answer const *given = answer_to(c.item), *other = answer_to(c.other);
        return given && other && compares(*given, c.compares, *other);
    }
    bool operator()(answer_among const& c) const {
        answer const* given = answer_to(c.item);
        return given && std::any_of(c.values.begin(), c.values.end(),
                                    [&](answer const& each) { return compares(*given, comparator::equal, each); });
    }
    bool operator()(answer_includes const& c) const {
        answer const* given = answer_to(c.item);
        if (!given) return false;
        if (auto const* list = std::get_if<std::vector<std::string>>(given))
            return std::find(list->begin(), list->end(), c.part.str()) != list->end();
        auto const* words = std::get_if<std::string>(given);
        return words && words->find(c.part.str()) != words->npos;
    }
    bool operator()(score_is const& c) const {
        auto const value = score_of(at.plan().score_at(c.score));
        return value && closeknit::compares(*value, c.compares, c.value);
    }
    bool operator()(score_reaches const& c) const {
        std::size_t const index = at.plan().score_at(c.score);
        auto const value = score_of(index);
        band const* wanted = value ? find(at.plan().of().scores[index].bands, c.band) : nullptr;
        return wanted && *value >= wanted->low;
    }
    bool operator()(group const& c) const {
        auto const one = [&](condition const& each) { return at.holds(each); };
        if (c.holds == match::all) return std::all_of(c.of.begin(), c.of.end(), one);
        bool const any = std::any_of(c.of.begin(), c.of.end(), one);
        return c.holds == match::any ? any : !any;
    }
};

} // namespace

bool workings::holds(condition const& when) { return std::visit(check{*this}, when); }

} // namespace closeknit

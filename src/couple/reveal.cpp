#include <closeknit/couple/reveal.hpp>

#include "guessed_items.hpp"
#include "passed_on.hpp"

#include "codec/fnv1a.hpp"

#include <closeknit/codec/error.hpp>
#include <closeknit/json.hpp>

#include <algorithm>
#include <optional>

namespace closeknit {

namespace {

/// What a history is known by again; nothing where it cannot be written, with a result that is none of gate's values for
/// instance: it opens nothing, and no error tells one person what is wrong in the other's history.
std::optional<std::uint64_t> hash_of(history const& of) {
    try {
        return codec::fnv1a(to_json(of));
    } catch (error const&) {
        return std::nullopt;
    }
}

} // namespace

/// Works out what is open between two people.
class revealing {
public:
    revealing(pack const& content, history const& first, history const& second, date day)
        : content_(content), first_(content, first, second.person.id, day), second_(content, second, first.person.id, day) {
        permit_.first_ = first.person.id;
        permit_.second_ = second.person.id;
        permit_.day_ = day;
    }

    std::variant<reveal_permit, not_open> result(history const& first, history const& second) && {
        if (!first_.any() || !second_.any()) return not_open{};
        permit_.practices_ = both<opened_practices>();
        permit_.touch_ = both<opened_touch>();
        permit_.sexual_topics_ = both<opened_sexual_topics>();
        permit_.prompt_answers_ = both<opened_prompt_answers>();
        if (both<opened_prompts>())
            permit_.depth_ = std::min(int(first_.to<opened_prompts>()->depth), int(second_.to<opened_prompts>()->depth));
        for (assessment const& each : content_.assessments)
            add(each);
        bool const any =
            permit_.practices_ || permit_.touch_ || permit_.sexual_topics_ || permit_.prompt_answers_ || permit_.depth_ > 2;
        if (!any && permit_.assessments_.empty())
            return not_open{}; // the same as no: an empty permit would tell that both said yes
        auto const hash_of_first = hash_of(first), hash_of_second = hash_of(second);
        if (!hash_of_first || !hash_of_second) return not_open{};
        permit_.first_hash_ = *hash_of_first;
        permit_.second_hash_ = *hash_of_second;
        return std::move(permit_);
    }

private:
    template <class What> bool both() const { return first_.to<What>() && second_.to<What>(); }

    void add(assessment const& of) {
        auto const *scores_of_first = first_.to<opened_scores>(of), *scores_of_second = second_.to<opened_scores>(of);
        bool const scores = scores_of_first && scores_of_second;
        bool const guesses = first_.to<opened_guesses>(of) && second_.to<opened_guesses>(of);
        std::optional<scorer> const by = scores || guesses ? scorer_to_open(of) : std::nullopt;
        if (!by) return;
        sheet const *of_first = first_.recent_sheet(*by), *of_second = second_.recent_sheet(*by);
        opened_assessment open{.by = *by};
        if (scores && of_first && of_second) {
            auto values = opened_values(*by, *scores_of_first, *of_first);
            auto const others = opened_values(*by, *scores_of_second, *of_second);
            for (std::size_t i = 0; i < values.size(); ++i)
                if (!others[i]) values[i].reset();
            close_composites(by->compiled(), values);
            for (std::size_t i = 0; i < values.size(); ++i)
                if (values[i]) open.pairs.push_back({of.scales[i].id, *values[i], *others[i]});
        }
        if (guesses) {
            open.first_guesses = guessed(*by, first_.recent_guess(*by, permit_.second_), of_second);
            open.second_guesses = guessed(*by, second_.recent_guess(*by, permit_.first_), of_first);
        }
        if (!open.pairs.empty() || !open.first_guesses.empty() || !open.second_guesses.empty())
            permit_.assessments_.push_back(std::move(open));
    }

    static std::vector<guessed_item> guessed(scorer const& by, sheet const* guess, sheet const* own) {
        return guess && own ? guessed_items(by, *guess, *own) : std::vector<guessed_item>{};
    }

    pack const& content_;
    passed_on_yeses first_, second_;
    reveal_permit permit_;
};

std::variant<reveal_permit, not_open> reveal(pack const& content, history const& first, history const& second, date day) {
    if (first.person.id == second.person.id) return not_open{};
    return revealing(content, first, second, day).result(first, second);
}

opened_assessment const* reveal_permit::find(id_of<assessment> const& wanted) const {
    auto const found = std::find_if(assessments_.begin(), assessments_.end(),
                                    [&](opened_assessment const& each) { return each.by.assessment().id == wanted; });
    return found == assessments_.end() ? nullptr : &*found;
}

void reveal_permit::require(history const& first, history const& second, date day) const {
    if (day != day_ || hash_of(first) != first_hash_ || hash_of(second) != second_hash_)
        throw error(error_code::another_permit, "", "the permit is for another day or for other histories; reveal again");
}

} // namespace closeknit

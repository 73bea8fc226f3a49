#include "prompt_style.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>

namespace closeknit {
namespace {

using codec::json_pointer;
using counts = std::map<std::string, std::size_t>;

constexpr std::size_t few_prompts = 8;          // as many may begin alike in the smallest pack
constexpr std::size_t most_alike_in = 25;       // at most one in so many begins with the same three words
constexpr std::size_t most_stiff_in = 20;       // at most one in so many opens with words of the kind `opening`
constexpr std::size_t fewest_ways_round_in = 6; // at least one in so many of depth 4 leaves a way round
constexpr std::size_t most_same_way_in = 4;     // at most one in so many of depth 4 leaves it with the same words
constexpr std::size_t most_worn_in_1000 = 5;    // words of the kind `sparing` among so many

/// The first three words of a text; all of it where it has fewer.
std::string_view first_three(std::string_view words) {
    std::size_t end = 0;
    for (int i = 0; i < 3 && end != words.npos; ++i)
        end = words.find(' ', end + (i > 0));
    return words.substr(0, end);
}

std::string of(std::size_t count, std::size_t all, std::string const& kind = "prompts") {
    return std::to_string(count) + " of " + std::to_string(all) + " " + kind;
}

class style_of_prompts {
public:
    style_of_prompts(author_words const& known, json_pointer const& at, issue_list& report_if)
        : known_(known), at_(at), report_if_(report_if) {}

    void add(prompt const& p) {
        std::string const words = folded(p.wording);
        ++all_;
        ++openings_[std::string(first_three(words))];
        if (text const* stiff = known_.opening(pattern_kind::opening, words)) ++stiff_[stiff->str()];
        if (p.depth == 4) {
            ++deep_;
            std::set<std::string> ways;
            known_.each_in(words, [&](author_words::found const& each) {
                if (each.pattern->kind == pattern_kind::opt_out) ways.insert(each.words->str());
            });
            with_way_round_ += !ways.empty();
            for (std::string const& each : ways)
                ++ways_round_[each];
        }
        count_worn(words);
        for (text const& each : p.follow_ups)
            count_worn(folded(each));
    }

    void report() const {
        for (auto const& [words, count] : openings_)
            advise(count > std::max(few_prompts, all_ / most_alike_in), of(count, all_) + " begin with '" + words + "'",
                   "begin some of them in another way");
        for (auto const& [words, count] : stiff_)
            advise(count > std::max(few_prompts, all_ / most_stiff_in),
                   of(count, all_) + " begin with '" + words + "', which is stiff where there is no choice of a few");
        advise(known_.knows(pattern_kind::opt_out) && deep_ > 0 && with_way_round_ * fewest_ways_round_in < deep_,
               of(with_way_round_, deep_, "prompts of depth 4") + " leave a way round; about one in four should",
               "end one with: or tell me about a smaller one");
        for (auto const& [words, count] : ways_round_)
            advise(count > std::max(few_prompts / 2, deep_ / most_same_way_in),
                   of(count, deep_, "prompts of depth 4") + " leave a way round with '" + words + "'", "say it in other words");
        advise(worn_ > few_prompts && worn_ * 1000 > words_ * most_worn_in_1000,
               std::to_string(worn_) + " of " + std::to_string(words_) + " words are of those to use sparingly, most often '" +
                   most_worn() + "'");
    }

private:
    void advise(bool wrong, std::string const& says, std::string const& suggestion = {}) const {
        report_if_.advise(at_, wrong, says, suggestion);
    }
    void count_worn(std::string_view words) {
        words_ += count_words(words);
        known_.each_in(words, [&](author_words::found const& each) {
            if (each.pattern->kind == pattern_kind::sparing) ++worn_, ++worn_by_word_[each.words->str()];
        });
    }
    std::string most_worn() const {
        auto const by_count = [](auto const& a, auto const& b) { return a.second < b.second; };
        auto const most = std::max_element(worn_by_word_.begin(), worn_by_word_.end(), by_count);
        return most == worn_by_word_.end() ? "" : most->first;
    }

    author_words const& known_;
    json_pointer const& at_;
    issue_list& report_if_;
    std::size_t all_ = 0, deep_ = 0, with_way_round_ = 0, words_ = 0, worn_ = 0;
    counts openings_, stiff_, ways_round_, worn_by_word_;
};

} // namespace

void check_prompt_style(pack const& content, author_words const& known, json_pointer const& at, issue_list& report_if) {
    style_of_prompts style(known, at, report_if);
    for (prompt const& each : content.prompts)
        style.add(each);
    style.report();
}

} // namespace closeknit

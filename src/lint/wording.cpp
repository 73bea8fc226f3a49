#include "wording.hpp"
#include "codec/language_tag.hpp"

#include "words.hpp"

#include <algorithm>
#include <set>
#include <span>
#include <utility>

namespace closeknit {
namespace {

using codec::json_pointer;

constexpr std::size_t longest_sentence = 25; // words, after voice and readability guides

/// Whether words of this kind are out of place wherever an author writes them.
bool is_out_of_place(pattern_kind kind) {
    switch (kind) {
    case pattern_kind::coercive:
    case pattern_kind::assuming:
    case pattern_kind::jargon:
    case pattern_kind::judging:
    case pattern_kind::overclaiming: return true;
    case pattern_kind::blame:
    case pattern_kind::mind_reading:
    case pattern_kind::contempt:
    case pattern_kind::minimising:
    case pattern_kind::problem_solving:
    case pattern_kind::not_a_feeling:
    case pattern_kind::reported:
    case pattern_kind::closed_question:
    case pattern_kind::two_claims:
    case pattern_kind::double_negative:
    case pattern_kind::opt_out: return false;
    }
    return false;
}

/// The patterns to go by: the pack's own, or the base's where it is in the same language.
std::span<language_pattern const> patterns_for(pack const& content, pack const& base) {
    auto const for_authors = [](language_pattern const& p) {
        return is_out_of_place(p.kind) || p.kind >= pattern_kind::closed_question;
    };
    if (std::any_of(content.language_patterns.begin(), content.language_patterns.end(), for_authors))
        return content.language_patterns;
    if (!same_language(base.language, content.language)) return {};
    return base.language_patterns;
}

class reader {
public:
    reader(pack const& content, pack const& base, issue_list& report_if)
        : report_if_(report_if), language_(content.language.str()), patterns_(patterns_for(content, base)),
          words_(words_sought()) {}

    /// All prose within a record: every field of words for people, but for quotations of what not to say. Nobody may change the
    /// words of a published assessment, so it is passed over.
    template <record T> void read(T const& value, json_pointer const& at) {
        if constexpr (std::is_same_v<T, source> || std::is_same_v<T, language_pattern> || std::is_same_v<T, word_group>) return;
        if constexpr (std::is_same_v<T, assessment>)
            if (value.published) return;
        if constexpr (std::is_same_v<T, item>) check_item(value, at);
        else if constexpr (!std::is_same_v<T, response_format>) {
            for_each_field<T>([&](auto field) {
                bool const quoted = std::is_same_v<T, phrase> && std::string_view(field.name) == "instead_of";
                if (!quoted) read(value.*field.pointer, json_pointer(at, field.name));
            });
            check(value, at);
        }
    }

private:
    template <class T> void read(T const&, json_pointer const&) {} // no words
    void read(text const& words, json_pointer const& at) { prose(words.str(), at); }
    void read(std::string const& words, json_pointer const& at) { prose(words, at); }
    template <class T> void read(std::optional<T> const& value, json_pointer const& at) {
        if (value) read(*value, at);
    }
    template <class T> void read(std::vector<T> const& list, json_pointer const& at) {
        for (std::size_t i = 0; i < list.size(); ++i)
            read(list[i], json_pointer(at, i));
    }
    template <class... T> void read(std::variant<T...> const& value, json_pointer const& at) {
        std::visit([&](auto const& chosen) { read(chosen, at); }, value);
    }

    /// An item is a statement to be judged, so it may contain what other texts should not: "should", "he", "!", two
    /// sentences. What makes its answers ambiguous holds all the same. Its answers' labels are part of it.
    void check_item(item const& i, json_pointer const& at) {
        json_pointer const here(at, "wording");
        std::string const words = folded(i.wording);
        bool const joined = matches(pattern_kind::two_claims, words) > 0 || count_marks(i.wording, language_, &mark::joins) > 0;
        report_if_.advise(here, joined, "the item joins two claims", "one item for each");
        report_if_.advise(here, matches(pattern_kind::double_negative, words) > 1, "the item has two negatives",
                          "say it without one of them");
    }

    // What holds for certain types besides; the first matches every other.
    template <class T> void check(T const&, json_pointer const&) {}
    void check(prompt const& p, json_pointer const& at) {
        json_pointer const here(at, "wording");
        report_if_.advise(here, count_marks(p.wording, language_, &mark::question) > 1, "the prompt asks two questions",
                          "keep one, make the other a follow-up");
        report_if_.advise(here, opens(pattern_kind::closed_question, folded(p.wording)),
                          "the prompt can be answered with yes or no", "begin with what, how or when");
        report_if_.advise(here, p.depth == 4 && !opt_out(p.wording.str()), "a prompt of depth 4 should offer an easier choice",
                          "end with: or tell me about a smaller one");
    }
    void check(assessment const& of, json_pointer const& at) {
        report_if_.advise(json_pointer(at, "about"), !of.about.empty() && !opt_out(of.about),
                          "should say that anything can be skipped");
    }
    void check(sentences const& s, json_pointer const& at) {
        report_if_.advise(json_pointer(at, "prompts_note"), !opt_out(s.prompts_note.str()),
                          "should say that any prompt can be skipped");
    }

    void prose(std::string const& words, json_pointer const& at) {
        for (std::string_view sentence : sentences_in(words, language_)) {
            std::size_t const length = count_words(sentence);
            if (length > longest_sentence)
                report_if_.advise(at, true,
                                  "a sentence has " + std::to_string(length) + " words; at most " +
                                      std::to_string(longest_sentence) + " are easy to read");
        }
        report_if_.advise(at, count_marks(words, language_, &mark::exclamation) > 0, "avoid exclamation marks");
        report_if_.advise(at, has_emoji(words), "avoid emojis");
        for (std::size_t number : different(folded(words), is_out_of_place)) {
            auto const& [pattern, its_words] = sought_[number];
            report_if_.advise(at, true, "'" + its_words->str() + "': " + codec::shortened(pattern->reason.str()),
                              pattern->phrases.empty() ? "" : codec::shortened(pattern->phrases.front().say.str()));
        }
    }

    /// Fills sought_, and gives the folded words of it.
    std::vector<std::string> words_sought() {
        std::vector<std::string> out;
        std::set<std::pair<pattern_kind, std::string>> known;
        for (language_pattern const& pattern : patterns_) {
            if (is_for_drafts(pattern.kind)) continue;
            for (text const& each : pattern.matches)
                if (auto const [added, is_new] = known.emplace(pattern.kind, folded(each)); is_new) {
                    out.push_back(added->second);
                    sought_.emplace_back(&pattern, &each);
                    knows_way_round_ = knows_way_round_ || pattern.kind == pattern_kind::opt_out;
                }
        }
        return out;
    }
    pattern_kind kind_of(word_list::found const& each) const { return sought_[each.number].first->kind; }
    /// The words of some kinds that folded text contains, each once.
    template <class IsWanted> std::set<std::size_t> different(std::string_view lower, IsWanted const& is_wanted) const {
        std::set<std::size_t> out;
        words_.each_in(lower, [&](word_list::found const& each) {
            if (is_wanted(kind_of(each))) out.insert(each.number);
        });
        return out;
    }
    std::size_t matches(pattern_kind kind, std::string_view lower) const {
        return different(lower, [kind](pattern_kind each) { return each == kind; }).size();
    }
    /// Whether folded text begins with words of a kind.
    bool opens(pattern_kind kind, std::string_view lower) const {
        bool found = false;
        words_.each_in(lower, [&](word_list::found const& each) {
            found = found || (each.begin == 0 && lower.substr(each.end).starts_with(' ') && kind_of(each) == kind);
        });
        return found;
    }
    /// Whether some words offer a way to opt out; true where the language has no such patterns.
    bool opt_out(std::string const& words) const {
        return !knows_way_round_ || matches(pattern_kind::opt_out, folded(words)) > 0;
    }

    issue_list& report_if_;
    std::string_view language_;
    std::span<language_pattern const> patterns_;
    std::vector<std::pair<language_pattern const*, text const*>> sought_; // the patterns' words, each once of a kind
    bool knows_way_round_ = false;
    word_list words_;
};

} // namespace

void check_wording(pack const& content, pack const& base, issue_list& report_if) {
    reader(content, base, report_if).read(content, json_pointer{});
}

} // namespace closeknit

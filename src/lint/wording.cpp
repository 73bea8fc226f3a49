#include "wording.hpp"

#include "author_words.hpp"
#include "prompt_style.hpp"
#include "words.hpp"

#include <set>

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
    case pattern_kind::overclaiming:
    case pattern_kind::uncontracted:
    case pattern_kind::dialect: return true;
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
    case pattern_kind::opt_out:
    case pattern_kind::opening:
    case pattern_kind::sparing: return false;
    }
    return false;
}

class reader {
public:
    reader(pack const& content, author_words const& known, issue_list& report_if)
        : report_if_(report_if), language_(content.language.str()), known_(known) {}

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
                tells_of_people_ = std::is_same_v<T, practice> && std::string_view(field.name) == "example";
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
        bool const joined =
            known_.different(pattern_kind::two_claims, words) > 0 || count_marks(i.wording, language_, &mark::joins) > 0;
        report_if_.advise(here, joined, "the item joins two claims", "one item for each");
        report_if_.advise(here, known_.different(pattern_kind::double_negative, words) > 1, "the item has two negatives",
                          "say it without one of them");
    }

    // What holds for certain types besides; the first matches every other.
    template <class T> void check(T const&, json_pointer const&) {}
    void check(prompt const& p, json_pointer const& at) {
        json_pointer const here(at, "wording");
        report_if_.advise(here, count_marks(p.wording, language_, &mark::question) > 1, "the prompt asks two questions",
                          "keep one, make the other a follow-up");
        report_if_.advise(here, known_.opening(pattern_kind::closed_question, folded(p.wording)),
                          "the prompt can be answered with yes or no", "begin with what, how or when");
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
        report_if_.advise(at, count_marks(words, language_, &mark::joins) > 0, "avoid semicolons",
                          "two sentences are easier to say");
        std::set<text const*> told;
        known_.each_in(folded(words), [&](author_words::found const& each) {
            if (is_out_of_place(each.pattern->kind) && !(tells_of_people_ && each.pattern->kind == pattern_kind::assuming) &&
                told.insert(each.words).second)
                report_if_.advise(at, true, "'" + each.words->str() + "': " + codec::shortened(each.pattern->reason.str()),
                                  each.pattern->phrases.empty() ? "" : codec::shortened(each.pattern->phrases.front().say.str()));
        });
    }

    /// Whether some words offer a way to opt out; true where the language has no such patterns.
    bool opt_out(std::string const& words) const {
        return !known_.knows(pattern_kind::opt_out) || known_.different(pattern_kind::opt_out, folded(words)) > 0;
    }

    issue_list& report_if_;
    std::string_view language_;
    author_words const& known_;
    bool tells_of_people_ = false; ///< an example, whose people are he, she or married as they like
};

} // namespace

void check_wording(pack const& content, pack const& base, issue_list& report_if) {
    author_words const known(content, base);
    json_pointer const root;
    reader(content, known, report_if).read(content, root);
    check_prompt_style(content, known, json_pointer(root, "prompts"), report_if);
}

} // namespace closeknit

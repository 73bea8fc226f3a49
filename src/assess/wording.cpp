#include "wording.hpp"

#include "words.hpp"

#include <closeknit/codec/built_in.hpp>

#include <algorithm>
#include <set>
#include <utility>

namespace closeknit {
namespace {

using codec::place;

constexpr std::size_t longest_sentence = 25; // words, after voice and readability guides

/// Whether words of this kind are out of place wherever an author writes them.
bool is_out_of_place(pattern_kind kind) {
    switch (kind) {
    case pattern_kind::pressing:
    case pattern_kind::presuming:
    case pattern_kind::jargon:
    case pattern_kind::judging:
    case pattern_kind::overclaiming: return true;
    case pattern_kind::blame:
    case pattern_kind::mind_reading:
    case pattern_kind::contempt:
    case pattern_kind::minimising:
    case pattern_kind::fixing:
    case pattern_kind::closed_question:
    case pattern_kind::two_claims:
    case pattern_kind::double_negative:
    case pattern_kind::way_round: return false;
    }
    return false;
}

std::string_view primary(std::string_view language) { return language.substr(0, language.find('-')); }

/// The patterns to go by: the pack's own, or those of the built-in pack where it is in the same language.
std::vector<language_pattern> patterns_for(pack const& content) {
    auto const for_authors = [](language_pattern const& p) {
        return is_out_of_place(p.kind) || p.kind >= pattern_kind::closed_question;
    };
    if (std::any_of(content.language_patterns.begin(), content.language_patterns.end(), for_authors))
        return content.language_patterns;
    pack built_in = built_in_pack();
    if (primary(built_in.language) != primary(content.language)) return {};
    return std::move(built_in.language_patterns);
}

class reader {
public:
    reader(pack const& content, finder& rule) : rule_(rule), patterns_(patterns_for(content)), words_(words_sought()) {
        for (dimension const& each : content.dimensions)
            if (each.kind == dimension_kind::repair) repairs_.insert(each.id);
    }

    /// All prose within a record: every field of words for people, but for quotations of what not to say.
    template <record T> void read(T const& value, place const& at) {
        if constexpr (std::is_same_v<T, source> || std::is_same_v<T, language_pattern>) return;
        for_each_field<T>([&](auto field) {
            bool const quoted = std::is_same_v<T, phrase> && std::string_view(field.name) == "instead_of";
            if (!quoted) read(value.*field.pointer, place(at, field.name));
        });
        check(value, at);
    }

private:
    template <class T> void read(T const&, place const&) {} // no words
    void read(text const& words, place const& at) { prose(words.str(), at); }
    void read(std::string const& words, place const& at) { prose(words, at); }
    template <class T> void read(std::optional<T> const& value, place const& at) {
        if (value) read(*value, at);
    }
    template <class T> void read(std::vector<T> const& list, place const& at) {
        for (std::size_t i = 0; i < list.size(); ++i)
            read(list[i], place(at, i));
    }
    template <class... T> void read(std::variant<T...> const& value, place const& at) {
        std::visit([&](auto const& chosen) { read(chosen, at); }, value);
    }

    // What holds for certain types besides; the first matches every other.
    template <class T> void check(T const&, place const&) {}
    void check(item const& i, place const& at) {
        place const here(at, "wording");
        std::string const words = folded(i.wording);
        rule_(here, questions(i.wording) > 1, "this asks two things at once", "one item for each");
        bool const joined = matches(pattern_kind::two_claims, words) > 0 || words.find(';') != words.npos;
        rule_(here, joined, "this makes two claims at once", "one item for each");
        rule_(here, matches(pattern_kind::double_negative, words) > 1, "two negatives in one item are hard to answer",
              "say it without one of them");
    }
    void check(prompt const& p, place const& at) {
        place const here(at, "wording");
        rule_(here, questions(p.wording) > 1, "this asks two things at once", "keep one, make the other a follow-up");
        rule_(here, opens(pattern_kind::closed_question, folded(p.wording)), "yes or no would answer this",
              "begin with what, how or when");
        rule_(place(at, "not_when"), p.depth >= 4 && p.not_when.empty(), "a prompt this deep says what speaks against asking it");
        rule_(place(at, "sensitivity"), p.valence == valence::difficult && p.sensitivity == sensitivity::ordinary,
              "a prompt that is likely to hurt a little is tender", "tender");
        bool const sexual_is_safe =
            std::find(p.not_when.begin(), p.not_when.end(), concern::touch) != p.not_when.end() && p.depth == 5;
        rule_(place(at, "sensitivity"), p.sensitivity == sensitivity::sexual && !sexual_is_safe,
              "a prompt about sexuality has depth 5 and is not for when touch is unwelcome");
        rule_(here, p.depth == 4 && !way_round(p.wording.str()), "a prompt about fears or hurts leaves a way round",
              "end with: or tell me about a smaller one");
    }
    void check(practice const& p, place const& at) {
        bool const forgiveness = std::any_of(p.serves.begin(), p.serves.end(),
                                             [&](auto const& each) { return each.second >= 1 && repairs_.contains(each.first); });
        auto const conflict = p.serves.find("conflict-care"); // ids are shared between packs
        bool const is_conflict_work = conflict != p.serves.end() && conflict->second >= 1;
        rule_(place(at, "offered"), forgiveness && p.offered == offering::freely, "forgiveness is never offered from scores",
              "on_request");
        rule_(place(at, "not_when"), forgiveness && !names(p, concern::abuse), "forgiveness is not for when harm is repeated",
              "abuse");
        rule_(place(at, "not_when"), is_conflict_work && !names(p, concern::fear) && !names(p, concern::abuse),
              "conflict work is not for when there is fear", "fear");
    }
    void check(assessment const& of, place const& at) {
        rule_(place(at, "about"), !of.about.empty() && !way_round(of.about), "say that anything can be skipped");
    }
    void check(sentences const& s, place const& at) {
        rule_(place(at, "prompts_note"), !way_round(s.prompts_note.str()), "say that any prompt can be skipped");
    }

    void prose(std::string const& words, place const& at) {
        for (std::string_view sentence : sentences_in(words))
            rule_(at, count_words(sentence) > longest_sentence,
                  "a sentence of " + std::to_string(count_words(sentence)) + " words; " + std::to_string(longest_sentence) +
                      " are enough");
        rule_(at, words.find('!') != words.npos, "no exclamation marks");
        rule_(at, has_emoji(words), "no emojis");
        for (std::size_t number : different(folded(words), is_out_of_place)) {
            auto const& [pattern, its_words] = sought_[number];
            rule_(at, true, "'" + its_words->str() + "': " + codec::shortened(pattern->reason.str()),
                  pattern->phrases.empty() ? "" : codec::shortened(pattern->phrases.front().say.str()));
        }
    }

    /// Fills sought_, and gives the folded words of it.
    std::vector<std::string> words_sought() {
        std::vector<std::string> out;
        std::set<std::pair<pattern_kind, std::string>> known;
        for (language_pattern const& pattern : patterns_)
            for (text const& each : pattern.matches)
                if (auto const [added, is_new] = known.emplace(pattern.kind, folded(each)); is_new) {
                    out.push_back(added->second);
                    sought_.emplace_back(&pattern, &each);
                    knows_way_round_ = knows_way_round_ || pattern.kind == pattern_kind::way_round;
                }
        return out;
    }
    pattern_kind kind_of(word_list::found const& each) const { return sought_[each.number].first->kind; }
    /// The words of some kinds that stand in folded text, each once.
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
    /// Whether some words leave a way round; true where the language has no such patterns.
    bool way_round(std::string const& words) const {
        return !knows_way_round_ || matches(pattern_kind::way_round, folded(words)) > 0;
    }

    static bool names(practice const& p, concern what) {
        return std::any_of(p.not_when.begin(), p.not_when.end(), [&](contraindication const& c) { return c.when == what; });
    }
    static long questions(std::string_view words) { return std::count(words.begin(), words.end(), '?'); }

    finder& rule_;
    std::vector<language_pattern> patterns_;
    std::vector<std::pair<language_pattern const*, text const*>> sought_; // the patterns' words, each once of a kind
    bool knows_way_round_ = false;
    word_list words_;
    std::set<std::string_view> repairs_; // the dimensions that are about mending
};

} // namespace

void check_wording(pack const& content, finder& rule) { reader(content, rule).read(content, place{}); }

} // namespace closeknit

#include <closeknit/language/statements.hpp>

#include "language/compiled_language.hpp"

#include <closeknit/codec/error.hpp>
#include <closeknit/guide/fill_template.hpp>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace closeknit {
namespace {

using filled = std::initializer_list<std::pair<std::string_view, std::string_view>>;

language_sentences const& sentences_of(reviewer const& by) {
    if (by.compiled().sentences) return *by.compiled().sentences;
    throw error(error_code::missing_sentences, "/sentences", "the pack has no sentences: with_defaults gives them to it");
}

/// What somebody typed, without the spaces and marks at its ends that the template around it has of its own.
std::string_view bare(std::string_view words) {
    auto const first = words.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return {};
    auto const last = words.find_last_not_of(" \t\r\n.,;!?");
    return last == std::string_view::npos || last < first ? std::string_view{} : words.substr(first, last - first + 1);
}

/// The same without the words that stand before it in the template: "When the door slams" is put where "When {observation}" is.
std::string_view placed(std::string_view words, std::string_view pattern, std::string_view name) {
    words = bare(words);
    std::size_t const at = pattern.find("{" + std::string(name) + "}");
    if (at == std::string_view::npos) return words;
    std::string_view const before = pattern.substr(0, at);
    std::size_t const clause = before.find_last_of(".,;:!?}");
    std::vector<draft_word> lead = words_of_draft(before.substr(clause == std::string_view::npos ? 0 : clause + 1));
    std::vector<draft_word> const said = words_of_draft(words);
    std::erase_if(lead, [](draft_word const& w) { return w.kind != draft_word::what::word; });
    for (; !lead.empty(); lead.erase(lead.begin())) { // or some of them
        bool same = said.size() > lead.size() + 2;    // with the ends of the sentence, and a word that is left
        for (std::size_t i = 0; same && i < lead.size(); ++i)
            same = said[i + 1].folded == lead[i].folded;
        if (same) return words.substr(said[lead.size() + 1].begin);
    }
    return words;
}

class builder {
public:
    explicit builder(reviewer const& by) : by_(by), words_(sentences_of(by)) {}

    void add(std::string sentence) {
        if (!out_.sentence.empty()) out_.sentence += ' ';
        out_.sentence += sentence;
    }
    void add_statement(i_statement const& what) {
        for (std::string const* each : {&what.observation, &what.feeling, &what.need, &what.request})
            check_draft(*each);
        bool const observed = has(what.observation, statement_part::observation),
                   felt = has(what.feeling, statement_part::feeling);
        if (observed && felt)
            add(fill_template(words_.observed_and_felt,
                              {{"observation", placed(what.observation, words_.observed_and_felt, "observation")},
                               {"feeling", placed(what.feeling, words_.felt, "feeling")}}));
        else if (observed) add_part(words_.observed, "observation", what.observation);
        else if (felt) add_part(words_.felt, "feeling", what.feeling);
        if (has(what.need, statement_part::need)) add_part(words_.needed, "need", what.need);
        if (has(what.request, statement_part::request)) add_part(words_.requested, "request", what.request);
        if (felt) look_at_feeling(what.feeling);
    }
    void add_part(std::string_view pattern, std::string_view name, std::string_view part) {
        add(fill_template(pattern, {{name, placed(part, pattern, name)}}));
    }
    /// Something good first, with an end of its own.
    void add_good(std::string_view good) {
        check_draft(good);
        if (!has(good, statement_part::good)) return add(words_.soft_opening.str());
        std::size_t const last = good.find_last_not_of(" \t\r\n");
        std::string_view const whole =
            good.substr(good.find_first_not_of(" \t\r\n"), last + 1 - good.find_first_not_of(" \t\r\n"));
        bool const ended = std::string_view(".!?").find(whole.back()) != std::string_view::npos;
        add(std::string(whole) + (ended ? "" : "."));
    }
    bool has(std::string_view part, statement_part which) {
        if (!bare(part).empty()) return true;
        out_.missing.push_back(which);
        note(words_for(words_.missing, which));
        return false;
    }

    statement_review finished() && {
        out_.findings = by_.review(out_.sentence);
        for (language_finding const& each : out_.findings)
            note(each.reason);
        return std::move(out_);
    }

private:
    void note(std::string const& words) {
        if (std::find(out_.notes.begin(), out_.notes.end(), words) == out_.notes.end()) out_.notes.push_back(words);
    }
    void note(text const& words) { note(words.str()); }

    /// Tells a thought or a judgement of the other that stands where a feeling would, and feelings that may be behind it.
    void look_at_feeling(std::string_view feeling) {
        compiled_language const& of = by_.compiled();
        for (match const& each : open_matches(of.thoughts.find(words_of_draft(feeling)), {})) {
            compiled_language::pattern const& found = of.patterns[each.owner];
            note(found.record.reason);
            for (phrase const& behind : found.record.phrases)
                if (std::find(out_.feelings.begin(), out_.feelings.end(), behind.say.str()) == out_.feelings.end())
                    out_.feelings.push_back(behind.say.str());
        }
        if (out_.feelings.empty()) return;
        std::string all;
        for (std::string const& each : out_.feelings)
            all += (all.empty() ? "" : ", ") + each;
        note(fill_template(words_.feelings_behind, {{"feelings", all}}));
    }

    reviewer const& by_;
    language_sentences const& words_;
    statement_review out_{};
};

} // namespace

statement_review state(reviewer const& by, i_statement const& what) {
    builder made(by);
    made.add_statement(what);
    return std::move(made).finished();
}

statement_review soft_start_up(reviewer const& by, std::string_view good, i_statement const& what) {
    builder made(by);
    made.add_good(good);
    made.add_statement(what);
    return std::move(made).finished();
}

statement_review repair(reviewer const& by, repair_kind how, std::string_view own_part) {
    check_draft(own_part);
    builder made(by);
    language_sentences const& words = sentences_of(by);
    if (bare(own_part).empty()) made.add(words_for(words.repairs_without_part, how));
    else made.add_part(words_for(words.repairs, how), "part", own_part);
    return std::move(made).finished();
}

} // namespace closeknit

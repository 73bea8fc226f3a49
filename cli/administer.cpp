#include <cli/administer.hpp>

#include <cli/add_answers.hpp>
#include <cli/history_file.hpp>
#include <cli/new_file.hpp>
#include <cli/page.hpp>
#include <cli/report.hpp>
#include <cli/sitting_file.hpp>
#include <cli/support.hpp>
#include <cli/terminal.hpp>
#include <cli/typed_answer.hpp>
#include <closeknit/assess/validate.hpp>
#include <closeknit/codec/error.hpp>
#include <closeknit/couple/guesses.hpp>
#include <closeknit/couple/safety.hpp>
#include <closeknit/guide/fill_template.hpp>
#include <closeknit/guide/screening_answer.hpp>
#include <closeknit/json.hpp>

#include <algorithm>
#include <deque>
#include <filesystem>
#include <optional>
#include <ostream>
#include <set>
#include <sstream>
#include <stdexcept>

namespace closeknit::cli {
namespace {

/// The items that a condition names.
void add_items(condition const& when, std::deque<id_of<item>>& to) {
    std::visit(
        [&]<class C>(C const& each) {
            if constexpr (requires { each.item; }) to.push_back(each.item);
            if constexpr (requires { each.other; }) to.push_back(each.other);
            if constexpr (std::is_same_v<C, group>)
                for (condition const& one : each.conditions)
                    add_items(one, to);
        },
        when);
}

/// Throws where somebody would guess their own answers, which would count as their own.
void require_another(id_of<person> const& about, std::optional<id_of<person>> const& who, std::string const& history_file) {
    std::error_code ignored;
    std::istringstream nothing;
    bool const is_owner = !history_file.empty() && std::filesystem::exists(history_file, ignored) &&
                          read_history(history_file, nothing).person.id == about;
    if (who == about || is_owner)
        throw std::runtime_error("--about must be another person than the one who answers, not '" + about.str() + "'");
}

class interview {
public:
    interview(pack const& content, assessment const& of, administration const& how, std::istream& in, std::ostream& out)
        : content_(content), of_(of), how_(how), all_words_(sentences_for(content)),
          now_(of, how.save, how.person, how.about, how.day, how.seed, all_words_.administering), lines_(in), out_(out) {
        if (!now_.about()) return;
        for (item const& each : of.items)
            if (format_of(of, each)) left_out_.insert(each.id);
        for (id_of<item> const& each : guessable_items(scorer(of)))
            left_out_.erase(each);
    }

    int run() {
        if (now_.about()) require_another(*now_.about(), now_.who(), how_.history);
        if (now_.went_on() && !is_screening_ && !how_.history.empty()) require_own_file(how_.history, now_.who());
        welcome();
        while (true) {
            now_.save();
            item const* const asked = next();
            if (!asked && !settled() && next()) continue;
            if (shown_ != asked) show(asked);
            shown_ = asked;
            out_ << static_cast<int>(now_->progress() * 100) << " % > " << std::flush;
            auto const line = lines_.next();
            if (!line) return stop();
            std::string_view words = *line;
            words = words.substr(0, words.find_last_not_of(" \t\r") + 1);
            if (words == ":q") return stop();
            if (words.empty() && !asked && now_->blockers().empty()) return finish();
            take(asked, words);
        }
    }

private:
    /// The item to ask: the open one, or one that is to be asked again.
    item const* next() {
        while (item const* at = now_->current()) {
            if (!left_out_.contains(at->id)) break;
            now_->set_answer(at->id, unanswered{missingness::skipped});
        }
        while (!now_->current() && !again_.empty()) {
            id_of<item> const id = again_.front();
            again_.pop_front();
            if (now_->is_shown(id) && !left_out_.contains(id)) now_->go_to(id);
        }
        return now_->current();
    }

    /// Whether it can be submitted; if not, prints why, and notes what is to be asked again.
    bool settled() {
        auto const in_the_way = now_->blockers();
        page words(how_.styled);
        if (!in_the_way.empty()) words.line();
        for (blocker const& each : in_the_way) {
            if (each.item) again_.push_back(*each.item);
            else add_items(find(of_.constraints, *each.constraint)->requires_that, again_);
            words.paragraph((each.item ? find(of_.items, *each.item)->wording.str() + " " : "") + text_of(all_words_, each),
                            "  - ");
        }
        out_ << words.text();
        return in_the_way.empty();
    }

    void take(item const* asked, std::string_view words) {
        if (words.starts_with(':') && !words.starts_with("::")) return command(asked, words);
        if (!asked) return say(words_.end_commands);
        auto const before = now_->answer_to(asked->id);
        if (words.empty() && !before) return say(words_.answer_or_skip);
        if (words.starts_with("::")) words.remove_prefix(1);
        try {
            now_->set_answer(asked->id, words.empty() ? *before : typed_answer(*format_of(of_, *asked), answering_, words));
            shown_.reset();
        } catch (error const& e) {
            say(e.message());
        }
    }

    void command(item const* asked, std::string_view words) {
        if (words == ":b") {
            if (!back()) say(words_.first_question);
        } else if (asked && words == ":s") {
            pass(*asked, missingness::skipped);
        } else if (asked && words == ":p") {
            pass(*asked, missingness::prefer_not_to_say);
        } else if (asked && words == ":d") {
            pass(*asked, missingness::dont_know);
        } else {
            help();
        }
    }

    bool back() {
        item const* const from = now_->current();
        while (now_->previous())
            if (!left_out_.contains(now_->current()->id)) return true;
        if (from) now_->go_to(from->id);
        return false;
    }

    void pass(item const& asked, missingness why) {
        now_->set_answer(asked.id, unanswered{why});
        shown_.reset();
    }

    void say(std::string_view words) {
        page p(how_.styled);
        p.paragraph(words, "     ");
        out_ << p.text();
    }

    void help() {
        page p(how_.styled);
        for (text const& each : words_.help)
            p.line("     " + each.str());
        out_ << p.text();
    }

    void welcome() {
        bool const waits = std::any_of(of_.items.begin(), of_.items.end(), [](item const& each) { return each.required; });
        page p(how_.styled);
        p.heading(of_.title);
        if (now_.went_on()) p.paragraph(words_.resumed);
        else if (!of_.about.empty()) p.paragraph(of_.about);
        if (!now_->left_out().empty()) p.paragraph(words_.another_version);
        if (now_.about()) p.paragraph(fill_template(words_.about_another, {{"person", *now_.about()}}));
        p.line();
        p.paragraph((waits ? words_.some_required : words_.all_optional).str() + " " + words_.saving.str());
        out_ << p.text();
    }

    void show(item const* asked) {
        page p(how_.styled);
        if (section const* in = now_->current_section(); in && in != section_) {
            section_ = in;
            p.line();
            p.heading(in->title);
            if (!in->about.empty()) p.paragraph(in->about);
        }
        for (item const* each : now_->instructions()) {
            p.line();
            p.paragraph(each->wording);
        }
        p.line();
        if (asked) ask(p, *asked);
        else p.paragraph(words_.last_question);
        out_ << p.text();
    }

    void ask(page& p, item const& asked) {
        response const& format = *format_of(of_, asked);
        p.paragraph(asked.wording.str() + (asked.required ? " " + words_.needs_answer.str() : ""));
        add_answers(p, form_of(format), answering_, true);
        if (std::string const how = how_to_type(format, answering_); !how.empty()) p.paragraph(how, "     ");
        auto const before = now_->answer_to(asked.id);
        if (!before) return;
        auto const* missing = std::get_if<unanswered>(&*before);
        p.paragraph(missing         ? words_.passed_over.str()
                    : is_screening_ ? all_words_.support.answered_before.str()
                                    : fill_template(words_.answered, {{"answer", as_typed(format, answering_, *before)}}),
                    "     ");
    }

    int stop() {
        end_page(fill_template(words_.saved, {{"file", printable(how_.save)}}));
        return 1;
    }

    int finish() {
        sheet done = now_->submit(how_.day);
        done.person = now_.who();
        done.subject = now_.about();
        if (is_screening_) return finish_screening(done);
        if (!how_.out.empty())
            write_file(how_.out, to_json(saved_sitting{.sheet = done, .progress = 1}, layout::indented) + "\n", how_.save);
        if (!how_.history.empty()) add_own_entry(how_.history, now_.who(), done);
        if (!how_.out.empty() || now_.about()) {
            std::string const& kept = !how_.out.empty() ? how_.out : !how_.history.empty() ? how_.history : how_.save;
            end_page(fill_template(words_.finished, {{"file", printable(kept)}}));
            return 0;
        }
        own_report report{.person = done.person.value_or(""), .assessment = of_.id, .day = done.day, .scores = now_->scores()};
        out_ << '\n' << scores_as_text(content_, report, how_.styled);
        return 0;
    }

    /// The answer comes first: no file that cannot be written withholds it. The answers are kept until the result is.
    int finish_screening(sheet const& done) {
        out_ << '\n'
             << as_text(content_, answer_screening(content_, of_, done, how_.support, how_.day), how_.styled) << std::flush;
        screening const result = screening_from(of_, done);
        if (!how_.out.empty()) write_file(how_.out, to_json(result, layout::indented) + "\n", how_.save);
        if (!how_.history.empty()) add_own_entry(how_.history, now_.who(), result);
        now_.remove();
        return 0;
    }

    /// One line, and where help is.
    void end_page(std::string const& words) {
        page p(how_.styled);
        add_help_line(p, all_words_);
        out_ << '\n' << words << '\n' << p.text() << std::flush;
    }

    pack const& content_;
    assessment const& of_;
    administration const& how_;
    bool const is_screening_ = is_screening(of_);
    sentences const all_words_;
    administration_sentences const& words_ = all_words_.administering;
    answering_sentences const& answering_ = all_words_.answering;
    sitting_file now_;
    typed_lines lines_;
    std::ostream& out_;
    std::deque<id_of<item>> again_;
    std::set<id_of<item>> left_out_; // of a guess, what no guess opens of
    section const* section_ = nullptr;
    std::optional<item const*> shown_; // what was printed and has no answer yet
};

/// Throws where nobody can guess another person's answers to it.
void require_guessable(assessment const& of) {
    auto const open = guessable_items(scorer(of));
    if (open.empty())
        throw std::runtime_error("'" + of.id.str() + "' is for one's own answers: none of it can be guessed for another person");
    for (item const& each : of.items)
        if (each.required && format_of(of, each) && std::find(open.begin(), open.end(), each.id) == open.end())
            throw std::runtime_error("'" + of.id.str() + "' cannot be guessed for another person: it requires '" + each.id.str() +
                                     "', which is for one's own answers");
}

} // namespace

int administer(pack const& content, assessment const& of, administration const& how, std::istream& in, std::ostream& out) {
    if (!how.about.empty()) {
        require_guessable(of);
        require_another(how.about, how.person.empty() ? std::nullopt : std::optional<id_of<person>>(how.person), how.history);
        if (how.history.empty() && how.out.empty()) throw std::runtime_error("--about needs --history or --out");
    }
    std::error_code ignored;
    bool const begins = !std::filesystem::exists(how.save, ignored);
    if (begins && is_screening(of) && !may_begin_screening(how.support, how.day)) {
        sentences const words = sentences_for(content);
        page says(how.styled);
        says.paragraph(words.support.no_fresh_help);
        add_help_line(says, words);
        out << says.text();
        return 1;
    }
    if (begins && !how.history.empty())
        require_own_file(how.history, how.person.empty() ? std::nullopt : std::optional<id_of<person>>(how.person));
    return interview(content, of, how, in, out).run();
}

} // namespace closeknit::cli

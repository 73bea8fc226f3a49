#include <cli/administer.hpp>

#include <cli/add_answers.hpp>
#include <cli/new_file.hpp>
#include <cli/page.hpp>
#include <cli/report.hpp>
#include <cli/saved_sitting.hpp>
#include <cli/terminal.hpp>
#include <cli/typed_answer.hpp>
#include <closeknit/assess/accepts.hpp>
#include <closeknit/codec/error.hpp>
#include <closeknit/json.hpp>

#include <algorithm>
#include <deque>
#include <optional>
#include <ostream>

namespace closeknit::cli {
namespace {

/// A sentence of the library as it is said to a person.
std::string said(std::string words) {
    if (!words.empty() && words[0] >= 'a' && words[0] <= 'z') words[0] = static_cast<char>(words[0] - 'a' + 'A');
    bool const ended = words.ends_with('.') || words.ends_with('?') || words.ends_with('!');
    return ended ? words : words + ".";
}

/// The items that a condition speaks of.
void add_items(condition const& when, std::deque<id_of<item>>& to) {
    std::visit(
        [&]<class C>(C const& each) {
            if constexpr (requires { each.item; }) to.push_back(each.item);
            if constexpr (requires { each.other; }) to.push_back(each.other);
            if constexpr (std::is_same_v<C, group>)
                for (condition const& one : each.of)
                    add_items(one, to);
        },
        when);
}

class interview {
public:
    interview(pack const& content, assessment const& of, administration const& how, std::istream& in, std::ostream& out)
        : content_(content), of_(of), how_(how), now_(of, how.save, how.person, how.day), lines_(in), out_(out) {}

    int run() {
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
            if (words.empty() && !asked && now_->obstacles().empty()) return finish();
            take(asked, words);
        }
    }

private:
    /// The item to ask: the open one, or one that is to be asked again.
    item const* next() {
        while (!now_->current() && !again_.empty()) {
            id_of<item> const id = again_.front();
            again_.pop_front();
            if (now_->shown(id)) now_->go_to(id);
        }
        return now_->current();
    }

    /// Whether all may be handed in; if not, it says why, and what is to be asked again.
    bool settled() {
        auto const in_the_way = now_->obstacles();
        page words(how_.styled);
        if (!in_the_way.empty()) words.line();
        for (obstacle const& each : in_the_way) {
            if (each.item) again_.push_back(*each.item);
            else add_items(find(of_.constraints, *each.constraint)->holds, again_);
            words.paragraph((each.item ? find(of_.items, *each.item)->wording.str() + " " : "") + said(each.says), "  - ");
        }
        out_ << words.text();
        return in_the_way.empty();
    }

    void take(item const* asked, std::string_view words) {
        if (words.starts_with(':') && !words.starts_with("::")) return command(asked, words);
        if (!asked) return say("Enter finishes, :b goes back, :q stops.");
        auto const before = now_->answer_to(asked->id);
        if (words.empty() && !before) return say("Type an answer, or :s to pass this over.");
        if (words.starts_with("::")) words.remove_prefix(1);
        try {
            now_->give(asked->id, words.empty() ? *before : typed_answer(*format_of(of_, *asked), words));
            shown_.reset();
        } catch (error const& e) {
            say(said(e.sentence()));
        }
    }

    void command(item const* asked, std::string_view words) {
        if (words == ":b") {
            if (!now_->back()) say("This is the first question.");
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

    void pass(item const& asked, missingness why) {
        now_->give(asked.id, unanswered{why});
        shown_.reset();
    }

    void say(std::string_view words) {
        page p(how_.styled);
        p.paragraph(words, "     ");
        out_ << p.text();
    }

    void help() {
        page p(how_.styled);
        p.line("     :s  pass over             :b  back to the question before");
        p.line("     :p  prefer not to say     :q  stop, and go on later");
        p.line("     :d  I do not know         :h  this help");
        p.line("     An answer that begins with a colon is typed with two.");
        out_ << p.text();
    }

    void welcome() {
        bool const waits = std::any_of(of_.items.begin(), of_.items.end(), [](item const& each) { return each.required; });
        page p(how_.styled);
        p.heading(of_.title);
        if (now_.went_on()) p.paragraph("You go on where you stopped.");
        else if (!of_.about.empty()) p.paragraph(of_.about);
        p.line();
        p.paragraph(std::string(waits ? "A question that needs an answer says so; every other one can be passed over with :s."
                                      : "Every question can be passed over with :s.") +
                    " Your answers are saved one by one. :q stops, and :h says what else there is.");
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
        else p.paragraph("That was the last question. Enter finishes, :b goes back, :q stops to go on later.");
        out_ << p.text();
    }

    void ask(page& p, item const& asked) {
        response const& format = *format_of(of_, asked);
        p.paragraph(asked.wording.str() + (asked.required ? " (needs an answer; :p is one)" : ""));
        add_answers(p, format, true);
        if (std::string const how = how_to_type(format); !how.empty()) p.paragraph(said(how), "     ");
        auto const before = now_->answer_to(asked.id);
        if (!before) return;
        auto const* missing = std::get_if<unanswered>(&*before);
        p.paragraph(missing ? "You passed this over; Enter leaves it so."
                            : "You answered " + as_typed(format, *before) + "; Enter keeps it.",
                    "     ");
    }

    int stop() {
        out_ << "\nSaved in " << printable(how_.save) << ". The same command goes on from here.\n" << std::flush;
        return 1;
    }

    int finish() {
        sheet done = now_->hand_in(how_.day);
        done.person = now_.who();
        if (!how_.out.empty()) {
            write_file(how_.out, to_json(done, layout::indented) + "\n", how_.save);
            out_ << "\nThank you. Your answers are in " << printable(how_.out) << ".\n";
            return 0;
        }
        own_report report{.person = done.person.value_or(""), .assessment = of_.id, .day = done.day, .scores = now_->scores()};
        out_ << '\n' << scores_as_text(content_, report, how_.styled);
        return 0;
    }

    pack const& content_;
    assessment const& of_;
    administration const& how_;
    saved_sitting now_;
    typed_lines lines_;
    std::ostream& out_;
    std::deque<id_of<item>> again_;
    section const* section_ = nullptr;
    std::optional<item const*> shown_; // what stands on the screen and waits
};

} // namespace

int administer(pack const& content, assessment const& of, administration const& how, std::istream& in, std::ostream& out) {
    return interview(content, of, how, in, out).run();
}

} // namespace closeknit::cli

#include <cli/evening.hpp>

#include <cli/couple.hpp>
#include <cli/history_file.hpp>
#include <cli/inputs.hpp>
#include <cli/joint_page.hpp>
#include <cli/kept_file.hpp>
#include <cli/page.hpp>
#include <cli/report_parts.hpp>
#include <cli/support.hpp>
#include <cli/terminal.hpp>
#include <closeknit/assess/validate.hpp>
#include <closeknit/codec/json_pointer.hpp>
#include <closeknit/couple/guesses.hpp>
#include <closeknit/guide/evening_session.hpp>
#include <closeknit/guide/fill_template.hpp>

#include <algorithm>
#include <chrono>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace closeknit::cli {
namespace {

/// An evening that was stopped goes on until the day after; then what was finished is written down, and a new one is dealt.
constexpr std::chrono::days goes_on_for{1};

std::optional<evening_move> typed_move(std::string_view words) {
    std::pair<std::string_view, evening_move> const all[]{{"", evening_move::finished},
                                                          {":s", evening_move::skipped},
                                                          {":l", evening_move::lighter},
                                                          {":n", evening_move::not_tonight}};
    auto const found = std::find_if(std::begin(all), std::end(all), [&](auto const& each) { return each.first == words; });
    return found == std::end(all) ? std::nullopt : std::optional(found->second);
}

class player {
public:
    player(request const& asked, pack const& content, sentences const& words, couple const& two, std::istream& in,
           std::ostream& out)
        : asked_(asked), content_(content), all_words_(words), words_(words.evening), two_(two),
          file_(asked.save_file, words.administering.changed_on_disk.str()), lines_(in), out_(out), styled_(is_terminal(out)) {}

    int run() {
        bool const goes_on = file_.was_there() && read();
        if (!goes_on) now_ = deal();
        if (!goes_on && now_.ahead.empty()) return nothing(out_, all_words_, styled_);
        file_.write(now_);
        welcome(goes_on);
        for (bool ask = true; !now_.ahead.empty();) {
            if (ask) show();
            out_ << "> " << std::flush;
            auto const line = lines_.next();
            std::string_view words = line ? std::string_view(*line) : ":q";
            words = words.substr(0, words.find_last_not_of(" \t\r") + 1);
            if (words == ":q") return stop();
            auto const move = typed_move(words);
            ask = move.has_value();
            if (!move) help();
            else moved(*move);
        }
        write_down();
        file_.remove();
        end_page(words_.finished);
        return 0;
    }

    static int nothing(std::ostream& out, sentences const& words, bool styled) {
        page p(styled);
        p.paragraph(words.evening.nothing);
        add_help_line(p, words);
        out << p.text();
        return 1;
    }

private:
    evening_session deal() const {
        evening_theme about;
        if (!asked_.practice.empty()) about = id_of<practice>(asked_.practice);
        if (!asked_.deck.empty()) about = id_of<deck>(asked_.deck);
        if (!asked_.guesses.empty()) about = id_of<assessment>(asked_.guesses);
        return deal_evening(content_, two_.permit, two_.mine, two_.theirs, two_.day, asked_.seed, asked_.minutes, about);
    }

    void moved(evening_move how) {
        now_ = after(content_, two_.permit, two_.mine, two_.theirs, two_.day, now_, how);
        file_.write(now_);
    }

    /// Whether there is something to go on with.
    bool read() {
        now_ = file_.read<evening_session>();
        auto const wrong = [&](error_code code, std::string const& member, std::string message) {
            throw bad_input(file_.name(), error(code, codec::pointer_to(member), std::move(message)));
        };
        if (std::minmax(now_.first, now_.second) != std::minmax(two_.mine.person.id, two_.theirs.person.id))
            wrong(error_code::another_person, "first", "this is the evening of other people");
        if (now_.day > two_.day) wrong(error_code::out_of_range, "day", "this evening is of a later day");
        file_.make_private();
        if (two_.day - now_.day > goes_on_for) {
            write_down();
            return false;
        }
        now_ = after(content_, two_.permit, two_.mine, two_.theirs, two_.day, now_, evening_move::resumed);
        return true;
    }

    /// In both files; what is in one already, as after a crash between the two, is not written there again.
    void write_down() {
        for (auto const& [file, own] : {std::pair(&asked_.mine, &two_.mine), std::pair(&asked_.theirs, &two_.theirs)}) {
            std::vector<entry> fresh = entries_of(now_, own->person.id);
            std::erase_if(fresh, [&there = own->entries](entry const& each) {
                return std::find(there.begin(), there.end(), each) != there.end();
            });
            if (!fresh.empty()) add_entries(*file, fresh);
        }
    }

    void welcome(bool goes_on) {
        page p(styled_);
        p.heading(fill_template(words_.heading, {{"first", short_name(now_.first)}, {"second", short_name(now_.second)}}));
        int const minutes = minutes_of_a_prompt * static_cast<int>(left());
        text const& intro = now_.to_check.empty() ? words_.intro : words_.checking;
        if (goes_on) p.paragraph(words_.resumed);
        else p.paragraph(fill_template(intro, {{"minutes", std::to_string(minutes)}}));
        out_ << p.text();
    }

    void show() {
        page p(styled_);
        p.line();
        if (now_.to_check.empty()) p.paragraph(in_full(content_.at(now_.ahead.front())));
        else show_guess(p);
        std::size_t const before = now_.checked.size() + now_.finished.size();
        p.paragraph(fill_template(words_.turn, {{"number", std::to_string(before + 1)},
                                                {"count", std::to_string(before + left())},
                                                {"person", short_name(now_.opens)}}),
                    "  ");
        out_ << p.text();
    }

    /// What is to check comes with the assessment, and is in it: see `after`.
    void show_guess(page& out) const {
        assessment const& of = content_.at(*now_.guessed);
        item const& asked = *find(of.items, now_.to_check.front());
        add_guess(out, asked, *format_of(of, asked), compare_guesses(two_.permit, of.id, two_.mine, two_.theirs, two_.day),
                  all_words_);
    }

    /// The guesses and prompts that are left.
    std::size_t left() const { return now_.to_check.size() + now_.ahead.size(); }

    void help() {
        page p(styled_);
        for (text const& each : words_.help)
            p.line("  " + each.str());
        out_ << p.text();
    }

    int stop() {
        end_page(fill_template(words_.saved, {{"file", printable(file_.name())}}));
        return 1;
    }

    void end_page(std::string_view words) {
        page p(styled_);
        add_help_line(p, all_words_);
        out_ << '\n' << words << '\n' << p.text() << std::flush;
    }

    request const& asked_;
    pack const& content_;
    sentences const& all_words_;
    evening_sentences const& words_;
    couple const& two_;
    kept_file file_;
    typed_lines lines_;
    std::ostream& out_;
    bool styled_;
    evening_session now_;
};

} // namespace

int evening(request const& asked, std::istream& in, std::ostream& out) {
    pack const content = read_pack(asked, in);
    if (!asked.practice.empty()) named_in<practice>(content, "practice", asked.practice);
    if (!asked.deck.empty()) named_in<deck>(content, "deck", asked.deck);
    if (!asked.guesses.empty()) named_in<assessment>(content, "assessment", asked.guesses);
    sentences const words = sentences_for(content);
    auto const two = couple_of(asked, content, in);
    if (!two) return player::nothing(out, words, is_terminal(out));
    return player(asked, content, words, *two, in, out).run();
}

} // namespace closeknit::cli

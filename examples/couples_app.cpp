// A couples app in miniature, for two people on one device. Each logs in alone, sees and says what is their own, and says yes or
// no to each thing apart; what both said yes to stands on both pages. It has its own accounts and its own loop, and asks
// closeknit for everything about closeness.
//
//     couples_app support.json       type a name to log in, then a word from the menu

#include <closeknit/closeknit.hpp>

#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ck = closeknit;

namespace {

/// What the app keeps of a person. A real one stores it as JSON, encrypted, where only its owner can open it.
struct account {
    ck::history own;
    ck::id_of<ck::person> partner;
};

class app {
public:
    explicit app(ck::support_directory help) : help_(std::move(help)) {}

    void run() {
        for (std::string name; name = ask("\nWho is here?"), !name.empty();)
            log_in(name);
    }

private:
    void log_in(std::string const& name) {
        bool const is_new = !accounts_.contains(name);
        account& mine = accounts_[name];
        if (is_new) {
            mine.own.person = {.id = name, .adult = ask("Are you 18 or older? (yes or no)") == "yes"};
            mine.partner = ask("What is your partner's name here?");
        }
        for (std::string verb; verb != "out";) {
            verb = ask("\n" + name + ": questions, private, yeses, leave, page, help or out?");
            if (verb == "questions") mine.own.entries.push_back(answered(weekly_));
            else if (verb == "private") ask_in_private(mine);
            else if (verb == "yeses") ask_for_yeses(mine);
            else if (verb == "leave")
                mine.own.entries.push_back(ck::closing{.day = today_}); // every yes, at once, without a word
            else if (verb == "page") show_page(mine);
            else if (verb == "help") show_help();
            else verb = "out";
        }
    }

    /// Asks one question after the other; an empty line passes one over.
    ck::sheet answered(ck::scorer const& by) {
        ck::sitting now(by, today_);
        while (ck::item const* asked = now.current()) {
            ck::response const& format = *ck::format_of(by.assessment(), *asked);
            std::string const typed = ask(asked->wording.str() + " " + how_to_answer(format));
            try {
                now.set_answer(asked->id, typed.empty() ? ck::answer(ck::unanswered{}) : ck::read_answer(format, typed));
            } catch (ck::error const& e) {
                std::cout << "  " << e.message() << '\n'; // and the question comes again
            }
        }
        return now.submit(today_);
    }

    static std::string how_to_answer(ck::response const& format) {
        ck::answer_form const form = ck::form_of(format);
        std::string out;
        if (form.labels && !form.labels->empty())
            return "(1 " + form.labels->front().str() + " to " + std::to_string(form.labels->size()) + " " +
                   form.labels->back().str() + ")";
        if (form.options)
            for (ck::option const& each : *form.options)
                out += (out.empty() ? "(" : ", ") + each.id.str();
        return out.empty() ? (form.input == ck::answer_input::yes_no ? "(yes or no)" : "") : out + ")";
    }

    /// The private screening: it begins only with help at hand, answers with words and help, and keeps its day and result alone.
    void ask_in_private(account& mine) {
        if (!ck::may_begin_screening(help_, today_)) return say(words_.support.no_fresh_help);
        say(screen_.assessment().about);
        ck::sheet const confided = answered(screen_);
        ck::screening_answer const answer = ck::answer_screening(pack_, screen_.assessment(), confided, help_, today_);
        for (std::string const& each : answer.words)
            say(each);
        show(answer.resources);
        mine.own.entries.push_back(ck::screening_from(screen_, confided));
    }

    /// One question for each yes. An empty line leaves it as it is; what the other one said is not to be seen here.
    void ask_for_yeses(account& mine) {
        std::vector<std::pair<std::string, ck::opened>> const all{
            {"see each other's scores of the weekly questions", ck::opened_scores{.assessment = weekly_.assessment().id}},
            {"get practices to do together", ck::opened_practices{}},
            {"get prompts about feelings and fears", ck::opened_prompts{.depth = 4}},
            {"get practices and prompts about touch", ck::opened_touch{}},
            {"get prompts about sex", ck::opened_sexual_topics{}}};
        say("It opens only if you both say yes, and you can take it back here at any time.");
        for (auto const& [words, what] : all) {
            std::string const said = ask("May the two of you " + words + "? (yes or no)");
            auto const kind = static_cast<ck::opened_kind>(what.index());
            if (said == "yes")
                mine.own.entries.push_back(ck::opening{.day = today_, .to = mine.partner, .what = what, .basis = "in the app"});
            if (said == "no") mine.own.entries.push_back(ck::closing{.day = today_, .to = mine.partner, .what = kind});
        }
    }

    /// All of the host's list, to anybody.
    void show_help() const {
        say(words_.support.not_an_emergency_service);
        show(ck::support_resources(help_));
    }

    void show_page(account const& mine) const {
        try {
            ck::own_report const report = ck::check_in(pack_, mine.own, {.day = today_, .seed = seed_});
            for (ck::highlight const& each : report.highlights)
                say(each.wording);
            show(report.practices);
            if (!show_together(mine)) show(report.prompts);
        } catch (ck::error const&) {
            say("There are no answers yet.");
        }
        say("People to talk to, any time: help"); // on every page, for everybody
    }

    /// The same lines on both pages. Where nothing is open, or there is no such account, not a word.
    bool show_together(account const& mine) const {
        auto const partner = accounts_.find(mine.partner.str());
        if (partner == accounts_.end()) return false;
        ck::history const *first = &mine.own, *second = &partner->second.own;
        if (second->person.id < first->person.id) std::swap(first, second);
        auto const found = ck::check_in(pack_, *first, *second, {.day = today_, .seed = seed_});
        auto const* both = std::get_if<ck::joint_report>(&found);
        if (!both) return false;
        say("The two of you:");
        for (ck::comparison const& each : both->scores)
            std::cout << "  " << ck::find(weekly_.assessment().scales, each.scale)->title << ": " << first->person.id << ' '
                      << each.first << ", " << second->person.id << ' ' << each.second << '\n';
        show(both->practices);
        show(both->prompts);
        return true;
    }

    void show(std::vector<ck::recommendation> const& practices) const {
        for (ck::recommendation const& each : practices)
            say("Try: " + pack_.at(each.practice).title.str() + ". " + each.wording);
    }
    void show(std::vector<ck::id_of<ck::prompt>> const& prompts) const {
        for (ck::id_of<ck::prompt> const& each : prompts)
            say("Ask each other: " + pack_.at(each).wording.str());
    }
    static void show(std::vector<ck::support_resource> const& resources) {
        for (ck::support_resource const& each : resources)
            say(each.title.str() + ", " + each.phone + (each.phone.empty() || each.url.empty() ? "" : ", ") + each.url + ": " +
                each.wording.str());
    }

    static void say(std::string_view words) { std::cout << "  " << words << '\n'; }
    static std::string ask(std::string_view words) {
        std::cout << words << std::endl;
        std::string out;
        std::getline(std::cin, out);
        return out;
    }

    ck::pack const pack_ = ck::built_in_pack();
    ck::sentences const words_ = ck::sentences_for(pack_);
    ck::scorer const weekly_{pack_.at<ck::assessment>("weekly")};
    ck::scorer const screen_{pack_.at<ck::assessment>("private-screen")};
    ck::date const today_ = ck::parse_date("2026-11-23").value(); // a real app asks the calendar
    std::uint64_t const seed_ = 7;
    std::optional<ck::support_directory> const help_;
    std::map<std::string, account> accounts_;
};

} // namespace

int main(int count, char** words) {
    if (count != 2) return std::cerr << "usage: couples_app SUPPORT.json\n", 2;
    std::ifstream file(words[1], std::ios::binary);
    try {
        app(ck::from_json<ck::support_directory>(std::string(std::istreambuf_iterator<char>(file), {}))).run();
    } catch (ck::error const& e) {
        std::cerr << words[1] << ": " << e.what() << '\n';
        return 2;
    }
}

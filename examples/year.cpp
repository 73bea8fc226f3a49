// A couple's year, from the first yes to a look back. year.py is the same program in Python; both print year.out.
//
// Each person's file in data/ holds what that person wrote down alone: yeses, answers, promises, days of rest, moments. This
// program adds what they do with the library: private screenings, an evening, practices, a plan, a repair. Entries of a later day
// than the one that is asked about do not count, so each page is as it was on its day.
//
//     year EXAMPLES       the folder that holds data/ and support.example.json

#include <closeknit/closeknit.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace ck = closeknit;

namespace {

constexpr std::uint64_t seed = 11;

ck::date on(std::string_view day) { return ck::parse_date(day).value(); }

ck::date const first_day = on("2026-11-23"), last_day = on("2027-11-22");
ck::date const missed = on("2027-01-31"), put_off = on("2027-04-25"); // Sundays without their practice

std::size_t columns(std::string_view words) { // characters that combine are not expected here
    return static_cast<std::size_t>(std::count_if(words.begin(), words.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

/// Words in lines of at most 80 columns, the first after `lead` and the others as far in.
void say(std::string const& words, std::string const& lead = "  ") {
    std::string line = lead;
    bool begun = false;
    for (std::size_t from = 0; from <= words.size();) {
        std::size_t const to = std::min(words.find(' ', from), words.size());
        std::string const word = words.substr(from, to - from);
        if (begun && columns(line) + 1 + columns(word) > 80) {
            std::cout << line << '\n';
            line = std::string(lead.size(), ' ');
            begun = false;
        }
        line += (begun ? " " : "") + word;
        begun = begun || !word.empty();
        from = to + 1;
    }
    std::cout << line << '\n';
}

void heading(std::string words) {
    for (char& c : words)
        if ('a' <= c && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    std::cout << '\n' << words << '\n';
}

std::string sparkline(std::vector<double> const& values, double low, double high) {
    static constexpr std::array<char const*, 8> heights{"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
    std::string out;
    for (double each : values)
        out += heights.at(static_cast<std::size_t>((each - low) / (high - low) * 7 + 0.5));
    return out;
}

std::string fixed(double value, int decimals) {
    std::ostringstream out;
    out.precision(decimals);
    out << std::fixed << value;
    return out.str();
}

std::string capitalized(ck::id_of<ck::person> const& who) {
    std::string out = who.str();
    out.at(0) = static_cast<char>(out.at(0) - 'a' + 'A');
    return out;
}

std::string padded(std::string words, std::size_t width) {
    words.resize(std::max(width, words.size()), ' ');
    return words;
}

template <class Record> Record read(std::string const& file) {
    std::ifstream in(file, std::ios::binary);
    return ck::from_json<Record>(std::string(std::istreambuf_iterator<char>(in), {}));
}

class year {
public:
    explicit year(std::string const& here)
        : help_(read<ck::support_directory>(here + "/support.example.json")), nora_(read<ck::history>(here + "/data/nora.json")),
          theo_(read<ck::history>(here + "/data/theo.json")) {}

    void run() {
        begin();
        evening(on("2026-11-28"));
        plan_sundays();
        week(on("2027-01-04"));
        promises();
        hard_month();
        look_back();
    }

private:
    /// A private screening, asked where nobody else can look. It is answered with words; its day and result alone are kept.
    std::vector<std::string> screen(ck::history& own, ck::date day) const {
        if (!ck::may_begin_screening(help_, day)) throw std::runtime_error("the list of help is too old");
        ck::scorer const screen(pack_.at<ck::assessment>("private-screen"));
        ck::sitting alone(screen, day);
        while (ck::item const* asked = alone.current())
            alone.set_answer(asked->id, "no");
        ck::sheet const confided = alone.submit(day);
        own.entries.push_back(ck::screening_from(screen, confided));
        return ck::answer_screening(pack_, screen.assessment(), confided, help_, day).words;
    }

    void screen_both(ck::date day) {
        screen(nora_, day);
        screen(theo_, day);
    }

    static void page_of(ck::history const& own, ck::date day) {
        std::cout << capitalized(own.person.id) << "'s page, " << ck::to_string(day) << '\n';
    }
    static void both_pages(ck::date day) { std::cout << "On both pages, " << ck::to_string(day) << '\n'; }

    std::string title_of(ck::id_of<ck::practice> const& which) const { return pack_.at(which).title.str(); }

    void check_in(ck::history const& own, ck::date day) const {
        ck::own_report const report = ck::check_in(pack_, own, {.day = day, .seed = seed});
        say(report.first_line);
        to_try("To try", report.practices.at(0));
    }

    void to_try(std::string const& label, ck::recommendation const& what) const {
        say(label + ": " + title_of(what.practice) + ". " + what.wording + " " + what.why);
    }

    void begin() {
        heading("November: they begin");
        for (ck::history* own : {&nora_, &theo_}) {
            page_of(*own, first_day);
            for (std::string const& each : screen(*own, first_day))
                say(each);
            check_in(*own, first_day);
        }
        both_pages(first_day);
        auto const revealed = ck::reveal(pack_, nora_, theo_, first_day);
        auto const found = ck::check_in(pack_, nora_, theo_, {.day = first_day, .seed = seed});
        auto const& permit = std::get<ck::reveal_permit>(revealed);
        auto const& report = std::get<ck::joint_report>(found);
        std::string opened = "weekly scores side by side";
        opened += permit.practices() ? ", practices together" : "";
        opened += permit.touch() ? ", touch" : "";
        say("You both said yes to: " + opened + ", questions as deep as " + std::to_string(permit.depth()) + " of 5.");
        say(report.first_line);
        for (ck::comparison const& score : report.scores) {
            ck::scale const& how = *ck::find(pack_.at(report.assessment.value()).scales, score.scale);
            if (how.better == ck::direction::high)
                say(how.title.str() + ": Nora " + fixed(score.first, 1) + ", Theo " + fixed(score.second, 1));
        }
        habit_ = report.practices.at(0).practice;
        to_try("To try together", report.practices.at(0));
        std::string all;
        for (ck::support_resource const& each : ck::support_resources(help_))
            all += (all.empty() ? "" : ", ") + each.title.str();
        say("People to talk to, any time: " + all + ".");
    }

    void evening(ck::date day) {
        heading("An evening");
        both_pages(day);
        auto const revealed = ck::reveal(pack_, nora_, theo_, day);
        auto const& permit = std::get<ck::reveal_permit>(revealed);
        auto const moved = [&](ck::evening_session const& now, ck::evening_move how) {
            return ck::after(pack_, permit, nora_, theo_, day, now, how);
        };
        ck::evening_session now = ck::deal_evening(pack_, permit, nora_, theo_, day, seed, 25);
        now = moved(now, ck::evening_move::skipped); // free, and written down nowhere
        while (!now.ahead.empty()) {
            say(capitalized(now.opens) + " goes first: " + pack_.at(now.ahead.front()).wording.str());
            now = moved(now, ck::evening_move::finished);
        }
        say(words_.evening.finished.str());
        for (ck::history* own : {&nora_, &theo_})
            add(*own, ck::entries_of(now, own->person.id));
    }

    static void add(ck::history& own, std::vector<ck::entry> const& more) {
        own.entries.insert(own.entries.end(), more.begin(), more.end());
    }

    void plan_sundays() {
        add_sundays(nora_, "theo");
        add_sundays(theo_, "nora");
        heading("Every Sunday");
        both_pages(first_day);
        say("The plan for Sundays, from now on: " + title_of(habit_) + ".");
    }

    /// The plan of the year, and what became of it: done each Sunday but on the two above and on days of rest.
    void add_sundays(ck::history& own, ck::id_of<ck::person> const& other) const {
        ck::recurrence const sundays{.start = first_day, .rule = ck::weekly{.days = {ck::day_of_week::sunday}}};
        auto const rests_on = [entries = own.entries](ck::date day) {
            return std::any_of(entries.begin(), entries.end(), [&](ck::entry const& each) {
                auto const* rest = std::get_if<ck::rest>(&each);
                return rest && rest->day <= day && day <= rest->until;
            });
        };
        own.entries.push_back(ck::practice_planned{
            .day = first_day, .practice = habit_, .schedule = {.recurrence = sundays, .completion = ck::same_day{}}});
        for (ck::date day : ck::occurrences(sundays).between(first_day, last_day))
            if (day != missed && day != put_off && !rests_on(day))
                own.entries.push_back(ck::practice_done{.day = day, .practice = habit_, .other = other, .went = 4});
        own.entries.push_back(ck::practice_put_off{.day = on("2027-04-22"), .practice = habit_, .how = ck::put_off::not_now});
    }

    void say_adherence(ck::history const& own, ck::date day) const {
        ck::adherence const so_far = ck::practice_adherence(own, habit_, first_day, day);
        std::string words = "Done on " + std::to_string(so_far.kept) + " of " + std::to_string(so_far.due) + " Sundays";
        if (so_far.rests > 0) words += ", " + std::to_string(so_far.rests) + " at rest";
        if (so_far.renegotiated > 0) words += ", " + std::to_string(so_far.renegotiated) + " put off in time";
        say(words + ". Habit: " + fixed(so_far.strength.value(), 2) + " of 1.");
    }

    void week(ck::date day) {
        heading("January: a week of Theo's own");
        page_of(theo_, day);
        std::vector<ck::free_time> const time{{.day = ck::day_of_week::tuesday, .minutes = 15},
                                              {.day = ck::day_of_week::saturday, .minutes = 30}};
        ck::week_plan const plan = ck::plan_week(pack_, ck::recommend(pack_, theo_, {.day = day}), time, day);
        say(words_.week.intro.str());
        add(theo_, ck::entries_of(plan, day));
        for (ck::planned_practice const& each : plan.practices) {
            say(ck::to_string(each.day) + ": " + title_of(each.practice) + ", " + std::to_string(each.minutes) + " minutes");
            theo_.entries.push_back(ck::practice_done{.day = each.day, .practice = each.practice, .went = 4});
        }
    }

    void promises() const {
        heading("Promises, one kept and one moved in time");
        for (auto const& [own, day] :
             {std::pair(&nora_, "2027-01-14"), std::pair(&theo_, "2027-02-08"), std::pair(&theo_, "2027-02-11")}) {
            page_of(*own, on(day));
            say_promises(ck::promises_on(*own, on(day)));
        }
    }

    void say_promises(std::vector<ck::promise_state> const& all) const {
        ck::progress_sentences const& words = words_.progress;
        for (ck::promise_state const& each : all) {
            ck::text const& pattern = each.status == ck::promise_status::open         ? words.promise_open
                                      : each.status == ck::promise_status::kept       ? words.promise_kept
                                      : each.status == ck::promise_status::called_off ? words.promise_called_off
                                                                                      : words.promise_missed;
            say(ck::fill_template(pattern,
                                  {{"promise", each.wording}, {"day", ck::to_string(each.due)}, {"id", each.promise.str()}}));
        }
    }

    void hard_month() {
        screen_both(on("2027-02-15"));
        heading("April: a hard month, and a repair");
        page_of(nora_, on("2027-04-04"));
        say_adherence(nora_, on("2027-04-04"));
        for (ck::history const* own : {&nora_, &theo_}) {
            page_of(*own, on("2027-04-12"));
            check_in(*own, on("2027-04-12"));
        }
        ck::date const day = on("2027-04-24");
        nora_.entries.push_back(ck::repaired{.day = day, .other = "theo"});
        theo_.entries.push_back(ck::repaired{.day = day, .other = "nora"});
        both_pages(day);
        say("You made up, and you both wrote it down.");
        page_of(nora_, on("2027-04-26"));
        say_adherence(nora_, on("2027-04-26"));
    }

    void look_back() {
        for (char const* day : {"2027-05-10", "2027-08-02", "2027-10-25"})
            screen_both(on(day));
        heading("November again: looking back");
        for (ck::history const* own : {&nora_, &theo_}) {
            page_of(*own, last_day);
            say_progress(ck::look_back(pack_, *own, first_day, last_day));
        }
    }

    void say_progress(ck::progress_report report) const {
        std::erase_if(report.scales, [&](auto const& each) { return scale_of(each).better != ck::direction::high; });
        std::size_t width = 0;
        for (ck::scale_progress const& each : report.scales)
            width = std::max(width, scale_of(each).title.str().size());
        for (ck::scale_progress const& each : report.scales)
            say(padded(scale_of(each).title.str(), width) + " " +
                sparkline(each.values, each.low.value_or(0), each.high.value_or(0)));
        auto const change = [](ck::scale_progress const& of) { return of.values.back() - of.values.front(); };
        say(std::max_element(report.scales.begin(), report.scales.end(), [&](auto const& a, auto const& b) {
                return change(a) < change(b);
            })->wording);
        for (ck::practice_progress const& each : report.practices)
            say(each.wording);
        say_promises(report.ledger);
        say(words_.progress.moods.str() + ": " + sparkline({report.moods.begin(), report.moods.end()}, 1, 5));
        for (std::string const& each : report.notes)
            say(each);
    }

    ck::scale const& scale_of(ck::scale_progress const& one) const {
        return *ck::find(pack_.at(one.assessment).scales, one.scale);
    }

    ck::pack const pack_ = ck::built_in_pack();
    ck::sentences const words_ = ck::sentences_for(pack_);
    std::optional<ck::support_directory> const help_;
    ck::history nora_, theo_;
    ck::id_of<ck::practice> habit_;
};

} // namespace

int main(int count, char** words) {
    if (count != 2) return std::cerr << "usage: year EXAMPLES\n", 2;
    std::cout << "A year of Nora and Theo\n";
    try {
        year(words[1]).run();
    } catch (std::exception const& e) {
        std::cerr << e.what() << '\n';
        return 2;
    }
}

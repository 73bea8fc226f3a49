// A couples app in miniature: it has its own accounts and its own loop, and asks closeknit for everything about closeness.
//
//     answer ada heard-1 4       ada answers an item
//     screen ada                 ada answered the private screening and reported nothing
//     share ada ben              ada lets ben see her scores
//     results ada                what ada sees
//     together ada ben           what both see, where both said yes

#include <closeknit/closeknit.hpp>

#include <iostream>
#include <map>
#include <sstream>
#include <string>

namespace ck = closeknit;

namespace {

/// What the app keeps of a person, in its own way. A real app has a database here.
struct account {
    std::map<std::string, int> ratings;
    bool screened = false;
    std::string shares_with;
};

class app {
public:
    /// One command; a sentence for the user when it cannot be done.
    void handle(std::istringstream command) {
        std::string verb, who, other;
        int rating = 0;
        command >> verb >> who >> other >> rating;
        account& mine = accounts_[who];
        if (verb == "answer") mine.ratings[other] = rating;
        else if (verb == "screen") mine.screened = true;
        else if (verb == "share") mine.shares_with = other;
        else if (verb == "results") show_results(who);
        else if (verb == "together") show_together(who, other);
        else std::cout << "I do not know how to " << verb << ".\n";
    }

private:
    /// The app's account as closeknit's value; nothing is kept in two places.
    ck::history as_partner(std::string const& name) const {
        account const& a = accounts_.at(name);
        ck::sheet answered{.assessment = closeness_.id, .version = closeness_.version, .day = today_};
        for (auto const& [item, rating] : a.ratings)
            answered.answers.emplace(item, rating);
        ck::history out{.person = {.id = name, .adult = true}, .entries = {answered}};
        if (a.screened)
            out.entries.push_back(ck::screening{.day = today_, .result = ck::gate::nothing_reported, .basis = "in the app"});
        ck::opened_scores const scores{.assessment = closeness_.id, .version = closeness_.version, .scales = {"felt-heard"}};
        if (!a.shares_with.empty())
            out.entries.push_back(ck::opening{.day = today_, .to = a.shares_with, .what = scores, .basis = "in the app"});
        return out;
    }

    void show_results(std::string const& name) const try {
        ck::own_report const report = ck::check_in(pack_, as_partner(name), {.day = today_, .seed = seed_});
        std::cout << name << ":\n";
        for (ck::score_result const& s : report.scores)
            if (s.value) std::cout << "  " << s.scale << ": " << ck::text_of(ck::sentences_for(pack_), s) << '\n';
        for (ck::recommendation const& r : report.practices)
            std::cout << "  try " << pack_.at(r.practice).title << ": " << r.wording << '\n';
    } catch (ck::error const& e) {
        std::cout << name << ", please look at this answer again: " << e.what() << '\n';
    }

    void show_together(std::string const& first, std::string const& second) const {
        auto const report = ck::check_in(pack_, as_partner(first), as_partner(second), {.day = today_, .seed = seed_});
        if (auto const* both = std::get_if<ck::joint_report>(&report))
            for (ck::comparison const& c : both->scores)
                std::cout << c.scale << ": " << first << ' ' << c.first << ", " << second << ' ' << c.second << '\n';
        else show_results(first); // not open looks like nothing: the app goes on as if nobody had asked
    }

    ck::pack const pack_ = ck::built_in_pack();
    ck::assessment const& closeness_ = pack_.at<ck::assessment>("closeness");
    ck::date const today_ = ck::parse_date("2026-11-23").value();
    std::uint64_t const seed_ = 7;
    std::map<std::string, account> accounts_;
};

} // namespace

int main() {
    app couples;
    for (std::string line; std::getline(std::cin, line);)
        if (!line.empty()) couples.handle(std::istringstream(line));
}

#include <closeknit/assess/validate.hpp>
#include <closeknit/codec/built_in.hpp>
#include <closeknit/codec/error.hpp>
#include <closeknit/couple/compare_profiles.hpp>
#include <closeknit/couple/guesses.hpp>
#include <closeknit/couple/reveal.hpp>
#include <closeknit/couple/safety.hpp>
#include <closeknit/guide/check_in.hpp>
#include <closeknit/json.hpp>

#include <tests/couple/rounds.hpp>
#include <tests/support/couple.hpp>
#include <tests/support/random.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <functional>
#include <iterator>
#include <limits>
#include <set>
#include <string>
#include <utility>
#include <variant>
#include <vector>

using namespace closeknit;
using std::chrono::days;
using tests::print_figure;
using tests::random_values;
using tests::rounds;
using tests::today;

namespace {

/// The built-in pack with the weekly assessment and a part of the long one, and so many practices and prompts that all kinds
/// are among them.
pack const& content() {
    static pack const made = [] {
        pack out = built_in_pack();
        std::set<id_of<scale>> const kept{"emotional-safety", "felt-heard",    "protected-vulnerability",
                                          "sharing",          "vulnerability", "responsiveness"};
        std::erase_if(out.assessments, [](assessment const& each) { return each.id != "closeness" && each.id != "weekly"; });
        for (assessment& each : out.assessments) {
            if (each.id != "closeness") continue;
            std::erase_if(each.scales, [&](scale const& s) { return !kept.contains(s.id); });
            each.sections.clear();
        }
        if (out.practices.size() > 16) out.practices.resize(16);
        if (out.prompts.size() > 60) out.prompts.resize(60);
        out.language_patterns.clear();
        return out;
    }();
    return made;
}

// ---- Histories

answer any_answer_to(random_values& any, assessment const& of, item const& asked) {
    if (any.one_in(12)) return unanswered{any.one_in(8) ? missingness::prefer_not_to_say : missingness::skipped};
    response const& format = *format_of(of, asked);
    bool const careful = asked.safety_sensitive && !any.one_in(40); // else hardly anything would be open
    if (auto const* r = std::get_if<rating>(&format)) {
        int const out = any.between(r->low, r->high);
        return careful ? std::clamp(out, int(r->low) + 1, int(r->high) - 1) : out;
    }
    if (std::holds_alternative<yes_no>(format)) return !careful && any.one_in(2);
    return "words of number " + std::to_string(any.below(100));
}

sheet any_sheet(random_values& any, date day) {
    assessment const& of = content().assessments[any.below(content().assessments.size())];
    sheet out{.assessment = of.id, .day = day};
    for (item const& each : of.items)
        if (each.kind == item_kind::question && !any.one_in(20)) out.answers[each.id] = any_answer_to(any, of, each);
    return out;
}

opened any_opened(random_values& any) {
    switch (any.below(8)) {
    case 0: return opened_practices{};
    case 1: return opened_prompts{.depth = any.between(3, 5)};
    case 2: return opened_touch{};
    case 3: return opened_sexual_topics{};
    case 4: return opened_guesses{.assessment = "weekly"};
    case 5:
        return opened_scores{.assessment = "closeness",
                             .scales = {"emotional-safety", "felt-heard", "sharing", "protected-vulnerability"}};
    default: return opened_scores{.assessment = any.one_in(2) ? "closeness" : "weekly"};
    }
}

date any_day(random_values& any) { return today + days{any.one_in(12) ? any.between(1, 3) : -any.between(0, 13)}; }

/// Any entry, for somebody who shares with another.
entry any_entry(random_values& any, id_of<person> const& other) {
    date const day = any_day(any);
    switch (any.below(8)) {
    case 0:
    case 1: return any_sheet(any, day);
    case 2: {
        sheet guess = any_sheet(any, day);
        guess.subject = any.one_in(4) ? id_of<person>("eve") : other;
        return guess;
    }
    case 3:
        return screening{.day = day, .result = any.one_in(12) ? gate::caution : gate::nothing_reported, .basis = "in the app"};
    case 4:
    case 5:
        return opening{.day = day, .to = any.one_in(8) ? id_of<person>("eve") : other, .what = any_opened(any), .basis = "here"};
    case 6: {
        id_of<prompt> const asked = content().prompts[any.below(8)].id;
        return prompt_asked{.day = day, .prompt = asked, .other = other};
    }
    default: {
        practice_done done{.day = day, .practice = content().practices[any.below(6)].id};
        if (!any.one_in(3)) done.other = other;
        return done;
    }
    }
}

history any_history(random_values& any, id_of<person> who, id_of<person> const& other) {
    history out{.person = {.id = std::move(who), .adult = !any.one_in(25)}};
    for (int left = any.between(2, 9); left > 0; --left)
        out.entries.push_back(any_entry(any, other));
    if (!any.one_in(5)) // mostly something can be open
        for (entry const& each :
             {entry(screening{.day = today, .result = gate::nothing_reported}), entry(any_sheet(any, today - days{1})),
              entry(opening{.day = today - days{2}, .to = other, .what = any_opened(any), .basis = "in the app"}),
              entry(
                  opening{.day = today - days{1}, .to = other, .what = opened_scores{.assessment = "weekly"}, .basis = "here"})})
            out.entries.push_back(each);
    if (any.one_in(12)) out.entries.push_back(closing{.day = any_day(any)});
    return out;
}

/// One change of what is somebody's own.
void change(random_values& any, history& theirs, id_of<person> const& other) {
    std::vector<entry>& all = theirs.entries;
    if (any.one_in(10)) {
        std::size_t const kind = any.below(std::variant_size_v<entry>);
        std::erase_if(all, [&](entry const& each) { return each.index() == kind; });
    }
    if (all.empty()) return;
    entry& one = all[any.below(all.size())];
    switch (any.below(12)) {
    case 0: all.push_back(any_entry(any, other)); return;
    case 1: all.insert(all.begin(), any_entry(any, other)); return;
    case 2:
        if (all.size() > 1) all.erase(all.begin() + std::ptrdiff_t(any.below(all.size())));
        return;
    case 3: theirs.person.adult = !theirs.person.adult; return;
    case 4: all.push_back(closing{.day = any_day(any), .to = any.one_in(2) ? id_of<person>("eve") : other}); return;
    case 5: std::swap(one, all[any.below(all.size())]); return;
    default: break;
    }
    if (auto* s = std::get_if<sheet>(&one)) {
        assessment const* of = content().find(s->assessment);
        if (!of || s->answers.empty()) return;
        auto const somewhere = [&] { return std::next(s->answers.begin(), std::ptrdiff_t(any.below(s->answers.size()))); };
        switch (any.below(7)) {
        case 6: s->answers["heard-1"] = std::numeric_limits<double>::quiet_NaN(); return; // cannot even be written
        case 0: s->version = 2; return;
        case 1: s->answers["no-such-item"] = 1; return;
        case 2: s->answers.erase(somewhere()); return;
        case 3: s->day += days{any.between(-2, 1)}; return;
        case 4: // an opened value may stay as it was
            for (auto a = somewhere(), b = somewhere();;) {
                if (a->second.index() == b->second.index()) std::swap(a->second, b->second);
                return;
            }
        default: {
            auto const at = somewhere();
            for (item const& each : of->items)
                if (each.id == at->first) at->second = any_answer_to(any, *of, each);
        }
        }
    } else if (auto* s = std::get_if<screening>(&one)) {
        if (any.one_in(2)) s->day -= days{any.between(1, 100)};
        else if (any.one_in(2)) s->basis = "another instrument";
        else s->result = static_cast<gate>(any.below(4));
    } else if (auto* o = std::get_if<opening>(&one)) {
        if (any.one_in(3)) o->basis = "on paper";
        else if (any.one_in(2)) o->until = today + days{any.between(-3, 3)};
        else if (any.one_in(2)) o->what = any_opened(any);
        else o->day -= days{1};
    } else if (auto* p = std::get_if<prompt_asked>(&one)) p->prompt = content().prompts[any.below(12)].id;
    else if (auto* d = std::get_if<practice_done>(&one)) d->practice = content().practices[any.below(12)].id;
}

// ---- What is open, and all that the other gets

/// What stands in both histories, within a day: read anew, without the library.
template <class Joint> std::set<std::string> joint_entries(history const& mine, history const& theirs) {
    std::set<std::string> out;
    for (entry const& a : mine.entries)
        for (entry const& b : theirs.entries) {
            Joint const *x = std::get_if<Joint>(&a), *y = std::get_if<Joint>(&b);
            if (!x || !y || x->day > today || y->day > today || std::optional(theirs.person.id) != x->other ||
                std::optional(mine.person.id) != y->other)
                continue;
            bool near = x->day - y->day <= days{1} && y->day - x->day <= days{1};
            if constexpr (requires { x->prompt; }) {
                if (near && x->prompt == y->prompt) out.insert(x->prompt.str());
            } else if (near && x->practice == y->practice) out.insert(x->practice.str() + to_string(x->day) + to_string(y->day));
        }
    return out;
}

/// What is open between two today, and its values: all that one's history may tell the other.
std::string open_today(history const& mine, history const& theirs) {
    auto const found = reveal(content(), mine, theirs, today);
    auto const* both = std::get_if<reveal_permit>(&found);
    if (!both) return "not open";
    std::string out = std::to_string(both->depth()) + (both->practices() ? "p" : "") + (both->touch() ? "t" : "") +
                      (both->sexual_topics() ? "s" : "");
    for (opened_assessment const& each : both->assessments()) {
        out += "\n" + each.by.assessment().id.str();
        for (score_pair const& pair : each.pairs)
            out += " " + pair.scale.str() + " " + std::to_string(pair.first) + " " + std::to_string(pair.second);
        for (auto const* guesses : {&each.first_guesses, &each.second_guesses}) {
            answers guessed, own;
            for (guessed_item const& one : *guesses)
                guessed[one.item] = one.guess, own[one.item] = one.own;
            out += to_json(sheet{.assessment = "of", .day = today, .answers = guessed}) +
                   to_json(sheet{.assessment = "of", .day = today, .answers = own});
        }
    }
    for (std::string const& each : joint_entries<prompt_asked>(mine, theirs))
        out += "\n" + each;
    for (std::string const& each : joint_entries<practice_done>(mine, theirs))
        out += "\n" + each;
    return out;
}

template <class Call> std::string said(Call&& call) {
    try {
        return call();
    } catch (std::exception const& e) {
        return e.what();
    }
}

/// A history's JSON, or what is wrong with it.
std::string text_of(history const& of) {
    return said([&] { return to_json(of); });
}

std::string joint_bytes(history const& first, history const& second, check_in_options const& with) {
    return said([&] {
        auto const found = check_in(content(), first, second, with);
        auto const* both = std::get_if<joint_report>(&found);
        return both ? to_json(*both) : std::string("not open");
    });
}

/// Every byte that one person can get with both histories at hand, through C++.
std::string all_bytes(history const& mine, history const& theirs) {
    std::string out = said([&] { return to_json(check_in(content(), mine, {.day = today, .seed = 7})); });
    for (char const* asked : {"", "closeness", "weekly", "none"}) {
        check_in_options with{.day = today, .seed = 7};
        if (*asked) with.assessment = asked;
        out += "\n" + joint_bytes(mine, theirs, with);
        if (!*asked) out += "\n" + joint_bytes(theirs, mine, with);
    }
    auto const found = reveal(content(), mine, theirs, today);
    auto const* both = std::get_if<reveal_permit>(&found);
    if (!both) return out + "\nnot open";
    for (char const* id : {"closeness", "weekly"}) {
        out += to_json(compare_profiles(*both, id, mine, theirs, today));
        for (guess_comparison const& each : compare_guesses(*both, id, mine, theirs, today))
            out += to_json(each);
    }
    for (std::size_t count : {0u, 3u, 12u})
        for (auto const& each : weekly_prompts(content(), *both, mine, theirs, today, 3, count))
            out += each.str() + " ";
    out += said([&] { return both->require(mine, theirs, today + days{1}), std::string("fine"); });
    out += said([&] { return std::to_string(compare(*both, "weekly", theirs, mine, today).size()); });
    out += both->first().str() + both->second().str() + to_string(both->day());
    return out;
}

/// Two worlds that differ in what is another person's own, and in nothing that is open to me.
struct two_worlds {
    history mine, theirs, changed;
    bool open = false;
};

struct worlds {
    std::vector<two_worlds> all{};
    int tried = 0, open = 0;
};

worlds const& some_worlds() {
    static worlds const made = [] {
        worlds out;
        random_values any(20261204);
        std::size_t const wanted = std::size_t(rounds(240, 10'000));
        while (out.all.size() < wanted) {
            two_worlds next{any_history(any, "ada", "ben"), any_history(any, "ben", "ada"), {}, false};
            for (entry const& each : next.theirs.entries) // done together, so written down by both
                if (!any.one_in(3) &&
                    (std::holds_alternative<prompt_asked>(each) || std::holds_alternative<practice_done>(each))) {
                    entry mine = each;
                    if (auto* p = std::get_if<prompt_asked>(&mine)) p->other = "ben";
                    if (auto* d = std::get_if<practice_done>(&mine); d && d->other) d->other = "ben";
                    next.mine.entries.push_back(mine);
                }
            next.changed = next.theirs;
            for (int left = any.between(1, 5); left > 0; --left)
                change(any, next.changed, "ada");
            ++out.tried;
            std::string const open = open_today(next.mine, next.theirs);
            if (text_of(next.changed) == text_of(next.theirs) || open_today(next.mine, next.changed) != open) continue;
            next.open = open != "not open";
            if (!next.open && out.all.size() > 10 && out.open * 2 < int(out.all.size())) continue; // half of them open
            out.open += next.open;
            out.all.push_back(std::move(next));
        }
        return out;
    }();
    return made;
}

using report = std::function<std::string(history const& mine, history const& theirs)>;

/// In how many worlds a report about me changes with what is only another person's.
int leaks(report const& say) {
    int found = 0;
    for (two_worlds const& each : some_worlds().all)
        found += say(each.mine, each.theirs) != say(each.mine, each.changed);
    return found;
}

template <class Kind> int how_many(history const& in) {
    return int(std::count_if(in.entries.begin(), in.entries.end(),
                             [](entry const& each) { return std::holds_alternative<Kind>(each); }));
}

sheet const* newest_sheet(history const& of) { return state_on(of, today).latest; }

} // namespace

TEST_CASE("whatever of another person is not open changes no byte that one gets", "[privacy]") {
    worlds const& all = some_worlds();
    int found = 0;
    for (two_worlds const& each : all.all) {
        if (all_bytes(each.mine, each.theirs) == all_bytes(each.mine, each.changed)) continue;
        if (++found <= 3)
            FAIL_CHECK("mine " << text_of(each.mine) << "\ntheirs " << text_of(each.theirs) << "\nor " << text_of(each.changed));
    }
    CHECK(found == 0);
    CHECK(all.open > int(all.all.size()) / 3);
    print_figure("non-interference: " + std::to_string(all.all.size()) + " couples of " + std::to_string(all.tried) +
                 " tried, something open between " + std::to_string(all.open) + ": " + std::to_string(found) + " leaks");
}

TEST_CASE("what is not open is one state, whatever the cause", "[privacy]") {
    std::set<std::string> ways;
    for (two_worlds const& each : some_worlds().all)
        if (!each.open)
            for (char const* asked : {"", "closeness", "weekly"}) {
                check_in_options with{.day = today, .seed = 7};
                if (*asked) with.assessment = asked;
                ways.insert(joint_bytes(each.mine, each.changed, with));
            }
    CHECK(ways == std::set<std::string>{"not open"});
}

TEST_CASE("each planted leak is found", "[privacy]") {
    auto const by_unopened_values = [](history const&, history const& theirs) {
        std::vector<std::pair<double, std::string>> order;
        if (sheet const* given = newest_sheet(theirs))
            if (assessment const* of = content().find(given->assessment))
                for (score_result const& each : score(*of, given->answers))
                    order.push_back({-each.value.value_or(0), each.scale.str()});
        std::sort(order.begin(), order.end());
        std::string out;
        for (auto const& each : order)
            out += each.second + " ";
        return out;
    };
    std::vector<std::pair<char const*, report>> const planted{
        {"how long their history is", [](auto const&, auto const& h) { return std::to_string(h.entries.size()); }},
        {"whether they were screened", [](auto const&, auto const& h) { return std::to_string(how_many<screening>(h) > 0); }},
        {"their gate", [](auto const&, auto const& h) { return std::to_string(int(gate_on(h, today))); }},
        {"the order of scales by values that are not open",
         [&](history const& a, history const& b) { return said([&] { return by_unopened_values(a, b); }); }},
        {"when they last answered",
         [](auto const&, auto const& h) { return newest_sheet(h) ? to_string(newest_sheet(h)->day) : std::string(); }},
        {"how much they passed over",
         [](auto const&, auto const& h) {
             int out = 0;
             if (sheet const* given = newest_sheet(h))
                 for (auto const& [item, answer] : given->answers)
                     out += std::holds_alternative<unanswered>(answer);
             return std::to_string(out);
         }},
        {"whether they are an adult", [](auto const&, auto const& h) { return std::to_string(h.person.adult); }},
        {"that they said yes, though I did not",
         [](auto const& mine, auto const& h) {
             return std::to_string(state_on(h, today).openings.size()) + mine.person.id.str();
         }},
        {"whether they closed, or never opened", [](auto const&, auto const& h) { return std::to_string(how_many<closing>(h)); }},
        {"what is wrong with their file",
         [](auto const&, auto const& h) {
             return said([&] { return to_json(check_in(content(), h, {.day = today})); }).substr(0, 9);
         }},
        {"what they did alone", [](auto const&, auto const& h) { return std::to_string(state_on(h, today).done.size()); }},
        {"a danger signal",
         [](auto const&, auto const& h) { return std::to_string(safety_on(content(), h, today).safety_signal); }},
        {"a single answer",
         [](auto const&, auto const& h) {
             sheet const* given = newest_sheet(h);
             return std::to_string(given && given->answers.contains("heard-1") && given->answers.at("heard-1") == answer(2));
         }},
        {"the order of their entries",
         [](auto const&, auto const& h) { return h.entries.empty() ? std::string() : std::to_string(h.entries[0].index()); }},
        {"my own page, changed where they stopped",
         [](history const& mine, history const& h) {
             bool const tells = !safety_on(content(), h, today).passes_on_a_yes();
             return mine.person.id.str() + (tells ? "." : "");
         }},
    };
    for (auto const& [what, say] : planted) {
        CAPTURE(what);
        CHECK(leaks(say) > 0);
    }
    print_figure("planted leaks: " + std::to_string(planted.size()));
}

TEST_CASE("a history that cannot be written opens nothing, and no error tells what is in it") {
    pack const small = tests::holding(tests::for_two());
    auto const revealed = reveal(small, tests::ada(), tests::ben(), today);
    auto const* both = std::get_if<reveal_permit>(&revealed);
    REQUIRE(both);
    for (entry const& each :
         {entry(screening{.day = today - days{3}, .result = static_cast<gate>(7)}),
          entry(
              sheet{.assessment = "another", .day = today, .answers = {{"secret", std::numeric_limits<double>::infinity()}}})}) {
        history theirs = tests::ben();
        theirs.entries.insert(theirs.entries.begin(), each);
        CHECK(std::holds_alternative<not_open>(reveal(small, tests::ada(), theirs, today)));
        CHECK(std::holds_alternative<not_open>(reveal(small, theirs, tests::ada(), today)));
        CHECK(said([&] { return both->require(tests::ada(), theirs, today), std::string(); }) ==
              "the permit is for another day or for other histories; reveal again");
    }
}

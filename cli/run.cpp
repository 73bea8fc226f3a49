#include <cli/run.hpp>

#include <cli/administer.hpp>
#include <cli/arguments.hpp>
#include <cli/consent.hpp>
#include <cli/evening.hpp>
#include <cli/files.hpp>
#include <cli/history_file.hpp>
#include <cli/inputs.hpp>
#include <cli/log.hpp>
#include <cli/new_file.hpp>
#include <cli/openness.hpp>
#include <cli/page.hpp>
#include <cli/progress_page.hpp>
#include <cli/promise.hpp>
#include <cli/prompt.hpp>
#include <cli/report.hpp>
#include <cli/review.hpp>
#include <cli/score_many.hpp>
#include <cli/show.hpp>
#include <cli/support.hpp>
#include <cli/table_options.hpp>
#include <cli/terminal.hpp>
#include <cli/week_page.hpp>
#include <closeknit/closeknit.hpp>
#include <closeknit/codec/json_pointer.hpp>
#include <closeknit/interop/icalendar.hpp>
#include <closeknit/interop/week_calendar.hpp>
#include <closeknit/lint/lint.hpp>
#include <closeknit/lint/translation.hpp>
#include <closeknit/model/spelling.hpp>
#include <closeknit/records.hpp>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <iostream>
#include <random>
#include <type_traits>
#include <utility>

namespace closeknit::cli {
namespace {

class session {
public:
    session(request const& asked, std::istream& in, std::ostream& out)
        : asked_(asked), in_(in), out_(out), styled_(is_terminal(out)) {}

    int check_in() {
        pack const content = read_pack(asked_, in_);
        check_in_options with{.day = day_asked(asked_), .seed = asked_.seed};
        if (!asked_.assessment.empty()) with.assessment = asked_.assessment;
        history const mine = read_mine();
        own_report const own = of_mine([&] {
            sound_assessment(asked_, content, answers_for(content, mine, with).assessment.str());
            return closeknit::check_in(content, mine, with);
        });
        if (auto const both = together(content, mine, with)) return print(content, *both);
        return print(content, own);
    }

    int week() {
        constexpr std::size_t most = 3; // more would be homework
        pack const content = read_pack(asked_, in_);
        check_in_options with{.day = day_asked(asked_), .practices = most};
        if (!asked_.assessment.empty()) with.assessment = asked_.assessment;
        history const mine = read_history(asked_.mine, in_);
        auto const own = of_mine([&] {
            sound_assessment(asked_, content, answers_for(content, mine, with).assessment.str());
            return recommend(content, mine, with);
        });
        auto const both = together(content, mine, with);
        std::vector<free_time> when;
        for (std::string const& each : asked_.free)
            when.push_back(parse_free_time(each).value()); // that it is one was checked
        week_plan const plan = plan_week(content, both ? both->practices : own, when, with.day, asked_.weeks);
        if (!asked_.calendar.empty()) {
            if (plan.practices.empty()) throw std::runtime_error("--calendar: nothing has a day, and no file was written");
            write_file(asked_.calendar, to_icalendar(calendar_events(content, plan, mine.person.id), with.day), asked_.mine);
        }
        if (asked_.accept) add_entries(asked_.mine, entries_of(plan, with.day));
        return print(content, plan);
    }

    int progress() {
        pack const content = read_pack(asked_, in_);
        date const day = day_asked(asked_);
        date const first = asked_.since.empty() ? std::max(day - quarter, min_date) : parse_date(asked_.since).value();
        if (first > day) throw std::runtime_error("--since: the first day is after the last");
        history const mine = read_history(asked_.mine, in_);
        return print(content, of_mine([&] { return look_back(content, mine, first, day); }));
    }

    int score(std::ostream& err) {
        if (!kind_of_table().empty()) return score_table(err);
        pack const content = read_pack(asked_, in_);
        if (!asked_.assessment.empty() || !asked_.key.empty() || !asked_.out_file.empty() || asked_.strict || asked_.research ||
            says_of_table(asked_))
            throw std::runtime_error(
                "flags such as --id are for a table: a .csv, .tsv, .tab, .jsonl or .ndjson file, or any file with --data csv or jsonl");
        if (asked_.format != "text" && asked_.format != "json") throw std::runtime_error("--format: expected text or json");
        history const mine = read_mine();
        if (sheet const* private_one = newest_if_screening(content, mine))
            return print(content, answer_screening(content, content.at(private_one->assessment), *private_one,
                                                   support_if_readable(asked_, in_), today()));
        own_report const report = of_mine([&] {
            sheet const& answered = answers_for(content, mine, {.day = date::max()});
            sound_assessment(asked_, content, answered.assessment.str());
            scorer const by = scorer_for(content, mine, answered);
            return own_report{
                .person = mine.person.id, .assessment = answered.assessment, .day = answered.day, .scores = by.score(answered)};
        });
        out_ << (asked_.format == "json" ? to_json(report, layout::indented) + "\n" : scores_as_text(content, report, styled_));
        return 0;
    }

    int administer() {
        pack const content = read_pack(asked_, in_);
        assessment const& of = sound_assessment(asked_, content, asked_.id);
        for (std::string const& each : {asked_.save_file, asked_.out_file})
            if (!asked_.history_file.empty() && is_same_file(asked_.history_file, each))
                throw std::runtime_error("--history must be another file than --save and --out");
        std::error_code ignored;
        bool const goes_on = std::filesystem::exists(asked_.save_file, ignored);
        administration how{.save = asked_.save_file,
                           .out = asked_.out_file,
                           .history = asked_.history_file,
                           .person = asked_.person,
                           .about = asked_.about,
                           .day = day_asked(asked_),
                           .seed = asked_.order_seed ? *asked_.order_seed : std::random_device{}(),
                           .styled = styled_};
        if (is_screening(of)) how.support = goes_on ? support_if_readable(asked_, in_) : read_support(asked_, in_);
        return cli::administer(content, of, how, in_, out_);
    }

    int lint(std::ostream& err) {
        int worst = 0;
        for (std::string const& file : asked_.files) {
            try {
                std::string const text = read_file(file, in_);
                for (issue const& each : issues_in(file, text)) {
                    std::string const message = std::string(name_of(each.severity)) + ": " + each.message;
                    out_ << printable(name_of_file(file) + ": " + error(error_code::check_failed, each.path, message).what() +
                                      (each.suggestion.empty() ? "" : " (try: " + each.suggestion + ")"))
                         << '\n';
                    if (each.severity == severity::error || asked_.strict) worst = std::max(worst, 1);
                }
                if (asked_.openness && kind_of_document(text, file) == document_kind::pack)
                    out_ << openness_as_text(parse_as<pack>(text, file), name_of_file(file));
            } catch (bad_input const& e) {
                err << printable(e.what()) << '\n';
                worst = 2;
            }
        }
        return worst;
    }

    int list() {
        out_ << (asked_.what == "keys" ? keys_as_text(keys()) : list_as_text(read_pack(asked_, in_)));
        return 0;
    }

    int schema() {
        using described = std::pair<std::string_view, std::string (*)()>;
#define CLOSEKNIT_SCHEMA(Record) described{description<Record>.name, &schema_of<Record>},
        static constexpr described all[] = {CLOSEKNIT_RECORDS(CLOSEKNIT_SCHEMA)};
        auto const found =
            std::find_if(std::begin(all), std::end(all), [&](described const& each) { return each.first == asked_.id; });
        if (found != std::end(all)) {
            out_ << found->second() << '\n';
            return 0;
        }
        std::string names;
        for (described const& each : all)
            names += (names.empty() ? "" : ", ") + std::string(each.first);
        throw std::runtime_error("unknown type '" + asked_.id + "': expected one of " + names);
    }

    int show() {
        pack const content = read_pack(asked_, in_);
        if (content.find<assessment>(asked_.id)) sound_assessment(asked_, content, asked_.id);
        auto const shown = show_as_text(content, asked_.id, styled_);
        if (!shown) fail_unknown(content, "element", asked_.id);
        out_ << *shown;
        return 0;
    }

    int support(std::ostream& err) {
        pack const content = pack_or_built_in(asked_, in_, err);
        std::optional<support_directory> const supplied = read_support(asked_, in_);
        out_ << (asked_.format == "json" ? to_json(supplied.value_or(support_directory{}), layout::indented) + "\n"
                                         : support_as_text(content, support_resources(supplied), styled_));
        return 0;
    }

private:
    /// csv or jsonl, where the data are a table of people.
    std::string kind_of_table() const {
        if (!asked_.data.empty()) return asked_.data;
        auto const ends = [name = lower_ascii(asked_.mine)](std::string_view with) { return name.ends_with(with); };
        if (ends(".csv") || ends(".tsv") || ends(".tab")) return "csv";
        return ends(".jsonl") || ends(".ndjson") ? "jsonl" : "";
    }

    /// By which a table is scored.
    assessment assessment_of_table() {
        if (!asked_.key.empty()) return assessment_of(named_key(asked_.key));
        pack const content = read_pack(asked_, in_);
        if (asked_.assessment.empty()) throw std::runtime_error("--assessment or --key is required for a table");
        return sound_assessment(asked_, content, asked_.assessment);
    }

    int score_table(std::ostream& err) {
        assessment const of = assessment_of_table();
        if (is_screening(of) && !asked_.research)
            throw std::runtime_error("'" + of.id.str() +
                                     "' is a private screening: a table of them is scored for research only, with --research");
        table what{.file = asked_.mine, .out = asked_.out_file, .how = table_options(asked_, in_)};
        what.how.format = kind_of_table() == "jsonl" ? table_format::json_lines : table_format::csv;
        return score_many(scorer(of), what, in_, out_, err);
    }

    static bool is_same_file(std::string const& one, std::string const& other) {
        std::error_code ignored;
        auto const whole = [&](std::string const& name) { return std::filesystem::weakly_canonical(name, ignored); };
        return whole(one) == whole(other);
    }

    /// Somebody's newest own sheet for an assessment of the pack, where that is a private screening; else nullptr.
    static sheet const* newest_if_screening(pack const& content, history const& mine) {
        sheet const* newest = nullptr;
        for (auto const& [id, each] : state_on(mine, date::max()).sheets)
            if (content.find(id) &&
                (!newest || newest->day < each->day || (newest->day == each->day && std::less<>()(newest, each))))
                newest = each;
        return newest && is_screening(content.at(newest->assessment)) ? newest : nullptr;
    }

    /// The report for two, where one is asked for and open. Whatever is wrong with the other person's file, the answer is the one
    /// for "not open", without a word: its owner finds the fault with `lint`.
    std::optional<joint_report> together(pack const& content, history const& mine, check_in_options const& with) {
        if (!asked_.together) return std::nullopt;
        try {
            auto joint = closeknit::check_in(content, mine, read_history(asked_.theirs, in_), with);
            if (auto* const report = std::get_if<joint_report>(&joint)) return std::move(*report);
        } catch (std::exception const&) {
        }
        return std::nullopt;
    }

    /// The own file, or answers alone.
    history read_mine() {
        own_answers read = read_answers(asked_.mine, in_);
        sheet_at_ = std::move(read.sheet_at);
        return std::move(read.own);
    }

    /// What is made of one person; what is wrong with the entries that it is made of is wrong in the person's own file.
    template <class Make> std::invoke_result_t<Make const&> of_mine(Make const& make) {
        try {
            return make();
        } catch (error const& e) {
            constexpr std::string_view only_entry = "/entries/0";
            if (!e.path().starts_with("/entries")) throw;
            if (!sheet_at_ || !e.path().starts_with(only_entry)) throw bad_input(name_of_file(asked_.mine), e);
            throw bad_input(name_of_file(asked_.mine),
                            error(e.code(), *sheet_at_ + e.path().substr(only_entry.size()), e.message(), e.arguments()));
        }
    }

    std::vector<issue> issues_in(std::string const& file, std::string const& text) {
        switch (kind_of_document(text, file)) {
        case document_kind::person: return closeknit::lint(read_pack(asked_, in_), parse_as<history>(text, file));
        case document_kind::support: return closeknit::lint(parse_as<support_directory>(text, file), day_asked(asked_));
        case document_kind::sheet: return issues_in(parse_as<sheet>(text, file));
        case document_kind::sitting: {
            std::vector<issue> found = issues_in(parse_as<saved_sitting>(text, file).sheet);
            for (issue& each : found)
                each.path.insert(0, "/sheet");
            return found;
        }
        case document_kind::pack: break;
        }
        pack const content = parse_as<pack>(text, file);
        std::vector<issue> found = closeknit::lint(content);
        if (asked_.against.empty()) return found;
        for (issue& each : closeknit::lint_translation(content, parse_as<pack>(read_file(asked_.against, in_), asked_.against)))
            found.push_back(std::move(each));
        return found;
    }

    std::vector<issue> issues_in(sheet const& answered) {
        pack const content = read_pack(asked_, in_);
        return closeknit::lint(named_in<assessment>(content, "assessment", answered.assessment.str()), answered);
    }

    template <class Report> int print(pack const& content, Report const& report) {
        out_ << (asked_.format == "json" ? to_json(report, layout::indented) + "\n" : as_text(content, report, styled_));
        return 0;
    }

    request const& asked_;
    std::istream& in_;
    std::ostream& out_;
    bool styled_;
    std::optional<std::string> sheet_at_; // of a file with answers alone
};

int run_command(std::vector<std::string> args, std::istream& in, std::ostream& out, std::ostream& err) {
    request asked;
    if (auto const code = read_arguments(asked, std::move(args), out, err)) return *code;
    try {
        session now(asked, in, out);
        std::pair<char const*, std::function<int()>> const commands[]{
            {"check-in", [&] { return now.check_in(); }},
            {"score", [&] { return now.score(err); }},
            {"administer", [&] { return now.administer(); }},
            {"open", [&] { return open(asked, in); }},
            {"close", [&] { return close(asked); }},
            {"leave", [&] { return leave(asked); }},
            {"evening", [&] { return evening(asked, in, out); }},
            {"week", [&] { return now.week(); }},
            {"prompt", [&] { return prompts(asked, in, out); }},
            {"act", [&] { return act(asked, in, out); }},
            {"log", [&] { return log(asked, in); }},
            {"promise", [&] { return promise(asked, in, out); }},
            {"progress", [&] { return now.progress(); }},
            {"results", [&] { return results(asked, in, out); }},
            {"review", [&] { return review(asked, in, out); }},
            {"lint", [&] { return now.lint(err); }},
            {"schema", [&] { return now.schema(); }},
            {"list", [&] { return now.list(); }},
            {"show", [&] { return now.show(); }},
            {"support", [&] { return now.support(err); }},
        };
        return std::find_if(std::begin(commands), std::end(commands),
                            [&](auto const& each) { return asked.command == each.first; })
            ->second();
    } catch (bad_input const& e) {
        err << printable(e.what()) << '\n';
    } catch (std::exception const& e) {
        err << "closeknit: " << printable(e.what()) << '\n';
    }
    return 2;
}

} // namespace

int run(std::vector<std::string> args, std::istream& in, std::ostream& out, std::ostream& err) {
    int const code = run_command(std::move(args), in, out, err);
    if (out.flush()) return code;
    err << "closeknit: cannot write to standard output\n"; // a full disk, a closed pipe
    return 2;
}

} // namespace closeknit::cli

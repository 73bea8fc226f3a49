#include <cli/run.hpp>

#include <cli/administer.hpp>
#include <cli/files.hpp>
#include <cli/history_file.hpp>
#include <cli/openness.hpp>
#include <cli/page.hpp>
#include <cli/report.hpp>
#include <cli/score_many.hpp>
#include <cli/show.hpp>
#include <cli/support.hpp>
#include <cli/terminal.hpp>
#include <closeknit/closeknit.hpp>
#include <closeknit/codec/json_pointer.hpp>
#include <closeknit/lint/lint.hpp>
#include <closeknit/lint/translation.hpp>
#include <closeknit/records.hpp>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <ctime>
#include <filesystem>
#include <functional>
#include <iostream>

namespace closeknit::cli {
namespace {

/// What the user asked for, filled in by the command line.
struct request {
    std::string mine, theirs, pack_file, against, id, format = "text", day, assessment, data, out_file, save_file, person,
                                                      support_file, history_file;
    std::string to, what, until, basis = "with the command";
    std::vector<std::string> files, scales;
    int depth = 3;
    std::uint64_t seed = 0;
    bool together = false, strict = false, exact = false, research = false, openness = false;
};

/// Today where the command runs; the library itself reads no clock.
date today() {
    std::time_t const now = std::time(nullptr);
    std::tm const* local = std::localtime(&now);
    return std::chrono::sys_days{std::chrono::year{local->tm_year + 1900} / (local->tm_mon + 1) / local->tm_mday};
}

class session {
public:
    session(request const& asked, std::istream& in, std::ostream& out)
        : asked_(asked), in_(in), out_(out), styled_(is_terminal(out)) {}

    int check_in() {
        pack const content = read_pack();
        check_in_options with{.day = day_asked(), .seed = asked_.seed};
        if (!asked_.assessment.empty()) with.assessment = asked_.assessment;
        history const mine = read_history(asked_.mine, in_);
        sheet_of(content, mine, with);
        if (auto const both = together(content, mine, with)) return print(content, *both);
        return print(content, closeknit::check_in(content, mine, with));
    }

    int score(std::ostream& err) {
        pack const content = read_pack();
        if (!kind_of_table().empty()) return score_table(content, err);
        if (!asked_.assessment.empty() || !asked_.out_file.empty() || asked_.strict || asked_.research)
            throw std::runtime_error(
                "--assessment, --out, --strict and --research need a table: .csv, .jsonl, .ndjson, or - with --data");
        history const mine = read_history(asked_.mine, in_);
        if (sheet const* private_one = newest_if_screening(content, mine))
            return print(content, answer_screening(content, content.at(private_one->assessment), *private_one,
                                                   support_if_readable(), today()));
        sheet const& answered = sheet_of(content, mine, {.day = date::max()});
        own_report report{.person = mine.person.id, .assessment = answered.assessment, .day = answered.day};
        report.scores = closeknit::score(content.at(answered.assessment), answered.answers);
        out_ << (asked_.format == "json" ? to_json(report, layout::indented) + "\n" : scores_as_text(content, report, styled_));
        return 0;
    }

    int administer() {
        pack const content = read_pack();
        assessment const& of = sound_assessment(content, asked_.id);
        for (std::string const& each : {asked_.save_file, asked_.out_file})
            if (!asked_.history_file.empty() && is_same_file(asked_.history_file, each))
                throw std::runtime_error("--history must be another file than --save and --out");
        std::error_code ignored;
        bool const goes_on = std::filesystem::exists(asked_.save_file, ignored);
        administration how{.save = asked_.save_file,
                           .out = asked_.out_file,
                           .history = asked_.history_file,
                           .person = asked_.person,
                           .day = day_asked(),
                           .styled = styled_};
        if (is_screening(of)) how.support = goes_on ? support_if_readable() : read_support();
        return cli::administer(content, of, how, in_, out_);
    }

    int open() {
        opening const yes{
            .day = day_asked(), .to = asked_.to, .what = opened_thing(), .until = last_day(), .basis = asked_.basis};
        if (yes.until && *yes.until < yes.day) throw std::runtime_error("--until: the last day is before the first");
        history const mine = read_history(asked_.mine, in_);
        if (mine.person.id == yes.to) throw std::runtime_error("an opening must be to another person");
        if (std::holds_alternative<opened_results>(yes.what) && is_partner(mine, yes.to))
            throw std::runtime_error("results open to a third person, and '" + asked_.to +
                                     "' is a partner in this file: open scores to each other");
        add_entry(asked_.mine, yes);
        return 0;
    }

    int close() {
        closing out{.day = day_asked()};
        if (!asked_.to.empty()) out.to = asked_.to;
        if (!asked_.what.empty()) out.what = kind_asked_for();
        if (!asked_.assessment.empty()) out.assessment = asked_.assessment;
        add_entry(asked_.mine, out);
        return 0;
    }

    int leave() {
        add_entry(asked_.mine, closing{.day = day_asked()});
        return 0;
    }

    int results() {
        pack const content = read_pack();
        for (assessment_result const& each : results_for(content, read_history(asked_.mine, in_), asked_.to, day_asked())) {
            sound_assessment(content, each.assessment.str());
            out_ << to_json(each) << '\n';
        }
        return 0;
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
        out_ << list_as_text(read_pack());
        return 0;
    }

    int schema() {
        std::string text, names;
#define CLOSEKNIT_SCHEMA(Record)                                                                                                 \
    if (asked_.id == description<Record>.name) text = schema_of<Record>();                                                       \
    names += (names.empty() ? "" : ", ") + std::string(description<Record>.name);
        CLOSEKNIT_RECORDS(CLOSEKNIT_SCHEMA)
        if (text.empty()) throw std::runtime_error("unknown type '" + asked_.id + "': expected one of " + names);
        out_ << text << '\n';
        return 0;
    }

    int show() {
        pack const content = read_pack();
        if (content.find<assessment>(asked_.id)) sound_assessment(content, asked_.id);
        auto const shown = show_as_text(content, asked_.id, styled_);
        if (!shown) throw std::runtime_error("the pack '" + content.id.str() + "' has no element '" + asked_.id + "'");
        out_ << *shown;
        return 0;
    }

    int support() {
        pack const content = read_pack();
        std::optional<support_directory> const supplied = read_support();
        out_ << (asked_.format == "json" ? to_json(supplied.value_or(support_directory{}), layout::indented) + "\n"
                                         : support_as_text(content, support_resources(supplied), styled_));
        return 0;
    }

private:
    date day_asked() const { return asked_.day.empty() ? today() : parse_date(asked_.day).value(); }

    /// csv or jsonl, where the data are a table of people.
    std::string kind_of_table() const {
        if (!asked_.data.empty()) return asked_.data;
        auto const ends = [&](std::string_view with) { return std::string_view(asked_.mine).ends_with(with); };
        return ends(".csv") ? "csv" : ends(".jsonl") || ends(".ndjson") ? "jsonl" : "";
    }

    int score_table(pack const& content, std::ostream& err) {
        if (asked_.assessment.empty()) throw std::runtime_error("--assessment is required for a table");
        if (asked_.format != "text")
            throw std::runtime_error("--format does not apply to a table: its scores are written as CSV");
        assessment const& of = sound_assessment(content, asked_.assessment);
        if (is_screening(of) && !asked_.research)
            throw std::runtime_error("'" + of.id.str() +
                                     "' is a private screening: a table of them is scored for research only, with --research");
        table const what{
            .file = asked_.mine, .out = asked_.out_file, .json_lines = kind_of_table() == "jsonl", .strict = asked_.strict};
        return score_many(scorer(of), what, in_, out_, err);
    }

    pack read_pack() {
        if (asked_.pack_file.empty()) return built_in_pack();
        return with_defaults(parse_as<pack>(read_file(asked_.pack_file, in_), asked_.pack_file), built_in_pack());
    }

    /// The host's list of help, where one is given.
    std::optional<support_directory> read_support() {
        if (asked_.support_file.empty()) return std::nullopt;
        return parse_as<support_directory>(read_file(asked_.support_file, in_), asked_.support_file);
    }

    /// The same for somebody who must not be turned away: one that cannot be read is none.
    std::optional<support_directory> support_if_readable() {
        try {
            return read_support();
        } catch (bad_input const&) {
            return std::nullopt;
        }
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

    /// The assessment that is about to be used. Its errors stop the command, and nothing else in the pack does.
    assessment const& sound_assessment(pack const& content, std::string const& id) {
        assessment const* of = content.find<assessment>(id);
        if (!of) throw std::runtime_error("the pack '" + content.id.str() + "' has no assessment '" + id + "'");
        if (asked_.pack_file.empty()) return *of; // of the built-in pack, which our tests check
        auto const issues = closeknit::errors_in(content, of->id);
        if (!issues.empty())
            throw bad_input(name_of_file(asked_.pack_file),
                            error(error_code::check_failed, issues.front().path, issues.front().message));
        return *of;
    }

    std::optional<date> last_day() const { return asked_.until.empty() ? std::nullopt : parse_date(asked_.until); }

    opened_kind kind_asked_for() const {
        opened_kind out{};
        boost::mp11::mp_for_each<boost::describe::describe_enumerators<opened_kind>>([&](auto each) {
            if (asked_.what == each.name) out = each.value;
        });
        return out;
    }
    opened opened_thing() {
        switch (kind_asked_for()) {
        case opened_kind::scores: {
            assessment const of = assessment_to_open();
            return opened_scores{
                .assessment = of.id, .version = of.version, .scales = scales_to_open(of), .exact_answers = asked_.exact};
        }
        case opened_kind::guesses: {
            assessment const of = assessment_to_open();
            return opened_guesses{.assessment = of.id, .version = of.version};
        }
        case opened_kind::results: {
            assessment const of = assessment_to_open();
            return opened_results{.assessment = of.id, .version = of.version, .scales = scales_to_open(of)};
        }
        case opened_kind::prompts: return opened_prompts{.depth = asked_.depth};
        case opened_kind::practices: return opened_practices{};
        case opened_kind::touch: return opened_touch{};
        case opened_kind::sexual_topics: break;
        }
        return opened_sexual_topics{};
    }
    assessment assessment_to_open() {
        if (asked_.assessment.empty()) throw std::runtime_error("--assessment is required to open " + asked_.what);
        pack const content = read_pack();
        return sound_assessment(content, asked_.assessment);
    }
    std::vector<id_of<scale>> scales_to_open(assessment const& of) const {
        for (std::string const& each : asked_.scales)
            if (!find(of.scales, id_of<scale>(each)))
                throw std::runtime_error("the assessment '" + of.id.str() + "' has no scale '" + each + "'");
        return {asked_.scales.begin(), asked_.scales.end()};
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

    /// The answers that a report is about. Throws bad_input where there are none, or where they or their assessment have errors.
    sheet const& sheet_of(pack const& content, history const& mine, check_in_options const& with) {
        try {
            sheet const& answered = answers_for(content, mine, with);
            sound_assessment(content, answered.assessment.str());
            require_fit(content, mine, answered);
            return answered;
        } catch (error const& e) {
            throw bad_input(name_of_file(asked_.mine), e);
        }
    }

    std::vector<issue> issues_in(std::string const& file, std::string const& text) {
        switch (kind_of_document(text, file)) {
        case document_kind::person: return closeknit::lint(read_pack(), parse_as<history>(text, file));
        case document_kind::support: return closeknit::lint(parse_as<support_directory>(text, file), day_asked());
        case document_kind::pack: break;
        }
        pack const content = parse_as<pack>(text, file);
        std::vector<issue> found = closeknit::lint(content);
        if (asked_.against.empty()) return found;
        for (issue& each : closeknit::lint_translation(content, parse_as<pack>(read_file(asked_.against, in_), asked_.against)))
            found.push_back(std::move(each));
        return found;
    }

    template <class Report> int print(pack const& content, Report const& report) {
        out_ << (asked_.format == "json" ? to_json(report, layout::indented) + "\n" : as_text(content, report, styled_));
        return 0;
    }

    request const& asked_;
    std::istream& in_;
    std::ostream& out_;
    bool styled_;
};

std::string is_a_day(std::string const& given) { return parse_date(given) ? "" : "expected a day of the calendar as YYYY-MM-DD"; }

std::string is_an_id(std::string const& given) {
    return well_formed_id(given) ? "" : "expected an id: 1 to 100 bytes without spaces";
}

std::string is_a_file(std::string const& given) { return given == "-" ? "expected a file, not standard input" : ""; }

std::string is_a_seed(std::string const& given) {
    std::uint64_t seed = 0;
    char const* const end = given.data() + given.size();
    auto const [read, problem] = std::from_chars(given.data(), end, seed);
    return read == end && problem == std::errc{} ? "" : "expected a whole number from 0 to 18446744073709551615";
}

int run_command(std::vector<std::string> args, std::istream& in, std::ostream& out, std::ostream& err) {
    CLI::App app{"Practices, prompts and assessments for couples.", "closeknit"};
    request asked;
    app.set_version_flag("--version", "closeknit " CLOSEKNIT_VERSION_STRING);
    app.require_subcommand(1);
    auto const add_pack = [&](CLI::App* to) {
        to->add_option("--pack", asked.pack_file, "Pack to use; default: the built-in one");
    };
    auto const add_format = [&](CLI::App* to) {
        to->add_option("--format", asked.format, "Output format: text or json")->check(CLI::IsMember({"text", "json"}));
    };

    CLI::App* check_in =
        app.add_subcommand("check-in", "Show one person's results and suggestions; with --together both people's");
    check_in->add_option("MINE", asked.mine, "Your person file; - is standard input")->required();
    CLI::Option* theirs = check_in->add_option("THEIRS", asked.theirs, "Your partner's person file");
    check_in->add_flag("--together", asked.together, "Show both people's results, if both allow it")->needs(theirs);
    check_in->add_option("--day", asked.day, "Date (YYYY-MM-DD); default: today")->check(is_a_day);
    check_in->add_option("--assessment", asked.assessment, "The assessment; default: the newest answers")->check(is_an_id);
    check_in->add_option("--seed", asked.seed, "Random seed for the prompts")->check(is_a_seed);
    CLI::App* score = app.add_subcommand("score", "Score one person file or a table of many people");
    score
        ->add_option(
            "DATA", asked.mine,
            "Person file; or table with one person a row and item ids as columns: .csv, .jsonl, .ndjson; - is standard input")
        ->required();
    score->add_option("--assessment", asked.assessment, "Table: the assessment that was answered");
    score->add_option("--data", asked.data, "Table: csv or jsonl, if the file name does not tell")
        ->check(CLI::IsMember({"csv", "jsonl"}));
    score->add_option("--out", asked.out_file,
                      "Table: CSV file to write; readable by its owner only, replaced only when complete");
    score->add_flag("--strict", asked.strict, "Table: stop at the first cell that cannot be read");
    score->add_flag("--research", asked.research, "Table: score private screenings too");
    score->add_option("--support", asked.support_file, "Support file, from which a private screening is answered")
        ->check(is_a_file);
    CLI::App* administer = app.add_subcommand("administer", "Administer an assessment in the terminal; --save lets you resume");
    administer->add_option("ID", asked.id, "Id of the assessment")->required();
    administer->add_option("--save", asked.save_file, "File that keeps the answers; if it exists, the sitting resumes")
        ->required();
    administer->add_option(
        "--out", asked.out_file,
        "File for the finished sheet, instead of showing the scores; for a private screening, for its result alone");
    administer
        ->add_option("--history", asked.history_file,
                     "Person file to add the finished answers to, of a private screening the result alone; needs --person if new")
        ->check(is_a_file);
    administer->add_option("--support", asked.support_file, "Support file; a private screening does not begin without help in it")
        ->check(is_a_file);
    administer->add_option("--person", asked.person, "Id of the person who answers")->check(is_an_id);
    administer->add_option("--day", asked.day, "Date (YYYY-MM-DD); default: today")->check(is_a_day);
    std::vector<std::string> kinds;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<opened_kind>>([&](auto each) { kinds.push_back(each.name); });
    auto const add_consent = [&](CLI::App* to) {
        to->add_option("FILE", asked.mine, "Your person file; it is replaced only when complete")->required()->check(is_a_file);
        to->add_option("--day", asked.day, "Date (YYYY-MM-DD); default: today")->check(is_a_day);
    };
    CLI::App* open = app.add_subcommand(
        "open", "Say yes to opening something to another person; it opens once both said yes, results to a third person at once");
    CLI::App* close = app.add_subcommand("close", "Take a yes back");
    CLI::App* leave = app.add_subcommand("leave", "Take every yes back that you gave to anybody");
    for (CLI::App* each : {open, close, leave})
        add_consent(each);
    open->add_option("--to", asked.to, "Id of the other person")->required()->check(is_an_id);
    close->add_option("--to", asked.to, "Id of the other person; default: everybody")->check(is_an_id);
    open->add_option("--what", asked.what, "What to open")->required()->check(CLI::IsMember(kinds));
    close->add_option("--what", asked.what, "What to close; default: everything")->check(CLI::IsMember(kinds));
    for (CLI::App* each : {open, close})
        each->add_option("--assessment", asked.assessment, "Scores, guesses and results: the assessment")->check(is_an_id);
    open->add_option("--scale", asked.scales,
                     "Scores and results: one scale, may be repeated; default: all that open by default");
    open->add_flag("--exact", asked.exact, "Scores: those too that tell single answers");
    open->add_option("--depth", asked.depth, "Prompts: the deepest, 3 to 5")->check(CLI::Range(3, 5));
    open->add_option("--until", asked.until, "The last day (YYYY-MM-DD); default: until closed")->check(is_a_day);
    open->add_option("--basis", asked.basis, "How you said yes, in your words");
    CLI::App* results = app.add_subcommand(
        "results", "Print what you opened of your results to a third person, as JSON Lines; nothing if closed");
    results->add_option("FILE", asked.mine, "Your person file; - is standard input")->required();
    results->add_option("--to", asked.to, "Id of the third person")->required()->check(is_an_id);
    results->add_option("--day", asked.day, "Date (YYYY-MM-DD); default: today")->check(is_a_day);
    CLI::App* lint = app.add_subcommand("lint", "Check packs, person files and support files");
    lint->add_option("FILE", asked.files, "Files to check; - is standard input")->required();
    lint->add_option("--against", asked.against, "Original pack of a translation: report differences other than wording");
    lint->add_option("--day", asked.day, "Support file: date (YYYY-MM-DD) to check it for; default: today")->check(is_a_day);
    lint->add_flag("--strict", asked.strict, "Exit with 1 for advice too, not only for errors");
    lint->add_flag("--openness", asked.openness,
                   "Pack: say of each scale how it can be opened to another person, and which scales share its items");
    CLI::App* schema = app.add_subcommand("schema", "Print the JSON Schema of a type");
    schema
        ->add_option("TYPE", asked.id, "pack, history (a person file), support_directory (a support file) or another record type")
        ->required();
    CLI::App* list = app.add_subcommand("list", "List the elements of a pack");
    CLI::App* show = app.add_subcommand("show", "Show one element of a pack as a person would see it");
    show->add_option("ID", asked.id, "Id of the element")->required();
    CLI::App* support = app.add_subcommand("support", "List people to talk to, from a support file");
    support->add_option("--support", asked.support_file, "Support file; - is standard input");
    for (CLI::App* each : {check_in, score, administer, open, results, lint, list, show, support})
        add_pack(each);
    for (CLI::App* each : {check_in, score, support})
        add_format(each);

    try {
        std::reverse(args.begin(), args.end()); // CLI11 takes them last first
        app.parse(std::move(args));
    } catch (CLI::Success const& e) {
        return app.exit(e, out, err);
    } catch (CLI::ParseError const& e) {
        err << "closeknit: " << printable(e.what()) << " (closeknit --help says more)\n";
        return 2;
    }
    try {
        session now(asked, in, out);
        if (*check_in) return now.check_in();
        if (*score) return now.score(err);
        if (*administer) return now.administer();
        if (*open) return now.open();
        if (*close) return now.close();
        if (*leave) return now.leave();
        if (*results) return now.results();
        if (*lint) return now.lint(err);
        if (*schema) return now.schema();
        if (*list) return now.list();
        if (*support) return now.support();
        return now.show();
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

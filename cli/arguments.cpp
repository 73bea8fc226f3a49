#include <cli/arguments.hpp>

#include <cli/help_formatter.hpp>
#include <cli/page.hpp>
#include <cli/week_page.hpp>
#include <closeknit/guide/evening_session.hpp>
#include <closeknit/model/closing.hpp>
#include <closeknit/model/date.hpp>
#include <closeknit/model/id.hpp>
#include <closeknit/model/moment.hpp>
#include <closeknit/model/practice_entry.hpp>
#include <closeknit/model/spelling.hpp>
#include <closeknit/table/score_table.hpp>
#include <closeknit/version.hpp>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>
#include <memory>
#include <ostream>
#include <utility>

namespace closeknit::cli {
namespace {

std::string is_a_day(std::string const& given) { return parse_date(given) ? "" : "expected a day of the calendar as YYYY-MM-DD"; }

std::string is_an_id(std::string const& given) {
    return well_formed_id(given) ? "" : "expected an id: 1 to 100 bytes without spaces";
}

std::string is_a_file(std::string const& given) { return given == "-" ? "expected a file, not standard input" : ""; }

std::string is_a_free_time(std::string const& given) {
    return parse_free_time(given) ? "" : "expected a day of the week and its minutes, such as saturday=60";
}

std::string is_a_seed(std::string const& given) {
    std::uint64_t seed = 0;
    char const* const end = given.data() + given.size();
    auto const [read, problem] = std::from_chars(given.data(), end, seed);
    return read == end && problem == std::errc{} ? "" : "expected a whole number from 0 to 18446744073709551615";
}

std::string is_a_need(std::string const& given) {
    std::size_t const at = given.find('=');
    auto const& lights = enumerators_of<traffic_light>::names;
    bool const is_one = at != given.npos && well_formed_id(given.substr(0, at)) &&
                        std::find(lights.begin(), lights.end(), std::string_view(given).substr(at + 1)) != lights.end();
    return is_one ? "" : "expected a dimension of the pack and a light, such as trust=green";
}

template <described_enum E> CLI::IsMember one_of() {
    auto const& names = enumerators_of<E>::names;
    return CLI::IsMember(std::vector<std::string>(names.begin(), names.end()));
}

void add_moments(CLI::App& log, request& asked) {
    moments& say = asked.moment;
    log.add_option("--with", asked.with, "Id of the other person; what two did counts once it is in both files")->check(is_an_id);
    CLI::Option* practice = log.add_option("--practice", asked.practice, "Id of a practice that was done")->check(is_an_id);
    CLI::Option* went = log.add_option("--went", say.went, "Practice: how it went for you, 1 to 5; nobody else sees it");
    went->check(CLI::Range(1, 5))->needs(practice);
    log.add_option("--put-off", say.put_off, "Practice: that it was not done")
        ->check(one_of<put_off>())
        ->needs(practice)
        ->excludes(went);
    log.add_option("--rest", say.rest, "Days of rest, from --day to this one (YYYY-MM-DD)")->check(is_a_day);
    CLI::Option* mood = log.add_option("--mood", say.mood, "A check-in: your mood, 1 to 5")->check(CLI::Range(1, 5));
    log.add_option("--need", say.needs, "Check-in: a need, such as trust=green; may be repeated")
        ->allow_extra_args(false)
        ->check(is_a_need)
        ->needs(mood);
    CLI::Option* glad_of =
        log.add_option("--appreciated", say.appreciated, "Something that you were glad of in the other, in your words");
    log.add_flag("--said", say.said, "Appreciated: that you told them")->needs(glad_of);
    log.add_option("--celebrated", say.celebrated, "Good news that you told, by the reply")->check(one_of<reply_to_news>());
    log.add_option("--heard", say.heard, "How far you felt heard, 1 to 5")->check(CLI::Range(1, 5));
    log.add_flag("--repaired", say.repaired, "That you two made up");
    CLI::Option* answer =
        log.add_option("--answer", say.answer,
                       "Your own answer to a question; the other sees it once both answered and both opened prompt_answers");
    CLI::Option* asked_by = log.add_option("--prompt", say.prompt, "Answer: id of the question")->check(is_an_id)->needs(answer);
    answer->needs(asked_by);
}

/// The flags of a table; the layout file has all that there is to say.
void add_table(CLI::App& score, request& asked) {
    table_flags& say = asked.of_table;
    auto const several = [&](char const* name, std::vector<std::string>& to, char const* about) {
        return score.add_option(name, to, about)
            ->delimiter(',')
            ->allow_extra_args(false)
            ->transform(plain_spaces)
            ->group("Table");
    };
    auto const one = [&](char const* name, std::string& to, char const* about) {
        return score.add_option(name, to, about)->group("Table");
    };
    CLI::Option* assessment = one("--assessment", asked.assessment, "The assessment that was answered");
    one("--key", asked.key, "A published instrument instead; see `closeknit list keys`")->check(is_an_id)->excludes(assessment);
    one("--data", asked.data, "Kind of table, if its name does not tell")->check(CLI::IsMember({"csv", "jsonl"}));
    several("--id", say.ids, "Columns that say who a row is of; default: id");
    several("--keep", say.kept, "Columns to copy into the scores");
    several("--missing", say.missing, "Cells that are missing answers, as -99,999,.")->take_all();
    one("--add", say.add, "Number to add to every answer, as -1 if counted from 1")->check(CLI::Number);
    several("--members", say.members, "People in one row: role=suffix or role=prefix*, as f=_f,m=_m");
    one("--delimiter", say.delimiter, "What is between cells; default: found from the header");
    one("--decimal", say.decimal_sign, "Decimal sign; default: found cell by cell; else one of")
        ->check(CLI::IsMember({".", ","}));
    one("--layout", say.layout_file, "File with all this and more: closeknit schema table_layout");
    several("--columns", say.parts, "What to write of each score")->check(one_of<score_part>());
    score.add_flag("--one-row", say.one_row, "Write the scores of people in one row in one row")->group("Table");
    one("--out", asked.out_file, "File to write, for its owner alone, once it is complete");
    score.add_flag("--strict", asked.strict, "Stop at the first cell that cannot be read")->group("Table");
    score.add_flag("--research", asked.research, "Score private screenings too")->group("Table");
}

} // namespace

std::optional<int> read_arguments(request& asked, std::vector<std::string> args, std::ostream& out, std::ostream& err) {
    CLI::App app{"Practices, prompts and assessments for couples.", "closeknit"};
    app.formatter(std::make_shared<help_formatter>());
    app.set_version_flag("--version", "closeknit " CLOSEKNIT_VERSION_STRING);
    app.require_subcommand(1);
    auto const add_pack = [&](CLI::App* to) {
        to->add_option("--pack", asked.pack_file, "Pack to use; default: the built-in one");
    };
    auto const add_format = [&](CLI::App* to) {
        to->add_option("--format", asked.format, "Output format")->check(CLI::IsMember({"text", "json"}));
    };

    CLI::App* check_in =
        app.add_subcommand("check-in", "Show one person's results and suggestions; with --together both people's");
    check_in->add_option("MINE", asked.mine, "Your person file; - is standard input")->required();
    CLI::Option* theirs = check_in->add_option("THEIRS", asked.theirs, "Your partner's person file");
    check_in->add_flag("--together", asked.together, "Show both people's results, if both allow it")->needs(theirs);
    check_in->add_option("--day", asked.day, "Date (YYYY-MM-DD); default: today")->check(is_a_day);
    check_in->add_option("--assessment", asked.assessment, "The assessment; default: the newest answers")->check(is_an_id);
    CLI::App* score = app.add_subcommand("score", "Score one person file or a table of many people");
    score
        ->add_option(
            "DATA", asked.mine,
            "Person file; or table with one person a row and item ids as columns: .csv, .tsv, .jsonl, .ndjson; - is standard input")
        ->required();
    add_table(*score, asked);
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
    administer->add_option("--seed", asked.order_seed, "Random seed for items in an order by chance; drawn by default")
        ->check(is_a_seed);
    administer->add_option("--person", asked.person, "Id of the person who answers")->check(is_an_id);
    administer
        ->add_option("--about", asked.about,
                     "Id of another person, usually your partner: guess what they would answer; needs --history or --out")
        ->check(is_an_id);
    administer->add_option("--day", asked.day, "Date (YYYY-MM-DD); default: today")->check(is_a_day);
    std::vector<std::string> const kinds(enumerators_of<opened_kind>::names.begin(), enumerators_of<opened_kind>::names.end());
    auto const add_own_file = [&](CLI::App* to) {
        to->add_option("FILE", asked.mine, "Your person file; it is replaced only when complete")->required()->check(is_a_file);
        to->add_option("--day", asked.day, "Date (YYYY-MM-DD); default: today")->check(is_a_day);
    };
    CLI::App* open = app.add_subcommand(
        "open", "Say yes to opening something to another person; it opens once both said yes, results to a third person at once");
    CLI::App* close = app.add_subcommand("close", "Take a yes back");
    CLI::App* leave = app.add_subcommand("leave", "Take every yes back that you gave to anybody");
    for (CLI::App* each : {open, close, leave})
        add_own_file(each);
    open->add_option("--to", asked.to, "Id of the other person")->required()->check(is_an_id);
    close->add_option("--to", asked.to, "Id of the other person; default: everybody")->check(is_an_id);
    open->add_option("--what", asked.what, "What to open")->required()->check(CLI::IsMember(kinds));
    close->add_option("--what", asked.what, "What to close; default: everything")->check(CLI::IsMember(kinds));
    for (CLI::App* each : {open, close})
        each->add_option("--assessment", asked.assessment, "Scores, guesses and results: the assessment")->check(is_an_id);
    open->add_option("--scale", asked.scales, "Scores and results: one scale, may be repeated; default: all that open by default")
        ->allow_extra_args(false);
    open->add_flag("--exact", asked.exact, "Scores: those too that tell single answers");
    open->add_option("--depth", asked.depth, "Prompts: the deepest, 3 to 5")->check(CLI::Range(3, 5));
    open->add_option("--until", asked.until, "The last day (YYYY-MM-DD); default: until closed")->check(is_a_day);
    open->add_option("--basis", asked.basis, "How you said yes, in your words");
    CLI::App* results = app.add_subcommand(
        "results", "Print what you opened of your results to a third person, as JSON Lines; nothing if closed");
    results->add_option("FILE", asked.mine, "Your person file; - is standard input")->required();
    results->add_option("--to", asked.to, "Id of the third person")->required()->check(is_an_id);
    results->add_option("--day", asked.day, "Date (YYYY-MM-DD); default: today")->check(is_a_day);
    CLI::App* evening = app.add_subcommand(
        "evening", "An evening of questions for two people at one terminal, as deep as both opened; --save lets you resume");
    evening->add_option("MINE", asked.mine, "Your person file; what was asked is added to both files")
        ->required()
        ->check(is_a_file);
    evening->add_option("THEIRS", asked.theirs, "Your partner's person file")->required()->check(is_a_file);
    evening->add_option("--save", asked.save_file, "File that keeps the evening; if it exists, the evening resumes")->required();
    evening->add_option("--minutes", asked.minutes, "How long, 5 to 45; default: 30")
        ->check(CLI::Range(minutes_of_a_prompt, most_minutes_of_an_evening));
    CLI::Option* own = evening->add_option("--practice", asked.practice, "Id of a practice whose own questions come first");
    own->check(is_an_id);
    CLI::Option* from = evening->add_option("--deck", asked.deck, "Id of a deck to deal from alone");
    from->check(is_an_id)->excludes(own);
    evening
        ->add_option("--guesses", asked.guesses,
                     "Id of an assessment: look at what you guessed of each other's answers, where both opened that")
        ->check(is_an_id)
        ->excludes(own)
        ->excludes(from);
    evening->add_option("--day", asked.day, "Date (YYYY-MM-DD); default: today")->check(is_a_day);
    CLI::App* prompt = app.add_subcommand(
        "prompt",
        "Print questions for the week or those of a deck: light ones, or with two person files what is open between them");
    CLI::App* act = app.add_subcommand(
        "act", "Print one small act of care for the day; with two person files by what both opened of the ways they like");
    for (CLI::App* each : {prompt, act}) {
        CLI::Option* mine = each->add_option("MINE", asked.mine, "Your person file")->check(is_a_file);
        mine->needs(each->add_option("THEIRS", asked.theirs, "Your partner's person file")->check(is_a_file));
        each->add_option("--day", asked.day, "Date (YYYY-MM-DD); default: today")->check(is_a_day);
    }
    act->add_option("--assessment", asked.assessment, "The assessment with the ways of showing care; default: the pack's first")
        ->check(is_an_id);
    CLI::Option* how_many = prompt->add_option("--count", asked.count, "How many, 1 to 20; default: 3");
    how_many->check(CLI::Range(1, 20));
    prompt->add_option("--deck", asked.deck, "Id of a deck to browse: all of it that is open")
        ->check(is_an_id)
        ->excludes(how_many);
    CLI::App* week = app.add_subcommand("week", "Plan what was recommended on the days that have time");
    week->add_option("MINE", asked.mine, "Your person file; - is standard input")->required();
    CLI::Option* of_both = week->add_option("THEIRS", asked.theirs, "Your partner's person file");
    week->add_flag("--together", asked.together, "Plan what is for both, if both allow it")->needs(of_both);
    week->add_option("--free", asked.free,
                     "Time on a day of the week, as saturday=60; may be repeated, other days are days of rest")
        ->allow_extra_args(false)
        ->required()
        ->check(is_a_free_time);
    week->add_option("--weeks", asked.weeks, "For how many weeks, 1 to 4; default: 1")
        ->check(CLI::Range(1, most_weeks_of_a_plan));
    week->add_option("--day", asked.day, "First day (YYYY-MM-DD); default: today")->check(is_a_day);
    week->add_option("--assessment", asked.assessment, "The assessment; default: the newest answers")->check(is_an_id);
    week->add_option("--calendar", asked.calendar, "Calendar file (iCalendar) to write; it names no practice")->check(is_a_file);
    week->add_flag("--accept", asked.accept, "Add the plan to your person file, so that `progress` counts by it");
    CLI::App* log = app.add_subcommand("log", "Write down one thing that happened: a practice, a rest, a moment of the day");
    add_own_file(log);
    add_moments(*log, asked);
    CLI::App* promise = app.add_subcommand("promise", "Write down a promise of yours and what became of it; or list them");
    add_own_file(promise);
    CLI::Option_group* one = promise->add_option_group("what", "At most one of these");
    one->require_option(0, 1);
    one->add_option("--make", asked.made, "What you promise, in your words; prints its id");
    one->add_option("--kept", asked.kept, "Id of a promise that you kept")->check(is_an_id);
    one->add_option("--renegotiate", asked.renegotiated, "Id of a promise that you called off, or moved to --due")
        ->check(is_an_id);
    one->add_option("--missed", asked.missed, "Id of a promise that you did not keep")->check(is_an_id);
    promise->add_option("--due", asked.due, "The day (YYYY-MM-DD) by which it is to be kept")->check(is_a_day);
    CLI::App* progress = app.add_subcommand("progress", "Look back: scores, practices, promises and moments");
    progress->add_option("MINE", asked.mine, "Your person file; - is standard input")->required();
    progress->add_option("--since", asked.since, "First day (YYYY-MM-DD); default: three months before --day")->check(is_a_day);
    progress->add_option("--day", asked.day, "Date (YYYY-MM-DD); default: today")->check(is_a_day);
    for (CLI::App* each : {check_in, evening, prompt, act})
        each->add_option("--seed", asked.seed, "Random seed for what is chosen by chance")->check(is_a_seed);
    CLI::App* lint = app.add_subcommand("lint", "Check packs, person files and support files");
    lint->add_option("FILE", asked.files, "Files to check; - is standard input")->required();
    lint->add_option("--against", asked.against, "Original pack of a translation: report differences other than wording");
    lint->add_option("--day", asked.day, "Support file: date (YYYY-MM-DD) to check it for; default: today")->check(is_a_day);
    lint->add_flag("--strict", asked.strict, "Exit with 1 for advice too, not only for errors");
    lint->add_flag("--openness", asked.openness,
                   "Pack: say of each scale how it can be opened to another person, and which scales share its items");
    CLI::App* review = app.add_subcommand("review", "Say what may land badly in your own draft, and a way to say it instead");
    review->add_option("FILE", asked.mine, "Your draft, as text; default: standard input");
    CLI::App* schema = app.add_subcommand("schema", "Print the JSON Schema of a type");
    schema
        ->add_option("TYPE", asked.id, "pack, history (a person file), support_directory (a support file) or another record type")
        ->required();
    CLI::App* list = app.add_subcommand("list", "List the elements of a pack, or the keys of published instruments");
    list->add_option("WHAT", asked.what, "keys: published instruments by item number, for score --key; default: the pack")
        ->check(CLI::IsMember({"keys"}));
    CLI::App* show = app.add_subcommand("show", "Show one element of a pack as a person would see it");
    show->add_option("ID", asked.id, "Id of the element")->required();
    CLI::App* support = app.add_subcommand("support", "List people to talk to, from a support file");
    support->add_option("--support", asked.support_file, "Support file; - is standard input");
    for (CLI::App* each : {check_in, score, administer, open, results, evening, prompt, week, log, promise, progress, review,
                           lint, list, show, support})
        add_pack(each);
    score->get_option("--key")->excludes(score->get_option("--pack"));
    for (CLI::App* each : {check_in, week, progress, review, support})
        add_format(each);
    score->add_option("--format", asked.format, "Output, of a table csv or jsonl")
        ->check(CLI::IsMember({"text", "json", "csv", "jsonl"}));

    try {
        std::reverse(args.begin(), args.end()); // CLI11 takes them last first
        app.parse(std::move(args));
        asked.command = app.get_subcommands().front()->get_name();
        return std::nullopt;
    } catch (CLI::Success const& e) {
        return app.exit(e, out, err);
    } catch (CLI::ParseError const& e) {
        err << "closeknit: " << printable(e.what()) << " (closeknit --help says more)\n";
        return 2;
    }
}

} // namespace closeknit::cli

#include <cli/history_file.hpp>

#include <cli/files.hpp>
#include <cli/new_file.hpp>

#include <closeknit/codec/json_pointer.hpp>
#include <closeknit/model/saved_sitting.hpp>

#include <filesystem>
#include <sstream>

namespace closeknit::cli {
namespace {

bool is_there(std::string const& file) {
    std::error_code ignored;
    return std::filesystem::exists(file, ignored);
}

} // namespace

history read_history(std::string const& file, std::istream& in) { return parse_as<history>(read_file(file, in), file); }

own_answers read_answers(std::string const& file, std::istream& in) {
    std::string const text = read_file(file, in);
    sheet answered;
    std::string at;
    switch (kind_of_document(text, file)) {
    case document_kind::sheet: answered = parse_as<sheet>(text, file); break;
    case document_kind::sitting: answered = parse_as<saved_sitting>(text, file).sheet, at = "/sheet"; break;
    default: return {.own = parse_as<history>(text, file)};
    }
    id_of<person> const who = answered.person.value_or("me");
    return {.own = {.person = {.id = who}, .entries = {std::move(answered)}}, .sheet_at = at};
}

void add_entries(std::string const& file, std::vector<entry> const& happened) {
    std::istringstream nothing;
    std::string const before = read_file(file, nothing);
    history own = parse_as<history>(before, file);
    own.entries.insert(own.entries.end(), happened.begin(), happened.end());
    std::string const text = to_json(own, layout::indented) + "\n";
    parse_as<history>(text, file); // nothing is written that could not be read again
    if (read_file(file, nothing) != before)
        throw bad_input(file, error(error_code::file_changed, "", "the file changed on disk and was not overwritten"));
    write_file(file, text);
}

void require_own_file(std::string const& file, std::optional<id_of<person>> const& who) {
    if (!is_there(file)) {
        if (who) return;
        throw bad_input(file, error(error_code::not_found, "", "no such file: --person says for whom to begin one"));
    }
    std::istringstream nothing;
    history const own = read_history(file, nothing);
    if (who && own.person.id != *who)
        throw bad_input(file, error(error_code::another_person, codec::pointer_to("person", "id"),
                                    "this is the file of '" + own.person.id.str() + "', not of '" + who->str() + "'",
                                    {{"found", own.person.id.str()}, {"expected", who->str()}}));
}

void add_own_entry(std::string const& file, std::optional<id_of<person>> const& who, entry const& happened) {
    require_own_file(file, who);
    if (is_there(file)) return add_entry(file, happened);
    history own{.person = {.id = *who}, .entries = {happened}};
    write_file(file, to_json(own, layout::indented) + "\n");
}

} // namespace closeknit::cli

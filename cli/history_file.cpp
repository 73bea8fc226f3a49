#include <cli/history_file.hpp>

#include <cli/files.hpp>
#include <cli/new_file.hpp>

#include <sstream>

namespace closeknit::cli {

history read_history(std::string const& file, std::istream& in) { return parse_as<history>(read_file(file, in), file); }

void add_entry(std::string const& file, entry const& happened) {
    std::istringstream nothing;
    std::string const before = read_file(file, nothing);
    history own = parse_as<history>(before, file);
    own.entries.push_back(happened);
    std::string const text = to_json(own, layout::indented) + "\n";
    parse_as<history>(text, file); // nothing is written that could not be read again
    if (read_file(file, nothing) != before)
        throw bad_input(file, error(error_code::file_changed, "", "the file changed on disk and was not overwritten"));
    write_file(file, text);
}

} // namespace closeknit::cli

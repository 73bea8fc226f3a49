#include <cli/saved_sitting.hpp>

#include <cli/files.hpp>
#include <cli/new_file.hpp>

#include <filesystem>
#include <sstream>

namespace closeknit::cli {
namespace {

std::string text_of(std::string const& file) {
    std::istringstream nothing;
    return read_file(file, nothing);
}

} // namespace

saved_sitting::saved_sitting(assessment const& of, std::string file, std::string const& person, date day)
    : file_(std::move(file)) {
    if (!person.empty()) who_ = person;
    std::error_code ignored;
    went_on_ = std::filesystem::exists(file_, ignored);
    if (!went_on_) {
        now_.emplace(of, day);
        save();
        return;
    }
    written_ = text_of(file_);
    bookmark const saved = parse_as<bookmark>(written_, file_);
    if (who_ && saved.sheet.person && *saved.sheet.person != *who_)
        throw bad_input(file_, error("/sheet/person", "these are the answers of '" + saved.sheet.person->str() + "'"));
    if (saved.sheet.person) who_ = saved.sheet.person;
    try {
        now_.emplace(of, saved);
    } catch (error const& e) {
        throw bad_input(file_, e);
    }
}

void saved_sitting::save() {
    bookmark is = now_->save();
    is.sheet.person = who_;
    std::string text = to_json(is, layout::indented) + "\n";
    if (text == written_) return;
    parse_as<bookmark>(text, file_); // nothing is written that could not be read again
    if (!written_.empty() && text_of(file_) != written_)
        throw bad_input(file_, error("", "somebody else has changed this file meanwhile; nothing more is written to it"));
    write_file(file_, text);
    written_ = std::move(text);
}

} // namespace closeknit::cli

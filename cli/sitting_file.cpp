#include <cli/sitting_file.hpp>

#include <cli/files.hpp>
#include <cli/new_file.hpp>
#include <closeknit/codec/json_pointer.hpp>
#include <closeknit/guide/fill_template.hpp>

#include <filesystem>
#include <sstream>

namespace closeknit::cli {
namespace {

std::string text_of(std::string const& file) {
    std::istringstream nothing;
    return read_file(file, nothing);
}

} // namespace

sitting_file::sitting_file(assessment const& of, std::string file, std::string const& person, std::string const& about, date day,
                           administration_sentences words)
    : words_(std::move(words)), file_(std::move(file)) {
    if (!person.empty()) who_ = person;
    if (!about.empty()) about_ = about;
    std::error_code ignored;
    went_on_ = std::filesystem::exists(file_, ignored);
    if (!went_on_) {
        now_.emplace(scorer(of), day);
        save();
        return;
    }
    written_ = text_of(file_);
    saved_sitting const saved = parse_as<saved_sitting>(written_, file_);
    if (who_ && saved.sheet.person && *saved.sheet.person != *who_)
        throw bad_input(file_, error(error_code::another_person, codec::pointer_to("sheet", "person"),
                                     fill_template(words_.another_person, {{"person", *saved.sheet.person}}),
                                     {{"found", saved.sheet.person->str()}, {"expected", who_->str()}}));
    if (saved.sheet.person) who_ = saved.sheet.person;
    if (about_ && saved.sheet.subject != about_)
        throw bad_input(file_, error(error_code::another_person, codec::pointer_to("sheet", "subject"),
                                     saved.sheet.subject ? "these are guesses about '" + saved.sheet.subject->str() +
                                                               "', not about '" + about + "'"
                                                         : "these are somebody's own answers, not guesses about '" + about + "'",
                                     {{"expected", about}}));
    about_ = saved.sheet.subject;
    try {
        now_.emplace(scorer(of), saved);
    } catch (error const& e) {
        throw bad_input(file_, e);
    }
    using std::filesystem::perms; // it may have been copied; saving makes it private anew
    std::filesystem::permissions(file_, perms::group_all | perms::others_all, std::filesystem::perm_options::remove, ignored);
}

void sitting_file::save() {
    saved_sitting is = now_->save();
    is.sheet.person = who_;
    is.sheet.subject = about_;
    std::string text = to_json(is, layout::indented) + "\n";
    if (text == written_) return;
    parse_as<saved_sitting>(text, file_); // nothing is written that could not be read again
    if (!written_.empty() && text_of(file_) != written_)
        throw bad_input(file_, error(error_code::file_changed, "", words_.changed_on_disk.str()));
    write_file(file_, text);
    written_ = std::move(text);
}

void sitting_file::remove() {
    std::error_code ignored;
    std::filesystem::path const target = std::filesystem::canonical(file_, ignored);
    if (!target.empty()) std::filesystem::remove(target, ignored);
    std::filesystem::remove(file_, ignored);
    if (std::filesystem::exists(std::filesystem::symlink_status(target.empty() ? std::filesystem::path(file_) : target, ignored)))
        throw bad_input(file_, error(error_code::cannot_write, "", "cannot be removed, and the answers are still in it"));
}

} // namespace closeknit::cli

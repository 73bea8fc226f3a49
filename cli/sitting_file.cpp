#include <cli/sitting_file.hpp>

#include <closeknit/codec/json_pointer.hpp>
#include <closeknit/guide/fill_template.hpp>

#include <utility>

namespace closeknit::cli {

sitting_file::sitting_file(assessment const& of, std::string file, std::string const& person, std::string const& about, date day,
                           std::uint64_t seed, administration_sentences words)
    : words_(std::move(words)), file_(std::move(file), words_.changed_on_disk.str()) {
    if (!person.empty()) who_ = person;
    if (!about.empty()) about_ = about;
    if (!went_on()) {
        now_.emplace(scorer(of), day, seed);
        save();
        return;
    }
    auto const saved = file_.read<saved_sitting>();
    if (who_ && saved.sheet.person && *saved.sheet.person != *who_)
        throw bad_input(file_.name(), error(error_code::another_person, codec::pointer_to("sheet", "person"),
                                            fill_template(words_.another_person, {{"person", *saved.sheet.person}}),
                                            {{"found", saved.sheet.person->str()}, {"expected", who_->str()}}));
    if (saved.sheet.person) who_ = saved.sheet.person;
    if (about_ && saved.sheet.subject != about_)
        throw bad_input(file_.name(),
                        error(error_code::another_person, codec::pointer_to("sheet", "subject"),
                              saved.sheet.subject
                                  ? "these are guesses about '" + saved.sheet.subject->str() + "', not about '" + about + "'"
                                  : "these are somebody's own answers, not guesses about '" + about + "'",
                              {{"expected", about}}));
    about_ = saved.sheet.subject;
    try {
        now_.emplace(scorer(of), saved);
    } catch (error const& e) {
        throw bad_input(file_.name(), e);
    }
    file_.make_private();
}

void sitting_file::save() {
    saved_sitting is = now_->save();
    is.sheet.person = who_;
    is.sheet.subject = about_;
    file_.write(is);
}

} // namespace closeknit::cli

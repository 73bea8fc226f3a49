#pragma once

#include <cli/kept_file.hpp>
#include <closeknit/assess/sitting.hpp>
#include <closeknit/model/administration_sentences.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace closeknit::cli {

/// A sitting that is kept in a file.
class sitting_file {
public:
    /// Goes on from the file where it exists, or else begins and writes it. Throws bad_input where it is no saved sitting of
    /// this assessment and person, or of no guess about `about`; it is left as it is then. `person` and `about` may be empty;
    /// `seed` is that of an order by chance.
    sitting_file(assessment const& of, std::string file, std::string const& person, std::string const& about, date day,
                 std::uint64_t seed, administration_sentences words);

    sitting& operator*() { return *now_; }
    sitting* operator->() { return &*now_; }
    /// Whether there was a file to go on from.
    bool went_on() const { return file_.was_there(); }
    std::optional<id_of<person>> const& who() const { return who_; }
    /// Whose answers are guessed; nobody's where they are one's own.
    std::optional<id_of<person>> const& about() const { return about_; }

    /// Writes what has changed. Throws bad_input where it cannot, or where somebody else has written the file meanwhile.
    void save();
    /// Removes the file. Throws bad_input where it is still there then.
    void remove() { file_.remove(); }

private:
    administration_sentences words_;
    kept_file file_;
    std::optional<id_of<person>> who_, about_;
    std::optional<sitting> now_;
};

} // namespace closeknit::cli

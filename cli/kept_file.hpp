#pragma once

#include <cli/files.hpp>
#include <cli/new_file.hpp>

#include <string>

namespace closeknit::cli {

/// A file that keeps something that people do in the terminal, so that they can stop and go on later.
class kept_file {
public:
    /// Reads it where it exists. `changed` is what to say where somebody else writes it meanwhile. Throws bad_input.
    kept_file(std::string name, std::string changed);

    std::string const& name() const { return name_; }
    /// Whether there was one to go on from.
    bool was_there() const { return was_there_; }
    /// What is in it. Throws bad_input where it is no such record; it is left as it is then.
    template <class Record> Record read() const { return parse_as<Record>(written_, name_); }
    /// For its owner's eyes only, as what is written is; it may have been copied.
    void make_private() const;

    /// Writes what has changed. Throws bad_input where it cannot, where somebody else has written the file meanwhile, or where
    /// what is in it could not be read again.
    template <class Record> void write(Record const& is) {
        std::string text = to_json(is, layout::indented) + "\n";
        if (text == written_) return;
        parse_as<Record>(text, name_);
        replace(std::move(text));
    }
    /// Removes the file, also where its name is a link to it. Throws bad_input where it is still there then.
    void remove();

private:
    void replace(std::string text);

    std::string name_, changed_, written_;
    bool was_there_ = false;
};

} // namespace closeknit::cli

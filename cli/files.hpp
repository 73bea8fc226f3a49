#pragma once

#include <cli/document_kind.hpp>
#include <closeknit/codec/error.hpp>
#include <closeknit/json.hpp>

#include <cstdint>
#include <iosfwd>
#include <stdexcept>
#include <string>
#include <string_view>

namespace closeknit::cli {

/// Input that cannot be used, with its message: "FILE:line:col: message" or "FILE: /json/pointer: message".
struct bad_input : std::runtime_error {
    bad_input(std::string const& file, error const& e) : std::runtime_error(file + (e.line() ? ":" : ": ") + e.what()) {}
};

/// The name to call a file in messages; "-" is standard input.
std::string name_of_file(std::string const& file);

/// The whole of a file, or of `in` for "-", up to the size that documents may have. Throws bad_input.
std::string read_file(std::string const& file, std::istream& in);

/// Opens a file and gives its size in bytes, 0 where it has none, as a pipe. Throws bad_input.
std::uint64_t open_file(std::string const& file, std::ifstream& stream);

/// What a file's text is. Throws bad_input where it is no JSON.
document_kind kind_of_document(std::string const& text, std::string const& file);

/// A record from JSON text; throws bad_input.
template <class Record> Record parse_as(std::string const& text, std::string const& file) {
    try {
        return from_json<Record>(text);
    } catch (error const& e) {
        throw bad_input(name_of_file(file), e);
    }
}

} // namespace closeknit::cli

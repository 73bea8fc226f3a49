#pragma once

#include <closeknit/codec/error_code.hpp>
#include <closeknit/export.hpp>

#include <cstddef>
#include <map>
#include <stdexcept>
#include <string>

namespace closeknit {

/// The named values that a message is made of, for instance {"found", "2"}, so that a program can write it in another
/// language. Never a person's answer.
using error_arguments = std::map<std::string, std::string>;

/// Something is wrong with a document or with answers: a code for programs, a message for developers, and where.
/// The place is a JSON Pointer (RFC 6901) or, where the text is not JSON at all, a line and a column, both from 1.
class CLOSEKNIT_EXPORT error : public std::runtime_error {
public:
    /// At a JSON Pointer, or at a line and column, both from 1.
    error(error_code code, std::string path, std::string sentence, error_arguments arguments = {});
    error(error_code code, std::size_t line, std::size_t column, std::string sentence, error_arguments arguments = {});

    /// What is wrong, for programs.
    error_code code() const noexcept { return code_; }
    /// The values that the message is made of.
    error_arguments const& arguments() const noexcept { return arguments_; }
    /// What is wrong, as a sentence without the place.
    std::string const& message() const noexcept { return message_; }
    /// The JSON Pointer; empty for the document itself and where line() is not 0.
    std::string const& path() const noexcept { return path_; }
    /// From 1; 0 where there is a path.
    std::size_t line() const noexcept { return line_; }
    /// From 1, in characters, not bytes; 0 where there is a path.
    std::size_t column() const noexcept { return column_; }

private:
    error_code code_;
    std::string path_, message_;
    error_arguments arguments_;
    std::size_t line_ = 0, column_ = 0;
};

} // namespace closeknit

#pragma once

#include <closeknit/export.hpp>

#include <cstddef>
#include <stdexcept>
#include <string>

namespace closeknit {

/// Something is wrong with a document or with answers: what, in one sentence, and where.
/// The place is a JSON Pointer (RFC 6901) or, where the text is no JSON at all, a line and a column, both from 1.
class CLOSEKNIT_EXPORT error : public std::runtime_error {
public:
    error(std::string path, std::string sentence);
    error(std::size_t line, std::size_t column, std::string sentence);

    std::string const& sentence() const noexcept { return sentence_; }
    /// The JSON Pointer; empty for the document itself and where line() is not 0.
    std::string const& path() const noexcept { return path_; }
    std::size_t line() const noexcept { return line_; }
    /// In characters, not bytes.
    std::size_t column() const noexcept { return column_; }

private:
    std::string path_, sentence_;
    std::size_t line_ = 0, column_ = 0;
};

} // namespace closeknit

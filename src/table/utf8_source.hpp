#pragma once

#include <cstddef>
#include <istream>
#include <streambuf>
#include <string>
#include <string_view>

namespace closeknit {

/// The bytes of a table as UTF-8 without a byte order mark: of UTF-8 as they are, of UTF-16 with a mark converted. Reading
/// throws closeknit::error, with the line, where a table is anything else: another encoding, a workbook, a compressed file.
/// Holds one block, however long the table is.
class utf8_source : public std::streambuf {
public:
    explicit utf8_source(std::istream& in);

    /// What was read already and is still to come, at least the first 64 KiB at the beginning.
    std::string_view ahead() const { return {gptr(), static_cast<std::size_t>(egptr() - gptr())}; }
    /// Goes on behind so many bytes of it.
    void pass(std::size_t bytes) { setg(eback(), gptr() + bytes, egptr()); }

protected:
    int_type underflow() override;

private:
    enum class encoding { utf8, utf16_little, utf16_big };

    bool fill();
    std::string converted(std::string_view bytes);
    void require_utf8();

    std::istream& in_;
    encoding as_ = encoding::utf8;
    std::size_t line_ = 1;   // of the end of the block
    std::string held_;       // bytes of a character that the block cut
    char32_t surrogate_ = 0; // the first half of a pair, where the block cut it
    std::string block_{};
};

} // namespace closeknit

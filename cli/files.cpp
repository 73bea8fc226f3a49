#include <cli/files.hpp>

#include <closeknit/codec/parse.hpp>

#include <filesystem>
#include <fstream>
#include <istream>

namespace closeknit::cli {
namespace {

std::string read_all(std::istream& in, std::string const& name) {
    std::size_t const most = codec::limits{}.bytes;
    std::string text;
    std::string block(64 * 1024, '\0');
    while (in.read(block.data(), static_cast<std::streamsize>(block.size())) || in.gcount() > 0) {
        text.append(block, 0, static_cast<std::size_t>(in.gcount()));
        if (text.size() > most) break; // parsing says that it is too long
    }
    if (in.bad()) throw bad_input(name, error(error_code::cannot_read, "", "cannot be read"));
    return text;
}

} // namespace

std::string name_of_file(std::string const& file) { return file == "-" ? "standard input" : file; }

std::string read_file(std::string const& file, std::istream& in) {
    if (file == "-") return read_all(in, name_of_file(file));
    std::ifstream stream;
    open_file(file, stream);
    return read_all(stream, file);
}

std::uint64_t open_file(std::string const& file, std::ifstream& stream) {
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored)) throw bad_input(file, error(error_code::not_found, "", "no such file"));
    if (std::filesystem::is_directory(file, ignored))
        throw bad_input(file, error(error_code::not_regular_file, "", "is a directory, not a file"));
    stream.open(file, std::ios::binary);
    if (!stream) throw bad_input(file, error(error_code::cannot_read, "", "cannot be read"));
    return std::filesystem::is_regular_file(file, ignored) ? std::filesystem::file_size(file, ignored) : 0;
}

document_kind kind_of_document(std::string const& text, std::string const& file) {
    try {
        return kind_of_document(text);
    } catch (error const& e) {
        throw bad_input(name_of_file(file), e);
    }
}

} // namespace closeknit::cli

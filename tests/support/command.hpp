#pragma once

#include <cli/run.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace closeknit::tests {

/// What the command gave back.
struct outcome {
    int code = 0;
    std::string out, err;
};

inline outcome command(std::vector<std::string> args, std::string const& input = "") {
    std::istringstream in(input);
    std::ostringstream out, err;
    int const code = cli::run(std::move(args), in, out, err);
    return {code, out.str(), err.str()};
}

inline std::string text_of(std::string const& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// A folder for the files of one test, gone at its end.
class folder {
public:
    folder() : path_(std::filesystem::temp_directory_path() / ("closeknit-tests-" + std::to_string(std::random_device{}()))) {
        std::filesystem::create_directory(path_);
    }
    folder(folder const&) = delete;
    folder& operator=(folder const&) = delete;
    ~folder() { std::filesystem::remove_all(path_); }

    std::string path() const { return path_.string(); }
    /// Writes a file and gives its name back.
    std::string file(std::string const& name, std::string_view text) const {
        std::ofstream(path_ / name, std::ios::binary) << text;
        return (path_ / name).string();
    }

private:
    std::filesystem::path path_;
};

} // namespace closeknit::tests

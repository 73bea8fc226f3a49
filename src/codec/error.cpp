#include <closeknit/codec/error.hpp>

#include <utility>

namespace closeknit {

error::error(std::string path, std::string sentence)
    : std::runtime_error(path.empty() ? sentence : path + ": " + sentence), path_(std::move(path)),
      sentence_(std::move(sentence)) {}

error::error(std::size_t line, std::size_t column, std::string sentence)
    : std::runtime_error(std::to_string(line) + ":" + std::to_string(column) + ": " + sentence), sentence_(std::move(sentence)),
      line_(line), column_(column) {}

} // namespace closeknit

#include <closeknit/codec/error.hpp>

#include <utility>

namespace closeknit {

error::error(error_code code, std::string path, std::string sentence, error_arguments arguments)
    : std::runtime_error(path.empty() ? sentence : path + ": " + sentence), code_(code), path_(std::move(path)),
      message_(std::move(sentence)), arguments_(std::move(arguments)) {}

error::error(error_code code, std::size_t line, std::size_t column, std::string sentence, error_arguments arguments)
    : std::runtime_error(std::to_string(line) + ":" + std::to_string(column) + ": " + sentence), code_(code),
      message_(std::move(sentence)), arguments_(std::move(arguments)), line_(line), column_(column) {}

} // namespace closeknit

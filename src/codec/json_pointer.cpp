#include <closeknit/codec/json_pointer.hpp>

#include <utility>

namespace closeknit::codec {

std::string json_pointer::pointer() const {
    if (!parent_) return {};
    std::string out = parent_->pointer() + '/';
    if (key_.data() == nullptr) return out + std::to_string(index_);
    for (char c : key_) {
        if (c == '~') out += "~0";
        else if (c == '/') out += "~1";
        else out += c;
    }
    return out;
}

std::string shortened(std::string_view words, std::size_t most) {
    if (words.size() <= most) return std::string(words);
    auto const continues = [&](std::size_t i) { return (static_cast<unsigned char>(words[i]) & 0xC0) == 0x80; };
    while (most > 0 && continues(most))
        --most; // not within a character
    return std::string(words.substr(0, most)) + "…";
}

void fail(json_pointer const& at, error_code code, std::string const& sentence, error_arguments arguments) {
    throw error(code, at.pointer(), sentence, std::move(arguments));
}

} // namespace closeknit::codec

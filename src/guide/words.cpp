#include <closeknit/guide/words.hpp>

#include <closeknit/codec/built_in.hpp>

namespace closeknit {

sentences words_of(pack const& content) { return content.sentences ? *content.sentences : built_in_pack().sentences.value(); }

std::string fill(std::string_view pattern, std::initializer_list<std::pair<std::string_view, std::string_view>> values) {
    std::string out;
    while (!pattern.empty()) {
        bool filled = false;
        if (pattern.front() == '{')
            for (auto const& [name, value] : values)
                if (pattern.substr(1).starts_with(name) && pattern.substr(1 + name.size()).starts_with('}')) {
                    out += value;
                    pattern.remove_prefix(name.size() + 2);
                    filled = true;
                    break;
                }
        if (filled) continue;
        out += pattern.front();
        pattern.remove_prefix(1);
    }
    return out;
}

} // namespace closeknit

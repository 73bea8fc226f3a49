#include <closeknit/codec/number_text.hpp>

#include "codec/double_text.hpp"

namespace closeknit {

std::string format_rounded(double value) {
    std::string out = codec::fixed(value, 2);
    if (out.find('.') == out.npos) return out; // not finite
    out.erase(out.find_last_not_of('0') + 1);
    if (out.back() == '.') out.pop_back();
    return out == "-0" ? "0" : out;
}

std::string format_rounded(double value, std::string_view decimal_sign) {
    std::string out = format_rounded(value);
    if (auto const at = out.find('.'); at != out.npos) out.replace(at, 1, decimal_sign);
    return out;
}

double without_rounding(double value) { return parse_double(codec::significant(value, 15)).value_or(value); }

} // namespace closeknit

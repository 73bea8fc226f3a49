#include <cli/table_options.hpp>

#include <cli/enumerator.hpp>
#include <cli/files.hpp>
#include <closeknit/codec/number_text.hpp>

#include <algorithm>
#include <stdexcept>

namespace closeknit::cli {
namespace {

/// `f=_f` is a suffix, `f=f_*` a prefix.
row_member member_in(std::string const& given) {
    std::size_t const at = given.find('=');
    if (at == given.npos || at == 0 || at + 1 == given.size() || given.substr(at + 1) == "*")
        throw std::runtime_error("--members: expected role=suffix or role=prefix*, such as f=_f or f=f_*");
    std::string affix = given.substr(at + 1);
    bool const is_prefix = affix.back() == '*';
    if (is_prefix) affix.pop_back();
    return {.role = given.substr(0, at), .prefix = is_prefix ? affix : "", .suffix = is_prefix ? "" : affix};
}

} // namespace

bool says_of_table(request const& asked) {
    table_flags const& say = asked.of_table;
    return !say.layout_file.empty() || !say.delimiter.empty() || !say.decimal_sign.empty() || !say.ids.empty() ||
           !say.kept.empty() || !say.missing.empty() || !say.members.empty() || !say.parts.empty() || !say.add.empty() ||
           say.one_row;
}

score_table_options table_options(request const& asked, std::istream& in) {
    table_flags const& say = asked.of_table;
    score_table_options out{.one_row = say.one_row, .strict = asked.strict};
    if (!say.layout_file.empty()) out.layout = parse_as<table_layout>(read_file(say.layout_file, in), say.layout_file);
    if (!say.delimiter.empty()) out.layout.delimiter = say.delimiter == "\\t" || say.delimiter == "tab" ? "\t" : say.delimiter;
    if (!say.decimal_sign.empty()) out.layout.decimal_sign = say.decimal_sign;
    if (!say.ids.empty()) out.layout.id_columns = say.ids;
    if (!say.kept.empty()) out.layout.kept_columns = say.kept;
    for (std::string const& each : say.missing)
        out.layout.missing_codes.push_back({.code = each});
    if (!say.add.empty()) {
        auto const number = parse_double(say.add);
        if (!number) throw std::runtime_error("--add: expected a number");
        out.layout.offsets.push_back({.add = *number});
    }
    if (!say.members.empty()) out.layout.members.clear();
    for (std::string const& each : say.members)
        out.layout.members.push_back(member_in(each));
    for (std::string const& each : say.parts)
        if (auto const part = enumerator<score_part>(each);
            std::find(out.parts.begin(), out.parts.end(), part) == out.parts.end())
            out.parts.push_back(part);
    if (asked.format == "json") throw std::runtime_error("--format: the scores of a table are written as csv or jsonl");
    if (asked.format == "jsonl") out.written = table_format::json_lines;
    return out;
}

} // namespace closeknit::cli

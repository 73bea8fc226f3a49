#include <closeknit/codec/write.hpp>

#include <closeknit/codec/number_text.hpp>
#include <closeknit/codec/parse.hpp>
#include <closeknit/model/utf8.hpp>

#include <cmath>

namespace closeknit::codec {

void writer::open(char bracket, json_pointer const& at) {
    constexpr std::size_t deepest = limits{}.depth;
    if (depth_ == deepest) {
        std::string const limit = std::to_string(deepest);
        fail(at, error_code::limit_exceeded, "nested more than " + limit + " levels deep",
             {{"limit", limit}, {"unit", "levels"}});
    }
    out_ += bracket;
    ++depth_;
    first_ = true;
}

void writer::close(char bracket) {
    --depth_;
    if (!first_ && indented_) out_ += '\n' + std::string(2 * depth_, ' ');
    out_ += bracket;
    first_ = false;
}

void writer::name(std::string_view member, json_pointer const& at) {
    next();
    quote(member, at);
    out_ += indented_ ? ": " : ":";
}

bool all_default(void const* record, void const* standard, field_entries<member_writer> const& fields) {
    for (auto const& each : fields)
        if (!each.type->is_default(each.in(record), each.in(standard))) return false;
    return true;
}

void writer::members(void const* record, void const* defaults, field_entries<member_writer> const& fields,
                     json_pointer const& at) {
    for (auto const& each : fields) {
        if (!each.type->required && each.type->is_default(each.in(record), each.in(defaults))) continue;
        json_pointer const here(at, each.name);
        name(each.name, here);
        each.type->write(*this, each.in(record), here);
    }
}

void writer::next() {
    if (!first_) out_ += ',';
    first_ = false;
    if (indented_) out_ += '\n' + std::string(2 * depth_, ' ');
}

void writer::quote(std::string_view s, json_pointer const& at) {
    if (s.find('\0') != s.npos) fail(at, error_code::invalid_text, "text has a NUL character");
    if (!is_utf8(s)) fail(at, error_code::invalid_text, "invalid UTF-8");
    out_ += '"';
    for (char c : s) {
        switch (c) {
        case '"': out_ += "\\\""; break;
        case '\\': out_ += "\\\\"; break;
        case '\n': out_ += "\\n"; break;
        case '\t': out_ += "\\t"; break;
        case '\r': out_ += "\\r"; break;
        default:
            if (static_cast<unsigned char>(c) >= 0x20) {
                out_ += c;
            } else {
                constexpr char hex[] = "0123456789abcdef";
                out_ += "\\u00";
                out_ += hex[c >> 4];
                out_ += hex[c & 15];
            }
        }
    }
    out_ += '"';
}

void writer::write_one(bool value, json_pointer const&) { out_ += value ? "true" : "false"; }

void writer::write_one(std::int64_t value, json_pointer const&) { out_ += std::to_string(value); }

void writer::write_one(double value, json_pointer const& at) {
    if (!std::isfinite(value)) fail(at, error_code::not_finite, "number is not finite: JSON has no NaN and no infinity");
    std::string const digits = format_exact(value);
    out_ += digits;
    if (digits.find_first_of(".e") == digits.npos) out_ += ".0"; // so that it is read as a double again, -0.0 too
}

void writer::write_one(date value, json_pointer const& at) {
    std::string const written = to_string(value);
    if (parse_date(written) != value) fail(at, error_code::invalid_date, "expected a date of the years 1 to 9999");
    quote(written, at);
}

std::string_view writer::checked(std::string const& key, json_pointer const& at) {
    constexpr std::size_t longest = limits{}.key;
    if (key.size() > longest) {
        std::string const limit = std::to_string(longest);
        fail(at, error_code::limit_exceeded, "key longer than " + limit + " bytes", {{"limit", limit}, {"unit", "bytes"}});
    }
    return key;
}

void writer::fail_number(json_pointer const& at, std::string const& type, std::int64_t value) {
    fail(at, error_code::unknown_name, std::to_string(value) + " is not a value of " + type);
}

std::string write_document(void const* value, member_writer const& as, int format, std::string_view minimum_version,
                           bool indented) {
    writer w(indented);
    json_pointer const root;
    w.open('{', root);
    if (format != 0) w.member("format", format, root);
    if (!minimum_version.empty()) w.member("minimum_version", std::string(minimum_version), root);
    as.write(w, value, root);
    w.close('}');
    return std::move(w).take();
}

} // namespace closeknit::codec

#include <closeknit/codec/parse.hpp>

#include "syntax.hpp"

#include <closeknit/codec/error.hpp>
#include <closeknit/codec/number_text.hpp>

#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/value_stack.hpp>

#include <algorithm>
#include <cstdint>
#include <deque>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace closeknit::codec {
namespace {

namespace json = boost::json;
using view = json::string_view;
using code = boost::system::error_code;

fault limit_fault(std::string const& sentence, std::size_t limit, std::string const& unit) {
    std::string const most = std::to_string(limit);
    return {error_code::limit_exceeded, sentence + most + " " + unit, {{"limit", most}, {"unit", unit}}};
}

/// The keys seen so far in an object: a few are compared one by one, many are sorted. (Keys can be chosen so that a hash
/// table without a secret takes hours.)
class seen_keys {
public:
    bool add(std::string_view key) {
        if (few_.size() < 16) {
            if (std::find(few_.begin(), few_.end(), key) != few_.end()) return false;
            few_.push_back(key);
            return true;
        }
        if (many_.empty()) many_.insert(few_.begin(), few_.end());
        return many_.insert(key).second;
    }
    void clear() {
        few_.clear();
        if (!many_.empty()) many_ = {}; // not clear(), which costs as much as the largest object so far
    }

private:
    std::vector<std::string_view> few_;
    std::set<std::string_view> many_; // all of them, once there are more than 16
};

/// What Boost.JSON's parser calls; builds the value on the library's own stack.
struct handler {
    static constexpr std::size_t max_object_size = std::size_t(-1), max_array_size = std::size_t(-1),
                                 max_key_size = std::size_t(-1), max_string_size = std::size_t(-1);

    handler(std::string_view text, json::storage_ptr memory, limits const& most) : text(text), most(most) {
        stack.reset(std::move(memory));
    }

    bool on_document_begin(code&) { return true; }
    bool on_document_end(code&) { return true; }
    bool on_object_begin(code&) {
        if (++depth > objects.size()) objects.emplace_back();
        objects[depth - 1].clear();
        return true;
    }
    bool on_object_end(std::size_t n, code& ec) {
        --depth;
        stack.push_object(n);
        return counted(ec);
    }
    bool on_array_begin(code&) { return true; }
    bool on_array_end(std::size_t n, code& ec) {
        stack.push_array(n);
        return counted(ec);
    }
    bool on_key_part(view s, std::size_t, code&) {
        key += s;
        stack.push_chars(s);
        return true;
    }
    bool on_key(view s, std::size_t, code& ec) {
        stack.push_key(s);
        std::string_view whole(s.data(), s.size());
        bool const in_text =
            key.empty() && !std::less<>{}(s.data(), text.data()) && std::less<>{}(s.data(), text.data() + text.size());
        if (!in_text) {
            key += s;
            whole = kept.emplace_back(std::move(key));
            key.clear();
        }
        at_key = true; // unless all is well
        if (whole.size() > most.key) return fails(limit_fault("key longer than ", most.key, "bytes"), ec);
        if (whole.find('\0') != whole.npos) return fails({error_code::invalid_text, "key has a NUL character"}, ec);
        if (!objects[depth - 1].add(whole)) {
            std::string const twice(whole);
            return fails({error_code::duplicate_key, "duplicate key '" + twice + "'", {{"key", twice}}}, ec);
        }
        at_key = false;
        return true;
    }
    bool on_string_part(view s, std::size_t, code&) {
        stack.push_chars(s);
        return true;
    }
    bool on_string(view s, std::size_t, code& ec) {
        stack.push_string(s);
        return counted(ec);
    }
    bool on_number_part(view, code&) { return true; }
    bool on_int64(std::int64_t i, view, code& ec) {
        stack.push_int64(i);
        return counted(ec);
    }
    bool on_uint64(std::uint64_t u, view, code& ec) {
        stack.push_uint64(u);
        return counted(ec);
    }
    bool on_double(double, view digits, code& ec) {
        auto const exact = parse_double(digits);
        if (!exact) {
            problem_at = static_cast<std::size_t>(digits.data() - text.data());
            return fails({error_code::out_of_range, "number is too large or too small for a double"}, ec);
        }
        stack.push_double(*exact);
        return counted(ec);
    }
    bool on_bool(bool b, code& ec) {
        stack.push_bool(b);
        return counted(ec);
    }
    bool on_null(code& ec) {
        stack.push_null();
        return counted(ec);
    }
    bool on_comment_part(view, code&) { return true; }
    bool on_comment(view, code&) { return true; }

    bool counted(code& ec) { return ++values <= most.values || fails(limit_fault("more than ", most.values, "values"), ec); }
    bool fails(fault what, code& ec) {
        problem = std::move(what);
        ec = json::error::exception;
        return false;
    }

    std::string_view text;
    limits most;
    json::value_stack stack;
    std::vector<seen_keys> objects;
    std::deque<std::string> kept; // keys with escapes, unescaped; seen_keys refers to them
    std::string key;
    std::optional<fault> problem;
    std::size_t depth = 0, values = 0, problem_at = std::string_view::npos;
    bool at_key = false; // the problem is in the key that was read last
};

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == text.npos; }

} // namespace

json::value parse(std::string_view text, json::storage_ptr memory, limits const& most) {
    if (text.size() > most.bytes) {
        fault what = limit_fault("document longer than ", most.bytes / (1024 * 1024), "MiB");
        throw error(what.code, "", std::move(what.sentence), std::move(what.arguments));
    }
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3); // a byte order mark, as some editors write it
    if (is_blank(text)) throw error(error_code::empty_document, 1, 1, "the document is empty");

    json::parse_options options;
    options.max_depth = most.depth;
    json::basic_parser<handler> parser(options, text, std::move(memory), most);
    code ec;
    std::size_t const read = parser.write_some(false, text.data(), text.size(), ec);
    handler& h = parser.handler();
    if (h.problem) fail_at(text, h.at_key ? opening_quote(text, read) : std::min(h.problem_at, read), *h.problem);
    if (!ec && !is_blank(text.substr(read))) ec = json::error::extra_data;
    if (ec) fail_for(ec, text, read, most);
    return h.stack.release();
}

} // namespace closeknit::codec

#include "rows.hpp"

#include <closeknit/assess/validate.hpp>
#include <closeknit/codec/described.hpp>
#include <closeknit/table/cell.hpp>

#include <boost/json/monotonic_resource.hpp>

#include <istream>
#include <utility>

namespace closeknit {
namespace {

/// A few names in one line.
std::string some_of(std::vector<std::string> const& names) {
    std::string out;
    for (std::size_t i = 0; i < names.size() && i < 10; ++i)
        out += (i ? ", " : "") + names[i];
    return names.size() <= 10 ? out : out + " and " + std::to_string(names.size() - 10) + " more";
}

} // namespace

row_of_answers::row_of_answers(assessment const& of) {
    for (item const& each : of.items) {
        response const* format = format_of(of, each);
        if (!format) continue; // an instruction
        index_.emplace(each.id, places_.size());
        places_.push_back({&each, format, &row_.answers[each.id]});
    }
}

row_of_answers::place const* row_of_answers::find(std::string_view id) const {
    auto const found = index_.find(id);
    return found == index_.end() ? nullptr : &places_[found->second];
}

void row_of_answers::begin(std::size_t line) {
    row_.line = line;
    row_.id = std::to_string(++rows_);
    row_.readable = true;
    row_.wrong.clear();
    for (place const& each : places_)
        *each.given = unanswered{};
}

void row_of_answers::put(place const& at, answer given) {
    if (validation const fits = validate(*at.format, given); !fits) wrong(at.asked->id, fits.message);
    else *at.given = std::move(given);
}

void row_of_answers::wrong(std::string_view column, std::string_view says) {
    row_.wrong.push_back({.what = table_issue::about::cell,
                          .line = row_.line,
                          .character = 0,
                          .column = std::string(column),
                          .message = std::string(says)});
}

void row_of_answers::unreadable(std::string const& says, std::size_t character) {
    row_.readable = false;
    row_.wrong = {{.what = table_issue::about::row, .line = row_.line, .character = character, .column = {}, .message = says}};
}

people_in_csv::people_in_csv(assessment const& of, std::istream& in) : row_(of), reader_(in) {
    if (!reader_.next(cells_))
        throw error(error_code::empty_document, "", "the file is empty: expected a header row of item ids");
    if (!cells_.fault.empty()) throw error(error_code::syntax, cells_.line, 1, cells_.fault);
    std::set<std::string_view> seen;
    std::vector<std::string> ignored, lacking;
    for (std::size_t i = 0; i < cells_.cells.size(); ++i) {
        std::string const& name = cells_.cells[i];
        auto const* place = name == "id" ? nullptr : row_.find(name);
        columns_.push_back(place);
        if ((place || name == "id") && !seen.insert(name).second)
            throw error(error_code::duplicate_column, cells_.line, 1, "duplicate column '" + name + "'", {{"column", name}});
        if (name == "id") id_at_ = i;
        else if (!place) ignored.push_back(name.empty() ? "(no name)" : name);
    }
    for (auto const& each : row_.places())
        if (!seen.contains(each.asked->id)) lacking.push_back(each.asked->id.str());
    if (lacking.size() == row_.places().size())
        throw error(error_code::missing_column, cells_.line, 1,
                    "no column is an item of '" + of.id.str() + "'; expected columns such as " + some_of(lacking),
                    {{"assessment", of.id.str()}});
    if (!ignored.empty()) remarks_.push_back("ignored: " + some_of(ignored));
    if (!lacking.empty()) remarks_.push_back("items without a column count as missing: " + some_of(lacking));
}

std::vector<std::string> people_in_csv::remarks() { return std::exchange(remarks_, {}); }

person_row const* people_in_csv::next() {
    if (!reader_.next(cells_)) return nullptr;
    row_.begin(cells_.line);
    if (id_at_ < cells_.cells.size()) row_.name(cells_.cells[id_at_]);
    if (!cells_.fault.empty()) row_.unreadable(cells_.fault);
    else if (cells_.cells.size() != columns_.size())
        row_.unreadable("expected " + std::to_string(columns_.size()) + " cells as in the header, not " +
                        std::to_string(cells_.cells.size()));
    else
        for (std::size_t i = 0; i < columns_.size(); ++i)
            if (columns_[i]) row_.put(*columns_[i], cell_in(*columns_[i]->format, cells_.cells[i]));
    return &row_.row();
}

std::vector<std::string> people_in_json_lines::remarks() { return std::exchange(remarks_, {}); }

person_row const* people_in_json_lines::next() {
    if (!reader_.next(text_)) return nullptr;
    row_.begin(reader_.line());
    try {
        read_members();
    } catch (error const& e) {
        row_.unreadable(e.line() ? e.message() : e.what(), e.column());
    }
    return &row_.row();
}

void people_in_json_lines::read_members() {
    boost::json::monotonic_resource memory;
    boost::json::value const parsed = codec::parse(text_, &memory);
    codec::json_pointer const root;
    boost::json::object const& all = codec::object_at(parsed, root);
    if (auto const* id = all.if_contains("id")) {
        bool const simple = id->is_string() || id->is_int64() || id->is_uint64();
        if (!simple) codec::fail_type(codec::json_pointer(root, "id"), "text or a whole number");
        row_.name(id->is_string()  ? std::string(id->get_string())
                  : id->is_int64() ? std::to_string(id->get_int64())
                                   : std::to_string(id->get_uint64()));
    }
    auto const* apart = row_.find("answers") ? nullptr : all.if_contains("answers");
    for (auto const& member : apart ? codec::object_at(*apart, codec::json_pointer(root, "answers")) : all) {
        std::string_view const name(member.key().data(), member.key().size());
        auto const* place = row_.find(name);
        if (name == "id" && !apart) continue;
        if (!place) {
            if (ignored_.size() < 100 && ignored_.insert(std::string(name)).second)
                remarks_.push_back("ignored: " + std::string(name));
            continue;
        }
        try {
            answer given;
            if (!member.value().is_null()) codec::read(member.value(), given, root);
            row_.put(*place, std::move(given));
        } catch (error const& e) {
            row_.wrong(name, e.message());
        }
    }
}

} // namespace closeknit

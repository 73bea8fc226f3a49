#include <closeknit/codec/built_in.hpp>
#include <closeknit/codec/error.hpp>
#include <closeknit/table/csv.hpp>
#include <closeknit/table/score_table.hpp>

#include <cstddef>
#include <cstdint>
#include <sstream>
#include <string>

using namespace closeknit;

/// Any bytes are a table of people or an error, whatever they begin with. The scores are CSV with the same columns in every
/// row, and nothing in them steers a terminal.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    static pack const content = built_in_pack();
    static assessment const& of = content.at<assessment>("weekly");
    static std::size_t const columns = score_columns(of).size();
    for (table_format format : {table_format::csv, table_format::json_lines}) {
        std::istringstream in(std::string(reinterpret_cast<char const*>(data), size));
        std::ostringstream out;
        try {
            score_table(scorer(of), in, out, {.format = format});
        } catch (error const&) {
        }
        std::istringstream written(out.str());
        csv_reader reader(written);
        for (csv_row row; reader.next(row);)
            if (row.cells.size() != columns || !row.fault.empty()) __builtin_trap();
        for (char c : out.str())
            if (static_cast<unsigned char>(c) < 0x20 && c != '\n') __builtin_trap();
    }
    return 0;
}

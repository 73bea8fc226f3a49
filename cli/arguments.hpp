#pragma once

#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

namespace closeknit::cli {

/// What `closeknit log` writes down beside practices; what is empty or 0 was not asked for.
struct moments {
    std::string put_off, rest, appreciated, celebrated, answer, prompt;
    std::vector<std::string> needs; ///< each a dimension and a traffic light, as trust=green
    int went = 0, mood = 0, heard = 0;
    bool said = false, repaired = false;
};

/// How the table of `closeknit score` is written, and what its scores are to have; what is empty was not said.
struct table_flags {
    std::string layout_file, delimiter, decimal_sign;
    std::vector<std::string> ids, kept, missing, members, parts;
    std::string add;
    bool one_row = false;
};

/// What the user asked for, filled in by the command line.
struct request {
    std::string command; ///< its name: "check-in"
    std::string mine, theirs, pack_file, against, id, format = "text", day, assessment, data, out_file, save_file, person,
                                                      support_file, history_file, about, key, practice, deck, guesses, with;
    std::string to, what, until, basis = "with the command";
    std::string made, due, kept, renegotiated, missed, since, calendar;
    moments moment;
    table_flags of_table;
    std::vector<std::string> files, scales, free;
    int depth = 3, minutes = 30, count = 3, weeks = 1;
    std::uint64_t seed = 0;
    std::optional<std::uint64_t> order_seed{}; ///< of the items of a sitting; drawn where it is not given
    bool together = false, strict = false, exact = false, research = false, openness = false, accept = false;
};

/// Reads the arguments; the exit code where nothing is left to do, after --help or bad usage.
std::optional<int> read_arguments(request& asked, std::vector<std::string> args, std::ostream& out, std::ostream& err);

} // namespace closeknit::cli

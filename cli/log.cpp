#include <cli/log.hpp>

#include <cli/history_file.hpp>
#include <cli/inputs.hpp>

#include <stdexcept>

namespace closeknit::cli {

int log(request const& asked, std::istream& in) {
    pack const content = read_pack(asked, in);
    practice const& done = practice_asked(asked, content);
    if (done.participants == company::together && asked.with.empty())
        throw std::runtime_error("'" + asked.practice + "' is done by two: --with says who else did it");
    if (done.participants == company::alone && !asked.with.empty())
        throw std::runtime_error("'" + asked.practice + "' is done alone, without --with");
    practice_done entry{.day = day_asked(asked), .practice = done.id};
    if (!asked.with.empty()) entry.other = asked.with;
    if (entry.other == read_history(asked.mine, in).person.id) throw std::runtime_error("--with must be another person");
    add_entry(asked.mine, entry);
    return 0;
}

} // namespace closeknit::cli

// Our own example sentences: tests/samples/drafts.tsv has in each line the kinds that fit (or none) and a sentence. The first 280
// were written before the patterns, the others in sets: each was measured as it was written, and then the patterns learned from
// it, so the figures here are a fit. Some sentences have got a second kind that fits as well.

#include <closeknit/codec/built_in.hpp>
#include <closeknit/language/reviewer.hpp>

#include <catch2/catch.hpp>

#include <fstream>
#include <iomanip>
#include <iostream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

using namespace closeknit;

namespace {

struct example {
    std::set<std::string> kinds{}; ///< none for an innocent one
    std::string sentence{};
};

std::vector<example> examples() {
    std::ifstream file(CLOSEKNIT_SAMPLES "/drafts.tsv");
    std::vector<example> out;
    for (std::string line; std::getline(file, line);) {
        example one{.sentence = line.substr(line.find('\t') + 1)};
        std::istringstream kinds(line.substr(0, line.find('\t')));
        for (std::string kind; std::getline(kinds, kind, ',');)
            if (kind != "none") one.kinds.insert(kind);
        out.push_back(std::move(one));
    }
    return out;
}

struct tally {
    int found = 0, right = 0, there = 0, recalled = 0;
    double precision() const { return found == 0 ? 1 : double(right) / found; }
    double recall() const { return there == 0 ? 1 : double(recalled) / there; }
};

} // namespace

TEST_CASE("what lands badly in example sentences is found, and innocent ones that look alike are left alone") {
    reviewer const by(built_in_pack());
    std::vector<example> const all = examples();
    std::map<std::string, tally> kinds;
    std::size_t innocent = 0;
    for (example const& each : all) {
        innocent += each.kinds.empty();
        std::set<std::string> found;
        for (language_finding const& one : by.review(each.sentence))
            found.insert(std::string(name_of(one.kind)));
        bool any = false;
        for (std::string const& kind : found) {
            ++kinds[kind].found;
            kinds[kind].right += each.kinds.contains(kind);
            any = any || each.kinds.contains(kind);
        }
        for (std::string const& kind : each.kinds) { // one of those that fit is enough
            ++kinds[kind].there;
            kinds[kind].recalled += any;
        }
        bool const as_expected = each.kinds.empty() ? found.empty() : any;
        if (!as_expected) UNSCOPED_INFO(each.sentence);
    }
    CHECK(all.size() >= 400);
    CHECK(innocent * 2 >= all.size());
    std::ostringstream table;
    table << std::fixed << std::setprecision(3);
    for (auto const& [kind, of] : kinds)
        table << std::left << std::setw(16) << kind << " precision " << of.precision() << ", recall " << of.recall() << " of "
              << of.there << '\n';
    std::cout << all.size() << " example sentences, " << innocent << " of them innocent\n" << table.str();
    for (auto const& [kind, of] : kinds) {
        INFO(kind);
        CHECK(of.precision() >= 0.95);
        CHECK(of.recall() >= 0.8);
    }
    CHECK(kinds.size() == 5);
}

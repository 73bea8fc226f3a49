#include <closeknit/model/answer.hpp>

#include <catch2/catch.hpp>

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

using namespace closeknit;

TEST_CASE("answers are written down as they are said") {
    answers const given{{"a", 4},           {"b", true}, {"c", "words"}, {"d", 2.5}, {"e", std::vector<std::string>{"x"}},
                        {"f", unanswered{}}};
    CHECK(std::get<std::int64_t>(given.at("a")) == 4);
    CHECK(std::get<bool>(given.at("b")));
    CHECK(std::get<std::string>(given.at("c")) == "words");
    CHECK(std::get<double>(given.at("d")) == 2.5);
    CHECK(std::get<std::vector<std::string>>(given.at("e")).size() == 1);
    CHECK(std::get<unanswered>(given.at("f")).missing == missingness::skipped);
}

TEST_CASE("an answer that nobody gave is skipped, not 0 or no") {
    CHECK(answer{} == answer{unanswered{missingness::skipped}});
    CHECK_FALSE(answer{} == answer{false});
    CHECK_FALSE(answer{} == answer{0});
}

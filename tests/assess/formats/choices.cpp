#include <closeknit/assess/validate.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

using namespace closeknit;

TEST_CASE("16,000 options are checked and counted in a moment, in whatever order they are chosen") {
    choices many;
    std::vector<std::string> all;
    for (int i = 0; i < 16'000; ++i) {
        all.push_back("option-" + std::to_string(i));
        many.options.push_back({.id = all.back(), .wording = "O", .points = 1});
    }
    std::reverse(all.begin(), all.end());
    auto const begin = std::chrono::steady_clock::now();
    CHECK(validate(many, all));
    CHECK(points_of(many, all) == 16'000.0);
    all.front() = "option-0";
    CHECK(validate(many, all).message == "duplicate option");
    all.front() = "none";
    CHECK(validate(many, all).reason.kind == misfit_kind::not_a_list);
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(1));
}

TEST_CASE("what is wrong with a list is said without words too") {
    choices const some{.options = {{"a", "A", 1}, {"b", "B", 2}, {.id = "none", .wording = "None", .exclusive = true}},
                       .at_least = 2};
    misfit const alone = validate(some, std::vector<std::string>{"none", "a"}).reason;
    CHECK(alone.kind == misfit_kind::not_alone);
    CHECK(alone.option == 2);
    misfit const few = validate(some, std::vector<std::string>{"b"}).reason;
    CHECK(few.kind == misfit_kind::too_few);
    CHECK(few.count == 2);
}

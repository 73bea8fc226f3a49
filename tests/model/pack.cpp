#include <closeknit/model/pack.hpp>

#include <catch2/catch.hpp>

#include <stdexcept>

using namespace closeknit;

TEST_CASE("a pack finds each kind of thing by its own id") {
    pack const p{.dimensions = {{.id = "calm"}}, .practices = {{.id = "walk"}, {.id = "calm", .minutes = 7}}};
    CHECK(p.find(id_of<practice>("walk")) == &p.practices[0]);
    CHECK(p.at<practice>("calm").minutes == 7);
    CHECK(p.find(id_of<dimension>("calm")) == &p.dimensions[0]);
    CHECK(p.find(id_of<dimension>("walk")) == nullptr);
    CHECK(p.find(id_of<prompt>("walk")) == nullptr);
}

TEST_CASE("asking a pack for what it has not says what was asked for") {
    pack const p;
    CHECK_THROWS_AS(p.at<practice>("swim"), std::out_of_range);
    CHECK_THROWS_WITH(p.at<practice>("swim"), "the pack has no practice 'swim'");
    CHECK_THROWS_WITH(p.at<assessment>("a"), "the pack has no assessment 'a'");
}

#include <closeknit/codec/keys.hpp>

#include <closeknit/assess/scorer.hpp>
#include <closeknit/codec/error.hpp>
#include <closeknit/json.hpp>
#include <closeknit/model/pack.hpp>

#include <catch2/catch.hpp>

#include <string>

using namespace closeknit;

namespace {

/// Three items of 0 to 2, then one of -1 to 1, and their sum.
instrument_key small_key() {
    scale total{.id = "total",
                .title = "Total",
                .measures = "calm",
                .method = sum{},
                .keys = {{.item = "1"}, {.item = "2"}, {.item = "3"}, {.item = "4", .reversed = true}},
                .missing = all_required{}};
    return {.id = "small",
            .version = 3,
            .title = "Small",
            .items = {{.count = 3, .low = 0, .high = 2}, {.low = -1, .high = 1}},
            .scales = {total},
            .respondent_only = true,
            .sources = {{.authors = "Nobody", .year = 2026, .found = "Nothing."}},
            .licence = "None."};
}

std::string message_for(std::map<id_of<item>, text> const& words) {
    try {
        with_wordings(small_key(), words);
    } catch (error const& e) {
        return e.what();
    }
    return "";
}

} // namespace

TEST_CASE("a key makes an assessment of numbered items with one format for each range") {
    assessment const made = assessment_of(small_key());
    CHECK(made.id == "small");
    CHECK(made.version == 3);
    CHECK(made.published);
    CHECK(made.respondent_only);
    CHECK(made.sources.size() == 1);
    CHECK(made.scales == small_key().scales);
    REQUIRE(made.items.size() == 4);
    CHECK(made.items[3].id == "4");
    CHECK(made.items[3].wording == "Item 4.");
    CHECK(made.items[0].shared == made.items[2].shared);
    REQUIRE(made.formats.size() == 2);
    CHECK(std::get<rating>(made.formats[1].response) == rating{.low = -1, .high = 1});
    CHECK(scorer(made).score({{"1", 2}, {"2", 1}, {"3", 0}, {"4", -1}})[0].value == 4); // 2 + 1 + 0 + 1
}

TEST_CASE("runs of the same range share a format wherever they are") {
    instrument_key key = small_key();
    key.items.push_back({.count = 2, .low = 0, .high = 2});
    assessment const made = assessment_of(key);
    CHECK(made.items.size() == 6);
    CHECK(made.formats.size() == 2);
    CHECK(made.items[5].shared == made.items[0].shared);
}

TEST_CASE("an assessment without words says so, and one with words says nothing") {
    CHECK(!assessment_of(small_key()).about.empty());
    assessment const made = with_wordings(small_key(), {{"1", "One."}, {"2", "Two."}, {"3", "Three."}, {"4", "Four."}});
    CHECK(made.about.empty());
    CHECK(made.items[1].wording == "Two.");
    CHECK(made.items[1].shared == assessment_of(small_key()).items[1].shared);
}

TEST_CASE("words must be there for every item, and for no other") {
    CHECK(message_for({{"1", "One."}, {"2", ""}, {"3", "Three."}, {"4", "Four."}}) == "/wordings/2: the item has no words");
    CHECK(message_for({{"1", "One."}, {"2", "Two."}, {"3", "Three."}}) == "/wordings/4: the item has no words");
    CHECK(message_for({{"1", "One."}, {"2", "Two."}, {"3", "Three."}, {"4", "Four."}, {"5", "Five."}}) ==
          "/wordings/5: 'small' has no item '5'");
}

TEST_CASE("the keys that are built in can be scored and have ids of their own") {
    std::vector<instrument_key> const all = keys();
    CHECK(all.size() > 50);
    for (instrument_key const& each : all) {
        CHECK(find(all, each.id) == &each);
        CHECK_NOTHROW(scorer(assessment_of(each)));
        CHECK(from_json<instrument_key>(to_json(each)) == each);
    }
    instrument_key const* csi = find(all, {"csi-16"});
    REQUIRE(csi);
    CHECK(scorer(assessment_of(*csi)).range("csi") == interval{0, 81});
}

#include <closeknit/guide/highlight.hpp>

#include <tests/support/small.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace closeknit;

namespace {

scale measuring(std::string what, direction better = direction::high) {
    scale out = tests::over({{"a"}});
    out.id = what;
    out.title = "The " + what;
    out.measures = what;
    out.better = better;
    out.bands = {{.id = "low", .low = 0, .label = "low", .wording = what + " is low."},
                 {.id = "middle", .low = 3, .label = "middle", .wording = what + " is so."},
                 {.id = "high", .low = 7, .label = "high", .wording = what + " is high."}};
    return out;
}

/// Four facets, one of which is better low and one of neither end, and how often they are in touch; all from 0 to 10.
assessment const of = tests::asking({tests::rated("a")},
                                    {measuring("calm"), measuring("talk"), measuring("fun"), measuring("alone", direction::low),
                                     measuring("tempo", direction::neither), measuring("contact", direction::neither)});
pack const content{.id = "p",
                   .title = "P",
                   .language = "en",
                   .dimensions = {{.id = "calm", .title = "Calm"},
                                  {.id = "talk", .title = "Talk"},
                                  {.id = "fun", .title = "Fun"},
                                  {.id = "alone", .title = "Alone", .kind = dimension_kind::sign},
                                  {.id = "tempo", .title = "Tempo", .kind = dimension_kind::practice},
                                  {.id = "contact", .title = "Contact", .kind = dimension_kind::contact}},
                   .sentences = sentences{.in_touch_not_close = "In touch.",
                                          .close_not_in_touch = "Close.",
                                          .shared_strength = "Both: {score}.",
                                          .shared_low_point = "Neither: {score}.",
                                          .seen_differently = "Each: {score}.",
                                          .in_touch_not_close_for_two = "You are in touch.",
                                          .close_not_in_touch_for_two = "You are close."}};

score_result scored(std::string id, double value) {
    return {.scale = id, .value = value, .low = 0, .high = 10, .band = value < 3 ? "low" : value < 7 ? "middle" : "high"};
}
comparison found(std::string id, double mean, finding what = finding::nothing) {
    return {.scale = id, .first = mean, .second = mean, .mean = mean, .low = 0, .high = 10, .found = what};
}

template <class Scores> std::vector<std::string> told(Scores const& scores, assessment const& in = of) {
    std::vector<std::string> out;
    for (highlight const& each : highlights(content, in, scores))
        out.push_back(each.wording);
    return out;
}
using results = std::vector<score_result>;
using comparisons = std::vector<comparison>;
using words = std::vector<std::string>;

} // namespace

TEST_CASE("in touch and not close: contact of three quarters or more, closeness below a half, over three facets") {
    auto const with = [](double contact, double a, double b, double c) {
        return told(results{scored("calm", a), scored("talk", b), scored("fun", c), scored("contact", contact)});
    };
    CHECK(with(7.5, 4, 4, 4) == words{"In touch."});
    CHECK(with(7.4, 4, 4, 4).empty());
    CHECK(with(7.5, 5, 5, 5).empty());                                                        // exactly half close
    CHECK(told(results{scored("calm", 4), scored("talk", 4), scored("contact", 9)}).empty()); // two facets
}

TEST_CASE("close and not in touch: contact of a quarter or less, closeness of three quarters or more") {
    auto const first = [](double contact, double closeness) {
        words const all = told(
            results{scored("calm", closeness), scored("talk", closeness), scored("fun", closeness), scored("contact", contact)});
        return all.empty() ? "" : all[0];
    };
    CHECK(first(2.5, 7.5) == "Close.");
    CHECK(first(2.6, 7.5) == "calm is high.");
    CHECK(first(2.5, 7.4) == "calm is high.");
}

TEST_CASE("two low points at most, the lowest first, and three highlights in all") {
    CHECK(told(results{scored("calm", 2), scored("talk", 0), scored("fun", 1)}) == words{"talk is low.", "fun is low."});
    CHECK(told(results{scored("calm", 7), scored("talk", 9), scored("fun", 8), scored("alone", 0)}) ==
          words{"alone is low.", "talk is high.", "fun is high."}); // 0, 1 and 2 tenths from the better end
    CHECK(told(results{scored("calm", 2), scored("talk", 9), scored("fun", 8), scored("alone", 0)}) ==
          words{"calm is low.", "alone is low.", "talk is high."});
}

TEST_CASE("where less is better the high band is a low point, and where neither is nothing stands out") {
    CHECK(told(results{scored("alone", 8), scored("calm", 1)}) == words{"calm is low.", "alone is high."}); // 9 and 8 tenths away
    CHECK(told(results{scored("tempo", 10)}).empty());
    CHECK(told(results{scored("tempo", 0)}).empty());
}

TEST_CASE("a band without words is not told") {
    assessment silent = of;
    silent.scales[0].bands[0].wording.clear();
    CHECK(told(results{scored("calm", 0)}, silent).empty());
}

TEST_CASE("for two: two of each finding, low points first, in a scale's own words where it has some") {
    CHECK(told(comparisons{found("calm", 9, finding::shared_strength), found("talk", 1, finding::shared_low_point),
                           found("fun", 5, finding::seen_differently)}) ==
          words{"Neither: The talk.", "Each: The fun.", "Both: The calm."});
    CHECK(told(comparisons{found("calm", 1, finding::shared_low_point), found("talk", 1, finding::shared_low_point),
                           found("fun", 1, finding::shared_low_point)}) == words{"Neither: The calm.", "Neither: The talk."});
    CHECK(told(comparisons{found("calm", 2, finding::shared_low_point), found("talk", 0, finding::shared_low_point),
                           found("alone", 9, finding::shared_low_point)}) == words{"Neither: The talk.", "Neither: The alone."});
    CHECK(told(comparisons{found("calm", 8, finding::shared_strength), found("talk", 9, finding::shared_strength),
                           found("alone", 0, finding::shared_strength)}) == words{"Both: The alone.", "Both: The talk."});
    CHECK(told(comparisons{found("calm", 5, finding::seen_differently), found("fun", 9, finding::seen_differently)}) ==
          words{"Each: The calm.", "Each: The fun."}); // the largest difference comes first there
    assessment own = of;
    own.scales[0].for_two.shared_strength = "You two are calm.";
    CHECK(told(comparisons{found("calm", 9, finding::shared_strength)}, own) == words{"You two are calm."});
}

TEST_CASE("for two: on a scale about safety nothing but a strength is said, whichever assessment measures it") {
    comparisons const seen{found("calm", 5, finding::seen_differently), found("talk", 1, finding::shared_low_point),
                           found("fun", 5, finding::seen_differently), found("alone", 0, finding::shared_strength)};
    CHECK(told(seen) == words{"Neither: The talk.", "Each: The calm.", "Each: The fun.", "Both: The alone."});

    pack with = content;
    with.assessments = {tests::asking({tests::rated("a"), tests::rated("b")}, {measuring("calm"), measuring("alone")})};
    with.assessments[0].scales[1].keys = {{"b"}};
    with.assessments[0].items[0].safety_sensitive.emplace();
    auto const said = [&](assessment const& in, comparisons const& scores) {
        words out;
        for (highlight const& each : highlights(with, in, scores))
            out.push_back(each.wording);
        return out;
    };
    CHECK(said(of, seen) == words{"Neither: The talk.", "Each: The fun.", "Both: The alone."});
    CHECK(said(of, {found("calm", 9, finding::shared_strength)}) == words{"Both: The calm."});
    with.assessments[0].scales.push_back(measuring("talk"));
    with.assessments[0].scales[2].keys.clear();
    with.assessments[0].scales[2].components = {{"calm"}};
    assessment own = of;
    own.scales[1].for_two.shared_low_point = "Talk it out.";
    CHECK(said(own, seen) == words{"Each: The fun.", "Both: The alone."});
}

TEST_CASE("for two: being in touch and not close comes first") {
    CHECK(told(comparisons{found("calm", 4), found("talk", 4), found("fun", 1, finding::shared_low_point),
                           found("contact", 9)}) == words{"You are in touch.", "Neither: The fun."});
}

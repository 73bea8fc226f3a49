#include <closeknit/assess/answer_form.hpp>
#include <closeknit/assess/read_answer.hpp>

#include <catch2/catch.hpp>

using namespace closeknit;

TEST_CASE("text is read as each format has it, and stays text where it cannot be") {
    CHECK(read_answer(rating{}, " 4 ") == answer{4});
    CHECK(read_answer(slider{}, "0.5") == answer{0.5});
    CHECK(read_answer(number{}, "four") == answer{"four"});
    CHECK(read_answer(yes_no{}, "Yes") == answer{true});
    CHECK(read_answer(yes_no{}, "0.0") == answer{false});
    CHECK(read_answer(yes_no{}, "maybe") == answer{"maybe"});
    std::vector<option> const options{{"1", "One"}, {"2", "Two"}};
    CHECK(read_answer(choice{options}, "2.0") == answer{"2"});
    CHECK(read_answer(choices{options}, "2; 1") == answer{std::vector<std::string>{"2", "1"}});
    CHECK(read_answer(ranking{options}, "1;2") == answer{std::vector<std::string>{"1", "2"}});
    CHECK(read_answer(calendar_date{}, "2026-01-31") == answer{"2026-01-31"});
    CHECK(read_answer(time_of_day{}, "20:00") == answer{"20:00"});
    CHECK(read_answer(free_text{}, "4") == answer{"4"});
}

TEST_CASE("signs between thousands are passed over where they can be nothing else") {
    for (char const* each : {"1,234.5", "1.234,5", "1 234,5", "1\u00A0234.5", "1\u202F234,5", "1'234.5", "1\u2019234,5",
                             "\u0661\u066C\u0662\u0663\u0664\u066B\u0665"})
        CHECK(read_answer(number{}, each) == answer{1234.5});
    CHECK(read_answer(number{}, "-1,234.5") == answer{-1234.5});
    CHECK(read_answer(number{}, "12,345,678") == answer{12'345'678});
    CHECK(read_answer(number{}, "12.345.678") == answer{12'345'678});
    CHECK(read_answer(number{}, "1 234") == answer{1234});
    CHECK(read_answer(number{}, "12,5") == answer{12.5});
    for (char const* each : {"1,234", "1,23.5", "1,2345.6", "0,123.4", "1234,567.8", "1,234,56", "1 23", "1.234.5", ",123.4",
                             "1,234.5.6", "1,234.", "1 234 5", "1,234 567"})
        CHECK(read_answer(number{}, each) == answer{each});
}

TEST_CASE("an option's words may have the sign between the parts of a list") {
    std::vector<option> const options{{"c", "Cooked"}, {"w", "Walked, or ran"}, {"d", "Walked"}, {"n", "Swam, sang, slept"}};
    auto const read = [&](char const* text) { return std::get<std::vector<std::string>>(read_answer(choices{options}, text)); };
    using list = std::vector<std::string>;
    CHECK(read("Cooked, Walked, or ran") == list{"c", "w"});
    CHECK(read("Walked, or ran, Walked") == list{"w", "d"});
    CHECK(read("Walked, Swam, sang, slept,Cooked") == list{"d", "n", "c"});
    CHECK(read("Walked, or ran") == list{"w"});
    CHECK(read("Walked; Cooked") == list{"d", "c"});
    CHECK(read("Walked, or swam") == list{"Walked, or swam"}); // no option
}

TEST_CASE("a form says how to answer, without words of its own") {
    response const stars = rating{.low = 0, .high = 4, .labels = {"never", "always"}};
    answer_form const form = form_of(stars);
    CHECK(form.input == answer_input::steps);
    CHECK(form.low == 0.0);
    CHECK(form.high == 4.0);
    CHECK(form.labels->back() == text("always"));
    response const order = ranking{.options = {{"a", "A"}, {"b", "B"}}, .places = 1};
    CHECK(form_of(order).input == answer_input::order);
    CHECK(form_of(order).places == 1);
    CHECK(form_of(order).options->size() == 2);
    response const hours = number{.low = 0, .unit = "hours"};
    CHECK(form_of(hours).unit == "hours");
    CHECK_FALSE(form_of(hours).high);
}

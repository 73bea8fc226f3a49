#include <closeknit/couple/may_offer.hpp>

#include <tests/guide/two_people.hpp>

#include <catch2/catch.hpp>

#include <string>

using namespace closeknit;
using tests::two_people;

namespace {

/// A practice that names these risks; without any, its author states that it has none.
practice with(company who, std::vector<risk> risks, offering how = offering::freely) {
    practice p{.id = "p", .participants = who, .no_safety_risk = risks.empty(), .availability = how};
    for (risk each : risks)
        p.contraindications.push_back({.risk = each, .wording = "w"});
    return p;
}

practice const alone_quiet = with(company::alone, {}), alone_risky = with(company::alone, {risk::fear}),
               together_quiet = with(company::together, {}), together_risky = with(company::together, {risk::control}),
               touching = with(company::together, {risk::touch}), asked_for = with(company::alone, {}, offering::on_request);

safety_state const clear{.gate = gate::nothing_reported}, caution{.gate = gate::caution},
    signal{.gate = gate::nothing_reported, .safety_signal = true}, touch{.gate = gate::nothing_reported, .touch_signal = true};

} // namespace

TEST_CASE("one person is offered what is done alone or has no safety risk, and unless their yeses pass only what is both") {
    CHECK(may_offer(alone_quiet, clear));
    CHECK(may_offer(alone_risky, clear));
    CHECK(may_offer(together_quiet, clear));
    CHECK_FALSE(may_offer(together_risky, clear));
    for (safety_state const& each : {caution, signal, safety_state{}}) {
        CHECK(may_offer(alone_quiet, each));
        CHECK_FALSE(may_offer(alone_risky, each));
        CHECK_FALSE(may_offer(together_quiet, each));
    }
}

TEST_CASE("after a signal about touch nothing that names touch is offered") {
    practice const touching_alone = with(company::alone, {risk::touch});
    CHECK(may_offer(touching_alone, clear));
    CHECK_FALSE(may_offer(touching_alone, touch));
    CHECK(may_offer(alone_risky, touch));
}

TEST_CASE("what is there on request only is offered to nobody") {
    CHECK_FALSE(may_offer(asked_for, clear));
    CHECK_FALSE(
        may_offer(with(company::together, {}, offering::on_request), two_people({opened_practices{}}).permit(pack{.id = "p"})));
}

TEST_CASE("two people are offered risky practices where both opened these, and touch where both opened touch") {
    pack const content{.id = "p"};
    reveal_permit const prompts = two_people({opened_prompts{.depth = 3}}).permit(content),
                        practices = two_people({opened_practices{}}).permit(content),
                        both = two_people({opened_practices{}, opened_touch{}}).permit(content);
    CHECK(may_offer(together_quiet, prompts));
    CHECK_FALSE(may_offer(together_risky, prompts));
    CHECK(may_offer(together_risky, practices));
    CHECK_FALSE(may_offer(touching, practices));
    CHECK(may_offer(touching, both));
    CHECK_FALSE(may_offer(alone_quiet, both));
}

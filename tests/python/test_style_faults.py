"""Faults of style, planted one by one in the built-in pack, which has none: lint finds each, and nothing else."""

import copy

import pytest

import closeknit as ck

# A place, what is said there instead, and words of the advice.
PLANTED = [
    ("/prompts/0/wording", "What is your favorite snack at the movies?", "'what is'"),
    ("/prompts/10/wording", "Tell me about a day you did not want to end.", "'did not'"),
    ("/prompts/20/wording", "Who is the first person you call with good news?", "'who is'"),
    ("/prompts/30/wording", "When you cannot sleep, where do your thoughts go?", "'cannot'"),
    ("/prompts/40/wording", "Tell me about a rule you would not break.", "'would not'"),
    ("/practices/0/why", "Some things are not easy to hear.", "'are not'"),
    ("/practices/1/steps/0", "Take the cup and say that you will listen.", "'you will'"),
    ("/practices/2/why", "A word helps when it is hard to say more.", "'it is'"),
    ("/practices/3/stop", "Either of you can stop if you are tired tonight.", "'you are'"),
    ("/practices/4/why", "Let us begin with the easy part.", "'let us'"),
    ("/assessments/0/scales/1/bands/0/wording", "Lately you do not feel heard much.", "'do not'"),
    ("/assessments/0/scales/2/bands/2/wording", "What is private stays private with your partner.", "'what is'"),
    ("/assessments/1/about", "Think of this week. You can skip anything, and there is nothing that was not meant well.", "'was not'"),
    ("/sentences/own_intro", "This is what you said. It is not a grade.", "'it is'"),
    ("/statement_cards/0/wording", "I am better at starting things than at finishing them.", "'i am'"),
    ("/prompts/50/wording", "What's your favourite time of day?", "'favourite'"),
    ("/prompts/60/wording", "What could you do with a fortnight off?", "'fortnight'"),
    ("/prompts/70/wording", "What does your mum still tease you about?", "'mum'"),
    ("/prompts/80/wording", "What do you think about whilst you walk?", "'whilst'"),
    ("/prompts/90/wording", "What would make the house cosy tonight?", "'cosy'"),
    ("/practices/5/why", "After a row, an hour without phones can help.", "'row'"),
    ("/practices/6/why", "Most evenings could do with a change.", "'could do with'"),
    ("/practices/7/stop", "Stop whenever one of you is not keen on it anymore.", "'keen on'"),
    ("/decks/0/about", "For the queue, the bus, and the first walk home.", "'queue'"),
    ("/practices/8/why", "Say what you like; most people don't.", "semicolons"),
    ("/practices/9/steps/0", "Pick one thing; it can be anything.", "semicolons"),
    ("/prompts/100/wording", "Sit back; what made you laugh this week?", "semicolons"),
    ("/assessments/0/scales/3/bands/1/wording", "Some things you tell your partner; others you keep.", "semicolons"),
    ("/sentences/joint_intro", "You both said yes; the biggest difference comes first.", "semicolons"),
    ("/date_ideas/0/title", "Walk to the corner and back; bring a snack.", "semicolons"),
]


@pytest.fixture(scope="module")
def built_in(pack):
    return pack.to_dict()


def advice(content):
    return [(each.path, each.message) for each in ck.Pack.from_dict(content).lint()]


@pytest.mark.parametrize("path, wording, words", PLANTED, ids=[path for path, *_ in PLANTED])
def test_a_planted_fault_is_found_at_its_place(built_in, path, wording, words):
    content = copy.deepcopy(built_in)
    *way, last = path.strip("/").split("/")
    part = content
    for step in way:
        part = part[int(step)] if isinstance(part, list) else part[step]
    part[int(last) if isinstance(part, list) else last] = wording
    found = advice(content)
    assert found and all(at == path for at, _ in found) and any(words in says for _, says in found), found


# What only shows in many prompts together: how it is planted in how many of them, and words of the advice.
def begins(words):
    return lambda prompt, at: prompt | {"wording": f"{words} number {at}?"}


@pytest.mark.parametrize(
    "some, change, words",
    [
        (40, begins("Which of the things that you keep is"), "which"),
        (60, begins("What do you like about thing"), "what do you"),
        (200, lambda prompt, at: prompt | {"wording": f"Name a small, gentle, quiet thing for day {at}."}, "small"),
        (300, lambda prompt, at: prompt | {"wording": f"Name thing {at}, or tell me about a smaller one."}, "way"),
    ],
    ids=["which", "first three words", "worn words", "way round"],
)
def test_what_is_too_much_of_one_kind_is_found(built_in, some, change, words):
    content = copy.deepcopy(built_in)
    for at in range(some):
        content["prompts"][at] = change(content["prompts"][at], at)
    assert any(path.startswith("/prompts") and words in says.lower() for path, says in advice(content))

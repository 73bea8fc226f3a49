"""Prints docs/elements.md: where each element of emotional intimacy is assessed, practised, logged and seen, by the built-in pack."""

from collections.abc import Iterable

import closeknit as ck

GROUPS = {  # as the article that the pack is built on has them; its trust stands among the strengths and beside forgiveness
    "What closeness is: five facets": ["emotional-safety", "felt-heard", "protected-vulnerability", "sharing", "mutual-acceptance"],
    "What it brings: four strengths": ["trust", "communication", "attraction", "adversity"],
    "When it is missing: five warning signs": ["sign-avoiding", "sign-alone", "sign-routine", "sign-defensive", "sign-unsupported"],
    "What builds it: eight practices": [
        "honest-expression",
        "vulnerability",
        "presence",
        "expression-match",
        "growth-support",
        "conflict-care",
        "reliability",
        "responsiveness",
    ],
    "Trust and forgiveness": ["trust", "goodwill", "resentment"],
    "What keeps it: four habits": ["curiosity", "checking-in", "appreciation", "seeking-help"],
}
LOGGED = {  # kinds of entries that are about the element itself, beside answers (`sheet`) and practices (`practice_done`)
    "emotional-safety": ["opening", "closing"],
    "felt-heard": ["felt_heard"],
    "protected-vulnerability": ["opening", "closing"],
    "sharing": ["prompt_asked", "prompt_answered"],
    "trust": ["promise_made", "promise_settled"],
    "communication": ["felt_heard", "prompt_asked"],
    "adversity": ["rest", "checked_in"],
    "honest-expression": ["prompt_answered"],
    "vulnerability": ["prompt_asked", "evening_eased"],
    "presence": ["practice_planned"],
    "growth-support": ["celebrated"],
    "conflict-care": ["repaired", "felt_heard"],
    "reliability": ["promise_made", "promise_settled", "practice_planned", "practice_put_off"],
    "responsiveness": ["celebrated", "felt_heard"],
    "goodwill": ["repaired"],
    "resentment": ["repaired"],
    "curiosity": ["prompt_asked"],
    "checking-in": ["checked_in"],
    "appreciation": ["appreciated"],
}
SEEN = {  # commands that show something of the element, beside those that show every score
    "felt-heard": ["progress", "review"],
    "sharing": ["evening"],
    "trust": ["promise", "progress"],
    "communication": ["evening", "review"],
    "honest-expression": ["review"],
    "vulnerability": ["evening"],
    "presence": ["week"],
    "expression-match": ["act"],
    "growth-support": ["progress"],
    "conflict-care": ["review"],
    "reliability": ["promise", "week"],
    "responsiveness": ["progress"],
    "curiosity": ["evening", "prompt"],
    "checking-in": ["progress"],
    "appreciation": ["progress"],
    "seeking-help": ["support"],
}
OPENED = {
    "by_default": "both, where both opened their scores",
    "by_name": "both, where both opened it by name",
    "exact_only": "both, where both opened exact answers",
}
MOST_PRACTICES = 4
ABOUT = """\
# Every element: assessed, practised, logged, seen

The built-in pack is built on one list of what emotional intimacy is made of. This page says for each element of it which questions ask
about it, which practices and prompts serve it, what people can write down about it, and where they see it. `script/pictures` writes the
page from the pack, and a test holds it to that.

- **Assessed**: the ids of the questions in the check-in (`closeness`), the weekly check-in (`weekly`) and the preference profile, which
  [assessments.md](assessments.md) lists with their words. All of these are formative and unvalidated.
- **Practised**: the practices that are most about it, and how many more practices and prompts serve it too. `closeknit show` with such an id shows
  one as people see it; all are in [the pack](../packs/closeness.en.json), and their sources in [sources.md](sources.md). What is on request is
  never recommended from scores.
- **Logged**: kinds of entries in a person's file that are about this element. Answers (`sheet`) and practices (`practice_done`) are
  logged for every one, and a traffic light of `checked_in` may be about any. `closeknit schema history` describes each kind.
- **Seen in**: scores are on one's own page (`closeknit check-in`) and in the look back (`closeknit progress`). The column says when both people
  see the score of the check-in (`closeknit check-in --together`), and which other commands show something of the element.
"""


def code(ids: Iterable[str]) -> str:
    return ", ".join(f"`{each}`" for each in ids)


def assessed(pack: ck.Pack, element: str) -> str:
    """Questions of the scale of this name, or those that it is made of."""
    parts = []
    for of in pack.assessments:
        scales = [each for each in of.scales if each.measures == element]
        if not scales:
            continue
        if scales[0].components and not scales[0].keys:
            items = "the mean of " + " and ".join(f"`{each.scale}`" for each in scales[0].components)
        elif len(scales) > 1:
            items = f"{sum(len(each.keys) for each in scales)} questions, read one by one"
        else:
            items = in_short([each.item for each in scales[0].keys])
        version = f"{of.id}-version-{of.version}"
        parts.append(f"[{of.id}](assessments.md#{version}): {items}")
    return "; ".join(parts)


def in_short(items: list[str]) -> str:
    """`safe-1` to `safe-4`, where they follow one another."""
    name = items[0].rpartition("-")[0]
    follow = len(items) > 2 and items == [f"{name}-{at}" for at in range(1, len(items) + 1)]
    return f"`{items[0]}` to `{items[-1]}`" if follow else code(sorted(items))


def practised(pack: ck.Pack, element: str) -> str:
    serving = sorted((each for each in pack.practices if element in each.targets), key=lambda each: -each.targets[element])
    more = len(serving) - MOST_PRACTICES
    prompts = sum(element in each.targets for each in pack.prompts)
    named = [f"`{each.id}`" + (" (on request)" if each.availability == "on_request" else "") for each in serving[:MOST_PRACTICES]]
    return ", ".join(named) + (f" and {more} more" if more > 0 else "") + f"; {prompts} prompts"


def seen(pack: ck.Pack, element: str) -> str:
    of = pack.assessments["closeness"]
    (scale,) = (each.id for each in of.scales if each.measures == element)
    commands = [f"`closeknit {each}`" for each in SEEN.get(element, [])]
    return "; ".join([OPENED[of.openable()[scale]], *commands])


def page(pack: ck.Pack) -> str:
    parts = [ABOUT]
    for title, elements in GROUPS.items():
        parts.append(f"\n## {title}\n\n| element | assessed | practised | logged | seen in |\n|---|---|---|---|---|\n")
        for element in elements:
            cells = [assessed(pack, element), practised(pack, element), code(LOGGED.get(element, [])) or "as all are", seen(pack, element)]
            parts.append(f"| **{pack.dimensions[element].title}** `{element}` | {' | '.join(cells)} |\n")
    return "".join(parts)


if __name__ == "__main__":
    print(page(ck.built_in_pack()), end="")

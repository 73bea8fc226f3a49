"""Random assessments of every scorable format, method, rule and condition, as JSON says them, and random people's answers.

Everything refers backwards, so there is no circular reference. Where a score is no whole number of quarters, thresholds lie beside
what it can be: rounding may fall to either side of one.
"""

METHODS = ["sum", "sum", "mean", "median", "product", "minimum", "maximum", "count"]
OPERATORS = ["equal", "not_equal", "less", "less_equal", "greater", "greater_equal"]


def random_response(rng):
    low = rng.randint(-2, 2)
    kind = rng.choice(["rating", "rating", "choice", "choices", "yes_no", "number", "slider"])
    options = [{"id": f"o{n}", "wording": "O.", "points": rng.choice([0, 1, 2, 3.5, -1])} for n in range(rng.randint(2, 4))]
    if kind == "choice" and rng.random() < 0.3:
        options.append({"id": "na", "wording": "Does not apply.", "missing": "dont_know"})
    if kind == "choices" and rng.random() < 0.4:
        options[-1]["exclusive"] = True
    number = {"kind": "number", "low": low, "high": low + 5, "step": 0.25}
    if rng.random() < 0.3:
        del number["high"]
    return {
        "rating": {"kind": kind, "low": low, "high": low + rng.randint(1, 6)},
        "choice": {"kind": kind, "options": options},
        "choices": {"kind": kind, "options": options, "at_least": 1, "at_most": max(1, len(options) - 1)},
        "yes_no": {"kind": kind},
        "number": number,
        "slider": {"kind": kind, "low": 0, "high": 10, "step": 0.5},
    }[kind]


def random_answer(rng, response):
    kind = response["kind"]
    if kind == "rating":
        return rng.randint(response["low"], response["high"])
    if kind == "yes_no":
        return rng.random() < 0.5
    if kind in ("number", "slider"):
        width = response.get("high", response["low"] + 7) - response["low"]
        return response["low"] + response["step"] * rng.randint(0, round(width / response["step"]))
    if kind == "choice":
        return rng.choice(response["options"])["id"]
    if alone := [o["id"] for o in response["options"] if o.get("exclusive") and rng.random() < 0.3]:
        return alone
    free = [o["id"] for o in response["options"] if not o.get("exclusive")]
    return sorted(rng.sample(free, rng.randint(1, min(len(free), response["at_most"]))))


def random_answers(rng, assessment):
    answers = {}
    gaps = rng.choice([0, 0.1, 0.3])
    for item in assessment["items"]:
        if rng.random() >= gaps:
            answers[item["id"]] = random_answer(rng, item["response"])
        elif rng.random() < 0.6:
            answers[item["id"]] = rng.choice([None, {"missing": "skipped"}, {"missing": "prefer_not_to_say"}])
    return answers


def random_condition(rng, items, scores, depth=2):
    if depth and rng.random() < 0.3:
        conditions = [random_condition(rng, items, scores, depth - 1) for _ in range(rng.randint(1, 3))]
        return {"kind": "group", "match": rng.choice(["all", "any", "none"]), "conditions": conditions}
    if scores and rng.random() < 0.4:
        score = rng.choice(scores)
        if score.get("bands") and rng.random() < 0.5:
            return {"kind": "score_reaches_band", "scale": score["id"], "band": rng.choice(score["bands"])["id"]}
        value = rng.randint(-2, 12) + (0 if score["exact"] else 0.0137)
        return {"kind": "score_compare", "scale": score["id"], "op": rng.choice(OPERATORS), "value": value}
    item = rng.choice(items)
    value, kind = random_answer(rng, item["response"]), item["response"]["kind"]
    if kind == "choices":
        return {"kind": "answer_contains", "item": item["id"], "part": value[0]}
    if kind in ("choice", "yes_no"):
        return {"kind": "answer_compare", "item": item["id"], "op": rng.choice(["equal", "not_equal"]), "value": value}
    others = [i["id"] for i in items if i["response"]["kind"] in ("rating", "number", "slider")]
    return rng.choice(
        [
            {"kind": "answered", "item": item["id"]},
            {"kind": "answer_compare", "item": item["id"], "op": rng.choice(OPERATORS), "value": value},
            {"kind": "answer_in", "item": item["id"], "values": [value, value + 1]},
            {"kind": "answers_compare", "item": item["id"], "op": rng.choice(OPERATORS), "other": rng.choice(others)},
        ]
    )


def random_key(rng, item, weights):
    key = {"item": item["id"], "reversed": rng.random() < 0.3, "weight": rng.choice(weights)}
    response, points = item["response"], [0, 1, 2, 4, -1.5]
    if response["kind"] == "number" and "high" not in response:
        key["reversed"] = False
    if rng.random() < 0.15:
        key["when_missing"] = rng.choice([0, 1, -2.5])
    if rng.random() < 0.25 and response["kind"] in ("rating", "yes_no", "choice"):
        names = {
            "rating": lambda: [str(n) for n in range(response["low"], response["high"] + 1)],
            "yes_no": lambda: ["true", "false"],
            "choice": lambda: [o["id"] for o in response["options"] if "missing" not in o],
        }[response["kind"]]()
        key["points"] = {name: rng.choice(points) for name in names}
    return key


def random_component(rng, scale, weights):
    part = {"scale": scale["id"], "reversed": not scale["no_end"] and rng.random() < 0.3, "weight": rng.choice(weights)}
    return part | ({"when_missing": rng.choice([0, 2, -1])} if rng.random() < 0.2 else {})


def random_rows(rng, beside):
    lows = [rng.choice([-60, -60, -1, 1]), *sorted(rng.sample(range(2, 30), rng.randint(0, 5)))]
    return [{"low": low + beside, "gives": rng.randint(20, 80)} for low in lows]


def random_scale(rng, id_, items, scores):
    method = rng.choice(METHODS)
    weights = {"sum": [1, 1, 2, 0.5, -1], "mean": [1, 1, 2, 0.5]}.get(method, [1])  # the others take no weights
    if rng.random() < 0.5:
        weights = [1]
    components = rng.sample(scores, rng.randint(1, min(3, len(scores)))) if scores and rng.random() < 0.4 else []
    keys = rng.sample(items, rng.randint(0 if components else 1, min(8, len(items))))
    exact = method != "mean" and all(p["exact"] for p in components)
    no_end = any(p["no_end"] for p in components) or any("high" not in i["response"] for i in keys if i["response"]["kind"] == "number")
    beside = 0 if exact else 0.0137
    how = {"kind": method}
    if method == "count":
        how |= {"op": rng.choice(OPERATORS), "value": rng.randint(0, 4) + beside}
    missing = rng.choice(
        [
            {"kind": "all_required"},
            {"kind": "at_most_missing", "missing": rng.randint(0, 3), "prorate": rng.random() < 0.5},
            {"kind": "at_least_answered", "fraction": rng.choice([0.25, 0.5, 0.75, 0.8, 1]), "prorate": rng.random() < 0.5},
        ]
    )
    if missing.get("prorate"):
        exact, beside = False, 0.0137
    if method == "product":
        missing = {"kind": "all_required"}
    transforms = []
    if rng.random() < 0.3:
        transforms.append({"kind": "affine", "multiply": rng.choice([2, 0.25, -1]), "add": rng.choice([0, 50, -3])})
    if rng.random() < 0.2:
        transforms.append({"kind": "rounded", "to": rng.choice(["nearest", "up", "down"]), "decimals": rng.choice([0, 0, 1])})
    if rng.random() < 0.15:
        transforms.append({"kind": "absolute"})
    if rng.random() < 0.2:
        low = rng.choice([-4, 0, 2.5])
        ends = {"low": low, "high": low + rng.choice([3, 8.5, 20])}
        transforms.append({"kind": "clamped"} | {end: ends[end] for end in rng.choice([["low"], ["high"], ["low", "high"]])})
    if rng.random() < 0.3:
        table = {"kind": "lookup", "rows": random_rows(rng, beside)}
        if rng.random() < 0.4:
            groups = [{"when": random_condition(rng, items, scores, 1), "rows": random_rows(rng, beside)} for _ in range(2)]
            if rng.random() < 0.5:  # two that exclude each other
                groups[1]["when"] = {"kind": "group", "match": "none", "conditions": [groups[0]["when"]]}
            table = {"kind": "lookup", "groups": groups}
        transforms.append(table)
    lows = sorted(rng.sample(range(-5, 60), rng.choice([0, 2, 3])))
    return {
        "id": id_,
        "title": "S",
        "measures": "d",
        "method": how,
        "keys": [random_key(rng, i, weights) for i in keys],
        "components": [random_component(rng, p, weights) for p in components],
        "missing": missing,
        "transforms": transforms,
        "bands": [{"id": f"b{n}", "low": low + beside, "label": "B"} for n, low in enumerate(lows)],
        "exact": exact,
        "no_end": no_end,
    }


def random_assessment(rng):
    items, scores, branching = [], [], rng.choice([0, 0.2, 0.4])
    for n in range(rng.randint(4, 14)):
        item = {"id": f"i{n}", "wording": "I.", "response": random_response(rng)}
        if items and rng.random() < branching:
            item["shown_when"] = random_condition(rng, items, scores)
        items.append(item)
        if n % 3 == 2:
            scores.append(random_scale(rng, f"s{n}", items, scores))
    scores += [random_scale(rng, f"t{n}", items, scores) for n in range(3)]
    for score in scores:
        del score["exact"], score["no_end"]
    sections = []
    if rng.random() < 0.3 and len(items) > 4:  # what decides over a section comes before it
        at, simple = rng.randint(2, len(items) - 1), random_condition(rng, items[:2], [], 1)
        sections.append({"id": "later", "title": "Later", "begins_with": f"i{at}", "shown_when": simple})
    return {"id": "random", "version": 1, "title": "Random", "items": items, "sections": sections, "scales": scores}

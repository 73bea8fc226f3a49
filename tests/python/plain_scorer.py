"""A scorer in plain Python, written from the formulas and from what the format says of itself, never from the library.

It works in fractions, so that its results are exact. `Scorer(assessment).scores(answers)` takes an assessment as its JSON
says it and one person's answers by item id.
"""

import operator
from dataclasses import dataclass
from fractions import Fraction

from plain_points import exact, is_missing, item_range, points_of

COMPARE = {
    "equal": operator.eq,
    "not_equal": operator.ne,
    "less": operator.lt,
    "less_equal": operator.le,
    "greater": operator.gt,
    "greater_equal": operator.ge,
}


@dataclass
class Result:
    value: Fraction | None = None
    not_scored: str | None = None
    answered: int = 0
    asked: int = 0
    prorated: bool = False
    band: str | None = None


def clamp(value, low, high):
    return min(max(value, low), high)


class Unreachable(ValueError):
    """A table whose first row lies above all that a score can be: the score has no range."""


class Scorer:
    def __init__(self, assessment):
        formats = {f["id"]: f["response"] for f in assessment.get("formats", [])}
        self.items = {i["id"]: i for i in assessment["items"]}
        self.response = {i["id"]: formats[i["shared"]] if "shared" in i else i["response"] for i in assessment["items"]}
        self.scales = {s["id"]: s for s in assessment["scales"]}
        self.reach, self.range, self.may_vanish = {}, {}, {}
        self.key_range = {}
        for scale in self.scales:
            self.find_range(scale)

    # What a score can come to.

    def find_range(self, of):
        if of in self.range:
            return
        how, inputs, gaps = self.scales[of], [], []
        rule = how["missing"]
        loose = rule.get("missing", 0) > 0 if rule["kind"] == "at_most_missing" else rule.get("fraction", 1) < 1
        nothing_stands_in = loose and not rule.get("prorate", True)
        for n, key in enumerate(how.get("keys", [])):
            self.key_range[of, n] = item_range(self.response[key["item"]], key)
            inputs.append((*self.key_range[of, n], exact(key.get("weight", 1))))
            gaps.append("shown_when" in self.items[key["item"]])
        for part in how.get("components", []):
            self.find_range(part["scale"])
            inputs.append((*self.range[part["scale"]], exact(part.get("weight", 1))))
            gaps.append(self.may_vanish[part["scale"]])
        self.may_vanish[of] = all(gaps)
        lows, highs = [low for low, _, _ in inputs], [high for _, high, _ in inputs]
        complete = not loose and not any(gaps)
        kind = how["method"]["kind"]
        if kind == "sum":
            low = high = Fraction(0)
            for (a, b, weight), gap in zip(inputs, gaps):
                ends = [weight * a, weight * b] + ([Fraction(0)] if gap or nothing_stands_in else [])
                low, high = low + min(ends), high + max(ends)
        elif kind == "count":
            low, high = Fraction(0), Fraction(len(inputs))
        elif kind == "mean" and complete:
            total = sum(w for _, _, w in inputs)
            low, high = sum(a * w for a, _, w in inputs) / total, sum(b * w for _, b, w in inputs) / total
        else:
            low = max(lows) if kind == "maximum" and complete else min(lows)
            high = min(highs) if kind == "minimum" and complete else max(highs)
        self.reach[of] = low, high
        for step in how.get("transforms", []):
            if step["kind"] == "affine":
                ends = [self.affine(step, low), self.affine(step, high)]
            else:  # every row that holds some value of the range
                rows = step["rows"]
                tops = [exact(r["low"]) for r in rows[1:]] + [None]
                ends = [exact(r["gives"]) for r, top in zip(rows, tops) if exact(r["low"]) <= high and (top is None or top > low)]
                if not ends:
                    raise Unreachable(of)
            low, high = min(ends), max(ends)
        self.range[of] = low, high

    @staticmethod
    def affine(step, value):
        return exact(step.get("multiply", 1)) * value + exact(step.get("add", 0))

    # What one person's answers come to.

    def scores(self, answers):
        self.answers, self.shown, self.done = answers, {}, {}
        return {of: self.score(of) for of in self.scales}

    def answer_to(self, item):
        """None for an item that is not shown, and for a missing answer; an option that stands for one is an answer here."""
        if item not in self.shown:
            when = self.items[item].get("shown_when")
            self.shown[item] = when is None or self.holds(when)
        given = self.answers.get(item) if self.shown[item] else None
        return None if isinstance(given, dict) else given

    def holds(self, when):
        kind = when["kind"]
        if kind == "group":
            each = [self.holds(one) for one in when["conditions"]]
            return {"all": all(each), "any": any(each), "none": not any(each)}[when["match"]]
        if kind in ("score_compare", "score_reaches_band"):
            value = self.score(when["scale"]).value
            if kind == "score_compare":
                return value is not None and COMPARE[when["op"]](value, exact(when["value"]))
            low = next(exact(b["low"]) for b in self.scales[when["scale"]]["bands"] if b["id"] == when["band"])
            return value is not None and value >= low
        given = self.answer_to(when["item"])
        if kind == "answered" or given is None:
            return given is not None
        if kind == "answer_in":
            return given in when["values"]
        if kind == "answer_contains":
            return when["part"] in given
        other = when["value"] if kind == "answer_compare" else self.answer_to(when["other"])
        return other is not None and COMPARE[when["op"]](given, other)

    def score(self, of):
        if of not in self.done:
            self.done[of] = self.work_out(of)
        return self.done[of]

    def items_of(self, of):
        how = self.scales[of]
        return {k["item"] for k in how.get("keys", [])}.union(*(self.items_of(c["scale"]) for c in how.get("components", [])))

    def work_out(self, of):
        how, out, inputs, component_prorated = self.scales[of], Result(), [], False
        for item in self.items_of(of):  # each once, those of its components too
            given = self.answer_to(item)
            out.asked += self.shown[item]
            out.answered += self.shown[item] and not is_missing(self.response[item], given)
        for n, key in enumerate(how.get("keys", [])):
            response, given = self.response[key["item"]], self.answer_to(key["item"])
            if not self.shown[key["item"]]:
                continue
            value = None
            if not is_missing(response, given):
                value = points_of(response, key, given)
                if key.get("reversed"):
                    value = sum(self.key_range[of, n]) - value
            inputs.append((value, exact(key.get("weight", 1))))
        for part in how.get("components", []):
            other = self.score(part["scale"])
            component_prorated |= other.prorated and other.value is not None
            if other.not_scored != "nothing_asked":
                value = other.value
                if value is not None and part.get("reversed"):
                    value = sum(self.range[part["scale"]]) - value
                inputs.append((value, exact(part.get("weight", 1))))
        if how["method"]["kind"] == "count":
            matches = COMPARE[how["method"].get("op", "greater_equal")]
            wanted = exact(how["method"].get("value", 1))
            inputs = [(None if v is None else Fraction(matches(v, wanted)), Fraction(1)) for v, _ in inputs]

        given, rule = [i for i in inputs if i[0] is not None], how["missing"]
        gone = len(inputs) - len(given)
        if not inputs:
            out.not_scored = "nothing_asked"
        elif not given or not {
            "all_required": gone == 0,
            "at_most_missing": gone <= rule.get("missing", 0),
            "at_least_answered": len(given) >= exact(rule.get("fraction", 1)) * len(inputs),
        }[rule["kind"]]:
            out.not_scored = "too_few_answers"
        if out.not_scored:
            return out

        own_prorated = gone > 0 and rule["kind"] != "all_required" and rule.get("prorate", True)
        out.prorated = own_prorated or component_prorated
        values, kind = [v for v, _ in given], how["method"]["kind"]
        if kind in ("sum", "count"):
            stand_in = sum(values) / len(values) if own_prorated else Fraction(0)
            out.value = sum((w * (stand_in if v is None else v) for v, w in inputs), Fraction(0))
        elif kind == "mean":
            out.value = sum(w * v for v, w in given) / sum(w for _, w in given)
        else:
            out.value = min(values) if kind == "minimum" else max(values)
        out.value = clamp(out.value, *self.reach[of])
        for step in how.get("transforms", []):
            if out.value is None:
                continue
            if step["kind"] == "affine":
                out.value = self.affine(step, out.value)
            else:
                reached = [exact(r["gives"]) for r in step["rows"] if out.value >= exact(r["low"])]
                out.value = reached[-1] if reached else None
        if out.value is None:
            out.not_scored = "outside_table"
        else:
            out.value = clamp(out.value, *self.range[of])
            out.band = next((b["id"] for b in reversed(how.get("bands", [])) if out.value >= exact(b["low"])), None)
        return out

"""A scorer in plain Python, written from the formulas and from what the format says of itself, never from the library.

It works in fractions, so that its results are exact. `Scorer(assessment).scores(answers)` takes an assessment as its JSON
says it and one person's answers by item id.
"""

import math
import operator
import statistics
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
    low: Fraction | None = None
    high: Fraction | None = None
    missing: frozenset[str] = frozenset()
    undecided_by: frozenset[str] = frozenset()


def clamp(value, low, high):
    return min(max(value, low), high)


def times(a, b):
    return Fraction(0) if a == 0 or b == 0 else a * b


def middle(numbers):
    return statistics.median(numbers)


def rounded(step, value):
    if value in (math.inf, -math.inf):
        return value
    scale = 10 ** step.get("decimals", 0)
    to = {"nearest": lambda x: math.floor(x + Fraction(1, 2)), "up": math.ceil, "down": math.floor}[step.get("to", "nearest")]
    return Fraction(to(value * scale), scale)


def named_in(when):
    """The items and scales that a condition names."""
    if when["kind"] == "group":
        return [named for one in when["conditions"] for named in named_in(one)]
    return [("item" if name == "other" else name, when[name]) for name in ("item", "other", "scale") if name in when]


class Unreachable(ValueError):
    """A table whose first row lies above all that a score can be: the score has no range."""


class Scorer:
    def __init__(self, assessment):
        formats = {f["id"]: f["response"] for f in assessment.get("formats", [])}
        self.items = {i["id"]: i for i in assessment["items"]}
        self.conditions, begins, inside = {}, {s["begins_with"]: s for s in assessment.get("sections", [])}, {}
        for i in assessment["items"]:
            inside = begins.get(i["id"], inside)
            self.conditions[i["id"]] = [x["shown_when"] for x in (i, inside) if "shown_when" in x]
        self.response = {i["id"]: formats[i["shared"]] if "shared" in i else i["response"] for i in assessment["items"]}
        self.scales = {s["id"]: s for s in assessment["scales"]}
        self.reach, self.range, self.may_vanish = {}, {}, {}
        self.key_range = {}
        for scale in self.scales:
            self.find_range(scale)

    # What a score can come to.

    def find_range(self, of):
        """The range of everybody: an item with a condition may be hidden."""
        if of in self.range:
            return
        how = self.scales[of]
        for n, key in enumerate(how.get("keys", [])):
            self.key_range[of, n] = item_range(self.response[key["item"]], key)
        for part in how.get("components", []):
            self.find_range(part["scale"])
        gaps = [bool(self.conditions[k["item"]]) for k in how.get("keys", [])]
        gaps += [self.may_vanish[p["scale"]] for p in how.get("components", [])]
        self.may_vanish[of] = all(gaps)
        self.reach[of] = self.ends(of, gaps, self.range)
        self.range[of] = self.through(how, self.reach[of], None)

    def ends(self, of, gaps, part_ranges):
        """What the method gives; of `gaps`, True for an input that may be hidden, None for one that is."""
        how, inputs, rule = self.scales[of], [], self.scales[of]["missing"]
        loose = rule.get("missing", 0) > 0 if rule["kind"] == "at_most_missing" else rule.get("fraction", 1) < 1
        nothing_stands_in = loose and not rule.get("prorate", True)
        ranges = [self.key_range[of, n] for n in range(len(how.get("keys", [])))]
        ranges += [part_ranges[p["scale"]] for p in how.get("components", [])]
        for (low, high), each, gap in zip(ranges, how.get("keys", []) + how.get("components", []), gaps):
            if gap is None:
                continue
            stated = [exact(each["when_missing"])] if "when_missing" in each else []
            low, high = min([low, *stated]), max([high, *stated])
            inputs.append((low, high, exact(each.get("weight", 1)), gap, gap or (nothing_stands_in and not stated)))
        if not inputs:
            return None
        lows, highs = [i[0] for i in inputs], [i[1] for i in inputs]
        complete = not loose and not any(gap for _, _, _, gap, _ in inputs)
        kind = how["method"]["kind"]
        if kind == "sum":
            low = high = Fraction(0)
            for a, b, weight, _, nothing in inputs:
                ends = [weight * a, weight * b] + ([Fraction(0)] if nothing else [])
                low, high = low + min(ends), high + max(ends)
        elif kind == "product":
            low = high = Fraction(1)
            for a, b, _, gap, _ in inputs:
                ends = [times(x, y) for x in (low, high) for y in (a, b)] + ([low, high] if gap else [])
                low, high = min(ends), max(ends)
        elif kind == "count":
            low, high = Fraction(0), Fraction(len(inputs))
        elif kind == "mean" and complete:
            total = sum(i[2] for i in inputs)
            low, high = sum(a * w for a, _, w, _, _ in inputs) / total, sum(b * w for _, b, w, _, _ in inputs) / total
        elif kind == "median" and complete:
            low, high = middle(lows), middle(highs)
        else:
            low = max(lows) if kind == "maximum" and complete else min(lows)
            high = min(highs) if kind == "minimum" and complete else max(highs)
        return low, high

    def through(self, how, ends, chosen):
        """A range after the transforms: over all groups of a table, or over the `chosen` one."""
        low, high = ends
        for step in how.get("transforms", []):
            if step["kind"] == "affine":
                ends = [self.affine(step, low), self.affine(step, high)]
            elif step["kind"] == "rounded":
                ends = [rounded(step, low), rounded(step, high)]
            elif step["kind"] == "clamped":
                ends = [self.clamped(step, low), self.clamped(step, high)]
            elif step["kind"] == "absolute":
                ends = [abs(low), abs(high)] + ([Fraction(0)] if low < 0 < high else [])
            else:  # every row that holds some value of the range
                ends = []
                groups = [step] if not step.get("groups") else [step["groups"][chosen]] if chosen is not None else step["groups"]
                for rows in (g["rows"] for g in groups):
                    tops = [exact(r["low"]) for r in rows[1:]] + [None]
                    held = [
                        exact(r["gives"]) for r, top in zip(rows, tops) if exact(r["low"]) <= high and (top is None or top > low)
                    ]
                    if not held and chosen is None:
                        raise Unreachable(how["id"])
                    ends += held
                if not ends:
                    ends = [exact(groups[0]["rows"][0]["gives"])]
            low, high = min(ends), max(ends)
        return low, high

    @staticmethod
    def affine(step, value):
        return exact(step.get("multiply", 1)) * value + exact(step.get("add", 0))

    @staticmethod
    def clamped(step, value):
        value = max(value, exact(step["low"])) if "low" in step else value
        return min(value, exact(step["high"])) if "high" in step else value

    # What one person's answers come to.

    def scores(self, answers):
        self.answers, self.shown, self.done = answers, {}, {}
        return {of: self.score(of) for of in self.scales}

    def answer_to(self, item):
        """None for an item that is not shown, and for a missing answer; an option that stands for one is an answer here."""
        if item not in self.shown:
            self.shown[item] = all(self.holds(when) for when in self.conditions[item])
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

    def decide(self, when, behind_hidden):
        """True or False where a condition is decided, whatever is still to be answered; else the unanswered items it waits for."""
        if when["kind"] == "group":
            each = [self.decide(one, behind_hidden) for one in when["conditions"]]
            decisive = when["match"] != "all"  # any and none are decided by one that is true, all by one that is not
            if any(one is decisive for one in each):
                return when["match"] == "any"
            waiting = [one for one in each if not isinstance(one, bool)]
            return set().union(*waiting) if waiting else when["match"] != "any"
        if self.holds(when):
            return True
        names = {"score_compare": [], "score_reaches_band": []}.get(when["kind"], [when.get("item"), when.get("other")])
        if "scale" in when and self.score(when["scale"]).value is None:
            names = self.items_of(when["scale"])
        found = set()
        for item in filter(None, names):
            found |= self.waits_for(item, when["kind"] == "answered", behind_hidden)
        return found or False

    def waits_for(self, item, is_known, behind_hidden):
        """The unanswered items on which it depends what an item's answer is; also by way of those that are hidden, or not."""
        given = self.answer_to(item)
        if self.shown[item]:
            return {item} if not is_known and is_missing(self.response[item], given) else set()
        if not behind_hidden:
            return set()
        decided = [self.decide(when, True) for when in self.conditions[item]]
        if any(one is False for one in decided):
            return set()
        return set().union(*(one for one in decided if not isinstance(one, bool)))

    def score(self, of):
        if of not in self.done:
            self.done[of] = self.work_out(of)
        return self.done[of]

    def items_of(self, of):
        how = self.scales[of]
        return {k["item"] for k in how.get("keys", [])}.union(*(self.items_of(c["scale"]) for c in how.get("components", [])))

    def items_asked_for(self, of):
        """Its items, those of its components and those that groups ask for: its own, and those of what its value is made of."""
        how, found, seen, open_ = self.scales[of], set(), set(), [("scale", of)]
        reading = [g for part in how.get("cut_offs", []) + how.get("norms", []) for g in part.get("groups", [])]
        open_ += [named for g in reading for named in named_in(g["when"])]
        while open_:
            kind, now = open_.pop()
            if (kind, now) in seen:
                continue
            seen.add((kind, now))
            if kind == "item":
                found.add(now)
                continue
            found |= {k["item"] for k in self.scales[now].get("keys", [])}
            open_ += [("scale", c["scale"]) for c in self.scales[now].get("components", [])]
            steps = [g for step in self.scales[now].get("transforms", []) for g in step.get("groups", [])]
            open_ += [named for g in steps for named in named_in(g["when"])]
        return found

    def work_out(self, of):
        how, out, inputs, component_prorated = self.scales[of], Result(), [], False
        gaps, ranges, missing, stated_values = [], {}, set(), 0
        for n, key in enumerate(how.get("keys", [])):
            response, given = self.response[key["item"]], self.answer_to(key["item"])
            gaps.append(False if self.shown[key["item"]] else None)
            if not self.shown[key["item"]]:
                continue
            value = None
            if not is_missing(response, given):
                value = points_of(response, key, given)
                if key.get("reversed"):
                    value = sum(self.key_range[of, n]) - value
            elif "when_missing" in key:
                value, stated_values = exact(key["when_missing"]), stated_values + 1
            else:
                missing.add(key["item"])
            inputs.append((value, exact(key.get("weight", 1))))
        for part in how.get("components", []):
            other = self.score(part["scale"])
            component_prorated |= other.prorated and other.value is not None
            gaps.append(None if other.not_scored == "nothing_asked" else False)
            ranges[part["scale"]] = other.low, other.high
            if other.not_scored != "nothing_asked":
                value = other.value
                if value is not None and part.get("reversed"):
                    value = other.low + other.high - value
                if other.not_scored == "too_few_answers" and "when_missing" in part:
                    value, stated_values = exact(part["when_missing"]), stated_values + 1
                else:
                    missing |= other.missing
                inputs.append((value, exact(part.get("weight", 1))))
        for item in self.items_of(of):  # each once, those of its components too
            given = self.answer_to(item)
            out.answered += self.shown[item] and not is_missing(self.response[item], given)
        for item in self.items_asked_for(of):
            self.answer_to(item)
            if not self.shown[item]:
                out.undecided_by |= self.waits_for(item, False, True)
        out.missing = frozenset(missing)
        out.asked = out.answered + len(missing)
        reach = self.ends(of, gaps, ranges) or self.reach[of]
        out.low, out.high = self.range[of]
        if how["method"]["kind"] == "count":
            matches = COMPARE[how["method"].get("op", "greater_equal")]
            wanted = exact(how["method"].get("value", 1))
            inputs = [(None if v is None else Fraction(matches(v, wanted)), Fraction(1)) for v, _ in inputs]

        given, rule = [i for i in inputs if i[0] is not None], how["missing"]
        gone = len(inputs) - len(given)
        if not inputs:
            out.not_scored = "nothing_asked"
        elif len(given) == stated_values or not {
            "all_required": gone == 0,
            "at_most_missing": gone <= rule.get("missing", 0),
            "at_least_answered": len(given) >= exact(rule.get("fraction", 1)) * len(inputs),
        }[rule["kind"]]:
            out.not_scored = "too_few_answers"
        if out.not_scored:
            return out

        takes_means = how["method"]["kind"] in ("sum", "mean", "count")
        own_prorated = takes_means and gone > 0 and rule["kind"] != "all_required" and rule.get("prorate", True)
        out.prorated = own_prorated or component_prorated
        values, kind = [v for v, _ in given], how["method"]["kind"]
        if kind in ("sum", "count"):
            stand_in = sum(values) / len(values) if own_prorated else Fraction(0)
            out.value = sum((w * (stand_in if v is None else v) for v, w in inputs), Fraction(0))
        elif kind == "mean":
            out.value = sum(w * v for v, w in given) / sum(w for _, w in given)
        elif kind == "median":
            out.value = middle(values)
        elif kind == "product":
            out.value = math.prod(values, start=Fraction(1))
        else:
            out.value = min(values) if kind == "minimum" else max(values)
        out.value, chosen = clamp(out.value, *reach), None
        for step in how.get("transforms", []):
            if out.value is None:
                continue
            if step["kind"] == "affine":
                out.value = self.affine(step, out.value)
            elif step["kind"] == "rounded":
                out.value = rounded(step, out.value)
            elif step["kind"] == "clamped":
                out.value = self.clamped(step, out.value)
            elif step["kind"] == "absolute":
                out.value = abs(out.value)
            else:
                if groups := step.get("groups"):
                    chosen, out.not_scored = self.group_of(groups)
                    if out.not_scored:
                        out.value = None
                        return out
                rows = groups[chosen]["rows"] if groups else step["rows"]
                reached = [exact(r["gives"]) for r in rows if out.value >= exact(r["low"])]
                out.value = reached[-1] if reached else None
        if out.value is None:
            out.not_scored = "outside_table"
        else:
            out.low, out.high = self.through(how, reach, chosen)
            out.value = clamp(out.value, out.low, out.high)
            out.band = next((b["id"] for b in reversed(how.get("bands", [])) if out.value >= exact(b["low"])), None)
        return out

    def group_of(self, groups):
        """The index of the only group that applies, or why there is none."""
        decided = [self.decide(g["when"], False) for g in groups]
        applying = [n for n, one in enumerate(decided) if one is True]
        if len(applying) > 1:
            return None, "several_groups"
        if any(not isinstance(one, bool) for one in decided):
            return None, "group_unanswered"
        return (applying[0], None) if applying else (None, "no_group")

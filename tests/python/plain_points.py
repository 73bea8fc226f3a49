"""What answers count, for the scorer in plain Python: the points of an answer, and the range of an item."""

import math
from fractions import Fraction
from functools import lru_cache
from itertools import combinations


@lru_cache(maxsize=None)
def exact(number):
    return Fraction(str(number))


def is_missing(response, answer):
    if answer is None or isinstance(answer, dict):
        return True
    chosen = answer if isinstance(answer, list) else [answer]
    return any("missing" in o for o in response.get("options", []) if [o["id"]] == chosen)


def points_of(response, key, answer):
    if table := key.get("points"):
        return exact(table[str(answer).lower() if isinstance(answer, bool) else str(answer)])
    if "options" in response:
        worth = {o["id"]: exact(o["points"]) for o in response["options"] if "points" in o}
        return sum((worth[o] for o in answer), Fraction(0)) if isinstance(answer, list) else worth[answer]
    return Fraction(answer) if isinstance(answer, bool) else exact(answer)


def item_range(response, key):
    """The lowest and the highest points that any answer can have."""
    kind = response["kind"]
    if table := key.get("points"):
        worth = [exact(p) for p in table.values()]
    elif kind == "yes_no":
        worth = [Fraction(0), Fraction(1)]
    elif kind in ("rating", "number", "slider"):
        worth = [exact(response["low"]) if "low" in response else -math.inf, exact(response["high"]) if "high" in response else math.inf]
    else:
        options = [o for o in response["options"] if "missing" not in o]
        if kind == "choice":
            worth = [exact(o["points"]) for o in options]
        else:  # every list that may be chosen
            least, most = response.get("at_least", 1), response.get("at_most", len(options))
            free = [exact(o["points"]) for o in options if not o.get("exclusive")]
            worth = [exact(o["points"]) for o in options if o.get("exclusive")]
            worth += [sum(c, Fraction(0)) for n in range(least, most + 1) for c in combinations(free, n)]
    return min(worth), max(worth)

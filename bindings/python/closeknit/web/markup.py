"""Elements of HTML out of text that may come from anywhere: what is not Html is escaped."""

import html
import re
from collections.abc import Iterable

VOID = {"input", "rect"}  # elements that have no end tag


class Html(str):
    """Markup. Text of any other type is escaped where it becomes part of it. Jinja and Django take it as safe."""

    def __html__(self) -> str:
        return self


def element(tag: str, *inside: str, **attributes: object) -> Html:
    """An element; text inside it is escaped. An attribute's name may end in _, as class_; one that is None or False is left out."""
    named = {name.strip("_").replace("_", "-"): value for name, value in attributes.items() if value is not None and value is not False}
    begin = "".join([tag, *(f' {name}="{html.escape(str(value))}"' for name, value in named.items())])
    return Html(f"<{begin}/>" if tag in VOID else f"<{begin}>{joined(inside)}</{tag}>")


def joined(parts: Iterable[str]) -> Html:
    return Html("".join(each if isinstance(each, Html) else html.escape(each) for each in parts))


def fill(template: str, **values: object) -> str:
    """A sentence of a pack with its names in braces replaced; a name that is not among the values stays as it is."""
    return re.sub(r"\{(\w+)\}", lambda found: str(values.get(found[1], found[0])), template)


def paragraphs(*sentences: str) -> Html:
    return joined(element("p", each) for each in sentences if each)


def listed(sentences: Iterable[str]) -> Html:
    items = [element("li", each) for each in sentences]
    return element("ul", *items) if items else Html("")


def bar(value: float, low: float, high: float, *, alternative: str = "") -> Html:
    """A bar as a picture: its alternative says what it shows, and without one it stands beside that text and is left out aloud."""
    part = min(max((value - low) / (high - low), 0.0), 1.0) if high > low else 0.0
    track = element("rect", class_="track", width=100, height=8)
    shown = element("rect", class_="value", width=f"{part * 100:.4g}", height=8)
    named = {"role": "img", "aria-label": alternative} if alternative else {"aria-hidden": "true"}
    size = {"viewBox": "0 0 100 8", "preserveAspectRatio": "none", "width": 100, "height": 8}
    return element("svg", track, shown, class_="bar", **named, **size)

"""A tool on any pack: a map of what it covers and, with --cards, its prompts as a deck to print, cut and play with.

    python examples/deck.py                                  what the built-in pack covers
    python examples/deck.py my-pack.json --cards deck.html   the cards too: print on both sides, turned over the long edge
    python examples/deck.py --deck thanks --cards thanks.pdf --paper Letter   one deck of the pack, as a PDF (by WeasyPrint)

Cards hold what is open to everybody. What is deeper or tender comes with --deep, and its backs say that it waits for a yes of
both. What is about sexuality, which asks for an opt-in of its own, stays out.
"""

import argparse
import html
import itertools
import math
import pathlib
import sys

import closeknit as ck

DEPTHS = range(1, 6)
ACROSS, DOWN = 3, 3
STYLE = """
@page { size: PAPER; margin: 10mm }
body { margin: 0; font-family: Georgia, "DejaVu Serif", serif; color: #2b2b33 }
.sheet { width: 180mm; margin: 0 auto; display: grid; grid-template-columns: repeat(3, 60mm); grid-auto-rows: 85mm; break-after: page }
.sheet:last-child { break-after: auto }
article { box-sizing: border-box; border: .2mm dashed #c9c4bc; padding: 5mm; overflow: hidden; text-align: center;
          overflow-wrap: anywhere; display: flex; flex-direction: column; justify-content: space-between }
.back { background: #f6f1ea; print-color-adjust: exact; -webkit-print-color-adjust: exact }
p { margin: 0; line-height: 1.3; text-wrap: balance }
small { font-size: 8pt; color: #77706a }
.depth { letter-spacing: 1mm; color: #b5674d }
.first { font-style: italic; color: #5d5a66; margin-bottom: 3mm }
@media screen { .sheet { margin: 8mm auto; box-shadow: 0 0 3mm #ccc } }
"""


def on_screen(text: str) -> str:
    """A pack may come from anywhere: nothing in it shall command the terminal."""
    return "".join(letter if letter.isprintable() else " " for letter in text)


def coverage(pack: ck.Pack) -> str:
    """How many prompts of each depth, and how many practices, serve each dimension; and what nothing serves yet."""
    titles = {d.id: on_screen(d.title) for d in pack.dimensions}
    width = max(map(len, titles.values()), default=0)
    lines = [f"{on_screen(pack.title)}: {len(pack.prompts)} prompts, {len(pack.practices)} practices", ""]
    lines.append(" " * width + "   prompts of depth 1   2   3   4   5   practices")
    empty: dict[str, list[str]] = {"prompt": [], "practice": []}
    for kind, dimensions in itertools.groupby((d for d in pack.dimensions if d.kind != "screening"), lambda d: d.kind):
        lines.append(kind)
        for d in dimensions:
            prompts = [p.depth for p in pack.prompts if d.id in p.targets]
            practices = sum(d.id in p.targets for p in pack.practices)
            cells = "".join(f"{prompts.count(depth) or '·':>4}" for depth in DEPTHS)
            lines.append(f"  {titles[d.id]:{width}}{'':15}{cells}{practices or '·':>12}")
            if not prompts:
                empty["prompt"].append(titles[d.id])
            if not practices:
                empty["practice"].append(titles[d.id])
    lines += [f"\nNo {what} yet for: {', '.join(names)}." for what, names in empty.items() if names]
    return "\n".join(lines)


def is_open(prompt: ck.Prompt) -> bool:
    """Whether anybody may be asked this without having said yes to more."""
    return prompt.depth <= 2 and prompt.sensitivity == "ordinary" and not prompt.risks


def paragraph(text: str, longest: float = 14, kind: str = "words") -> str:
    """Words for people, smaller where there are more of them, so that they fit on a card."""
    size = min(longest, 150 / math.sqrt(len(text) + 1))
    return f'<p class="{kind}" dir="auto" style="font-size: {size:.1f}pt">{html.escape(text)}</p>'


def front(prompt: ck.Prompt, name: str) -> str:
    dots = "●" * prompt.depth + "○" * (len(DEPTHS) - prompt.depth)
    wording = (paragraph(prompt.asker_first, 11, "first") if prompt.asker_first else "") + paragraph(prompt.wording)
    return f'<article class="front"><small dir="auto">{html.escape(name)}</small><div>{wording}</div><small class="depth">{dots}</small></article>'


def back(prompt: ck.Prompt, words: ck.Sentences) -> str:
    asks = "" if is_open(prompt) else paragraph("Only when both of you want to.", 8)
    if prompt.risks:
        asks += paragraph(f"{words.not_now_label} {', '.join(prompt.risks)}", 8)
    follow_ups = paragraph(" · ".join(prompt.follow_ups), 11) if prompt.follow_ups else ""
    return f'<article class="back"><div>{asks}</div>{follow_ups}{paragraph(words.prompts_note, 8)}</article>'


def deck(pack: ck.Pack, deep: bool, only: str | None, paper: str) -> str:
    """One HTML file: sheets of fronts, each with the sheet that belongs on its other side."""
    words = pack.sentences or ck.built_in_pack().sentences
    assert words
    chosen = [pack.prompts[id] for id in pack.decks[only].prompts] if only else pack.prompts
    names = {id: each.title for each in pack.decks for id in each.prompts}
    cards = sorted((p for p in chosen if is_open(p) or (deep and p.sensitivity != "sexual")), key=lambda p: p.depth)
    sheets = ""
    for start in range(0, len(cards), ACROSS * DOWN):
        sheet: list[ck.Prompt | None] = list(cards[start : start + ACROSS * DOWN])
        sheet += [None] * (-len(sheet) % ACROSS)
        rows = [sheet[at : at + ACROSS] for at in range(0, len(sheet), ACROSS)]
        fronts = "".join(front(p, names.get(p.id, p.topic)) if p else "<article></article>" for row in rows for p in row)
        backs = "".join(back(p, words) if p else "<article></article>" for row in rows for p in reversed(row))
        sheets += f'<section class="sheet">{fronts}</section>\n<section class="sheet">{backs}</section>\n'
    return (
        f'<!DOCTYPE html>\n<html lang="{html.escape(pack.language)}">\n<head><meta charset="utf-8">'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        f"<title>{html.escape(pack.decks[only].title if only else pack.title)}</title><style>{STYLE.replace('PAPER', paper)}</style></head>\n<body>\n{sheets}</body>\n</html>\n"
    )


def pdf(page: str) -> bytes:
    """The same sheets by WeasyPrint, which asks no network for anything: the page holds all that it needs."""
    try:
        import weasyprint  # type: ignore[import-untyped]
    except ImportError:
        sys.exit("a PDF is made by WeasyPrint: pip install weasyprint")
    made = weasyprint.HTML(string=page).write_pdf()
    assert isinstance(made, bytes)
    return made


def main() -> None:
    arguments = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    arguments.add_argument("pack", nargs="?", type=pathlib.Path, help="the built-in one, when left out")
    arguments.add_argument("--cards", type=pathlib.Path, metavar="FILE", help="write the deck here, as HTML, or as PDF where the name ends so")
    arguments.add_argument("--deck", metavar="ID", help="the cards of one of the pack's decks")
    arguments.add_argument("--paper", choices=["A4", "Letter"], default="A4")
    arguments.add_argument("--deep", action="store_true", help="with the cards that wait for a yes of both")
    asked = arguments.parse_args()
    try:
        pack = ck.Pack.from_json(asked.pack.read_text(encoding="utf-8")) if asked.pack else ck.built_in_pack()
    except (ck.Error, OSError, UnicodeDecodeError) as e:
        sys.exit(on_screen(f"{asked.pack}: {e}"))
    print(coverage(pack))
    if asked.deck and asked.deck not in pack.decks:
        sys.exit(f"there is no deck '{on_screen(asked.deck)}'; there are {', '.join(each.id for each in pack.decks)}")
    if asked.cards:
        page = deck(pack, asked.deep, asked.deck, asked.paper)
        if asked.cards.suffix.lower() == ".pdf":
            asked.cards.write_bytes(pdf(page))
        else:
            asked.cards.write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()

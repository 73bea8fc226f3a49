"""A therapist's desk: an intake from paper, later sittings, and one page to print of what the client opened.

    python examples/therapist.py add client.json --id c-17 paper.csv          the first time it makes the client's file: the intake
    closeknit administer private-screen --save now.json --history client.json --support help.json          the client, alone
    closeknit open client.json --to dr-lee --what results --assessment closeness --basis "on paper"        what they say yes to
    python examples/therapist.py page client.json --to dr-lee > client.html

The row of the CSV has a column for each item, named by its id; an empty cell was passed over. The page holds values of scales that
were open to the therapist, no answer, and nothing of the partner or of the private questions: where these are not clear, or from more
than 92 days ago, no yes is passed on. A difference is called more than chance where the pack states how reliable the scale is, and
only there.
"""

import argparse
import csv
import pathlib
import sys
from datetime import date

import closeknit as ck
from closeknit import web

STAR = "*"
MOST_COLUMNS = 5  # days that fit beside each other on paper: the first, and the latest
STYLE = """
@page { margin: 18mm 16mm }
:root { color-scheme: light }
body { font: 10pt/1.4 Georgia, "DejaVu Serif", serif; color: #22202a; background: #fff; max-width: 172mm; margin: 8mm auto; padding: 0 4mm }
h1 { font-size: 17pt; margin: 0 0 2mm }
h2 { font-size: 12.5pt; margin: 7mm 0 1mm; break-after: avoid }
.about { color: #5b5660; font-size: 9pt }
table { border-collapse: collapse; width: 100%; margin: 2mm 0 4mm; font-variant-numeric: tabular-nums }
th, td { text-align: right; font-weight: 400; white-space: nowrap; padding: 1mm 0 1mm 3mm; border-top: .2mm solid #cfc9c2 }
thead th { border-top: 0; color: #5b5660; font-size: 8.5pt }
th:first-child { text-align: left; padding-left: 0 }
thead td { border-top: 0 }
tr { break-inside: avoid }
@media print { body { margin: 0; padding: 0; max-width: none } }
"""


def opened(pack: ck.Pack, own: ck.History, to: str, day: date) -> dict[str, dict[date, dict[str, float]]]:
    """By assessment and day of the answers, the values that were open when they were given and whose scales are open today.

    What was taken back is not shown, neither is what was answered before it was opened; but for the newest answers, which are open.
    """
    today = {each.assessment: each for each in pack.results_for(own, to=to, day=day)}
    found = {id: {each.day: {one.scale: one.value for one in each.scales}} for id, each in today.items()}
    for then in {each.day for each in own.entries if isinstance(each, ck.Sheet) and each.day < day}:
        as_it_was = own.replace(entries=[each for each in own.entries if each.day <= then])
        for result in pack.results_for(as_it_was, to=to, day=then):
            if result.assessment in today:
                still = today[result.assessment].scales
                found[result.assessment][result.day] = {each.scale: each.value for each in result.scales if each.scale in still}
    return found


def shown(value: float | None) -> str:
    return "" if value is None else f"{value:.2f}"


def difference(change: ck.Change) -> str:
    """With what chance gives, 19 times in 20, where the reliability of the scale is known, and a star beyond that."""
    if change.difference is None:
        return ""
    by_chance = "" if change.s_diff is None else f" (±{1.96 * change.s_diff:.2f})"
    return f"{change.difference:+.2f}{by_chance}{STAR if change.reliable else ''}"


def table_of(words: ck.Sentences, of: ck.Assessment, open_on: dict[date, dict[str, float]], sheets: dict[date, ck.Sheet]) -> web.Html:
    days = sorted(open_on)
    columns = days if len(days) <= MOST_COLUMNS else [days[0], *days[1 - MOST_COLUMNS :]]
    rows = []
    for scale in of.scales:
        its_days = [day for day in days if scale.id in open_on[day]]
        if not its_days:
            continue
        cells = [web.element("td", shown(open_on[day].get(scale.id))) for day in columns]
        change = of.compare_sheets(sheets[its_days[0]], sheets[its_days[-1]])[scale.id] if len(its_days) > 1 else None
        cells += [web.element("td", difference(change) if change else "")]
        rows.append(web.element("tr", web.element("th", scale.title, scope="row"), *cells))
    head = [web.element("th", day.isoformat(), scope="col") for day in columns]
    table = web.element("table", web.element("thead", web.element("tr", web.element("td"), *head)), web.element("tbody", *rows))
    return web.element("div", table, web.element("p", f"{STAR} {words.progress.beyond_chance}", class_="about") if STAR in table else "")


def page(pack: ck.Pack, own: ck.History, to: str, day: date) -> str:
    assert pack.sentences
    words, found = pack.sentences, opened(pack, own, to, day)
    days = sorted({each for results in found.values() for each in results})
    title = web.fill(words.progress.heading, first=days[0], last=days[-1]) if days else words.progress.nothing
    parts: list[str] = [web.element("h1", title), web.element("p", f"{own.person.id} · {to} · {day}", class_="about")]
    for assessment, results in found.items():
        of = pack.assessments[assessment]
        answered = {each.day: each for each in own.entries if isinstance(each, ck.Sheet) and each.assessment == assessment}
        parts += [web.element("h2", of.title), table_of(words, of, results, answered), web.element("p", of.about, class_="about")]
    head = web.element("head", web.Html('<meta charset="utf-8">'), web.element("title", title), web.element("style", web.Html(STYLE)))
    return "<!doctype html>\n" + web.element("html", head, web.element("body", web.element("main", *parts)), lang=pack.language)


def with_paper(pack: ck.Pack, own: ck.History, assessment: str, row: dict[str, str], day: date) -> ck.History:
    """The history with a sheet that was filled in on paper. Raises ck.Error, with the item's place, for what does not fit it."""
    of = pack.assessments[assessment]
    now = ck.Sitting(of, day)
    for item, typed in row.items():
        if item not in [each.id for each in of.items]:
            sys.exit(f"'{assessment}' has no item '{item}'")
        now.set_answer(item, web.read_form(of, of.items[item], [typed or ""]))
    return own.replace(entries=[*own.entries, now.submit(day)])


def add(pack: ck.Pack, asked: argparse.Namespace) -> None:
    file = pathlib.Path(asked.client)
    if file.exists():
        own = ck.History.from_json(file.read_text(encoding="utf-8"))
    else:  # who makes the file states that the client is an adult
        own = ck.History(person=ck.Person(id=asked.id, adult=True))
    with open(asked.paper, newline="", encoding="utf-8") as table:
        (row,) = csv.DictReader(table)
    file.write_text(with_paper(pack, own, asked.assessment, row, asked.day).to_json(), encoding="utf-8")


def main() -> None:
    about = argparse.ArgumentParser(description="A therapist's desk.")
    about.add_argument("--pack", help="a pack of your own, for instance with figures of reliability")
    verbs = about.add_subparsers(dest="verb", required=True)
    adding, printing = verbs.add_parser("add", help="a sheet from paper"), verbs.add_parser("page", help="what is open, to print")
    for each in (adding, printing):
        each.add_argument("client", help="the client's file")
        each.add_argument("--day", type=date.fromisoformat, default=date.today())
    adding.add_argument("paper", help="a CSV of one row")
    adding.add_argument("--id", default="client", help="of a new client")
    adding.add_argument("--assessment", default="closeness")
    printing.add_argument("--to", required=True, help="you, as the client's yes names you")
    asked = about.parse_args()
    pack = ck.Pack.from_json(pathlib.Path(asked.pack).read_text(encoding="utf-8")).with_defaults() if asked.pack else ck.built_in_pack()
    try:
        if asked.verb == "add":
            add(pack, asked)
        else:
            own = ck.History.from_json(pathlib.Path(asked.client).read_text(encoding="utf-8"))
            print(page(pack, own, asked.to, asked.day))
    except ck.Error as e:
        sys.exit(f"{e.path}: {e.message}")


if __name__ == "__main__":
    main()

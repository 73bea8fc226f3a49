"""Results as fragments of HTML: closeknit.web shows what is public here.

A fragment has headings, tables whose headers have a scope, bars with a text alternative, and the pack's language. It has no script,
no style and no address but those that the host gives; all text is escaped. What a page says is what the command prints.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from .. import (
    AllRequired,
    Assessment,
    Comparison,
    GuessComparison,
    GuessedItem,
    JointReport,
    OwnReport,
    Pack,
    Rating,
    Records,
    ScoreGroup,
    ScoreResult,
    Sentences,
    Sheet,
)
from .forms import format_of
from .markup import Html, bar, element, fill, joined, listed, paragraphs
from .parts import Link, prompts, to_try, words_of

MOST_BARS = 3  # of one group; the other scores are named or counted
MOST_GUESSES = 2  # of one person, the widest difference first


def number_text(value: float, words: Sentences, low: float | None = None, high: float | None = None) -> str:
    """'2.25', or '2.25 out of 5' where the range is given, as the pack writes numbers."""
    return ScoreResult(scale="any", value=value, low=low, high=high, rule=AllRequired()).text(words)


def score_bar(of: Assessment, scale: str, value: float | None, low: float | None, high: float | None, alternative: str = "") -> Html:
    """Where the high end is the better one; a bar of anything else would be read the wrong way round."""
    if of.scales[scale].better != "high" or value is None or low is None or high is None:
        return Html("")
    return bar(value, low, high, alternative=alternative)


def own_bar(of: Assessment, score: ScoreResult, alternative: str = "") -> Html:
    return score_bar(of, score.scale, score.value, score.low, score.high, alternative)


def day_line(day: date, before: str = "") -> Html:
    return element("p", before, element("time", day.isoformat()), class_="day")


def score_table(of: Assessment, rows: Iterable[tuple[str, Sequence[str]]], *, columns: Sequence[str] = ()) -> Html:
    head = element("thead", element("tr", element("td"), *(element("th", each, scope="col") for each in columns))) if columns else ""
    body = [element("tr", element("th", of.scales[id].title, scope="row"), *(element("td", each) for each in cells)) for id, cells in rows]
    return element("table", head, element("tbody", *body), class_="scores")


# ---- One person


def standing(of: Assessment, scores: Records[ScoreResult], words: Sentences) -> Html:
    """Cut-offs that are met, then norms, intervals and what rests on questions that did not come up."""
    say = words.scores

    def number(value: float) -> str:
        return number_text(value, words)

    met: list[str] = []
    others: list[str] = []
    for each in scores:
        title = of.scales[each.scale].title
        for cut in each.cut_offs:
            if cut.not_given:
                others.append(fill(say.no_standing, score=title, population=cut.population))
            if cut.met:
                met.append(fill(say.cut_off_met, score=title, label=cut.label, population=cut.population))
        for norm in each.norms:
            if norm.not_given:
                others.append(fill(say.no_standing, score=title, population=norm.population))
            if norm.t is not None:
                others.append(fill(say.norm_t, score=title, t=number(norm.t), population=norm.population))
            if norm.percentile is not None:
                percentile = number(min(max(round(norm.percentile), 1), 99))
                others.append(fill(say.norm_percentile, score=title, percentile=percentile, population=norm.population))
        if each.confidence:
            others.append(fill(say.interval, score=title, low=number(each.confidence.low), high=number(each.confidence.high)))
    others += [fill(say.undecided, score=of.scales[each.scale].title) for each in scores if each.undecided_by]
    return listed([*met, *others])


def not_scored(scores: Records[ScoreResult], words: Sentences) -> Html:
    count = sum(each.value is None for each in scores)
    return paragraphs(fill(words.report.not_scored, count=count)) if count else Html("")


def group_of(of: Assessment, report: OwnReport, group: ScoreGroup, words: Sentences, level: int) -> Html:
    say = words.report
    titles = [of.scales[id].title for id in group.scales]
    scores = [report.scores[id] for id in group.scales]
    match group.kind:
        case "best" | "worst":
            heading, more = (say.best_heading, say.more_best) if group.kind == "best" else (say.worst_heading, say.more_worst)
            rows = [(each.scale, [own_bar(of, each, each.replace(label="").text(words)), each.label]) for each in scores[:MOST_BARS]]
            rest = fill(more, scores=say.comma.join(titles[MOST_BARS:]), count=len(titles) - MOST_BARS) if titles[MOST_BARS:] else ""
            body = joined([score_table(of, rows), paragraphs(rest)])
        case "between":
            heading, body = say.between_heading, paragraphs(say.comma.join(titles))
        case "less_is_better":
            heading = say.less_is_better_heading
            labels = list(dict.fromkeys(each.label for each in scores))
            named = [say.comma.join(title for title, each in zip(titles, scores) if each.label == label) for label in labels]
            body = listed(fill(say.labelled, label=label, scores=those) for label, those in zip(labels, named))
        case "neutral":
            heading = say.neutral_heading
            body = score_table(of, [(each.scale, [each.label or each.text(words)]) for each in scores])
    here = [each for each in report.highlights if each.scale in group.scales]
    standing_out = [each.wording for kind in ("low_point", "strength") for each in here if each.kind == kind]
    return element("section", element(f"h{level + 1}", heading), body, paragraphs(*standing_out))


def scores_page(pack: Pack, sheet: Sheet, *, level: int = 2) -> Html:
    """The scores of one sheet, each with its bar and number."""
    words, of = words_of(pack), pack.assessments[sheet.assessment]
    scores = of.score_sheet(sheet)
    scored = [each for each in scores if each.value is not None]
    parts: list[str] = [element(f"h{level}", of.title), day_line(sheet.day)]
    if scored:
        rows = [(each.scale, [own_bar(of, each), each.text(words)]) for each in scored]
        parts += [paragraphs(words.own_intro), score_table(of, rows), standing(of, scores, words), not_scored(scores, words)]
    else:
        parts += [paragraphs(words.nothing_answered)]
    return element("article", *parts, lang=pack.language, class_="closeknit own")


def own_page(pack: Pack, report: OwnReport, *, level: int = 2, practice: Link | None = None) -> Html:
    """What one person sees after a check-in: first line, scores in groups, a practice and why, this week's prompts.

    `level` is the level of its heading; `practice` gives the address of a practice by its id. Help is on the host's page around it.
    """
    words, of = words_of(pack), pack.assessments[report.assessment]
    scored = any(each.value is not None for each in report.scores)
    parts: list[str] = [element(f"h{level}", of.title), day_line(report.day)]
    parts += [paragraphs(report.first_line, words.own_intro if scored else words.nothing_answered)]
    parts += [paragraphs(each.wording) for each in report.highlights if each.kind in ("in_touch_not_close", "close_not_in_touch")]
    parts += [group_of(of, report, each, words, level) for each in report.groups]
    parts += [standing(of, report.scores, words), not_scored(report.scores, words) if scored else ""]
    parts += [to_try(pack, report.practices, words.next_heading, level, practice, for_two=False), prompts(pack, report.prompts, level)]
    return element("article", *parts, lang=pack.language, class_="closeknit own")


# ---- Two people


def answer_in_words(of: Assessment, item: str, given: object, words: Sentences) -> str:
    """An answer as people read it: the words that it was chosen by or its text, in quotes, or a number."""
    format = format_of(of, of.items[item])
    options = {each.id: each.wording for each in getattr(format, "options", ())}
    if isinstance(given, bool):
        return f'"{words.answering.yes if given else words.answering.no}"'
    if isinstance(given, (int, float)):
        steps = format.high - format.low + 1 if isinstance(format, Rating) else 0
        if isinstance(format, Rating) and len(format.labels) == steps:
            return f'"{format.labels[int(given) - format.low]}"'
        return number_text(given, words)
    chosen = given if isinstance(given, tuple) else (given,)
    return words.report.comma.join(f'"{options.get(each, each)}"' for each in chosen if isinstance(each, str))


def guesses(pack: Pack, one: GuessComparison, names: Mapping[str, str], words: Sentences) -> list[str]:
    of, say = pack.assessments[one.assessment], words.joint
    who = {"person": names.get(one.person, one.person), "subject": names.get(one.subject, one.subject)}
    differ = sorted((each for each in one.items if not each.same), key=lambda each: -abs(each.difference or 0))

    def told(each: GuessedItem) -> str:
        guess, own = (answer_in_words(of, each.item, given, words) for given in (each.guess, each.own))
        return fill(say.guess_differs, item=of.items[each.item].wording, guess=guess, own=own, **who)

    return [told(each) for each in differ[:MOST_GUESSES]] or [fill(say.guesses_same, **who)]


def comparison_row(of: Assessment, each: Comparison, words: Sentences) -> tuple[str, Sequence[str]]:
    def side(value: float) -> Html:
        drawn = score_bar(of, each.scale, value, each.low, each.high)
        return joined([drawn, element("span", number_text(value, words, each.low, each.high))])

    return each.scale, [side(each.first), side(each.second)]


def joint_page(pack: Pack, report: JointReport, *, level: int = 2, practice: Link | None = None, names: Mapping[str, str] = {}) -> Html:
    """What two people see together: their scores side by side, what stands out, guesses, a practice, this week's prompts.

    `names` says what a person is called, by id; `level` and `practice` are as for own_page.
    """
    words = words_of(pack)
    first, second = (names.get(each, each) for each in (report.first, report.second))
    parts: list[str] = [element(f"h{level}", fill(words.joint_heading, first=first, second=second))]
    if report.assessment is None:
        parts += [day_line(report.day)]
    else:
        of = pack.assessments[report.assessment]
        rows = [comparison_row(of, each, words) for each in report.scores]
        parts += [day_line(report.day, of.title + words.report.comma), paragraphs(report.first_line, words.joint_intro)]
        parts += [score_table(of, rows, columns=(first, second))]
    found = report.profile.found if report.profile else "nothing"
    parts += [paragraphs({"same_places": words.joint.same_places, "different_places": words.joint.different_places}.get(found, ""))]
    if report.highlights:
        parts += [element(f"h{level + 1}", words.highlights_heading), listed(each.wording for each in report.highlights)]
    if report.guesses:
        told = [line for each in report.guesses for line in guesses(pack, each, names, words)]
        parts += [element(f"h{level + 1}", words.joint.guesses_heading), paragraphs(words.joint.guesses_intro), listed(told)]
    parts += [to_try(pack, report.practices, words.joint_next_heading, level, practice, for_two=True), prompts(pack, report.prompts, level)]
    return element("article", *parts, lang=pack.language, class_="closeknit joint")

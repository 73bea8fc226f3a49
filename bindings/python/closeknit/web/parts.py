"""Parts of a page for one and of a page for two: a practice to try, prompts, help; and a practice as a whole."""

from collections.abc import Callable, Iterable, Sequence

from .. import Pack, Phrase, Practice, Recommendation, Sentences, SupportResource
from .markup import Html, element, fill, joined, listed, paragraphs

MOST_CONTRAINDICATIONS = 2  # on a page for one or two; practice_page has all
MOST_QUESTIONS = 5  # of those that come with a practice; an evening deals more
NOT_FOR_TWO = {"fear", "retaliation", "control", "abuse"}  # whoever could not say so reads a page for two with the other beside them

Link = Callable[[str], str]


def words_of(pack: Pack) -> Sentences:
    if pack.sentences is None:
        raise ValueError("the pack has no sentences; with_defaults gives them")
    return pack.sentences


def how_much(practice: Practice, words: Sentences) -> str:
    often, company = words.cadences[practice.frequency], words.companies[practice.participants]
    return words.report.comma.join([fill(words.minutes, minutes=practice.minutes), often, company])


def labelled(label: str, *sentences: str) -> Html:
    given = " ".join(each for each in sentences if each)
    return element("p", element("strong", label), " ", given) if given else Html("")


def linked(title: str, id: str, link: Link | None) -> Html:
    return element("a", title, href=link(id)) if link else element("span", title)


def when_not_to(practice: Practice, words: Sentences, *, for_two: bool) -> list[str]:
    """As on the command's pages: one for two begins with each one's right to say no, and is silent on fear, control and abuse."""
    said = [each.wording for each in practice.contraindications if not (for_two and each.risk in NOT_FOR_TWO)]
    return [words.joint.before_start if for_two else "", *said[:MOST_CONTRAINDICATIONS]]


def to_try(pack: Pack, found: Sequence[Recommendation], heading: str, level: int, link: Link | None, *, for_two: bool) -> Html:
    """The first practice with its reason, first step, words to try and when not to; the others by name."""
    if not found:
        return Html("")
    words, best = words_of(pack), found[0]
    practice = pack.practices[best.practice]
    parts: list[str] = [element(f"h{level + 1}", heading), element(f"h{level + 2}", linked(practice.title, practice.id, link))]
    parts += [element("p", how_much(practice, words), class_="much"), paragraphs(best.wording, best.why)]
    parts += [labelled(words.report.first_step_label, *practice.steps[:1])]
    parts += [labelled(words.report.words_label, *(each.say for each in practice.phrases[:1]))]
    parts += [labelled(words.not_now_label, *when_not_to(practice, words, for_two=for_two))]
    for each in found[1:]:
        other = pack.practices[each.practice]
        parts += [paragraphs(each.wording) if other.outside_help and each.wording != best.wording else ""]
        parts += [element("p", linked(other.title, other.id, link), class_="another")]
    return element("section", *parts, class_="try")


def prompts(pack: Pack, asked: Sequence[str], level: int) -> Html:
    if not asked:
        return Html("")
    words = words_of(pack)
    each_one = listed(pack.prompts[id].in_full() for id in asked)
    return element("section", element(f"h{level + 1}", words.prompts_heading), each_one, paragraphs(words.prompts_note), class_="prompts")


def phrase(said: Phrase, words: Sentences) -> Html:
    return element("div", labelled(words.say_label, said.say), labelled(words.instead_label, said.instead_of), class_="phrase")


def practice_page(pack: Pack, practice: Practice, *, level: int = 2) -> Html:
    """A practice as a whole, with all of when not to do it; for one person to read."""
    words = words_of(pack)
    parts: list[str] = [element(f"h{level}", practice.title), element("p", how_much(practice, words), class_="much"), paragraphs(practice.why)]
    parts += [element("ol", *(element("li", each) for each in practice.steps)), *(phrase(each, words) for each in practice.phrases)]
    if questions := pack.prompts_with(practice.id)[:MOST_QUESTIONS]:
        parts += [element("p", element("strong", words.questions_label)), listed(pack.prompts[each].in_full() for each in questions)]
    parts += [labelled(words.example_label, practice.example), labelled(words.stop_label, practice.stop)]
    if practice.contraindications:
        parts += [element("p", element("strong", words.not_now_label)), listed(each.wording for each in practice.contraindications)]
    return element("article", *parts, lang=pack.language, class_="closeknit practice")


def support_list(pack: Pack, resources: Iterable[SupportResource], *, level: int = 2) -> Html:
    """Where to turn to, each with its number and address as links; or what to do where the host has no list."""
    say = words_of(pack).support

    def shown(each: SupportResource) -> Html:
        phone = element("a", fill(say.phone, phone=each.phone), href="tel:" + each.phone) if each.phone else ""
        url = element("a", fill(say.url, url=each.url), href=each.url, rel="noreferrer") if each.url.startswith("https://") else ""
        reach = joined(element("p", way) for way in (phone, url) if way)
        where = fill(say.region, region=each.region) if each.region else ""
        spoken = fill(say.languages, languages=words_of(pack).report.comma.join(each.languages)) if each.languages else ""
        about = " · ".join(filter(None, [where, spoken, fill(say.verified, day=each.verified_on.isoformat())]))
        return element("li", element(f"h{level}", each.title), paragraphs(each.wording), reach, element("p", about, class_="much"))

    listing = [shown(each) for each in resources]
    return element("ul", *listing, lang=pack.language, class_="closeknit support") if listing else paragraphs(say.none)

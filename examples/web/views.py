"""Pages: closeknit's words and fragments within the app's own templates."""

import functools
import json
import pathlib
from typing import Any

import jinja2

import closeknit as ck
from closeknit import web
from people import ASKED, SCREEN, YESES

HERE = pathlib.Path(__file__).parent
STYLE = (HERE / "style.css").read_text(encoding="utf-8")


class Views:
    def __init__(self, pack: ck.Pack) -> None:
        assert pack.sentences
        self.pack, self.say = pack, pack.sentences
        words: dict[str, Any] = json.loads((HERE / "words.json").read_text(encoding="utf-8"))
        self.words = words
        folder = jinja2.FileSystemLoader(HERE / "templates")
        self.templates = jinja2.Environment(loader=folder, autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True)
        self.templates.globals |= {"words": self.words, "say": self.say, "language": pack.language, "fill": web.fill, "range_of": range}

    def page(self, template: str, csrf: str, me: str | None, **more: object) -> str:
        token = web.element("input", type="hidden", name="csrf", value=csrf)
        return self.templates.get_template(template + ".html").render(token=token, me=me, **more)

    # ---- What a template needs

    def questionnaires(self) -> list[ck.Assessment]:
        return [self.pack.assessments[each] for each in ASKED]

    def question(self, of: ck.Assessment, now: ck.Sitting, asked: ck.Item) -> dict[str, object]:
        """A form for an item. Of the private questions no page shows what was answered before."""
        given = now.answer_to(asked.id)
        private = of.id == SCREEN
        chosen = [] if private or given is None or isinstance(given, ck.Unanswered) else self.typed(given)
        questions = [each.id for each in of.items if each.kind == "question"]
        return {
            "form": web.describe(of, asked),
            "instructions": [each.wording for each in now.instructions],
            "chosen": chosen,
            "keep": private and given is not None,
            "number": questions.index(asked.id) + 1,
            "count": len(questions),
        }

    @staticmethod
    def typed(given: bool | float | str | tuple[str, ...]) -> list[str]:
        """An answer as a form sends it."""
        if isinstance(given, bool):
            return ["yes" if given else "no"]
        if isinstance(given, tuple):
            return [*given]
        return [given if isinstance(given, str) else f"{given:g}"]

    def yeses(self, given: dict[str, str]) -> list[dict[str, object]]:
        """What can be opened, in words, and what this person says to it now."""
        return [
            {"name": name, "choices": [*choices], "given": given.get(name, "no"), "about": self.words["yeses"]["about"][name]}
            for name, choices in YESES.items()
        ]

    def support(self, resources: ck.Records[ck.SupportResource] | tuple[()], level: int) -> web.Html:
        return web.support_list(self.pack, resources, level=level)

    @functools.cached_property
    def reviewer(self) -> ck.Reviewer:
        """Made of the pack once it is needed, which takes a moment."""
        return ck.Reviewer(self.pack)

    def review(self, draft: str) -> list[dict[str, object]]:
        """What may land badly in a draft; nothing of it is kept."""
        letters = draft.encode()
        return [
            {
                "words": web.fill(self.say.language.found, words=letters[each.begin : each.end].decode()),
                "reason": each.reason,
                "instead": each.instead.say if each.instead else "",
            }
            for each in self.reviewer.review(draft)
        ]

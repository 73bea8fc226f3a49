"""A couples app for the web: two logins, each with pages of their own, and what both said yes to on a page of both.

    python app.py add couple.db ada ben                                   asks for two passwords; the host states that both are adults
    python app.py serve couple.db --support ../support.example.json       http://127.0.0.1:8000
"""

import argparse
import getpass
import pathlib
import secrets
from collections.abc import Awaitable, Callable
from datetime import date
from typing import Annotated, TypeAlias, get_args

import uvicorn
from fastapi import Depends, FastAPI, HTTPException, Request
from fastapi.responses import JSONResponse, RedirectResponse, Response
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException as StarletteHTTPException

import closeknit as ck
from closeknit import web
from people import ASKED, SCREEN, YESES, Move
from store import Store
from views import STYLE, Views
from visits import COOKIE, HEADERS, NotLoggedIn, Visit, checked_form, csrf_of, set_cookie, visit

Here: TypeAlias = Annotated[Visit, Depends(visit)]
Form: TypeAlias = Annotated[FormData, Depends(checked_form)]
app = FastAPI(openapi_url=None)


def to(address: str) -> RedirectResponse:
    return RedirectResponse(address, status_code=303)


@app.middleware("http")
async def headers(request: Request, call_next: Callable[[Request], Awaitable[Response]]) -> Response:
    response = await call_next(request)
    response.headers.update(HEADERS)
    return response


@app.exception_handler(NotLoggedIn)
def not_logged_in(request: Request, error: NotLoggedIn) -> Response:
    return to("/enter")


@app.exception_handler(StarletteHTTPException)
def refused(request: Request, error: StarletteHTTPException) -> Response:
    return visit(request).page("refused", error.status_code)


@app.exception_handler(ck.Error)
def misfit(request: Request, error: ck.Error) -> Response:
    return JSONResponse(web.problem(error), 422, media_type="application/problem+json")


# ---- Logging in


@app.get("/style.css")
def style() -> Response:
    return Response(STYLE, media_type="text/css")


@app.get("/enter")
def enter(request: Request, here: Here) -> Response:
    if request.cookies.get(COOKIE):
        return here.page("enter", wrong=False)
    token = secrets.token_urlsafe()
    response = here._replace(csrf=csrf_of(token)).page("enter", wrong=False)
    set_cookie(response, request, token)
    return response


@app.post("/enter")
def log_in(request: Request, here: Here, form: Form) -> Response:
    token = here.store.log_in(str(form.get("name", "")), str(form.get("password", "")))
    if token is None:
        return here.page("enter", 403, wrong=True)
    here.store.log_out(request.cookies[COOKIE])
    response = to("/")
    set_cookie(response, request, token)
    return response


@app.post("/leave-app")
def log_out(request: Request, here: Here, form: Form) -> Response:
    here.store.log_out(request.cookies[COOKIE])
    response = to("/enter")
    response.delete_cookie(COOKIE)
    return response


@app.get("/help")
def help(here: Here) -> Response:
    return here.page("help", support=here.views.support(ck.support_resources(here.rules.help), level=2))


# ---- One's own


@app.get("/")
def mine(here: Here) -> Response:
    with here.store.own(here.person) as own:
        if not own.history.entries and not own.sitting(SCREEN):
            return to(f"/ask/{SCREEN}")
        return here.page("mine", report=here.rules.own_page(own))


@app.get("/ask")
def questions(here: Here) -> Response:
    with here.store.own(here.person) as own:
        begun = {each for each in ASKED if own.sitting(each)}
        return here.page("questions", assessments=here.views.questionnaires(), begun=begun)


def asked_by(assessment: str) -> str:
    if assessment not in ASKED:
        raise HTTPException(404)
    return assessment


Asked: TypeAlias = Annotated[str, Depends(asked_by)]


def ask_page(here: Visit, assessment: str, now: ck.Sitting | None, *, wrong: bool = False) -> Response:
    of = here.rules.pack.assessments[assessment]
    if now is None:
        may_begin = assessment != SCREEN or ck.may_begin_screening(here.rules.help, day=here.rules.day)
        return here.page("begin", of=of, may_begin=may_begin)
    if now.current is None:
        return here.page("last", of=of, waiting=[each.text(here.views.say) for each in now.blockers()])
    return here.page("question", 422 if wrong else 200, of=of, wrong=wrong, **here.views.question(of, now, now.current))


@app.get("/ask/{assessment}")
def ask(here: Here, assessment: Asked) -> Response:
    with here.store.own(here.person) as own:
        return ask_page(here, assessment, here.rules.sitting(own, assessment))


@app.post("/ask/{assessment}")
def answer(here: Here, form: Form, assessment: Asked) -> Response:
    """One step of a sitting, saved before the next page is asked for."""
    do, of = form.get("do"), here.rules.pack.assessments[assessment]
    with here.store.own(here.person) as own:
        if do == "begin":
            here.rules.begin(own, assessment)
            return to(f"/ask/{assessment}")
        if do == "not_now":
            if assessment == SCREEN:
                here.rules.pass_over_screen(own)
            return to("/")
        now = here.rules.sitting(own, assessment)
        if now is None:
            return to(f"/ask/{assessment}")
        if do == "finish" and not now.blockers():
            return finished(here, here.rules.finish(own, assessment, now))
        try:
            step(of, now, str(do), str(form.get("item", "")), [str(each) for each in form.getlist("value")])
        except ck.Error:
            return ask_page(here, assessment, now, wrong=True)
        own.save(assessment, now.save())
    return to(f"/ask/{assessment}")


def finished(here: Visit, told: ck.ScreeningAnswer | None) -> Response:
    """What the private questions are answered with stands on this one page and is kept nowhere."""
    if told is None:
        return to("/")
    return here.page("told", words_told=told.words, support=here.views.support(told.resources, level=2) if told.resources else "")


def step(of: ck.Assessment, now: ck.Sitting, do: str, item: str, values: list[str]) -> None:
    if do == "back":
        now.previous()
    elif item not in [each.id for each in of.items]:
        raise HTTPException(422)
    elif do == "answer":
        now.set_answer(item, web.read_form(of, of.items[item], values))
    elif do == "skip":
        now.set_answer(item, None)
    elif do == "rather_not":
        now.set_answer(item, ck.Unanswered(missing="prefer_not_to_say"))
    elif do == "keep":
        now.set_answer(item, now.answer_to(item))


@app.get("/practice/{id}")
def practice(here: Here, id: str) -> Response:
    pack = here.rules.pack
    if not here.person or id not in [each.id for each in pack.practices]:
        raise HTTPException(404)
    return here.page("fragment", title=pack.practices[id].title, fragment=web.practice_page(pack, pack.practices[id], level=1))


@app.get("/words")
def words(here: Here) -> Response:
    return here.page("words", name=here.person, draft="", found=None, parts={}, statement=None)


@app.post("/words")
def suggest(here: Here, form: Form) -> Response:
    """Advice on the writer's own words, of which nothing is kept."""
    draft = str(form.get("draft", ""))
    given = {part: str(form.get(part, "")).strip() for part in ("observation", "feeling", "need", "request")}
    found = here.views.review(draft) if draft.strip() else None
    statement = here.views.reviewer.i_statement(ck.IStatement(**given)) if any(given.values()) else None
    return here.page("words", name=here.person, draft=draft, found=found, parts=given, statement=statement)


@app.get("/yes")
def yeses(here: Here) -> Response:
    with here.store.own(here.person) as own:
        return here.page("yes", yeses=here.views.yeses(here.rules.said_yes(own)), partner=own.partner)


@app.post("/yes")
def say_yes_or_no(here: Here, form: Form) -> Response:
    with here.store.own(here.person) as own:
        if form.get("name") == "everything":
            here.rules.leave(own)
        elif form.get("name") in YESES:
            here.rules.say(own, str(form["name"]), str(form.get("choice", "no")))
    return to("/yes")


# ---- The two


@app.get("/together")
def together(here: Here) -> Response:
    with here.store.couple(here.person) as couple:
        two = here.rules.two(couple)
        return here.page("together", report=here.rules.joint_page(two) if two else None)


@app.get("/evening")
def evening(here: Here) -> Response:
    with here.store.couple(here.person) as couple:
        two = here.rules.two(couple)
        now = here.rules.evening(couple, two) if couple and two else None
        asked = here.rules.pack.prompts[now.ahead[0]] if now and now.ahead else None
        return here.page("evening", open=two is not None, now=now, asked=asked, over=False)


@app.post("/evening")
def move(here: Here, form: Form) -> Response:
    do, over, nothing = form.get("do"), False, False
    with here.store.couple(here.person) as couple:
        two = here.rules.two(couple)
        if couple and two and do == "begin":
            nothing = not here.rules.begin_evening(couple, two)
        elif couple and two and do in get_args(Move):
            over = here.rules.move(couple, two, str(form.get("prompt", "")), next(each for each in get_args(Move) if each == do))
    return here.page("evening", open=not nothing, now=None, asked=None, over=over) if over or nothing else to("/evening")


# ---- The program


def made(path: str, support: str | None, today: Callable[[], date]) -> FastAPI:
    pack = ck.built_in_pack()
    app.state.pack, app.state.today = pack, today
    app.state.store, app.state.views = Store(path), Views(pack)
    app.state.help = ck.SupportDirectory.from_json(pathlib.Path(support).read_text(encoding="utf-8")) if support else None
    return app


def main() -> None:
    about = argparse.ArgumentParser(description="A couples app for the web.")
    verbs = about.add_subparsers(dest="verb", required=True)
    add = verbs.add_parser("add", help="two people, both of them adults, each with a password")
    add.add_argument("file")
    add.add_argument("names", nargs=2)
    serve = verbs.add_parser("serve", help="the app, at http://127.0.0.1")
    serve.add_argument("file")
    serve.add_argument("--support", help="the host's list of people to talk to; without one no private questions begin")
    serve.add_argument("--port", type=int, default=8000)
    serve.add_argument("--day", type=date.fromisoformat, help="a day to stay on, instead of the calendar's")
    asked = about.parse_args()
    if asked.verb == "add":
        store, (first, second) = Store(asked.file), asked.names
        for name, partner in ((first, second), (second, first)):
            store.add_person(name, partner, getpass.getpass(f"A password for {name}: "))
    else:
        day = asked.day
        uvicorn.run(made(asked.file, asked.support, lambda: day or date.today()), port=asked.port)


if __name__ == "__main__":
    main()

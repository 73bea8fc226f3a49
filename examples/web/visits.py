"""A request and who it is from: sessions, forms, the headers of every answer."""

import hashlib
import hmac
from typing import NamedTuple

from fastapi import HTTPException, Request
from fastapi.responses import HTMLResponse, Response
from starlette.datastructures import FormData

from people import Rules
from store import Store
from views import Views

COOKIE = "session"
LARGEST_FORM = 100_000  # bytes
HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


class NotLoggedIn(Exception):
    pass


class Visit(NamedTuple):
    """Who asks, and what the answer is made with."""

    store: Store
    rules: Rules
    views: Views
    csrf: str
    me: str | None

    @property
    def person(self) -> str:
        if self.me is None:
            raise NotLoggedIn
        return self.me

    def page(self, template: str, status: int = 200, **more: object) -> HTMLResponse:
        return HTMLResponse(self.views.page(template, self.csrf, self.me, **more), status)


def csrf_of(token: str) -> str:
    return hashlib.sha256(b"csrf " + token.encode()).hexdigest()


def visit(request: Request) -> Visit:
    app, token = request.app.state, request.cookies.get(COOKIE, "")
    rules = Rules(app.pack, app.help, app.today())
    return Visit(app.store, rules, app.views, csrf_of(token), app.store.who(token) if token else None)


async def checked_form(request: Request) -> FormData:
    """What was sent, if it was sent from a page of the same session."""
    if int(request.headers.get("Content-Length", LARGEST_FORM + 1)) > LARGEST_FORM:
        raise HTTPException(413)
    form, token = await request.form(), request.cookies.get(COOKIE, "")
    if not token or not hmac.compare_digest(str(form.get("csrf", "")), csrf_of(token)):
        raise HTTPException(403)
    return form


def set_cookie(response: Response, request: Request, token: str) -> None:
    response.set_cookie(COOKIE, token, httponly=True, samesite="strict", secure=request.url.scheme == "https")

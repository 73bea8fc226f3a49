"""For web backends, whatever the framework: errors as problem documents, questions as forms, pages as HTML.

Every word that people read comes from the pack. Nothing here imports a framework, and nothing is kept.
"""

from .. import Error
from .forms import Answer, Format, Json, describe, format_of, read_form
from .markup import Html, element, fill
from .pages import joint_page, own_page, scores_page
from .parts import practice_page, support_list

__all__ = [
    "Answer",
    "Format",
    "Html",
    "Json",
    "describe",
    "element",
    "fill",
    "format_of",
    "joint_page",
    "own_page",
    "practice_page",
    "problem",
    "read_form",
    "scores_page",
    "support_list",
]


def problem(error: Error) -> dict[str, Json]:
    """An error as a problem document (RFC 9457) for status 422, with its code, its path as a JSON Pointer and its message. None of
    these holds an answer."""
    standard: dict[str, Json] = {"type": "about:blank", "title": "Unprocessable Content", "status": 422}
    return standard | {"code": error.code, "path": error.path, "message": error.message}

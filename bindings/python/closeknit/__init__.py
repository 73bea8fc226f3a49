"""Practices, prompts and assessments for two people: measure, compare with consent, and know what may help next."""

from typing import TYPE_CHECKING as _TYPE_CHECKING

from ._core import *  # noqa: F403  what begins with no underscore
from ._core import __version__ as __version__

if _TYPE_CHECKING:
    from . import stats as stats
else:

    def __getattr__(name: str) -> object:
        """`closeknit.stats` is imported when it is asked for."""
        if name != "stats":
            raise AttributeError(f"module 'closeknit' has no attribute '{name}'")
        import importlib

        return importlib.import_module("closeknit.stats")

    def __dir__() -> list[str]:
        return sorted({*globals(), "stats"})

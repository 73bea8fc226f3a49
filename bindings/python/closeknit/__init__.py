"""Practices, prompts and assessments for two people: measure, compare with consent, and know what may help next."""

from . import _core
from ._core import *  # noqa: F403
from ._core import __version__ as __version__

__all__ = [name for name in dir(_core) if not name.startswith("_")]

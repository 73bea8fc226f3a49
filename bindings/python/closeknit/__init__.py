"""Practices, prompts and assessments for two people: measure, compare with consent, and know what may help next."""

from ._core import *  # noqa: F403  what begins with no underscore
from ._core import __version__ as __version__

"""Practices, prompts and assessments for two people: measure, compare with consent, and know what may help next."""

from ._core import *  # noqa: F403  what begins with no underscore
from ._core import __version__ as __version__

TYPE_CHECKING = False  # as type checkers know it; the module of that name takes longer to import than all of this
_LATER = {
    **dict.fromkeys(("batch", "frames", "pictures", "stats", "web"), ""),
    **dict.fromkeys(("keyed", "likert", "scale"), "authoring"),
    "Records": "records",
}
"""What is imported when it is asked for: modules of ours, and names with the module they are in."""

if TYPE_CHECKING:
    from . import batch as batch
    from . import frames as frames
    from . import pictures as pictures
    from . import stats as stats
    from . import web as web
    from .authoring import keyed as keyed
    from .authoring import likert as likert
    from .authoring import scale as scale
    from .records import Records as Records
else:

    def __getattr__(name: str) -> object:
        if name not in _LATER:
            raise AttributeError(f"module 'closeknit' has no attribute '{name}'")
        import importlib

        found = importlib.import_module(f"closeknit.{_LATER[name] or name}")
        return getattr(found, name) if _LATER[name] else found


def __dir__() -> list[str]:
    return sorted({*globals(), *_LATER} - {"TYPE_CHECKING"})

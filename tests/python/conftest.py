import datetime
import pathlib
import re

import pytest

import closeknit as ck

ROOT = pathlib.Path(__file__).parents[2]
TODAY = datetime.date(2026, 11, 23)
RECORD_CLASSES = [each for each in vars(ck).values() if isinstance(each, type) and hasattr(each, "from_json")]
LIST_CLASSES = dict(sorted(ck._core._list_types.items()))  # by the class of their elements; they have no name in the module


def snake(record):
    """AtLeastAnswered is at_least_answered in files."""
    return re.sub(r"(?<!^)([A-Z])", r"_\1", record.__name__).lower()


@pytest.fixture(scope="session")
def pack() -> ck.Pack:
    return ck.built_in_pack()


@pytest.fixture(scope="session")
def closeness(pack):
    return pack.assessments["closeness"]


@pytest.fixture(scope="session")
def ada():
    return ck.History.from_json((ROOT / "examples/data/ada.json").read_text())


@pytest.fixture(scope="session")
def ben():
    return ck.History.from_json((ROOT / "examples/data/ben.json").read_text())

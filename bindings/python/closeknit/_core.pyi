# Written by script/stubs; whoever changes the bindings runs it again.
"""Practices, prompts and assessments for two people: closeknit's C++ core."""

import collections.abc
import datetime
import os
import types
import typing

from .records import Records
from .scores import Scores

_T = typing.TypeVar("_T")

__version__: str

class Source:
    """Where a claim comes from, what was found and with how many.

    authors: Who found it.
    year: When it was published.
    title: What the publication is called.
    journal: Where it was published: a journal, or a book's publisher.
    doi: Its DOI, such as 10.1000/182, without an address before it.
    found: What was found, in one plain sentence.
    couples: How many couples took part, where couples did.
    people: How many people took part, where single people did.
    """
    def __init__(
        self,
        *,
        authors: str,
        year: typing.SupportsIndex = 0,
        title: str = '',
        journal: str = '',
        doi: str = '',
        found: str,
        couples: typing.SupportsIndex | None = None,
        people: typing.SupportsIndex | None = None,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Source: ...
    def __deepcopy__(self, memo: object) -> Source: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Source:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Source:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Source:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def authors(self) -> str:
        """Who found it."""
    @property
    def year(self) -> int:
        """When it was published."""
    @property
    def title(self) -> str:
        """What the publication is called."""
    @property
    def journal(self) -> str:
        """Where it was published: a journal, or a book's publisher."""
    @property
    def doi(self) -> str:
        """Its DOI, such as 10.1000/182, without an address before it."""
    @property
    def found(self) -> str:
        """What was found, in one plain sentence."""
    @property
    def couples(self) -> int | None:
        """How many couples took part, where couples did."""
    @property
    def people(self) -> int | None:
        """How many people took part, where single people did."""
    __match_args__ = ('authors', 'year', 'title', 'journal', 'doi', 'found', 'couples', 'people')
    def replace(
        self,
        *,
        authors: str = ...,
        year: typing.SupportsIndex = ...,
        title: str = ...,
        journal: str = ...,
        doi: str = ...,
        found: str = ...,
        couples: typing.SupportsIndex | None = ...,
        people: typing.SupportsIndex | None = ...,
    ) -> Source:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        authors: str = ...,
        year: typing.SupportsIndex = ...,
        title: str = ...,
        journal: str = ...,
        doi: str = ...,
        found: str = ...,
        couples: typing.SupportsIndex | None = ...,
        people: typing.SupportsIndex | None = ...,
    ) -> Source:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Dimension:
    """Something that assessments measure and that practices and prompts target.

    id: Its id in the pack.
    title: What people read.
    kind: What kind of construct it is.
    about: One or two sentences on what it means.
    """
    def __init__(
        self,
        *,
        id: str,
        title: str,
        kind: typing.Literal['facet', 'strength', 'sign', 'practice', 'upkeep', 'repair', 'contact', 'screening'] = 'facet',
        about: str = '',
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Dimension: ...
    def __deepcopy__(self, memo: object) -> Dimension: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Dimension:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Dimension:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Dimension:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def id(self) -> str:
        """Its id in the pack."""
    @property
    def title(self) -> str:
        """What people read."""
    @property
    def kind(self) -> typing.Literal['facet', 'strength', 'sign', 'practice', 'upkeep', 'repair', 'contact', 'screening']:
        """What kind of construct it is."""
    @property
    def about(self) -> str:
        """One or two sentences on what it means."""
    __match_args__ = ('id', 'title', 'kind', 'about')
    def replace(
        self,
        *,
        id: str = ...,
        title: str = ...,
        kind: typing.Literal['facet', 'strength', 'sign', 'practice', 'upkeep', 'repair', 'contact', 'screening'] = ...,
        about: str = ...,
    ) -> Dimension:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        id: str = ...,
        title: str = ...,
        kind: typing.Literal['facet', 'strength', 'sign', 'practice', 'upkeep', 'repair', 'contact', 'screening'] = ...,
        about: str = ...,
    ) -> Dimension:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Unanswered:
    """An answer that is not there, and why.

    missing: Why there is no answer.
    """
    def __init__(
        self,
        *,
        missing: typing.Literal['skipped', 'not_shown', 'dont_know', 'prefer_not_to_say'] = 'skipped',
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Unanswered: ...
    def __deepcopy__(self, memo: object) -> Unanswered: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Unanswered:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Unanswered:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Unanswered:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def missing(self) -> typing.Literal['skipped', 'not_shown', 'dont_know', 'prefer_not_to_say']:
        """Why there is no answer."""
    __match_args__ = ('missing',)
    def replace(self, *, missing: typing.Literal['skipped', 'not_shown', 'dont_know', 'prefer_not_to_say'] = ...) -> Unanswered:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        missing: typing.Literal['skipped', 'not_shown', 'dont_know', 'prefer_not_to_say'] = ...,
    ) -> Unanswered:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class SafetySensitive:
    """Marks an item whose answers can signal danger.

    danger_end: The end of the answers that signals danger.
    about: What the signal is about.
    """
    def __init__(
        self,
        *,
        danger_end: typing.Literal['high', 'low'] = 'high',
        about: typing.Literal['safety', 'touch'] = 'safety',
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> SafetySensitive: ...
    def __deepcopy__(self, memo: object) -> SafetySensitive: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> SafetySensitive:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> SafetySensitive:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> SafetySensitive:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def danger_end(self) -> typing.Literal['high', 'low']:
        """The end of the answers that signals danger."""
    @property
    def about(self) -> typing.Literal['safety', 'touch']:
        """What the signal is about."""
    __match_args__ = ('danger_end', 'about')
    def replace(
        self,
        *,
        danger_end: typing.Literal['high', 'low'] = ...,
        about: typing.Literal['safety', 'touch'] = ...,
    ) -> SafetySensitive:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        danger_end: typing.Literal['high', 'low'] = ...,
        about: typing.Literal['safety', 'touch'] = ...,
    ) -> SafetySensitive:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Option:
    """One of the answers that a choice offers.

    id: What is stored when it is chosen.
    wording: What people read.
    points: What it counts in a score; without points it cannot be scored.
    missing: What kind of missing answer it stands for, for instance 'does not apply to us'; it then counts nowhere.
    exclusive: Among several choices: whether it can only be chosen alone, for instance 'none of these'.
    """
    def __init__(
        self,
        *,
        id: str,
        wording: str,
        points: typing.SupportsFloat | typing.SupportsIndex | None = None,
        missing: typing.Literal['skipped', 'not_shown', 'dont_know', 'prefer_not_to_say'] | None = None,
        exclusive: bool = False,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Option: ...
    def __deepcopy__(self, memo: object) -> Option: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Option:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Option:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Option:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def id(self) -> str:
        """What is stored when it is chosen."""
    @property
    def wording(self) -> str:
        """What people read."""
    @property
    def points(self) -> float | None:
        """What it counts in a score; without points it cannot be scored."""
    @property
    def missing(self) -> typing.Literal['skipped', 'not_shown', 'dont_know', 'prefer_not_to_say'] | None:
        """What kind of missing answer it stands for, for instance 'does not apply to us'; it then counts nowhere."""
    @property
    def exclusive(self) -> bool:
        """Among several choices: whether it can only be chosen alone, for instance 'none of these'."""
    __match_args__ = ('id', 'wording', 'points', 'missing', 'exclusive')
    def replace(
        self,
        *,
        id: str = ...,
        wording: str = ...,
        points: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        missing: typing.Literal['skipped', 'not_shown', 'dont_know', 'prefer_not_to_say'] | None = ...,
        exclusive: bool = ...,
    ) -> Option:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        id: str = ...,
        wording: str = ...,
        points: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        missing: typing.Literal['skipped', 'not_shown', 'dont_know', 'prefer_not_to_say'] | None = ...,
        exclusive: bool = ...,
    ) -> Option:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Rating:
    """A whole number between two labelled ends.

    low: The lowest answer.
    high: The highest answer.
    labels: A label for each end, or for every step.
    """
    def __init__(
        self,
        *,
        low: typing.SupportsIndex = 1,
        high: typing.SupportsIndex = 5,
        labels: collections.abc.Sequence[str] = (),
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Rating: ...
    def __deepcopy__(self, memo: object) -> Rating: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Rating:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Rating:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Rating:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def low(self) -> int:
        """The lowest answer."""
    @property
    def high(self) -> int:
        """The highest answer."""
    @property
    def labels(self) -> tuple[str, ...]:
        """A label for each end, or for every step."""
    __match_args__ = ('low', 'high', 'labels')
    def replace(
        self,
        *,
        low: typing.SupportsIndex = ...,
        high: typing.SupportsIndex = ...,
        labels: collections.abc.Sequence[str] = ...,
    ) -> Rating:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        low: typing.SupportsIndex = ...,
        high: typing.SupportsIndex = ...,
        labels: collections.abc.Sequence[str] = ...,
    ) -> Rating:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Choice:
    """One of several options.

    options: The options, in the order in which they are shown.
    """
    def __init__(self, *, options: collections.abc.Iterable[Option] = []) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Choice: ...
    def __deepcopy__(self, memo: object) -> Choice: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Choice:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Choice:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Choice:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def options(self) -> Records[Option]:
        """The options, in the order in which they are shown."""
    __match_args__ = ('options',)
    def replace(self, *, options: collections.abc.Iterable[Option] = ...) -> Choice:
        """The same value with some fields changed."""
    def __replace__(self, *, options: collections.abc.Iterable[Option] = ...) -> Choice:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Choices:
    """One or more of several options; the points of all chosen ones are added up.

    options: The options, in the order in which they are shown.
    at_least: How many must be chosen at least; an exclusive one is enough by itself.
    at_most: How many may be chosen; all, when left out.
    """
    def __init__(
        self,
        *,
        options: collections.abc.Iterable[Option] = [],
        at_least: typing.SupportsIndex = 1,
        at_most: typing.SupportsIndex | None = None,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Choices: ...
    def __deepcopy__(self, memo: object) -> Choices: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Choices:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Choices:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Choices:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def options(self) -> Records[Option]:
        """The options, in the order in which they are shown."""
    @property
    def at_least(self) -> int:
        """How many must be chosen at least; an exclusive one is enough by itself."""
    @property
    def at_most(self) -> int | None:
        """How many may be chosen; all, when left out."""
    __match_args__ = ('options', 'at_least', 'at_most')
    def replace(
        self,
        *,
        options: collections.abc.Iterable[Option] = ...,
        at_least: typing.SupportsIndex = ...,
        at_most: typing.SupportsIndex | None = ...,
    ) -> Choices:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        options: collections.abc.Iterable[Option] = ...,
        at_least: typing.SupportsIndex = ...,
        at_most: typing.SupportsIndex | None = ...,
    ) -> Choices:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class YesNo:
    """Yes or no; yes counts 1 in a score."""
    def __init__(self) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> YesNo: ...
    def __deepcopy__(self, memo: object) -> YesNo: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> YesNo:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> YesNo:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> YesNo:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    __match_args__ = ()
    def replace(self) -> YesNo:
        """The same value with some fields changed."""
    def __replace__(self) -> YesNo:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Number:
    """A number; it can be scored when both ends are stated.

    low: The lowest number that is taken.
    high: The highest number that is taken.
    step: The distance between neighbouring numbers, counted from the lowest one or from 0; 1 takes whole numbers only.
    unit: What is counted, for instance hours.
    """
    def __init__(
        self,
        *,
        low: typing.SupportsFloat | typing.SupportsIndex | None = None,
        high: typing.SupportsFloat | typing.SupportsIndex | None = None,
        step: typing.SupportsFloat | typing.SupportsIndex | None = None,
        unit: str = '',
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Number: ...
    def __deepcopy__(self, memo: object) -> Number: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Number:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Number:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Number:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def low(self) -> float | None:
        """The lowest number that is taken."""
    @property
    def high(self) -> float | None:
        """The highest number that is taken."""
    @property
    def step(self) -> float | None:
        """The distance between neighbouring numbers, counted from the lowest one or from 0; 1 takes whole numbers only."""
    @property
    def unit(self) -> str:
        """What is counted, for instance hours."""
    __match_args__ = ('low', 'high', 'step', 'unit')
    def replace(
        self,
        *,
        low: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        high: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        step: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        unit: str = ...,
    ) -> Number:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        low: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        high: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        step: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        unit: str = ...,
    ) -> Number:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Slider:
    """A position on a line between two labelled ends.

    low: The lowest answer.
    high: The highest answer.
    step: The distance between neighbouring answers.
    labels: A label for each end.
    """
    def __init__(
        self,
        *,
        low: typing.SupportsFloat | typing.SupportsIndex = 0.0,
        high: typing.SupportsFloat | typing.SupportsIndex = 100.0,
        step: typing.SupportsFloat | typing.SupportsIndex = 1.0,
        labels: collections.abc.Sequence[str] = (),
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Slider: ...
    def __deepcopy__(self, memo: object) -> Slider: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Slider:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Slider:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Slider:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def low(self) -> float:
        """The lowest answer."""
    @property
    def high(self) -> float:
        """The highest answer."""
    @property
    def step(self) -> float:
        """The distance between neighbouring answers."""
    @property
    def labels(self) -> tuple[str, ...]:
        """A label for each end."""
    __match_args__ = ('low', 'high', 'step', 'labels')
    def replace(
        self,
        *,
        low: typing.SupportsFloat | typing.SupportsIndex = ...,
        high: typing.SupportsFloat | typing.SupportsIndex = ...,
        step: typing.SupportsFloat | typing.SupportsIndex = ...,
        labels: collections.abc.Sequence[str] = ...,
    ) -> Slider:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        low: typing.SupportsFloat | typing.SupportsIndex = ...,
        high: typing.SupportsFloat | typing.SupportsIndex = ...,
        step: typing.SupportsFloat | typing.SupportsIndex = ...,
        labels: collections.abc.Sequence[str] = ...,
    ) -> Slider:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class FreeText:
    """The person's own words; never scored.

    shortest: How many characters are needed.
    longest: How many characters there is room for.
    """
    def __init__(self, *, shortest: typing.SupportsIndex = 0, longest: typing.SupportsIndex = 2000) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> FreeText: ...
    def __deepcopy__(self, memo: object) -> FreeText: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> FreeText:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> FreeText:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> FreeText:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def shortest(self) -> int:
        """How many characters are needed."""
    @property
    def longest(self) -> int:
        """How many characters there is room for."""
    __match_args__ = ('shortest', 'longest')
    def replace(self, *, shortest: typing.SupportsIndex = ..., longest: typing.SupportsIndex = ...) -> FreeText:
        """The same value with some fields changed."""
    def __replace__(self, *, shortest: typing.SupportsIndex = ..., longest: typing.SupportsIndex = ...) -> FreeText:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class CalendarDate:
    """A day of the calendar, answered as YYYY-MM-DD; never scored.

    earliest: The first day that is taken.
    latest: The last day that is taken.
    """
    def __init__(self, *, earliest: datetime.date | None = None, latest: datetime.date | None = None) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> CalendarDate: ...
    def __deepcopy__(self, memo: object) -> CalendarDate: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> CalendarDate:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> CalendarDate:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> CalendarDate:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def earliest(self) -> datetime.date | None:
        """The first day that is taken."""
    @property
    def latest(self) -> datetime.date | None:
        """The last day that is taken."""
    __match_args__ = ('earliest', 'latest')
    def replace(self, *, earliest: datetime.date | None = ..., latest: datetime.date | None = ...) -> CalendarDate:
        """The same value with some fields changed."""
    def __replace__(self, *, earliest: datetime.date | None = ..., latest: datetime.date | None = ...) -> CalendarDate:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class TimeOfDay:
    """A time of day, answered as HH:MM from 00:00 to 23:59; never scored."""
    def __init__(self) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> TimeOfDay: ...
    def __deepcopy__(self, memo: object) -> TimeOfDay: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> TimeOfDay:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> TimeOfDay:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> TimeOfDay:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    __match_args__ = ()
    def replace(self) -> TimeOfDay:
        """The same value with some fields changed."""
    def __replace__(self) -> TimeOfDay:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Ranking:
    """The options put in order, answered as a list with the first one first; never scored.

    options: What is to be put in order.
    places: How many places there are, for instance the first three; all, when left out.
    """
    def __init__(self, *, options: collections.abc.Iterable[Option] = [], places: typing.SupportsIndex | None = None) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Ranking: ...
    def __deepcopy__(self, memo: object) -> Ranking: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Ranking:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Ranking:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Ranking:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def options(self) -> Records[Option]:
        """What is to be put in order."""
    @property
    def places(self) -> int | None:
        """How many places there are, for instance the first three; all, when left out."""
    __match_args__ = ('options', 'places')
    def replace(self, *, options: collections.abc.Iterable[Option] = ..., places: typing.SupportsIndex | None = ...) -> Ranking:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        options: collections.abc.Iterable[Option] = ...,
        places: typing.SupportsIndex | None = ...,
    ) -> Ranking:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class ResponseFormat:
    """A response format with a name, for several items to share.

    id: Its id in the assessment.
    response: What it takes as an answer.
    """
    def __init__(
        self,
        *,
        id: str,
        response: Rating | Choice | Choices | YesNo | Number | Slider | FreeText | CalendarDate | TimeOfDay | Ranking,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> ResponseFormat: ...
    def __deepcopy__(self, memo: object) -> ResponseFormat: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> ResponseFormat:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> ResponseFormat:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> ResponseFormat:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def id(self) -> str:
        """Its id in the assessment."""
    @property
    def response(self) -> Rating | Choice | Choices | YesNo | Number | Slider | FreeText | CalendarDate | TimeOfDay | Ranking:
        """What it takes as an answer."""
    __match_args__ = ('id', 'response')
    def replace(
        self,
        *,
        id: str = ...,
        response: Rating | Choice | Choices | YesNo | Number | Slider | FreeText | CalendarDate | TimeOfDay | Ranking = ...,
    ) -> ResponseFormat:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        id: str = ...,
        response: Rating | Choice | Choices | YesNo | Number | Slider | FreeText | CalendarDate | TimeOfDay | Ranking = ...,
    ) -> ResponseFormat:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Answered:
    """True when the item has an answer.

    item: The item.
    """
    def __init__(self, *, item: str) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Answered: ...
    def __deepcopy__(self, memo: object) -> Answered: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Answered:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Answered:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Answered:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def item(self) -> str:
        """The item."""
    __match_args__ = ('item',)
    def replace(self, *, item: str = ...) -> Answered:
        """The same value with some fields changed."""
    def __replace__(self, *, item: str = ...) -> Answered:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class AnswerCompare:
    """True when the comparison of the answer with a value is true; never for a missing answer. Options compare by their points where all have some, and else by their order.

    item: The item.
    op: How: equal, not_equal, less, less_equal, greater, greater_equal.
    value: What the answer is compared with.
    """
    def __init__(
        self,
        *,
        item: str,
        op: typing.Literal['equal', 'not_equal', 'less', 'less_equal', 'greater', 'greater_equal'] = 'equal',
        value: None | bool | typing.SupportsIndex | float | str | collections.abc.Sequence[str] | Unanswered,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> AnswerCompare: ...
    def __deepcopy__(self, memo: object) -> AnswerCompare: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> AnswerCompare:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> AnswerCompare:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> AnswerCompare:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def item(self) -> str:
        """The item."""
    @property
    def op(self) -> typing.Literal['equal', 'not_equal', 'less', 'less_equal', 'greater', 'greater_equal']:
        """How: equal, not_equal, less, less_equal, greater, greater_equal."""
    @property
    def value(self) -> bool | int | float | str | tuple[str, ...] | Unanswered:
        """What the answer is compared with."""
    __match_args__ = ('item', 'op', 'value')
    def replace(
        self,
        *,
        item: str = ...,
        op: typing.Literal['equal', 'not_equal', 'less', 'less_equal', 'greater', 'greater_equal'] = ...,
        value: None | bool | typing.SupportsIndex | float | str | collections.abc.Sequence[str] | Unanswered = ...,
    ) -> AnswerCompare:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        item: str = ...,
        op: typing.Literal['equal', 'not_equal', 'less', 'less_equal', 'greater', 'greater_equal'] = ...,
        value: None | bool | typing.SupportsIndex | float | str | collections.abc.Sequence[str] | Unanswered = ...,
    ) -> AnswerCompare:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class AnswersCompare:
    """True when the comparison of the answer with another item's is true; never when either is missing. Options compare by their points where all of both items have some, and else by their order where both items have the same ones.

    item: The item.
    op: How: equal, not_equal, less, less_equal, greater, greater_equal.
    other: The item whose answer it is compared with.
    """
    def __init__(
        self,
        *,
        item: str,
        op: typing.Literal['equal', 'not_equal', 'less', 'less_equal', 'greater', 'greater_equal'] = 'equal',
        other: str,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> AnswersCompare: ...
    def __deepcopy__(self, memo: object) -> AnswersCompare: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> AnswersCompare:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> AnswersCompare:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> AnswersCompare:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def item(self) -> str:
        """The item."""
    @property
    def op(self) -> typing.Literal['equal', 'not_equal', 'less', 'less_equal', 'greater', 'greater_equal']:
        """How: equal, not_equal, less, less_equal, greater, greater_equal."""
    @property
    def other(self) -> str:
        """The item whose answer it is compared with."""
    __match_args__ = ('item', 'op', 'other')
    def replace(
        self,
        *,
        item: str = ...,
        op: typing.Literal['equal', 'not_equal', 'less', 'less_equal', 'greater', 'greater_equal'] = ...,
        other: str = ...,
    ) -> AnswersCompare:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        item: str = ...,
        op: typing.Literal['equal', 'not_equal', 'less', 'less_equal', 'greater', 'greater_equal'] = ...,
        other: str = ...,
    ) -> AnswersCompare:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class AnswerIn:
    """True when the answer is one of the values.

    item: The item.
    values: The values.
    """
    def __init__(
        self,
        *,
        item: str,
        values: collections.abc.Sequence[None | bool | typing.SupportsIndex | float | str | collections.abc.Sequence[str] | Unanswered] = (),
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> AnswerIn: ...
    def __deepcopy__(self, memo: object) -> AnswerIn: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> AnswerIn:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> AnswerIn:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> AnswerIn:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def item(self) -> str:
        """The item."""
    @property
    def values(self) -> tuple[bool | int | float | str | tuple[str, ...] | Unanswered, ...]:
        """The values."""
    __match_args__ = ('item', 'values')
    def replace(
        self,
        *,
        item: str = ...,
        values: collections.abc.Sequence[None | bool | typing.SupportsIndex | float | str | collections.abc.Sequence[str] | Unanswered] = ...,
    ) -> AnswerIn:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        item: str = ...,
        values: collections.abc.Sequence[None | bool | typing.SupportsIndex | float | str | collections.abc.Sequence[str] | Unanswered] = ...,
    ) -> AnswerIn:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class AnswerContains:
    """True when the answer, a list or text, contains this part.

    item: The item.
    part: The element of the list or the part of the text.
    """
    def __init__(self, *, item: str, part: str) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> AnswerContains: ...
    def __deepcopy__(self, memo: object) -> AnswerContains: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> AnswerContains:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> AnswerContains:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> AnswerContains:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def item(self) -> str:
        """The item."""
    @property
    def part(self) -> str:
        """The element of the list or the part of the text."""
    __match_args__ = ('item', 'part')
    def replace(self, *, item: str = ..., part: str = ...) -> AnswerContains:
        """The same value with some fields changed."""
    def __replace__(self, *, item: str = ..., part: str = ...) -> AnswerContains:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class ScoreCompare:
    """True when the comparison of a score with a number is true; never for a score that cannot be given.

    scale: The scale.
    op: How: equal, not_equal, less, less_equal, greater, greater_equal.
    value: What the score is compared with.
    """
    def __init__(
        self,
        *,
        scale: str,
        op: typing.Literal['equal', 'not_equal', 'less', 'less_equal', 'greater', 'greater_equal'] = 'greater_equal',
        value: typing.SupportsFloat | typing.SupportsIndex = 0.0,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> ScoreCompare: ...
    def __deepcopy__(self, memo: object) -> ScoreCompare: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> ScoreCompare:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> ScoreCompare:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> ScoreCompare:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def scale(self) -> str:
        """The scale."""
    @property
    def op(self) -> typing.Literal['equal', 'not_equal', 'less', 'less_equal', 'greater', 'greater_equal']:
        """How: equal, not_equal, less, less_equal, greater, greater_equal."""
    @property
    def value(self) -> float:
        """What the score is compared with."""
    __match_args__ = ('scale', 'op', 'value')
    def replace(
        self,
        *,
        scale: str = ...,
        op: typing.Literal['equal', 'not_equal', 'less', 'less_equal', 'greater', 'greater_equal'] = ...,
        value: typing.SupportsFloat | typing.SupportsIndex = ...,
    ) -> ScoreCompare:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        scale: str = ...,
        op: typing.Literal['equal', 'not_equal', 'less', 'less_equal', 'greater', 'greater_equal'] = ...,
        value: typing.SupportsFloat | typing.SupportsIndex = ...,
    ) -> ScoreCompare:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class ScoreReachesBand:
    """True when a score lies in a band or above it.

    scale: The scale.
    band: The band, one of that scale's own.
    """
    def __init__(self, *, scale: str, band: str) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> ScoreReachesBand: ...
    def __deepcopy__(self, memo: object) -> ScoreReachesBand: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> ScoreReachesBand:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> ScoreReachesBand:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> ScoreReachesBand:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def scale(self) -> str:
        """The scale."""
    @property
    def band(self) -> str:
        """The band, one of that scale's own."""
    __match_args__ = ('scale', 'band')
    def replace(self, *, scale: str = ..., band: str = ...) -> ScoreReachesBand:
        """The same value with some fields changed."""
    def __replace__(self, *, scale: str = ..., band: str = ...) -> ScoreReachesBand:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Group:
    """Several conditions as one.

    match: How many of them must be true: all, any or none.
    conditions: The conditions.
    """
    def __init__(
        self,
        *,
        match: typing.Literal['all', 'any', 'none'] = 'all',
        conditions: collections.abc.Sequence[Answered | AnswerCompare | AnswersCompare | AnswerIn | AnswerContains | ScoreCompare | ScoreReachesBand | Group] = (),
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Group: ...
    def __deepcopy__(self, memo: object) -> Group: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Group:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Group:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Group:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def match(self) -> typing.Literal['all', 'any', 'none']:
        """How many of them must be true: all, any or none."""
    @property
    def conditions(
        self,
    ) -> tuple[Answered | AnswerCompare | AnswersCompare | AnswerIn | AnswerContains | ScoreCompare | ScoreReachesBand | Group, ...]:
        """The conditions."""
    __match_args__ = ('match', 'conditions')
    def replace(
        self,
        *,
        match: typing.Literal['all', 'any', 'none'] = ...,
        conditions: collections.abc.Sequence[Answered | AnswerCompare | AnswersCompare | AnswerIn | AnswerContains | ScoreCompare | ScoreReachesBand | Group] = ...,
    ) -> Group:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        match: typing.Literal['all', 'any', 'none'] = ...,
        conditions: collections.abc.Sequence[Answered | AnswerCompare | AnswersCompare | AnswerIn | AnswerContains | ScoreCompare | ScoreReachesBand | Group] = ...,
    ) -> Group:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Interval:
    """From one number to another.

    low: The lower end.
    high: The upper end.
    """
    def __init__(
        self,
        *,
        low: typing.SupportsFloat | typing.SupportsIndex = 0.0,
        high: typing.SupportsFloat | typing.SupportsIndex = 0.0,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Interval: ...
    def __deepcopy__(self, memo: object) -> Interval: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Interval:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Interval:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Interval:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def low(self) -> float:
        """The lower end."""
    @property
    def high(self) -> float:
        """The upper end."""
    __match_args__ = ('low', 'high')
    def replace(
        self,
        *,
        low: typing.SupportsFloat | typing.SupportsIndex = ...,
        high: typing.SupportsFloat | typing.SupportsIndex = ...,
    ) -> Interval:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        low: typing.SupportsFloat | typing.SupportsIndex = ...,
        high: typing.SupportsFloat | typing.SupportsIndex = ...,
    ) -> Interval:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Key:
    """One item of a scale.

    item: The item.
    reversed: Reverse-keyed: counted from the other end of the item's own range, low + high - x.
    weight: How many times it counts in a sum or mean.
    points: What each answer counts in this scale, by number, option id, true or false; the item's own points, when left out.
    when_missing: What it counts when it was asked and has no answer, so that nothing is missing there; what is not shown counts nowhere. Reversal and points do not change it.
    """
    def __init__(
        self,
        *,
        item: str,
        reversed: bool = False,
        weight: typing.SupportsFloat | typing.SupportsIndex = 1.0,
        points: collections.abc.Mapping[str, typing.SupportsFloat | typing.SupportsIndex] = ...,
        when_missing: typing.SupportsFloat | typing.SupportsIndex | None = None,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Key: ...
    def __deepcopy__(self, memo: object) -> Key: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Key:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Key:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Key:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def item(self) -> str:
        """The item."""
    @property
    def reversed(self) -> bool:
        """Reverse-keyed: counted from the other end of the item's own range, low + high - x."""
    @property
    def weight(self) -> float:
        """How many times it counts in a sum or mean."""
    @property
    def points(self) -> types.MappingProxyType[str, float]:
        """What each answer counts in this scale, by number, option id, true or false; the item's own points, when left out."""
    @property
    def when_missing(self) -> float | None:
        """What it counts when it was asked and has no answer, so that nothing is missing there; what is not shown counts nowhere. Reversal and points do not change it."""
    __match_args__ = ('item', 'reversed', 'weight', 'points', 'when_missing')
    def replace(
        self,
        *,
        item: str = ...,
        reversed: bool = ...,
        weight: typing.SupportsFloat | typing.SupportsIndex = ...,
        points: collections.abc.Mapping[str, typing.SupportsFloat | typing.SupportsIndex] = ...,
        when_missing: typing.SupportsFloat | typing.SupportsIndex | None = ...,
    ) -> Key:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        item: str = ...,
        reversed: bool = ...,
        weight: typing.SupportsFloat | typing.SupportsIndex = ...,
        points: collections.abc.Mapping[str, typing.SupportsFloat | typing.SupportsIndex] = ...,
        when_missing: typing.SupportsFloat | typing.SupportsIndex | None = ...,
    ) -> Key:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class ScaleComponent:
    """Another scale as a part of a scale.

    scale: The other scale; its final score counts.
    reversed: Reverse-keyed: counted from the other end of the range of what this person was asked there, low + high - x.
    weight: How many times it counts in a sum or mean.
    when_missing: What it counts when it has too few answers for a score, so that nothing is missing there; reversal does not change it.
    """
    def __init__(
        self,
        *,
        scale: str,
        reversed: bool = False,
        weight: typing.SupportsFloat | typing.SupportsIndex = 1.0,
        when_missing: typing.SupportsFloat | typing.SupportsIndex | None = None,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> ScaleComponent: ...
    def __deepcopy__(self, memo: object) -> ScaleComponent: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> ScaleComponent:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> ScaleComponent:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> ScaleComponent:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def scale(self) -> str:
        """The other scale; its final score counts."""
    @property
    def reversed(self) -> bool:
        """Reverse-keyed: counted from the other end of the range of what this person was asked there, low + high - x."""
    @property
    def weight(self) -> float:
        """How many times it counts in a sum or mean."""
    @property
    def when_missing(self) -> float | None:
        """What it counts when it has too few answers for a score, so that nothing is missing there; reversal does not change it."""
    __match_args__ = ('scale', 'reversed', 'weight', 'when_missing')
    def replace(
        self,
        *,
        scale: str = ...,
        reversed: bool = ...,
        weight: typing.SupportsFloat | typing.SupportsIndex = ...,
        when_missing: typing.SupportsFloat | typing.SupportsIndex | None = ...,
    ) -> ScaleComponent:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        scale: str = ...,
        reversed: bool = ...,
        weight: typing.SupportsFloat | typing.SupportsIndex = ...,
        when_missing: typing.SupportsFloat | typing.SupportsIndex | None = ...,
    ) -> ScaleComponent:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Sum:
    """The keyed answers added up, each times its weight."""
    def __init__(self) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Sum: ...
    def __deepcopy__(self, memo: object) -> Sum: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Sum:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Sum:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Sum:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    __match_args__ = ()
    def replace(self) -> Sum:
        """The same value with some fields changed."""
    def __replace__(self) -> Sum:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Mean:
    """The mean of the keyed answers, each with its weight."""
    def __init__(self) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Mean: ...
    def __deepcopy__(self, memo: object) -> Mean: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Mean:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Mean:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Mean:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    __match_args__ = ()
    def replace(self) -> Mean:
        """The same value with some fields changed."""
    def __replace__(self) -> Mean:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Median:
    """The middle one of the keyed answers, or the mean of the two in the middle."""
    def __init__(self) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Median: ...
    def __deepcopy__(self, memo: object) -> Median: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Median:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Median:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Median:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    __match_args__ = ()
    def replace(self) -> Median:
        """The same value with some fields changed."""
    def __replace__(self) -> Median:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Product:
    """The keyed answers multiplied, for instance days times minutes; all that were asked must be there, and what is not shown counts as 1."""
    def __init__(self) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Product: ...
    def __deepcopy__(self, memo: object) -> Product: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Product:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Product:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Product:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    __match_args__ = ()
    def replace(self) -> Product:
        """The same value with some fields changed."""
    def __replace__(self) -> Product:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Minimum:
    """The lowest of the keyed answers."""
    def __init__(self) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Minimum: ...
    def __deepcopy__(self, memo: object) -> Minimum: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Minimum:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Minimum:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Minimum:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    __match_args__ = ()
    def replace(self) -> Minimum:
        """The same value with some fields changed."""
    def __replace__(self) -> Minimum:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Maximum:
    """The highest of the keyed answers."""
    def __init__(self) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Maximum: ...
    def __deepcopy__(self, memo: object) -> Maximum: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Maximum:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Maximum:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Maximum:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    __match_args__ = ()
    def replace(self) -> Maximum:
        """The same value with some fields changed."""
    def __replace__(self) -> Maximum:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Count:
    """How many of the keyed answers meet a comparison.

    op: The comparison of an answer with the value: equal, not_equal, less, less_equal, greater, greater_equal.
    value: What the keyed answers, in points, are compared with.
    """
    def __init__(
        self,
        *,
        op: typing.Literal['equal', 'not_equal', 'less', 'less_equal', 'greater', 'greater_equal'] = 'greater_equal',
        value: typing.SupportsFloat | typing.SupportsIndex = 1.0,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Count: ...
    def __deepcopy__(self, memo: object) -> Count: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Count:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Count:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Count:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def op(self) -> typing.Literal['equal', 'not_equal', 'less', 'less_equal', 'greater', 'greater_equal']:
        """The comparison of an answer with the value: equal, not_equal, less, less_equal, greater, greater_equal."""
    @property
    def value(self) -> float:
        """What the keyed answers, in points, are compared with."""
    __match_args__ = ('op', 'value')
    def replace(
        self,
        *,
        op: typing.Literal['equal', 'not_equal', 'less', 'less_equal', 'greater', 'greater_equal'] = ...,
        value: typing.SupportsFloat | typing.SupportsIndex = ...,
    ) -> Count:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        op: typing.Literal['equal', 'not_equal', 'less', 'less_equal', 'greater', 'greater_equal'] = ...,
        value: typing.SupportsFloat | typing.SupportsIndex = ...,
    ) -> Count:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class AllRequired:
    """No score when any answer is missing."""
    def __init__(self) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> AllRequired: ...
    def __deepcopy__(self, memo: object) -> AllRequired: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> AllRequired:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> AllRequired:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> AllRequired:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    __match_args__ = ()
    def replace(self) -> AllRequired:
        """The same value with some fields changed."""
    def __replace__(self) -> AllRequired:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class AtMostMissing:
    """A score is given when at most this many answers are missing.

    missing: How many answers may be missing; at least one must be there.
    prorate: Whether a sum or count puts the person's mean in the place of what is missing, or nothing. The other methods are the same either way.
    """
    def __init__(self, *, missing: typing.SupportsIndex = 0, prorate: bool = True) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> AtMostMissing: ...
    def __deepcopy__(self, memo: object) -> AtMostMissing: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> AtMostMissing:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> AtMostMissing:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> AtMostMissing:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def missing(self) -> int:
        """How many answers may be missing; at least one must be there."""
    @property
    def prorate(self) -> bool:
        """Whether a sum or count puts the person's mean in the place of what is missing, or nothing. The other methods are the same either way."""
    __match_args__ = ('missing', 'prorate')
    def replace(self, *, missing: typing.SupportsIndex = ..., prorate: bool = ...) -> AtMostMissing:
        """The same value with some fields changed."""
    def __replace__(self, *, missing: typing.SupportsIndex = ..., prorate: bool = ...) -> AtMostMissing:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class AtLeastAnswered:
    """A score is given when at least this fraction of the items asked is answered.

    fraction: The fraction, above 0, at most 1.
    prorate: Whether a sum or count puts the person's mean in the place of what is missing, or nothing. The other methods are the same either way.
    """
    def __init__(self, *, fraction: typing.SupportsFloat | typing.SupportsIndex = 1.0, prorate: bool = True) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> AtLeastAnswered: ...
    def __deepcopy__(self, memo: object) -> AtLeastAnswered: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> AtLeastAnswered:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> AtLeastAnswered:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> AtLeastAnswered:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def fraction(self) -> float:
        """The fraction, above 0, at most 1."""
    @property
    def prorate(self) -> bool:
        """Whether a sum or count puts the person's mean in the place of what is missing, or nothing. The other methods are the same either way."""
    __match_args__ = ('fraction', 'prorate')
    def replace(self, *, fraction: typing.SupportsFloat | typing.SupportsIndex = ..., prorate: bool = ...) -> AtLeastAnswered:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        fraction: typing.SupportsFloat | typing.SupportsIndex = ...,
        prorate: bool = ...,
    ) -> AtLeastAnswered:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Affine:
    """A linear transform, multiply * score + add, for instance onto 0 to 100.

    multiply: What the score is multiplied by.
    add: What is added afterwards.
    """
    def __init__(
        self,
        *,
        multiply: typing.SupportsFloat | typing.SupportsIndex = 1.0,
        add: typing.SupportsFloat | typing.SupportsIndex = 0.0,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Affine: ...
    def __deepcopy__(self, memo: object) -> Affine: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Affine:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Affine:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Affine:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def multiply(self) -> float:
        """What the score is multiplied by."""
    @property
    def add(self) -> float:
        """What is added afterwards."""
    __match_args__ = ('multiply', 'add')
    def replace(
        self,
        *,
        multiply: typing.SupportsFloat | typing.SupportsIndex = ...,
        add: typing.SupportsFloat | typing.SupportsIndex = ...,
    ) -> Affine:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        multiply: typing.SupportsFloat | typing.SupportsIndex = ...,
        add: typing.SupportsFloat | typing.SupportsIndex = ...,
    ) -> Affine:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Rounded:
    """The score rounded, for instance before it is looked up in a table of whole numbers.

    to: Which of two neighbouring numbers it becomes.
    decimals: How many decimals are left.
    """
    def __init__(self, *, to: typing.Literal['nearest', 'up', 'down'] = 'nearest', decimals: typing.SupportsIndex = 0) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Rounded: ...
    def __deepcopy__(self, memo: object) -> Rounded: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Rounded:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Rounded:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Rounded:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def to(self) -> typing.Literal['nearest', 'up', 'down']:
        """Which of two neighbouring numbers it becomes."""
    @property
    def decimals(self) -> int:
        """How many decimals are left."""
    __match_args__ = ('to', 'decimals')
    def replace(self, *, to: typing.Literal['nearest', 'up', 'down'] = ..., decimals: typing.SupportsIndex = ...) -> Rounded:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        to: typing.Literal['nearest', 'up', 'down'] = ...,
        decimals: typing.SupportsIndex = ...,
    ) -> Rounded:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class LookupRow:
    """A row of a lookup table.

    low: The lowest score of the row; it ends where the next row begins.
    gives: The value for scores of this row.
    """
    def __init__(
        self,
        *,
        low: typing.SupportsFloat | typing.SupportsIndex = 0.0,
        gives: typing.SupportsFloat | typing.SupportsIndex = 0.0,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> LookupRow: ...
    def __deepcopy__(self, memo: object) -> LookupRow: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> LookupRow:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> LookupRow:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> LookupRow:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def low(self) -> float:
        """The lowest score of the row; it ends where the next row begins."""
    @property
    def gives(self) -> float:
        """The value for scores of this row."""
    __match_args__ = ('low', 'gives')
    def replace(
        self,
        *,
        low: typing.SupportsFloat | typing.SupportsIndex = ...,
        gives: typing.SupportsFloat | typing.SupportsIndex = ...,
    ) -> LookupRow:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        low: typing.SupportsFloat | typing.SupportsIndex = ...,
        gives: typing.SupportsFloat | typing.SupportsIndex = ...,
    ) -> LookupRow:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class LookupGroup:
    """A lookup table for some people.

    when: For whom: true for exactly one group of a person.
    rows: Its rows, lowest first.
    """
    def __init__(
        self,
        *,
        when: Answered | AnswerCompare | AnswersCompare | AnswerIn | AnswerContains | ScoreCompare | ScoreReachesBand | Group,
        rows: collections.abc.Iterable[LookupRow] = [],
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> LookupGroup: ...
    def __deepcopy__(self, memo: object) -> LookupGroup: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> LookupGroup:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> LookupGroup:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> LookupGroup:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def when(
        self,
    ) -> Answered | AnswerCompare | AnswersCompare | AnswerIn | AnswerContains | ScoreCompare | ScoreReachesBand | Group:
        """For whom: true for exactly one group of a person."""
    @property
    def rows(self) -> Records[LookupRow]:
        """Its rows, lowest first."""
    __match_args__ = ('when', 'rows')
    def replace(
        self,
        *,
        when: Answered | AnswerCompare | AnswersCompare | AnswerIn | AnswerContains | ScoreCompare | ScoreReachesBand | Group = ...,
        rows: collections.abc.Iterable[LookupRow] = ...,
    ) -> LookupGroup:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        when: Answered | AnswerCompare | AnswersCompare | AnswerIn | AnswerContains | ScoreCompare | ScoreReachesBand | Group = ...,
        rows: collections.abc.Iterable[LookupRow] = ...,
    ) -> LookupGroup:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Lookup:
    """A published table, for instance from raw scores to T scores; below its first row there is no score.

    rows: Its rows, lowest first; none where it has groups.
    groups: Tables by age, sex or form, where there is more than one: without exactly one that applies there is no score.
    """
    def __init__(
        self,
        *,
        rows: collections.abc.Iterable[LookupRow] = [],
        groups: collections.abc.Iterable[LookupGroup] = [],
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Lookup: ...
    def __deepcopy__(self, memo: object) -> Lookup: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Lookup:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Lookup:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Lookup:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def rows(self) -> Records[LookupRow]:
        """Its rows, lowest first; none where it has groups."""
    @property
    def groups(self) -> Records[LookupGroup]:
        """Tables by age, sex or form, where there is more than one: without exactly one that applies there is no score."""
    __match_args__ = ('rows', 'groups')
    def replace(
        self,
        *,
        rows: collections.abc.Iterable[LookupRow] = ...,
        groups: collections.abc.Iterable[LookupGroup] = ...,
    ) -> Lookup:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        rows: collections.abc.Iterable[LookupRow] = ...,
        groups: collections.abc.Iterable[LookupGroup] = ...,
    ) -> Lookup:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Clamped:
    """The score kept between two ends, for instance minutes of which at most 180 count.

    low: What a lower score becomes; there is no lower end when left out.
    high: What a higher score becomes; there is no upper end when left out.
    """
    def __init__(
        self,
        *,
        low: typing.SupportsFloat | typing.SupportsIndex | None = None,
        high: typing.SupportsFloat | typing.SupportsIndex | None = None,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Clamped: ...
    def __deepcopy__(self, memo: object) -> Clamped: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Clamped:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Clamped:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Clamped:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def low(self) -> float | None:
        """What a lower score becomes; there is no lower end when left out."""
    @property
    def high(self) -> float | None:
        """What a higher score becomes; there is no upper end when left out."""
    __match_args__ = ('low', 'high')
    def replace(
        self,
        *,
        low: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        high: typing.SupportsFloat | typing.SupportsIndex | None = ...,
    ) -> Clamped:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        low: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        high: typing.SupportsFloat | typing.SupportsIndex | None = ...,
    ) -> Clamped:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Absolute:
    """The score without its sign, for instance how far apart two answers are."""
    def __init__(self) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Absolute: ...
    def __deepcopy__(self, memo: object) -> Absolute: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Absolute:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Absolute:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Absolute:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    __match_args__ = ()
    def replace(self) -> Absolute:
        """The same value with some fields changed."""
    def __replace__(self) -> Absolute:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Band:
    """A part of a scale's range, from its low end to the next band's, on the unrounded score.

    id: Its id among the scale's bands.
    low: Where it begins; the first begins at the lowest possible score.
    label: A few words in the terms of the response labels.
    wording: What it may mean, in one sentence to the person; it describes and never grades.
    """
    def __init__(
        self,
        *,
        id: str,
        low: typing.SupportsFloat | typing.SupportsIndex = 0.0,
        label: str,
        wording: str = '',
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Band: ...
    def __deepcopy__(self, memo: object) -> Band: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Band:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Band:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Band:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def id(self) -> str:
        """Its id among the scale's bands."""
    @property
    def low(self) -> float:
        """Where it begins; the first begins at the lowest possible score."""
    @property
    def label(self) -> str:
        """A few words in the terms of the response labels."""
    @property
    def wording(self) -> str:
        """What it may mean, in one sentence to the person; it describes and never grades."""
    __match_args__ = ('id', 'low', 'label', 'wording')
    def replace(
        self,
        *,
        id: str = ...,
        low: typing.SupportsFloat | typing.SupportsIndex = ...,
        label: str = ...,
        wording: str = ...,
    ) -> Band:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        id: str = ...,
        low: typing.SupportsFloat | typing.SupportsIndex = ...,
        label: str = ...,
        wording: str = ...,
    ) -> Band:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class CutOffGroup:
    """A boundary for some people.

    when: For whom: true for exactly one group of a person.
    value: The boundary, in points of the final score.
    population: In whom it was found.
    """
    def __init__(
        self,
        *,
        when: Answered | AnswerCompare | AnswersCompare | AnswerIn | AnswerContains | ScoreCompare | ScoreReachesBand | Group,
        value: typing.SupportsFloat | typing.SupportsIndex = 0.0,
        population: str,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> CutOffGroup: ...
    def __deepcopy__(self, memo: object) -> CutOffGroup: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> CutOffGroup:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> CutOffGroup:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> CutOffGroup:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def when(
        self,
    ) -> Answered | AnswerCompare | AnswersCompare | AnswerIn | AnswerContains | ScoreCompare | ScoreReachesBand | Group:
        """For whom: true for exactly one group of a person."""
    @property
    def value(self) -> float:
        """The boundary, in points of the final score."""
    @property
    def population(self) -> str:
        """In whom it was found."""
    __match_args__ = ('when', 'value', 'population')
    def replace(
        self,
        *,
        when: Answered | AnswerCompare | AnswersCompare | AnswerIn | AnswerContains | ScoreCompare | ScoreReachesBand | Group = ...,
        value: typing.SupportsFloat | typing.SupportsIndex = ...,
        population: str = ...,
    ) -> CutOffGroup:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        when: Answered | AnswerCompare | AnswersCompare | AnswerIn | AnswerContains | ScoreCompare | ScoreReachesBand | Group = ...,
        value: typing.SupportsFloat | typing.SupportsIndex = ...,
        population: str = ...,
    ) -> CutOffGroup:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class CutOff:
    """A published boundary on a scale. A scale may have several.

    id: Its id among the scale's cut-offs.
    op: The comparison of a score with the value that is true when the score meets it.
    value: The boundary, in points of the final score; that of the group, where there are groups.
    label: What meeting it is called, in the source's terms.
    population: In whom it was found.
    groups: Boundaries by age, sex or form, where there is more than one: exactly one must apply.
    source: Where it was published.
    """
    def __init__(
        self,
        *,
        id: str,
        op: typing.Literal['equal', 'not_equal', 'less', 'less_equal', 'greater', 'greater_equal'] = 'greater_equal',
        value: typing.SupportsFloat | typing.SupportsIndex = 0.0,
        label: str,
        population: str,
        groups: collections.abc.Iterable[CutOffGroup] = [],
        source: Source,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> CutOff: ...
    def __deepcopy__(self, memo: object) -> CutOff: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> CutOff:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> CutOff:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> CutOff:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def id(self) -> str:
        """Its id among the scale's cut-offs."""
    @property
    def op(self) -> typing.Literal['equal', 'not_equal', 'less', 'less_equal', 'greater', 'greater_equal']:
        """The comparison of a score with the value that is true when the score meets it."""
    @property
    def value(self) -> float:
        """The boundary, in points of the final score; that of the group, where there are groups."""
    @property
    def label(self) -> str:
        """What meeting it is called, in the source's terms."""
    @property
    def population(self) -> str:
        """In whom it was found."""
    @property
    def groups(self) -> Records[CutOffGroup]:
        """Boundaries by age, sex or form, where there is more than one: exactly one must apply."""
    @property
    def source(self) -> Source:
        """Where it was published."""
    __match_args__ = ('id', 'op', 'value', 'label', 'population', 'groups', 'source')
    def replace(
        self,
        *,
        id: str = ...,
        op: typing.Literal['equal', 'not_equal', 'less', 'less_equal', 'greater', 'greater_equal'] = ...,
        value: typing.SupportsFloat | typing.SupportsIndex = ...,
        label: str = ...,
        population: str = ...,
        groups: collections.abc.Iterable[CutOffGroup] = ...,
        source: Source = ...,
    ) -> CutOff:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        id: str = ...,
        op: typing.Literal['equal', 'not_equal', 'less', 'less_equal', 'greater', 'greater_equal'] = ...,
        value: typing.SupportsFloat | typing.SupportsIndex = ...,
        label: str = ...,
        population: str = ...,
        groups: collections.abc.Iterable[CutOffGroup] = ...,
        source: Source = ...,
    ) -> CutOff:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class PercentileRow:
    """A row of a table of percentiles.

    low: The lowest score of the row; it ends where the next row begins.
    percentile: How many in a hundred of the population score as low or lower.
    """
    def __init__(
        self,
        *,
        low: typing.SupportsFloat | typing.SupportsIndex = 0.0,
        percentile: typing.SupportsFloat | typing.SupportsIndex = 0.0,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> PercentileRow: ...
    def __deepcopy__(self, memo: object) -> PercentileRow: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> PercentileRow:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> PercentileRow:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> PercentileRow:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def low(self) -> float:
        """The lowest score of the row; it ends where the next row begins."""
    @property
    def percentile(self) -> float:
        """How many in a hundred of the population score as low or lower."""
    __match_args__ = ('low', 'percentile')
    def replace(
        self,
        *,
        low: typing.SupportsFloat | typing.SupportsIndex = ...,
        percentile: typing.SupportsFloat | typing.SupportsIndex = ...,
    ) -> PercentileRow:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        low: typing.SupportsFloat | typing.SupportsIndex = ...,
        percentile: typing.SupportsFloat | typing.SupportsIndex = ...,
    ) -> PercentileRow:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class NormGroup:
    """How a part of a named population scores.

    when: Who belongs to it: true for exactly one group of a person.
    population: Who they are.
    mean: Their mean.
    sd: Their standard deviation.
    percentiles: A table of percentiles, lowest score first; without it a normal distribution is taken.
    """
    def __init__(
        self,
        *,
        when: Answered | AnswerCompare | AnswersCompare | AnswerIn | AnswerContains | ScoreCompare | ScoreReachesBand | Group,
        population: str,
        mean: typing.SupportsFloat | typing.SupportsIndex | None = None,
        sd: typing.SupportsFloat | typing.SupportsIndex | None = None,
        percentiles: collections.abc.Iterable[PercentileRow] = [],
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> NormGroup: ...
    def __deepcopy__(self, memo: object) -> NormGroup: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> NormGroup:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> NormGroup:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> NormGroup:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def when(
        self,
    ) -> Answered | AnswerCompare | AnswersCompare | AnswerIn | AnswerContains | ScoreCompare | ScoreReachesBand | Group:
        """Who belongs to it: true for exactly one group of a person."""
    @property
    def population(self) -> str:
        """Who they are."""
    @property
    def mean(self) -> float | None:
        """Their mean."""
    @property
    def sd(self) -> float | None:
        """Their standard deviation."""
    @property
    def percentiles(self) -> Records[PercentileRow]:
        """A table of percentiles, lowest score first; without it a normal distribution is taken."""
    __match_args__ = ('when', 'population', 'mean', 'sd', 'percentiles')
    def replace(
        self,
        *,
        when: Answered | AnswerCompare | AnswersCompare | AnswerIn | AnswerContains | ScoreCompare | ScoreReachesBand | Group = ...,
        population: str = ...,
        mean: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        sd: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        percentiles: collections.abc.Iterable[PercentileRow] = ...,
    ) -> NormGroup:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        when: Answered | AnswerCompare | AnswersCompare | AnswerIn | AnswerContains | ScoreCompare | ScoreReachesBand | Group = ...,
        population: str = ...,
        mean: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        sd: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        percentiles: collections.abc.Iterable[PercentileRow] = ...,
    ) -> NormGroup:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Norm:
    """How a named population scores.

    id: Its id among the scale's norms.
    population: Who they are.
    clinical: Whether they were seeking help; the cut-offs of clinically significant change need one such norm and one other.
    mean: Their mean.
    sd: Their standard deviation.
    percentiles: A table of percentiles, lowest score first; without it a normal distribution is taken.
    groups: The same by age, sex or form, where that differs: exactly one must apply, and mean, sd and percentiles are its own.
    source: Where it was published.
    """
    def __init__(
        self,
        *,
        id: str,
        population: str,
        clinical: bool = False,
        mean: typing.SupportsFloat | typing.SupportsIndex | None = None,
        sd: typing.SupportsFloat | typing.SupportsIndex | None = None,
        percentiles: collections.abc.Iterable[PercentileRow] = [],
        groups: collections.abc.Iterable[NormGroup] = [],
        source: Source,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Norm: ...
    def __deepcopy__(self, memo: object) -> Norm: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Norm:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Norm:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Norm:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def id(self) -> str:
        """Its id among the scale's norms."""
    @property
    def population(self) -> str:
        """Who they are."""
    @property
    def clinical(self) -> bool:
        """Whether they were seeking help; the cut-offs of clinically significant change need one such norm and one other."""
    @property
    def mean(self) -> float | None:
        """Their mean."""
    @property
    def sd(self) -> float | None:
        """Their standard deviation."""
    @property
    def percentiles(self) -> Records[PercentileRow]:
        """A table of percentiles, lowest score first; without it a normal distribution is taken."""
    @property
    def groups(self) -> Records[NormGroup]:
        """The same by age, sex or form, where that differs: exactly one must apply, and mean, sd and percentiles are its own."""
    @property
    def source(self) -> Source:
        """Where it was published."""
    __match_args__ = ('id', 'population', 'clinical', 'mean', 'sd', 'percentiles', 'groups', 'source')
    def replace(
        self,
        *,
        id: str = ...,
        population: str = ...,
        clinical: bool = ...,
        mean: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        sd: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        percentiles: collections.abc.Iterable[PercentileRow] = ...,
        groups: collections.abc.Iterable[NormGroup] = ...,
        source: Source = ...,
    ) -> Norm:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        id: str = ...,
        population: str = ...,
        clinical: bool = ...,
        mean: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        sd: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        percentiles: collections.abc.Iterable[PercentileRow] = ...,
        groups: collections.abc.Iterable[NormGroup] = ...,
        source: Source = ...,
    ) -> Norm:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Reliability:
    """How precisely a scale measures; without it no change is classified.

    coefficient: The reliability, above 0 and below 1.
    sd: The standard deviation in the population that it was found in.
    population: In whom it was found.
    source: Where it was published.
    """
    def __init__(
        self,
        *,
        coefficient: typing.SupportsFloat | typing.SupportsIndex = 0.0,
        sd: typing.SupportsFloat | typing.SupportsIndex = 0.0,
        population: str,
        source: Source,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Reliability: ...
    def __deepcopy__(self, memo: object) -> Reliability: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Reliability:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Reliability:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Reliability:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def coefficient(self) -> float:
        """The reliability, above 0 and below 1."""
    @property
    def sd(self) -> float:
        """The standard deviation in the population that it was found in."""
    @property
    def population(self) -> str:
        """In whom it was found."""
    @property
    def source(self) -> Source:
        """Where it was published."""
    __match_args__ = ('coefficient', 'sd', 'population', 'source')
    def replace(
        self,
        *,
        coefficient: typing.SupportsFloat | typing.SupportsIndex = ...,
        sd: typing.SupportsFloat | typing.SupportsIndex = ...,
        population: str = ...,
        source: Source = ...,
    ) -> Reliability:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        coefficient: typing.SupportsFloat | typing.SupportsIndex = ...,
        sd: typing.SupportsFloat | typing.SupportsIndex = ...,
        population: str = ...,
        source: Source = ...,
    ) -> Reliability:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class FindingWords:
    """Sentences on one scale for two people who see their scores side by side.

    shared_strength: When both are well content.
    shared_low_point: When both would like more.
    seen_differently: When the two differ by a step or more.
    """
    def __init__(self, *, shared_strength: str = '', shared_low_point: str = '', seen_differently: str = '') -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> FindingWords: ...
    def __deepcopy__(self, memo: object) -> FindingWords: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> FindingWords:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> FindingWords:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> FindingWords:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def shared_strength(self) -> str:
        """When both are well content."""
    @property
    def shared_low_point(self) -> str:
        """When both would like more."""
    @property
    def seen_differently(self) -> str:
        """When the two differ by a step or more."""
    __match_args__ = ('shared_strength', 'shared_low_point', 'seen_differently')
    def replace(self, *, shared_strength: str = ..., shared_low_point: str = ..., seen_differently: str = ...) -> FindingWords:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        shared_strength: str = ...,
        shared_low_point: str = ...,
        seen_differently: str = ...,
    ) -> FindingWords:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Scale:
    """How one score is computed from the answers.

    id: Its id in the assessment.
    title: What people read beside the score.
    in_sentence: The same as it stands in the middle of a sentence, such as 'feeling heard'; the title, when left out.
    measures: The dimension that it measures.
    method: The method: sum, mean, median, product, minimum, maximum or count.
    keys: The items that count, with their keys.
    components: Other scales that count; the missing rule then applies to items and components alike.
    missing: The missing rule; there is no default.
    transforms: What is applied to the method's result, in this order.
    better: Which end is the better one.
    side: Whose part it is about: what the person gets, what they do, or what both do.
    published_range: The range that the source states; lint compares it with the one derived from the items, within which it may lie where components or hidden items make that wider than what can be reached.
    bands: Labels for parts of the range, lowest first; they describe the answers and are no norm.
    cut_offs: Published boundaries, each with its population and source.
    norms: The scores of named populations.
    reliability: How precisely it measures.
    for_two: Sentences for two people who see it side by side.
    """
    def __init__(
        self,
        *,
        id: str,
        title: str,
        in_sentence: str = '',
        measures: str,
        method: Sum | Mean | Median | Product | Minimum | Maximum | Count,
        keys: collections.abc.Iterable[Key] = [],
        components: collections.abc.Iterable[ScaleComponent] = [],
        missing: AllRequired | AtMostMissing | AtLeastAnswered,
        transforms: collections.abc.Sequence[Affine | Rounded | Lookup | Clamped | Absolute] = (),
        better: typing.Literal['high', 'low', 'neither'] = 'high',
        side: typing.Literal['receiving', 'giving', 'both'] = 'both',
        published_range: Interval | None = None,
        bands: collections.abc.Iterable[Band] = [],
        cut_offs: collections.abc.Iterable[CutOff] = [],
        norms: collections.abc.Iterable[Norm] = [],
        reliability: Reliability | None = None,
        for_two: FindingWords = ...,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Scale: ...
    def __deepcopy__(self, memo: object) -> Scale: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Scale:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Scale:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Scale:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def id(self) -> str:
        """Its id in the assessment."""
    @property
    def title(self) -> str:
        """What people read beside the score."""
    @property
    def in_sentence(self) -> str:
        """The same as it stands in the middle of a sentence, such as 'feeling heard'; the title, when left out."""
    @property
    def measures(self) -> str:
        """The dimension that it measures."""
    @property
    def method(self) -> Sum | Mean | Median | Product | Minimum | Maximum | Count:
        """The method: sum, mean, median, product, minimum, maximum or count."""
    @property
    def keys(self) -> Records[Key]:
        """The items that count, with their keys."""
    @property
    def components(self) -> Records[ScaleComponent]:
        """Other scales that count; the missing rule then applies to items and components alike."""
    @property
    def missing(self) -> AllRequired | AtMostMissing | AtLeastAnswered:
        """The missing rule; there is no default."""
    @property
    def transforms(self) -> tuple[Affine | Rounded | Lookup | Clamped | Absolute, ...]:
        """What is applied to the method's result, in this order."""
    @property
    def better(self) -> typing.Literal['high', 'low', 'neither']:
        """Which end is the better one."""
    @property
    def side(self) -> typing.Literal['receiving', 'giving', 'both']:
        """Whose part it is about: what the person gets, what they do, or what both do."""
    @property
    def published_range(self) -> Interval | None:
        """The range that the source states; lint compares it with the one derived from the items, within which it may lie where components or hidden items make that wider than what can be reached."""
    @property
    def bands(self) -> Records[Band]:
        """Labels for parts of the range, lowest first; they describe the answers and are no norm."""
    @property
    def cut_offs(self) -> Records[CutOff]:
        """Published boundaries, each with its population and source."""
    @property
    def norms(self) -> Records[Norm]:
        """The scores of named populations."""
    @property
    def reliability(self) -> Reliability | None:
        """How precisely it measures."""
    @property
    def for_two(self) -> FindingWords:
        """Sentences for two people who see it side by side."""
    __match_args__ = ('id', 'title', 'in_sentence', 'measures', 'method', 'keys', 'components', 'missing', 'transforms', 'better', 'side', 'published_range', 'bands', 'cut_offs', 'norms', 'reliability', 'for_two')
    def replace(
        self,
        *,
        id: str = ...,
        title: str = ...,
        in_sentence: str = ...,
        measures: str = ...,
        method: Sum | Mean | Median | Product | Minimum | Maximum | Count = ...,
        keys: collections.abc.Iterable[Key] = ...,
        components: collections.abc.Iterable[ScaleComponent] = ...,
        missing: AllRequired | AtMostMissing | AtLeastAnswered = ...,
        transforms: collections.abc.Sequence[Affine | Rounded | Lookup | Clamped | Absolute] = ...,
        better: typing.Literal['high', 'low', 'neither'] = ...,
        side: typing.Literal['receiving', 'giving', 'both'] = ...,
        published_range: Interval | None = ...,
        bands: collections.abc.Iterable[Band] = ...,
        cut_offs: collections.abc.Iterable[CutOff] = ...,
        norms: collections.abc.Iterable[Norm] = ...,
        reliability: Reliability | None = ...,
        for_two: FindingWords = ...,
    ) -> Scale:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        id: str = ...,
        title: str = ...,
        in_sentence: str = ...,
        measures: str = ...,
        method: Sum | Mean | Median | Product | Minimum | Maximum | Count = ...,
        keys: collections.abc.Iterable[Key] = ...,
        components: collections.abc.Iterable[ScaleComponent] = ...,
        missing: AllRequired | AtMostMissing | AtLeastAnswered = ...,
        transforms: collections.abc.Sequence[Affine | Rounded | Lookup | Clamped | Absolute] = ...,
        better: typing.Literal['high', 'low', 'neither'] = ...,
        side: typing.Literal['receiving', 'giving', 'both'] = ...,
        published_range: Interval | None = ...,
        bands: collections.abc.Iterable[Band] = ...,
        cut_offs: collections.abc.Iterable[CutOff] = ...,
        norms: collections.abc.Iterable[Norm] = ...,
        reliability: Reliability | None = ...,
        for_two: FindingWords = ...,
    ) -> Scale:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Item:
    """One question or claim of an assessment, or words to read between them.

    id: Its id in the assessment; answers are stored under it.
    kind: Whether it is a question or an instruction.
    wording: What the person reads: one claim, present tense.
    response: The response format of a question; left out where it has a shared one.
    shared: The id of a shared response format, one of the assessment's formats.
    shown_when: When it is shown; always, when left out. An item that is not shown never counts.
    required: Whether the assessment cannot be submitted without an answer; 'prefer not to say' is one, skipping is not.
    safety_sensitive: Whether its answers can signal danger; a scale that depends on it is opened only by name.
    quoted_as: A sentence by which a result quotes an answer to it: {answer}. The pack's general one, when left out.
    """
    def __init__(
        self,
        *,
        id: str,
        kind: typing.Literal['question', 'instruction'] = 'question',
        wording: str,
        response: Rating | Choice | Choices | YesNo | Number | Slider | FreeText | CalendarDate | TimeOfDay | Ranking | None = None,
        shared: str | None = None,
        shown_when: Answered | AnswerCompare | AnswersCompare | AnswerIn | AnswerContains | ScoreCompare | ScoreReachesBand | Group | None = None,
        required: bool = False,
        safety_sensitive: SafetySensitive | None = None,
        quoted_as: str = '',
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Item: ...
    def __deepcopy__(self, memo: object) -> Item: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Item:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Item:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Item:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def id(self) -> str:
        """Its id in the assessment; answers are stored under it."""
    @property
    def kind(self) -> typing.Literal['question', 'instruction']:
        """Whether it is a question or an instruction."""
    @property
    def wording(self) -> str:
        """What the person reads: one claim, present tense."""
    @property
    def response(
        self,
    ) -> Rating | Choice | Choices | YesNo | Number | Slider | FreeText | CalendarDate | TimeOfDay | Ranking | None:
        """The response format of a question; left out where it has a shared one."""
    @property
    def shared(self) -> str | None:
        """The id of a shared response format, one of the assessment's formats."""
    @property
    def shown_when(
        self,
    ) -> Answered | AnswerCompare | AnswersCompare | AnswerIn | AnswerContains | ScoreCompare | ScoreReachesBand | Group | None:
        """When it is shown; always, when left out. An item that is not shown never counts."""
    @property
    def required(self) -> bool:
        """Whether the assessment cannot be submitted without an answer; 'prefer not to say' is one, skipping is not."""
    @property
    def safety_sensitive(self) -> SafetySensitive | None:
        """Whether its answers can signal danger; a scale that depends on it is opened only by name."""
    @property
    def quoted_as(self) -> str:
        """A sentence by which a result quotes an answer to it: {answer}. The pack's general one, when left out."""
    __match_args__ = ('id', 'kind', 'wording', 'response', 'shared', 'shown_when', 'required', 'safety_sensitive', 'quoted_as')
    def replace(
        self,
        *,
        id: str = ...,
        kind: typing.Literal['question', 'instruction'] = ...,
        wording: str = ...,
        response: Rating | Choice | Choices | YesNo | Number | Slider | FreeText | CalendarDate | TimeOfDay | Ranking | None = ...,
        shared: str | None = ...,
        shown_when: Answered | AnswerCompare | AnswersCompare | AnswerIn | AnswerContains | ScoreCompare | ScoreReachesBand | Group | None = ...,
        required: bool = ...,
        safety_sensitive: SafetySensitive | None = ...,
        quoted_as: str = ...,
    ) -> Item:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        id: str = ...,
        kind: typing.Literal['question', 'instruction'] = ...,
        wording: str = ...,
        response: Rating | Choice | Choices | YesNo | Number | Slider | FreeText | CalendarDate | TimeOfDay | Ranking | None = ...,
        shared: str | None = ...,
        shown_when: Answered | AnswerCompare | AnswersCompare | AnswerIn | AnswerContains | ScoreCompare | ScoreReachesBand | Group | None = ...,
        required: bool = ...,
        safety_sensitive: SafetySensitive | None = ...,
        quoted_as: str = ...,
    ) -> Item:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Section:
    """Consecutive items of an assessment, from its first item to the next section's.

    id: Its id in the assessment.
    title: What people read above it.
    about: What people read before its first item.
    begins_with: Its first item.
    shown_when: When its items are shown, each of them if its own condition is true too; always, when left out.
    random_order: Whether its questions are put in an order by chance, drawn for each sheet; instructions keep their places.
    """
    def __init__(
        self,
        *,
        id: str,
        title: str,
        about: str = '',
        begins_with: str,
        shown_when: Answered | AnswerCompare | AnswersCompare | AnswerIn | AnswerContains | ScoreCompare | ScoreReachesBand | Group | None = None,
        random_order: bool = False,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Section: ...
    def __deepcopy__(self, memo: object) -> Section: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Section:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Section:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Section:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def id(self) -> str:
        """Its id in the assessment."""
    @property
    def title(self) -> str:
        """What people read above it."""
    @property
    def about(self) -> str:
        """What people read before its first item."""
    @property
    def begins_with(self) -> str:
        """Its first item."""
    @property
    def shown_when(
        self,
    ) -> Answered | AnswerCompare | AnswersCompare | AnswerIn | AnswerContains | ScoreCompare | ScoreReachesBand | Group | None:
        """When its items are shown, each of them if its own condition is true too; always, when left out."""
    @property
    def random_order(self) -> bool:
        """Whether its questions are put in an order by chance, drawn for each sheet; instructions keep their places."""
    __match_args__ = ('id', 'title', 'about', 'begins_with', 'shown_when', 'random_order')
    def replace(
        self,
        *,
        id: str = ...,
        title: str = ...,
        about: str = ...,
        begins_with: str = ...,
        shown_when: Answered | AnswerCompare | AnswersCompare | AnswerIn | AnswerContains | ScoreCompare | ScoreReachesBand | Group | None = ...,
        random_order: bool = ...,
    ) -> Section:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        id: str = ...,
        title: str = ...,
        about: str = ...,
        begins_with: str = ...,
        shown_when: Answered | AnswerCompare | AnswersCompare | AnswerIn | AnswerContains | ScoreCompare | ScoreReachesBand | Group | None = ...,
        random_order: bool = ...,
    ) -> Section:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Constraint:
    """A condition that answers to several items must meet together.

    id: Its id in the assessment.
    requires_that: The condition; evaluated once every item that it names is answered.
    wording: What the person reads when it is not met.
    """
    def __init__(
        self,
        *,
        id: str,
        requires_that: Answered | AnswerCompare | AnswersCompare | AnswerIn | AnswerContains | ScoreCompare | ScoreReachesBand | Group,
        wording: str,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Constraint: ...
    def __deepcopy__(self, memo: object) -> Constraint: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Constraint:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Constraint:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Constraint:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def id(self) -> str:
        """Its id in the assessment."""
    @property
    def requires_that(
        self,
    ) -> Answered | AnswerCompare | AnswersCompare | AnswerIn | AnswerContains | ScoreCompare | ScoreReachesBand | Group:
        """The condition; evaluated once every item that it names is answered."""
    @property
    def wording(self) -> str:
        """What the person reads when it is not met."""
    __match_args__ = ('id', 'requires_that', 'wording')
    def replace(
        self,
        *,
        id: str = ...,
        requires_that: Answered | AnswerCompare | AnswersCompare | AnswerIn | AnswerContains | ScoreCompare | ScoreReachesBand | Group = ...,
        wording: str = ...,
    ) -> Constraint:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        id: str = ...,
        requires_that: Answered | AnswerCompare | AnswersCompare | AnswerIn | AnswerContains | ScoreCompare | ScoreReachesBand | Group = ...,
        wording: str = ...,
    ) -> Constraint:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class ExpressionMode:
    """One way of showing care: how much it matters to a person, how often it reaches them, how often they give it.

    id: Its id in the assessment.
    title: What people read.
    importance: The scale of how much it matters to who answers.
    receipt: The scale of how often it reaches who answers; without a score where they were not asked.
    giving: The scale of how often who answers gives it, where the assessment asks for that.
    acts: Small concrete things to do for somebody, each done in minutes.
    risks: What rules its acts out for now; those with touch are only for two who both opened touch.
    """
    def __init__(
        self,
        *,
        id: str,
        title: str,
        importance: str,
        receipt: str,
        giving: str | None = None,
        acts: collections.abc.Sequence[str] = (),
        risks: collections.abc.Sequence[typing.Literal['fear', 'retaliation', 'control', 'abuse', 'touch', 'quarrel', 'other']] = (),
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> ExpressionMode: ...
    def __deepcopy__(self, memo: object) -> ExpressionMode: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> ExpressionMode:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> ExpressionMode:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> ExpressionMode:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def id(self) -> str:
        """Its id in the assessment."""
    @property
    def title(self) -> str:
        """What people read."""
    @property
    def importance(self) -> str:
        """The scale of how much it matters to who answers."""
    @property
    def receipt(self) -> str:
        """The scale of how often it reaches who answers; without a score where they were not asked."""
    @property
    def giving(self) -> str | None:
        """The scale of how often who answers gives it, where the assessment asks for that."""
    @property
    def acts(self) -> tuple[str, ...]:
        """Small concrete things to do for somebody, each done in minutes."""
    @property
    def risks(self) -> tuple[typing.Literal['fear', 'retaliation', 'control', 'abuse', 'touch', 'quarrel', 'other'], ...]:
        """What rules its acts out for now; those with touch are only for two who both opened touch."""
    __match_args__ = ('id', 'title', 'importance', 'receipt', 'giving', 'acts', 'risks')
    def replace(
        self,
        *,
        id: str = ...,
        title: str = ...,
        importance: str = ...,
        receipt: str = ...,
        giving: str | None = ...,
        acts: collections.abc.Sequence[str] = ...,
        risks: collections.abc.Sequence[typing.Literal['fear', 'retaliation', 'control', 'abuse', 'touch', 'quarrel', 'other']] = ...,
    ) -> ExpressionMode:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        id: str = ...,
        title: str = ...,
        importance: str = ...,
        receipt: str = ...,
        giving: str | None = ...,
        acts: collections.abc.Sequence[str] = ...,
        risks: collections.abc.Sequence[typing.Literal['fear', 'retaliation', 'control', 'abuse', 'touch', 'quarrel', 'other']] = ...,
    ) -> ExpressionMode:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Assessment:
    """A set of items for one person, and the scales that are scored from the answers.

    id: Its id in the pack.
    version: Its version; answers belong to one version and are never read as another's.
    compatible_versions: Other versions whose answers mean the same under this one, so that they may be scored and compared.
    title: What people read.
    about: What it is for and what it is not, shown before the first item.
    formats: Response formats that several items share.
    items: The items, in the order in which they are asked.
    sections: Groups of consecutive items for layout, in the items' order.
    constraints: Conditions that answers to several items must meet together.
    scales: The scales, in the order in which they are shown.
    modes: The ways of showing care that its profile has, if it asks about them.
    respondent_only: Whether answers and scores are for the respondent alone: never opened to anybody, in no report of a couple.
    sheet_lasts_days: For how many days answers can be opened to another person; of two people, both must be that recent.
    published: Whether its words are those of a published instrument, which nobody may change; lint gives no advice on them.
    sources: Where its constructs come from.
    """
    def __init__(
        self,
        *,
        id: str,
        version: typing.SupportsIndex = 1,
        compatible_versions: collections.abc.Sequence[typing.SupportsIndex] = (),
        title: str,
        about: str = '',
        formats: collections.abc.Iterable[ResponseFormat] = [],
        items: collections.abc.Iterable[Item] = [],
        sections: collections.abc.Iterable[Section] = [],
        constraints: collections.abc.Iterable[Constraint] = [],
        scales: collections.abc.Iterable[Scale] = [],
        modes: collections.abc.Iterable[ExpressionMode] = [],
        respondent_only: bool = False,
        sheet_lasts_days: typing.SupportsIndex = 92,
        published: bool = False,
        sources: collections.abc.Iterable[Source] = [],
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Assessment: ...
    def __deepcopy__(self, memo: object) -> Assessment: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Assessment:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Assessment:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Assessment:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def id(self) -> str:
        """Its id in the pack."""
    @property
    def version(self) -> int:
        """Its version; answers belong to one version and are never read as another's."""
    @property
    def compatible_versions(self) -> tuple[int, ...]:
        """Other versions whose answers mean the same under this one, so that they may be scored and compared."""
    @property
    def title(self) -> str:
        """What people read."""
    @property
    def about(self) -> str:
        """What it is for and what it is not, shown before the first item."""
    @property
    def formats(self) -> Records[ResponseFormat]:
        """Response formats that several items share."""
    @property
    def items(self) -> Records[Item]:
        """The items, in the order in which they are asked."""
    @property
    def sections(self) -> Records[Section]:
        """Groups of consecutive items for layout, in the items' order."""
    @property
    def constraints(self) -> Records[Constraint]:
        """Conditions that answers to several items must meet together."""
    @property
    def scales(self) -> Records[Scale]:
        """The scales, in the order in which they are shown."""
    @property
    def modes(self) -> Records[ExpressionMode]:
        """The ways of showing care that its profile has, if it asks about them."""
    @property
    def respondent_only(self) -> bool:
        """Whether answers and scores are for the respondent alone: never opened to anybody, in no report of a couple."""
    @property
    def sheet_lasts_days(self) -> int:
        """For how many days answers can be opened to another person; of two people, both must be that recent."""
    @property
    def published(self) -> bool:
        """Whether its words are those of a published instrument, which nobody may change; lint gives no advice on them."""
    @property
    def sources(self) -> Records[Source]:
        """Where its constructs come from."""
    __match_args__ = ('id', 'version', 'compatible_versions', 'title', 'about', 'formats', 'items', 'sections', 'constraints', 'scales', 'modes', 'respondent_only', 'sheet_lasts_days', 'published', 'sources')
    def replace(
        self,
        *,
        id: str = ...,
        version: typing.SupportsIndex = ...,
        compatible_versions: collections.abc.Sequence[typing.SupportsIndex] = ...,
        title: str = ...,
        about: str = ...,
        formats: collections.abc.Iterable[ResponseFormat] = ...,
        items: collections.abc.Iterable[Item] = ...,
        sections: collections.abc.Iterable[Section] = ...,
        constraints: collections.abc.Iterable[Constraint] = ...,
        scales: collections.abc.Iterable[Scale] = ...,
        modes: collections.abc.Iterable[ExpressionMode] = ...,
        respondent_only: bool = ...,
        sheet_lasts_days: typing.SupportsIndex = ...,
        published: bool = ...,
        sources: collections.abc.Iterable[Source] = ...,
    ) -> Assessment:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        id: str = ...,
        version: typing.SupportsIndex = ...,
        compatible_versions: collections.abc.Sequence[typing.SupportsIndex] = ...,
        title: str = ...,
        about: str = ...,
        formats: collections.abc.Iterable[ResponseFormat] = ...,
        items: collections.abc.Iterable[Item] = ...,
        sections: collections.abc.Iterable[Section] = ...,
        constraints: collections.abc.Iterable[Constraint] = ...,
        scales: collections.abc.Iterable[Scale] = ...,
        modes: collections.abc.Iterable[ExpressionMode] = ...,
        respondent_only: bool = ...,
        sheet_lasts_days: typing.SupportsIndex = ...,
        published: bool = ...,
        sources: collections.abc.Iterable[Source] = ...,
    ) -> Assessment:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...
    @typing.overload
    def score(  # type: ignore[overload-overlap]
        self,
        data: collections.abc.Mapping[str, None | bool | typing.SupportsIndex | float | str | datetime.date | collections.abc.Sequence[str] | Unanswered] | Sheet,
        *,
        keep: collections.abc.Sequence[str] = (),
    ) -> Records[ScoreResult]: ...
    @typing.overload
    def score(
        self,
        data: object,
        *,
        keep: collections.abc.Sequence[str] = (),
        layout: TableLayout | None = None,
        parts: collections.abc.Sequence[str] | None = None,
        out: object = None,
        threads: int = 1,
        progress: collections.abc.Callable[[int], object] | None = None,
    ) -> Scores:
        """All scores, in the assessment's order.

        Of one person, from a dict of answers, a row of a data frame or a sheet: a sequence of results. Raises Error, with a path such as /answers/safe-1, for an answer that does not fit its item or belongs to none. None, NaN, NA and NaT are missing answers; a number is the option of that name, 1 and 0 are yes and no, and a day is a date.

        Of many people, from a frame of pandas or Polars, an Arrow table, a dict of columns, a list of dicts, a matrix, or an iterator of these: Scores, in columns. closeknit.frames.score says what the arguments are.
        """
    def _score_one(
        self,
        answers: collections.abc.Mapping[str, None | bool | typing.SupportsIndex | float | str | collections.abc.Sequence[str] | Unanswered],
    ) -> Records[ScoreResult]: ...
    def score_sheet(self, sheet: Sheet) -> Records[ScoreResult]:
        """All scores of a sheet, which must answer this assessment in this version or one that is compatible: of another version, answers that have no place any more are left out. Raises Error for any other sheet."""
    def compare_sheets(self, earlier: Sheet, later: Sheet) -> Records[Change]:
        """How one person's score changed on every scale between two sheets, in the assessment's order. Where the sheets cannot be compared, not_compared says why; without a known reliability there is a difference and no classification."""
    def trajectories(self, sheets: collections.abc.Iterable[Sheet]) -> Records[Trajectory]:
        """One trajectory for every scale over one person's sheets, given in any order: each score is compared with the first and with the one just before. A sheet that cannot be compared is left out, with the reason."""
    def is_shown(
        self,
        item: str,
        answers: collections.abc.Mapping[str, None | bool | typing.SupportsIndex | float | str | collections.abc.Sequence[str] | Unanswered],
    ) -> bool:
        """Whether an item is shown to a person who has given these answers so far."""
    def lint(self, sheet: Sheet) -> Records[Issue]:
        """Whether answers belong to this version of this assessment and fit its items."""
    def audit(
        self,
        people: collections.abc.Iterable[collections.abc.Mapping[str, None | bool | typing.SupportsIndex | float | str | collections.abc.Sequence[str] | Unanswered]],
    ) -> Records[ItemAudit]:
        """How every key does in many people's answers, one dict a person, taken one by one: its item-rest correlation, and whether it is suspected to be the wrong way round."""
    def keyed_items(self, scale: str) -> tuple[str, ...]:
        """The items that are keyed in a scale or in one of its components, in the assessment's order."""
    def depends_on(self, scale: str) -> tuple[str, ...]:
        """Every item whose answer can change a scale's value: keyed items, and those that decide, through conditions, whether one of these is shown. In the assessment's order."""
    def range(self, scale: str) -> Interval:
        """The lowest and highest possible value of a scale."""
    def openable(self) -> types.MappingProxyType[str, typing.Literal['by_default', 'by_name', 'exact_only', 'never']]:
        """How each scale can be opened to another person so that what opens tells no more than it says."""
    def content_hash(self) -> int:
        """The same number for equal assessments, on every platform."""
    def score_table(
        self,
        text: str,
        *,
        format: str = 'csv',
        layout: TableLayout = ...,
        parts: collections.abc.Sequence[typing.Literal['value', 'status', 'band', 'label', 'cut_offs', 'norms', 'interval', 'answered', 'raw']] = (),
        one_row: bool = False,
        written: str = 'csv',
        strict: bool = False,
    ) -> tuple[str, tuple[str, ...]]:
        """The scores of many people, one person or couple a row, from the text of a CSV or JSON Lines table: a table of ids, kept columns and the parts of each scale's score, and the issues that were found, in their order. By default the parts are the value, its status and, where a scale has cut-offs, those met. Columns are known by their item's id or wording; layout says what else there is to know. Cells that cannot be read count as missing; with strict the first one raises Error. Ids come out safe for spreadsheets."""

class ItemRun:
    """Items of an instrument that follow each other and are answered by whole numbers of the same range.

    count: How many items.
    low: Their lowest answer.
    high: Their highest answer.
    """
    def __init__(
        self,
        *,
        count: typing.SupportsIndex = 1,
        low: typing.SupportsIndex = 0,
        high: typing.SupportsIndex = 0,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> ItemRun: ...
    def __deepcopy__(self, memo: object) -> ItemRun: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> ItemRun:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> ItemRun:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> ItemRun:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def count(self) -> int:
        """How many items."""
    @property
    def low(self) -> int:
        """Their lowest answer."""
    @property
    def high(self) -> int:
        """Their highest answer."""
    __match_args__ = ('count', 'low', 'high')
    def replace(
        self,
        *,
        count: typing.SupportsIndex = ...,
        low: typing.SupportsIndex = ...,
        high: typing.SupportsIndex = ...,
    ) -> ItemRun:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        count: typing.SupportsIndex = ...,
        low: typing.SupportsIndex = ...,
        high: typing.SupportsIndex = ...,
    ) -> ItemRun:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Confirmation:
    """A place in which numbers of a key were looked up, and which of them it gives.

    place: What and where it is, so that somebody finds it again.
    confirms: What it gives that agrees with the key.
    """
    def __init__(
        self,
        *,
        place: str,
        confirms: collections.abc.Sequence[typing.Literal['ranges', 'reversed', 'scales', 'missing', 'bands', 'cut_offs']] = (),
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Confirmation: ...
    def __deepcopy__(self, memo: object) -> Confirmation: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Confirmation:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Confirmation:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Confirmation:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def place(self) -> str:
        """What and where it is, so that somebody finds it again."""
    @property
    def confirms(self) -> tuple[typing.Literal['ranges', 'reversed', 'scales', 'missing', 'bands', 'cut_offs'], ...]:
        """What it gives that agrees with the key."""
    __match_args__ = ('place', 'confirms')
    def replace(
        self,
        *,
        place: str = ...,
        confirms: collections.abc.Sequence[typing.Literal['ranges', 'reversed', 'scales', 'missing', 'bands', 'cut_offs']] = ...,
    ) -> Confirmation:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        place: str = ...,
        confirms: collections.abc.Sequence[typing.Literal['ranges', 'reversed', 'scales', 'missing', 'bands', 'cut_offs']] = ...,
    ) -> Confirmation:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class InstrumentKey:
    """How a published instrument is scored, by item number and without the words of its items.

    id: Its id, and that of the assessment that is made of it.
    version: The version of that assessment.
    title: The instrument and the form of it that this key is for.
    items: Its items, in runs that take the same answers; numbered from 1, and their ids are these numbers.
    scales: Its scales; a missing rule that no place confirms is closeknit's, that every item must be answered.
    respondent_only: Whether answers and scores are for the respondent alone, as of an instrument that asks about harm.
    sources: Who published it, the first publication first.
    licence: What is known of the terms on which its items may be used.
    confirmed_by: The places that its numbers were looked up in; every number is in at least two of them.
    not_confirmed: What was seen in one place only or differs between places, and is left out, and how other forms differ.
    """
    def __init__(
        self,
        *,
        id: str,
        version: typing.SupportsIndex = 1,
        title: str,
        items: collections.abc.Iterable[ItemRun] = [],
        scales: collections.abc.Iterable[Scale] = [],
        respondent_only: bool = False,
        sources: collections.abc.Iterable[Source] = [],
        licence: str,
        confirmed_by: collections.abc.Iterable[Confirmation] = [],
        not_confirmed: collections.abc.Sequence[str] = (),
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> InstrumentKey: ...
    def __deepcopy__(self, memo: object) -> InstrumentKey: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> InstrumentKey:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> InstrumentKey:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> InstrumentKey:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def id(self) -> str:
        """Its id, and that of the assessment that is made of it."""
    @property
    def version(self) -> int:
        """The version of that assessment."""
    @property
    def title(self) -> str:
        """The instrument and the form of it that this key is for."""
    @property
    def items(self) -> Records[ItemRun]:
        """Its items, in runs that take the same answers; numbered from 1, and their ids are these numbers."""
    @property
    def scales(self) -> Records[Scale]:
        """Its scales; a missing rule that no place confirms is closeknit's, that every item must be answered."""
    @property
    def respondent_only(self) -> bool:
        """Whether answers and scores are for the respondent alone, as of an instrument that asks about harm."""
    @property
    def sources(self) -> Records[Source]:
        """Who published it, the first publication first."""
    @property
    def licence(self) -> str:
        """What is known of the terms on which its items may be used."""
    @property
    def confirmed_by(self) -> Records[Confirmation]:
        """The places that its numbers were looked up in; every number is in at least two of them."""
    @property
    def not_confirmed(self) -> tuple[str, ...]:
        """What was seen in one place only or differs between places, and is left out, and how other forms differ."""
    __match_args__ = ('id', 'version', 'title', 'items', 'scales', 'respondent_only', 'sources', 'licence', 'confirmed_by', 'not_confirmed')
    def replace(
        self,
        *,
        id: str = ...,
        version: typing.SupportsIndex = ...,
        title: str = ...,
        items: collections.abc.Iterable[ItemRun] = ...,
        scales: collections.abc.Iterable[Scale] = ...,
        respondent_only: bool = ...,
        sources: collections.abc.Iterable[Source] = ...,
        licence: str = ...,
        confirmed_by: collections.abc.Iterable[Confirmation] = ...,
        not_confirmed: collections.abc.Sequence[str] = ...,
    ) -> InstrumentKey:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        id: str = ...,
        version: typing.SupportsIndex = ...,
        title: str = ...,
        items: collections.abc.Iterable[ItemRun] = ...,
        scales: collections.abc.Iterable[Scale] = ...,
        respondent_only: bool = ...,
        sources: collections.abc.Iterable[Source] = ...,
        licence: str = ...,
        confirmed_by: collections.abc.Iterable[Confirmation] = ...,
        not_confirmed: collections.abc.Sequence[str] = ...,
    ) -> InstrumentKey:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...
    def with_wordings(self, wordings: collections.abc.Mapping[str, str]) -> Assessment:
        """The assessment with the words of its items, {"1": "..."}, which you have a licence for. Raises Error for an item without words and for one that the instrument does not have."""
    @property
    def assessment(self) -> Assessment:
        """The assessment that scores by this key, made anew each time. It has no words of its items: they read "Item 1." and so on."""

class Person:
    """One of the two.

    id: The host's id for the person; reports name people by it.
    adult: Whether the host states that the person is an adult; unknown counts as no, and nothing joint opens.
    """
    def __init__(self, *, id: str, adult: bool = False) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Person: ...
    def __deepcopy__(self, memo: object) -> Person: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Person:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Person:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Person:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def id(self) -> str:
        """The host's id for the person; reports name people by it."""
    @property
    def adult(self) -> bool:
        """Whether the host states that the person is an adult; unknown counts as no, and nothing joint opens."""
    __match_args__ = ('id', 'adult')
    def replace(self, *, id: str = ..., adult: bool = ...) -> Person:
        """The same value with some fields changed."""
    def __replace__(self, *, id: str = ..., adult: bool = ...) -> Person:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Sheet:
    """One person's answers to one version of one assessment.

    person: Who answered; may be left out where the sheet is part of a history.
    subject: Whom the answers are about; the person who answered, when left out. Another one makes it a guess.
    assessment: The assessment that was answered.
    version: The version that was answered.
    day: The day on which it was answered.
    answers: The answers by item id: a number, text, true or false, a list, or {"missing": "skipped"}.
    inactive_answers: Items whose answers are kept though later answers hid them; they never count.
    order: The items in the order in which they were put, where some were in an order by chance.
    """
    def __init__(
        self,
        *,
        person: str | None = None,
        subject: str | None = None,
        assessment: str,
        version: typing.SupportsIndex = 1,
        day: datetime.date,
        answers: collections.abc.Mapping[str, None | bool | typing.SupportsIndex | float | str | collections.abc.Sequence[str] | Unanswered] = ...,
        inactive_answers: collections.abc.Sequence[str] = (),
        order: collections.abc.Sequence[str] = (),
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Sheet: ...
    def __deepcopy__(self, memo: object) -> Sheet: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Sheet:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Sheet:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Sheet:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def person(self) -> str | None:
        """Who answered; may be left out where the sheet is part of a history."""
    @property
    def subject(self) -> str | None:
        """Whom the answers are about; the person who answered, when left out. Another one makes it a guess."""
    @property
    def assessment(self) -> str:
        """The assessment that was answered."""
    @property
    def version(self) -> int:
        """The version that was answered."""
    @property
    def day(self) -> datetime.date:
        """The day on which it was answered."""
    @property
    def answers(self) -> types.MappingProxyType[str, bool | int | float | str | tuple[str, ...] | Unanswered]:
        """The answers by item id: a number, text, true or false, a list, or {"missing": "skipped"}."""
    @property
    def inactive_answers(self) -> tuple[str, ...]:
        """Items whose answers are kept though later answers hid them; they never count."""
    @property
    def order(self) -> tuple[str, ...]:
        """The items in the order in which they were put, where some were in an order by chance."""
    __match_args__ = ('person', 'subject', 'assessment', 'version', 'day', 'answers', 'inactive_answers', 'order')
    def replace(
        self,
        *,
        person: str | None = ...,
        subject: str | None = ...,
        assessment: str = ...,
        version: typing.SupportsIndex = ...,
        day: datetime.date = ...,
        answers: collections.abc.Mapping[str, None | bool | typing.SupportsIndex | float | str | collections.abc.Sequence[str] | Unanswered] = ...,
        inactive_answers: collections.abc.Sequence[str] = ...,
        order: collections.abc.Sequence[str] = ...,
    ) -> Sheet:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        person: str | None = ...,
        subject: str | None = ...,
        assessment: str = ...,
        version: typing.SupportsIndex = ...,
        day: datetime.date = ...,
        answers: collections.abc.Mapping[str, None | bool | typing.SupportsIndex | float | str | collections.abc.Sequence[str] | Unanswered] = ...,
        inactive_answers: collections.abc.Sequence[str] = ...,
        order: collections.abc.Sequence[str] = ...,
    ) -> Sheet:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Screening:
    """The result of the private screening that a person answered alone; for that person only.

    day: The day on which it was answered.
    result: The result; anything unclear is a stop.
    basis: Which instrument was used, for a host that has a licensed one.
    """
    def __init__(
        self,
        *,
        day: datetime.date,
        result: typing.Literal['nothing_reported', 'caution', 'stop'] = 'stop',
        basis: str = '',
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Screening: ...
    def __deepcopy__(self, memo: object) -> Screening: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Screening:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Screening:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Screening:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def day(self) -> datetime.date:
        """The day on which it was answered."""
    @property
    def result(self) -> typing.Literal['nothing_reported', 'caution', 'stop']:
        """The result; anything unclear is a stop."""
    @property
    def basis(self) -> str:
        """Which instrument was used, for a host that has a licensed one."""
    __match_args__ = ('day', 'result', 'basis')
    def replace(
        self,
        *,
        day: datetime.date = ...,
        result: typing.Literal['nothing_reported', 'caution', 'stop'] = ...,
        basis: str = ...,
    ) -> Screening:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        day: datetime.date = ...,
        result: typing.Literal['nothing_reported', 'caution', 'stop'] = ...,
        basis: str = ...,
    ) -> Screening:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class OpenedScores:
    """Scores of one assessment.

    assessment: The assessment.
    version: Its version.
    scales: The scales; when left out, all that open by default.
    exact_answers: Whether scores that tell single answers are opened too.
    """
    def __init__(
        self,
        *,
        assessment: str,
        version: typing.SupportsIndex = 1,
        scales: collections.abc.Sequence[str] = (),
        exact_answers: bool = False,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> OpenedScores: ...
    def __deepcopy__(self, memo: object) -> OpenedScores: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> OpenedScores:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> OpenedScores:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> OpenedScores:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def assessment(self) -> str:
        """The assessment."""
    @property
    def version(self) -> int:
        """Its version."""
    @property
    def scales(self) -> tuple[str, ...]:
        """The scales; when left out, all that open by default."""
    @property
    def exact_answers(self) -> bool:
        """Whether scores that tell single answers are opened too."""
    __match_args__ = ('assessment', 'version', 'scales', 'exact_answers')
    def replace(
        self,
        *,
        assessment: str = ...,
        version: typing.SupportsIndex = ...,
        scales: collections.abc.Sequence[str] = ...,
        exact_answers: bool = ...,
    ) -> OpenedScores:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        assessment: str = ...,
        version: typing.SupportsIndex = ...,
        scales: collections.abc.Sequence[str] = ...,
        exact_answers: bool = ...,
    ) -> OpenedScores:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class OpenedPractices:
    """Practices done together, those with a risk among them."""
    def __init__(self) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> OpenedPractices: ...
    def __deepcopy__(self, memo: object) -> OpenedPractices: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> OpenedPractices:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> OpenedPractices:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> OpenedPractices:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    __match_args__ = ()
    def replace(self) -> OpenedPractices:
        """The same value with some fields changed."""
    def __replace__(self) -> OpenedPractices:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class OpenedPrompts:
    """Prompts that are deeper than light talk.

    depth: The deepest that are open, 3 to 5.
    """
    def __init__(self, *, depth: typing.SupportsIndex = 3) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> OpenedPrompts: ...
    def __deepcopy__(self, memo: object) -> OpenedPrompts: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> OpenedPrompts:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> OpenedPrompts:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> OpenedPrompts:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def depth(self) -> int:
        """The deepest that are open, 3 to 5."""
    __match_args__ = ('depth',)
    def replace(self, *, depth: typing.SupportsIndex = ...) -> OpenedPrompts:
        """The same value with some fields changed."""
    def __replace__(self, *, depth: typing.SupportsIndex = ...) -> OpenedPrompts:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class OpenedTouch:
    """Practices and prompts about touch."""
    def __init__(self) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> OpenedTouch: ...
    def __deepcopy__(self, memo: object) -> OpenedTouch: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> OpenedTouch:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> OpenedTouch:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> OpenedTouch:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    __match_args__ = ()
    def replace(self) -> OpenedTouch:
        """The same value with some fields changed."""
    def __replace__(self) -> OpenedTouch:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class OpenedSexualTopics:
    """Prompts about sexuality."""
    def __init__(self) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> OpenedSexualTopics: ...
    def __deepcopy__(self, memo: object) -> OpenedSexualTopics: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> OpenedSexualTopics:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> OpenedSexualTopics:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> OpenedSexualTopics:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    __match_args__ = ()
    def replace(self) -> OpenedSexualTopics:
        """The same value with some fields changed."""
    def __replace__(self) -> OpenedSexualTopics:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class OpenedGuesses:
    """Guessing each other's answers to one assessment: exactly the guessed items are opened.

    assessment: The assessment.
    version: Its version.
    """
    def __init__(self, *, assessment: str, version: typing.SupportsIndex = 1) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> OpenedGuesses: ...
    def __deepcopy__(self, memo: object) -> OpenedGuesses: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> OpenedGuesses:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> OpenedGuesses:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> OpenedGuesses:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def assessment(self) -> str:
        """The assessment."""
    @property
    def version(self) -> int:
        """Its version."""
    __match_args__ = ('assessment', 'version')
    def replace(self, *, assessment: str = ..., version: typing.SupportsIndex = ...) -> OpenedGuesses:
        """The same value with some fields changed."""
    def __replace__(self, *, assessment: str = ..., version: typing.SupportsIndex = ...) -> OpenedGuesses:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class OpenedResults:
    """One's own results in one assessment, for a third person such as a therapist: one yes is enough, and nothing is seen in return.

    assessment: The assessment.
    version: Its version.
    scales: The scales; when left out, all that open by default.
    """
    def __init__(
        self,
        *,
        assessment: str,
        version: typing.SupportsIndex = 1,
        scales: collections.abc.Sequence[str] = (),
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> OpenedResults: ...
    def __deepcopy__(self, memo: object) -> OpenedResults: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> OpenedResults:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> OpenedResults:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> OpenedResults:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def assessment(self) -> str:
        """The assessment."""
    @property
    def version(self) -> int:
        """Its version."""
    @property
    def scales(self) -> tuple[str, ...]:
        """The scales; when left out, all that open by default."""
    __match_args__ = ('assessment', 'version', 'scales')
    def replace(
        self,
        *,
        assessment: str = ...,
        version: typing.SupportsIndex = ...,
        scales: collections.abc.Sequence[str] = ...,
    ) -> OpenedResults:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        assessment: str = ...,
        version: typing.SupportsIndex = ...,
        scales: collections.abc.Sequence[str] = ...,
    ) -> OpenedResults:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class OpenedPromptAnswers:
    """Each other's written answers to prompts that both answered."""
    def __init__(self) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> OpenedPromptAnswers: ...
    def __deepcopy__(self, memo: object) -> OpenedPromptAnswers: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> OpenedPromptAnswers:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> OpenedPromptAnswers:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> OpenedPromptAnswers:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    __match_args__ = ()
    def replace(self) -> OpenedPromptAnswers:
        """The same value with some fields changed."""
    def __replace__(self) -> OpenedPromptAnswers:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Opening:
    """One person's yes, with its dates and its basis.

    day: The first day on which it is valid.
    to: The person to whom it is given.
    what: What is opened.
    until: The last day on which it is valid; without it, until it is closed.
    basis: How the consent was given, for instance 'in the app'.
    """
    def __init__(
        self,
        *,
        day: datetime.date,
        to: str,
        what: OpenedScores | OpenedPractices | OpenedPrompts | OpenedTouch | OpenedSexualTopics | OpenedGuesses | OpenedResults | OpenedPromptAnswers,
        until: datetime.date | None = None,
        basis: str,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Opening: ...
    def __deepcopy__(self, memo: object) -> Opening: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Opening:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Opening:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Opening:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def day(self) -> datetime.date:
        """The first day on which it is valid."""
    @property
    def to(self) -> str:
        """The person to whom it is given."""
    @property
    def what(
        self,
    ) -> OpenedScores | OpenedPractices | OpenedPrompts | OpenedTouch | OpenedSexualTopics | OpenedGuesses | OpenedResults | OpenedPromptAnswers:
        """What is opened."""
    @property
    def until(self) -> datetime.date | None:
        """The last day on which it is valid; without it, until it is closed."""
    @property
    def basis(self) -> str:
        """How the consent was given, for instance 'in the app'."""
    __match_args__ = ('day', 'to', 'what', 'until', 'basis')
    def replace(
        self,
        *,
        day: datetime.date = ...,
        to: str = ...,
        what: OpenedScores | OpenedPractices | OpenedPrompts | OpenedTouch | OpenedSexualTopics | OpenedGuesses | OpenedResults | OpenedPromptAnswers = ...,
        until: datetime.date | None = ...,
        basis: str = ...,
    ) -> Opening:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        day: datetime.date = ...,
        to: str = ...,
        what: OpenedScores | OpenedPractices | OpenedPrompts | OpenedTouch | OpenedSexualTopics | OpenedGuesses | OpenedResults | OpenedPromptAnswers = ...,
        until: datetime.date | None = ...,
        basis: str = ...,
    ) -> Opening:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Closing:
    """One person takes a yes back; with nothing but its day, all that they ever gave: they leave.

    day: The day from which on it counts.
    to: The person to whom it was given; everybody, when left out.
    what: What kind of thing is closed; everything, when left out.
    assessment: The assessment whose scores, guesses or results are closed; every assessment, when left out.
    """
    def __init__(
        self,
        *,
        day: datetime.date,
        to: str | None = None,
        what: typing.Literal['scores', 'practices', 'prompts', 'touch', 'sexual_topics', 'guesses', 'results', 'prompt_answers'] | None = None,
        assessment: str | None = None,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Closing: ...
    def __deepcopy__(self, memo: object) -> Closing: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Closing:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Closing:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Closing:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def day(self) -> datetime.date:
        """The day from which on it counts."""
    @property
    def to(self) -> str | None:
        """The person to whom it was given; everybody, when left out."""
    @property
    def what(
        self,
    ) -> typing.Literal['scores', 'practices', 'prompts', 'touch', 'sexual_topics', 'guesses', 'results', 'prompt_answers'] | None:
        """What kind of thing is closed; everything, when left out."""
    @property
    def assessment(self) -> str | None:
        """The assessment whose scores, guesses or results are closed; every assessment, when left out."""
    __match_args__ = ('day', 'to', 'what', 'assessment')
    def replace(
        self,
        *,
        day: datetime.date = ...,
        to: str | None = ...,
        what: typing.Literal['scores', 'practices', 'prompts', 'touch', 'sexual_topics', 'guesses', 'results', 'prompt_answers'] | None = ...,
        assessment: str | None = ...,
    ) -> Closing:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        day: datetime.date = ...,
        to: str | None = ...,
        what: typing.Literal['scores', 'practices', 'prompts', 'touch', 'sexual_topics', 'guesses', 'results', 'prompt_answers'] | None = ...,
        assessment: str | None = ...,
    ) -> Closing:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class PromptAsked:
    """A prompt that two people asked each other; it counts once it is in both histories.

    day: The day.
    prompt: The prompt.
    other: The other person.
    """
    def __init__(self, *, day: datetime.date, prompt: str, other: str) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> PromptAsked: ...
    def __deepcopy__(self, memo: object) -> PromptAsked: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> PromptAsked:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> PromptAsked:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> PromptAsked:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def day(self) -> datetime.date:
        """The day."""
    @property
    def prompt(self) -> str:
        """The prompt."""
    @property
    def other(self) -> str:
        """The other person."""
    __match_args__ = ('day', 'prompt', 'other')
    def replace(self, *, day: datetime.date = ..., prompt: str = ..., other: str = ...) -> PromptAsked:
        """The same value with some fields changed."""
    def __replace__(self, *, day: datetime.date = ..., prompt: str = ..., other: str = ...) -> PromptAsked:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class EveningEased:
    """An evening that two people took lighter or ended at a depth, whoever wanted it; it counts once it is in both histories, and says nothing of which prompt it was.

    day: The day.
    depth: The depth at which, 3 to 5.
    other: The other person.
    """
    def __init__(self, *, day: datetime.date, depth: typing.SupportsIndex = 3, other: str) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> EveningEased: ...
    def __deepcopy__(self, memo: object) -> EveningEased: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> EveningEased:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> EveningEased:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> EveningEased:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def day(self) -> datetime.date:
        """The day."""
    @property
    def depth(self) -> int:
        """The depth at which, 3 to 5."""
    @property
    def other(self) -> str:
        """The other person."""
    __match_args__ = ('day', 'depth', 'other')
    def replace(self, *, day: datetime.date = ..., depth: typing.SupportsIndex = ..., other: str = ...) -> EveningEased:
        """The same value with some fields changed."""
    def __replace__(self, *, day: datetime.date = ..., depth: typing.SupportsIndex = ..., other: str = ...) -> EveningEased:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class PromptAnswered:
    """A person's own answer to a prompt. The other sees it where both opened answers to prompts, and both answered this one.

    day: The day.
    prompt: The prompt.
    other: The other person.
    wording: The answer, in their own words.
    """
    def __init__(self, *, day: datetime.date, prompt: str, other: str, wording: str) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> PromptAnswered: ...
    def __deepcopy__(self, memo: object) -> PromptAnswered: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> PromptAnswered:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> PromptAnswered:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> PromptAnswered:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def day(self) -> datetime.date:
        """The day."""
    @property
    def prompt(self) -> str:
        """The prompt."""
    @property
    def other(self) -> str:
        """The other person."""
    @property
    def wording(self) -> str:
        """The answer, in their own words."""
    __match_args__ = ('day', 'prompt', 'other', 'wording')
    def replace(self, *, day: datetime.date = ..., prompt: str = ..., other: str = ..., wording: str = ...) -> PromptAnswered:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        day: datetime.date = ...,
        prompt: str = ...,
        other: str = ...,
        wording: str = ...,
    ) -> PromptAnswered:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class PracticeDone:
    """A practice that was done; one done together counts once it is in both histories.

    day: The day.
    practice: The practice.
    other: The other person; nobody, when it was done alone.
    went: How it went for the writer, 1 (not for me) to 5 (it did me good); for their own eyes only.
    """
    def __init__(
        self,
        *,
        day: datetime.date,
        practice: str,
        other: str | None = None,
        went: typing.SupportsIndex | None = None,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> PracticeDone: ...
    def __deepcopy__(self, memo: object) -> PracticeDone: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> PracticeDone:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> PracticeDone:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> PracticeDone:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def day(self) -> datetime.date:
        """The day."""
    @property
    def practice(self) -> str:
        """The practice."""
    @property
    def other(self) -> str | None:
        """The other person; nobody, when it was done alone."""
    @property
    def went(self) -> int | None:
        """How it went for the writer, 1 (not for me) to 5 (it did me good); for their own eyes only."""
    __match_args__ = ('day', 'practice', 'other', 'went')
    def replace(
        self,
        *,
        day: datetime.date = ...,
        practice: str = ...,
        other: str | None = ...,
        went: typing.SupportsIndex | None = ...,
    ) -> PracticeDone:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        day: datetime.date = ...,
        practice: str = ...,
        other: str | None = ...,
        went: typing.SupportsIndex | None = ...,
    ) -> PracticeDone:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class PracticePlanned:
    """When a person means to do a practice. A later one for the same practice takes its place, from the start of its days on.

    day: The day on which it was planned.
    practice: The practice.
    schedule: The days on which it is due, and how long it can be done.
    """
    def __init__(self, *, day: datetime.date, practice: str, schedule: Schedule) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> PracticePlanned: ...
    def __deepcopy__(self, memo: object) -> PracticePlanned: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> PracticePlanned:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> PracticePlanned:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> PracticePlanned:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def day(self) -> datetime.date:
        """The day on which it was planned."""
    @property
    def practice(self) -> str:
        """The practice."""
    @property
    def schedule(self) -> Schedule:
        """The days on which it is due, and how long it can be done."""
    __match_args__ = ('day', 'practice', 'schedule')
    def replace(self, *, day: datetime.date = ..., practice: str = ..., schedule: Schedule = ...) -> PracticePlanned:
        """The same value with some fields changed."""
    def __replace__(self, *, day: datetime.date = ..., practice: str = ..., schedule: Schedule = ...) -> PracticePlanned:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class PracticePutOff:
    """A practice that was not done, and that is fine.

    day: The day.
    practice: The practice.
    how: Whether it was left out once, put off or dropped.
    """
    def __init__(
        self,
        *,
        day: datetime.date,
        practice: str,
        how: typing.Literal['skipped', 'not_now', 'dropped'] = 'skipped',
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> PracticePutOff: ...
    def __deepcopy__(self, memo: object) -> PracticePutOff: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> PracticePutOff:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> PracticePutOff:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> PracticePutOff:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def day(self) -> datetime.date:
        """The day."""
    @property
    def practice(self) -> str:
        """The practice."""
    @property
    def how(self) -> typing.Literal['skipped', 'not_now', 'dropped']:
        """Whether it was left out once, put off or dropped."""
    __match_args__ = ('day', 'practice', 'how')
    def replace(
        self,
        *,
        day: datetime.date = ...,
        practice: str = ...,
        how: typing.Literal['skipped', 'not_now', 'dropped'] = ...,
    ) -> PracticePutOff:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        day: datetime.date = ...,
        practice: str = ...,
        how: typing.Literal['skipped', 'not_now', 'dropped'] = ...,
    ) -> PracticePutOff:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Rest:
    """Days of rest, on which no practice is due: illness, travel, a hard week.

    day: The first day.
    until: The last day.
    """
    def __init__(self, *, day: datetime.date, until: datetime.date) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Rest: ...
    def __deepcopy__(self, memo: object) -> Rest: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Rest:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Rest:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Rest:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def day(self) -> datetime.date:
        """The first day."""
    @property
    def until(self) -> datetime.date:
        """The last day."""
    __match_args__ = ('day', 'until')
    def replace(self, *, day: datetime.date = ..., until: datetime.date = ...) -> Rest:
        """The same value with some fields changed."""
    def __replace__(self, *, day: datetime.date = ..., until: datetime.date = ...) -> Rest:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class PromiseMade:
    """A promise that a person made; only the promiser writes it down.

    day: The day on which it was made.
    promise: Its id among the person's promises.
    wording: What was promised, in the promiser's words.
    due: The day by which it is to be kept.
    """
    def __init__(self, *, day: datetime.date, promise: str, wording: str, due: datetime.date) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> PromiseMade: ...
    def __deepcopy__(self, memo: object) -> PromiseMade: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> PromiseMade:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> PromiseMade:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> PromiseMade:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def day(self) -> datetime.date:
        """The day on which it was made."""
    @property
    def promise(self) -> str:
        """Its id among the person's promises."""
    @property
    def wording(self) -> str:
        """What was promised, in the promiser's words."""
    @property
    def due(self) -> datetime.date:
        """The day by which it is to be kept."""
    __match_args__ = ('day', 'promise', 'wording', 'due')
    def replace(
        self,
        *,
        day: datetime.date = ...,
        promise: str = ...,
        wording: str = ...,
        due: datetime.date = ...,
    ) -> PromiseMade:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        day: datetime.date = ...,
        promise: str = ...,
        wording: str = ...,
        due: datetime.date = ...,
    ) -> PromiseMade:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class PromiseSettled:
    """What became of a promise, as the promiser writes it down.

    day: The day on which it was kept, renegotiated or seen to be missed.
    promise: The promise.
    outcome: What became of it.
    due: The new day, where one was agreed on; without it, a renegotiated promise is called off.
    """
    def __init__(
        self,
        *,
        day: datetime.date,
        promise: str,
        outcome: typing.Literal['kept', 'renegotiated', 'missed'] = 'kept',
        due: datetime.date | None = None,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> PromiseSettled: ...
    def __deepcopy__(self, memo: object) -> PromiseSettled: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> PromiseSettled:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> PromiseSettled:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> PromiseSettled:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def day(self) -> datetime.date:
        """The day on which it was kept, renegotiated or seen to be missed."""
    @property
    def promise(self) -> str:
        """The promise."""
    @property
    def outcome(self) -> typing.Literal['kept', 'renegotiated', 'missed']:
        """What became of it."""
    @property
    def due(self) -> datetime.date | None:
        """The new day, where one was agreed on; without it, a renegotiated promise is called off."""
    __match_args__ = ('day', 'promise', 'outcome', 'due')
    def replace(
        self,
        *,
        day: datetime.date = ...,
        promise: str = ...,
        outcome: typing.Literal['kept', 'renegotiated', 'missed'] = ...,
        due: datetime.date | None = ...,
    ) -> PromiseSettled:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        day: datetime.date = ...,
        promise: str = ...,
        outcome: typing.Literal['kept', 'renegotiated', 'missed'] = ...,
        due: datetime.date | None = ...,
    ) -> PromiseSettled:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Appreciated:
    """Something that a person was glad of in another.

    day: The day.
    other: The other person.
    what: What it was, in the writer's words.
    said: Whether they said so to the other.
    """
    def __init__(self, *, day: datetime.date, other: str, what: str = '', said: bool = False) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Appreciated: ...
    def __deepcopy__(self, memo: object) -> Appreciated: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Appreciated:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Appreciated:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Appreciated:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def day(self) -> datetime.date:
        """The day."""
    @property
    def other(self) -> str:
        """The other person."""
    @property
    def what(self) -> str:
        """What it was, in the writer's words."""
    @property
    def said(self) -> bool:
        """Whether they said so to the other."""
    __match_args__ = ('day', 'other', 'what', 'said')
    def replace(self, *, day: datetime.date = ..., other: str = ..., what: str = ..., said: bool = ...) -> Appreciated:
        """The same value with some fields changed."""
    def __replace__(self, *, day: datetime.date = ..., other: str = ..., what: str = ..., said: bool = ...) -> Appreciated:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Celebrated:
    """Good news that a person told another, and the reply as they took it.

    day: The day.
    other: The other person.
    reply: How the other replied.
    """
    def __init__(
        self,
        *,
        day: datetime.date,
        other: str,
        reply: typing.Literal['active_constructive', 'passive_constructive', 'active_destructive', 'passive_destructive'] = 'active_constructive',
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Celebrated: ...
    def __deepcopy__(self, memo: object) -> Celebrated: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Celebrated:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Celebrated:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Celebrated:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def day(self) -> datetime.date:
        """The day."""
    @property
    def other(self) -> str:
        """The other person."""
    @property
    def reply(
        self,
    ) -> typing.Literal['active_constructive', 'passive_constructive', 'active_destructive', 'passive_destructive']:
        """How the other replied."""
    __match_args__ = ('day', 'other', 'reply')
    def replace(
        self,
        *,
        day: datetime.date = ...,
        other: str = ...,
        reply: typing.Literal['active_constructive', 'passive_constructive', 'active_destructive', 'passive_destructive'] = ...,
    ) -> Celebrated:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        day: datetime.date = ...,
        other: str = ...,
        reply: typing.Literal['active_constructive', 'passive_constructive', 'active_destructive', 'passive_destructive'] = ...,
    ) -> Celebrated:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class CheckedIn:
    """How a person is, and how their needs are met.

    day: The day.
    mood: Their mood, 1 (low) to 5 (good).
    lights: Needs, each a dimension of the pack, as a traffic light.
    """
    def __init__(
        self,
        *,
        day: datetime.date,
        mood: typing.SupportsIndex = 3,
        lights: collections.abc.Mapping[str, typing.Literal['green', 'yellow', 'red']] = ...,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> CheckedIn: ...
    def __deepcopy__(self, memo: object) -> CheckedIn: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> CheckedIn:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> CheckedIn:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> CheckedIn:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def day(self) -> datetime.date:
        """The day."""
    @property
    def mood(self) -> int:
        """Their mood, 1 (low) to 5 (good)."""
    @property
    def lights(self) -> types.MappingProxyType[str, typing.Literal['green', 'yellow', 'red']]:
        """Needs, each a dimension of the pack, as a traffic light."""
    __match_args__ = ('day', 'mood', 'lights')
    def replace(
        self,
        *,
        day: datetime.date = ...,
        mood: typing.SupportsIndex = ...,
        lights: collections.abc.Mapping[str, typing.Literal['green', 'yellow', 'red']] = ...,
    ) -> CheckedIn:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        day: datetime.date = ...,
        mood: typing.SupportsIndex = ...,
        lights: collections.abc.Mapping[str, typing.Literal['green', 'yellow', 'red']] = ...,
    ) -> CheckedIn:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class FeltHeard:
    """How far a person felt heard in a talk.

    day: The day.
    other: With whom.
    how: How far, 1 (not at all) to 5 (fully).
    """
    def __init__(self, *, day: datetime.date, other: str, how: typing.SupportsIndex = 3) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> FeltHeard: ...
    def __deepcopy__(self, memo: object) -> FeltHeard: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> FeltHeard:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> FeltHeard:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> FeltHeard:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def day(self) -> datetime.date:
        """The day."""
    @property
    def other(self) -> str:
        """With whom."""
    @property
    def how(self) -> int:
        """How far, 1 (not at all) to 5 (fully)."""
    __match_args__ = ('day', 'other', 'how')
    def replace(self, *, day: datetime.date = ..., other: str = ..., how: typing.SupportsIndex = ...) -> FeltHeard:
        """The same value with some fields changed."""
    def __replace__(self, *, day: datetime.date = ..., other: str = ..., how: typing.SupportsIndex = ...) -> FeltHeard:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Repaired:
    """Two people made up after an argument; it counts once it is in both histories.

    day: The day.
    other: The other person.
    """
    def __init__(self, *, day: datetime.date, other: str) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Repaired: ...
    def __deepcopy__(self, memo: object) -> Repaired: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Repaired:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Repaired:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Repaired:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def day(self) -> datetime.date:
        """The day."""
    @property
    def other(self) -> str:
        """The other person."""
    __match_args__ = ('day', 'other')
    def replace(self, *, day: datetime.date = ..., other: str = ...) -> Repaired:
        """The same value with some fields changed."""
    def __replace__(self, *, day: datetime.date = ..., other: str = ...) -> Repaired:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class SavedSitting:
    """What to store of a sitting in order to resume it or, finished, to keep it: the file of a sheet.

    sheet: The answers so far.
    at: The item that is being asked; none when all are answered.
    progress: The furthest progress so far, from 0 to 1.
    """
    def __init__(
        self,
        *,
        sheet: Sheet,
        at: str | None = None,
        progress: typing.SupportsFloat | typing.SupportsIndex = 0.0,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> SavedSitting: ...
    def __deepcopy__(self, memo: object) -> SavedSitting: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> SavedSitting:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> SavedSitting:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> SavedSitting:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def sheet(self) -> Sheet:
        """The answers so far."""
    @property
    def at(self) -> str | None:
        """The item that is being asked; none when all are answered."""
    @property
    def progress(self) -> float:
        """The furthest progress so far, from 0 to 1."""
    __match_args__ = ('sheet', 'at', 'progress')
    def replace(
        self,
        *,
        sheet: Sheet = ...,
        at: str | None = ...,
        progress: typing.SupportsFloat | typing.SupportsIndex = ...,
    ) -> SavedSitting:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        sheet: Sheet = ...,
        at: str | None = ...,
        progress: typing.SupportsFloat | typing.SupportsIndex = ...,
    ) -> SavedSitting:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class History:
    """What happened in one person's life with closeknit, and nothing of anybody else's.

    person: Whose it is.
    entries: What happened; entries of one day count in the order of this list.
    """
    def __init__(
        self,
        *,
        person: Person,
        entries: collections.abc.Sequence[Sheet | Screening | Opening | Closing | PromptAsked | PracticeDone | EveningEased | PromptAnswered | PracticePlanned | PracticePutOff | Rest | PromiseMade | PromiseSettled | Appreciated | Celebrated | CheckedIn | FeltHeard | Repaired] = (),
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> History: ...
    def __deepcopy__(self, memo: object) -> History: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> History:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> History:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> History:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def person(self) -> Person:
        """Whose it is."""
    @property
    def entries(
        self,
    ) -> tuple[Sheet | Screening | Opening | Closing | PromptAsked | PracticeDone | EveningEased | PromptAnswered | PracticePlanned | PracticePutOff | Rest | PromiseMade | PromiseSettled | Appreciated | Celebrated | CheckedIn | FeltHeard | Repaired, ...]:
        """What happened; entries of one day count in the order of this list."""
    __match_args__ = ('person', 'entries')
    def replace(
        self,
        *,
        person: Person = ...,
        entries: collections.abc.Sequence[Sheet | Screening | Opening | Closing | PromptAsked | PracticeDone | EveningEased | PromptAnswered | PracticePlanned | PracticePutOff | Rest | PromiseMade | PromiseSettled | Appreciated | Celebrated | CheckedIn | FeltHeard | Repaired] = ...,
    ) -> History:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        person: Person = ...,
        entries: collections.abc.Sequence[Sheet | Screening | Opening | Closing | PromptAsked | PracticeDone | EveningEased | PromptAnswered | PracticePlanned | PracticePutOff | Rest | PromiseMade | PromiseSettled | Appreciated | Celebrated | CheckedIn | FeltHeard | Repaired] = ...,
    ) -> History:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class AnsweringSentences:
    """How a question is answered by typing, and why something that was typed is no answer.

    yes: The word for yes.
    no: The word for no.
    decimal_sign: The decimal sign of a number.
    number: How to answer with a number.
    number_range: The same between two ends: {low}, {high}.
    several_options: How to choose several options by their numbers.
    order: How to put all options in order.
    order_first: How to put the first few in order: {count}.
    words: How to answer in one's own words.
    day: How to answer with a day.
    time: How to answer with a time of day.
    expected_number: When it is no number.
    expected_at_least: When a number is too low: {low}.
    expected_at_most: When a number is too high: {high}.
    expected_whole: When a number is not whole.
    expected_whole_range: When it is no whole number between two ends: {low}, {high}.
    expected_step: When a number lies between two steps: {low}, {step}.
    expected_yes_no: When it is neither yes nor no.
    expected_option: When no option has this number: {count}.
    expected_one_option: When not exactly one option was chosen.
    duplicate_option: When an option was chosen twice: {option}.
    option_alone: When an option that excludes the others was chosen with one: {option}.
    too_few_options: When too few options were chosen: {count}.
    too_many_options: When too many options were chosen: {count}.
    expected_order: When too few or too many options were put in order: {count}.
    expected_words: When it is no text.
    too_short: When a text is too short: {count}.
    too_long: When a text is too long: {count}.
    expected_day: When it is no day of the calendar.
    day_too_early: When a day is too early: {day}.
    day_too_late: When a day is too late: {day}.
    expected_time: When it is no time of day.
    unreadable: When it contains a key or byte that is no text.
    """
    def __init__(
        self,
        *,
        yes: str,
        no: str,
        decimal_sign: str,
        number: str,
        number_range: str,
        several_options: str,
        order: str,
        order_first: str,
        words: str,
        day: str,
        time: str,
        expected_number: str,
        expected_at_least: str,
        expected_at_most: str,
        expected_whole: str,
        expected_whole_range: str,
        expected_step: str,
        expected_yes_no: str,
        expected_option: str,
        expected_one_option: str,
        duplicate_option: str,
        option_alone: str,
        too_few_options: str,
        too_many_options: str,
        expected_order: str,
        expected_words: str,
        too_short: str,
        too_long: str,
        expected_day: str,
        day_too_early: str,
        day_too_late: str,
        expected_time: str,
        unreadable: str,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> AnsweringSentences: ...
    def __deepcopy__(self, memo: object) -> AnsweringSentences: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> AnsweringSentences:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> AnsweringSentences:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> AnsweringSentences:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def yes(self) -> str:
        """The word for yes."""
    @property
    def no(self) -> str:
        """The word for no."""
    @property
    def decimal_sign(self) -> str:
        """The decimal sign of a number."""
    @property
    def number(self) -> str:
        """How to answer with a number."""
    @property
    def number_range(self) -> str:
        """The same between two ends: {low}, {high}."""
    @property
    def several_options(self) -> str:
        """How to choose several options by their numbers."""
    @property
    def order(self) -> str:
        """How to put all options in order."""
    @property
    def order_first(self) -> str:
        """How to put the first few in order: {count}."""
    @property
    def words(self) -> str:
        """How to answer in one's own words."""
    @property
    def day(self) -> str:
        """How to answer with a day."""
    @property
    def time(self) -> str:
        """How to answer with a time of day."""
    @property
    def expected_number(self) -> str:
        """When it is no number."""
    @property
    def expected_at_least(self) -> str:
        """When a number is too low: {low}."""
    @property
    def expected_at_most(self) -> str:
        """When a number is too high: {high}."""
    @property
    def expected_whole(self) -> str:
        """When a number is not whole."""
    @property
    def expected_whole_range(self) -> str:
        """When it is no whole number between two ends: {low}, {high}."""
    @property
    def expected_step(self) -> str:
        """When a number lies between two steps: {low}, {step}."""
    @property
    def expected_yes_no(self) -> str:
        """When it is neither yes nor no."""
    @property
    def expected_option(self) -> str:
        """When no option has this number: {count}."""
    @property
    def expected_one_option(self) -> str:
        """When not exactly one option was chosen."""
    @property
    def duplicate_option(self) -> str:
        """When an option was chosen twice: {option}."""
    @property
    def option_alone(self) -> str:
        """When an option that excludes the others was chosen with one: {option}."""
    @property
    def too_few_options(self) -> str:
        """When too few options were chosen: {count}."""
    @property
    def too_many_options(self) -> str:
        """When too many options were chosen: {count}."""
    @property
    def expected_order(self) -> str:
        """When too few or too many options were put in order: {count}."""
    @property
    def expected_words(self) -> str:
        """When it is no text."""
    @property
    def too_short(self) -> str:
        """When a text is too short: {count}."""
    @property
    def too_long(self) -> str:
        """When a text is too long: {count}."""
    @property
    def expected_day(self) -> str:
        """When it is no day of the calendar."""
    @property
    def day_too_early(self) -> str:
        """When a day is too early: {day}."""
    @property
    def day_too_late(self) -> str:
        """When a day is too late: {day}."""
    @property
    def expected_time(self) -> str:
        """When it is no time of day."""
    @property
    def unreadable(self) -> str:
        """When it contains a key or byte that is no text."""
    __match_args__ = ('yes', 'no', 'decimal_sign', 'number', 'number_range', 'several_options', 'order', 'order_first', 'words', 'day', 'time', 'expected_number', 'expected_at_least', 'expected_at_most', 'expected_whole', 'expected_whole_range', 'expected_step', 'expected_yes_no', 'expected_option', 'expected_one_option', 'duplicate_option', 'option_alone', 'too_few_options', 'too_many_options', 'expected_order', 'expected_words', 'too_short', 'too_long', 'expected_day', 'day_too_early', 'day_too_late', 'expected_time', 'unreadable')
    def replace(
        self,
        *,
        yes: str = ...,
        no: str = ...,
        decimal_sign: str = ...,
        number: str = ...,
        number_range: str = ...,
        several_options: str = ...,
        order: str = ...,
        order_first: str = ...,
        words: str = ...,
        day: str = ...,
        time: str = ...,
        expected_number: str = ...,
        expected_at_least: str = ...,
        expected_at_most: str = ...,
        expected_whole: str = ...,
        expected_whole_range: str = ...,
        expected_step: str = ...,
        expected_yes_no: str = ...,
        expected_option: str = ...,
        expected_one_option: str = ...,
        duplicate_option: str = ...,
        option_alone: str = ...,
        too_few_options: str = ...,
        too_many_options: str = ...,
        expected_order: str = ...,
        expected_words: str = ...,
        too_short: str = ...,
        too_long: str = ...,
        expected_day: str = ...,
        day_too_early: str = ...,
        day_too_late: str = ...,
        expected_time: str = ...,
        unreadable: str = ...,
    ) -> AnsweringSentences:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        yes: str = ...,
        no: str = ...,
        decimal_sign: str = ...,
        number: str = ...,
        number_range: str = ...,
        several_options: str = ...,
        order: str = ...,
        order_first: str = ...,
        words: str = ...,
        day: str = ...,
        time: str = ...,
        expected_number: str = ...,
        expected_at_least: str = ...,
        expected_at_most: str = ...,
        expected_whole: str = ...,
        expected_whole_range: str = ...,
        expected_step: str = ...,
        expected_yes_no: str = ...,
        expected_option: str = ...,
        expected_one_option: str = ...,
        duplicate_option: str = ...,
        option_alone: str = ...,
        too_few_options: str = ...,
        too_many_options: str = ...,
        expected_order: str = ...,
        expected_words: str = ...,
        too_short: str = ...,
        too_long: str = ...,
        expected_day: str = ...,
        day_too_early: str = ...,
        day_too_late: str = ...,
        expected_time: str = ...,
        unreadable: str = ...,
    ) -> AnsweringSentences:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class AdministrationSentences:
    """Sentences around the questions while an assessment is administered.

    all_optional: Before the first question, when none is required.
    some_required: The same, when some are.
    saving: After either: answers are saved one by one, and how to stop.
    resumed: When somebody goes on where they stopped.
    another_version: The same, when the questions have changed since and some of the answers have no place any more.
    about_another: Before the first question, when the answers are guesses of what somebody else would say: {person}.
    needs_answer: After a question that is required.
    answered: Under a question that was answered before: {answer}.
    passed_over: Under a question that was passed over before.
    answer_or_skip: When an empty line is typed at a question without an answer.
    first_question: When there is no question to go back to.
    last_question: After the last question: how to finish.
    end_commands: When something else is typed there.
    help: What can be typed, line by line.
    unanswered: Why it cannot be finished: a required question has no answer.
    skipped: Why it cannot be finished: a required question was passed over.
    saved: When somebody stops: {file}.
    finished: When it is finished and the answers are in a file: {file}.
    another_person: When the saved answers are another person's: {person}.
    changed_on_disk: When another program wrote the saved file meanwhile.
    """
    def __init__(
        self,
        *,
        all_optional: str,
        some_required: str,
        saving: str,
        resumed: str,
        another_version: str,
        about_another: str,
        needs_answer: str,
        answered: str,
        passed_over: str,
        answer_or_skip: str,
        first_question: str,
        last_question: str,
        end_commands: str,
        help: collections.abc.Sequence[str] = (),
        unanswered: str,
        skipped: str,
        saved: str,
        finished: str,
        another_person: str,
        changed_on_disk: str,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> AdministrationSentences: ...
    def __deepcopy__(self, memo: object) -> AdministrationSentences: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> AdministrationSentences:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> AdministrationSentences:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> AdministrationSentences:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def all_optional(self) -> str:
        """Before the first question, when none is required."""
    @property
    def some_required(self) -> str:
        """The same, when some are."""
    @property
    def saving(self) -> str:
        """After either: answers are saved one by one, and how to stop."""
    @property
    def resumed(self) -> str:
        """When somebody goes on where they stopped."""
    @property
    def another_version(self) -> str:
        """The same, when the questions have changed since and some of the answers have no place any more."""
    @property
    def about_another(self) -> str:
        """Before the first question, when the answers are guesses of what somebody else would say: {person}."""
    @property
    def needs_answer(self) -> str:
        """After a question that is required."""
    @property
    def answered(self) -> str:
        """Under a question that was answered before: {answer}."""
    @property
    def passed_over(self) -> str:
        """Under a question that was passed over before."""
    @property
    def answer_or_skip(self) -> str:
        """When an empty line is typed at a question without an answer."""
    @property
    def first_question(self) -> str:
        """When there is no question to go back to."""
    @property
    def last_question(self) -> str:
        """After the last question: how to finish."""
    @property
    def end_commands(self) -> str:
        """When something else is typed there."""
    @property
    def help(self) -> tuple[str, ...]:
        """What can be typed, line by line."""
    @property
    def unanswered(self) -> str:
        """Why it cannot be finished: a required question has no answer."""
    @property
    def skipped(self) -> str:
        """Why it cannot be finished: a required question was passed over."""
    @property
    def saved(self) -> str:
        """When somebody stops: {file}."""
    @property
    def finished(self) -> str:
        """When it is finished and the answers are in a file: {file}."""
    @property
    def another_person(self) -> str:
        """When the saved answers are another person's: {person}."""
    @property
    def changed_on_disk(self) -> str:
        """When another program wrote the saved file meanwhile."""
    __match_args__ = ('all_optional', 'some_required', 'saving', 'resumed', 'another_version', 'about_another', 'needs_answer', 'answered', 'passed_over', 'answer_or_skip', 'first_question', 'last_question', 'end_commands', 'help', 'unanswered', 'skipped', 'saved', 'finished', 'another_person', 'changed_on_disk')
    def replace(
        self,
        *,
        all_optional: str = ...,
        some_required: str = ...,
        saving: str = ...,
        resumed: str = ...,
        another_version: str = ...,
        about_another: str = ...,
        needs_answer: str = ...,
        answered: str = ...,
        passed_over: str = ...,
        answer_or_skip: str = ...,
        first_question: str = ...,
        last_question: str = ...,
        end_commands: str = ...,
        help: collections.abc.Sequence[str] = ...,
        unanswered: str = ...,
        skipped: str = ...,
        saved: str = ...,
        finished: str = ...,
        another_person: str = ...,
        changed_on_disk: str = ...,
    ) -> AdministrationSentences:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        all_optional: str = ...,
        some_required: str = ...,
        saving: str = ...,
        resumed: str = ...,
        another_version: str = ...,
        about_another: str = ...,
        needs_answer: str = ...,
        answered: str = ...,
        passed_over: str = ...,
        answer_or_skip: str = ...,
        first_question: str = ...,
        last_question: str = ...,
        end_commands: str = ...,
        help: collections.abc.Sequence[str] = ...,
        unanswered: str = ...,
        skipped: str = ...,
        saved: str = ...,
        finished: str = ...,
        another_person: str = ...,
        changed_on_disk: str = ...,
    ) -> AdministrationSentences:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class ScoreSentences:
    """A score as a person reads it, or why there is none.

    value: A score whose lowest value is 0 or 1: {value}, {high}.
    value_in_range: A score with any other lowest value: {value}, {low}, {high}.
    labelled: The same with the label of its band: {score}, {label}.
    too_few_answers: When more answers are missing than its rule allows: {answered}, {asked}.
    nothing_asked: When none of its items was shown.
    outside_table: When it lies below the first row of its table.
    no_group: When it is not clear which of its tables applies.
    too_large: When it is too large for a number.
    undecided: When a question without an answer decides whether more of its questions would have been asked: {score}.
    cut_off_met: When it meets a published cut-off: {score}, {label}, {population}.
    norm_t: Its T score in a population: {score}, {t}, {population}.
    norm_percentile: Its percentile in a population: {score}, {percentile}, {population}.
    interval: Its 95 % confidence interval: {score}, {low}, {high}.
    no_standing: When it is not clear which part of a population a norm or a cut-off is about: {score}, {population}.
    """
    def __init__(
        self,
        *,
        value: str,
        value_in_range: str,
        labelled: str,
        too_few_answers: str,
        nothing_asked: str,
        outside_table: str,
        no_group: str,
        too_large: str,
        undecided: str,
        cut_off_met: str,
        norm_t: str,
        norm_percentile: str,
        interval: str,
        no_standing: str,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> ScoreSentences: ...
    def __deepcopy__(self, memo: object) -> ScoreSentences: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> ScoreSentences:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> ScoreSentences:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> ScoreSentences:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def value(self) -> str:
        """A score whose lowest value is 0 or 1: {value}, {high}."""
    @property
    def value_in_range(self) -> str:
        """A score with any other lowest value: {value}, {low}, {high}."""
    @property
    def labelled(self) -> str:
        """The same with the label of its band: {score}, {label}."""
    @property
    def too_few_answers(self) -> str:
        """When more answers are missing than its rule allows: {answered}, {asked}."""
    @property
    def nothing_asked(self) -> str:
        """When none of its items was shown."""
    @property
    def outside_table(self) -> str:
        """When it lies below the first row of its table."""
    @property
    def no_group(self) -> str:
        """When it is not clear which of its tables applies."""
    @property
    def too_large(self) -> str:
        """When it is too large for a number."""
    @property
    def undecided(self) -> str:
        """When a question without an answer decides whether more of its questions would have been asked: {score}."""
    @property
    def cut_off_met(self) -> str:
        """When it meets a published cut-off: {score}, {label}, {population}."""
    @property
    def norm_t(self) -> str:
        """Its T score in a population: {score}, {t}, {population}."""
    @property
    def norm_percentile(self) -> str:
        """Its percentile in a population: {score}, {percentile}, {population}."""
    @property
    def interval(self) -> str:
        """Its 95 % confidence interval: {score}, {low}, {high}."""
    @property
    def no_standing(self) -> str:
        """When it is not clear which part of a population a norm or a cut-off is about: {score}, {population}."""
    __match_args__ = ('value', 'value_in_range', 'labelled', 'too_few_answers', 'nothing_asked', 'outside_table', 'no_group', 'too_large', 'undecided', 'cut_off_met', 'norm_t', 'norm_percentile', 'interval', 'no_standing')
    def replace(
        self,
        *,
        value: str = ...,
        value_in_range: str = ...,
        labelled: str = ...,
        too_few_answers: str = ...,
        nothing_asked: str = ...,
        outside_table: str = ...,
        no_group: str = ...,
        too_large: str = ...,
        undecided: str = ...,
        cut_off_met: str = ...,
        norm_t: str = ...,
        norm_percentile: str = ...,
        interval: str = ...,
        no_standing: str = ...,
    ) -> ScoreSentences:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        value: str = ...,
        value_in_range: str = ...,
        labelled: str = ...,
        too_few_answers: str = ...,
        nothing_asked: str = ...,
        outside_table: str = ...,
        no_group: str = ...,
        too_large: str = ...,
        undecided: str = ...,
        cut_off_met: str = ...,
        norm_t: str = ...,
        norm_percentile: str = ...,
        interval: str = ...,
        no_standing: str = ...,
    ) -> ScoreSentences:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class SupportSentences:
    """Sentences around the host's list of help and the private screening.

    help_line: Where the list is: on every page, for everybody, in the same words, and without a word of danger.
    heading: The heading of the list.
    not_an_emergency_service: Before the list: that this is no emergency service, and whom to call instead.
    none: When the host has no list: whom to turn to.
    phone: A phone number: {phone}.
    url: An address: {url}.
    region: Where something is for: {region}.
    languages: Which languages are spoken: {languages}.
    verified: When somebody last checked that it is right: {day}.
    no_fresh_help: Why a private screening does not begin: the host has no list, or none that was checked lately.
    passed_over: What a private screening answers with where questions were passed over and nothing was said beside that.
    answered_before: Under a question of a private screening that was answered before; it does not say what was answered.
    """
    def __init__(
        self,
        *,
        help_line: str,
        heading: str,
        not_an_emergency_service: str,
        none: str,
        phone: str,
        url: str,
        region: str,
        languages: str,
        verified: str,
        no_fresh_help: str,
        passed_over: str,
        answered_before: str,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> SupportSentences: ...
    def __deepcopy__(self, memo: object) -> SupportSentences: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> SupportSentences:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> SupportSentences:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> SupportSentences:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def help_line(self) -> str:
        """Where the list is: on every page, for everybody, in the same words, and without a word of danger."""
    @property
    def heading(self) -> str:
        """The heading of the list."""
    @property
    def not_an_emergency_service(self) -> str:
        """Before the list: that this is no emergency service, and whom to call instead."""
    @property
    def none(self) -> str:
        """When the host has no list: whom to turn to."""
    @property
    def phone(self) -> str:
        """A phone number: {phone}."""
    @property
    def url(self) -> str:
        """An address: {url}."""
    @property
    def region(self) -> str:
        """Where something is for: {region}."""
    @property
    def languages(self) -> str:
        """Which languages are spoken: {languages}."""
    @property
    def verified(self) -> str:
        """When somebody last checked that it is right: {day}."""
    @property
    def no_fresh_help(self) -> str:
        """Why a private screening does not begin: the host has no list, or none that was checked lately."""
    @property
    def passed_over(self) -> str:
        """What a private screening answers with where questions were passed over and nothing was said beside that."""
    @property
    def answered_before(self) -> str:
        """Under a question of a private screening that was answered before; it does not say what was answered."""
    __match_args__ = ('help_line', 'heading', 'not_an_emergency_service', 'none', 'phone', 'url', 'region', 'languages', 'verified', 'no_fresh_help', 'passed_over', 'answered_before')
    def replace(
        self,
        *,
        help_line: str = ...,
        heading: str = ...,
        not_an_emergency_service: str = ...,
        none: str = ...,
        phone: str = ...,
        url: str = ...,
        region: str = ...,
        languages: str = ...,
        verified: str = ...,
        no_fresh_help: str = ...,
        passed_over: str = ...,
        answered_before: str = ...,
    ) -> SupportSentences:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        help_line: str = ...,
        heading: str = ...,
        not_an_emergency_service: str = ...,
        none: str = ...,
        phone: str = ...,
        url: str = ...,
        region: str = ...,
        languages: str = ...,
        verified: str = ...,
        no_fresh_help: str = ...,
        passed_over: str = ...,
        answered_before: str = ...,
    ) -> SupportSentences:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class JointSentences:
    """Sentences for two people on their scores, on what they do together and on what they guessed about each other.

    well: The first line when something is good for both and nothing low for both or different: {strength}.
    well_and_different: The same when something is different for the two: {strength}.
    mixed: The first line when something is good for both and something low for both: {strength}, {low_point}.
    heavy: The first line when something is low for both and nothing good for both: {low_point}.
    different: The first line when something is different for the two, and nothing good or low for both.
    even: The first line when there is none of these, or when what is low for both is about safety and has no name here.
    before_start: Before a practice for two: that each of them may say no.
    same_places: When what is better for one is mostly better for the other.
    different_places: When what is better for one is mostly worse for the other.
    guesses_heading: The heading of what each guessed of the other's answers.
    guesses_intro: Below it: that nobody has to know everything.
    guess_differs: An item that was guessed otherwise than answered: {person}, {guess}, {subject}, {own}, {item}.
    guesses_same: When every guess was what the other answered: {person}, {subject}.
    """
    def __init__(
        self,
        *,
        well: str,
        well_and_different: str,
        mixed: str,
        heavy: str,
        different: str,
        even: str,
        before_start: str,
        same_places: str,
        different_places: str,
        guesses_heading: str,
        guesses_intro: str,
        guess_differs: str,
        guesses_same: str,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> JointSentences: ...
    def __deepcopy__(self, memo: object) -> JointSentences: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> JointSentences:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> JointSentences:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> JointSentences:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def well(self) -> str:
        """The first line when something is good for both and nothing low for both or different: {strength}."""
    @property
    def well_and_different(self) -> str:
        """The same when something is different for the two: {strength}."""
    @property
    def mixed(self) -> str:
        """The first line when something is good for both and something low for both: {strength}, {low_point}."""
    @property
    def heavy(self) -> str:
        """The first line when something is low for both and nothing good for both: {low_point}."""
    @property
    def different(self) -> str:
        """The first line when something is different for the two, and nothing good or low for both."""
    @property
    def even(self) -> str:
        """The first line when there is none of these, or when what is low for both is about safety and has no name here."""
    @property
    def before_start(self) -> str:
        """Before a practice for two: that each of them may say no."""
    @property
    def same_places(self) -> str:
        """When what is better for one is mostly better for the other."""
    @property
    def different_places(self) -> str:
        """When what is better for one is mostly worse for the other."""
    @property
    def guesses_heading(self) -> str:
        """The heading of what each guessed of the other's answers."""
    @property
    def guesses_intro(self) -> str:
        """Below it: that nobody has to know everything."""
    @property
    def guess_differs(self) -> str:
        """An item that was guessed otherwise than answered: {person}, {guess}, {subject}, {own}, {item}."""
    @property
    def guesses_same(self) -> str:
        """When every guess was what the other answered: {person}, {subject}."""
    __match_args__ = ('well', 'well_and_different', 'mixed', 'heavy', 'different', 'even', 'before_start', 'same_places', 'different_places', 'guesses_heading', 'guesses_intro', 'guess_differs', 'guesses_same')
    def replace(
        self,
        *,
        well: str = ...,
        well_and_different: str = ...,
        mixed: str = ...,
        heavy: str = ...,
        different: str = ...,
        even: str = ...,
        before_start: str = ...,
        same_places: str = ...,
        different_places: str = ...,
        guesses_heading: str = ...,
        guesses_intro: str = ...,
        guess_differs: str = ...,
        guesses_same: str = ...,
    ) -> JointSentences:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        well: str = ...,
        well_and_different: str = ...,
        mixed: str = ...,
        heavy: str = ...,
        different: str = ...,
        even: str = ...,
        before_start: str = ...,
        same_places: str = ...,
        different_places: str = ...,
        guesses_heading: str = ...,
        guesses_intro: str = ...,
        guess_differs: str = ...,
        guesses_same: str = ...,
    ) -> JointSentences:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class EveningSentences:
    """Sentences around the prompts of an evening for two.

    heading: The heading: {first}, {second}.
    intro: Before the first prompt: how long it takes, and that anything may be skipped: {minutes}.
    resumed: The same when they go on where they stopped.
    turn: After a prompt: {number}, {count}, and who answers it first, {person}.
    checking: Instead of the intro, before what two people guessed of each other's answers: {minutes}.
    guess_right: A guess that was right: {person}, {subject}, {own}.
    guess_off: A guess that was not: {person}, {subject}, {guess}, {own}.
    help: What can be typed, line by line.
    finished: When the evening is over.
    saved: When they stop to go on later: {file}.
    nothing: When there is nothing to ask, whatever the cause.
    no_act: When there is no act of care to suggest, whatever the cause.
    """
    def __init__(
        self,
        *,
        heading: str,
        intro: str,
        resumed: str,
        turn: str,
        checking: str,
        guess_right: str,
        guess_off: str,
        help: collections.abc.Sequence[str] = (),
        finished: str,
        saved: str,
        nothing: str,
        no_act: str,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> EveningSentences: ...
    def __deepcopy__(self, memo: object) -> EveningSentences: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> EveningSentences:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> EveningSentences:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> EveningSentences:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def heading(self) -> str:
        """The heading: {first}, {second}."""
    @property
    def intro(self) -> str:
        """Before the first prompt: how long it takes, and that anything may be skipped: {minutes}."""
    @property
    def resumed(self) -> str:
        """The same when they go on where they stopped."""
    @property
    def turn(self) -> str:
        """After a prompt: {number}, {count}, and who answers it first, {person}."""
    @property
    def checking(self) -> str:
        """Instead of the intro, before what two people guessed of each other's answers: {minutes}."""
    @property
    def guess_right(self) -> str:
        """A guess that was right: {person}, {subject}, {own}."""
    @property
    def guess_off(self) -> str:
        """A guess that was not: {person}, {subject}, {guess}, {own}."""
    @property
    def help(self) -> tuple[str, ...]:
        """What can be typed, line by line."""
    @property
    def finished(self) -> str:
        """When the evening is over."""
    @property
    def saved(self) -> str:
        """When they stop to go on later: {file}."""
    @property
    def nothing(self) -> str:
        """When there is nothing to ask, whatever the cause."""
    @property
    def no_act(self) -> str:
        """When there is no act of care to suggest, whatever the cause."""
    __match_args__ = ('heading', 'intro', 'resumed', 'turn', 'checking', 'guess_right', 'guess_off', 'help', 'finished', 'saved', 'nothing', 'no_act')
    def replace(
        self,
        *,
        heading: str = ...,
        intro: str = ...,
        resumed: str = ...,
        turn: str = ...,
        checking: str = ...,
        guess_right: str = ...,
        guess_off: str = ...,
        help: collections.abc.Sequence[str] = ...,
        finished: str = ...,
        saved: str = ...,
        nothing: str = ...,
        no_act: str = ...,
    ) -> EveningSentences:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        heading: str = ...,
        intro: str = ...,
        resumed: str = ...,
        turn: str = ...,
        checking: str = ...,
        guess_right: str = ...,
        guess_off: str = ...,
        help: collections.abc.Sequence[str] = ...,
        finished: str = ...,
        saved: str = ...,
        nothing: str = ...,
        no_act: str = ...,
    ) -> EveningSentences:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class WeekSentences:
    """Sentences around the plan of a week.

    heading: The heading: {first}, {last}.
    intro: Below it: that it is a plan, and can be changed.
    planned: Something to do: {title}, {minutes}, {practice}.
    without_day_heading: Before what has no day.
    nothing: When nothing is planned.
    calendar_summary: What a calendar shows, which others may read: {minutes}. It names no practice.
    days: The days of the week.
    """
    def __init__(
        self,
        *,
        heading: str,
        intro: str,
        planned: str,
        without_day_heading: str,
        nothing: str,
        calendar_summary: str,
        days: collections.abc.Mapping[typing.Literal['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'], str] = ...,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> WeekSentences: ...
    def __deepcopy__(self, memo: object) -> WeekSentences: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> WeekSentences:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> WeekSentences:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> WeekSentences:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def heading(self) -> str:
        """The heading: {first}, {last}."""
    @property
    def intro(self) -> str:
        """Below it: that it is a plan, and can be changed."""
    @property
    def planned(self) -> str:
        """Something to do: {title}, {minutes}, {practice}."""
    @property
    def without_day_heading(self) -> str:
        """Before what has no day."""
    @property
    def nothing(self) -> str:
        """When nothing is planned."""
    @property
    def calendar_summary(self) -> str:
        """What a calendar shows, which others may read: {minutes}. It names no practice."""
    @property
    def days(
        self,
    ) -> types.MappingProxyType[typing.Literal['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'], str]:
        """The days of the week."""
    __match_args__ = ('heading', 'intro', 'planned', 'without_day_heading', 'nothing', 'calendar_summary', 'days')
    def replace(
        self,
        *,
        heading: str = ...,
        intro: str = ...,
        planned: str = ...,
        without_day_heading: str = ...,
        nothing: str = ...,
        calendar_summary: str = ...,
        days: collections.abc.Mapping[typing.Literal['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'], str] = ...,
    ) -> WeekSentences:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        heading: str = ...,
        intro: str = ...,
        planned: str = ...,
        without_day_heading: str = ...,
        nothing: str = ...,
        calendar_summary: str = ...,
        days: collections.abc.Mapping[typing.Literal['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'], str] = ...,
    ) -> WeekSentences:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class ProgressSentences:
    """Sentences around what a person looks back on.

    heading: The heading: {first}, {last}.
    nothing: When there is nothing to look back on yet.
    scores_heading: The heading of the scores over the time.
    grew: A score of which more is better is higher: {score}, {day}.
    fell: A score of which more is better is lower: {score}, {day}.
    eased: A score of which less is better is lower: {score}, {day}.
    rose: A score of which less is better is higher: {score}, {day}.
    more: A score of which neither end is better is higher: {score}, {day}.
    less: The same, lower: {score}, {day}.
    steady: A score is about the same: {score}, {day}.
    beyond_chance: After a change that is more than measurement error.
    then_and_now: The answer that changed most: {day}, {then}, {item}, {now}.
    practices_heading: The heading of the practices.
    done_once: A practice that was done once, without a plan: {title}.
    done: A practice that was done more often, without a plan: {title}, {times}.
    kept: A practice that was planned: {title}, {kept}, {due}.
    before_and_after: A score before a practice was begun and lately: {day}, {score}, {before}, {now}, {high}.
    promises_heading: The heading of the promises.
    promises: What became of them: {kept}, {due}.
    promise_open: A promise that can still be kept: {promise}, {day}, {id}.
    promise_kept: A promise that was kept: {promise}, {day}.
    promise_called_off: A promise that was called off in time: {promise}, {day}.
    promise_missed: A promise that was not kept in time: {promise}, {day}.
    moments_heading: The heading of what else was written down.
    appreciated: Things that the person was glad of: {count}, and how many they said: {said}.
    celebrated: Good news that the person told: {count}, and how often the reply was glad and curious: {glad}.
    moods: Before the moods at check-ins.
    felt_heard: Before how far the person felt heard.
    """
    def __init__(
        self,
        *,
        heading: str,
        nothing: str,
        scores_heading: str,
        grew: str,
        fell: str,
        eased: str,
        rose: str,
        more: str,
        less: str,
        steady: str,
        beyond_chance: str,
        then_and_now: str,
        practices_heading: str,
        done_once: str,
        done: str,
        kept: str,
        before_and_after: str,
        promises_heading: str,
        promises: str,
        promise_open: str,
        promise_kept: str,
        promise_called_off: str,
        promise_missed: str,
        moments_heading: str,
        appreciated: str,
        celebrated: str,
        moods: str,
        felt_heard: str,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> ProgressSentences: ...
    def __deepcopy__(self, memo: object) -> ProgressSentences: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> ProgressSentences:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> ProgressSentences:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> ProgressSentences:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def heading(self) -> str:
        """The heading: {first}, {last}."""
    @property
    def nothing(self) -> str:
        """When there is nothing to look back on yet."""
    @property
    def scores_heading(self) -> str:
        """The heading of the scores over the time."""
    @property
    def grew(self) -> str:
        """A score of which more is better is higher: {score}, {day}."""
    @property
    def fell(self) -> str:
        """A score of which more is better is lower: {score}, {day}."""
    @property
    def eased(self) -> str:
        """A score of which less is better is lower: {score}, {day}."""
    @property
    def rose(self) -> str:
        """A score of which less is better is higher: {score}, {day}."""
    @property
    def more(self) -> str:
        """A score of which neither end is better is higher: {score}, {day}."""
    @property
    def less(self) -> str:
        """The same, lower: {score}, {day}."""
    @property
    def steady(self) -> str:
        """A score is about the same: {score}, {day}."""
    @property
    def beyond_chance(self) -> str:
        """After a change that is more than measurement error."""
    @property
    def then_and_now(self) -> str:
        """The answer that changed most: {day}, {then}, {item}, {now}."""
    @property
    def practices_heading(self) -> str:
        """The heading of the practices."""
    @property
    def done_once(self) -> str:
        """A practice that was done once, without a plan: {title}."""
    @property
    def done(self) -> str:
        """A practice that was done more often, without a plan: {title}, {times}."""
    @property
    def kept(self) -> str:
        """A practice that was planned: {title}, {kept}, {due}."""
    @property
    def before_and_after(self) -> str:
        """A score before a practice was begun and lately: {day}, {score}, {before}, {now}, {high}."""
    @property
    def promises_heading(self) -> str:
        """The heading of the promises."""
    @property
    def promises(self) -> str:
        """What became of them: {kept}, {due}."""
    @property
    def promise_open(self) -> str:
        """A promise that can still be kept: {promise}, {day}, {id}."""
    @property
    def promise_kept(self) -> str:
        """A promise that was kept: {promise}, {day}."""
    @property
    def promise_called_off(self) -> str:
        """A promise that was called off in time: {promise}, {day}."""
    @property
    def promise_missed(self) -> str:
        """A promise that was not kept in time: {promise}, {day}."""
    @property
    def moments_heading(self) -> str:
        """The heading of what else was written down."""
    @property
    def appreciated(self) -> str:
        """Things that the person was glad of: {count}, and how many they said: {said}."""
    @property
    def celebrated(self) -> str:
        """Good news that the person told: {count}, and how often the reply was glad and curious: {glad}."""
    @property
    def moods(self) -> str:
        """Before the moods at check-ins."""
    @property
    def felt_heard(self) -> str:
        """Before how far the person felt heard."""
    __match_args__ = ('heading', 'nothing', 'scores_heading', 'grew', 'fell', 'eased', 'rose', 'more', 'less', 'steady', 'beyond_chance', 'then_and_now', 'practices_heading', 'done_once', 'done', 'kept', 'before_and_after', 'promises_heading', 'promises', 'promise_open', 'promise_kept', 'promise_called_off', 'promise_missed', 'moments_heading', 'appreciated', 'celebrated', 'moods', 'felt_heard')
    def replace(
        self,
        *,
        heading: str = ...,
        nothing: str = ...,
        scores_heading: str = ...,
        grew: str = ...,
        fell: str = ...,
        eased: str = ...,
        rose: str = ...,
        more: str = ...,
        less: str = ...,
        steady: str = ...,
        beyond_chance: str = ...,
        then_and_now: str = ...,
        practices_heading: str = ...,
        done_once: str = ...,
        done: str = ...,
        kept: str = ...,
        before_and_after: str = ...,
        promises_heading: str = ...,
        promises: str = ...,
        promise_open: str = ...,
        promise_kept: str = ...,
        promise_called_off: str = ...,
        promise_missed: str = ...,
        moments_heading: str = ...,
        appreciated: str = ...,
        celebrated: str = ...,
        moods: str = ...,
        felt_heard: str = ...,
    ) -> ProgressSentences:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        heading: str = ...,
        nothing: str = ...,
        scores_heading: str = ...,
        grew: str = ...,
        fell: str = ...,
        eased: str = ...,
        rose: str = ...,
        more: str = ...,
        less: str = ...,
        steady: str = ...,
        beyond_chance: str = ...,
        then_and_now: str = ...,
        practices_heading: str = ...,
        done_once: str = ...,
        done: str = ...,
        kept: str = ...,
        before_and_after: str = ...,
        promises_heading: str = ...,
        promises: str = ...,
        promise_open: str = ...,
        promise_kept: str = ...,
        promise_called_off: str = ...,
        promise_missed: str = ...,
        moments_heading: str = ...,
        appreciated: str = ...,
        celebrated: str = ...,
        moods: str = ...,
        felt_heard: str = ...,
    ) -> ProgressSentences:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class LanguageSentences:
    """Sentences around the review of somebody's own draft, and those that builders fill in.

    heading: The heading of a review.
    intro: Below it: that it is advice, and that nothing is stored.
    nothing: When nothing was found.
    found: Words of the draft that may land badly: {words}.
    observed_and_felt: What happened and what it was like: {observation}, {feeling}.
    observed: What happened alone: {observation}.
    felt: What it was like alone: {feeling}.
    needed: What matters: {need}.
    requested: What the other could do: {request}.
    soft_opening: The beginning of a soft start-up where nothing good is given.
    missing: What a statement lacks, by part.
    feelings_behind: Feelings that may be behind a word that is none: {feelings}.
    repairs: Ways back to each other, by kind: {part}, what the one who speaks did.
    repairs_without_part: The same where no part is given.
    """
    def __init__(
        self,
        *,
        heading: str,
        intro: str,
        nothing: str,
        found: str,
        observed_and_felt: str,
        observed: str,
        felt: str,
        needed: str,
        requested: str,
        soft_opening: str,
        missing: collections.abc.Mapping[typing.Literal['good', 'observation', 'feeling', 'need', 'request'], str] = ...,
        feelings_behind: str,
        repairs: collections.abc.Mapping[typing.Literal['apology', 'pause', 'restart'], str] = ...,
        repairs_without_part: collections.abc.Mapping[typing.Literal['apology', 'pause', 'restart'], str] = ...,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> LanguageSentences: ...
    def __deepcopy__(self, memo: object) -> LanguageSentences: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> LanguageSentences:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> LanguageSentences:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> LanguageSentences:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def heading(self) -> str:
        """The heading of a review."""
    @property
    def intro(self) -> str:
        """Below it: that it is advice, and that nothing is stored."""
    @property
    def nothing(self) -> str:
        """When nothing was found."""
    @property
    def found(self) -> str:
        """Words of the draft that may land badly: {words}."""
    @property
    def observed_and_felt(self) -> str:
        """What happened and what it was like: {observation}, {feeling}."""
    @property
    def observed(self) -> str:
        """What happened alone: {observation}."""
    @property
    def felt(self) -> str:
        """What it was like alone: {feeling}."""
    @property
    def needed(self) -> str:
        """What matters: {need}."""
    @property
    def requested(self) -> str:
        """What the other could do: {request}."""
    @property
    def soft_opening(self) -> str:
        """The beginning of a soft start-up where nothing good is given."""
    @property
    def missing(self) -> types.MappingProxyType[typing.Literal['good', 'observation', 'feeling', 'need', 'request'], str]:
        """What a statement lacks, by part."""
    @property
    def feelings_behind(self) -> str:
        """Feelings that may be behind a word that is none: {feelings}."""
    @property
    def repairs(self) -> types.MappingProxyType[typing.Literal['apology', 'pause', 'restart'], str]:
        """Ways back to each other, by kind: {part}, what the one who speaks did."""
    @property
    def repairs_without_part(self) -> types.MappingProxyType[typing.Literal['apology', 'pause', 'restart'], str]:
        """The same where no part is given."""
    __match_args__ = ('heading', 'intro', 'nothing', 'found', 'observed_and_felt', 'observed', 'felt', 'needed', 'requested', 'soft_opening', 'missing', 'feelings_behind', 'repairs', 'repairs_without_part')
    def replace(
        self,
        *,
        heading: str = ...,
        intro: str = ...,
        nothing: str = ...,
        found: str = ...,
        observed_and_felt: str = ...,
        observed: str = ...,
        felt: str = ...,
        needed: str = ...,
        requested: str = ...,
        soft_opening: str = ...,
        missing: collections.abc.Mapping[typing.Literal['good', 'observation', 'feeling', 'need', 'request'], str] = ...,
        feelings_behind: str = ...,
        repairs: collections.abc.Mapping[typing.Literal['apology', 'pause', 'restart'], str] = ...,
        repairs_without_part: collections.abc.Mapping[typing.Literal['apology', 'pause', 'restart'], str] = ...,
    ) -> LanguageSentences:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        heading: str = ...,
        intro: str = ...,
        nothing: str = ...,
        found: str = ...,
        observed_and_felt: str = ...,
        observed: str = ...,
        felt: str = ...,
        needed: str = ...,
        requested: str = ...,
        soft_opening: str = ...,
        missing: collections.abc.Mapping[typing.Literal['good', 'observation', 'feeling', 'need', 'request'], str] = ...,
        feelings_behind: str = ...,
        repairs: collections.abc.Mapping[typing.Literal['apology', 'pause', 'restart'], str] = ...,
        repairs_without_part: collections.abc.Mapping[typing.Literal['apology', 'pause', 'restart'], str] = ...,
    ) -> LanguageSentences:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class ReportSentences:
    """What one person's page says around their scores and the practice that may help next.

    well: The first line when something is in its best band and nothing in its worst: {strength}.
    mixed: The first line when there is both: {strength}, {low_point}.
    heavy: The first line when something is in its worst band and nothing in its best: {low_point}.
    even: The first line when there is neither.
    plain: The first line while a person's screening is not clear, whatever they answered: it says nothing about two.
    best_heading: The heading of the scores in their best band.
    worst_heading: The heading of the scores in their worst band.
    between_heading: The heading of the scores between.
    less_is_better_heading: The heading of the scores of which less is better: signs, in words.
    neutral_heading: The heading of the scores of which neither end is better, or that have no bands.
    more_best: The scores in their best band that are named without a bar: {scores}.
    more_worst: How many scores in their worst band are left for later: {count}.
    labelled: Scores that have one label: {label}, {scores}.
    comma: What stands between two names in a list.
    not_scored: How many scores have too few answers: {count}.
    quote: Why a practice is recommended, in the person's own answer: {answer}, {item}.
    was_better: After that, where the score was better at the sitting before: {day}.
    plain_reason: Why a practice is recommended while a person's screening is not clear.
    help_wanted: Why help from outside is recommended to somebody who is open to it.
    help_after_low_scores: Why help from outside is recommended after several sittings with a score in its worst band.
    first_step_label: Before the first step of a practice.
    words_label: Before words to try.
    whole_practice: Where all of a practice is: {practice} is its id.
    another_practice: Another practice, by name: {title}, {practice}.
    """
    def __init__(
        self,
        *,
        well: str,
        mixed: str,
        heavy: str,
        even: str,
        plain: str,
        best_heading: str,
        worst_heading: str,
        between_heading: str,
        less_is_better_heading: str,
        neutral_heading: str,
        more_best: str,
        more_worst: str,
        labelled: str,
        comma: str,
        not_scored: str,
        quote: str,
        was_better: str,
        plain_reason: str,
        help_wanted: str,
        help_after_low_scores: str,
        first_step_label: str,
        words_label: str,
        whole_practice: str,
        another_practice: str,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> ReportSentences: ...
    def __deepcopy__(self, memo: object) -> ReportSentences: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> ReportSentences:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> ReportSentences:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> ReportSentences:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def well(self) -> str:
        """The first line when something is in its best band and nothing in its worst: {strength}."""
    @property
    def mixed(self) -> str:
        """The first line when there is both: {strength}, {low_point}."""
    @property
    def heavy(self) -> str:
        """The first line when something is in its worst band and nothing in its best: {low_point}."""
    @property
    def even(self) -> str:
        """The first line when there is neither."""
    @property
    def plain(self) -> str:
        """The first line while a person's screening is not clear, whatever they answered: it says nothing about two."""
    @property
    def best_heading(self) -> str:
        """The heading of the scores in their best band."""
    @property
    def worst_heading(self) -> str:
        """The heading of the scores in their worst band."""
    @property
    def between_heading(self) -> str:
        """The heading of the scores between."""
    @property
    def less_is_better_heading(self) -> str:
        """The heading of the scores of which less is better: signs, in words."""
    @property
    def neutral_heading(self) -> str:
        """The heading of the scores of which neither end is better, or that have no bands."""
    @property
    def more_best(self) -> str:
        """The scores in their best band that are named without a bar: {scores}."""
    @property
    def more_worst(self) -> str:
        """How many scores in their worst band are left for later: {count}."""
    @property
    def labelled(self) -> str:
        """Scores that have one label: {label}, {scores}."""
    @property
    def comma(self) -> str:
        """What stands between two names in a list."""
    @property
    def not_scored(self) -> str:
        """How many scores have too few answers: {count}."""
    @property
    def quote(self) -> str:
        """Why a practice is recommended, in the person's own answer: {answer}, {item}."""
    @property
    def was_better(self) -> str:
        """After that, where the score was better at the sitting before: {day}."""
    @property
    def plain_reason(self) -> str:
        """Why a practice is recommended while a person's screening is not clear."""
    @property
    def help_wanted(self) -> str:
        """Why help from outside is recommended to somebody who is open to it."""
    @property
    def help_after_low_scores(self) -> str:
        """Why help from outside is recommended after several sittings with a score in its worst band."""
    @property
    def first_step_label(self) -> str:
        """Before the first step of a practice."""
    @property
    def words_label(self) -> str:
        """Before words to try."""
    @property
    def whole_practice(self) -> str:
        """Where all of a practice is: {practice} is its id."""
    @property
    def another_practice(self) -> str:
        """Another practice, by name: {title}, {practice}."""
    __match_args__ = ('well', 'mixed', 'heavy', 'even', 'plain', 'best_heading', 'worst_heading', 'between_heading', 'less_is_better_heading', 'neutral_heading', 'more_best', 'more_worst', 'labelled', 'comma', 'not_scored', 'quote', 'was_better', 'plain_reason', 'help_wanted', 'help_after_low_scores', 'first_step_label', 'words_label', 'whole_practice', 'another_practice')
    def replace(
        self,
        *,
        well: str = ...,
        mixed: str = ...,
        heavy: str = ...,
        even: str = ...,
        plain: str = ...,
        best_heading: str = ...,
        worst_heading: str = ...,
        between_heading: str = ...,
        less_is_better_heading: str = ...,
        neutral_heading: str = ...,
        more_best: str = ...,
        more_worst: str = ...,
        labelled: str = ...,
        comma: str = ...,
        not_scored: str = ...,
        quote: str = ...,
        was_better: str = ...,
        plain_reason: str = ...,
        help_wanted: str = ...,
        help_after_low_scores: str = ...,
        first_step_label: str = ...,
        words_label: str = ...,
        whole_practice: str = ...,
        another_practice: str = ...,
    ) -> ReportSentences:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        well: str = ...,
        mixed: str = ...,
        heavy: str = ...,
        even: str = ...,
        plain: str = ...,
        best_heading: str = ...,
        worst_heading: str = ...,
        between_heading: str = ...,
        less_is_better_heading: str = ...,
        neutral_heading: str = ...,
        more_best: str = ...,
        more_worst: str = ...,
        labelled: str = ...,
        comma: str = ...,
        not_scored: str = ...,
        quote: str = ...,
        was_better: str = ...,
        plain_reason: str = ...,
        help_wanted: str = ...,
        help_after_low_scores: str = ...,
        first_step_label: str = ...,
        words_label: str = ...,
        whole_practice: str = ...,
        another_practice: str = ...,
    ) -> ReportSentences:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Sentences:
    """The sentences around results, as templates; a word in braces is filled in.

    own_intro: Before one person's scores: what they are and are not.
    highlights_heading: The heading of what stands out for two people.
    in_touch_not_close: When one person is often in touch with the other and does not feel close.
    close_not_in_touch: When one person feels close and is seldom in touch with the other.
    next_heading: The heading of the practice for one person.
    low_reason: Why a practice is recommended where no answer can be quoted: {score}.
    upkeep_reason: Why a habit that keeps closeness alive is recommended where it serves no need of theirs.
    nothing_answered: When no score could be given at all.
    prompts_heading: The heading of the week's prompts.
    prompts_note: After the week's prompts: skipping is free.
    joint_heading: The heading of two people's scores: {first}, {second}.
    joint_intro: Before two people's scores: both agreed to this.
    shared_strength: When both are well content: {score}.
    shared_low_point: When both would like more: {score}.
    seen_differently: When the two differ by a step or more: {score}.
    in_touch_not_close_for_two: When two people are often in touch and do not feel close.
    close_not_in_touch_for_two: When two people feel close and are seldom in touch.
    joint_next_heading: The heading of the practices for both.
    joint_reason: Why a practice is recommended for both: {score}, {first}, {second}.
    joint_reason_same: The same when both have the same score: {score}, {first}.
    minutes: How long something takes: {minutes}.
    say_label: Before words to try.
    instead_label: Before the words that they replace.
    questions_label: Before the light questions that come with a practice.
    example_label: Before the example of a practice.
    stop_label: Before the words on how to stop.
    not_now_label: Before the words on when something is not for now.
    cadences: Words for how often, by cadence.
    companies: Words for who does it, by company.
    report: What one person's page says around scores and practices.
    scores: A score in words, or why there is none.
    answering: How to answer by typing, and why something is no answer.
    administering: What is said around the questions.
    support: What is said around the host's list of help.
    joint: What is said to two people on all of their scores and on their guesses.
    evening: What is said around the prompts of an evening for two.
    week: What is said around the plan of a week.
    progress: What is said around what a person looks back on.
    language: What is said around the review of a draft, and what builders fill in.
    """
    def __init__(
        self,
        *,
        own_intro: str,
        highlights_heading: str,
        in_touch_not_close: str,
        close_not_in_touch: str,
        next_heading: str,
        low_reason: str,
        upkeep_reason: str,
        nothing_answered: str,
        prompts_heading: str,
        prompts_note: str,
        joint_heading: str,
        joint_intro: str,
        shared_strength: str,
        shared_low_point: str,
        seen_differently: str,
        in_touch_not_close_for_two: str,
        close_not_in_touch_for_two: str,
        joint_next_heading: str,
        joint_reason: str,
        joint_reason_same: str,
        minutes: str,
        say_label: str,
        instead_label: str,
        questions_label: str,
        example_label: str,
        stop_label: str,
        not_now_label: str,
        cadences: collections.abc.Mapping[typing.Literal['at_need', 'daily', 'few_a_week', 'weekly', 'monthly', 'quarterly', 'yearly'], str] = ...,
        companies: collections.abc.Mapping[typing.Literal['together', 'alone', 'either'], str] = ...,
        report: ReportSentences,
        scores: ScoreSentences,
        answering: AnsweringSentences,
        administering: AdministrationSentences,
        support: SupportSentences,
        joint: JointSentences,
        evening: EveningSentences,
        week: WeekSentences,
        progress: ProgressSentences,
        language: LanguageSentences,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Sentences: ...
    def __deepcopy__(self, memo: object) -> Sentences: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Sentences:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Sentences:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Sentences:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def own_intro(self) -> str:
        """Before one person's scores: what they are and are not."""
    @property
    def highlights_heading(self) -> str:
        """The heading of what stands out for two people."""
    @property
    def in_touch_not_close(self) -> str:
        """When one person is often in touch with the other and does not feel close."""
    @property
    def close_not_in_touch(self) -> str:
        """When one person feels close and is seldom in touch with the other."""
    @property
    def next_heading(self) -> str:
        """The heading of the practice for one person."""
    @property
    def low_reason(self) -> str:
        """Why a practice is recommended where no answer can be quoted: {score}."""
    @property
    def upkeep_reason(self) -> str:
        """Why a habit that keeps closeness alive is recommended where it serves no need of theirs."""
    @property
    def nothing_answered(self) -> str:
        """When no score could be given at all."""
    @property
    def prompts_heading(self) -> str:
        """The heading of the week's prompts."""
    @property
    def prompts_note(self) -> str:
        """After the week's prompts: skipping is free."""
    @property
    def joint_heading(self) -> str:
        """The heading of two people's scores: {first}, {second}."""
    @property
    def joint_intro(self) -> str:
        """Before two people's scores: both agreed to this."""
    @property
    def shared_strength(self) -> str:
        """When both are well content: {score}."""
    @property
    def shared_low_point(self) -> str:
        """When both would like more: {score}."""
    @property
    def seen_differently(self) -> str:
        """When the two differ by a step or more: {score}."""
    @property
    def in_touch_not_close_for_two(self) -> str:
        """When two people are often in touch and do not feel close."""
    @property
    def close_not_in_touch_for_two(self) -> str:
        """When two people feel close and are seldom in touch."""
    @property
    def joint_next_heading(self) -> str:
        """The heading of the practices for both."""
    @property
    def joint_reason(self) -> str:
        """Why a practice is recommended for both: {score}, {first}, {second}."""
    @property
    def joint_reason_same(self) -> str:
        """The same when both have the same score: {score}, {first}."""
    @property
    def minutes(self) -> str:
        """How long something takes: {minutes}."""
    @property
    def say_label(self) -> str:
        """Before words to try."""
    @property
    def instead_label(self) -> str:
        """Before the words that they replace."""
    @property
    def questions_label(self) -> str:
        """Before the light questions that come with a practice."""
    @property
    def example_label(self) -> str:
        """Before the example of a practice."""
    @property
    def stop_label(self) -> str:
        """Before the words on how to stop."""
    @property
    def not_now_label(self) -> str:
        """Before the words on when something is not for now."""
    @property
    def cadences(
        self,
    ) -> types.MappingProxyType[typing.Literal['at_need', 'daily', 'few_a_week', 'weekly', 'monthly', 'quarterly', 'yearly'], str]:
        """Words for how often, by cadence."""
    @property
    def companies(self) -> types.MappingProxyType[typing.Literal['together', 'alone', 'either'], str]:
        """Words for who does it, by company."""
    @property
    def report(self) -> ReportSentences:
        """What one person's page says around scores and practices."""
    @property
    def scores(self) -> ScoreSentences:
        """A score in words, or why there is none."""
    @property
    def answering(self) -> AnsweringSentences:
        """How to answer by typing, and why something is no answer."""
    @property
    def administering(self) -> AdministrationSentences:
        """What is said around the questions."""
    @property
    def support(self) -> SupportSentences:
        """What is said around the host's list of help."""
    @property
    def joint(self) -> JointSentences:
        """What is said to two people on all of their scores and on their guesses."""
    @property
    def evening(self) -> EveningSentences:
        """What is said around the prompts of an evening for two."""
    @property
    def week(self) -> WeekSentences:
        """What is said around the plan of a week."""
    @property
    def progress(self) -> ProgressSentences:
        """What is said around what a person looks back on."""
    @property
    def language(self) -> LanguageSentences:
        """What is said around the review of a draft, and what builders fill in."""
    __match_args__ = ('own_intro', 'highlights_heading', 'in_touch_not_close', 'close_not_in_touch', 'next_heading', 'low_reason', 'upkeep_reason', 'nothing_answered', 'prompts_heading', 'prompts_note', 'joint_heading', 'joint_intro', 'shared_strength', 'shared_low_point', 'seen_differently', 'in_touch_not_close_for_two', 'close_not_in_touch_for_two', 'joint_next_heading', 'joint_reason', 'joint_reason_same', 'minutes', 'say_label', 'instead_label', 'questions_label', 'example_label', 'stop_label', 'not_now_label', 'cadences', 'companies', 'report', 'scores', 'answering', 'administering', 'support', 'joint', 'evening', 'week', 'progress', 'language')
    def replace(
        self,
        *,
        own_intro: str = ...,
        highlights_heading: str = ...,
        in_touch_not_close: str = ...,
        close_not_in_touch: str = ...,
        next_heading: str = ...,
        low_reason: str = ...,
        upkeep_reason: str = ...,
        nothing_answered: str = ...,
        prompts_heading: str = ...,
        prompts_note: str = ...,
        joint_heading: str = ...,
        joint_intro: str = ...,
        shared_strength: str = ...,
        shared_low_point: str = ...,
        seen_differently: str = ...,
        in_touch_not_close_for_two: str = ...,
        close_not_in_touch_for_two: str = ...,
        joint_next_heading: str = ...,
        joint_reason: str = ...,
        joint_reason_same: str = ...,
        minutes: str = ...,
        say_label: str = ...,
        instead_label: str = ...,
        questions_label: str = ...,
        example_label: str = ...,
        stop_label: str = ...,
        not_now_label: str = ...,
        cadences: collections.abc.Mapping[typing.Literal['at_need', 'daily', 'few_a_week', 'weekly', 'monthly', 'quarterly', 'yearly'], str] = ...,
        companies: collections.abc.Mapping[typing.Literal['together', 'alone', 'either'], str] = ...,
        report: ReportSentences = ...,
        scores: ScoreSentences = ...,
        answering: AnsweringSentences = ...,
        administering: AdministrationSentences = ...,
        support: SupportSentences = ...,
        joint: JointSentences = ...,
        evening: EveningSentences = ...,
        week: WeekSentences = ...,
        progress: ProgressSentences = ...,
        language: LanguageSentences = ...,
    ) -> Sentences:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        own_intro: str = ...,
        highlights_heading: str = ...,
        in_touch_not_close: str = ...,
        close_not_in_touch: str = ...,
        next_heading: str = ...,
        low_reason: str = ...,
        upkeep_reason: str = ...,
        nothing_answered: str = ...,
        prompts_heading: str = ...,
        prompts_note: str = ...,
        joint_heading: str = ...,
        joint_intro: str = ...,
        shared_strength: str = ...,
        shared_low_point: str = ...,
        seen_differently: str = ...,
        in_touch_not_close_for_two: str = ...,
        close_not_in_touch_for_two: str = ...,
        joint_next_heading: str = ...,
        joint_reason: str = ...,
        joint_reason_same: str = ...,
        minutes: str = ...,
        say_label: str = ...,
        instead_label: str = ...,
        questions_label: str = ...,
        example_label: str = ...,
        stop_label: str = ...,
        not_now_label: str = ...,
        cadences: collections.abc.Mapping[typing.Literal['at_need', 'daily', 'few_a_week', 'weekly', 'monthly', 'quarterly', 'yearly'], str] = ...,
        companies: collections.abc.Mapping[typing.Literal['together', 'alone', 'either'], str] = ...,
        report: ReportSentences = ...,
        scores: ScoreSentences = ...,
        answering: AnsweringSentences = ...,
        administering: AdministrationSentences = ...,
        support: SupportSentences = ...,
        joint: JointSentences = ...,
        evening: EveningSentences = ...,
        week: WeekSentences = ...,
        progress: ProgressSentences = ...,
        language: LanguageSentences = ...,
    ) -> Sentences:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Phrase:
    """A way to say something.

    say: Words to try.
    instead_of: The words that they replace.
    """
    def __init__(self, *, say: str, instead_of: str = '') -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Phrase: ...
    def __deepcopy__(self, memo: object) -> Phrase: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Phrase:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Phrase:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Phrase:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def say(self) -> str:
        """Words to try."""
    @property
    def instead_of(self) -> str:
        """The words that they replace."""
    __match_args__ = ('say', 'instead_of')
    def replace(self, *, say: str = ..., instead_of: str = ...) -> Phrase:
        """The same value with some fields changed."""
    def __replace__(self, *, say: str = ..., instead_of: str = ...) -> Phrase:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Contraindication:
    """When not to do something.

    risk: What the rules use.
    wording: The same in words for people.
    """
    def __init__(
        self,
        *,
        risk: typing.Literal['fear', 'retaliation', 'control', 'abuse', 'touch', 'quarrel', 'other'] = 'other',
        wording: str,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Contraindication: ...
    def __deepcopy__(self, memo: object) -> Contraindication: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Contraindication:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Contraindication:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Contraindication:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def risk(self) -> typing.Literal['fear', 'retaliation', 'control', 'abuse', 'touch', 'quarrel', 'other']:
        """What the rules use."""
    @property
    def wording(self) -> str:
        """The same in words for people."""
    __match_args__ = ('risk', 'wording')
    def replace(
        self,
        *,
        risk: typing.Literal['fear', 'retaliation', 'control', 'abuse', 'touch', 'quarrel', 'other'] = ...,
        wording: str = ...,
    ) -> Contraindication:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        risk: typing.Literal['fear', 'retaliation', 'control', 'abuse', 'touch', 'quarrel', 'other'] = ...,
        wording: str = ...,
    ) -> Contraindication:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Practice:
    """Something to do, like a recipe from a friend.

    id: Its id in the pack.
    title: What people read.
    targets: The dimensions that it targets, with weights above 0, at most 1.
    why: Why it may help, in one sentence.
    why_for: The same for whoever goes short of what it is about, and for whoever could give it; `why`, where one is left out.
    helps: Whom it helps: whoever goes short of what it is about, whoever could give it, or both.
    steps: What to do, in three to six steps.
    minutes: How long it takes, at the most.
    frequency: How often.
    participants: Alone, together or either.
    phrases: What to say and what it replaces, where it is about words.
    example: How it went for two people, or for one, in a few sentences.
    stop: How to stop.
    contraindications: When not to do it; every practice states this.
    no_safety_risk: The author's statement that it has no risk for somebody who fears their partner; a practice that names no such risk and does not state this is treated as if it had them all.
    outside_help: Whether it leads to help from outside, such as a counselor: one that does is among the recommendations of whoever is open to help or has a score that stays low.
    availability: Whether it may be recommended.
    sources: Where its claim comes from.
    """
    def __init__(
        self,
        *,
        id: str,
        title: str,
        targets: collections.abc.Mapping[str, typing.SupportsFloat | typing.SupportsIndex] = ...,
        why: str,
        why_for: collections.abc.Mapping[typing.Literal['receiving', 'giving', 'both'], str] = ...,
        helps: typing.Literal['receiving', 'giving', 'both'] = 'both',
        steps: collections.abc.Sequence[str] = (),
        minutes: typing.SupportsIndex = 10,
        frequency: typing.Literal['at_need', 'daily', 'few_a_week', 'weekly', 'monthly', 'quarterly', 'yearly'] = 'weekly',
        participants: typing.Literal['together', 'alone', 'either'] = 'together',
        phrases: collections.abc.Iterable[Phrase] = [],
        example: str = '',
        stop: str,
        contraindications: collections.abc.Iterable[Contraindication] = [],
        no_safety_risk: bool = False,
        outside_help: bool = False,
        availability: typing.Literal['freely', 'on_request'] = 'freely',
        sources: collections.abc.Iterable[Source] = [],
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Practice: ...
    def __deepcopy__(self, memo: object) -> Practice: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Practice:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Practice:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Practice:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def id(self) -> str:
        """Its id in the pack."""
    @property
    def title(self) -> str:
        """What people read."""
    @property
    def targets(self) -> types.MappingProxyType[str, float]:
        """The dimensions that it targets, with weights above 0, at most 1."""
    @property
    def why(self) -> str:
        """Why it may help, in one sentence."""
    @property
    def why_for(self) -> types.MappingProxyType[typing.Literal['receiving', 'giving', 'both'], str]:
        """The same for whoever goes short of what it is about, and for whoever could give it; `why`, where one is left out."""
    @property
    def helps(self) -> typing.Literal['receiving', 'giving', 'both']:
        """Whom it helps: whoever goes short of what it is about, whoever could give it, or both."""
    @property
    def steps(self) -> tuple[str, ...]:
        """What to do, in three to six steps."""
    @property
    def minutes(self) -> int:
        """How long it takes, at the most."""
    @property
    def frequency(self) -> typing.Literal['at_need', 'daily', 'few_a_week', 'weekly', 'monthly', 'quarterly', 'yearly']:
        """How often."""
    @property
    def participants(self) -> typing.Literal['together', 'alone', 'either']:
        """Alone, together or either."""
    @property
    def phrases(self) -> Records[Phrase]:
        """What to say and what it replaces, where it is about words."""
    @property
    def example(self) -> str:
        """How it went for two people, or for one, in a few sentences."""
    @property
    def stop(self) -> str:
        """How to stop."""
    @property
    def contraindications(self) -> Records[Contraindication]:
        """When not to do it; every practice states this."""
    @property
    def no_safety_risk(self) -> bool:
        """The author's statement that it has no risk for somebody who fears their partner; a practice that names no such risk and does not state this is treated as if it had them all."""
    @property
    def outside_help(self) -> bool:
        """Whether it leads to help from outside, such as a counselor: one that does is among the recommendations of whoever is open to help or has a score that stays low."""
    @property
    def availability(self) -> typing.Literal['freely', 'on_request']:
        """Whether it may be recommended."""
    @property
    def sources(self) -> Records[Source]:
        """Where its claim comes from."""
    __match_args__ = ('id', 'title', 'targets', 'why', 'why_for', 'helps', 'steps', 'minutes', 'frequency', 'participants', 'phrases', 'example', 'stop', 'contraindications', 'no_safety_risk', 'outside_help', 'availability', 'sources')
    def replace(
        self,
        *,
        id: str = ...,
        title: str = ...,
        targets: collections.abc.Mapping[str, typing.SupportsFloat | typing.SupportsIndex] = ...,
        why: str = ...,
        why_for: collections.abc.Mapping[typing.Literal['receiving', 'giving', 'both'], str] = ...,
        helps: typing.Literal['receiving', 'giving', 'both'] = ...,
        steps: collections.abc.Sequence[str] = ...,
        minutes: typing.SupportsIndex = ...,
        frequency: typing.Literal['at_need', 'daily', 'few_a_week', 'weekly', 'monthly', 'quarterly', 'yearly'] = ...,
        participants: typing.Literal['together', 'alone', 'either'] = ...,
        phrases: collections.abc.Iterable[Phrase] = ...,
        example: str = ...,
        stop: str = ...,
        contraindications: collections.abc.Iterable[Contraindication] = ...,
        no_safety_risk: bool = ...,
        outside_help: bool = ...,
        availability: typing.Literal['freely', 'on_request'] = ...,
        sources: collections.abc.Iterable[Source] = ...,
    ) -> Practice:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        id: str = ...,
        title: str = ...,
        targets: collections.abc.Mapping[str, typing.SupportsFloat | typing.SupportsIndex] = ...,
        why: str = ...,
        why_for: collections.abc.Mapping[typing.Literal['receiving', 'giving', 'both'], str] = ...,
        helps: typing.Literal['receiving', 'giving', 'both'] = ...,
        steps: collections.abc.Sequence[str] = ...,
        minutes: typing.SupportsIndex = ...,
        frequency: typing.Literal['at_need', 'daily', 'few_a_week', 'weekly', 'monthly', 'quarterly', 'yearly'] = ...,
        participants: typing.Literal['together', 'alone', 'either'] = ...,
        phrases: collections.abc.Iterable[Phrase] = ...,
        example: str = ...,
        stop: str = ...,
        contraindications: collections.abc.Iterable[Contraindication] = ...,
        no_safety_risk: bool = ...,
        outside_help: bool = ...,
        availability: typing.Literal['freely', 'on_request'] = ...,
        sources: collections.abc.Iterable[Source] = ...,
    ) -> Practice:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Prompt:
    """Something to ask each other.

    id: Its id in the pack.
    wording: The question, so that it can be said aloud.
    depth: 1 facts and fun, 2 preferences, 3 feelings and dreams, 4 fears and hurts, 5 about us.
    emotionality: How much feeling it asks for, 1 to 5.
    valence: How it is likely to feel.
    topic: What it is about, in a word.
    sensitivity: How carefully it should be handled.
    targets: The dimensions that it targets, with weights above 0, at most 1.
    practice: The practice that it belongs to, if any.
    asker_first: What the one who asks says first, to give something before asking, if anything.
    follow_ups: What a good listener might ask next.
    risks: What rules it out for now.
    """
    def __init__(
        self,
        *,
        id: str,
        wording: str,
        depth: typing.SupportsIndex = 1,
        emotionality: typing.SupportsIndex = 1,
        valence: typing.Literal['pleasant', 'mixed', 'difficult'] = 'pleasant',
        topic: str = '',
        sensitivity: typing.Literal['ordinary', 'tender', 'sexual'] = 'ordinary',
        targets: collections.abc.Mapping[str, typing.SupportsFloat | typing.SupportsIndex] = ...,
        practice: str | None = None,
        asker_first: str = '',
        follow_ups: collections.abc.Sequence[str] = (),
        risks: collections.abc.Sequence[typing.Literal['fear', 'retaliation', 'control', 'abuse', 'touch', 'quarrel', 'other']] = (),
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Prompt: ...
    def __deepcopy__(self, memo: object) -> Prompt: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Prompt:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Prompt:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Prompt:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def id(self) -> str:
        """Its id in the pack."""
    @property
    def wording(self) -> str:
        """The question, so that it can be said aloud."""
    @property
    def depth(self) -> int:
        """1 facts and fun, 2 preferences, 3 feelings and dreams, 4 fears and hurts, 5 about us."""
    @property
    def emotionality(self) -> int:
        """How much feeling it asks for, 1 to 5."""
    @property
    def valence(self) -> typing.Literal['pleasant', 'mixed', 'difficult']:
        """How it is likely to feel."""
    @property
    def topic(self) -> str:
        """What it is about, in a word."""
    @property
    def sensitivity(self) -> typing.Literal['ordinary', 'tender', 'sexual']:
        """How carefully it should be handled."""
    @property
    def targets(self) -> types.MappingProxyType[str, float]:
        """The dimensions that it targets, with weights above 0, at most 1."""
    @property
    def practice(self) -> str | None:
        """The practice that it belongs to, if any."""
    @property
    def asker_first(self) -> str:
        """What the one who asks says first, to give something before asking, if anything."""
    @property
    def follow_ups(self) -> tuple[str, ...]:
        """What a good listener might ask next."""
    @property
    def risks(self) -> tuple[typing.Literal['fear', 'retaliation', 'control', 'abuse', 'touch', 'quarrel', 'other'], ...]:
        """What rules it out for now."""
    __match_args__ = ('id', 'wording', 'depth', 'emotionality', 'valence', 'topic', 'sensitivity', 'targets', 'practice', 'asker_first', 'follow_ups', 'risks')
    def replace(
        self,
        *,
        id: str = ...,
        wording: str = ...,
        depth: typing.SupportsIndex = ...,
        emotionality: typing.SupportsIndex = ...,
        valence: typing.Literal['pleasant', 'mixed', 'difficult'] = ...,
        topic: str = ...,
        sensitivity: typing.Literal['ordinary', 'tender', 'sexual'] = ...,
        targets: collections.abc.Mapping[str, typing.SupportsFloat | typing.SupportsIndex] = ...,
        practice: str | None = ...,
        asker_first: str = ...,
        follow_ups: collections.abc.Sequence[str] = ...,
        risks: collections.abc.Sequence[typing.Literal['fear', 'retaliation', 'control', 'abuse', 'touch', 'quarrel', 'other']] = ...,
    ) -> Prompt:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        id: str = ...,
        wording: str = ...,
        depth: typing.SupportsIndex = ...,
        emotionality: typing.SupportsIndex = ...,
        valence: typing.Literal['pleasant', 'mixed', 'difficult'] = ...,
        topic: str = ...,
        sensitivity: typing.Literal['ordinary', 'tender', 'sexual'] = ...,
        targets: collections.abc.Mapping[str, typing.SupportsFloat | typing.SupportsIndex] = ...,
        practice: str | None = ...,
        asker_first: str = ...,
        follow_ups: collections.abc.Sequence[str] = ...,
        risks: collections.abc.Sequence[typing.Literal['fear', 'retaliation', 'control', 'abuse', 'touch', 'quarrel', 'other']] = ...,
    ) -> Prompt:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...
    def in_full(self) -> str:
        """All that the one who asks says: what comes first, if anything, and the question."""

class WordGroup:
    """Words that patterns name together, as the id in angle brackets.

    id: Its id in the pack.
    words: The words, in the notation of patterns; they may name groups that come before this one.
    """
    def __init__(self, *, id: str, words: collections.abc.Sequence[str] = ()) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> WordGroup: ...
    def __deepcopy__(self, memo: object) -> WordGroup: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> WordGroup:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> WordGroup:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> WordGroup:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def id(self) -> str:
        """Its id in the pack."""
    @property
    def words(self) -> tuple[str, ...]:
        """The words, in the notation of patterns; they may name groups that come before this one."""
    __match_args__ = ('id', 'words')
    def replace(self, *, id: str = ..., words: collections.abc.Sequence[str] = ...) -> WordGroup:
        """The same value with some fields changed."""
    def __replace__(self, *, id: str = ..., words: collections.abc.Sequence[str] = ...) -> WordGroup:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class LanguagePattern:
    """Words that tend to land badly, why, and a way to say it instead.

    id: Its id in the pack.
    kind: What the words tend to do.
    matches: The words. For drafts in the notation of patterns; for authors in lower case, as whole words.
    unless: Where the words are innocent. For drafts in the same notation, where ~ stands for the words that were found; for authors longer words that contain them.
    reason: Why they may land badly, in one kind sentence.
    phrases: Ways to say it instead.
    """
    def __init__(
        self,
        *,
        id: str,
        kind: typing.Literal['blame', 'mind_reading', 'contempt', 'minimising', 'problem_solving', 'not_a_feeling', 'reported', 'coercive', 'assuming', 'jargon', 'judging', 'overclaiming', 'closed_question', 'two_claims', 'double_negative', 'opt_out', 'uncontracted', 'dialect', 'opening', 'sparing'] = 'blame',
        matches: collections.abc.Sequence[str] = (),
        unless: collections.abc.Sequence[str] = (),
        reason: str,
        phrases: collections.abc.Iterable[Phrase] = [],
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> LanguagePattern: ...
    def __deepcopy__(self, memo: object) -> LanguagePattern: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> LanguagePattern:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> LanguagePattern:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> LanguagePattern:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def id(self) -> str:
        """Its id in the pack."""
    @property
    def kind(
        self,
    ) -> typing.Literal['blame', 'mind_reading', 'contempt', 'minimising', 'problem_solving', 'not_a_feeling', 'reported', 'coercive', 'assuming', 'jargon', 'judging', 'overclaiming', 'closed_question', 'two_claims', 'double_negative', 'opt_out', 'uncontracted', 'dialect', 'opening', 'sparing']:
        """What the words tend to do."""
    @property
    def matches(self) -> tuple[str, ...]:
        """The words. For drafts in the notation of patterns; for authors in lower case, as whole words."""
    @property
    def unless(self) -> tuple[str, ...]:
        """Where the words are innocent. For drafts in the same notation, where ~ stands for the words that were found; for authors longer words that contain them."""
    @property
    def reason(self) -> str:
        """Why they may land badly, in one kind sentence."""
    @property
    def phrases(self) -> Records[Phrase]:
        """Ways to say it instead."""
    __match_args__ = ('id', 'kind', 'matches', 'unless', 'reason', 'phrases')
    def replace(
        self,
        *,
        id: str = ...,
        kind: typing.Literal['blame', 'mind_reading', 'contempt', 'minimising', 'problem_solving', 'not_a_feeling', 'reported', 'coercive', 'assuming', 'jargon', 'judging', 'overclaiming', 'closed_question', 'two_claims', 'double_negative', 'opt_out', 'uncontracted', 'dialect', 'opening', 'sparing'] = ...,
        matches: collections.abc.Sequence[str] = ...,
        unless: collections.abc.Sequence[str] = ...,
        reason: str = ...,
        phrases: collections.abc.Iterable[Phrase] = ...,
    ) -> LanguagePattern:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        id: str = ...,
        kind: typing.Literal['blame', 'mind_reading', 'contempt', 'minimising', 'problem_solving', 'not_a_feeling', 'reported', 'coercive', 'assuming', 'jargon', 'judging', 'overclaiming', 'closed_question', 'two_claims', 'double_negative', 'opt_out', 'uncontracted', 'dialect', 'opening', 'sparing'] = ...,
        matches: collections.abc.Sequence[str] = ...,
        unless: collections.abc.Sequence[str] = ...,
        reason: str = ...,
        phrases: collections.abc.Iterable[Phrase] = ...,
    ) -> LanguagePattern:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class FeelingFamily:
    """Feelings that are near to each other, and what to say to somebody who names one.

    id: Its id in the pack.
    title: What people read.
    feelings: Words for them, in the notation of patterns: angry, fed up, annoy*.
    replies: Replies that show the feeling was heard.
    """
    def __init__(
        self,
        *,
        id: str,
        title: str,
        feelings: collections.abc.Sequence[str] = (),
        replies: collections.abc.Sequence[str] = (),
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> FeelingFamily: ...
    def __deepcopy__(self, memo: object) -> FeelingFamily: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> FeelingFamily:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> FeelingFamily:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> FeelingFamily:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def id(self) -> str:
        """Its id in the pack."""
    @property
    def title(self) -> str:
        """What people read."""
    @property
    def feelings(self) -> tuple[str, ...]:
        """Words for them, in the notation of patterns: angry, fed up, annoy*."""
    @property
    def replies(self) -> tuple[str, ...]:
        """Replies that show the feeling was heard."""
    __match_args__ = ('id', 'title', 'feelings', 'replies')
    def replace(
        self,
        *,
        id: str = ...,
        title: str = ...,
        feelings: collections.abc.Sequence[str] = ...,
        replies: collections.abc.Sequence[str] = ...,
    ) -> FeelingFamily:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        id: str = ...,
        title: str = ...,
        feelings: collections.abc.Sequence[str] = ...,
        replies: collections.abc.Sequence[str] = ...,
    ) -> FeelingFamily:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Deck:
    """Prompts that belong together, to browse or to deal from.

    id: Its id in the pack.
    title: What people read.
    about: What it is about, in a sentence or two.
    prompts: Its prompts.
    """
    def __init__(self, *, id: str, title: str, about: str = '', prompts: collections.abc.Sequence[str] = ()) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Deck: ...
    def __deepcopy__(self, memo: object) -> Deck: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Deck:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Deck:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Deck:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def id(self) -> str:
        """Its id in the pack."""
    @property
    def title(self) -> str:
        """What people read."""
    @property
    def about(self) -> str:
        """What it is about, in a sentence or two."""
    @property
    def prompts(self) -> tuple[str, ...]:
        """Its prompts."""
    __match_args__ = ('id', 'title', 'about', 'prompts')
    def replace(
        self,
        *,
        id: str = ...,
        title: str = ...,
        about: str = ...,
        prompts: collections.abc.Sequence[str] = ...,
    ) -> Deck:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        id: str = ...,
        title: str = ...,
        about: str = ...,
        prompts: collections.abc.Sequence[str] = ...,
    ) -> Deck:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class ProgramWeek:
    """One week of a program.

    title: What people read.
    about: What the week is about.
    practices: Its practices, the most important first.
    """
    def __init__(self, *, title: str, about: str = '', practices: collections.abc.Sequence[str] = ()) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> ProgramWeek: ...
    def __deepcopy__(self, memo: object) -> ProgramWeek: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> ProgramWeek:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> ProgramWeek:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> ProgramWeek:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def title(self) -> str:
        """What people read."""
    @property
    def about(self) -> str:
        """What the week is about."""
    @property
    def practices(self) -> tuple[str, ...]:
        """Its practices, the most important first."""
    __match_args__ = ('title', 'about', 'practices')
    def replace(self, *, title: str = ..., about: str = ..., practices: collections.abc.Sequence[str] = ...) -> ProgramWeek:
        """The same value with some fields changed."""
    def __replace__(self, *, title: str = ..., about: str = ..., practices: collections.abc.Sequence[str] = ...) -> ProgramWeek:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Program:
    """An arc of weeks, each with its practices.

    id: Its id in the pack.
    title: What people read.
    about: What it is for, in a sentence or two.
    weeks: Its weeks in order.
    """
    def __init__(self, *, id: str, title: str, about: str = '', weeks: collections.abc.Iterable[ProgramWeek] = []) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Program: ...
    def __deepcopy__(self, memo: object) -> Program: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Program:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Program:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Program:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def id(self) -> str:
        """Its id in the pack."""
    @property
    def title(self) -> str:
        """What people read."""
    @property
    def about(self) -> str:
        """What it is for, in a sentence or two."""
    @property
    def weeks(self) -> Records[ProgramWeek]:
        """Its weeks in order."""
    __match_args__ = ('id', 'title', 'about', 'weeks')
    def replace(
        self,
        *,
        id: str = ...,
        title: str = ...,
        about: str = ...,
        weeks: collections.abc.Iterable[ProgramWeek] = ...,
    ) -> Program:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        id: str = ...,
        title: str = ...,
        about: str = ...,
        weeks: collections.abc.Iterable[ProgramWeek] = ...,
    ) -> Program:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class StatementCard:
    """A statement to agree or disagree with, each for oneself, and then to talk about.

    id: Its id in the pack.
    wording: The statement.
    topic: What it is about, in a word.
    targets: The dimensions that it targets, with weights above 0, at most 1.
    risks: What rules it out for now.
    """
    def __init__(
        self,
        *,
        id: str,
        wording: str,
        topic: str = '',
        targets: collections.abc.Mapping[str, typing.SupportsFloat | typing.SupportsIndex] = ...,
        risks: collections.abc.Sequence[typing.Literal['fear', 'retaliation', 'control', 'abuse', 'touch', 'quarrel', 'other']] = (),
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> StatementCard: ...
    def __deepcopy__(self, memo: object) -> StatementCard: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> StatementCard:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> StatementCard:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> StatementCard:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def id(self) -> str:
        """Its id in the pack."""
    @property
    def wording(self) -> str:
        """The statement."""
    @property
    def topic(self) -> str:
        """What it is about, in a word."""
    @property
    def targets(self) -> types.MappingProxyType[str, float]:
        """The dimensions that it targets, with weights above 0, at most 1."""
    @property
    def risks(self) -> tuple[typing.Literal['fear', 'retaliation', 'control', 'abuse', 'touch', 'quarrel', 'other'], ...]:
        """What rules it out for now."""
    __match_args__ = ('id', 'wording', 'topic', 'targets', 'risks')
    def replace(
        self,
        *,
        id: str = ...,
        wording: str = ...,
        topic: str = ...,
        targets: collections.abc.Mapping[str, typing.SupportsFloat | typing.SupportsIndex] = ...,
        risks: collections.abc.Sequence[typing.Literal['fear', 'retaliation', 'control', 'abuse', 'touch', 'quarrel', 'other']] = ...,
    ) -> StatementCard:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        id: str = ...,
        wording: str = ...,
        topic: str = ...,
        targets: collections.abc.Mapping[str, typing.SupportsFloat | typing.SupportsIndex] = ...,
        risks: collections.abc.Sequence[typing.Literal['fear', 'retaliation', 'control', 'abuse', 'touch', 'quarrel', 'other']] = ...,
    ) -> StatementCard:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class DateIdea:
    """Something for two to do on a date.

    id: Its id in the pack.
    title: What people read.
    steps: What to do.
    minutes: How long it takes, at the most.
    cost: What it costs.
    at_home: Whether it needs no going out.
    targets: The dimensions that it targets, with weights above 0, at most 1.
    risks: What rules it out for now.
    """
    def __init__(
        self,
        *,
        id: str,
        title: str,
        steps: collections.abc.Sequence[str] = (),
        minutes: typing.SupportsIndex = 60,
        cost: typing.Literal['free', 'low', 'higher'] = 'free',
        at_home: bool = False,
        targets: collections.abc.Mapping[str, typing.SupportsFloat | typing.SupportsIndex] = ...,
        risks: collections.abc.Sequence[typing.Literal['fear', 'retaliation', 'control', 'abuse', 'touch', 'quarrel', 'other']] = (),
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> DateIdea: ...
    def __deepcopy__(self, memo: object) -> DateIdea: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> DateIdea:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> DateIdea:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> DateIdea:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def id(self) -> str:
        """Its id in the pack."""
    @property
    def title(self) -> str:
        """What people read."""
    @property
    def steps(self) -> tuple[str, ...]:
        """What to do."""
    @property
    def minutes(self) -> int:
        """How long it takes, at the most."""
    @property
    def cost(self) -> typing.Literal['free', 'low', 'higher']:
        """What it costs."""
    @property
    def at_home(self) -> bool:
        """Whether it needs no going out."""
    @property
    def targets(self) -> types.MappingProxyType[str, float]:
        """The dimensions that it targets, with weights above 0, at most 1."""
    @property
    def risks(self) -> tuple[typing.Literal['fear', 'retaliation', 'control', 'abuse', 'touch', 'quarrel', 'other'], ...]:
        """What rules it out for now."""
    __match_args__ = ('id', 'title', 'steps', 'minutes', 'cost', 'at_home', 'targets', 'risks')
    def replace(
        self,
        *,
        id: str = ...,
        title: str = ...,
        steps: collections.abc.Sequence[str] = ...,
        minutes: typing.SupportsIndex = ...,
        cost: typing.Literal['free', 'low', 'higher'] = ...,
        at_home: bool = ...,
        targets: collections.abc.Mapping[str, typing.SupportsFloat | typing.SupportsIndex] = ...,
        risks: collections.abc.Sequence[typing.Literal['fear', 'retaliation', 'control', 'abuse', 'touch', 'quarrel', 'other']] = ...,
    ) -> DateIdea:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        id: str = ...,
        title: str = ...,
        steps: collections.abc.Sequence[str] = ...,
        minutes: typing.SupportsIndex = ...,
        cost: typing.Literal['free', 'low', 'higher'] = ...,
        at_home: bool = ...,
        targets: collections.abc.Mapping[str, typing.SupportsFloat | typing.SupportsIndex] = ...,
        risks: collections.abc.Sequence[typing.Literal['fear', 'retaliation', 'control', 'abuse', 'touch', 'quarrel', 'other']] = ...,
    ) -> DateIdea:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Pack:
    """Content in one language: dimensions, assessments, practices, prompts.

    id: Its id; translations share ids.
    title: What people read.
    language: The language of its words, as a BCP 47 tag such as en or pt-BR.
    about: What it is, by whom and for whom.
    dimensions: What its assessments measure and its practices and prompts target.
    assessments: Its assessments.
    practices: Its practices.
    prompts: Its prompts.
    days_before_repeat: For how many days a prompt that two people asked each other is not dealt to them again.
    decks: Its decks of prompts.
    programs: Its programs: arcs of weeks.
    statement_cards: Statements to agree or disagree with.
    date_ideas: Ideas for a date.
    word_groups: Words that its language patterns name together.
    language_patterns: Words that tend to land badly, for people's drafts and for authors.
    feeling_families: Feelings, and replies to somebody who names one.
    sentences: The sentences around results; `with_defaults` gives them to a pack that leaves them out.
    """
    def __init__(
        self,
        *,
        id: str,
        title: str,
        language: str,
        about: str = '',
        dimensions: collections.abc.Iterable[Dimension] = [],
        assessments: collections.abc.Iterable[Assessment] = [],
        practices: collections.abc.Iterable[Practice] = [],
        prompts: collections.abc.Iterable[Prompt] = [],
        days_before_repeat: typing.SupportsIndex = 180,
        decks: collections.abc.Iterable[Deck] = [],
        programs: collections.abc.Iterable[Program] = [],
        statement_cards: collections.abc.Iterable[StatementCard] = [],
        date_ideas: collections.abc.Iterable[DateIdea] = [],
        word_groups: collections.abc.Iterable[WordGroup] = [],
        language_patterns: collections.abc.Iterable[LanguagePattern] = [],
        feeling_families: collections.abc.Iterable[FeelingFamily] = [],
        sentences: Sentences | None = None,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Pack: ...
    def __deepcopy__(self, memo: object) -> Pack: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Pack:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Pack:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Pack:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def id(self) -> str:
        """Its id; translations share ids."""
    @property
    def title(self) -> str:
        """What people read."""
    @property
    def language(self) -> str:
        """The language of its words, as a BCP 47 tag such as en or pt-BR."""
    @property
    def about(self) -> str:
        """What it is, by whom and for whom."""
    @property
    def dimensions(self) -> Records[Dimension]:
        """What its assessments measure and its practices and prompts target."""
    @property
    def assessments(self) -> Records[Assessment]:
        """Its assessments."""
    @property
    def practices(self) -> Records[Practice]:
        """Its practices."""
    @property
    def prompts(self) -> Records[Prompt]:
        """Its prompts."""
    @property
    def days_before_repeat(self) -> int:
        """For how many days a prompt that two people asked each other is not dealt to them again."""
    @property
    def decks(self) -> Records[Deck]:
        """Its decks of prompts."""
    @property
    def programs(self) -> Records[Program]:
        """Its programs: arcs of weeks."""
    @property
    def statement_cards(self) -> Records[StatementCard]:
        """Statements to agree or disagree with."""
    @property
    def date_ideas(self) -> Records[DateIdea]:
        """Ideas for a date."""
    @property
    def word_groups(self) -> Records[WordGroup]:
        """Words that its language patterns name together."""
    @property
    def language_patterns(self) -> Records[LanguagePattern]:
        """Words that tend to land badly, for people's drafts and for authors."""
    @property
    def feeling_families(self) -> Records[FeelingFamily]:
        """Feelings, and replies to somebody who names one."""
    @property
    def sentences(self) -> Sentences | None:
        """The sentences around results; `with_defaults` gives them to a pack that leaves them out."""
    __match_args__ = ('id', 'title', 'language', 'about', 'dimensions', 'assessments', 'practices', 'prompts', 'days_before_repeat', 'decks', 'programs', 'statement_cards', 'date_ideas', 'word_groups', 'language_patterns', 'feeling_families', 'sentences')
    def replace(
        self,
        *,
        id: str = ...,
        title: str = ...,
        language: str = ...,
        about: str = ...,
        dimensions: collections.abc.Iterable[Dimension] = ...,
        assessments: collections.abc.Iterable[Assessment] = ...,
        practices: collections.abc.Iterable[Practice] = ...,
        prompts: collections.abc.Iterable[Prompt] = ...,
        days_before_repeat: typing.SupportsIndex = ...,
        decks: collections.abc.Iterable[Deck] = ...,
        programs: collections.abc.Iterable[Program] = ...,
        statement_cards: collections.abc.Iterable[StatementCard] = ...,
        date_ideas: collections.abc.Iterable[DateIdea] = ...,
        word_groups: collections.abc.Iterable[WordGroup] = ...,
        language_patterns: collections.abc.Iterable[LanguagePattern] = ...,
        feeling_families: collections.abc.Iterable[FeelingFamily] = ...,
        sentences: Sentences | None = ...,
    ) -> Pack:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        id: str = ...,
        title: str = ...,
        language: str = ...,
        about: str = ...,
        dimensions: collections.abc.Iterable[Dimension] = ...,
        assessments: collections.abc.Iterable[Assessment] = ...,
        practices: collections.abc.Iterable[Practice] = ...,
        prompts: collections.abc.Iterable[Prompt] = ...,
        days_before_repeat: typing.SupportsIndex = ...,
        decks: collections.abc.Iterable[Deck] = ...,
        programs: collections.abc.Iterable[Program] = ...,
        statement_cards: collections.abc.Iterable[StatementCard] = ...,
        date_ideas: collections.abc.Iterable[DateIdea] = ...,
        word_groups: collections.abc.Iterable[WordGroup] = ...,
        language_patterns: collections.abc.Iterable[LanguagePattern] = ...,
        feeling_families: collections.abc.Iterable[FeelingFamily] = ...,
        sentences: Sentences | None = ...,
    ) -> Pack:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...
    def lint(self, *, against: Pack | None = None) -> Records[Issue]:
        """Everything empty, dangling, duplicate or inconsistent; for a translation also where it differs from its original in more than words."""
    def with_defaults(self, *, base: Pack | None = None) -> Pack:
        """The pack with what it leaves out, sentences and language patterns, taken from another of the same language: from the built-in one where none is given. A pack in another language is returned as it is."""
    def merge(self, other: Pack) -> Pack:
        """Two packs as one: each list followed by the elements that only the other has. Raises Error, with both places, where elements of one id differ, and where the languages differ."""
    def recommend(
        self,
        history: History,
        *,
        day: datetime.date,
        assessment: str | None = None,
        most: typing.SupportsIndex = 3,
        minutes: typing.SupportsIndex | None = None,
        participants: typing.Literal['together', 'alone', 'either'] | None = None,
    ) -> Records[Recommendation]:
        """Practices for one person from their own history, best fit first; none that takes longer than `minutes`, or cannot be done alone or together where `participants` says so."""
    def weekly_prompts(
        self,
        day: datetime.date,
        *,
        seed: typing.SupportsIndex = 0,
        count: typing.SupportsIndex = 3,
        already_asked: collections.abc.Set[str] = set(),
    ) -> tuple[str, ...]:
        """The week's light prompts, in the order to ask them; the same for both people."""
    def prompts_in(self, deck: str) -> tuple[str, ...]:
        """What a deck has to browse for somebody alone, in its order: the prompts that need nobody's yes. Raises KeyError where the pack has no such deck."""
    def prompts_with(self, practice: str) -> tuple[str, ...]:
        """The questions that come with a practice and need nobody's yes; `deal_evening` deals the deeper ones."""
    def open_prompts_in(self, permit: RevealPermit, deck: str) -> tuple[str, ...]:
        """The same for two people together: as deep as both opened, about touch and sexuality only where both opened these."""
    def plan_week(
        self,
        what: collections.abc.Iterable[Recommendation],
        when: collections.abc.Iterable[FreeTime],
        *,
        day: datetime.date,
        weeks: typing.SupportsIndex = 1,
    ) -> WeekPlan:
        """The recommended practices on the days that have time, from a day on: each once before any comes a second time, as often in each of 1 to 4 weeks as its cadence says, and as far apart as can be. A day without time is a rest day."""
    def deal_evening(
        self,
        permit: RevealPermit,
        first: History,
        second: History,
        *,
        day: datetime.date,
        seed: typing.SupportsIndex = 0,
        minutes: typing.SupportsIndex = 30,
        practice: str | None = None,
        deck: str | None = None,
        guesses: str | None = None,
    ) -> EveningSession:
        """An evening of prompts for two, of at most so many minutes, 5 for each prompt and 45 in all: light first, then deeper by one level at a time, no deeper than both opened and one level beyond what both finished, and light and pleasant at the end. With a practice, that practice's own prompts come first; with a deck, only its prompts are dealt, but for the last where it has none to end on; with guesses, an assessment, the two look at what they guessed of each other's answers to it, where both opened that. Raises Error for another day or other histories than the permit's, KeyError where the pack has no such deck or assessment."""
    def evening_after(
        self,
        evening: EveningSession,
        move: typing.Literal['finished', 'skipped', 'lighter', 'not_tonight', 'resumed'],
        permit: RevealPermit,
        first: History,
        second: History,
        *,
        day: datetime.date,
    ) -> EveningSession:
        """The evening after a move. What is not open any more under this permit is left out of what is ahead. Raises Error for another day or other histories than the permit's, and where the evening is of other people."""
    def check_in(
        self,
        mine: History,
        *,
        day: datetime.date,
        seed: typing.SupportsIndex = 0,
        assessment: str | None = None,
    ) -> OwnReport:
        """What one person sees after a check-in; made of their own history only."""
    def check_in_together(
        self,
        first: History,
        second: History,
        *,
        day: datetime.date,
        seed: typing.SupportsIndex = 0,
        assessment: str | None = None,
    ) -> JointReport | NotOpen:
        """What two people see together, or NotOpen."""
    def reveal(self, first: History, second: History, *, day: datetime.date) -> RevealPermit | NotOpen:
        """The only way to anything that belongs to two people: a permit where each has an opening of something to the other that is passed on, or NotOpen."""
    def why_not(
        self,
        own: History,
        *,
        to: str,
        assessment: str,
        day: datetime.date,
    ) -> tuple[typing.Literal['not_an_adult', 'screening', 'never_opens', 'not_opened', 'another_version', 'no_recent_answers', 'answers_do_not_fit', 'no_value_to_open'], ...]:
        """What stands against one's own yes to opening the scores of an assessment to another person, from one's own history alone; empty when nothing does. All about the screening and about danger is one reason. Raises KeyError when the pack has no such assessment."""
    def results_for(self, own: History, *, to: str, day: datetime.date) -> Records[AssessmentResult]:
        """A person's own results that they opened to a third person, a therapist or a researcher; from their own history alone. Empty where nothing is open, whatever the cause, and for a partner, whose way is `reveal`."""
    def __getitem__(self, id: str) -> Assessment:
        """The assessment of this id. Raises KeyError, with ids that are near it, where there is none."""
    @typing.overload
    def get(self, id: str) -> Assessment | None: ...
    @typing.overload
    def get(self, id: str, default: _T) -> Assessment | _T:
        """The assessment of this id, or the default where there is none."""
    def keys(self) -> tuple[str, ...]:
        """The ids of its assessments, in its order."""
    def __iter__(self) -> collections.abc.Iterator[str]:
        """Over those ids."""
    def __len__(self) -> int:
        """How many assessments it has."""
    def __bool__(self) -> bool:
        """True, also of a pack that has only other content."""
    def __contains__(self, value: object) -> bool:
        """Whether it has an assessment of this id, or this assessment."""
    def _ipython_key_completions_(self) -> tuple[str, ...]:
        """What a notebook completes."""
    def look_back(self, history: History, *, first: datetime.date, today: datetime.date) -> ProgressReport:
        """What a person can look back on from a day to today: scores, practices, promises and moments, in the pack's sentences. Unless their screening is clear, figures alone. Raises Error, with a path such as /entries/3/schedule/recurrence, where a plan of theirs has no days."""
    def plan_program(
        self,
        program: Program,
        history: History,
        when: collections.abc.Iterable[FreeTime],
        *,
        day: datetime.date,
    ) -> WeekPlan:
        """The weeks of a program from a day on, each with its own practices as `plan_week` plans them, for the person who follows it: what they may not be offered is left out."""
    def plan_program_together(
        self,
        program: Program,
        permit: RevealPermit,
        first: History,
        second: History,
        when: collections.abc.Iterable[FreeTime],
        *,
        day: datetime.date,
    ) -> WeekPlan:
        """The same for two people who follow it together. Raises Error for another day or other histories than the permit's."""
    def calendar_events(self, plan: WeekPlan, *, person: str) -> Records[CalendarEvent]:
        """A plan as events for `to_icalendar`: for how long time is set aside, and no word of what for."""
    def expression_profile(self, history: History, assessment: str, *, day: datetime.date) -> Records[ExpressionNeed]:
        """All ways of showing care in an assessment's profile, from a person's newest own answers: how much each matters, beside how often it reaches them. Nobody is put into a type. Raises KeyError where the pack has no such assessment."""
    def expression_matches(
        self,
        permit: RevealPermit,
        assessment: str,
        first: History,
        second: History,
        *,
        day: datetime.date,
    ) -> Records[ExpressionMatch]:
        """For each of two people, how much each way of showing care matters to one, beside how often the other says that they give it, where both opened the exact answers. Raises Error for another day or other histories than the permit's."""
    def act_of_the_day(self, assessment: str, *, day: datetime.date, seed: typing.SupportsIndex = 0) -> str | None:
        """One small concrete act for a day, for somebody who wants to show care; another one each day. None where the pack has none. Raises KeyError where the pack has no such assessment."""
    def act_between(
        self,
        permit: RevealPermit,
        assessment: str,
        giver: History,
        receiver: History,
        *,
        day: datetime.date,
        seed: typing.SupportsIndex = 0,
    ) -> str | None:
        """The same for the giver of two people, of what matters to the receiver and the giver gives less often than that, by what both opened; touch only where both opened touch. Raises Error for another day or other histories than the permit's."""

class SupportResource:
    """Somewhere to turn to: a phone line, a counselor, a page. It is only shown, never fetched.

    id: Its id.
    title: What it is called.
    wording: A sentence or two for people: what it is, and when somebody is there.
    phone: Its phone number, as people dial it; may be left out if there is a url.
    url: Its address, beginning with https://; may be left out if there is a phone number.
    region: Where it is for, as a code such as US or GB-SCT; without one, everywhere.
    languages: The languages that are spoken there, as BCP 47 tags such as en or pt-BR.
    topics: What it helps with.
    verified_on: The day on which somebody last checked that all of this is right.
    """
    def __init__(
        self,
        *,
        id: str,
        title: str,
        wording: str,
        phone: str = '',
        url: str = '',
        region: str = '',
        languages: collections.abc.Sequence[str] = (),
        topics: collections.abc.Sequence[typing.Literal['danger', 'self_harm', 'relationship', 'other']] = (),
        verified_on: datetime.date,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> SupportResource: ...
    def __deepcopy__(self, memo: object) -> SupportResource: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> SupportResource:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> SupportResource:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> SupportResource:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def id(self) -> str:
        """Its id."""
    @property
    def title(self) -> str:
        """What it is called."""
    @property
    def wording(self) -> str:
        """A sentence or two for people: what it is, and when somebody is there."""
    @property
    def phone(self) -> str:
        """Its phone number, as people dial it; may be left out if there is a url."""
    @property
    def url(self) -> str:
        """Its address, beginning with https://; may be left out if there is a phone number."""
    @property
    def region(self) -> str:
        """Where it is for, as a code such as US or GB-SCT; without one, everywhere."""
    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that are spoken there, as BCP 47 tags such as en or pt-BR."""
    @property
    def topics(self) -> tuple[typing.Literal['danger', 'self_harm', 'relationship', 'other'], ...]:
        """What it helps with."""
    @property
    def verified_on(self) -> datetime.date:
        """The day on which somebody last checked that all of this is right."""
    __match_args__ = ('id', 'title', 'wording', 'phone', 'url', 'region', 'languages', 'topics', 'verified_on')
    def replace(
        self,
        *,
        id: str = ...,
        title: str = ...,
        wording: str = ...,
        phone: str = ...,
        url: str = ...,
        region: str = ...,
        languages: collections.abc.Sequence[str] = ...,
        topics: collections.abc.Sequence[typing.Literal['danger', 'self_harm', 'relationship', 'other']] = ...,
        verified_on: datetime.date = ...,
    ) -> SupportResource:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        id: str = ...,
        title: str = ...,
        wording: str = ...,
        phone: str = ...,
        url: str = ...,
        region: str = ...,
        languages: collections.abc.Sequence[str] = ...,
        topics: collections.abc.Sequence[typing.Literal['danger', 'self_harm', 'relationship', 'other']] = ...,
        verified_on: datetime.date = ...,
    ) -> SupportResource:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class SupportDirectory:
    """What a host knows of help; closeknit has no list of its own.

    resources: Where to turn to, in the order in which people see it.
    """
    def __init__(self, *, resources: collections.abc.Iterable[SupportResource] = []) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> SupportDirectory: ...
    def __deepcopy__(self, memo: object) -> SupportDirectory: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> SupportDirectory:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> SupportDirectory:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> SupportDirectory:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def resources(self) -> Records[SupportResource]:
        """Where to turn to, in the order in which people see it."""
    __match_args__ = ('resources',)
    def replace(self, *, resources: collections.abc.Iterable[SupportResource] = ...) -> SupportDirectory:
        """The same value with some fields changed."""
    def __replace__(self, *, resources: collections.abc.Iterable[SupportResource] = ...) -> SupportDirectory:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...
    def lint(self, *, day: datetime.date) -> Records[Issue]:
        """Everything empty, duplicate, out of reach, or not checked in the year before that day."""

class OnDay:
    """A day of the month by its number; a month without it is skipped (RFC 5545, section 3.3.10).

    day: Its number, 1 to 31.
    """
    def __init__(self, *, day: typing.SupportsIndex = 1) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> OnDay: ...
    def __deepcopy__(self, memo: object) -> OnDay: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> OnDay:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> OnDay:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> OnDay:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def day(self) -> int:
        """Its number, 1 to 31."""
    __match_args__ = ('day',)
    def replace(self, *, day: typing.SupportsIndex = ...) -> OnDay:
        """The same value with some fields changed."""
    def __replace__(self, *, day: typing.SupportsIndex = ...) -> OnDay:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class OnLastDay:
    """The last day of the month: the 28th, 29th, 30th or 31st."""
    def __init__(self) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> OnLastDay: ...
    def __deepcopy__(self, memo: object) -> OnLastDay: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> OnLastDay:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> OnLastDay:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> OnLastDay:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    __match_args__ = ()
    def replace(self) -> OnLastDay:
        """The same value with some fields changed."""
    def __replace__(self) -> OnLastDay:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class OnWeekday:
    """A weekday of the month, for instance its second Monday or its last Friday.

    which: Which of those weekdays: the first to the fifth, or the last.
    weekday: The weekday.
    """
    def __init__(
        self,
        *,
        which: typing.Literal['first', 'second', 'third', 'fourth', 'fifth', 'last'] = 'first',
        weekday: typing.Literal['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] = 'monday',
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> OnWeekday: ...
    def __deepcopy__(self, memo: object) -> OnWeekday: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> OnWeekday:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> OnWeekday:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> OnWeekday:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def which(self) -> typing.Literal['first', 'second', 'third', 'fourth', 'fifth', 'last']:
        """Which of those weekdays: the first to the fifth, or the last."""
    @property
    def weekday(self) -> typing.Literal['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']:
        """The weekday."""
    __match_args__ = ('which', 'weekday')
    def replace(
        self,
        *,
        which: typing.Literal['first', 'second', 'third', 'fourth', 'fifth', 'last'] = ...,
        weekday: typing.Literal['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] = ...,
    ) -> OnWeekday:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        which: typing.Literal['first', 'second', 'third', 'fourth', 'fifth', 'last'] = ...,
        weekday: typing.Literal['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] = ...,
    ) -> OnWeekday:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Daily:
    """Every day, or every few days from the start on.

    every: 2 is every second day.
    """
    def __init__(self, *, every: typing.SupportsIndex = 1) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Daily: ...
    def __deepcopy__(self, memo: object) -> Daily: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Daily:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Daily:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Daily:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def every(self) -> int:
        """2 is every second day."""
    __match_args__ = ('every',)
    def replace(self, *, every: typing.SupportsIndex = ...) -> Daily:
        """The same value with some fields changed."""
    def __replace__(self, *, every: typing.SupportsIndex = ...) -> Daily:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Weekly:
    """On days of the week. The week that has the start in it is the first one.

    every: 2 is every second week.
    days: The days, at least one.
    week_start: The day on which a week begins; it matters where not every week counts (RFC 5545, WKST).
    """
    def __init__(
        self,
        *,
        every: typing.SupportsIndex = 1,
        days: collections.abc.Sequence[typing.Literal['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']] = (),
        week_start: typing.Literal['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] = 'monday',
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Weekly: ...
    def __deepcopy__(self, memo: object) -> Weekly: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Weekly:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Weekly:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Weekly:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def every(self) -> int:
        """2 is every second week."""
    @property
    def days(self) -> tuple[typing.Literal['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'], ...]:
        """The days, at least one."""
    @property
    def week_start(self) -> typing.Literal['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']:
        """The day on which a week begins; it matters where not every week counts (RFC 5545, WKST)."""
    __match_args__ = ('every', 'days', 'week_start')
    def replace(
        self,
        *,
        every: typing.SupportsIndex = ...,
        days: collections.abc.Sequence[typing.Literal['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']] = ...,
        week_start: typing.Literal['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] = ...,
    ) -> Weekly:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        every: typing.SupportsIndex = ...,
        days: collections.abc.Sequence[typing.Literal['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']] = ...,
        week_start: typing.Literal['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] = ...,
    ) -> Weekly:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Monthly:
    """On a day of the month. The month that has the start in it is the first one.

    every: 2 is every second month.
    on: The day; a month without it is skipped.
    """
    def __init__(self, *, every: typing.SupportsIndex = 1, on: OnDay | OnLastDay | OnWeekday) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Monthly: ...
    def __deepcopy__(self, memo: object) -> Monthly: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Monthly:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Monthly:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Monthly:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def every(self) -> int:
        """2 is every second month."""
    @property
    def on(self) -> OnDay | OnLastDay | OnWeekday:
        """The day; a month without it is skipped."""
    __match_args__ = ('every', 'on')
    def replace(self, *, every: typing.SupportsIndex = ..., on: OnDay | OnLastDay | OnWeekday = ...) -> Monthly:
        """The same value with some fields changed."""
    def __replace__(self, *, every: typing.SupportsIndex = ..., on: OnDay | OnLastDay | OnWeekday = ...) -> Monthly:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Quarterly:
    """On a day of every third month, counted from the month that has the start in it.

    every: 2 is every second quarter: every six months.
    on: The day; a month without it is skipped.
    """
    def __init__(self, *, every: typing.SupportsIndex = 1, on: OnDay | OnLastDay | OnWeekday) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Quarterly: ...
    def __deepcopy__(self, memo: object) -> Quarterly: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Quarterly:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Quarterly:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Quarterly:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def every(self) -> int:
        """2 is every second quarter: every six months."""
    @property
    def on(self) -> OnDay | OnLastDay | OnWeekday:
        """The day; a month without it is skipped."""
    __match_args__ = ('every', 'on')
    def replace(self, *, every: typing.SupportsIndex = ..., on: OnDay | OnLastDay | OnWeekday = ...) -> Quarterly:
        """The same value with some fields changed."""
    def __replace__(self, *, every: typing.SupportsIndex = ..., on: OnDay | OnLastDay | OnWeekday = ...) -> Quarterly:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Yearly:
    """On a day of the year. The year that has the start in it is the first one.

    every: 2 is every second year.
    month: The month, 1 to 12.
    on: The day in that month; a year without it, as most are without February 29, is skipped.
    """
    def __init__(
        self,
        *,
        every: typing.SupportsIndex = 1,
        month: typing.SupportsIndex = 1,
        on: OnDay | OnLastDay | OnWeekday,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Yearly: ...
    def __deepcopy__(self, memo: object) -> Yearly: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Yearly:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Yearly:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Yearly:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def every(self) -> int:
        """2 is every second year."""
    @property
    def month(self) -> int:
        """The month, 1 to 12."""
    @property
    def on(self) -> OnDay | OnLastDay | OnWeekday:
        """The day in that month; a year without it, as most are without February 29, is skipped."""
    __match_args__ = ('every', 'month', 'on')
    def replace(
        self,
        *,
        every: typing.SupportsIndex = ...,
        month: typing.SupportsIndex = ...,
        on: OnDay | OnLastDay | OnWeekday = ...,
    ) -> Yearly:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        every: typing.SupportsIndex = ...,
        month: typing.SupportsIndex = ...,
        on: OnDay | OnLastDay | OnWeekday = ...,
    ) -> Yearly:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Recurrence:
    """Days that come again by a rule, as in iCalendar (RFC 5545).

    start: The first day that can be one of them. It is one only if it fits the rule.
    rule: How they come again.
    count: How many there are, those that are taken out included; without it and `until` they never end.
    until: The last day that can be one of them; not together with `count`.
    exceptions: Days that are taken out.
    """
    def __init__(
        self,
        *,
        start: datetime.date,
        rule: Daily | Weekly | Monthly | Quarterly | Yearly,
        count: typing.SupportsIndex | None = None,
        until: datetime.date | None = None,
        exceptions: collections.abc.Sequence[datetime.date] = (),
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Recurrence: ...
    def __deepcopy__(self, memo: object) -> Recurrence: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Recurrence:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Recurrence:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Recurrence:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def start(self) -> datetime.date:
        """The first day that can be one of them. It is one only if it fits the rule."""
    @property
    def rule(self) -> Daily | Weekly | Monthly | Quarterly | Yearly:
        """How they come again."""
    @property
    def count(self) -> int | None:
        """How many there are, those that are taken out included; without it and `until` they never end."""
    @property
    def until(self) -> datetime.date | None:
        """The last day that can be one of them; not together with `count`."""
    @property
    def exceptions(self) -> tuple[datetime.date, ...]:
        """Days that are taken out."""
    __match_args__ = ('start', 'rule', 'count', 'until', 'exceptions')
    def replace(
        self,
        *,
        start: datetime.date = ...,
        rule: Daily | Weekly | Monthly | Quarterly | Yearly = ...,
        count: typing.SupportsIndex | None = ...,
        until: datetime.date | None = ...,
        exceptions: collections.abc.Sequence[datetime.date] = ...,
    ) -> Recurrence:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        start: datetime.date = ...,
        rule: Daily | Weekly | Monthly | Quarterly | Yearly = ...,
        count: typing.SupportsIndex | None = ...,
        until: datetime.date | None = ...,
        exceptions: collections.abc.Sequence[datetime.date] = ...,
    ) -> Recurrence:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...
    def next(self, day: datetime.date) -> datetime.date | None:
        """Its first day on this one or after it; None where there is none. Raises Error, with a path such as /rule/days/1, where there is no such recurrence."""
    def previous(self, day: datetime.date) -> datetime.date | None:
        """Its last day on this one or before it; None where there is none. Raises Error as `next` does."""
    def between(self, first: datetime.date, last: datetime.date) -> tuple[datetime.date, ...]:
        """Its days from the first to the last, both included, in order. Raises Error as `next` does."""
    def lint(self) -> Records[Issue]:
        """Everything that leaves it without a first day or is there twice, and advice on exceptions that take nothing out."""

class SameDay:
    """It counts when it is done on the day itself, and expires with it."""
    def __init__(self) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> SameDay: ...
    def __deepcopy__(self, memo: object) -> SameDay: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> SameDay:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> SameDay:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> SameDay:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    __match_args__ = ()
    def replace(self) -> SameDay:
        """The same value with some fields changed."""
    def __replace__(self) -> SameDay:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class AfterStart:
    """It counts when it is done on the day or later, and expires when the next day comes; the last one never expires."""
    def __init__(self) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> AfterStart: ...
    def __deepcopy__(self, memo: object) -> AfterStart: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> AfterStart:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> AfterStart:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> AfterStart:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    __match_args__ = ()
    def replace(self) -> AfterStart:
        """The same value with some fields changed."""
    def __replace__(self) -> AfterStart:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class WithinDays:
    """It counts when it is done at any time in a window of days around the day, and expires with the window.

    before: How many days before the day the window opens.
    after: How many days after the day the window closes.
    """
    def __init__(self, *, before: typing.SupportsIndex = 0, after: typing.SupportsIndex = 0) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> WithinDays: ...
    def __deepcopy__(self, memo: object) -> WithinDays: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> WithinDays:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> WithinDays:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> WithinDays:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def before(self) -> int:
        """How many days before the day the window opens."""
    @property
    def after(self) -> int:
        """How many days after the day the window closes."""
    __match_args__ = ('before', 'after')
    def replace(self, *, before: typing.SupportsIndex = ..., after: typing.SupportsIndex = ...) -> WithinDays:
        """The same value with some fields changed."""
    def __replace__(self, *, before: typing.SupportsIndex = ..., after: typing.SupportsIndex = ...) -> WithinDays:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Schedule:
    """When something is due, and how long it can be done.

    recurrence: The days on which it is due.
    completion: When it counts as done for one of these days.
    """
    def __init__(self, *, recurrence: Recurrence, completion: SameDay | AfterStart | WithinDays) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Schedule: ...
    def __deepcopy__(self, memo: object) -> Schedule: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Schedule:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Schedule:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Schedule:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def recurrence(self) -> Recurrence:
        """The days on which it is due."""
    @property
    def completion(self) -> SameDay | AfterStart | WithinDays:
        """When it counts as done for one of these days."""
    __match_args__ = ('recurrence', 'completion')
    def replace(self, *, recurrence: Recurrence = ..., completion: SameDay | AfterStart | WithinDays = ...) -> Schedule:
        """The same value with some fields changed."""
    def __replace__(self, *, recurrence: Recurrence = ..., completion: SameDay | AfterStart | WithinDays = ...) -> Schedule:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...
    def windows(
        self,
        first: datetime.date,
        last: datetime.date,
        *,
        today: datetime.date,
        done: collections.abc.Sequence[datetime.date] = (),
    ) -> Records[DueWindow]:
        """The windows of all days from the first to the last on which something is due, as they are today. done: the days on which it was done; each completes the earliest window that it lies in and that is not completed, and days after today do not count yet. Raises Error, with a path such as /recurrence/until, where there is no such recurrence."""
    def lint(self) -> Records[Issue]:
        """What `lint` finds in its recurrence."""

class DueWindow:
    """A day on which something is due, with the days on which doing it counts.

    day: The day on which it is due.
    opens: The first day on which doing it counts.
    closes: The last day on which doing it counts; it expires after that. Nothing where it never expires.
    completed_on: The day on which it was done.
    state: What became of it, as of the day that was asked about.
    """
    def __init__(
        self,
        *,
        day: datetime.date,
        opens: datetime.date,
        closes: datetime.date | None = None,
        completed_on: datetime.date | None = None,
        state: typing.Literal['upcoming', 'open', 'completed', 'expired'] = 'upcoming',
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> DueWindow: ...
    def __deepcopy__(self, memo: object) -> DueWindow: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> DueWindow:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> DueWindow:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> DueWindow:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def day(self) -> datetime.date:
        """The day on which it is due."""
    @property
    def opens(self) -> datetime.date:
        """The first day on which doing it counts."""
    @property
    def closes(self) -> datetime.date | None:
        """The last day on which doing it counts; it expires after that. Nothing where it never expires."""
    @property
    def completed_on(self) -> datetime.date | None:
        """The day on which it was done."""
    @property
    def state(self) -> typing.Literal['upcoming', 'open', 'completed', 'expired']:
        """What became of it, as of the day that was asked about."""
    __match_args__ = ('day', 'opens', 'closes', 'completed_on', 'state')
    def replace(
        self,
        *,
        day: datetime.date = ...,
        opens: datetime.date = ...,
        closes: datetime.date | None = ...,
        completed_on: datetime.date | None = ...,
        state: typing.Literal['upcoming', 'open', 'completed', 'expired'] = ...,
    ) -> DueWindow:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        day: datetime.date = ...,
        opens: datetime.date = ...,
        closes: datetime.date | None = ...,
        completed_on: datetime.date | None = ...,
        state: typing.Literal['upcoming', 'open', 'completed', 'expired'] = ...,
    ) -> DueWindow:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class CalendarEvent:
    """Something of whole days that comes again, for a calendar app.

    id: Its UID. Calendar apps replace an event by a newer one of the same UID, so it should be nobody else's and never change.
    summary: What people read. Whoever may see the calendar reads it.
    recurrence: Its days.
    """
    def __init__(self, *, id: str, summary: str, recurrence: Recurrence) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> CalendarEvent: ...
    def __deepcopy__(self, memo: object) -> CalendarEvent: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> CalendarEvent:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> CalendarEvent:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> CalendarEvent:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def id(self) -> str:
        """Its UID. Calendar apps replace an event by a newer one of the same UID, so it should be nobody else's and never change."""
    @property
    def summary(self) -> str:
        """What people read. Whoever may see the calendar reads it."""
    @property
    def recurrence(self) -> Recurrence:
        """Its days."""
    __match_args__ = ('id', 'summary', 'recurrence')
    def replace(self, *, id: str = ..., summary: str = ..., recurrence: Recurrence = ...) -> CalendarEvent:
        """The same value with some fields changed."""
    def __replace__(self, *, id: str = ..., summary: str = ..., recurrence: Recurrence = ...) -> CalendarEvent:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Recode:
    """A cell that is read as another one, for files that have other codes for answers than the assessment.

    code: What the cell says, without spaces around it; a number is the same however it is written.
    answer: What is read in its place.
    items: The items in which it is; all, when left out. Where an item has one column for each option, its ticks are meant.
    """
    def __init__(self, *, code: str = '', answer: str = '', items: collections.abc.Sequence[str] = ()) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Recode: ...
    def __deepcopy__(self, memo: object) -> Recode: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Recode:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Recode:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Recode:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def code(self) -> str:
        """What the cell says, without spaces around it; a number is the same however it is written."""
    @property
    def answer(self) -> str:
        """What is read in its place."""
    @property
    def items(self) -> tuple[str, ...]:
        """The items in which it is; all, when left out. Where an item has one column for each option, its ticks are meant."""
    __match_args__ = ('code', 'answer', 'items')
    def replace(self, *, code: str = ..., answer: str = ..., items: collections.abc.Sequence[str] = ...) -> Recode:
        """The same value with some fields changed."""
    def __replace__(self, *, code: str = ..., answer: str = ..., items: collections.abc.Sequence[str] = ...) -> Recode:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class MissingCode:
    """A cell that stands for a missing answer, as the code book of a study has it.

    code: What the cell says, without spaces around it; a number is the same however it is written.
    means: Why there is no answer.
    items: The items in which it means that; all, when left out.
    """
    def __init__(
        self,
        *,
        code: str = '',
        means: typing.Literal['skipped', 'not_shown', 'dont_know', 'prefer_not_to_say'] = 'skipped',
        items: collections.abc.Sequence[str] = (),
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> MissingCode: ...
    def __deepcopy__(self, memo: object) -> MissingCode: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> MissingCode:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> MissingCode:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> MissingCode:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def code(self) -> str:
        """What the cell says, without spaces around it; a number is the same however it is written."""
    @property
    def means(self) -> typing.Literal['skipped', 'not_shown', 'dont_know', 'prefer_not_to_say']:
        """Why there is no answer."""
    @property
    def items(self) -> tuple[str, ...]:
        """The items in which it means that; all, when left out."""
    __match_args__ = ('code', 'means', 'items')
    def replace(
        self,
        *,
        code: str = ...,
        means: typing.Literal['skipped', 'not_shown', 'dont_know', 'prefer_not_to_say'] = ...,
        items: collections.abc.Sequence[str] = ...,
    ) -> MissingCode:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        code: str = ...,
        means: typing.Literal['skipped', 'not_shown', 'dont_know', 'prefer_not_to_say'] = ...,
        items: collections.abc.Sequence[str] = ...,
    ) -> MissingCode:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class ItemColumn:
    """A column that has another name than its item.

    column: The column's name, without spaces around it.
    item: The item that it has the answers to.
    option: The option that its cells say yes or no to, where an item has one column for each option.
    """
    def __init__(self, *, column: str = '', item: str, option: str = '') -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> ItemColumn: ...
    def __deepcopy__(self, memo: object) -> ItemColumn: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> ItemColumn:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> ItemColumn:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> ItemColumn:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def column(self) -> str:
        """The column's name, without spaces around it."""
    @property
    def item(self) -> str:
        """The item that it has the answers to."""
    @property
    def option(self) -> str:
        """The option that its cells say yes or no to, where an item has one column for each option."""
    __match_args__ = ('column', 'item', 'option')
    def replace(self, *, column: str = ..., item: str = ..., option: str = ...) -> ItemColumn:
        """The same value with some fields changed."""
    def __replace__(self, *, column: str = ..., item: str = ..., option: str = ...) -> ItemColumn:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class AnswerOffset:
    """A number to add to answers, for files that count from another number than the assessment does.

    add: What is added: -1 for a file that counts from 1 where the assessment counts from 0.
    items: The items to whose answers it is added; all that take numbers or one option that is named by a number, when left out; never yes and no, lists or texts.
    """
    def __init__(
        self,
        *,
        add: typing.SupportsFloat | typing.SupportsIndex = 0.0,
        items: collections.abc.Sequence[str] = (),
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> AnswerOffset: ...
    def __deepcopy__(self, memo: object) -> AnswerOffset: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> AnswerOffset:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> AnswerOffset:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> AnswerOffset:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def add(self) -> float:
        """What is added: -1 for a file that counts from 1 where the assessment counts from 0."""
    @property
    def items(self) -> tuple[str, ...]:
        """The items to whose answers it is added; all that take numbers or one option that is named by a number, when left out; never yes and no, lists or texts."""
    __match_args__ = ('add', 'items')
    def replace(
        self,
        *,
        add: typing.SupportsFloat | typing.SupportsIndex = ...,
        items: collections.abc.Sequence[str] = ...,
    ) -> AnswerOffset:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        add: typing.SupportsFloat | typing.SupportsIndex = ...,
        items: collections.abc.Sequence[str] = ...,
    ) -> AnswerOffset:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class RowMember:
    """One of several people whose answers are in one row.

    role: What the member is called in the table of scores.
    prefix: What the names of the member's columns have before the item's id.
    suffix: What they have behind it.
    """
    def __init__(self, *, role: str = '', prefix: str = '', suffix: str = '') -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> RowMember: ...
    def __deepcopy__(self, memo: object) -> RowMember: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> RowMember:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> RowMember:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> RowMember:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def role(self) -> str:
        """What the member is called in the table of scores."""
    @property
    def prefix(self) -> str:
        """What the names of the member's columns have before the item's id."""
    @property
    def suffix(self) -> str:
        """What they have behind it."""
    __match_args__ = ('role', 'prefix', 'suffix')
    def replace(self, *, role: str = ..., prefix: str = ..., suffix: str = ...) -> RowMember:
        """The same value with some fields changed."""
    def __replace__(self, *, role: str = ..., prefix: str = ..., suffix: str = ...) -> RowMember:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class TableLayout:
    """How a table of answers is written: CSV with a header row, or JSON Lines, one person or couple a row.

    delimiter: What is between two cells of a CSV file, one ASCII character; found from the header, when left out.
    decimal_sign: "." or ","; found cell by cell, when left out, and a cell that could be read both ways is refused.
    header_row: Which row has the names of the columns, from 1; empty ones do not count.
    rows_after_header: How many rows below the header are no people; when left out, the further header rows of survey platforms are recognized.
    id_columns: The columns that say who a row is of; 'id', when left out and there is such a column, and the row's number otherwise.
    kept_columns: Columns to copy into the table of scores.
    item_columns: Columns that have other names than their items.
    recodes: Cells that are read as others, before anything else is made of them.
    missing_codes: Cells that stand for missing answers, besides nothing at all and what other programs write there: NA, N/A, NaN, NULL, #NULL!, a point.
    offsets: Numbers to add to answers.
    members: The people whose answers stand in one row, when there are several.
    """
    def __init__(
        self,
        *,
        delimiter: str = '',
        decimal_sign: str = '',
        header_row: typing.SupportsIndex = 1,
        rows_after_header: typing.SupportsIndex | None = None,
        id_columns: collections.abc.Sequence[str] = (),
        kept_columns: collections.abc.Sequence[str] = (),
        item_columns: collections.abc.Iterable[ItemColumn] = [],
        recodes: collections.abc.Iterable[Recode] = [],
        missing_codes: collections.abc.Iterable[MissingCode] = [],
        offsets: collections.abc.Iterable[AnswerOffset] = [],
        members: collections.abc.Iterable[RowMember] = [],
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> TableLayout: ...
    def __deepcopy__(self, memo: object) -> TableLayout: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> TableLayout:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> TableLayout:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> TableLayout:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def delimiter(self) -> str:
        """What is between two cells of a CSV file, one ASCII character; found from the header, when left out."""
    @property
    def decimal_sign(self) -> str:
        """"." or ","; found cell by cell, when left out, and a cell that could be read both ways is refused."""
    @property
    def header_row(self) -> int:
        """Which row has the names of the columns, from 1; empty ones do not count."""
    @property
    def rows_after_header(self) -> int | None:
        """How many rows below the header are no people; when left out, the further header rows of survey platforms are recognized."""
    @property
    def id_columns(self) -> tuple[str, ...]:
        """The columns that say who a row is of; 'id', when left out and there is such a column, and the row's number otherwise."""
    @property
    def kept_columns(self) -> tuple[str, ...]:
        """Columns to copy into the table of scores."""
    @property
    def item_columns(self) -> Records[ItemColumn]:
        """Columns that have other names than their items."""
    @property
    def recodes(self) -> Records[Recode]:
        """Cells that are read as others, before anything else is made of them."""
    @property
    def missing_codes(self) -> Records[MissingCode]:
        """Cells that stand for missing answers, besides nothing at all and what other programs write there: NA, N/A, NaN, NULL, #NULL!, a point."""
    @property
    def offsets(self) -> Records[AnswerOffset]:
        """Numbers to add to answers."""
    @property
    def members(self) -> Records[RowMember]:
        """The people whose answers stand in one row, when there are several."""
    __match_args__ = ('delimiter', 'decimal_sign', 'header_row', 'rows_after_header', 'id_columns', 'kept_columns', 'item_columns', 'recodes', 'missing_codes', 'offsets', 'members')
    def replace(
        self,
        *,
        delimiter: str = ...,
        decimal_sign: str = ...,
        header_row: typing.SupportsIndex = ...,
        rows_after_header: typing.SupportsIndex | None = ...,
        id_columns: collections.abc.Sequence[str] = ...,
        kept_columns: collections.abc.Sequence[str] = ...,
        item_columns: collections.abc.Iterable[ItemColumn] = ...,
        recodes: collections.abc.Iterable[Recode] = ...,
        missing_codes: collections.abc.Iterable[MissingCode] = ...,
        offsets: collections.abc.Iterable[AnswerOffset] = ...,
        members: collections.abc.Iterable[RowMember] = ...,
    ) -> TableLayout:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        delimiter: str = ...,
        decimal_sign: str = ...,
        header_row: typing.SupportsIndex = ...,
        rows_after_header: typing.SupportsIndex | None = ...,
        id_columns: collections.abc.Sequence[str] = ...,
        kept_columns: collections.abc.Sequence[str] = ...,
        item_columns: collections.abc.Iterable[ItemColumn] = ...,
        recodes: collections.abc.Iterable[Recode] = ...,
        missing_codes: collections.abc.Iterable[MissingCode] = ...,
        offsets: collections.abc.Iterable[AnswerOffset] = ...,
        members: collections.abc.Iterable[RowMember] = ...,
    ) -> TableLayout:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Issue:
    """One thing that lint found in a pack or an answer sheet.

    path: Where, as a JSON Pointer.
    severity: Whether it is an error or advice.
    message: What is wrong, and what would be right.
    suggestion: A value that would be right, where there is one to suggest.
    """
    def __init__(
        self,
        *,
        path: str = '',
        severity: typing.Literal['error', 'advice'] = 'error',
        message: str = '',
        suggestion: str = '',
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Issue: ...
    def __deepcopy__(self, memo: object) -> Issue: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Issue:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Issue:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Issue:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def path(self) -> str:
        """Where, as a JSON Pointer."""
    @property
    def severity(self) -> typing.Literal['error', 'advice']:
        """Whether it is an error or advice."""
    @property
    def message(self) -> str:
        """What is wrong, and what would be right."""
    @property
    def suggestion(self) -> str:
        """A value that would be right, where there is one to suggest."""
    __match_args__ = ('path', 'severity', 'message', 'suggestion')
    def replace(
        self,
        *,
        path: str = ...,
        severity: typing.Literal['error', 'advice'] = ...,
        message: str = ...,
        suggestion: str = ...,
    ) -> Issue:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        path: str = ...,
        severity: typing.Literal['error', 'advice'] = ...,
        message: str = ...,
        suggestion: str = ...,
    ) -> Issue:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class CutOffResult:
    """Whether a score meets a published cut-off.

    cut_off: The cut-off.
    met: Whether the score meets it.
    label: What meeting it is called.
    population: In whom the cut-off was found.
    not_given: Why it cannot be said, where it has groups; it is not met then.
    """
    def __init__(
        self,
        *,
        cut_off: str,
        met: bool = False,
        label: str = '',
        population: str = '',
        not_given: typing.Literal['too_few_answers', 'nothing_asked', 'outside_table', 'group_unanswered', 'no_group', 'several_groups', 'too_large'] | None = None,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> CutOffResult: ...
    def __deepcopy__(self, memo: object) -> CutOffResult: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> CutOffResult:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> CutOffResult:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> CutOffResult:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def cut_off(self) -> str:
        """The cut-off."""
    @property
    def met(self) -> bool:
        """Whether the score meets it."""
    @property
    def label(self) -> str:
        """What meeting it is called."""
    @property
    def population(self) -> str:
        """In whom the cut-off was found."""
    @property
    def not_given(
        self,
    ) -> typing.Literal['too_few_answers', 'nothing_asked', 'outside_table', 'group_unanswered', 'no_group', 'several_groups', 'too_large'] | None:
        """Why it cannot be said, where it has groups; it is not met then."""
    __match_args__ = ('cut_off', 'met', 'label', 'population', 'not_given')
    def replace(
        self,
        *,
        cut_off: str = ...,
        met: bool = ...,
        label: str = ...,
        population: str = ...,
        not_given: typing.Literal['too_few_answers', 'nothing_asked', 'outside_table', 'group_unanswered', 'no_group', 'several_groups', 'too_large'] | None = ...,
    ) -> CutOffResult:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        cut_off: str = ...,
        met: bool = ...,
        label: str = ...,
        population: str = ...,
        not_given: typing.Literal['too_few_answers', 'nothing_asked', 'outside_table', 'group_unanswered', 'no_group', 'several_groups', 'too_large'] | None = ...,
    ) -> CutOffResult:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class NormScore:
    """A score relative to a named population.

    norm: The norm.
    population: Who they are.
    z: (score - mean) / sd; none without a mean and a standard deviation above 0.
    t: 50 + 10 z.
    percentile: From the norm's table, or from the normal distribution where it has none.
    stanine: From the percentile: the nine are separated at 4, 11, 23, 40, 60, 77, 89 and 96 per cent.
    not_given: Why there is none, where it has groups.
    """
    def __init__(
        self,
        *,
        norm: str,
        population: str = '',
        z: typing.SupportsFloat | typing.SupportsIndex | None = None,
        t: typing.SupportsFloat | typing.SupportsIndex | None = None,
        percentile: typing.SupportsFloat | typing.SupportsIndex | None = None,
        stanine: typing.SupportsIndex | None = None,
        not_given: typing.Literal['too_few_answers', 'nothing_asked', 'outside_table', 'group_unanswered', 'no_group', 'several_groups', 'too_large'] | None = None,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> NormScore: ...
    def __deepcopy__(self, memo: object) -> NormScore: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> NormScore:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> NormScore:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> NormScore:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def norm(self) -> str:
        """The norm."""
    @property
    def population(self) -> str:
        """Who they are."""
    @property
    def z(self) -> float | None:
        """(score - mean) / sd; none without a mean and a standard deviation above 0."""
    @property
    def t(self) -> float | None:
        """50 + 10 z."""
    @property
    def percentile(self) -> float | None:
        """From the norm's table, or from the normal distribution where it has none."""
    @property
    def stanine(self) -> int | None:
        """From the percentile: the nine are separated at 4, 11, 23, 40, 60, 77, 89 and 96 per cent."""
    @property
    def not_given(
        self,
    ) -> typing.Literal['too_few_answers', 'nothing_asked', 'outside_table', 'group_unanswered', 'no_group', 'several_groups', 'too_large'] | None:
        """Why there is none, where it has groups."""
    __match_args__ = ('norm', 'population', 'z', 't', 'percentile', 'stanine', 'not_given')
    def replace(
        self,
        *,
        norm: str = ...,
        population: str = ...,
        z: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        t: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        percentile: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        stanine: typing.SupportsIndex | None = ...,
        not_given: typing.Literal['too_few_answers', 'nothing_asked', 'outside_table', 'group_unanswered', 'no_group', 'several_groups', 'too_large'] | None = ...,
    ) -> NormScore:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        norm: str = ...,
        population: str = ...,
        z: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        t: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        percentile: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        stanine: typing.SupportsIndex | None = ...,
        not_given: typing.Literal['too_few_answers', 'nothing_asked', 'outside_table', 'group_unanswered', 'no_group', 'several_groups', 'too_large'] | None = ...,
    ) -> NormScore:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class ScoreResult:
    """One person's score on a scale: a value, or the reason why there is none.

    scale: The scale.
    value: The score, unrounded.
    not_scored: Why there is no score.
    raw: The method's result, where transforms were applied to it.
    answered: How many of its items, those of its components included and each counted once, were answered.
    asked: How many of them were asked, which leaves out those not shown.
    rule: The missing rule that was applied.
    prorated: Whether the person's mean was substituted for missing answers, in the scale itself or in a component.
    low: The lowest possible score of this person, derived from the ranges of the items that were asked; none where there is no end.
    high: The highest possible score, derived likewise.
    band: The band that the score lies in.
    label: That band's label.
    cut_offs: The scale's cut-offs and whether the score meets them.
    norms: The score relative to the populations of the scale's norms.
    standard_error: The standard error of measurement, sd * sqrt(1 - reliability).
    confidence: The 95 % confidence interval, value -/+ 1.96 standard errors; it may leave the score's range.
    unanswered: The items that were asked and not answered.
    undecided_by: Items without an answer that decide whether more of its items would have been asked, or of those that its groups ask for.
    """
    def __init__(
        self,
        *,
        scale: str,
        value: typing.SupportsFloat | typing.SupportsIndex | None = None,
        not_scored: typing.Literal['too_few_answers', 'nothing_asked', 'outside_table', 'group_unanswered', 'no_group', 'several_groups', 'too_large'] | None = None,
        raw: typing.SupportsFloat | typing.SupportsIndex | None = None,
        answered: typing.SupportsIndex = 0,
        asked: typing.SupportsIndex = 0,
        rule: AllRequired | AtMostMissing | AtLeastAnswered,
        prorated: bool = False,
        low: typing.SupportsFloat | typing.SupportsIndex | None = None,
        high: typing.SupportsFloat | typing.SupportsIndex | None = None,
        band: str | None = None,
        label: str = '',
        cut_offs: collections.abc.Iterable[CutOffResult] = [],
        norms: collections.abc.Iterable[NormScore] = [],
        standard_error: typing.SupportsFloat | typing.SupportsIndex | None = None,
        confidence: Interval | None = None,
        unanswered: collections.abc.Sequence[str] = (),
        undecided_by: collections.abc.Sequence[str] = (),
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> ScoreResult: ...
    def __deepcopy__(self, memo: object) -> ScoreResult: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> ScoreResult:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> ScoreResult:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> ScoreResult:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def scale(self) -> str:
        """The scale."""
    @property
    def value(self) -> float | None:
        """The score, unrounded."""
    @property
    def not_scored(
        self,
    ) -> typing.Literal['too_few_answers', 'nothing_asked', 'outside_table', 'group_unanswered', 'no_group', 'several_groups', 'too_large'] | None:
        """Why there is no score."""
    @property
    def raw(self) -> float | None:
        """The method's result, where transforms were applied to it."""
    @property
    def answered(self) -> int:
        """How many of its items, those of its components included and each counted once, were answered."""
    @property
    def asked(self) -> int:
        """How many of them were asked, which leaves out those not shown."""
    @property
    def rule(self) -> AllRequired | AtMostMissing | AtLeastAnswered:
        """The missing rule that was applied."""
    @property
    def prorated(self) -> bool:
        """Whether the person's mean was substituted for missing answers, in the scale itself or in a component."""
    @property
    def low(self) -> float | None:
        """The lowest possible score of this person, derived from the ranges of the items that were asked; none where there is no end."""
    @property
    def high(self) -> float | None:
        """The highest possible score, derived likewise."""
    @property
    def band(self) -> str | None:
        """The band that the score lies in."""
    @property
    def label(self) -> str:
        """That band's label."""
    @property
    def cut_offs(self) -> Records[CutOffResult]:
        """The scale's cut-offs and whether the score meets them."""
    @property
    def norms(self) -> Records[NormScore]:
        """The score relative to the populations of the scale's norms."""
    @property
    def standard_error(self) -> float | None:
        """The standard error of measurement, sd * sqrt(1 - reliability)."""
    @property
    def confidence(self) -> Interval | None:
        """The 95 % confidence interval, value -/+ 1.96 standard errors; it may leave the score's range."""
    @property
    def unanswered(self) -> tuple[str, ...]:
        """The items that were asked and not answered."""
    @property
    def undecided_by(self) -> tuple[str, ...]:
        """Items without an answer that decide whether more of its items would have been asked, or of those that its groups ask for."""
    __match_args__ = ('scale', 'value', 'not_scored', 'raw', 'answered', 'asked', 'rule', 'prorated', 'low', 'high', 'band', 'label', 'cut_offs', 'norms', 'standard_error', 'confidence', 'unanswered', 'undecided_by')
    def replace(
        self,
        *,
        scale: str = ...,
        value: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        not_scored: typing.Literal['too_few_answers', 'nothing_asked', 'outside_table', 'group_unanswered', 'no_group', 'several_groups', 'too_large'] | None = ...,
        raw: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        answered: typing.SupportsIndex = ...,
        asked: typing.SupportsIndex = ...,
        rule: AllRequired | AtMostMissing | AtLeastAnswered = ...,
        prorated: bool = ...,
        low: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        high: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        band: str | None = ...,
        label: str = ...,
        cut_offs: collections.abc.Iterable[CutOffResult] = ...,
        norms: collections.abc.Iterable[NormScore] = ...,
        standard_error: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        confidence: Interval | None = ...,
        unanswered: collections.abc.Sequence[str] = ...,
        undecided_by: collections.abc.Sequence[str] = ...,
    ) -> ScoreResult:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        scale: str = ...,
        value: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        not_scored: typing.Literal['too_few_answers', 'nothing_asked', 'outside_table', 'group_unanswered', 'no_group', 'several_groups', 'too_large'] | None = ...,
        raw: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        answered: typing.SupportsIndex = ...,
        asked: typing.SupportsIndex = ...,
        rule: AllRequired | AtMostMissing | AtLeastAnswered = ...,
        prorated: bool = ...,
        low: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        high: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        band: str | None = ...,
        label: str = ...,
        cut_offs: collections.abc.Iterable[CutOffResult] = ...,
        norms: collections.abc.Iterable[NormScore] = ...,
        standard_error: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        confidence: Interval | None = ...,
        unanswered: collections.abc.Sequence[str] = ...,
        undecided_by: collections.abc.Sequence[str] = ...,
    ) -> ScoreResult:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...
    def text(self, sentences: Sentences | None) -> str:
        """In a pack's sentences: for instance '4.25 of 5, mostly true', or why there is no score."""

class CutOffPoints:
    """The three boundaries between people who seek help and others.

    a: Two standard deviations from the clinical mean, towards the better end.
    b: Two standard deviations from the other mean, towards the worse end.
    c: Equally far from both means, each in its own standard deviations.
    """
    def __init__(
        self,
        *,
        a: typing.SupportsFloat | typing.SupportsIndex = 0.0,
        b: typing.SupportsFloat | typing.SupportsIndex = 0.0,
        c: typing.SupportsFloat | typing.SupportsIndex = 0.0,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> CutOffPoints: ...
    def __deepcopy__(self, memo: object) -> CutOffPoints: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> CutOffPoints:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> CutOffPoints:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> CutOffPoints:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def a(self) -> float:
        """Two standard deviations from the clinical mean, towards the better end."""
    @property
    def b(self) -> float:
        """Two standard deviations from the other mean, towards the worse end."""
    @property
    def c(self) -> float:
        """Equally far from both means, each in its own standard deviations."""
    __match_args__ = ('a', 'b', 'c')
    def replace(
        self,
        *,
        a: typing.SupportsFloat | typing.SupportsIndex = ...,
        b: typing.SupportsFloat | typing.SupportsIndex = ...,
        c: typing.SupportsFloat | typing.SupportsIndex = ...,
    ) -> CutOffPoints:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        a: typing.SupportsFloat | typing.SupportsIndex = ...,
        b: typing.SupportsFloat | typing.SupportsIndex = ...,
        c: typing.SupportsFloat | typing.SupportsIndex = ...,
    ) -> CutOffPoints:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Change:
    """How one person's score on one scale changed.

    scale: The scale.
    first_day: The day of the first value.
    second_day: The day of the second value.
    first: The first value.
    second: The second value.
    difference: Second minus first, in points.
    not_compared: Why the two are not compared.
    s_diff: The standard error of a difference; only where the score's reliability is known.
    rci: The reliable change index, difference / s_diff.
    reliable: Whether it is more than measurement error: whether the index is beyond -/+ 1.96.
    cut_off: Cut-off c, where the score has exactly one clinical norm and one other, with the clinical mean at the worse end.
    classification: Recovered, improved, unchanged or deteriorated; only where one end of the score is the better one.
    """
    def __init__(
        self,
        *,
        scale: str,
        first_day: datetime.date,
        second_day: datetime.date,
        first: typing.SupportsFloat | typing.SupportsIndex | None = None,
        second: typing.SupportsFloat | typing.SupportsIndex | None = None,
        difference: typing.SupportsFloat | typing.SupportsIndex | None = None,
        not_compared: typing.Literal['another_assessment', 'another_version', 'another_person', 'wrong_order', 'no_score'] | None = None,
        s_diff: typing.SupportsFloat | typing.SupportsIndex | None = None,
        rci: typing.SupportsFloat | typing.SupportsIndex | None = None,
        reliable: bool | None = None,
        cut_off: typing.SupportsFloat | typing.SupportsIndex | None = None,
        classification: typing.Literal['recovered', 'improved', 'unchanged', 'deteriorated'] | None = None,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Change: ...
    def __deepcopy__(self, memo: object) -> Change: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Change:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Change:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Change:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def scale(self) -> str:
        """The scale."""
    @property
    def first_day(self) -> datetime.date:
        """The day of the first value."""
    @property
    def second_day(self) -> datetime.date:
        """The day of the second value."""
    @property
    def first(self) -> float | None:
        """The first value."""
    @property
    def second(self) -> float | None:
        """The second value."""
    @property
    def difference(self) -> float | None:
        """Second minus first, in points."""
    @property
    def not_compared(
        self,
    ) -> typing.Literal['another_assessment', 'another_version', 'another_person', 'wrong_order', 'no_score'] | None:
        """Why the two are not compared."""
    @property
    def s_diff(self) -> float | None:
        """The standard error of a difference; only where the score's reliability is known."""
    @property
    def rci(self) -> float | None:
        """The reliable change index, difference / s_diff."""
    @property
    def reliable(self) -> bool | None:
        """Whether it is more than measurement error: whether the index is beyond -/+ 1.96."""
    @property
    def cut_off(self) -> float | None:
        """Cut-off c, where the score has exactly one clinical norm and one other, with the clinical mean at the worse end."""
    @property
    def classification(self) -> typing.Literal['recovered', 'improved', 'unchanged', 'deteriorated'] | None:
        """Recovered, improved, unchanged or deteriorated; only where one end of the score is the better one."""
    __match_args__ = ('scale', 'first_day', 'second_day', 'first', 'second', 'difference', 'not_compared', 's_diff', 'rci', 'reliable', 'cut_off', 'classification')
    def replace(
        self,
        *,
        scale: str = ...,
        first_day: datetime.date = ...,
        second_day: datetime.date = ...,
        first: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        second: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        difference: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        not_compared: typing.Literal['another_assessment', 'another_version', 'another_person', 'wrong_order', 'no_score'] | None = ...,
        s_diff: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        rci: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        reliable: bool | None = ...,
        cut_off: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        classification: typing.Literal['recovered', 'improved', 'unchanged', 'deteriorated'] | None = ...,
    ) -> Change:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        scale: str = ...,
        first_day: datetime.date = ...,
        second_day: datetime.date = ...,
        first: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        second: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        difference: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        not_compared: typing.Literal['another_assessment', 'another_version', 'another_person', 'wrong_order', 'no_score'] | None = ...,
        s_diff: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        rci: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        reliable: bool | None = ...,
        cut_off: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        classification: typing.Literal['recovered', 'improved', 'unchanged', 'deteriorated'] | None = ...,
    ) -> Change:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Occasion:
    """One sitting in a trajectory.

    day: The day of the sitting.
    value: The score.
    not_compared: Why the sitting is left out of the trajectory; it is then neither the first nor the previous one of another.
    since_first: The change since the first sitting of the trajectory, if this is not the first.
    since_previous: The change since the sitting just before, if there is one.
    """
    def __init__(
        self,
        *,
        day: datetime.date,
        value: typing.SupportsFloat | typing.SupportsIndex | None = None,
        not_compared: typing.Literal['another_assessment', 'another_version', 'another_person', 'wrong_order', 'no_score'] | None = None,
        since_first: Change | None = None,
        since_previous: Change | None = None,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Occasion: ...
    def __deepcopy__(self, memo: object) -> Occasion: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Occasion:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Occasion:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Occasion:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def day(self) -> datetime.date:
        """The day of the sitting."""
    @property
    def value(self) -> float | None:
        """The score."""
    @property
    def not_compared(
        self,
    ) -> typing.Literal['another_assessment', 'another_version', 'another_person', 'wrong_order', 'no_score'] | None:
        """Why the sitting is left out of the trajectory; it is then neither the first nor the previous one of another."""
    @property
    def since_first(self) -> Change | None:
        """The change since the first sitting of the trajectory, if this is not the first."""
    @property
    def since_previous(self) -> Change | None:
        """The change since the sitting just before, if there is one."""
    __match_args__ = ('day', 'value', 'not_compared', 'since_first', 'since_previous')
    def replace(
        self,
        *,
        day: datetime.date = ...,
        value: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        not_compared: typing.Literal['another_assessment', 'another_version', 'another_person', 'wrong_order', 'no_score'] | None = ...,
        since_first: Change | None = ...,
        since_previous: Change | None = ...,
    ) -> Occasion:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        day: datetime.date = ...,
        value: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        not_compared: typing.Literal['another_assessment', 'another_version', 'another_person', 'wrong_order', 'no_score'] | None = ...,
        since_first: Change | None = ...,
        since_previous: Change | None = ...,
    ) -> Occasion:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Trajectory:
    """One person's scores on one scale over a series of sittings.

    scale: The scale.
    occasions: The sittings in the order of their days; those of one day in the order in which they were given.
    """
    def __init__(self, *, scale: str, occasions: collections.abc.Iterable[Occasion] = []) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Trajectory: ...
    def __deepcopy__(self, memo: object) -> Trajectory: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Trajectory:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Trajectory:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Trajectory:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def scale(self) -> str:
        """The scale."""
    @property
    def occasions(self) -> Records[Occasion]:
        """The sittings in the order of their days; those of one day in the order in which they were given."""
    __match_args__ = ('scale', 'occasions')
    def replace(self, *, scale: str = ..., occasions: collections.abc.Iterable[Occasion] = ...) -> Trajectory:
        """The same value with some fields changed."""
    def __replace__(self, *, scale: str = ..., occasions: collections.abc.Iterable[Occasion] = ...) -> Trajectory:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class ItemAudit:
    """How one key of a scale behaves in the answers of many people.

    scale: The scale.
    item: The item.
    n: How many people answered all items of the scale; only they are used.
    item_rest_correlation: The correlation of the item as it is keyed with the sum of the scale's other items; none for fewer than three people or where either does not vary.
    suspected_reversed: Whether it is negative: people high on the other items are low on this one, so its key may be reversed. With several wrong keys a correct one may be near 0: correct the lowest first and repeat.
    """
    def __init__(
        self,
        *,
        scale: str,
        item: str,
        n: typing.SupportsIndex = 0,
        item_rest_correlation: typing.SupportsFloat | typing.SupportsIndex | None = None,
        suspected_reversed: bool = False,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> ItemAudit: ...
    def __deepcopy__(self, memo: object) -> ItemAudit: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> ItemAudit:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> ItemAudit:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> ItemAudit:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def scale(self) -> str:
        """The scale."""
    @property
    def item(self) -> str:
        """The item."""
    @property
    def n(self) -> int:
        """How many people answered all items of the scale; only they are used."""
    @property
    def item_rest_correlation(self) -> float | None:
        """The correlation of the item as it is keyed with the sum of the scale's other items; none for fewer than three people or where either does not vary."""
    @property
    def suspected_reversed(self) -> bool:
        """Whether it is negative: people high on the other items are low on this one, so its key may be reversed. With several wrong keys a correct one may be near 0: correct the lowest first and repeat."""
    __match_args__ = ('scale', 'item', 'n', 'item_rest_correlation', 'suspected_reversed')
    def replace(
        self,
        *,
        scale: str = ...,
        item: str = ...,
        n: typing.SupportsIndex = ...,
        item_rest_correlation: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        suspected_reversed: bool = ...,
    ) -> ItemAudit:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        scale: str = ...,
        item: str = ...,
        n: typing.SupportsIndex = ...,
        item_rest_correlation: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        suspected_reversed: bool = ...,
    ) -> ItemAudit:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class ProfileAgreement:
    """How alike two profiles are: two people's values on the same items or facets.

    n: How many values each profile has.
    mean_difference: The mean of the first profile minus that of the second, in points.
    correlation: Pearson's r: whether the ups and downs agree, whatever the heights.
    correlation_undefined: Why there is no correlation.
    double_entry_icc: Pearson's r over the 2 n pairs (a, b) and (b, a): 1 only for equal profiles, lower where heights or spreads differ.
    double_entry_icc_undefined: Why there is no double-entry intraclass correlation.
    d_squared: The sum of squared differences (a - b)^2, in squared points.
    elevation: The part of d_squared from different means: n * mean_difference^2.
    scatter: The part from different spreads: (n - 1) * (sd_a - sd_b)^2.
    shape: The part from different ups and downs: (n - 1) * 2 * sd_a * sd_b * (1 - r); 0 where a profile is constant.
    """
    def __init__(
        self,
        *,
        n: typing.SupportsIndex = 0,
        mean_difference: typing.SupportsFloat | typing.SupportsIndex = 0.0,
        correlation: typing.SupportsFloat | typing.SupportsIndex | None = None,
        correlation_undefined: typing.Literal['too_few', 'no_variance', 'no_standard_error', 'no_points', 'different_ranges'] | None = None,
        double_entry_icc: typing.SupportsFloat | typing.SupportsIndex | None = None,
        double_entry_icc_undefined: typing.Literal['too_few', 'no_variance', 'no_standard_error', 'no_points', 'different_ranges'] | None = None,
        d_squared: typing.SupportsFloat | typing.SupportsIndex = 0.0,
        elevation: typing.SupportsFloat | typing.SupportsIndex = 0.0,
        scatter: typing.SupportsFloat | typing.SupportsIndex = 0.0,
        shape: typing.SupportsFloat | typing.SupportsIndex = 0.0,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> ProfileAgreement: ...
    def __deepcopy__(self, memo: object) -> ProfileAgreement: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> ProfileAgreement:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> ProfileAgreement:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> ProfileAgreement:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def n(self) -> int:
        """How many values each profile has."""
    @property
    def mean_difference(self) -> float:
        """The mean of the first profile minus that of the second, in points."""
    @property
    def correlation(self) -> float | None:
        """Pearson's r: whether the ups and downs agree, whatever the heights."""
    @property
    def correlation_undefined(
        self,
    ) -> typing.Literal['too_few', 'no_variance', 'no_standard_error', 'no_points', 'different_ranges'] | None:
        """Why there is no correlation."""
    @property
    def double_entry_icc(self) -> float | None:
        """Pearson's r over the 2 n pairs (a, b) and (b, a): 1 only for equal profiles, lower where heights or spreads differ."""
    @property
    def double_entry_icc_undefined(
        self,
    ) -> typing.Literal['too_few', 'no_variance', 'no_standard_error', 'no_points', 'different_ranges'] | None:
        """Why there is no double-entry intraclass correlation."""
    @property
    def d_squared(self) -> float:
        """The sum of squared differences (a - b)^2, in squared points."""
    @property
    def elevation(self) -> float:
        """The part of d_squared from different means: n * mean_difference^2."""
    @property
    def scatter(self) -> float:
        """The part from different spreads: (n - 1) * (sd_a - sd_b)^2."""
    @property
    def shape(self) -> float:
        """The part from different ups and downs: (n - 1) * 2 * sd_a * sd_b * (1 - r); 0 where a profile is constant."""
    __match_args__ = ('n', 'mean_difference', 'correlation', 'correlation_undefined', 'double_entry_icc', 'double_entry_icc_undefined', 'd_squared', 'elevation', 'scatter', 'shape')
    def replace(
        self,
        *,
        n: typing.SupportsIndex = ...,
        mean_difference: typing.SupportsFloat | typing.SupportsIndex = ...,
        correlation: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        correlation_undefined: typing.Literal['too_few', 'no_variance', 'no_standard_error', 'no_points', 'different_ranges'] | None = ...,
        double_entry_icc: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        double_entry_icc_undefined: typing.Literal['too_few', 'no_variance', 'no_standard_error', 'no_points', 'different_ranges'] | None = ...,
        d_squared: typing.SupportsFloat | typing.SupportsIndex = ...,
        elevation: typing.SupportsFloat | typing.SupportsIndex = ...,
        scatter: typing.SupportsFloat | typing.SupportsIndex = ...,
        shape: typing.SupportsFloat | typing.SupportsIndex = ...,
    ) -> ProfileAgreement:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        n: typing.SupportsIndex = ...,
        mean_difference: typing.SupportsFloat | typing.SupportsIndex = ...,
        correlation: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        correlation_undefined: typing.Literal['too_few', 'no_variance', 'no_standard_error', 'no_points', 'different_ranges'] | None = ...,
        double_entry_icc: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        double_entry_icc_undefined: typing.Literal['too_few', 'no_variance', 'no_standard_error', 'no_points', 'different_ranges'] | None = ...,
        d_squared: typing.SupportsFloat | typing.SupportsIndex = ...,
        elevation: typing.SupportsFloat | typing.SupportsIndex = ...,
        scatter: typing.SupportsFloat | typing.SupportsIndex = ...,
        shape: typing.SupportsFloat | typing.SupportsIndex = ...,
    ) -> ProfileAgreement:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class ProfileComparison:
    """Two people's scores on all scales that both opened of one assessment, as two profiles.

    scales: The scales of the profiles, in the assessment's order.
    agreement: How alike the profiles are, each score as a part of its scale's range: 0 at the worse end, 1 at the better one.
    agreement_undefined: Why there is none: too_few, where fewer than three scales are open.
    found: What stands out.
    """
    def __init__(
        self,
        *,
        scales: collections.abc.Sequence[str] = (),
        agreement: ProfileAgreement | None = None,
        agreement_undefined: typing.Literal['too_few', 'no_variance', 'no_standard_error', 'no_points', 'different_ranges'] | None = None,
        found: typing.Literal['nothing', 'same_places', 'different_places'] = 'nothing',
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> ProfileComparison: ...
    def __deepcopy__(self, memo: object) -> ProfileComparison: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> ProfileComparison:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> ProfileComparison:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> ProfileComparison:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def scales(self) -> tuple[str, ...]:
        """The scales of the profiles, in the assessment's order."""
    @property
    def agreement(self) -> ProfileAgreement | None:
        """How alike the profiles are, each score as a part of its scale's range: 0 at the worse end, 1 at the better one."""
    @property
    def agreement_undefined(
        self,
    ) -> typing.Literal['too_few', 'no_variance', 'no_standard_error', 'no_points', 'different_ranges'] | None:
        """Why there is none: too_few, where fewer than three scales are open."""
    @property
    def found(self) -> typing.Literal['nothing', 'same_places', 'different_places']:
        """What stands out."""
    __match_args__ = ('scales', 'agreement', 'agreement_undefined', 'found')
    def replace(
        self,
        *,
        scales: collections.abc.Sequence[str] = ...,
        agreement: ProfileAgreement | None = ...,
        agreement_undefined: typing.Literal['too_few', 'no_variance', 'no_standard_error', 'no_points', 'different_ranges'] | None = ...,
        found: typing.Literal['nothing', 'same_places', 'different_places'] = ...,
    ) -> ProfileComparison:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        scales: collections.abc.Sequence[str] = ...,
        agreement: ProfileAgreement | None = ...,
        agreement_undefined: typing.Literal['too_few', 'no_variance', 'no_standard_error', 'no_points', 'different_ranges'] | None = ...,
        found: typing.Literal['nothing', 'same_places', 'different_places'] = ...,
    ) -> ProfileComparison:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class GuessedItem:
    """What somebody guessed that another would answer to an item, and what the other answered.

    item: The item.
    guess: The answer that was guessed.
    own: The answer that the other gave.
    same: Whether the two are the same answer.
    difference: Guess minus own, in the points of the item's answers before any key; none where they have no points.
    """
    def __init__(
        self,
        *,
        item: str,
        guess: None | bool | typing.SupportsIndex | float | str | collections.abc.Sequence[str] | Unanswered,
        own: None | bool | typing.SupportsIndex | float | str | collections.abc.Sequence[str] | Unanswered,
        same: bool = False,
        difference: typing.SupportsFloat | typing.SupportsIndex | None = None,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> GuessedItem: ...
    def __deepcopy__(self, memo: object) -> GuessedItem: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> GuessedItem:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> GuessedItem:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> GuessedItem:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def item(self) -> str:
        """The item."""
    @property
    def guess(self) -> bool | int | float | str | tuple[str, ...] | Unanswered:
        """The answer that was guessed."""
    @property
    def own(self) -> bool | int | float | str | tuple[str, ...] | Unanswered:
        """The answer that the other gave."""
    @property
    def same(self) -> bool:
        """Whether the two are the same answer."""
    @property
    def difference(self) -> float | None:
        """Guess minus own, in the points of the item's answers before any key; none where they have no points."""
    __match_args__ = ('item', 'guess', 'own', 'same', 'difference')
    def replace(
        self,
        *,
        item: str = ...,
        guess: None | bool | typing.SupportsIndex | float | str | collections.abc.Sequence[str] | Unanswered = ...,
        own: None | bool | typing.SupportsIndex | float | str | collections.abc.Sequence[str] | Unanswered = ...,
        same: bool = ...,
        difference: typing.SupportsFloat | typing.SupportsIndex | None = ...,
    ) -> GuessedItem:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        item: str = ...,
        guess: None | bool | typing.SupportsIndex | float | str | collections.abc.Sequence[str] | Unanswered = ...,
        own: None | bool | typing.SupportsIndex | float | str | collections.abc.Sequence[str] | Unanswered = ...,
        same: bool = ...,
        difference: typing.SupportsFloat | typing.SupportsIndex | None = ...,
    ) -> GuessedItem:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class GuessedScale:
    """One scale as somebody guessed it and as the other answered, both over the guessed items alone.

    scale: The scale.
    guess: The score of the guessed answers.
    own: The score of the other's own answers to the same items; it can differ from their score over all items.
    difference: Guess minus own.
    low: The lowest possible score.
    high: The highest possible score.
    """
    def __init__(
        self,
        *,
        scale: str,
        guess: typing.SupportsFloat | typing.SupportsIndex = 0.0,
        own: typing.SupportsFloat | typing.SupportsIndex = 0.0,
        difference: typing.SupportsFloat | typing.SupportsIndex = 0.0,
        low: typing.SupportsFloat | typing.SupportsIndex = 0.0,
        high: typing.SupportsFloat | typing.SupportsIndex = 0.0,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> GuessedScale: ...
    def __deepcopy__(self, memo: object) -> GuessedScale: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> GuessedScale:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> GuessedScale:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> GuessedScale:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def scale(self) -> str:
        """The scale."""
    @property
    def guess(self) -> float:
        """The score of the guessed answers."""
    @property
    def own(self) -> float:
        """The score of the other's own answers to the same items; it can differ from their score over all items."""
    @property
    def difference(self) -> float:
        """Guess minus own."""
    @property
    def low(self) -> float:
        """The lowest possible score."""
    @property
    def high(self) -> float:
        """The highest possible score."""
    __match_args__ = ('scale', 'guess', 'own', 'difference', 'low', 'high')
    def replace(
        self,
        *,
        scale: str = ...,
        guess: typing.SupportsFloat | typing.SupportsIndex = ...,
        own: typing.SupportsFloat | typing.SupportsIndex = ...,
        difference: typing.SupportsFloat | typing.SupportsIndex = ...,
        low: typing.SupportsFloat | typing.SupportsIndex = ...,
        high: typing.SupportsFloat | typing.SupportsIndex = ...,
    ) -> GuessedScale:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        scale: str = ...,
        guess: typing.SupportsFloat | typing.SupportsIndex = ...,
        own: typing.SupportsFloat | typing.SupportsIndex = ...,
        difference: typing.SupportsFloat | typing.SupportsIndex = ...,
        low: typing.SupportsFloat | typing.SupportsIndex = ...,
        high: typing.SupportsFloat | typing.SupportsIndex = ...,
    ) -> GuessedScale:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class GuessComparison:
    """What one person guessed that another would answer, beside what the other answered.

    person: Who guessed.
    subject: Whose answers were guessed.
    assessment: The assessment.
    items: The items that opened, in the assessment's order.
    same: How many of them have the same answer.
    agreement: The guesses as one profile and the own answers as the other, over the items with points in a range (up to 1e50): mean_difference is guess minus own.
    agreement_undefined: Why there is none: no_points, or different_ranges.
    scales: The scales that these items alone give a score on, in the assessment's order.
    """
    def __init__(
        self,
        *,
        person: str,
        subject: str,
        assessment: str,
        items: collections.abc.Iterable[GuessedItem] = [],
        same: typing.SupportsIndex = 0,
        agreement: ProfileAgreement | None = None,
        agreement_undefined: typing.Literal['too_few', 'no_variance', 'no_standard_error', 'no_points', 'different_ranges'] | None = None,
        scales: collections.abc.Iterable[GuessedScale] = [],
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> GuessComparison: ...
    def __deepcopy__(self, memo: object) -> GuessComparison: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> GuessComparison:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> GuessComparison:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> GuessComparison:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def person(self) -> str:
        """Who guessed."""
    @property
    def subject(self) -> str:
        """Whose answers were guessed."""
    @property
    def assessment(self) -> str:
        """The assessment."""
    @property
    def items(self) -> Records[GuessedItem]:
        """The items that opened, in the assessment's order."""
    @property
    def same(self) -> int:
        """How many of them have the same answer."""
    @property
    def agreement(self) -> ProfileAgreement | None:
        """The guesses as one profile and the own answers as the other, over the items with points in a range (up to 1e50): mean_difference is guess minus own."""
    @property
    def agreement_undefined(
        self,
    ) -> typing.Literal['too_few', 'no_variance', 'no_standard_error', 'no_points', 'different_ranges'] | None:
        """Why there is none: no_points, or different_ranges."""
    @property
    def scales(self) -> Records[GuessedScale]:
        """The scales that these items alone give a score on, in the assessment's order."""
    __match_args__ = ('person', 'subject', 'assessment', 'items', 'same', 'agreement', 'agreement_undefined', 'scales')
    def replace(
        self,
        *,
        person: str = ...,
        subject: str = ...,
        assessment: str = ...,
        items: collections.abc.Iterable[GuessedItem] = ...,
        same: typing.SupportsIndex = ...,
        agreement: ProfileAgreement | None = ...,
        agreement_undefined: typing.Literal['too_few', 'no_variance', 'no_standard_error', 'no_points', 'different_ranges'] | None = ...,
        scales: collections.abc.Iterable[GuessedScale] = ...,
    ) -> GuessComparison:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        person: str = ...,
        subject: str = ...,
        assessment: str = ...,
        items: collections.abc.Iterable[GuessedItem] = ...,
        same: typing.SupportsIndex = ...,
        agreement: ProfileAgreement | None = ...,
        agreement_undefined: typing.Literal['too_few', 'no_variance', 'no_standard_error', 'no_points', 'different_ranges'] | None = ...,
        scales: collections.abc.Iterable[GuessedScale] = ...,
    ) -> GuessComparison:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Blocker:
    """Why an assessment cannot be submitted yet.

    item: The item that must be answered.
    constraint: The constraint that is not met.
    why: The reason.
    wording: The constraint's own sentence; empty for an item.
    """
    def __init__(
        self,
        *,
        item: str | None = None,
        constraint: str | None = None,
        why: typing.Literal['unanswered', 'skipped', 'constraint'] = 'unanswered',
        wording: str = '',
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Blocker: ...
    def __deepcopy__(self, memo: object) -> Blocker: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Blocker:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Blocker:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Blocker:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def item(self) -> str | None:
        """The item that must be answered."""
    @property
    def constraint(self) -> str | None:
        """The constraint that is not met."""
    @property
    def why(self) -> typing.Literal['unanswered', 'skipped', 'constraint']:
        """The reason."""
    @property
    def wording(self) -> str:
        """The constraint's own sentence; empty for an item."""
    __match_args__ = ('item', 'constraint', 'why', 'wording')
    def replace(
        self,
        *,
        item: str | None = ...,
        constraint: str | None = ...,
        why: typing.Literal['unanswered', 'skipped', 'constraint'] = ...,
        wording: str = ...,
    ) -> Blocker:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        item: str | None = ...,
        constraint: str | None = ...,
        why: typing.Literal['unanswered', 'skipped', 'constraint'] = ...,
        wording: str = ...,
    ) -> Blocker:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...
    def text(self, sentences: Sentences | None) -> str:
        """In a pack's sentences."""

class Comparison:
    """Two people's scores on one scale, side by side.

    scale: The scale.
    first: The first person's score.
    second: The second person's score.
    difference: First minus second.
    absolute_difference: The difference without its sign.
    mean: The mean of the two.
    minimum: The lower of the two.
    low: The lowest possible score.
    high: The highest possible score.
    gap: The difference in standard errors of a difference, absolute_difference / (sqrt(2) * SEM).
    gap_undefined: Why there is no gap.
    reliable: Whether it is more than measurement error: whether the gap is beyond 1.96. None where there is no gap.
    first_band: The band that the first score lies in.
    second_band: The band that the second score lies in.
    first_label: The label of the first score's band.
    second_label: The label of the second score's band.
    found: What stands out.
    """
    def __init__(
        self,
        *,
        scale: str,
        first: typing.SupportsFloat | typing.SupportsIndex = 0.0,
        second: typing.SupportsFloat | typing.SupportsIndex = 0.0,
        difference: typing.SupportsFloat | typing.SupportsIndex = 0.0,
        absolute_difference: typing.SupportsFloat | typing.SupportsIndex = 0.0,
        mean: typing.SupportsFloat | typing.SupportsIndex = 0.0,
        minimum: typing.SupportsFloat | typing.SupportsIndex = 0.0,
        low: typing.SupportsFloat | typing.SupportsIndex = 0.0,
        high: typing.SupportsFloat | typing.SupportsIndex = 0.0,
        gap: typing.SupportsFloat | typing.SupportsIndex | None = None,
        gap_undefined: typing.Literal['too_few', 'no_variance', 'no_standard_error', 'no_points', 'different_ranges'] | None = None,
        reliable: bool | None = None,
        first_band: str | None = None,
        second_band: str | None = None,
        first_label: str = '',
        second_label: str = '',
        found: typing.Literal['nothing', 'shared_strength', 'shared_low_point', 'seen_differently'] = 'nothing',
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Comparison: ...
    def __deepcopy__(self, memo: object) -> Comparison: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Comparison:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Comparison:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Comparison:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def scale(self) -> str:
        """The scale."""
    @property
    def first(self) -> float:
        """The first person's score."""
    @property
    def second(self) -> float:
        """The second person's score."""
    @property
    def difference(self) -> float:
        """First minus second."""
    @property
    def absolute_difference(self) -> float:
        """The difference without its sign."""
    @property
    def mean(self) -> float:
        """The mean of the two."""
    @property
    def minimum(self) -> float:
        """The lower of the two."""
    @property
    def low(self) -> float:
        """The lowest possible score."""
    @property
    def high(self) -> float:
        """The highest possible score."""
    @property
    def gap(self) -> float | None:
        """The difference in standard errors of a difference, absolute_difference / (sqrt(2) * SEM)."""
    @property
    def gap_undefined(
        self,
    ) -> typing.Literal['too_few', 'no_variance', 'no_standard_error', 'no_points', 'different_ranges'] | None:
        """Why there is no gap."""
    @property
    def reliable(self) -> bool | None:
        """Whether it is more than measurement error: whether the gap is beyond 1.96. None where there is no gap."""
    @property
    def first_band(self) -> str | None:
        """The band that the first score lies in."""
    @property
    def second_band(self) -> str | None:
        """The band that the second score lies in."""
    @property
    def first_label(self) -> str:
        """The label of the first score's band."""
    @property
    def second_label(self) -> str:
        """The label of the second score's band."""
    @property
    def found(self) -> typing.Literal['nothing', 'shared_strength', 'shared_low_point', 'seen_differently']:
        """What stands out."""
    __match_args__ = ('scale', 'first', 'second', 'difference', 'absolute_difference', 'mean', 'minimum', 'low', 'high', 'gap', 'gap_undefined', 'reliable', 'first_band', 'second_band', 'first_label', 'second_label', 'found')
    def replace(
        self,
        *,
        scale: str = ...,
        first: typing.SupportsFloat | typing.SupportsIndex = ...,
        second: typing.SupportsFloat | typing.SupportsIndex = ...,
        difference: typing.SupportsFloat | typing.SupportsIndex = ...,
        absolute_difference: typing.SupportsFloat | typing.SupportsIndex = ...,
        mean: typing.SupportsFloat | typing.SupportsIndex = ...,
        minimum: typing.SupportsFloat | typing.SupportsIndex = ...,
        low: typing.SupportsFloat | typing.SupportsIndex = ...,
        high: typing.SupportsFloat | typing.SupportsIndex = ...,
        gap: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        gap_undefined: typing.Literal['too_few', 'no_variance', 'no_standard_error', 'no_points', 'different_ranges'] | None = ...,
        reliable: bool | None = ...,
        first_band: str | None = ...,
        second_band: str | None = ...,
        first_label: str = ...,
        second_label: str = ...,
        found: typing.Literal['nothing', 'shared_strength', 'shared_low_point', 'seen_differently'] = ...,
    ) -> Comparison:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        scale: str = ...,
        first: typing.SupportsFloat | typing.SupportsIndex = ...,
        second: typing.SupportsFloat | typing.SupportsIndex = ...,
        difference: typing.SupportsFloat | typing.SupportsIndex = ...,
        absolute_difference: typing.SupportsFloat | typing.SupportsIndex = ...,
        mean: typing.SupportsFloat | typing.SupportsIndex = ...,
        minimum: typing.SupportsFloat | typing.SupportsIndex = ...,
        low: typing.SupportsFloat | typing.SupportsIndex = ...,
        high: typing.SupportsFloat | typing.SupportsIndex = ...,
        gap: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        gap_undefined: typing.Literal['too_few', 'no_variance', 'no_standard_error', 'no_points', 'different_ranges'] | None = ...,
        reliable: bool | None = ...,
        first_band: str | None = ...,
        second_band: str | None = ...,
        first_label: str = ...,
        second_label: str = ...,
        found: typing.Literal['nothing', 'shared_strength', 'shared_low_point', 'seen_differently'] = ...,
    ) -> Comparison:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class ScaleValue:
    """A person's value on one scale.

    scale: The scale.
    value: The person's score.
    low: The lowest possible score.
    high: The highest possible score.
    """
    def __init__(
        self,
        *,
        scale: str,
        value: typing.SupportsFloat | typing.SupportsIndex = 0.0,
        low: typing.SupportsFloat | typing.SupportsIndex = 0.0,
        high: typing.SupportsFloat | typing.SupportsIndex = 0.0,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> ScaleValue: ...
    def __deepcopy__(self, memo: object) -> ScaleValue: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> ScaleValue:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> ScaleValue:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> ScaleValue:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def scale(self) -> str:
        """The scale."""
    @property
    def value(self) -> float:
        """The person's score."""
    @property
    def low(self) -> float:
        """The lowest possible score."""
    @property
    def high(self) -> float:
        """The highest possible score."""
    __match_args__ = ('scale', 'value', 'low', 'high')
    def replace(
        self,
        *,
        scale: str = ...,
        value: typing.SupportsFloat | typing.SupportsIndex = ...,
        low: typing.SupportsFloat | typing.SupportsIndex = ...,
        high: typing.SupportsFloat | typing.SupportsIndex = ...,
    ) -> ScaleValue:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        scale: str = ...,
        value: typing.SupportsFloat | typing.SupportsIndex = ...,
        low: typing.SupportsFloat | typing.SupportsIndex = ...,
        high: typing.SupportsFloat | typing.SupportsIndex = ...,
    ) -> ScaleValue:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class AssessmentResult:
    """What a person opened of one assessment to a third person.

    assessment: The assessment.
    version: Its version.
    day: The day of the answers.
    scales: The values, in the assessment's order; never empty.
    """
    def __init__(
        self,
        *,
        assessment: str,
        version: typing.SupportsIndex = 1,
        day: datetime.date,
        scales: collections.abc.Iterable[ScaleValue] = [],
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> AssessmentResult: ...
    def __deepcopy__(self, memo: object) -> AssessmentResult: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> AssessmentResult:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> AssessmentResult:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> AssessmentResult:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def assessment(self) -> str:
        """The assessment."""
    @property
    def version(self) -> int:
        """Its version."""
    @property
    def day(self) -> datetime.date:
        """The day of the answers."""
    @property
    def scales(self) -> Records[ScaleValue]:
        """The values, in the assessment's order; never empty."""
    __match_args__ = ('assessment', 'version', 'day', 'scales')
    def replace(
        self,
        *,
        assessment: str = ...,
        version: typing.SupportsIndex = ...,
        day: datetime.date = ...,
        scales: collections.abc.Iterable[ScaleValue] = ...,
    ) -> AssessmentResult:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        assessment: str = ...,
        version: typing.SupportsIndex = ...,
        day: datetime.date = ...,
        scales: collections.abc.Iterable[ScaleValue] = ...,
    ) -> AssessmentResult:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Reason:
    """One score that is a reason for a practice.

    scale: The scale.
    dimension: The dimension that the scale measures and the practice targets.
    need: How far the score is from its better end, 0 to 1.
    weight: The weight with which the practice targets the dimension, 0 to 1.
    before: The need at the sitting before, where one gave the score.
    """
    def __init__(
        self,
        *,
        scale: str,
        dimension: str,
        need: typing.SupportsFloat | typing.SupportsIndex = 0.0,
        weight: typing.SupportsFloat | typing.SupportsIndex = 0.0,
        before: typing.SupportsFloat | typing.SupportsIndex | None = None,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Reason: ...
    def __deepcopy__(self, memo: object) -> Reason: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Reason:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Reason:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Reason:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def scale(self) -> str:
        """The scale."""
    @property
    def dimension(self) -> str:
        """The dimension that the scale measures and the practice targets."""
    @property
    def need(self) -> float:
        """How far the score is from its better end, 0 to 1."""
    @property
    def weight(self) -> float:
        """The weight with which the practice targets the dimension, 0 to 1."""
    @property
    def before(self) -> float | None:
        """The need at the sitting before, where one gave the score."""
    __match_args__ = ('scale', 'dimension', 'need', 'weight', 'before')
    def replace(
        self,
        *,
        scale: str = ...,
        dimension: str = ...,
        need: typing.SupportsFloat | typing.SupportsIndex = ...,
        weight: typing.SupportsFloat | typing.SupportsIndex = ...,
        before: typing.SupportsFloat | typing.SupportsIndex | None = ...,
    ) -> Reason:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        scale: str = ...,
        dimension: str = ...,
        need: typing.SupportsFloat | typing.SupportsIndex = ...,
        weight: typing.SupportsFloat | typing.SupportsIndex = ...,
        before: typing.SupportsFloat | typing.SupportsIndex | None = ...,
    ) -> Reason:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Recommendation:
    """A practice that may help next, and why.

    practice: The practice.
    relevance: Need times weight of its strongest reason, 0 to 1, times 0.8 to 1.2 by how the practice went; practices are ranked by it.
    reasons: The reasons, strongest first; empty where it serves no need of theirs.
    wording: The strongest reason in a sentence.
    why: Why the practice may help, for this reader: one who goes short of what the reason is about, or one who could give it.
    quoted: The item whose own answer the sentence quotes, if it does.
    """
    def __init__(
        self,
        *,
        practice: str,
        relevance: typing.SupportsFloat | typing.SupportsIndex = 0.0,
        reasons: collections.abc.Iterable[Reason] = [],
        wording: str = '',
        why: str = '',
        quoted: str | None = None,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Recommendation: ...
    def __deepcopy__(self, memo: object) -> Recommendation: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Recommendation:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Recommendation:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Recommendation:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def practice(self) -> str:
        """The practice."""
    @property
    def relevance(self) -> float:
        """Need times weight of its strongest reason, 0 to 1, times 0.8 to 1.2 by how the practice went; practices are ranked by it."""
    @property
    def reasons(self) -> Records[Reason]:
        """The reasons, strongest first; empty where it serves no need of theirs."""
    @property
    def wording(self) -> str:
        """The strongest reason in a sentence."""
    @property
    def why(self) -> str:
        """Why the practice may help, for this reader: one who goes short of what the reason is about, or one who could give it."""
    @property
    def quoted(self) -> str | None:
        """The item whose own answer the sentence quotes, if it does."""
    __match_args__ = ('practice', 'relevance', 'reasons', 'wording', 'why', 'quoted')
    def replace(
        self,
        *,
        practice: str = ...,
        relevance: typing.SupportsFloat | typing.SupportsIndex = ...,
        reasons: collections.abc.Iterable[Reason] = ...,
        wording: str = ...,
        why: str = ...,
        quoted: str | None = ...,
    ) -> Recommendation:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        practice: str = ...,
        relevance: typing.SupportsFloat | typing.SupportsIndex = ...,
        reasons: collections.abc.Iterable[Reason] = ...,
        wording: str = ...,
        why: str = ...,
        quoted: str | None = ...,
    ) -> Recommendation:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class Highlight:
    """Something that stands out in a result, in the pack's words.

    kind: Why it stands out.
    scale: The scale that it is about.
    wording: What it may mean, in a sentence.
    """
    def __init__(
        self,
        *,
        kind: typing.Literal['strength', 'low_point', 'difference', 'in_touch_not_close', 'close_not_in_touch'] = 'low_point',
        scale: str,
        wording: str = '',
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Highlight: ...
    def __deepcopy__(self, memo: object) -> Highlight: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Highlight:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Highlight:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Highlight:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def kind(self) -> typing.Literal['strength', 'low_point', 'difference', 'in_touch_not_close', 'close_not_in_touch']:
        """Why it stands out."""
    @property
    def scale(self) -> str:
        """The scale that it is about."""
    @property
    def wording(self) -> str:
        """What it may mean, in a sentence."""
    __match_args__ = ('kind', 'scale', 'wording')
    def replace(
        self,
        *,
        kind: typing.Literal['strength', 'low_point', 'difference', 'in_touch_not_close', 'close_not_in_touch'] = ...,
        scale: str = ...,
        wording: str = ...,
    ) -> Highlight:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        kind: typing.Literal['strength', 'low_point', 'difference', 'in_touch_not_close', 'close_not_in_touch'] = ...,
        scale: str = ...,
        wording: str = ...,
    ) -> Highlight:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class ScoreGroup:
    """Scores that a page shows together.

    kind: What they have in common.
    scales: The scales, in the order in which to show them.
    """
    def __init__(
        self,
        *,
        kind: typing.Literal['best', 'worst', 'between', 'less_is_better', 'neutral'] = 'best',
        scales: collections.abc.Sequence[str] = (),
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> ScoreGroup: ...
    def __deepcopy__(self, memo: object) -> ScoreGroup: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> ScoreGroup:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> ScoreGroup:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> ScoreGroup:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def kind(self) -> typing.Literal['best', 'worst', 'between', 'less_is_better', 'neutral']:
        """What they have in common."""
    @property
    def scales(self) -> tuple[str, ...]:
        """The scales, in the order in which to show them."""
    __match_args__ = ('kind', 'scales')
    def replace(
        self,
        *,
        kind: typing.Literal['best', 'worst', 'between', 'less_is_better', 'neutral'] = ...,
        scales: collections.abc.Sequence[str] = ...,
    ) -> ScoreGroup:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        kind: typing.Literal['best', 'worst', 'between', 'less_is_better', 'neutral'] = ...,
        scales: collections.abc.Sequence[str] = ...,
    ) -> ScoreGroup:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class OwnReport:
    """What one person sees after a check-in; made of their own data only.

    person: Who it is for.
    assessment: What was answered.
    day: The day of the report.
    first_line: What it comes to, in a sentence or two.
    scores: Their scores.
    groups: The same in groups, as a page shows them.
    highlights: What stands out; nothing while their screening is not clear.
    practices: What may help next, most relevant first.
    prompts: This week's prompts, in the order to ask them.
    """
    def __init__(
        self,
        *,
        person: str,
        assessment: str,
        day: datetime.date,
        first_line: str = '',
        scores: collections.abc.Iterable[ScoreResult] = [],
        groups: collections.abc.Iterable[ScoreGroup] = [],
        highlights: collections.abc.Iterable[Highlight] = [],
        practices: collections.abc.Iterable[Recommendation] = [],
        prompts: collections.abc.Sequence[str] = (),
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> OwnReport: ...
    def __deepcopy__(self, memo: object) -> OwnReport: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> OwnReport:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> OwnReport:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> OwnReport:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def person(self) -> str:
        """Who it is for."""
    @property
    def assessment(self) -> str:
        """What was answered."""
    @property
    def day(self) -> datetime.date:
        """The day of the report."""
    @property
    def first_line(self) -> str:
        """What it comes to, in a sentence or two."""
    @property
    def scores(self) -> Records[ScoreResult]:
        """Their scores."""
    @property
    def groups(self) -> Records[ScoreGroup]:
        """The same in groups, as a page shows them."""
    @property
    def highlights(self) -> Records[Highlight]:
        """What stands out; nothing while their screening is not clear."""
    @property
    def practices(self) -> Records[Recommendation]:
        """What may help next, most relevant first."""
    @property
    def prompts(self) -> tuple[str, ...]:
        """This week's prompts, in the order to ask them."""
    __match_args__ = ('person', 'assessment', 'day', 'first_line', 'scores', 'groups', 'highlights', 'practices', 'prompts')
    def replace(
        self,
        *,
        person: str = ...,
        assessment: str = ...,
        day: datetime.date = ...,
        first_line: str = ...,
        scores: collections.abc.Iterable[ScoreResult] = ...,
        groups: collections.abc.Iterable[ScoreGroup] = ...,
        highlights: collections.abc.Iterable[Highlight] = ...,
        practices: collections.abc.Iterable[Recommendation] = ...,
        prompts: collections.abc.Sequence[str] = ...,
    ) -> OwnReport:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        person: str = ...,
        assessment: str = ...,
        day: datetime.date = ...,
        first_line: str = ...,
        scores: collections.abc.Iterable[ScoreResult] = ...,
        groups: collections.abc.Iterable[ScoreGroup] = ...,
        highlights: collections.abc.Iterable[Highlight] = ...,
        practices: collections.abc.Iterable[Recommendation] = ...,
        prompts: collections.abc.Sequence[str] = ...,
    ) -> OwnReport:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class JointReport:
    """What two people see together, made of what both opened to each other.

    first: The person whose scores come first.
    second: The other person.
    assessment: What was answered; none where both opened something, and no scores.
    day: The day of the report.
    first_line: What the scores come to for the two, in a sentence or two; empty where there are none.
    scores: The scores that both opened, side by side, the largest difference first.
    profile: The same scores as two profiles; none where there are no scores.
    guesses: What each guessed of the other's answers, where both opened guesses.
    highlights: What stands out.
    practices: What may help the two, most relevant first.
    prompts: This week's prompts, in the order to ask them.
    """
    def __init__(
        self,
        *,
        first: str,
        second: str,
        assessment: str | None = None,
        day: datetime.date,
        first_line: str = '',
        scores: collections.abc.Iterable[Comparison] = [],
        profile: ProfileComparison | None = None,
        guesses: collections.abc.Iterable[GuessComparison] = [],
        highlights: collections.abc.Iterable[Highlight] = [],
        practices: collections.abc.Iterable[Recommendation] = [],
        prompts: collections.abc.Sequence[str] = (),
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> JointReport: ...
    def __deepcopy__(self, memo: object) -> JointReport: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> JointReport:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> JointReport:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> JointReport:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def first(self) -> str:
        """The person whose scores come first."""
    @property
    def second(self) -> str:
        """The other person."""
    @property
    def assessment(self) -> str | None:
        """What was answered; none where both opened something, and no scores."""
    @property
    def day(self) -> datetime.date:
        """The day of the report."""
    @property
    def first_line(self) -> str:
        """What the scores come to for the two, in a sentence or two; empty where there are none."""
    @property
    def scores(self) -> Records[Comparison]:
        """The scores that both opened, side by side, the largest difference first."""
    @property
    def profile(self) -> ProfileComparison | None:
        """The same scores as two profiles; none where there are no scores."""
    @property
    def guesses(self) -> Records[GuessComparison]:
        """What each guessed of the other's answers, where both opened guesses."""
    @property
    def highlights(self) -> Records[Highlight]:
        """What stands out."""
    @property
    def practices(self) -> Records[Recommendation]:
        """What may help the two, most relevant first."""
    @property
    def prompts(self) -> tuple[str, ...]:
        """This week's prompts, in the order to ask them."""
    __match_args__ = ('first', 'second', 'assessment', 'day', 'first_line', 'scores', 'profile', 'guesses', 'highlights', 'practices', 'prompts')
    def replace(
        self,
        *,
        first: str = ...,
        second: str = ...,
        assessment: str | None = ...,
        day: datetime.date = ...,
        first_line: str = ...,
        scores: collections.abc.Iterable[Comparison] = ...,
        profile: ProfileComparison | None = ...,
        guesses: collections.abc.Iterable[GuessComparison] = ...,
        highlights: collections.abc.Iterable[Highlight] = ...,
        practices: collections.abc.Iterable[Recommendation] = ...,
        prompts: collections.abc.Sequence[str] = ...,
    ) -> JointReport:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        first: str = ...,
        second: str = ...,
        assessment: str | None = ...,
        day: datetime.date = ...,
        first_line: str = ...,
        scores: collections.abc.Iterable[Comparison] = ...,
        profile: ProfileComparison | None = ...,
        guesses: collections.abc.Iterable[GuessComparison] = ...,
        highlights: collections.abc.Iterable[Highlight] = ...,
        practices: collections.abc.Iterable[Recommendation] = ...,
        prompts: collections.abc.Sequence[str] = ...,
    ) -> JointReport:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class ScreeningAnswer:
    """What a private screening answers with: words and help, and never a number, a practice or a prompt.

    words: Sentences to the person, in the order to show them.
    resources: The help that fits, from the host's list; the words say what to do where there is none.
    """
    def __init__(
        self,
        *,
        words: collections.abc.Sequence[str] = (),
        resources: collections.abc.Iterable[SupportResource] = [],
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> ScreeningAnswer: ...
    def __deepcopy__(self, memo: object) -> ScreeningAnswer: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> ScreeningAnswer:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> ScreeningAnswer:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> ScreeningAnswer:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def words(self) -> tuple[str, ...]:
        """Sentences to the person, in the order to show them."""
    @property
    def resources(self) -> Records[SupportResource]:
        """The help that fits, from the host's list; the words say what to do where there is none."""
    __match_args__ = ('words', 'resources')
    def replace(
        self,
        *,
        words: collections.abc.Sequence[str] = ...,
        resources: collections.abc.Iterable[SupportResource] = ...,
    ) -> ScreeningAnswer:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        words: collections.abc.Sequence[str] = ...,
        resources: collections.abc.Iterable[SupportResource] = ...,
    ) -> ScreeningAnswer:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class EveningSession:
    """An evening of prompts for two, as far as it has come.

    first: The one person.
    second: The other.
    day: The day for which it was dealt.
    opens: Who answers first the prompt that is asked now; after each that is finished, it is the other's turn.
    finished: What both have answered.
    ahead: The prompt that is asked now and what follows it; nothing once the evening is over.
    spare: What may take the place of a prompt that is skipped.
    eased_at: The deepest level of 3 or more at which something was skipped, or the evening taken lighter or ended.
    guessed: The assessment whose guesses and answers are looked at before what is ahead.
    checked: Its items that both have talked about.
    to_check: Its item whose guesses and answers are looked at now, and what follows it; what is ahead comes after these.
    """
    def __init__(
        self,
        *,
        first: str,
        second: str,
        day: datetime.date,
        opens: str,
        finished: collections.abc.Sequence[str] = (),
        ahead: collections.abc.Sequence[str] = (),
        spare: collections.abc.Sequence[str] = (),
        eased_at: typing.SupportsIndex | None = None,
        guessed: str | None = None,
        checked: collections.abc.Sequence[str] = (),
        to_check: collections.abc.Sequence[str] = (),
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> EveningSession: ...
    def __deepcopy__(self, memo: object) -> EveningSession: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> EveningSession:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> EveningSession:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> EveningSession:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def first(self) -> str:
        """The one person."""
    @property
    def second(self) -> str:
        """The other."""
    @property
    def day(self) -> datetime.date:
        """The day for which it was dealt."""
    @property
    def opens(self) -> str:
        """Who answers first the prompt that is asked now; after each that is finished, it is the other's turn."""
    @property
    def finished(self) -> tuple[str, ...]:
        """What both have answered."""
    @property
    def ahead(self) -> tuple[str, ...]:
        """The prompt that is asked now and what follows it; nothing once the evening is over."""
    @property
    def spare(self) -> tuple[str, ...]:
        """What may take the place of a prompt that is skipped."""
    @property
    def eased_at(self) -> int | None:
        """The deepest level of 3 or more at which something was skipped, or the evening taken lighter or ended."""
    @property
    def guessed(self) -> str | None:
        """The assessment whose guesses and answers are looked at before what is ahead."""
    @property
    def checked(self) -> tuple[str, ...]:
        """Its items that both have talked about."""
    @property
    def to_check(self) -> tuple[str, ...]:
        """Its item whose guesses and answers are looked at now, and what follows it; what is ahead comes after these."""
    __match_args__ = ('first', 'second', 'day', 'opens', 'finished', 'ahead', 'spare', 'eased_at', 'guessed', 'checked', 'to_check')
    def replace(
        self,
        *,
        first: str = ...,
        second: str = ...,
        day: datetime.date = ...,
        opens: str = ...,
        finished: collections.abc.Sequence[str] = ...,
        ahead: collections.abc.Sequence[str] = ...,
        spare: collections.abc.Sequence[str] = ...,
        eased_at: typing.SupportsIndex | None = ...,
        guessed: str | None = ...,
        checked: collections.abc.Sequence[str] = ...,
        to_check: collections.abc.Sequence[str] = ...,
    ) -> EveningSession:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        first: str = ...,
        second: str = ...,
        day: datetime.date = ...,
        opens: str = ...,
        finished: collections.abc.Sequence[str] = ...,
        ahead: collections.abc.Sequence[str] = ...,
        spare: collections.abc.Sequence[str] = ...,
        eased_at: typing.SupportsIndex | None = ...,
        guessed: str | None = ...,
        checked: collections.abc.Sequence[str] = ...,
        to_check: collections.abc.Sequence[str] = ...,
    ) -> EveningSession:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...
    def entries(
        self,
        person: str,
    ) -> tuple[Sheet | Screening | Opening | Closing | PromptAsked | PracticeDone | EveningEased | PromptAnswered | PracticePlanned | PracticePutOff | Rest | PromiseMade | PromiseSettled | Appreciated | Celebrated | CheckedIn | FeltHeard | Repaired, ...]:
        """What belongs in the history of one of the two, for the day of the evening; nothing for anybody else."""

class FreeTime:
    """Time that somebody has on a day of every week; a day without any is a rest day.

    day: The day of the week.
    minutes: How long.
    """
    def __init__(
        self,
        *,
        day: typing.Literal['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] = 'monday',
        minutes: typing.SupportsIndex = 20,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> FreeTime: ...
    def __deepcopy__(self, memo: object) -> FreeTime: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> FreeTime:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> FreeTime:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> FreeTime:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def day(self) -> typing.Literal['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']:
        """The day of the week."""
    @property
    def minutes(self) -> int:
        """How long."""
    __match_args__ = ('day', 'minutes')
    def replace(
        self,
        *,
        day: typing.Literal['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] = ...,
        minutes: typing.SupportsIndex = ...,
    ) -> FreeTime:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        day: typing.Literal['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] = ...,
        minutes: typing.SupportsIndex = ...,
    ) -> FreeTime:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class PlannedPractice:
    """A practice on a day.

    day: The day.
    practice: The practice.
    minutes: How long it takes, at the most.
    """
    def __init__(self, *, day: datetime.date, practice: str, minutes: typing.SupportsIndex = 10) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> PlannedPractice: ...
    def __deepcopy__(self, memo: object) -> PlannedPractice: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> PlannedPractice:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> PlannedPractice:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> PlannedPractice:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def day(self) -> datetime.date:
        """The day."""
    @property
    def practice(self) -> str:
        """The practice."""
    @property
    def minutes(self) -> int:
        """How long it takes, at the most."""
    __match_args__ = ('day', 'practice', 'minutes')
    def replace(self, *, day: datetime.date = ..., practice: str = ..., minutes: typing.SupportsIndex = ...) -> PlannedPractice:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        day: datetime.date = ...,
        practice: str = ...,
        minutes: typing.SupportsIndex = ...,
    ) -> PlannedPractice:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class WeekPlan:
    """What somebody means to do in a week or some weeks; move, add and take out what you like.

    first: The first day.
    last: The last day.
    practices: What is to be done on which day, in the order of the days.
    without_day: What has no day: it is done at need, or no day has the time for it.
    """
    def __init__(
        self,
        *,
        first: datetime.date,
        last: datetime.date,
        practices: collections.abc.Iterable[PlannedPractice] = [],
        without_day: collections.abc.Sequence[str] = (),
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> WeekPlan: ...
    def __deepcopy__(self, memo: object) -> WeekPlan: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> WeekPlan:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> WeekPlan:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> WeekPlan:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def first(self) -> datetime.date:
        """The first day."""
    @property
    def last(self) -> datetime.date:
        """The last day."""
    @property
    def practices(self) -> Records[PlannedPractice]:
        """What is to be done on which day, in the order of the days."""
    @property
    def without_day(self) -> tuple[str, ...]:
        """What has no day: it is done at need, or no day has the time for it."""
    __match_args__ = ('first', 'last', 'practices', 'without_day')
    def replace(
        self,
        *,
        first: datetime.date = ...,
        last: datetime.date = ...,
        practices: collections.abc.Iterable[PlannedPractice] = ...,
        without_day: collections.abc.Sequence[str] = ...,
    ) -> WeekPlan:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        first: datetime.date = ...,
        last: datetime.date = ...,
        practices: collections.abc.Iterable[PlannedPractice] = ...,
        without_day: collections.abc.Sequence[str] = ...,
    ) -> WeekPlan:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...
    def entries(
        self,
        *,
        day: datetime.date,
    ) -> tuple[Sheet | Screening | Opening | Closing | PromptAsked | PracticeDone | EveningEased | PromptAnswered | PracticePlanned | PracticePutOff | Rest | PromiseMade | PromiseSettled | Appreciated | Celebrated | CheckedIn | FeltHeard | Repaired, ...]:
        """What belongs in a person's history when they mean to do what is planned."""

class Adherence:
    """What became of what a person meant to do, by their own calendar.

    due: How often it was due: kept + missed.
    kept: How often it was done in time.
    renegotiated: How often it was put off before it was due, which is no miss.
    missed: How often it was not done in time.
    rests: How many days on which it would have been due were days of rest.
    rate: kept / due; nothing where nothing was due, which is not 0.
    strength: How strong the habit is, 0 to 1; nothing for promises, and where nothing was ever due.
    """
    def __init__(
        self,
        *,
        due: typing.SupportsIndex = 0,
        kept: typing.SupportsIndex = 0,
        renegotiated: typing.SupportsIndex = 0,
        missed: typing.SupportsIndex = 0,
        rests: typing.SupportsIndex = 0,
        rate: typing.SupportsFloat | typing.SupportsIndex | None = None,
        strength: typing.SupportsFloat | typing.SupportsIndex | None = None,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Adherence: ...
    def __deepcopy__(self, memo: object) -> Adherence: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> Adherence:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> Adherence:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> Adherence:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def due(self) -> int:
        """How often it was due: kept + missed."""
    @property
    def kept(self) -> int:
        """How often it was done in time."""
    @property
    def renegotiated(self) -> int:
        """How often it was put off before it was due, which is no miss."""
    @property
    def missed(self) -> int:
        """How often it was not done in time."""
    @property
    def rests(self) -> int:
        """How many days on which it would have been due were days of rest."""
    @property
    def rate(self) -> float | None:
        """kept / due; nothing where nothing was due, which is not 0."""
    @property
    def strength(self) -> float | None:
        """How strong the habit is, 0 to 1; nothing for promises, and where nothing was ever due."""
    __match_args__ = ('due', 'kept', 'renegotiated', 'missed', 'rests', 'rate', 'strength')
    def replace(
        self,
        *,
        due: typing.SupportsIndex = ...,
        kept: typing.SupportsIndex = ...,
        renegotiated: typing.SupportsIndex = ...,
        missed: typing.SupportsIndex = ...,
        rests: typing.SupportsIndex = ...,
        rate: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        strength: typing.SupportsFloat | typing.SupportsIndex | None = ...,
    ) -> Adherence:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        due: typing.SupportsIndex = ...,
        kept: typing.SupportsIndex = ...,
        renegotiated: typing.SupportsIndex = ...,
        missed: typing.SupportsIndex = ...,
        rests: typing.SupportsIndex = ...,
        rate: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        strength: typing.SupportsFloat | typing.SupportsIndex | None = ...,
    ) -> Adherence:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class PromiseState:
    """A promise of a person, as of a day.

    promise: The promise.
    wording: What was promised.
    made: The day on which it was made.
    due: The day by which it is to be kept, after renegotiating.
    renegotiated: How often another day was agreed on in time.
    settled: The day on which it was settled, in time or not.
    status: What became of it.
    """
    def __init__(
        self,
        *,
        promise: str,
        wording: str = '',
        made: datetime.date,
        due: datetime.date,
        renegotiated: typing.SupportsIndex = 0,
        settled: datetime.date | None = None,
        status: typing.Literal['open', 'kept', 'called_off', 'missed'] = 'open',
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> PromiseState: ...
    def __deepcopy__(self, memo: object) -> PromiseState: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> PromiseState:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> PromiseState:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> PromiseState:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def promise(self) -> str:
        """The promise."""
    @property
    def wording(self) -> str:
        """What was promised."""
    @property
    def made(self) -> datetime.date:
        """The day on which it was made."""
    @property
    def due(self) -> datetime.date:
        """The day by which it is to be kept, after renegotiating."""
    @property
    def renegotiated(self) -> int:
        """How often another day was agreed on in time."""
    @property
    def settled(self) -> datetime.date | None:
        """The day on which it was settled, in time or not."""
    @property
    def status(self) -> typing.Literal['open', 'kept', 'called_off', 'missed']:
        """What became of it."""
    __match_args__ = ('promise', 'wording', 'made', 'due', 'renegotiated', 'settled', 'status')
    def replace(
        self,
        *,
        promise: str = ...,
        wording: str = ...,
        made: datetime.date = ...,
        due: datetime.date = ...,
        renegotiated: typing.SupportsIndex = ...,
        settled: datetime.date | None = ...,
        status: typing.Literal['open', 'kept', 'called_off', 'missed'] = ...,
    ) -> PromiseState:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        promise: str = ...,
        wording: str = ...,
        made: datetime.date = ...,
        due: datetime.date = ...,
        renegotiated: typing.SupportsIndex = ...,
        settled: datetime.date | None = ...,
        status: typing.Literal['open', 'kept', 'called_off', 'missed'] = ...,
    ) -> PromiseState:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class ScaleProgress:
    """One person's scores on one scale over a time, and what became of them.

    assessment: The assessment.
    scale: The scale.
    days: The days of the sittings that gave a score, in order.
    values: The score of each.
    low: The lowest possible score; none where there is no end.
    high: The highest possible score; none where there is no end.
    reliable: Whether the change from the first to the last is more than measurement error; only where the scale's reliability is known.
    wording: The change from the first to the last in a sentence or two; empty for a single sitting, and while the person's screening is not clear.
    """
    def __init__(
        self,
        *,
        assessment: str,
        scale: str,
        days: collections.abc.Sequence[datetime.date] = (),
        values: collections.abc.Sequence[typing.SupportsFloat | typing.SupportsIndex] = (),
        low: typing.SupportsFloat | typing.SupportsIndex | None = None,
        high: typing.SupportsFloat | typing.SupportsIndex | None = None,
        reliable: bool | None = None,
        wording: str = '',
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> ScaleProgress: ...
    def __deepcopy__(self, memo: object) -> ScaleProgress: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> ScaleProgress:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> ScaleProgress:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> ScaleProgress:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def assessment(self) -> str:
        """The assessment."""
    @property
    def scale(self) -> str:
        """The scale."""
    @property
    def days(self) -> tuple[datetime.date, ...]:
        """The days of the sittings that gave a score, in order."""
    @property
    def values(self) -> tuple[float, ...]:
        """The score of each."""
    @property
    def low(self) -> float | None:
        """The lowest possible score; none where there is no end."""
    @property
    def high(self) -> float | None:
        """The highest possible score; none where there is no end."""
    @property
    def reliable(self) -> bool | None:
        """Whether the change from the first to the last is more than measurement error; only where the scale's reliability is known."""
    @property
    def wording(self) -> str:
        """The change from the first to the last in a sentence or two; empty for a single sitting, and while the person's screening is not clear."""
    __match_args__ = ('assessment', 'scale', 'days', 'values', 'low', 'high', 'reliable', 'wording')
    def replace(
        self,
        *,
        assessment: str = ...,
        scale: str = ...,
        days: collections.abc.Sequence[datetime.date] = ...,
        values: collections.abc.Sequence[typing.SupportsFloat | typing.SupportsIndex] = ...,
        low: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        high: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        reliable: bool | None = ...,
        wording: str = ...,
    ) -> ScaleProgress:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        assessment: str = ...,
        scale: str = ...,
        days: collections.abc.Sequence[datetime.date] = ...,
        values: collections.abc.Sequence[typing.SupportsFloat | typing.SupportsIndex] = ...,
        low: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        high: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        reliable: bool | None = ...,
        wording: str = ...,
    ) -> ScaleProgress:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class PracticeProgress:
    """One practice over a time.

    practice: The practice.
    times: How often it was done.
    went: The mean of how it went, 1 to 5; nothing where nothing was said.
    adherence: What became of the days on which it was planned.
    wording: What was done in a sentence, and what a score was before and after. Scores are left out while the person's screening is not clear.
    """
    def __init__(
        self,
        *,
        practice: str,
        times: typing.SupportsIndex = 0,
        went: typing.SupportsFloat | typing.SupportsIndex | None = None,
        adherence: Adherence = ...,
        wording: str = '',
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> PracticeProgress: ...
    def __deepcopy__(self, memo: object) -> PracticeProgress: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> PracticeProgress:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> PracticeProgress:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> PracticeProgress:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def practice(self) -> str:
        """The practice."""
    @property
    def times(self) -> int:
        """How often it was done."""
    @property
    def went(self) -> float | None:
        """The mean of how it went, 1 to 5; nothing where nothing was said."""
    @property
    def adherence(self) -> Adherence:
        """What became of the days on which it was planned."""
    @property
    def wording(self) -> str:
        """What was done in a sentence, and what a score was before and after. Scores are left out while the person's screening is not clear."""
    __match_args__ = ('practice', 'times', 'went', 'adherence', 'wording')
    def replace(
        self,
        *,
        practice: str = ...,
        times: typing.SupportsIndex = ...,
        went: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        adherence: Adherence = ...,
        wording: str = ...,
    ) -> PracticeProgress:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        practice: str = ...,
        times: typing.SupportsIndex = ...,
        went: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        adherence: Adherence = ...,
        wording: str = ...,
    ) -> PracticeProgress:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class ProgressReport:
    """What one person can look back on.

    person: Who it is for.
    first: The first day that it looks back on.
    last: The last day.
    scales: Their scores over the time, those of strengths first.
    practices: The practices that they did or planned, in the pack's order.
    promises: What became of their promises.
    ledger: Their promises that were due or made in the time.
    moods: Their mood at each check-in, 1 to 5.
    felt_heard: How far they felt heard, 1 to 5, talk by talk.
    notes: What else they wrote down, in sentences; nothing while their screening is not clear.
    """
    def __init__(
        self,
        *,
        person: str,
        first: datetime.date,
        last: datetime.date,
        scales: collections.abc.Iterable[ScaleProgress] = [],
        practices: collections.abc.Iterable[PracticeProgress] = [],
        promises: Adherence = ...,
        ledger: collections.abc.Iterable[PromiseState] = [],
        moods: collections.abc.Sequence[typing.SupportsIndex] = (),
        felt_heard: collections.abc.Sequence[typing.SupportsIndex] = (),
        notes: collections.abc.Sequence[str] = (),
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> ProgressReport: ...
    def __deepcopy__(self, memo: object) -> ProgressReport: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> ProgressReport:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> ProgressReport:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> ProgressReport:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def person(self) -> str:
        """Who it is for."""
    @property
    def first(self) -> datetime.date:
        """The first day that it looks back on."""
    @property
    def last(self) -> datetime.date:
        """The last day."""
    @property
    def scales(self) -> Records[ScaleProgress]:
        """Their scores over the time, those of strengths first."""
    @property
    def practices(self) -> Records[PracticeProgress]:
        """The practices that they did or planned, in the pack's order."""
    @property
    def promises(self) -> Adherence:
        """What became of their promises."""
    @property
    def ledger(self) -> Records[PromiseState]:
        """Their promises that were due or made in the time."""
    @property
    def moods(self) -> tuple[int, ...]:
        """Their mood at each check-in, 1 to 5."""
    @property
    def felt_heard(self) -> tuple[int, ...]:
        """How far they felt heard, 1 to 5, talk by talk."""
    @property
    def notes(self) -> tuple[str, ...]:
        """What else they wrote down, in sentences; nothing while their screening is not clear."""
    __match_args__ = ('person', 'first', 'last', 'scales', 'practices', 'promises', 'ledger', 'moods', 'felt_heard', 'notes')
    def replace(
        self,
        *,
        person: str = ...,
        first: datetime.date = ...,
        last: datetime.date = ...,
        scales: collections.abc.Iterable[ScaleProgress] = ...,
        practices: collections.abc.Iterable[PracticeProgress] = ...,
        promises: Adherence = ...,
        ledger: collections.abc.Iterable[PromiseState] = ...,
        moods: collections.abc.Sequence[typing.SupportsIndex] = ...,
        felt_heard: collections.abc.Sequence[typing.SupportsIndex] = ...,
        notes: collections.abc.Sequence[str] = ...,
    ) -> ProgressReport:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        person: str = ...,
        first: datetime.date = ...,
        last: datetime.date = ...,
        scales: collections.abc.Iterable[ScaleProgress] = ...,
        practices: collections.abc.Iterable[PracticeProgress] = ...,
        promises: Adherence = ...,
        ledger: collections.abc.Iterable[PromiseState] = ...,
        moods: collections.abc.Sequence[typing.SupportsIndex] = ...,
        felt_heard: collections.abc.Sequence[typing.SupportsIndex] = ...,
        notes: collections.abc.Sequence[str] = ...,
    ) -> ProgressReport:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class PromptAnswerPair:
    """Both people's own words to one prompt.

    prompt: The prompt.
    first: The first person's newest answer.
    second: The second person's.
    """
    def __init__(self, *, prompt: str, first: str = '', second: str = '') -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> PromptAnswerPair: ...
    def __deepcopy__(self, memo: object) -> PromptAnswerPair: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> PromptAnswerPair:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> PromptAnswerPair:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> PromptAnswerPair:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def prompt(self) -> str:
        """The prompt."""
    @property
    def first(self) -> str:
        """The first person's newest answer."""
    @property
    def second(self) -> str:
        """The second person's."""
    __match_args__ = ('prompt', 'first', 'second')
    def replace(self, *, prompt: str = ..., first: str = ..., second: str = ...) -> PromptAnswerPair:
        """The same value with some fields changed."""
    def __replace__(self, *, prompt: str = ..., first: str = ..., second: str = ...) -> PromptAnswerPair:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class ExpressionNeed:
    """One way of showing care, as one person answered: how much it matters, and how often it reaches them.

    mode: The way of showing care.
    importance: How much it matters, as a share of the scale's range, 0 to 1.
    receipt: How often it reaches them, as a share of the scale's range, 0 to 1; none where it was not asked or not answered.
    gap: Importance minus receipt; none without receipt.
    """
    def __init__(
        self,
        *,
        mode: str,
        importance: typing.SupportsFloat | typing.SupportsIndex = 0.0,
        receipt: typing.SupportsFloat | typing.SupportsIndex | None = None,
        gap: typing.SupportsFloat | typing.SupportsIndex | None = None,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> ExpressionNeed: ...
    def __deepcopy__(self, memo: object) -> ExpressionNeed: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> ExpressionNeed:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> ExpressionNeed:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> ExpressionNeed:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def mode(self) -> str:
        """The way of showing care."""
    @property
    def importance(self) -> float:
        """How much it matters, as a share of the scale's range, 0 to 1."""
    @property
    def receipt(self) -> float | None:
        """How often it reaches them, as a share of the scale's range, 0 to 1; none where it was not asked or not answered."""
    @property
    def gap(self) -> float | None:
        """Importance minus receipt; none without receipt."""
    __match_args__ = ('mode', 'importance', 'receipt', 'gap')
    def replace(
        self,
        *,
        mode: str = ...,
        importance: typing.SupportsFloat | typing.SupportsIndex = ...,
        receipt: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        gap: typing.SupportsFloat | typing.SupportsIndex | None = ...,
    ) -> ExpressionNeed:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        mode: str = ...,
        importance: typing.SupportsFloat | typing.SupportsIndex = ...,
        receipt: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        gap: typing.SupportsFloat | typing.SupportsIndex | None = ...,
    ) -> ExpressionNeed:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class ExpressionMatch:
    """One way of showing care between two people: how much it matters to one, how often the other says they give it.

    wisher: To whom it matters.
    giver: The other.
    mode: The way of showing care.
    wish: How much it matters to the wisher, as a share of the scale's range, 0 to 1.
    giving: How often the giver says that they give it, as a share of the scale's range, 0 to 1.
    gap: Wish minus giving.
    """
    def __init__(
        self,
        *,
        wisher: str,
        giver: str,
        mode: str,
        wish: typing.SupportsFloat | typing.SupportsIndex = 0.0,
        giving: typing.SupportsFloat | typing.SupportsIndex = 0.0,
        gap: typing.SupportsFloat | typing.SupportsIndex = 0.0,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> ExpressionMatch: ...
    def __deepcopy__(self, memo: object) -> ExpressionMatch: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> ExpressionMatch:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> ExpressionMatch:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> ExpressionMatch:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def wisher(self) -> str:
        """To whom it matters."""
    @property
    def giver(self) -> str:
        """The other."""
    @property
    def mode(self) -> str:
        """The way of showing care."""
    @property
    def wish(self) -> float:
        """How much it matters to the wisher, as a share of the scale's range, 0 to 1."""
    @property
    def giving(self) -> float:
        """How often the giver says that they give it, as a share of the scale's range, 0 to 1."""
    @property
    def gap(self) -> float:
        """Wish minus giving."""
    __match_args__ = ('wisher', 'giver', 'mode', 'wish', 'giving', 'gap')
    def replace(
        self,
        *,
        wisher: str = ...,
        giver: str = ...,
        mode: str = ...,
        wish: typing.SupportsFloat | typing.SupportsIndex = ...,
        giving: typing.SupportsFloat | typing.SupportsIndex = ...,
        gap: typing.SupportsFloat | typing.SupportsIndex = ...,
    ) -> ExpressionMatch:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        wisher: str = ...,
        giver: str = ...,
        mode: str = ...,
        wish: typing.SupportsFloat | typing.SupportsIndex = ...,
        giving: typing.SupportsFloat | typing.SupportsIndex = ...,
        gap: typing.SupportsFloat | typing.SupportsIndex = ...,
    ) -> ExpressionMatch:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class LanguageFinding:
    """Words of somebody's own draft that may land badly.

    begin: Where they begin in the draft, in bytes of its UTF-8.
    end: Where they end: the first byte after them.
    kind: What they tend to do.
    pattern: The pattern that found them.
    reason: Why they may land badly.
    instead: The pattern's way to say it instead, where it has one.
    """
    def __init__(
        self,
        *,
        begin: typing.SupportsIndex = 0,
        end: typing.SupportsIndex = 0,
        kind: typing.Literal['blame', 'mind_reading', 'contempt', 'minimising', 'problem_solving', 'not_a_feeling', 'reported', 'coercive', 'assuming', 'jargon', 'judging', 'overclaiming', 'closed_question', 'two_claims', 'double_negative', 'opt_out', 'uncontracted', 'dialect', 'opening', 'sparing'] = 'blame',
        pattern: str,
        reason: str,
        instead: Phrase | None = None,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> LanguageFinding: ...
    def __deepcopy__(self, memo: object) -> LanguageFinding: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> LanguageFinding:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> LanguageFinding:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> LanguageFinding:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def begin(self) -> int:
        """Where they begin in the draft, in bytes of its UTF-8."""
    @property
    def end(self) -> int:
        """Where they end: the first byte after them."""
    @property
    def kind(
        self,
    ) -> typing.Literal['blame', 'mind_reading', 'contempt', 'minimising', 'problem_solving', 'not_a_feeling', 'reported', 'coercive', 'assuming', 'jargon', 'judging', 'overclaiming', 'closed_question', 'two_claims', 'double_negative', 'opt_out', 'uncontracted', 'dialect', 'opening', 'sparing']:
        """What they tend to do."""
    @property
    def pattern(self) -> str:
        """The pattern that found them."""
    @property
    def reason(self) -> str:
        """Why they may land badly."""
    @property
    def instead(self) -> Phrase | None:
        """The pattern's way to say it instead, where it has one."""
    __match_args__ = ('begin', 'end', 'kind', 'pattern', 'reason', 'instead')
    def replace(
        self,
        *,
        begin: typing.SupportsIndex = ...,
        end: typing.SupportsIndex = ...,
        kind: typing.Literal['blame', 'mind_reading', 'contempt', 'minimising', 'problem_solving', 'not_a_feeling', 'reported', 'coercive', 'assuming', 'jargon', 'judging', 'overclaiming', 'closed_question', 'two_claims', 'double_negative', 'opt_out', 'uncontracted', 'dialect', 'opening', 'sparing'] = ...,
        pattern: str = ...,
        reason: str = ...,
        instead: Phrase | None = ...,
    ) -> LanguageFinding:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        begin: typing.SupportsIndex = ...,
        end: typing.SupportsIndex = ...,
        kind: typing.Literal['blame', 'mind_reading', 'contempt', 'minimising', 'problem_solving', 'not_a_feeling', 'reported', 'coercive', 'assuming', 'jargon', 'judging', 'overclaiming', 'closed_question', 'two_claims', 'double_negative', 'opt_out', 'uncontracted', 'dialect', 'opening', 'sparing'] = ...,
        pattern: str = ...,
        reason: str = ...,
        instead: Phrase | None = ...,
    ) -> LanguageFinding:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class IStatement:
    """What somebody means to say about themselves, in parts; each may be empty.

    observation: What happened, as a camera would have seen it.
    feeling: What it was like for the one who speaks.
    need: What matters to them in it.
    request: What the other could do, and may decline.
    """
    def __init__(self, *, observation: str = '', feeling: str = '', need: str = '', request: str = '') -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> IStatement: ...
    def __deepcopy__(self, memo: object) -> IStatement: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> IStatement:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> IStatement:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> IStatement:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def observation(self) -> str:
        """What happened, as a camera would have seen it."""
    @property
    def feeling(self) -> str:
        """What it was like for the one who speaks."""
    @property
    def need(self) -> str:
        """What matters to them in it."""
    @property
    def request(self) -> str:
        """What the other could do, and may decline."""
    __match_args__ = ('observation', 'feeling', 'need', 'request')
    def replace(self, *, observation: str = ..., feeling: str = ..., need: str = ..., request: str = ...) -> IStatement:
        """The same value with some fields changed."""
    def __replace__(self, *, observation: str = ..., feeling: str = ..., need: str = ..., request: str = ...) -> IStatement:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

class StatementReview:
    """A sentence that was put together, and advice on it.

    sentence: The sentence, of the parts that were given.
    missing: The parts that were not given.
    notes: Advice in the pack's words: what is missing, what is a thought and no feeling, what may land badly.
    feelings: Feelings that may be behind words that are none.
    findings: What may land badly, at its bytes in the sentence.
    """
    def __init__(
        self,
        *,
        sentence: str = '',
        missing: collections.abc.Sequence[typing.Literal['good', 'observation', 'feeling', 'need', 'request']] = (),
        notes: collections.abc.Sequence[str] = (),
        feelings: collections.abc.Sequence[str] = (),
        findings: collections.abc.Iterable[LanguageFinding] = [],
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> StatementReview: ...
    def __deepcopy__(self, memo: object) -> StatementReview: ...
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    def to_dict(self) -> dict[str, typing.Any]:
        """What its JSON holds as Python's own values, as json.loads gives them; members that equal their defaults are left out."""
    def __getstate__(self) -> tuple[str, object]: ...
    def __reduce__(self) -> tuple[object, object, object]: ...
    @classmethod
    def from_json(cls, text: str) -> StatementReview:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @classmethod
    def from_dict(cls, data: collections.abc.Mapping[str, object]) -> StatementReview:
        """From what `to_dict` gives: values that json.dumps takes. Raises closeknit.Error, which knows the place."""
    @classmethod
    def load(cls, source: str | os.PathLike[str] | typing.IO[str] | typing.IO[bytes]) -> StatementReview:
        """From a file of JSON, given by its path or opened. Raises OSError where it cannot be read, and closeknit.Error, which knows the place and says the file's name."""
    @classmethod
    def schema(cls) -> str:
        """Its JSON Schema (draft-07) as text."""
    @property
    def sentence(self) -> str:
        """The sentence, of the parts that were given."""
    @property
    def missing(self) -> tuple[typing.Literal['good', 'observation', 'feeling', 'need', 'request'], ...]:
        """The parts that were not given."""
    @property
    def notes(self) -> tuple[str, ...]:
        """Advice in the pack's words: what is missing, what is a thought and no feeling, what may land badly."""
    @property
    def feelings(self) -> tuple[str, ...]:
        """Feelings that may be behind words that are none."""
    @property
    def findings(self) -> Records[LanguageFinding]:
        """What may land badly, at its bytes in the sentence."""
    __match_args__ = ('sentence', 'missing', 'notes', 'feelings', 'findings')
    def replace(
        self,
        *,
        sentence: str = ...,
        missing: collections.abc.Sequence[typing.Literal['good', 'observation', 'feeling', 'need', 'request']] = ...,
        notes: collections.abc.Sequence[str] = ...,
        feelings: collections.abc.Sequence[str] = ...,
        findings: collections.abc.Iterable[LanguageFinding] = ...,
    ) -> StatementReview:
        """The same value with some fields changed."""
    def __replace__(
        self,
        *,
        sentence: str = ...,
        missing: collections.abc.Sequence[typing.Literal['good', 'observation', 'feeling', 'need', 'request']] = ...,
        notes: collections.abc.Sequence[str] = ...,
        feelings: collections.abc.Sequence[str] = ...,
        findings: collections.abc.Iterable[LanguageFinding] = ...,
    ) -> StatementReview:
        """The same value with some fields changed."""
    def __setstate__(self, arg0: tuple[str, object], /) -> None: ...

_list_types: dict[str, type]

def _records_of(element: str, elements: object) -> object:
    """For pickles: a list by the class of its elements."""

class Error(ValueError):
    """Something is wrong with a document or with answers.

    path: where, as a JSON Pointer; empty for the whole document.
    message: what, without the place.
    line, column: where, from 1, for text that is not JSON; otherwise 0.
    code: what it is about, for programs, for instance newer_format.
    arguments: the named values that the message is made of; never an answer.
    """
    path: str
    message: str
    line: int
    column: int
    code: str
    arguments: dict[str, str]

@typing.final
class RevealPermit:
    """A permit: proof that a reveal opened. Only `reveal` gives one."""
    def __init__(self, *args: object, **kwargs: object) -> typing.NoReturn: ...
    def __copy__(self, *args: object, **kwargs: object) -> typing.NoReturn: ...
    def __deepcopy__(self, *args: object, **kwargs: object) -> typing.NoReturn: ...
    def __reduce__(self, *args: object, **kwargs: object) -> typing.NoReturn: ...
    def __reduce_ex__(self, *args: object, **kwargs: object) -> typing.NoReturn: ...
    def __getstate__(self, *args: object, **kwargs: object) -> typing.NoReturn: ...
    def __repr__(self, *args: object, **kwargs: object) -> typing.NoReturn: ...
    def __str__(self, *args: object, **kwargs: object) -> typing.NoReturn: ...
    def __format__(self, *args: object, **kwargs: object) -> typing.NoReturn: ...
    @property
    def day(self) -> datetime.date:
        """The day for which it was given."""
    @property
    def practices(self) -> bool:
        """Whether practices with a risk are done together."""
    @property
    def depth(self) -> int:
        """The deepest prompts that are open, 2 to 5."""
    @property
    def touch(self) -> bool:
        """Whether touch is open."""
    @property
    def sexual_topics(self) -> bool:
        """Whether prompts about sexuality are open."""
    @property
    def prompt_answers(self) -> bool:
        """Whether written answers to prompts are open."""

@typing.final
class NotOpen:
    """Nothing opens; it does not say why."""
    def __init__(self) -> None: ...
    def __repr__(self) -> str: ...
    def __bool__(self) -> bool: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[type[NotOpen], tuple[()]]: ...
    __match_args__ = ()

keys: Records[InstrumentKey]
"""The keys of published instruments that closeknit has; see docs/keys.md."""

def practice_adherence(history: History, practice: str, *, first: datetime.date, today: datetime.date) -> Adherence:
    """What became of a practice from a day to today, by the person's own plans and entries: rate is None where nothing was due. Raises Error, with a path such as /entries/3/schedule/recurrence, where a plan has no days."""

def promise_adherence(history: History, *, first: datetime.date, today: datetime.date) -> Adherence:
    """What became of a person's promises with a due day from a day to today; rate is None where nothing was due."""

def promises_on(history: History, today: datetime.date) -> Records[PromiseState]:
    """The promises that a person made, in that order, and what became of each as of a day."""

def prompt_answers(
    permit: RevealPermit,
    first: History,
    second: History,
    *,
    day: datetime.date,
) -> Records[PromptAnswerPair]:
    """What both wrote to the same prompts, for each other; nothing where they did not open answers to prompts. Raises Error for another day or other histories than the permit's."""

def built_in_pack() -> Pack:
    """The pack that is built into the library."""

def gate_on(history: History, day: datetime.date) -> typing.Literal['nothing_reported', 'caution', 'stop']:
    """The state of one person's gate; a newest screening that is missing, stale or dated in the future is a stop."""

def screening_from(assessment: Assessment, sheet: Sheet) -> Screening:
    """The result of a private screening: the worst band that is named like a gate; anything unclear is a stop."""

def is_screening(assessment: Assessment) -> bool:
    """Whether an assessment is a private screening: the bands of one of its scales are named like gates."""

def may_begin_screening(directory: SupportDirectory | None, *, day: datetime.date) -> bool:
    """Whether a private screening may begin: the host's list has help for danger and for thoughts of self-harm that can be relied on that day. Once begun, it goes on."""

def answer_screening(
    pack: Pack,
    assessment: Assessment,
    sheet: Sheet,
    directory: SupportDirectory | None,
    *,
    day: datetime.date,
) -> ScreeningAnswer:
    """What a private screening answers with: the words of its bands and the help that fits, and never a number. Answers that do not fit bring all help."""

def support_resources(directory: SupportDirectory | None) -> Records[SupportResource]:
    """Everything on the host's list of help, in its order, for anybody who asks. Empty without a list."""

def fresh_support(
    directory: SupportDirectory | None,
    *,
    day: datetime.date,
    topic: typing.Literal['danger', 'self_harm', 'relationship', 'other'],
) -> Records[SupportResource]:
    """What the host's list has for one topic that can be relied on that day: checked on it or in the 365 days before, and with a phone number or an https:// address. Empty without a list."""

def compare(
    permit: RevealPermit,
    assessment: str,
    first: History,
    second: History,
    *,
    day: datetime.date,
) -> Records[Comparison]:
    """The scores of one assessment that two people opened, side by side, the largest difference first, as a share of its scale's range; needs the permit that `reveal` gave for these two histories and this day."""

def compare_profiles(
    permit: RevealPermit,
    assessment: str,
    first: History,
    second: History,
    *,
    day: datetime.date,
) -> ProfileComparison:
    """The scores of one assessment that two people opened as two profiles, each score as a part of its scale's range; without an agreement, and with the reason, where fewer than three are open. Needs the permit as `compare` does."""

def compare_guesses(
    permit: RevealPermit,
    assessment: str,
    first: History,
    second: History,
    *,
    day: datetime.date,
) -> Records[GuessComparison]:
    """What the first person guessed of the second one's answers to one assessment, and the other way round, where both opened guesses: item by item, and the scales that the guessed items alone give a score on. Needs the permit as `compare` does."""

def standard_error_of_measurement(
    *,
    sd: typing.SupportsFloat | typing.SupportsIndex,
    reliability: typing.SupportsFloat | typing.SupportsIndex,
) -> float | None:
    """sd * sqrt(1 - reliability); None unless sd is above 0 and the reliability from 0 to 1 (Jacobson & Truax, 1991)."""

def standard_error_of_difference(
    *,
    sd: typing.SupportsFloat | typing.SupportsIndex,
    reliability: typing.SupportsFloat | typing.SupportsIndex,
) -> float | None:
    """sqrt(2) times the standard error of measurement, or None (Jacobson & Truax, 1991)."""

def reliable_change_index(
    first: typing.SupportsFloat | typing.SupportsIndex,
    second: typing.SupportsFloat | typing.SupportsIndex,
    *,
    sd: typing.SupportsFloat | typing.SupportsIndex,
    reliability: typing.SupportsFloat | typing.SupportsIndex,
) -> float | None:
    """(second - first) / S_diff: beyond -/+ 1.96 a change is more than measurement error, 19 times in 20. None without an S_diff above 0 (Jacobson & Truax, 1991)."""

def clinical_cut_offs(clinical: Norm, other: Norm, better: typing.Literal['high', 'low', 'neither']) -> CutOffPoints | None:
    """Cut-offs a, b and c between a clinical and another norm. None unless both have a mean and a standard deviation above 0 and one end is better (Jacobson & Truax, 1991)."""

def agreement(
    first: collections.abc.Sequence[typing.SupportsFloat | typing.SupportsIndex],
    second: collections.abc.Sequence[typing.SupportsFloat | typing.SupportsIndex],
) -> ProfileAgreement:
    """How alike two profiles are, two people's values on the same items or facets: r, double-entry ICC, and D squared with its elevation, scatter and shape (Cronbach & Gleser, 1953; McCrae, 2008). A coefficient that is not defined has its reason. Raises ValueError unless both have the same number of values, at least one, and all are from -1e50 to 1e50."""

def distinctive_agreement(
    first: collections.abc.Sequence[typing.SupportsFloat | typing.SupportsIndex],
    second: collections.abc.Sequence[typing.SupportsFloat | typing.SupportsIndex],
    normative: collections.abc.Sequence[typing.SupportsFloat | typing.SupportsIndex],
) -> ProfileAgreement:
    """The same as `agreement` for what sets each of two profiles apart from a third, the mean profile of many people, which is subtracted from both (Furr, 2008). Raises ValueError as `agreement` does, and unless all three have the same length."""

def gap_in_reliable_units(
    first: typing.SupportsFloat | typing.SupportsIndex,
    second: typing.SupportsFloat | typing.SupportsIndex,
    *,
    sem: typing.SupportsFloat | typing.SupportsIndex,
) -> float | None:
    """|first - second| / (sqrt(2) * sem) for two people's scores and their standard error of measurement: beyond 1.96 it is called a difference. None unless sem is above 0 (after Jacobson & Truax, 1991)."""

def run(args: collections.abc.Sequence[str]) -> int:
    """The command `closeknit` with these words; returns its exit code. Reads sys.stdin, writes to sys.stdout and sys.stderr."""

def to_icalendar(events: collections.abc.Iterable[CalendarEvent], *, stamp: datetime.date) -> str:
    """The events as an iCalendar file (RFC 5545), of whole days, marked private and as leaving the day free. stamp: the day that DTSTAMP says, at midnight UTC. The same text for the same arguments, with the line ends CR LF. Raises Error without any event, where two have one id, and, with a path such as /0/recurrence/until, where there is no such recurrence."""

class Sitting:
    """One person answering an assessment: a value, no user interface. It says what to ask next; the host asks. Answers may come in any order; one whose item is hidden later is kept, set aside and never counted."""
    def __init__(self, assessment: Assessment, begun: datetime.date, seed: typing.SupportsIndex | None = None) -> None:
        """With a seed the questions of each section with random_order are in an order that is the same for it everywhere; without one, in the assessment's order. Draw one for each sheet; save() and submit() keep the order."""
    @staticmethod
    def resume(assessment: Assessment, saved: SavedSitting) -> Sitting:
        """Resumes a saved sitting. Raises Error when it is of another assessment or version, or an answer does not fit."""
    @property
    def current(self) -> Item | None:
        """The item to ask, or None when nothing is open."""
    @property
    def instructions(self) -> tuple[Item, ...]:
        """The instructions to read just before it; after the last item, those at the end."""
    @property
    def section(self) -> Section | None:
        """The section of the current item, if any."""
    def set_answer(
        self,
        item: str,
        answer: None | bool | typing.SupportsIndex | float | str | collections.abc.Sequence[str] | Unanswered,
    ) -> None:
        """An answer, or None or an Unanswered for why there is none; moves on when the item is the current one. Raises Error, with a path such as /answers/safe-1, when it does not fit; nothing changes then."""
    def clear_answer(self, item: str) -> None:
        """Removes an answer, as if it had never been given."""
    def previous(self) -> bool:
        """Back to the item shown before; False at the first one."""
    def go_to(self, item: str) -> None:
        """To any item that is shown."""
    def is_shown(self, item: str) -> bool:
        """Whether the item is shown."""
    def answer_to(self, item: str) -> bool | int | float | str | tuple[str, ...] | Unanswered | None:
        """The answer to an item, or None when there is none yet."""
    @property
    def unanswered(self) -> tuple[str, ...]:
        """The items that are shown and neither answered nor passed over, in order."""
    @property
    def inactive_answers(self) -> tuple[str, ...]:
        """The items whose answers are kept though they are not shown."""
    @property
    def left_out(self) -> tuple[str, ...]:
        """The items whose answers had no place any more when a sitting of an older version was resumed."""
    @property
    def progress(self) -> float:
        """The part that is done, from 0 to 1; it never decreases."""
    def blockers(self) -> Records[Blocker]:
        """Every reason why it cannot be submitted; empty when submit succeeds."""
    def submit(self, day: datetime.date) -> Sheet:
        """The finished sheet: what was not answered is there as skipped or not shown. Raises Error with the first blocker."""
    def save(self) -> SavedSitting:
        """What to store in order to resume later."""
    def score(self, scale: str) -> ScoreResult:
        """The score of one scale as it stands now."""
    def scores(self) -> Records[ScoreResult]:
        """All scores as they stand now."""
    def __copy__(self) -> Sitting: ...
    def __deepcopy__(self, memo: object) -> Sitting: ...
    def __reduce__(self) -> typing.NoReturn: ...
    def __repr__(self) -> str: ...

class Reviewer:
    """The language patterns of a pack, compiled once. For people's own drafts: advice, never a verdict; it keeps nothing of them."""
    def __init__(self, pack: Pack) -> None: ...
    def __reduce__(self) -> typing.NoReturn: ...
    def __copy__(self) -> Reviewer: ...
    def __deepcopy__(self, memo: object) -> Reviewer: ...
    def review(self, draft: str) -> Records[LanguageFinding]:
        """What may land badly in a draft, from left to right; begin and end are bytes of its UTF-8. What is within quotation marks is left out. In time proportional to the draft."""
    def family_of(self, feeling: str) -> str | None:
        """The family of the first feeling that some words name, or None."""
    def replies_to(self, feeling: str) -> tuple[str, ...]:
        """Replies that show that a feeling was heard; none for a feeling that the pack does not know."""
    def i_statement(self, what: IStatement) -> StatementReview:
        """The sentence of the parts that are given, which of them are missing, what stands where a feeling would and is none, and what may land badly."""
    def soft_start_up(self, what: IStatement, *, good: str = '') -> StatementReview:
        """The same with something good first, or with the pack's own beginning where none is given."""
    def repair(self, how: typing.Literal['apology', 'pause', 'restart'], *, own_part: str = '') -> StatementReview:
        """A way back to each other, with what the one who speaks did: 'raised my voice'. What it says of the other is told."""
    def __repr__(self) -> str: ...

def review(draft: str, pack: Pack) -> Records[LanguageFinding]:
    """What may land badly in somebody's own draft, by the patterns of a pack. For many drafts, make one Reviewer."""

_score_statuses: tuple[str, ...]

def _room(bytes: typing.SupportsIndex) -> bytearray: ...

def _columns_used(
    assessment: Assessment,
    names: collections.abc.Sequence[str],
    layout: TableLayout,
) -> tuple[tuple[bool, ...], tuple[str, ...]]: ...

def _score_columns(
    assessment: Assessment,
    names: collections.abc.Sequence[str],
    columns: collections.abc.Sequence[object],
    rows: typing.SupportsIndex,
    to: collections.abc.Sequence[object],
    layout: TableLayout,
    threads: typing.SupportsIndex,
    progress: object,
) -> tuple[tuple[tuple[int, str, str], ...], int]: ...

class _RowSink:
    """What takes in the rows of a table."""
    def __init__(self, *args: object, **kwargs: object) -> typing.NoReturn: ...

def _add_columns(
    to: _RowSink,
    names: collections.abc.Sequence[str],
    columns: collections.abc.Sequence[object],
    rows: typing.SupportsIndex,
    layout: TableLayout,
) -> None: ...

class _ArrowBatches:
    """The batches of an Arrow stream, one after the other."""
    def __init__(self, source: object) -> None: ...
    def names(self) -> tuple[str, ...]:
        """The names of the columns."""
    def next(self) -> int | None:
        """How many rows the next batch has; None at the end."""
    def score(
        self,
        assessment: Assessment,
        to: collections.abc.Sequence[object],
        layout: TableLayout,
        threads: typing.SupportsIndex,
        progress: object,
    ) -> tuple[tuple[tuple[int, str, str], ...], int]:
        """Scores the batch."""
    def add_to(self, to: _RowSink, layout: TableLayout) -> None:
        """Gives the batch to what takes it in."""

_no_estimate_reasons: dict[str, str]

class _ItemMoments:
    """Means and covariances of some items."""
    def __init__(self, *args: object, **kwargs: object) -> typing.NoReturn: ...
    def items(self) -> int:
        """How many items."""
    def used(self) -> int:
        """How many rows."""
    def left_out(self) -> int:
        """How many rows miss a value."""

def _moments(columns: collections.abc.Sequence[object]) -> _ItemMoments: ...

def _alpha(moments: _ItemMoments, level: typing.SupportsFloat | typing.SupportsIndex) -> dict[str, object]: ...

def _standardised_alpha(moments: _ItemMoments) -> dict[str, object]: ...

def _lambda_2(moments: _ItemMoments) -> dict[str, object]: ...

def _lambda_6(moments: _ItemMoments) -> dict[str, object]: ...

def _omega(moments: _ItemMoments) -> dict[str, object]: ...

def _split_half(moments: _ItemMoments, odd_even: bool) -> dict[str, object]: ...

def _items(moments: _ItemMoments) -> tuple[dict[str, object], ...]: ...

def _sem(moments: _ItemMoments, reliability: typing.SupportsFloat | typing.SupportsIndex) -> dict[str, object]: ...

class _PointSums(_RowSink):
    """The moments of items' points over many rows."""
    def __init__(self, points: Assessment, sizes: collections.abc.Sequence[typing.SupportsIndex]) -> None: ...
    def set_groups(self, of_rows: collections.abc.Sequence[typing.SupportsIndex]) -> None:
        """The groups of the rows to come."""
    def result(self, list: typing.SupportsIndex, group: typing.SupportsIndex) -> _ItemMoments:
        """Those of a list of items and a group."""
    def misfits(self) -> int:
        """How many answers do not fit."""

def _icc(
    ratings: object,
    raters: typing.SupportsIndex,
    level: typing.SupportsFloat | typing.SupportsIndex,
) -> dict[str, object]: ...

def _pearson(first: object, second: object, level: typing.SupportsFloat | typing.SupportsIndex) -> dict[str, object]: ...

def _pairwise(first: object, second: object) -> dict[str, object]: ...

def _profiles(first: object, second: object, items: typing.SupportsIndex, subtracted: str) -> dict[str, object]: ...

def _apim(
    x1: object,
    x2: object,
    y1: object,
    y2: object,
    level: typing.SupportsFloat | typing.SupportsIndex,
) -> dict[str, object]: ...

def _apim_with_roles(
    x1: object,
    x2: object,
    y1: object,
    y2: object,
    level: typing.SupportsFloat | typing.SupportsIndex,
) -> dict[str, object]: ...

def _distinguishability(
    first: collections.abc.Sequence[object],
    second: collections.abc.Sequence[object],
) -> dict[str, object]: ...

def _truth_and_bias(judgement: object, truth: object, bias: object) -> dict[str, object]: ...

def _response_surface(
    x: object,
    y: object,
    outcome: object,
    centre: typing.SupportsFloat | typing.SupportsIndex,
) -> dict[str, object]: ...

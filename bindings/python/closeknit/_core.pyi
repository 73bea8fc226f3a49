# Written by script/stubs; whoever changes the bindings runs it again.
"""Practices, prompts and assessments for two people: closeknit's C++ core."""

import collections.abc
import datetime
import types
import typing

__version__: str

class Source:
    """Where a claim comes from, what was found and with how many.

    authors: Who found it.
    year: When it was published.
    title: What the publication is called.
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
        found: str,
        couples: typing.SupportsIndex | None = None,
        people: typing.SupportsIndex | None = None,
    ) -> None: ...
    def __repr__(self) -> str: ...
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
    def found(self) -> str:
        """What was found, in one plain sentence."""
    @property
    def couples(self) -> int | None:
        """How many couples took part, where couples did."""
    @property
    def people(self) -> int | None:
        """How many people took part, where single people did."""
    __match_args__ = ('authors', 'year', 'title', 'found', 'couples', 'people')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Source: ...
    def __deepcopy__(self, memo: object) -> Source: ...
    def replace(
        self,
        *,
        authors: str = ...,
        year: typing.SupportsIndex = ...,
        title: str = ...,
        found: str = ...,
        couples: typing.SupportsIndex | None = ...,
        people: typing.SupportsIndex | None = ...,
    ) -> Source:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Source:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class SourceSequence(collections.abc.Sequence[Source]):
    """A read-only sequence of Source that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Source]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Source: ...
    @typing.overload
    def __getitem__(self, id: str) -> Source: ...
    @typing.overload
    def __getitem__(self, part: slice) -> SourceSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Source]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Source, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Source) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[SourceSequence], tuple[list[Source]]]: ...

class Dimension:
    """Something that assessments measure and that practices and prompts serve.

    id: Its id in the pack.
    title: What people read.
    kind: What sort of thing it is.
    about: One or two sentences on what it means.
    """
    def __init__(
        self,
        *,
        id: str,
        title: str,
        kind: typing.Literal['facet', 'strength', 'sign', 'practice', 'upkeep', 'repair', 'contact', 'screen'] = 'facet',
        about: str = '',
    ) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def id(self) -> str:
        """Its id in the pack."""
    @property
    def title(self) -> str:
        """What people read."""
    @property
    def kind(self) -> typing.Literal['facet', 'strength', 'sign', 'practice', 'upkeep', 'repair', 'contact', 'screen']:
        """What sort of thing it is."""
    @property
    def about(self) -> str:
        """One or two sentences on what it means."""
    __match_args__ = ('id', 'title', 'kind', 'about')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Dimension: ...
    def __deepcopy__(self, memo: object) -> Dimension: ...
    def replace(
        self,
        *,
        id: str = ...,
        title: str = ...,
        kind: typing.Literal['facet', 'strength', 'sign', 'practice', 'upkeep', 'repair', 'contact', 'screen'] = ...,
        about: str = ...,
    ) -> Dimension:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Dimension:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class DimensionSequence(collections.abc.Sequence[Dimension]):
    """A read-only sequence of Dimension that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Dimension]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Dimension: ...
    @typing.overload
    def __getitem__(self, id: str) -> Dimension: ...
    @typing.overload
    def __getitem__(self, part: slice) -> DimensionSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Dimension]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Dimension, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Dimension) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[DimensionSequence], tuple[list[Dimension]]]: ...

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
    @property
    def missing(self) -> typing.Literal['skipped', 'not_shown', 'dont_know', 'prefer_not_to_say']:
        """Why there is no answer."""
    __match_args__ = ('missing',)
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Unanswered: ...
    def __deepcopy__(self, memo: object) -> Unanswered: ...
    def replace(self, *, missing: typing.Literal['skipped', 'not_shown', 'dont_know', 'prefer_not_to_say'] = ...) -> Unanswered:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Unanswered:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class UnansweredSequence(collections.abc.Sequence[Unanswered]):
    """A read-only sequence of Unanswered that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Unanswered]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Unanswered: ...
    @typing.overload
    def __getitem__(self, id: str) -> Unanswered: ...
    @typing.overload
    def __getitem__(self, part: slice) -> UnansweredSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Unanswered]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Unanswered, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Unanswered) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[UnansweredSequence], tuple[list[Unanswered]]]: ...

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
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Rating: ...
    def __deepcopy__(self, memo: object) -> Rating: ...
    def replace(
        self,
        *,
        low: typing.SupportsIndex = ...,
        high: typing.SupportsIndex = ...,
        labels: collections.abc.Sequence[str] = ...,
    ) -> Rating:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Rating:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class RatingSequence(collections.abc.Sequence[Rating]):
    """A read-only sequence of Rating that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Rating]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Rating: ...
    @typing.overload
    def __getitem__(self, id: str) -> Rating: ...
    @typing.overload
    def __getitem__(self, part: slice) -> RatingSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Rating]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Rating, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Rating) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[RatingSequence], tuple[list[Rating]]]: ...

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
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Option: ...
    def __deepcopy__(self, memo: object) -> Option: ...
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
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Option:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class OptionSequence(collections.abc.Sequence[Option]):
    """A read-only sequence of Option that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Option]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Option: ...
    @typing.overload
    def __getitem__(self, id: str) -> Option: ...
    @typing.overload
    def __getitem__(self, part: slice) -> OptionSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Option]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Option, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Option) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[OptionSequence], tuple[list[Option]]]: ...

class Choice:
    """One of several options.

    options: The options, in the order in which they are shown.
    """
    def __init__(self, *, options: collections.abc.Iterable[Option] = []) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def options(self) -> OptionSequence:
        """The options, in the order in which they are shown."""
    __match_args__ = ('options',)
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Choice: ...
    def __deepcopy__(self, memo: object) -> Choice: ...
    def replace(self, *, options: collections.abc.Iterable[Option] = ...) -> Choice:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Choice:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class ChoiceSequence(collections.abc.Sequence[Choice]):
    """A read-only sequence of Choice that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Choice]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Choice: ...
    @typing.overload
    def __getitem__(self, id: str) -> Choice: ...
    @typing.overload
    def __getitem__(self, part: slice) -> ChoiceSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Choice]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Choice, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Choice) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[ChoiceSequence], tuple[list[Choice]]]: ...

class Choices:
    """Several of several options; a score counts the points of all that are chosen.

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
    @property
    def options(self) -> OptionSequence:
        """The options, in the order in which they are shown."""
    @property
    def at_least(self) -> int:
        """How many must be chosen at least; an exclusive one is enough by itself."""
    @property
    def at_most(self) -> int | None:
        """How many may be chosen; all, when left out."""
    __match_args__ = ('options', 'at_least', 'at_most')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Choices: ...
    def __deepcopy__(self, memo: object) -> Choices: ...
    def replace(
        self,
        *,
        options: collections.abc.Iterable[Option] = ...,
        at_least: typing.SupportsIndex = ...,
        at_most: typing.SupportsIndex | None = ...,
    ) -> Choices:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Choices:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class ChoicesSequence(collections.abc.Sequence[Choices]):
    """A read-only sequence of Choices that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Choices]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Choices: ...
    @typing.overload
    def __getitem__(self, id: str) -> Choices: ...
    @typing.overload
    def __getitem__(self, part: slice) -> ChoicesSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Choices]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Choices, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Choices) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[ChoicesSequence], tuple[list[Choices]]]: ...

class YesNo:
    """Yes or no; yes counts 1 in a score."""
    def __init__(self) -> None: ...
    def __repr__(self) -> str: ...
    __match_args__ = ()
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> YesNo: ...
    def __deepcopy__(self, memo: object) -> YesNo: ...
    def replace(self) -> YesNo:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> YesNo:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class YesNoSequence(collections.abc.Sequence[YesNo]):
    """A read-only sequence of YesNo that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[YesNo]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> YesNo: ...
    @typing.overload
    def __getitem__(self, id: str) -> YesNo: ...
    @typing.overload
    def __getitem__(self, part: slice) -> YesNoSequence: ...
    def __iter__(self) -> collections.abc.Iterator[YesNo]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: YesNo, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: YesNo) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[YesNoSequence], tuple[list[YesNo]]]: ...

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
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Number: ...
    def __deepcopy__(self, memo: object) -> Number: ...
    def replace(
        self,
        *,
        low: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        high: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        step: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        unit: str = ...,
    ) -> Number:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Number:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class NumberSequence(collections.abc.Sequence[Number]):
    """A read-only sequence of Number that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Number]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Number: ...
    @typing.overload
    def __getitem__(self, id: str) -> Number: ...
    @typing.overload
    def __getitem__(self, part: slice) -> NumberSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Number]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Number, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Number) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[NumberSequence], tuple[list[Number]]]: ...

class Slider:
    """A place on a line between two labelled ends.

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
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Slider: ...
    def __deepcopy__(self, memo: object) -> Slider: ...
    def replace(
        self,
        *,
        low: typing.SupportsFloat | typing.SupportsIndex = ...,
        high: typing.SupportsFloat | typing.SupportsIndex = ...,
        step: typing.SupportsFloat | typing.SupportsIndex = ...,
        labels: collections.abc.Sequence[str] = ...,
    ) -> Slider:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Slider:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class SliderSequence(collections.abc.Sequence[Slider]):
    """A read-only sequence of Slider that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Slider]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Slider: ...
    @typing.overload
    def __getitem__(self, id: str) -> Slider: ...
    @typing.overload
    def __getitem__(self, part: slice) -> SliderSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Slider]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Slider, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Slider) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[SliderSequence], tuple[list[Slider]]]: ...

class FreeText:
    """The person's own words; never scored.

    shortest: How many characters are needed.
    longest: How many characters there is room for.
    """
    def __init__(self, *, shortest: typing.SupportsIndex = 0, longest: typing.SupportsIndex = 2000) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def shortest(self) -> int:
        """How many characters are needed."""
    @property
    def longest(self) -> int:
        """How many characters there is room for."""
    __match_args__ = ('shortest', 'longest')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> FreeText: ...
    def __deepcopy__(self, memo: object) -> FreeText: ...
    def replace(self, *, shortest: typing.SupportsIndex = ..., longest: typing.SupportsIndex = ...) -> FreeText:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> FreeText:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class FreeTextSequence(collections.abc.Sequence[FreeText]):
    """A read-only sequence of FreeText that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[FreeText]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> FreeText: ...
    @typing.overload
    def __getitem__(self, id: str) -> FreeText: ...
    @typing.overload
    def __getitem__(self, part: slice) -> FreeTextSequence: ...
    def __iter__(self) -> collections.abc.Iterator[FreeText]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: FreeText, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: FreeText) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[FreeTextSequence], tuple[list[FreeText]]]: ...

class CalendarDate:
    """A day of the calendar, answered as YYYY-MM-DD; never scored.

    earliest: The first day that is taken.
    latest: The last day that is taken.
    """
    def __init__(self, *, earliest: datetime.date | None = None, latest: datetime.date | None = None) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def earliest(self) -> datetime.date | None:
        """The first day that is taken."""
    @property
    def latest(self) -> datetime.date | None:
        """The last day that is taken."""
    __match_args__ = ('earliest', 'latest')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> CalendarDate: ...
    def __deepcopy__(self, memo: object) -> CalendarDate: ...
    def replace(self, *, earliest: datetime.date | None = ..., latest: datetime.date | None = ...) -> CalendarDate:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> CalendarDate:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class CalendarDateSequence(collections.abc.Sequence[CalendarDate]):
    """A read-only sequence of CalendarDate that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[CalendarDate]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> CalendarDate: ...
    @typing.overload
    def __getitem__(self, id: str) -> CalendarDate: ...
    @typing.overload
    def __getitem__(self, part: slice) -> CalendarDateSequence: ...
    def __iter__(self) -> collections.abc.Iterator[CalendarDate]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: CalendarDate, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: CalendarDate) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[CalendarDateSequence], tuple[list[CalendarDate]]]: ...

class TimeOfDay:
    """A time of day, answered as HH:MM from 00:00 to 23:59; never scored."""
    def __init__(self) -> None: ...
    def __repr__(self) -> str: ...
    __match_args__ = ()
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> TimeOfDay: ...
    def __deepcopy__(self, memo: object) -> TimeOfDay: ...
    def replace(self) -> TimeOfDay:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> TimeOfDay:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class TimeOfDaySequence(collections.abc.Sequence[TimeOfDay]):
    """A read-only sequence of TimeOfDay that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[TimeOfDay]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> TimeOfDay: ...
    @typing.overload
    def __getitem__(self, id: str) -> TimeOfDay: ...
    @typing.overload
    def __getitem__(self, part: slice) -> TimeOfDaySequence: ...
    def __iter__(self) -> collections.abc.Iterator[TimeOfDay]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: TimeOfDay, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: TimeOfDay) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[TimeOfDaySequence], tuple[list[TimeOfDay]]]: ...

class Ranking:
    """The options put in order, answered as a list with the first one first; never scored.

    options: What is to be put in order.
    places: How many places there are, for instance the first three; all, when left out.
    """
    def __init__(self, *, options: collections.abc.Iterable[Option] = [], places: typing.SupportsIndex | None = None) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def options(self) -> OptionSequence:
        """What is to be put in order."""
    @property
    def places(self) -> int | None:
        """How many places there are, for instance the first three; all, when left out."""
    __match_args__ = ('options', 'places')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Ranking: ...
    def __deepcopy__(self, memo: object) -> Ranking: ...
    def replace(self, *, options: collections.abc.Iterable[Option] = ..., places: typing.SupportsIndex | None = ...) -> Ranking:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Ranking:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class RankingSequence(collections.abc.Sequence[Ranking]):
    """A read-only sequence of Ranking that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Ranking]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Ranking: ...
    @typing.overload
    def __getitem__(self, id: str) -> Ranking: ...
    @typing.overload
    def __getitem__(self, part: slice) -> RankingSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Ranking]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Ranking, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Ranking) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[RankingSequence], tuple[list[Ranking]]]: ...

class Instruction:
    """Words to read, with nothing to answer."""
    def __init__(self) -> None: ...
    def __repr__(self) -> str: ...
    __match_args__ = ()
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Instruction: ...
    def __deepcopy__(self, memo: object) -> Instruction: ...
    def replace(self) -> Instruction:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Instruction:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class InstructionSequence(collections.abc.Sequence[Instruction]):
    """A read-only sequence of Instruction that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Instruction]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Instruction: ...
    @typing.overload
    def __getitem__(self, id: str) -> Instruction: ...
    @typing.overload
    def __getitem__(self, part: slice) -> InstructionSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Instruction]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Instruction, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Instruction) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[InstructionSequence], tuple[list[Instruction]]]: ...

class Shared:
    """A format that several items share.

    format: Its id among the assessment's formats.
    """
    def __init__(self, *, format: str) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def format(self) -> str:
        """Its id among the assessment's formats."""
    __match_args__ = ('format',)
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Shared: ...
    def __deepcopy__(self, memo: object) -> Shared: ...
    def replace(self, *, format: str = ...) -> Shared:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Shared:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class SharedSequence(collections.abc.Sequence[Shared]):
    """A read-only sequence of Shared that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Shared]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Shared: ...
    @typing.overload
    def __getitem__(self, id: str) -> Shared: ...
    @typing.overload
    def __getitem__(self, part: slice) -> SharedSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Shared]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Shared, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Shared) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[SharedSequence], tuple[list[Shared]]]: ...

class ResponseFormat:
    """A response format with a name, for several items to share.

    id: Its id in the assessment.
    response: What it takes as an answer.
    """
    def __init__(
        self,
        *,
        id: str,
        response: Rating | Choice | Choices | YesNo | Number | Slider | FreeText | CalendarDate | TimeOfDay | Ranking | Instruction | Shared,
    ) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def id(self) -> str:
        """Its id in the assessment."""
    @property
    def response(
        self,
    ) -> Rating | Choice | Choices | YesNo | Number | Slider | FreeText | CalendarDate | TimeOfDay | Ranking | Instruction | Shared:
        """What it takes as an answer."""
    __match_args__ = ('id', 'response')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> ResponseFormat: ...
    def __deepcopy__(self, memo: object) -> ResponseFormat: ...
    def replace(
        self,
        *,
        id: str = ...,
        response: Rating | Choice | Choices | YesNo | Number | Slider | FreeText | CalendarDate | TimeOfDay | Ranking | Instruction | Shared = ...,
    ) -> ResponseFormat:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> ResponseFormat:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class ResponseFormatSequence(collections.abc.Sequence[ResponseFormat]):
    """A read-only sequence of ResponseFormat that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[ResponseFormat]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> ResponseFormat: ...
    @typing.overload
    def __getitem__(self, id: str) -> ResponseFormat: ...
    @typing.overload
    def __getitem__(self, part: slice) -> ResponseFormatSequence: ...
    def __iter__(self) -> collections.abc.Iterator[ResponseFormat]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: ResponseFormat, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: ResponseFormat) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[ResponseFormatSequence], tuple[list[ResponseFormat]]]: ...

class Answered:
    """Holds when the item has an answer.

    item: The item.
    """
    def __init__(self, *, item: str) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def item(self) -> str:
        """The item."""
    __match_args__ = ('item',)
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Answered: ...
    def __deepcopy__(self, memo: object) -> Answered: ...
    def replace(self, *, item: str = ...) -> Answered:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Answered:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class AnsweredSequence(collections.abc.Sequence[Answered]):
    """A read-only sequence of Answered that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Answered]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Answered: ...
    @typing.overload
    def __getitem__(self, id: str) -> Answered: ...
    @typing.overload
    def __getitem__(self, part: slice) -> AnsweredSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Answered]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Answered, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Answered) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[AnsweredSequence], tuple[list[Answered]]]: ...

class AnswerIs:
    """Holds when the answer compares so with a value; never for a missing answer.

    item: The item.
    compares: How: equal, unequal, less, at_most, more, at_least.
    value: What the answer is compared with.
    """
    def __init__(
        self,
        *,
        item: str,
        compares: typing.Literal['equal', 'unequal', 'less', 'at_most', 'more', 'at_least'] = 'equal',
        value: None | bool | typing.SupportsIndex | float | str | collections.abc.Sequence[str] | Unanswered,
    ) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def item(self) -> str:
        """The item."""
    @property
    def compares(self) -> typing.Literal['equal', 'unequal', 'less', 'at_most', 'more', 'at_least']:
        """How: equal, unequal, less, at_most, more, at_least."""
    @property
    def value(self) -> bool | int | float | str | tuple[str, ...] | Unanswered:
        """What the answer is compared with."""
    __match_args__ = ('item', 'compares', 'value')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> AnswerIs: ...
    def __deepcopy__(self, memo: object) -> AnswerIs: ...
    def replace(
        self,
        *,
        item: str = ...,
        compares: typing.Literal['equal', 'unequal', 'less', 'at_most', 'more', 'at_least'] = ...,
        value: None | bool | typing.SupportsIndex | float | str | collections.abc.Sequence[str] | Unanswered = ...,
    ) -> AnswerIs:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> AnswerIs:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class AnswerIsSequence(collections.abc.Sequence[AnswerIs]):
    """A read-only sequence of AnswerIs that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[AnswerIs]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> AnswerIs: ...
    @typing.overload
    def __getitem__(self, id: str) -> AnswerIs: ...
    @typing.overload
    def __getitem__(self, part: slice) -> AnswerIsSequence: ...
    def __iter__(self) -> collections.abc.Iterator[AnswerIs]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: AnswerIs, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: AnswerIs) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[AnswerIsSequence], tuple[list[AnswerIs]]]: ...

class AnswerAgainst:
    """Holds when the answer compares so with another item's; never when either is missing.

    item: The item.
    compares: How: equal, unequal, less, at_most, more, at_least.
    other: The item whose answer it is compared with.
    """
    def __init__(
        self,
        *,
        item: str,
        compares: typing.Literal['equal', 'unequal', 'less', 'at_most', 'more', 'at_least'] = 'equal',
        other: str,
    ) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def item(self) -> str:
        """The item."""
    @property
    def compares(self) -> typing.Literal['equal', 'unequal', 'less', 'at_most', 'more', 'at_least']:
        """How: equal, unequal, less, at_most, more, at_least."""
    @property
    def other(self) -> str:
        """The item whose answer it is compared with."""
    __match_args__ = ('item', 'compares', 'other')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> AnswerAgainst: ...
    def __deepcopy__(self, memo: object) -> AnswerAgainst: ...
    def replace(
        self,
        *,
        item: str = ...,
        compares: typing.Literal['equal', 'unequal', 'less', 'at_most', 'more', 'at_least'] = ...,
        other: str = ...,
    ) -> AnswerAgainst:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> AnswerAgainst:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class AnswerAgainstSequence(collections.abc.Sequence[AnswerAgainst]):
    """A read-only sequence of AnswerAgainst that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[AnswerAgainst]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> AnswerAgainst: ...
    @typing.overload
    def __getitem__(self, id: str) -> AnswerAgainst: ...
    @typing.overload
    def __getitem__(self, part: slice) -> AnswerAgainstSequence: ...
    def __iter__(self) -> collections.abc.Iterator[AnswerAgainst]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: AnswerAgainst, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: AnswerAgainst) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[AnswerAgainstSequence], tuple[list[AnswerAgainst]]]: ...

class AnswerAmong:
    """Holds when the answer is one of some values.

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
    @property
    def item(self) -> str:
        """The item."""
    @property
    def values(self) -> tuple[bool | int | float | str | tuple[str, ...] | Unanswered, ...]:
        """The values."""
    __match_args__ = ('item', 'values')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> AnswerAmong: ...
    def __deepcopy__(self, memo: object) -> AnswerAmong: ...
    def replace(
        self,
        *,
        item: str = ...,
        values: collections.abc.Sequence[None | bool | typing.SupportsIndex | float | str | collections.abc.Sequence[str] | Unanswered] = ...,
    ) -> AnswerAmong:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> AnswerAmong:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class AnswerAmongSequence(collections.abc.Sequence[AnswerAmong]):
    """A read-only sequence of AnswerAmong that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[AnswerAmong]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> AnswerAmong: ...
    @typing.overload
    def __getitem__(self, id: str) -> AnswerAmong: ...
    @typing.overload
    def __getitem__(self, part: slice) -> AnswerAmongSequence: ...
    def __iter__(self) -> collections.abc.Iterator[AnswerAmong]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: AnswerAmong, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: AnswerAmong) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[AnswerAmongSequence], tuple[list[AnswerAmong]]]: ...

class AnswerIncludes:
    """Holds when a list has this entry, or a text contains it.

    item: The item.
    part: The entry or the part of the text.
    """
    def __init__(self, *, item: str, part: str) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def item(self) -> str:
        """The item."""
    @property
    def part(self) -> str:
        """The entry or the part of the text."""
    __match_args__ = ('item', 'part')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> AnswerIncludes: ...
    def __deepcopy__(self, memo: object) -> AnswerIncludes: ...
    def replace(self, *, item: str = ..., part: str = ...) -> AnswerIncludes:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> AnswerIncludes:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class AnswerIncludesSequence(collections.abc.Sequence[AnswerIncludes]):
    """A read-only sequence of AnswerIncludes that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[AnswerIncludes]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> AnswerIncludes: ...
    @typing.overload
    def __getitem__(self, id: str) -> AnswerIncludes: ...
    @typing.overload
    def __getitem__(self, part: slice) -> AnswerIncludesSequence: ...
    def __iter__(self) -> collections.abc.Iterator[AnswerIncludes]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: AnswerIncludes, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: AnswerIncludes) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[AnswerIncludesSequence], tuple[list[AnswerIncludes]]]: ...

class ScoreIs:
    """Holds when a score compares so with a number; never for a score that cannot be given.

    score: The score.
    compares: How: equal, unequal, less, at_most, more, at_least.
    value: What the score is compared with.
    """
    def __init__(
        self,
        *,
        score: str,
        compares: typing.Literal['equal', 'unequal', 'less', 'at_most', 'more', 'at_least'] = 'at_least',
        value: typing.SupportsFloat | typing.SupportsIndex = 0.0,
    ) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def score(self) -> str:
        """The score."""
    @property
    def compares(self) -> typing.Literal['equal', 'unequal', 'less', 'at_most', 'more', 'at_least']:
        """How: equal, unequal, less, at_most, more, at_least."""
    @property
    def value(self) -> float:
        """What the score is compared with."""
    __match_args__ = ('score', 'compares', 'value')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> ScoreIs: ...
    def __deepcopy__(self, memo: object) -> ScoreIs: ...
    def replace(
        self,
        *,
        score: str = ...,
        compares: typing.Literal['equal', 'unequal', 'less', 'at_most', 'more', 'at_least'] = ...,
        value: typing.SupportsFloat | typing.SupportsIndex = ...,
    ) -> ScoreIs:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> ScoreIs:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class ScoreIsSequence(collections.abc.Sequence[ScoreIs]):
    """A read-only sequence of ScoreIs that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[ScoreIs]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> ScoreIs: ...
    @typing.overload
    def __getitem__(self, id: str) -> ScoreIs: ...
    @typing.overload
    def __getitem__(self, part: slice) -> ScoreIsSequence: ...
    def __iter__(self) -> collections.abc.Iterator[ScoreIs]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: ScoreIs, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: ScoreIs) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[ScoreIsSequence], tuple[list[ScoreIs]]]: ...

class ScoreReaches:
    """Holds when a score lies in a band or above it.

    score: The score.
    band: The band, one of that score's own.
    """
    def __init__(self, *, score: str, band: str) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def score(self) -> str:
        """The score."""
    @property
    def band(self) -> str:
        """The band, one of that score's own."""
    __match_args__ = ('score', 'band')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> ScoreReaches: ...
    def __deepcopy__(self, memo: object) -> ScoreReaches: ...
    def replace(self, *, score: str = ..., band: str = ...) -> ScoreReaches:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> ScoreReaches:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class ScoreReachesSequence(collections.abc.Sequence[ScoreReaches]):
    """A read-only sequence of ScoreReaches that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[ScoreReaches]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> ScoreReaches: ...
    @typing.overload
    def __getitem__(self, id: str) -> ScoreReaches: ...
    @typing.overload
    def __getitem__(self, part: slice) -> ScoreReachesSequence: ...
    def __iter__(self) -> collections.abc.Iterator[ScoreReaches]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: ScoreReaches, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: ScoreReaches) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[ScoreReachesSequence], tuple[list[ScoreReaches]]]: ...

class Group:
    """Several conditions as one.

    holds: How many of them must hold: all, any or none.
    of: The conditions.
    """
    def __init__(
        self,
        *,
        holds: typing.Literal['all', 'any', 'none'] = 'all',
        of: collections.abc.Sequence[Answered | AnswerIs | AnswerAgainst | AnswerAmong | AnswerIncludes | ScoreIs | ScoreReaches | Group] = (),
    ) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def holds(self) -> typing.Literal['all', 'any', 'none']:
        """How many of them must hold: all, any or none."""
    @property
    def of(
        self,
    ) -> tuple[Answered | AnswerIs | AnswerAgainst | AnswerAmong | AnswerIncludes | ScoreIs | ScoreReaches | Group, ...]:
        """The conditions."""
    __match_args__ = ('holds', 'of')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Group: ...
    def __deepcopy__(self, memo: object) -> Group: ...
    def replace(
        self,
        *,
        holds: typing.Literal['all', 'any', 'none'] = ...,
        of: collections.abc.Sequence[Answered | AnswerIs | AnswerAgainst | AnswerAmong | AnswerIncludes | ScoreIs | ScoreReaches | Group] = ...,
    ) -> Group:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Group:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class GroupSequence(collections.abc.Sequence[Group]):
    """A read-only sequence of Group that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Group]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Group: ...
    @typing.overload
    def __getitem__(self, id: str) -> Group: ...
    @typing.overload
    def __getitem__(self, part: slice) -> GroupSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Group]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Group, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Group) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[GroupSequence], tuple[list[Group]]]: ...

class Item:
    """One question or claim of an assessment.

    id: Its id in the assessment; answers are stored under it.
    wording: What the person reads: one claim, present tense.
    response: What it takes as an answer.
    shown_when: When it is shown; always, when left out. An item that is not shown never counts.
    required: Whether the assessment waits for it; 'prefer not to say' is an answer to that, passing over is not.
    tells_of_fear: Whether the answer can tell of fear; a score that rests on it is shared only by name.
    """
    def __init__(
        self,
        *,
        id: str,
        wording: str,
        response: Rating | Choice | Choices | YesNo | Number | Slider | FreeText | CalendarDate | TimeOfDay | Ranking | Instruction | Shared,
        shown_when: Answered | AnswerIs | AnswerAgainst | AnswerAmong | AnswerIncludes | ScoreIs | ScoreReaches | Group | None = None,
        required: bool = False,
        tells_of_fear: bool = False,
    ) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def id(self) -> str:
        """Its id in the assessment; answers are stored under it."""
    @property
    def wording(self) -> str:
        """What the person reads: one claim, present tense."""
    @property
    def response(
        self,
    ) -> Rating | Choice | Choices | YesNo | Number | Slider | FreeText | CalendarDate | TimeOfDay | Ranking | Instruction | Shared:
        """What it takes as an answer."""
    @property
    def shown_when(
        self,
    ) -> Answered | AnswerIs | AnswerAgainst | AnswerAmong | AnswerIncludes | ScoreIs | ScoreReaches | Group | None:
        """When it is shown; always, when left out. An item that is not shown never counts."""
    @property
    def required(self) -> bool:
        """Whether the assessment waits for it; 'prefer not to say' is an answer to that, passing over is not."""
    @property
    def tells_of_fear(self) -> bool:
        """Whether the answer can tell of fear; a score that rests on it is shared only by name."""
    __match_args__ = ('id', 'wording', 'response', 'shown_when', 'required', 'tells_of_fear')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Item: ...
    def __deepcopy__(self, memo: object) -> Item: ...
    def replace(
        self,
        *,
        id: str = ...,
        wording: str = ...,
        response: Rating | Choice | Choices | YesNo | Number | Slider | FreeText | CalendarDate | TimeOfDay | Ranking | Instruction | Shared = ...,
        shown_when: Answered | AnswerIs | AnswerAgainst | AnswerAmong | AnswerIncludes | ScoreIs | ScoreReaches | Group | None = ...,
        required: bool = ...,
        tells_of_fear: bool = ...,
    ) -> Item:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Item:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class ItemSequence(collections.abc.Sequence[Item]):
    """A read-only sequence of Item that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Item]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Item: ...
    @typing.overload
    def __getitem__(self, id: str) -> Item: ...
    @typing.overload
    def __getitem__(self, part: slice) -> ItemSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Item]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Item, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Item) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[ItemSequence], tuple[list[Item]]]: ...

class Section:
    """A stretch of an assessment for layout: from its first item to the next section's.

    id: Its id in the assessment.
    title: What people read above it.
    about: What people read before its first item.
    begins_with: Its first item.
    """
    def __init__(self, *, id: str, title: str, about: str = '', begins_with: str) -> None: ...
    def __repr__(self) -> str: ...
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
    __match_args__ = ('id', 'title', 'about', 'begins_with')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Section: ...
    def __deepcopy__(self, memo: object) -> Section: ...
    def replace(self, *, id: str = ..., title: str = ..., about: str = ..., begins_with: str = ...) -> Section:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Section:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class SectionSequence(collections.abc.Sequence[Section]):
    """A read-only sequence of Section that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Section]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Section: ...
    @typing.overload
    def __getitem__(self, id: str) -> Section: ...
    @typing.overload
    def __getitem__(self, part: slice) -> SectionSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Section]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Section, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Section) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[SectionSequence], tuple[list[Section]]]: ...

class Constraint:
    """What answers to several items must have to each other, once all of them are there.

    id: Its id in the assessment.
    holds: What must hold; looked at once every item that it speaks of is answered.
    says: What the person reads when it does not hold.
    """
    def __init__(
        self,
        *,
        id: str,
        holds: Answered | AnswerIs | AnswerAgainst | AnswerAmong | AnswerIncludes | ScoreIs | ScoreReaches | Group,
        says: str,
    ) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def id(self) -> str:
        """Its id in the assessment."""
    @property
    def holds(self) -> Answered | AnswerIs | AnswerAgainst | AnswerAmong | AnswerIncludes | ScoreIs | ScoreReaches | Group:
        """What must hold; looked at once every item that it speaks of is answered."""
    @property
    def says(self) -> str:
        """What the person reads when it does not hold."""
    __match_args__ = ('id', 'holds', 'says')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Constraint: ...
    def __deepcopy__(self, memo: object) -> Constraint: ...
    def replace(
        self,
        *,
        id: str = ...,
        holds: Answered | AnswerIs | AnswerAgainst | AnswerAmong | AnswerIncludes | ScoreIs | ScoreReaches | Group = ...,
        says: str = ...,
    ) -> Constraint:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Constraint:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class ConstraintSequence(collections.abc.Sequence[Constraint]):
    """A read-only sequence of Constraint that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Constraint]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Constraint: ...
    @typing.overload
    def __getitem__(self, id: str) -> Constraint: ...
    @typing.overload
    def __getitem__(self, part: slice) -> ConstraintSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Constraint]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Constraint, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Constraint) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[ConstraintSequence], tuple[list[Constraint]]]: ...

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
    @property
    def low(self) -> float:
        """The lower end."""
    @property
    def high(self) -> float:
        """The upper end."""
    __match_args__ = ('low', 'high')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Interval: ...
    def __deepcopy__(self, memo: object) -> Interval: ...
    def replace(
        self,
        *,
        low: typing.SupportsFloat | typing.SupportsIndex = ...,
        high: typing.SupportsFloat | typing.SupportsIndex = ...,
    ) -> Interval:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Interval:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class IntervalSequence(collections.abc.Sequence[Interval]):
    """A read-only sequence of Interval that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Interval]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Interval: ...
    @typing.overload
    def __getitem__(self, id: str) -> Interval: ...
    @typing.overload
    def __getitem__(self, part: slice) -> IntervalSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Interval]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Interval, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Interval) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[IntervalSequence], tuple[list[Interval]]]: ...

class Key:
    """One item of a score.

    item: The item.
    reversed: Reverse-keyed: counted from the other end of the item's own range, low + high - x.
    weight: How many times it counts in a sum or mean.
    points: What each answer counts in this score, by number, option id, true or false; the item's own points, when left out.
    """
    def __init__(
        self,
        *,
        item: str,
        reversed: bool = False,
        weight: typing.SupportsFloat | typing.SupportsIndex = 1.0,
        points: collections.abc.Mapping[str, typing.SupportsFloat | typing.SupportsIndex] = ...,
    ) -> None: ...
    def __repr__(self) -> str: ...
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
        """What each answer counts in this score, by number, option id, true or false; the item's own points, when left out."""
    __match_args__ = ('item', 'reversed', 'weight', 'points')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Key: ...
    def __deepcopy__(self, memo: object) -> Key: ...
    def replace(
        self,
        *,
        item: str = ...,
        reversed: bool = ...,
        weight: typing.SupportsFloat | typing.SupportsIndex = ...,
        points: collections.abc.Mapping[str, typing.SupportsFloat | typing.SupportsIndex] = ...,
    ) -> Key:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Key:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class KeySequence(collections.abc.Sequence[Key]):
    """A read-only sequence of Key that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Key]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Key: ...
    @typing.overload
    def __getitem__(self, id: str) -> Key: ...
    @typing.overload
    def __getitem__(self, part: slice) -> KeySequence: ...
    def __iter__(self) -> collections.abc.Iterator[Key]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Key, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Key) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[KeySequence], tuple[list[Key]]]: ...

class Part:
    """Another score as a part of a score.

    score: The other score, as it is given.
    reversed: Reverse-keyed: counted from the other end of that score's own range, low + high - x.
    weight: How many times it counts in a sum or mean.
    """
    def __init__(
        self,
        *,
        score: str,
        reversed: bool = False,
        weight: typing.SupportsFloat | typing.SupportsIndex = 1.0,
    ) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def score(self) -> str:
        """The other score, as it is given."""
    @property
    def reversed(self) -> bool:
        """Reverse-keyed: counted from the other end of that score's own range, low + high - x."""
    @property
    def weight(self) -> float:
        """How many times it counts in a sum or mean."""
    __match_args__ = ('score', 'reversed', 'weight')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Part: ...
    def __deepcopy__(self, memo: object) -> Part: ...
    def replace(
        self,
        *,
        score: str = ...,
        reversed: bool = ...,
        weight: typing.SupportsFloat | typing.SupportsIndex = ...,
    ) -> Part:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Part:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class PartSequence(collections.abc.Sequence[Part]):
    """A read-only sequence of Part that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Part]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Part: ...
    @typing.overload
    def __getitem__(self, id: str) -> Part: ...
    @typing.overload
    def __getitem__(self, part: slice) -> PartSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Part]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Part, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Part) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[PartSequence], tuple[list[Part]]]: ...

class Sum:
    """The keyed answers added up, each times its weight."""
    def __init__(self) -> None: ...
    def __repr__(self) -> str: ...
    __match_args__ = ()
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Sum: ...
    def __deepcopy__(self, memo: object) -> Sum: ...
    def replace(self) -> Sum:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Sum:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class SumSequence(collections.abc.Sequence[Sum]):
    """A read-only sequence of Sum that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Sum]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Sum: ...
    @typing.overload
    def __getitem__(self, id: str) -> Sum: ...
    @typing.overload
    def __getitem__(self, part: slice) -> SumSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Sum]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Sum, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Sum) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[SumSequence], tuple[list[Sum]]]: ...

class Mean:
    """The mean of the keyed answers, each with its weight."""
    def __init__(self) -> None: ...
    def __repr__(self) -> str: ...
    __match_args__ = ()
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Mean: ...
    def __deepcopy__(self, memo: object) -> Mean: ...
    def replace(self) -> Mean:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Mean:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class MeanSequence(collections.abc.Sequence[Mean]):
    """A read-only sequence of Mean that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Mean]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Mean: ...
    @typing.overload
    def __getitem__(self, id: str) -> Mean: ...
    @typing.overload
    def __getitem__(self, part: slice) -> MeanSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Mean]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Mean, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Mean) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[MeanSequence], tuple[list[Mean]]]: ...

class Minimum:
    """The lowest of the keyed answers."""
    def __init__(self) -> None: ...
    def __repr__(self) -> str: ...
    __match_args__ = ()
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Minimum: ...
    def __deepcopy__(self, memo: object) -> Minimum: ...
    def replace(self) -> Minimum:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Minimum:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class MinimumSequence(collections.abc.Sequence[Minimum]):
    """A read-only sequence of Minimum that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Minimum]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Minimum: ...
    @typing.overload
    def __getitem__(self, id: str) -> Minimum: ...
    @typing.overload
    def __getitem__(self, part: slice) -> MinimumSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Minimum]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Minimum, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Minimum) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[MinimumSequence], tuple[list[Minimum]]]: ...

class Maximum:
    """The highest of the keyed answers."""
    def __init__(self) -> None: ...
    def __repr__(self) -> str: ...
    __match_args__ = ()
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Maximum: ...
    def __deepcopy__(self, memo: object) -> Maximum: ...
    def replace(self) -> Maximum:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Maximum:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class MaximumSequence(collections.abc.Sequence[Maximum]):
    """A read-only sequence of Maximum that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Maximum]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Maximum: ...
    @typing.overload
    def __getitem__(self, id: str) -> Maximum: ...
    @typing.overload
    def __getitem__(self, part: slice) -> MaximumSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Maximum]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Maximum, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Maximum) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[MaximumSequence], tuple[list[Maximum]]]: ...

class Count:
    """How many of the keyed answers match.

    compares: How an answer that matches compares with the value: equal, unequal, less, at_most, more, at_least.
    value: What the keyed answers, in points, are compared with.
    """
    def __init__(
        self,
        *,
        compares: typing.Literal['equal', 'unequal', 'less', 'at_most', 'more', 'at_least'] = 'at_least',
        value: typing.SupportsFloat | typing.SupportsIndex = 1.0,
    ) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def compares(self) -> typing.Literal['equal', 'unequal', 'less', 'at_most', 'more', 'at_least']:
        """How an answer that matches compares with the value: equal, unequal, less, at_most, more, at_least."""
    @property
    def value(self) -> float:
        """What the keyed answers, in points, are compared with."""
    __match_args__ = ('compares', 'value')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Count: ...
    def __deepcopy__(self, memo: object) -> Count: ...
    def replace(
        self,
        *,
        compares: typing.Literal['equal', 'unequal', 'less', 'at_most', 'more', 'at_least'] = ...,
        value: typing.SupportsFloat | typing.SupportsIndex = ...,
    ) -> Count:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Count:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class CountSequence(collections.abc.Sequence[Count]):
    """A read-only sequence of Count that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Count]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Count: ...
    @typing.overload
    def __getitem__(self, id: str) -> Count: ...
    @typing.overload
    def __getitem__(self, part: slice) -> CountSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Count]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Count, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Count) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[CountSequence], tuple[list[Count]]]: ...

class AllRequired:
    """One missing answer and there is no score."""
    def __init__(self) -> None: ...
    def __repr__(self) -> str: ...
    __match_args__ = ()
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> AllRequired: ...
    def __deepcopy__(self, memo: object) -> AllRequired: ...
    def replace(self) -> AllRequired:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> AllRequired:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class AllRequiredSequence(collections.abc.Sequence[AllRequired]):
    """A read-only sequence of AllRequired that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[AllRequired]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> AllRequired: ...
    @typing.overload
    def __getitem__(self, id: str) -> AllRequired: ...
    @typing.overload
    def __getitem__(self, part: slice) -> AllRequiredSequence: ...
    def __iter__(self) -> collections.abc.Iterator[AllRequired]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: AllRequired, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: AllRequired) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[AllRequiredSequence], tuple[list[AllRequired]]]: ...

class AtMostMissing:
    """A score is given while at most so many answers are missing.

    missing: How many answers may be missing; at least one must be there.
    prorate: Whether a sum or count puts the person's mean in the place of what is missing, or nothing. The other methods are the same either way.
    """
    def __init__(self, *, missing: typing.SupportsIndex = 0, prorate: bool = True) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def missing(self) -> int:
        """How many answers may be missing; at least one must be there."""
    @property
    def prorate(self) -> bool:
        """Whether a sum or count puts the person's mean in the place of what is missing, or nothing. The other methods are the same either way."""
    __match_args__ = ('missing', 'prorate')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> AtMostMissing: ...
    def __deepcopy__(self, memo: object) -> AtMostMissing: ...
    def replace(self, *, missing: typing.SupportsIndex = ..., prorate: bool = ...) -> AtMostMissing:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> AtMostMissing:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class AtMostMissingSequence(collections.abc.Sequence[AtMostMissing]):
    """A read-only sequence of AtMostMissing that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[AtMostMissing]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> AtMostMissing: ...
    @typing.overload
    def __getitem__(self, id: str) -> AtMostMissing: ...
    @typing.overload
    def __getitem__(self, part: slice) -> AtMostMissingSequence: ...
    def __iter__(self) -> collections.abc.Iterator[AtMostMissing]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: AtMostMissing, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: AtMostMissing) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[AtMostMissingSequence], tuple[list[AtMostMissing]]]: ...

class AtLeastAnswered:
    """A score is given while at least this part of what was asked is answered.

    fraction: The part, above 0, at most 1.
    prorate: Whether a sum or count puts the person's mean in the place of what is missing, or nothing. The other methods are the same either way.
    """
    def __init__(self, *, fraction: typing.SupportsFloat | typing.SupportsIndex = 1.0, prorate: bool = True) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def fraction(self) -> float:
        """The part, above 0, at most 1."""
    @property
    def prorate(self) -> bool:
        """Whether a sum or count puts the person's mean in the place of what is missing, or nothing. The other methods are the same either way."""
    __match_args__ = ('fraction', 'prorate')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> AtLeastAnswered: ...
    def __deepcopy__(self, memo: object) -> AtLeastAnswered: ...
    def replace(self, *, fraction: typing.SupportsFloat | typing.SupportsIndex = ..., prorate: bool = ...) -> AtLeastAnswered:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> AtLeastAnswered:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class AtLeastAnsweredSequence(collections.abc.Sequence[AtLeastAnswered]):
    """A read-only sequence of AtLeastAnswered that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[AtLeastAnswered]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> AtLeastAnswered: ...
    @typing.overload
    def __getitem__(self, id: str) -> AtLeastAnswered: ...
    @typing.overload
    def __getitem__(self, part: slice) -> AtLeastAnsweredSequence: ...
    def __iter__(self) -> collections.abc.Iterator[AtLeastAnswered]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: AtLeastAnswered, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: AtLeastAnswered) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[AtLeastAnsweredSequence], tuple[list[AtLeastAnswered]]]: ...

class Affine:
    """A score multiplied and moved, for instance onto 0 to 100.

    multiply: What the score is multiplied by.
    add: What is added then.
    """
    def __init__(
        self,
        *,
        multiply: typing.SupportsFloat | typing.SupportsIndex = 1.0,
        add: typing.SupportsFloat | typing.SupportsIndex = 0.0,
    ) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def multiply(self) -> float:
        """What the score is multiplied by."""
    @property
    def add(self) -> float:
        """What is added then."""
    __match_args__ = ('multiply', 'add')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Affine: ...
    def __deepcopy__(self, memo: object) -> Affine: ...
    def replace(
        self,
        *,
        multiply: typing.SupportsFloat | typing.SupportsIndex = ...,
        add: typing.SupportsFloat | typing.SupportsIndex = ...,
    ) -> Affine:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Affine:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class AffineSequence(collections.abc.Sequence[Affine]):
    """A read-only sequence of Affine that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Affine]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Affine: ...
    @typing.overload
    def __getitem__(self, id: str) -> Affine: ...
    @typing.overload
    def __getitem__(self, part: slice) -> AffineSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Affine]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Affine, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Affine) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[AffineSequence], tuple[list[Affine]]]: ...

class LookupRow:
    """A row of a lookup table.

    low: The lowest score of the row; it runs to the next row's.
    gives: What the table gives for it.
    """
    def __init__(
        self,
        *,
        low: typing.SupportsFloat | typing.SupportsIndex = 0.0,
        gives: typing.SupportsFloat | typing.SupportsIndex = 0.0,
    ) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def low(self) -> float:
        """The lowest score of the row; it runs to the next row's."""
    @property
    def gives(self) -> float:
        """What the table gives for it."""
    __match_args__ = ('low', 'gives')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> LookupRow: ...
    def __deepcopy__(self, memo: object) -> LookupRow: ...
    def replace(
        self,
        *,
        low: typing.SupportsFloat | typing.SupportsIndex = ...,
        gives: typing.SupportsFloat | typing.SupportsIndex = ...,
    ) -> LookupRow:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> LookupRow:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class LookupRowSequence(collections.abc.Sequence[LookupRow]):
    """A read-only sequence of LookupRow that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[LookupRow]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> LookupRow: ...
    @typing.overload
    def __getitem__(self, id: str) -> LookupRow: ...
    @typing.overload
    def __getitem__(self, part: slice) -> LookupRowSequence: ...
    def __iter__(self) -> collections.abc.Iterator[LookupRow]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: LookupRow, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: LookupRow) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[LookupRowSequence], tuple[list[LookupRow]]]: ...

class Lookup:
    """A published table, for instance from raw scores to T scores; below its first row there is no score.

    rows: Its rows, lowest first.
    """
    def __init__(self, *, rows: collections.abc.Iterable[LookupRow] = []) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def rows(self) -> LookupRowSequence:
        """Its rows, lowest first."""
    __match_args__ = ('rows',)
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Lookup: ...
    def __deepcopy__(self, memo: object) -> Lookup: ...
    def replace(self, *, rows: collections.abc.Iterable[LookupRow] = ...) -> Lookup:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Lookup:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class LookupSequence(collections.abc.Sequence[Lookup]):
    """A read-only sequence of Lookup that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Lookup]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Lookup: ...
    @typing.overload
    def __getitem__(self, id: str) -> Lookup: ...
    @typing.overload
    def __getitem__(self, part: slice) -> LookupSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Lookup]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Lookup, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Lookup) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[LookupSequence], tuple[list[Lookup]]]: ...

class Band:
    """A stretch of a score, from its low end to the next band's, on the unrounded score.

    id: Its id among the score's bands.
    low: Where it begins; the first begins at the lowest possible score.
    label: A few words in the terms of the answer scale.
    says: What it may mean, in one sentence to the person; it describes and never grades.
    """
    def __init__(self, *, id: str, low: typing.SupportsFloat | typing.SupportsIndex = 0.0, label: str, says: str = '') -> None: ...
    def __repr__(self) -> str: ...
    @property
    def id(self) -> str:
        """Its id among the score's bands."""
    @property
    def low(self) -> float:
        """Where it begins; the first begins at the lowest possible score."""
    @property
    def label(self) -> str:
        """A few words in the terms of the answer scale."""
    @property
    def says(self) -> str:
        """What it may mean, in one sentence to the person; it describes and never grades."""
    __match_args__ = ('id', 'low', 'label', 'says')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Band: ...
    def __deepcopy__(self, memo: object) -> Band: ...
    def replace(
        self,
        *,
        id: str = ...,
        low: typing.SupportsFloat | typing.SupportsIndex = ...,
        label: str = ...,
        says: str = ...,
    ) -> Band:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Band:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class BandSequence(collections.abc.Sequence[Band]):
    """A read-only sequence of Band that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Band]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Band: ...
    @typing.overload
    def __getitem__(self, id: str) -> Band: ...
    @typing.overload
    def __getitem__(self, part: slice) -> BandSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Band]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Band, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Band) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[BandSequence], tuple[list[Band]]]: ...

class CutOff:
    """A published boundary on a score. One score may have several.

    id: Its id among the score's cut-offs.
    compares: How a score that meets it compares with the value.
    value: Where the boundary lies, on the score as it is given.
    label: What meeting it is called, in the source's terms.
    population: In whom it was found.
    source: Where it was published.
    """
    def __init__(
        self,
        *,
        id: str,
        compares: typing.Literal['equal', 'unequal', 'less', 'at_most', 'more', 'at_least'] = 'at_least',
        value: typing.SupportsFloat | typing.SupportsIndex = 0.0,
        label: str,
        population: str,
        source: Source,
    ) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def id(self) -> str:
        """Its id among the score's cut-offs."""
    @property
    def compares(self) -> typing.Literal['equal', 'unequal', 'less', 'at_most', 'more', 'at_least']:
        """How a score that meets it compares with the value."""
    @property
    def value(self) -> float:
        """Where the boundary lies, on the score as it is given."""
    @property
    def label(self) -> str:
        """What meeting it is called, in the source's terms."""
    @property
    def population(self) -> str:
        """In whom it was found."""
    @property
    def source(self) -> Source:
        """Where it was published."""
    __match_args__ = ('id', 'compares', 'value', 'label', 'population', 'source')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> CutOff: ...
    def __deepcopy__(self, memo: object) -> CutOff: ...
    def replace(
        self,
        *,
        id: str = ...,
        compares: typing.Literal['equal', 'unequal', 'less', 'at_most', 'more', 'at_least'] = ...,
        value: typing.SupportsFloat | typing.SupportsIndex = ...,
        label: str = ...,
        population: str = ...,
        source: Source = ...,
    ) -> CutOff:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> CutOff:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class CutOffSequence(collections.abc.Sequence[CutOff]):
    """A read-only sequence of CutOff that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[CutOff]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> CutOff: ...
    @typing.overload
    def __getitem__(self, id: str) -> CutOff: ...
    @typing.overload
    def __getitem__(self, part: slice) -> CutOffSequence: ...
    def __iter__(self) -> collections.abc.Iterator[CutOff]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: CutOff, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: CutOff) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[CutOffSequence], tuple[list[CutOff]]]: ...

class PercentileRow:
    """A row of a table of percentiles.

    low: The lowest score of the row; it runs to the next row's.
    percentile: How many in a hundred of the population score as low or lower.
    """
    def __init__(
        self,
        *,
        low: typing.SupportsFloat | typing.SupportsIndex = 0.0,
        percentile: typing.SupportsFloat | typing.SupportsIndex = 0.0,
    ) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def low(self) -> float:
        """The lowest score of the row; it runs to the next row's."""
    @property
    def percentile(self) -> float:
        """How many in a hundred of the population score as low or lower."""
    __match_args__ = ('low', 'percentile')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> PercentileRow: ...
    def __deepcopy__(self, memo: object) -> PercentileRow: ...
    def replace(
        self,
        *,
        low: typing.SupportsFloat | typing.SupportsIndex = ...,
        percentile: typing.SupportsFloat | typing.SupportsIndex = ...,
    ) -> PercentileRow:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> PercentileRow:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class PercentileRowSequence(collections.abc.Sequence[PercentileRow]):
    """A read-only sequence of PercentileRow that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[PercentileRow]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> PercentileRow: ...
    @typing.overload
    def __getitem__(self, id: str) -> PercentileRow: ...
    @typing.overload
    def __getitem__(self, part: slice) -> PercentileRowSequence: ...
    def __iter__(self) -> collections.abc.Iterator[PercentileRow]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: PercentileRow, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: PercentileRow) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[PercentileRowSequence], tuple[list[PercentileRow]]]: ...

class Norm:
    """How a named population scores.

    id: Its id among the score's norms.
    population: Who they are.
    clinical: Whether they were seeking help; the cut-offs of clinically significant change need one such norm and one other.
    mean: Their mean.
    sd: Their standard deviation.
    percentiles: A table of percentiles, lowest score first; without it a normal distribution is taken.
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
        source: Source,
    ) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def id(self) -> str:
        """Its id among the score's norms."""
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
    def percentiles(self) -> PercentileRowSequence:
        """A table of percentiles, lowest score first; without it a normal distribution is taken."""
    @property
    def source(self) -> Source:
        """Where it was published."""
    __match_args__ = ('id', 'population', 'clinical', 'mean', 'sd', 'percentiles', 'source')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Norm: ...
    def __deepcopy__(self, memo: object) -> Norm: ...
    def replace(
        self,
        *,
        id: str = ...,
        population: str = ...,
        clinical: bool = ...,
        mean: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        sd: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        percentiles: collections.abc.Iterable[PercentileRow] = ...,
        source: Source = ...,
    ) -> Norm:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Norm:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class NormSequence(collections.abc.Sequence[Norm]):
    """A read-only sequence of Norm that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Norm]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Norm: ...
    @typing.overload
    def __getitem__(self, id: str) -> Norm: ...
    @typing.overload
    def __getitem__(self, part: slice) -> NormSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Norm]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Norm, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Norm) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[NormSequence], tuple[list[Norm]]]: ...

class Reliability:
    """How precisely a score measures; without it nothing is said of reliable change.

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
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Reliability: ...
    def __deepcopy__(self, memo: object) -> Reliability: ...
    def replace(
        self,
        *,
        coefficient: typing.SupportsFloat | typing.SupportsIndex = ...,
        sd: typing.SupportsFloat | typing.SupportsIndex = ...,
        population: str = ...,
        source: Source = ...,
    ) -> Reliability:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Reliability:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class ReliabilitySequence(collections.abc.Sequence[Reliability]):
    """A read-only sequence of Reliability that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Reliability]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Reliability: ...
    @typing.overload
    def __getitem__(self, id: str) -> Reliability: ...
    @typing.overload
    def __getitem__(self, part: slice) -> ReliabilitySequence: ...
    def __iter__(self) -> collections.abc.Iterator[Reliability]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Reliability, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Reliability) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[ReliabilitySequence], tuple[list[Reliability]]]: ...

class FindingWords:
    """What to say of one score when two people see it side by side.

    shared_strength: When both are well content.
    shared_concern: When both would like more.
    seen_differently: When the two differ by a step or more.
    """
    def __init__(self, *, shared_strength: str = '', shared_concern: str = '', seen_differently: str = '') -> None: ...
    def __repr__(self) -> str: ...
    @property
    def shared_strength(self) -> str:
        """When both are well content."""
    @property
    def shared_concern(self) -> str:
        """When both would like more."""
    @property
    def seen_differently(self) -> str:
        """When the two differ by a step or more."""
    __match_args__ = ('shared_strength', 'shared_concern', 'seen_differently')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> FindingWords: ...
    def __deepcopy__(self, memo: object) -> FindingWords: ...
    def replace(self, *, shared_strength: str = ..., shared_concern: str = ..., seen_differently: str = ...) -> FindingWords:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> FindingWords:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class FindingWordsSequence(collections.abc.Sequence[FindingWords]):
    """A read-only sequence of FindingWords that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[FindingWords]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> FindingWords: ...
    @typing.overload
    def __getitem__(self, id: str) -> FindingWords: ...
    @typing.overload
    def __getitem__(self, part: slice) -> FindingWordsSequence: ...
    def __iter__(self) -> collections.abc.Iterator[FindingWords]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: FindingWords, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: FindingWords) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[FindingWordsSequence], tuple[list[FindingWords]]]: ...

class Scoring:
    """How one score comes from the answers.

    id: Its id in the assessment.
    title: What people read beside the score.
    measures: The dimension that it measures.
    by: The method: sum, mean, minimum, maximum or count.
    keys: The items that count, with their keys.
    parts: Other scores that count; the missing rule then speaks of items and parts alike.
    missing: The missing rule; there is no silent default.
    then: What becomes of the method's result, one step after the other.
    better: Which end is the better one.
    published_range: The range that the source states, for lint to hold against the one derived from the items.
    bands: Labels for stretches of the score, lowest first; they describe the answers and are no norm.
    cut_offs: Published boundaries, each with its population and source.
    norms: How named populations score.
    reliability: How precisely it measures.
    for_two: What to say of it when two people see it side by side.
    """
    def __init__(
        self,
        *,
        id: str,
        title: str,
        measures: str,
        by: Sum | Mean | Minimum | Maximum | Count,
        keys: collections.abc.Iterable[Key] = [],
        parts: collections.abc.Iterable[Part] = [],
        missing: AllRequired | AtMostMissing | AtLeastAnswered,
        then: collections.abc.Sequence[Affine | Lookup] = (),
        better: typing.Literal['high', 'low', 'neither'] = 'high',
        published_range: Interval | None = None,
        bands: collections.abc.Iterable[Band] = [],
        cut_offs: collections.abc.Iterable[CutOff] = [],
        norms: collections.abc.Iterable[Norm] = [],
        reliability: Reliability | None = None,
        for_two: FindingWords = ...,
    ) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def id(self) -> str:
        """Its id in the assessment."""
    @property
    def title(self) -> str:
        """What people read beside the score."""
    @property
    def measures(self) -> str:
        """The dimension that it measures."""
    @property
    def by(self) -> Sum | Mean | Minimum | Maximum | Count:
        """The method: sum, mean, minimum, maximum or count."""
    @property
    def keys(self) -> KeySequence:
        """The items that count, with their keys."""
    @property
    def parts(self) -> PartSequence:
        """Other scores that count; the missing rule then speaks of items and parts alike."""
    @property
    def missing(self) -> AllRequired | AtMostMissing | AtLeastAnswered:
        """The missing rule; there is no silent default."""
    @property
    def then(self) -> tuple[Affine | Lookup, ...]:
        """What becomes of the method's result, one step after the other."""
    @property
    def better(self) -> typing.Literal['high', 'low', 'neither']:
        """Which end is the better one."""
    @property
    def published_range(self) -> Interval | None:
        """The range that the source states, for lint to hold against the one derived from the items."""
    @property
    def bands(self) -> BandSequence:
        """Labels for stretches of the score, lowest first; they describe the answers and are no norm."""
    @property
    def cut_offs(self) -> CutOffSequence:
        """Published boundaries, each with its population and source."""
    @property
    def norms(self) -> NormSequence:
        """How named populations score."""
    @property
    def reliability(self) -> Reliability | None:
        """How precisely it measures."""
    @property
    def for_two(self) -> FindingWords:
        """What to say of it when two people see it side by side."""
    __match_args__ = ('id', 'title', 'measures', 'by', 'keys', 'parts', 'missing', 'then', 'better', 'published_range', 'bands', 'cut_offs', 'norms', 'reliability', 'for_two')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Scoring: ...
    def __deepcopy__(self, memo: object) -> Scoring: ...
    def replace(
        self,
        *,
        id: str = ...,
        title: str = ...,
        measures: str = ...,
        by: Sum | Mean | Minimum | Maximum | Count = ...,
        keys: collections.abc.Iterable[Key] = ...,
        parts: collections.abc.Iterable[Part] = ...,
        missing: AllRequired | AtMostMissing | AtLeastAnswered = ...,
        then: collections.abc.Sequence[Affine | Lookup] = ...,
        better: typing.Literal['high', 'low', 'neither'] = ...,
        published_range: Interval | None = ...,
        bands: collections.abc.Iterable[Band] = ...,
        cut_offs: collections.abc.Iterable[CutOff] = ...,
        norms: collections.abc.Iterable[Norm] = ...,
        reliability: Reliability | None = ...,
        for_two: FindingWords = ...,
    ) -> Scoring:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Scoring:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class ScoringSequence(collections.abc.Sequence[Scoring]):
    """A read-only sequence of Scoring that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Scoring]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Scoring: ...
    @typing.overload
    def __getitem__(self, id: str) -> Scoring: ...
    @typing.overload
    def __getitem__(self, part: slice) -> ScoringSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Scoring]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Scoring, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Scoring) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[ScoringSequence], tuple[list[Scoring]]]: ...

class Assessment:
    """A set of items put to one person, and the scores that come from the answers.

    id: Its id in the pack.
    version: Its version; answers belong to one version and are never misread as another's.
    also_reads: Other versions whose answers mean the same under this one, so that they may be scored and compared.
    title: What people read.
    about: What it is for and what it is not, told to the person before the first item.
    formats: Response formats that several items share.
    items: The items, in the order in which they are put.
    sections: Stretches of items for layout, in the items' order.
    constraints: What answers to several items must have to each other.
    scores: The scores, in the order in which they are shown.
    author_only: Whether answers and scores are their author's only: never shared, never in a couple's report.
    sources: Where its constructs come from.
    """
    def __init__(
        self,
        *,
        id: str,
        version: typing.SupportsIndex = 1,
        also_reads: collections.abc.Sequence[typing.SupportsIndex] = (),
        title: str,
        about: str = '',
        formats: collections.abc.Iterable[ResponseFormat] = [],
        items: collections.abc.Iterable[Item] = [],
        sections: collections.abc.Iterable[Section] = [],
        constraints: collections.abc.Iterable[Constraint] = [],
        scores: collections.abc.Iterable[Scoring] = [],
        author_only: bool = False,
        sources: collections.abc.Iterable[Source] = [],
    ) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def id(self) -> str:
        """Its id in the pack."""
    @property
    def version(self) -> int:
        """Its version; answers belong to one version and are never misread as another's."""
    @property
    def also_reads(self) -> tuple[int, ...]:
        """Other versions whose answers mean the same under this one, so that they may be scored and compared."""
    @property
    def title(self) -> str:
        """What people read."""
    @property
    def about(self) -> str:
        """What it is for and what it is not, told to the person before the first item."""
    @property
    def formats(self) -> ResponseFormatSequence:
        """Response formats that several items share."""
    @property
    def items(self) -> ItemSequence:
        """The items, in the order in which they are put."""
    @property
    def sections(self) -> SectionSequence:
        """Stretches of items for layout, in the items' order."""
    @property
    def constraints(self) -> ConstraintSequence:
        """What answers to several items must have to each other."""
    @property
    def scores(self) -> ScoringSequence:
        """The scores, in the order in which they are shown."""
    @property
    def author_only(self) -> bool:
        """Whether answers and scores are their author's only: never shared, never in a couple's report."""
    @property
    def sources(self) -> SourceSequence:
        """Where its constructs come from."""
    __match_args__ = ('id', 'version', 'also_reads', 'title', 'about', 'formats', 'items', 'sections', 'constraints', 'scores', 'author_only', 'sources')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Assessment: ...
    def __deepcopy__(self, memo: object) -> Assessment: ...
    def replace(
        self,
        *,
        id: str = ...,
        version: typing.SupportsIndex = ...,
        also_reads: collections.abc.Sequence[typing.SupportsIndex] = ...,
        title: str = ...,
        about: str = ...,
        formats: collections.abc.Iterable[ResponseFormat] = ...,
        items: collections.abc.Iterable[Item] = ...,
        sections: collections.abc.Iterable[Section] = ...,
        constraints: collections.abc.Iterable[Constraint] = ...,
        scores: collections.abc.Iterable[Scoring] = ...,
        author_only: bool = ...,
        sources: collections.abc.Iterable[Source] = ...,
    ) -> Assessment:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Assessment:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...
    def score(
        self,
        answers: collections.abc.Mapping[str, None | bool | typing.SupportsIndex | float | str | collections.abc.Sequence[str] | Unanswered],
    ) -> ScoredSequence:
        """All scores, in the assessment's order. Raises Error, with a path such as /answers/safe-1, for an answer that does not fit its item or belongs to none. None and NaN are missing answers."""
    def changes(self, earlier: Sheet, later: Sheet) -> ChangeSequence:
        """How every score of one person changed between two sheets, in the assessment's order. Sheets that cannot be compared are refused score by score; without a reliability figure there is a difference and no word on what it means."""
    def follow(self, sheets: collections.abc.Iterable[Sheet]) -> CourseSequence:
        """The course of every score over one person's sheets, given in any order: each against the first and against the one just before that give the score. What cannot be compared is refused and the rest goes on."""
    def is_shown(
        self,
        item: str,
        answers: collections.abc.Mapping[str, None | bool | typing.SupportsIndex | float | str | collections.abc.Sequence[str] | Unanswered],
    ) -> bool:
        """Whether an item is shown to a person who has given these answers so far."""
    def lint(self, sheet: Sheet) -> IssueSequence:
        """Whether answers belong to this version of this assessment and fit its items."""
    def audit(
        self,
        people: collections.abc.Iterable[collections.abc.Mapping[str, None | bool | typing.SupportsIndex | float | str | collections.abc.Sequence[str] | Unanswered]],
    ) -> ItemAuditSequence:
        """How every key does in many people's answers, one dict a person, taken one by one: its item-rest correlation, and whether it is suspected to be the wrong way round."""

class AssessmentSequence(collections.abc.Sequence[Assessment]):
    """A read-only sequence of Assessment that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Assessment]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Assessment: ...
    @typing.overload
    def __getitem__(self, id: str) -> Assessment: ...
    @typing.overload
    def __getitem__(self, part: slice) -> AssessmentSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Assessment]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Assessment, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Assessment) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[AssessmentSequence], tuple[list[Assessment]]]: ...

class Person:
    """One of the two.

    id: The host's id for the person; reports name people by it.
    adult: Whether the host states that the person is an adult; unknown counts as no, and nothing joint opens.
    """
    def __init__(self, *, id: str, adult: bool = False) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def id(self) -> str:
        """The host's id for the person; reports name people by it."""
    @property
    def adult(self) -> bool:
        """Whether the host states that the person is an adult; unknown counts as no, and nothing joint opens."""
    __match_args__ = ('id', 'adult')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Person: ...
    def __deepcopy__(self, memo: object) -> Person: ...
    def replace(self, *, id: str = ..., adult: bool = ...) -> Person:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Person:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class PersonSequence(collections.abc.Sequence[Person]):
    """A read-only sequence of Person that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Person]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Person: ...
    @typing.overload
    def __getitem__(self, id: str) -> Person: ...
    @typing.overload
    def __getitem__(self, part: slice) -> PersonSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Person]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Person, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Person) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[PersonSequence], tuple[list[Person]]]: ...

class Screen:
    """What came of the private screen that a person answered alone; its author's only.

    day: When it was answered.
    result: What it leads to; anything unclear is a stop.
    basis: Which screen it was, for a host that plugs in a licensed one.
    """
    def __init__(
        self,
        *,
        day: datetime.date,
        result: typing.Literal['nothing_reported', 'caution', 'stop'] = 'stop',
        basis: str = '',
    ) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def day(self) -> datetime.date:
        """When it was answered."""
    @property
    def result(self) -> typing.Literal['nothing_reported', 'caution', 'stop']:
        """What it leads to; anything unclear is a stop."""
    @property
    def basis(self) -> str:
        """Which screen it was, for a host that plugs in a licensed one."""
    __match_args__ = ('day', 'result', 'basis')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Screen: ...
    def __deepcopy__(self, memo: object) -> Screen: ...
    def replace(
        self,
        *,
        day: datetime.date = ...,
        result: typing.Literal['nothing_reported', 'caution', 'stop'] = ...,
        basis: str = ...,
    ) -> Screen:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Screen:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class ScreenSequence(collections.abc.Sequence[Screen]):
    """A read-only sequence of Screen that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Screen]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Screen: ...
    @typing.overload
    def __getitem__(self, id: str) -> Screen: ...
    @typing.overload
    def __getitem__(self, part: slice) -> ScreenSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Screen]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Screen, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Screen) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[ScreenSequence], tuple[list[Screen]]]: ...

class Sheet:
    """One person's answers to one version of one assessment.

    person: Who answered; may be left out where the sheet stands beside its person.
    assessment: The assessment that was answered.
    version: The version that was answered.
    day: The day on which it was answered.
    answers: The answers by item id: a number, text, true or false, a list, or {"missing": "skipped"}.
    set_aside: Items whose answers are kept though later answers hid them; they never count.
    """
    def __init__(
        self,
        *,
        person: str | None = None,
        assessment: str,
        version: typing.SupportsIndex = 1,
        day: datetime.date,
        answers: collections.abc.Mapping[str, None | bool | typing.SupportsIndex | float | str | collections.abc.Sequence[str] | Unanswered] = ...,
        set_aside: collections.abc.Sequence[str] = (),
    ) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def person(self) -> str | None:
        """Who answered; may be left out where the sheet stands beside its person."""
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
    def set_aside(self) -> tuple[str, ...]:
        """Items whose answers are kept though later answers hid them; they never count."""
    __match_args__ = ('person', 'assessment', 'version', 'day', 'answers', 'set_aside')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Sheet: ...
    def __deepcopy__(self, memo: object) -> Sheet: ...
    def replace(
        self,
        *,
        person: str | None = ...,
        assessment: str = ...,
        version: typing.SupportsIndex = ...,
        day: datetime.date = ...,
        answers: collections.abc.Mapping[str, None | bool | typing.SupportsIndex | float | str | collections.abc.Sequence[str] | Unanswered] = ...,
        set_aside: collections.abc.Sequence[str] = ...,
    ) -> Sheet:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Sheet:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class SheetSequence(collections.abc.Sequence[Sheet]):
    """A read-only sequence of Sheet that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Sheet]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Sheet: ...
    @typing.overload
    def __getitem__(self, id: str) -> Sheet: ...
    @typing.overload
    def __getitem__(self, part: slice) -> SheetSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Sheet]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Sheet, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Sheet) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[SheetSequence], tuple[list[Sheet]]]: ...

class Bookmark:
    """An assessment that somebody is answering: what to save so that they can go on later.

    sheet: The answers so far.
    at: The item that is being asked; none, when nothing is open.
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
    @property
    def sheet(self) -> Sheet:
        """The answers so far."""
    @property
    def at(self) -> str | None:
        """The item that is being asked; none, when nothing is open."""
    @property
    def progress(self) -> float:
        """The furthest progress so far, from 0 to 1."""
    __match_args__ = ('sheet', 'at', 'progress')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Bookmark: ...
    def __deepcopy__(self, memo: object) -> Bookmark: ...
    def replace(
        self,
        *,
        sheet: Sheet = ...,
        at: str | None = ...,
        progress: typing.SupportsFloat | typing.SupportsIndex = ...,
    ) -> Bookmark:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Bookmark:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class BookmarkSequence(collections.abc.Sequence[Bookmark]):
    """A read-only sequence of Bookmark that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Bookmark]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Bookmark: ...
    @typing.overload
    def __getitem__(self, id: str) -> Bookmark: ...
    @typing.overload
    def __getitem__(self, part: slice) -> BookmarkSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Bookmark]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Bookmark, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Bookmark) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[BookmarkSequence], tuple[list[Bookmark]]]: ...

class Sharing:
    """Who lets whom see what, for how long, and where that yes comes from.

    by: Who shares their own scores.
    to: Who may see them.
    what: The assessment whose scores are shared.
    version: The version of that assessment.
    scores: The scores that are shared; when left out, all that do not rest on answers that can tell of fear.
    on: The first day on which it holds.
    until: The last day on which it holds; without it, until it is revoked.
    basis: Where the yes comes from, for instance 'in the app'.
    shows_exact_answers: Whether scores of fewer than three items, which show the answers themselves, are shared too.
    """
    def __init__(
        self,
        *,
        by: str,
        to: str,
        what: str,
        version: typing.SupportsIndex = 1,
        scores: collections.abc.Sequence[str] = (),
        on: datetime.date,
        until: datetime.date | None = None,
        basis: str,
        shows_exact_answers: bool = False,
    ) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def by(self) -> str:
        """Who shares their own scores."""
    @property
    def to(self) -> str:
        """Who may see them."""
    @property
    def what(self) -> str:
        """The assessment whose scores are shared."""
    @property
    def version(self) -> int:
        """The version of that assessment."""
    @property
    def scores(self) -> tuple[str, ...]:
        """The scores that are shared; when left out, all that do not rest on answers that can tell of fear."""
    @property
    def on(self) -> datetime.date:
        """The first day on which it holds."""
    @property
    def until(self) -> datetime.date | None:
        """The last day on which it holds; without it, until it is revoked."""
    @property
    def basis(self) -> str:
        """Where the yes comes from, for instance 'in the app'."""
    @property
    def shows_exact_answers(self) -> bool:
        """Whether scores of fewer than three items, which show the answers themselves, are shared too."""
    __match_args__ = ('by', 'to', 'what', 'version', 'scores', 'on', 'until', 'basis', 'shows_exact_answers')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Sharing: ...
    def __deepcopy__(self, memo: object) -> Sharing: ...
    def replace(
        self,
        *,
        by: str = ...,
        to: str = ...,
        what: str = ...,
        version: typing.SupportsIndex = ...,
        scores: collections.abc.Sequence[str] = ...,
        on: datetime.date = ...,
        until: datetime.date | None = ...,
        basis: str = ...,
        shows_exact_answers: bool = ...,
    ) -> Sharing:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Sharing:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class SharingSequence(collections.abc.Sequence[Sharing]):
    """A read-only sequence of Sharing that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Sharing]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Sharing: ...
    @typing.overload
    def __getitem__(self, id: str) -> Sharing: ...
    @typing.overload
    def __getitem__(self, part: slice) -> SharingSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Sharing]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Sharing, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Sharing) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[SharingSequence], tuple[list[Sharing]]]: ...

class Partner:
    """What one partner brings to a check-in: their own data and nothing of the other's.

    person: Who it is.
    sheet: What they answered.
    screen: What came of their private screen; without a fresh one no yes of theirs is passed on.
    sharing: Whom they let see their scores, if anybody.
    """
    def __init__(self, *, person: Person, sheet: Sheet, screen: Screen | None = None, sharing: Sharing | None = None) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def person(self) -> Person:
        """Who it is."""
    @property
    def sheet(self) -> Sheet:
        """What they answered."""
    @property
    def screen(self) -> Screen | None:
        """What came of their private screen; without a fresh one no yes of theirs is passed on."""
    @property
    def sharing(self) -> Sharing | None:
        """Whom they let see their scores, if anybody."""
    __match_args__ = ('person', 'sheet', 'screen', 'sharing')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Partner: ...
    def __deepcopy__(self, memo: object) -> Partner: ...
    def replace(
        self,
        *,
        person: Person = ...,
        sheet: Sheet = ...,
        screen: Screen | None = ...,
        sharing: Sharing | None = ...,
    ) -> Partner:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Partner:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class PartnerSequence(collections.abc.Sequence[Partner]):
    """A read-only sequence of Partner that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Partner]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Partner: ...
    @typing.overload
    def __getitem__(self, id: str) -> Partner: ...
    @typing.overload
    def __getitem__(self, part: slice) -> PartnerSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Partner]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Partner, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Partner) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[PartnerSequence], tuple[list[Partner]]]: ...

class Phrase:
    """A way to say something.

    say: Words to try.
    instead_of: What they take the place of.
    """
    def __init__(self, *, say: str, instead_of: str = '') -> None: ...
    def __repr__(self) -> str: ...
    @property
    def say(self) -> str:
        """Words to try."""
    @property
    def instead_of(self) -> str:
        """What they take the place of."""
    __match_args__ = ('say', 'instead_of')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Phrase: ...
    def __deepcopy__(self, memo: object) -> Phrase: ...
    def replace(self, *, say: str = ..., instead_of: str = ...) -> Phrase:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Phrase:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class PhraseSequence(collections.abc.Sequence[Phrase]):
    """A read-only sequence of Phrase that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Phrase]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Phrase: ...
    @typing.overload
    def __getitem__(self, id: str) -> Phrase: ...
    @typing.overload
    def __getitem__(self, part: slice) -> PhraseSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Phrase]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Phrase, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Phrase) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[PhraseSequence], tuple[list[Phrase]]]: ...

class Contraindication:
    """When something is not for now.

    when: The one word that the rules go by.
    says: The same for the person who reads it.
    """
    def __init__(
        self,
        *,
        when: typing.Literal['fear', 'retaliation', 'control', 'abuse', 'touch', 'quarrel', 'other'] = 'other',
        says: str,
    ) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def when(self) -> typing.Literal['fear', 'retaliation', 'control', 'abuse', 'touch', 'quarrel', 'other']:
        """The one word that the rules go by."""
    @property
    def says(self) -> str:
        """The same for the person who reads it."""
    __match_args__ = ('when', 'says')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Contraindication: ...
    def __deepcopy__(self, memo: object) -> Contraindication: ...
    def replace(
        self,
        *,
        when: typing.Literal['fear', 'retaliation', 'control', 'abuse', 'touch', 'quarrel', 'other'] = ...,
        says: str = ...,
    ) -> Contraindication:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Contraindication:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class ContraindicationSequence(collections.abc.Sequence[Contraindication]):
    """A read-only sequence of Contraindication that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Contraindication]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Contraindication: ...
    @typing.overload
    def __getitem__(self, id: str) -> Contraindication: ...
    @typing.overload
    def __getitem__(self, part: slice) -> ContraindicationSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Contraindication]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Contraindication, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Contraindication) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[ContraindicationSequence], tuple[list[Contraindication]]]: ...

class Practice:
    """Something to do, like a recipe from a friend.

    id: Its id in the pack.
    title: What people read.
    serves: The dimensions that it serves, with weights above 0, at most 1.
    why: Why it may help, in one sentence.
    steps: What to do, in three to six steps.
    minutes: How long it takes, at the most.
    every: How often.
    who: Alone, together or either.
    phrases: What to say and what it takes the place of, where it is about words.
    stop: How to stop.
    not_when: When it is not for now; every practice says so.
    offered: Whether it may be recommended.
    sources: Where its claim comes from.
    """
    def __init__(
        self,
        *,
        id: str,
        title: str,
        serves: collections.abc.Mapping[str, typing.SupportsFloat | typing.SupportsIndex] = ...,
        why: str,
        steps: collections.abc.Sequence[str] = (),
        minutes: typing.SupportsIndex = 10,
        every: typing.Literal['at_need', 'daily', 'few_a_week', 'weekly', 'monthly', 'quarterly', 'yearly'] = 'weekly',
        who: typing.Literal['together', 'alone', 'either'] = 'together',
        phrases: collections.abc.Iterable[Phrase] = [],
        stop: str,
        not_when: collections.abc.Iterable[Contraindication] = [],
        offered: typing.Literal['freely', 'on_request'] = 'freely',
        sources: collections.abc.Iterable[Source] = [],
    ) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def id(self) -> str:
        """Its id in the pack."""
    @property
    def title(self) -> str:
        """What people read."""
    @property
    def serves(self) -> types.MappingProxyType[str, float]:
        """The dimensions that it serves, with weights above 0, at most 1."""
    @property
    def why(self) -> str:
        """Why it may help, in one sentence."""
    @property
    def steps(self) -> tuple[str, ...]:
        """What to do, in three to six steps."""
    @property
    def minutes(self) -> int:
        """How long it takes, at the most."""
    @property
    def every(self) -> typing.Literal['at_need', 'daily', 'few_a_week', 'weekly', 'monthly', 'quarterly', 'yearly']:
        """How often."""
    @property
    def who(self) -> typing.Literal['together', 'alone', 'either']:
        """Alone, together or either."""
    @property
    def phrases(self) -> PhraseSequence:
        """What to say and what it takes the place of, where it is about words."""
    @property
    def stop(self) -> str:
        """How to stop."""
    @property
    def not_when(self) -> ContraindicationSequence:
        """When it is not for now; every practice says so."""
    @property
    def offered(self) -> typing.Literal['freely', 'on_request']:
        """Whether it may be recommended."""
    @property
    def sources(self) -> SourceSequence:
        """Where its claim comes from."""
    __match_args__ = ('id', 'title', 'serves', 'why', 'steps', 'minutes', 'every', 'who', 'phrases', 'stop', 'not_when', 'offered', 'sources')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Practice: ...
    def __deepcopy__(self, memo: object) -> Practice: ...
    def replace(
        self,
        *,
        id: str = ...,
        title: str = ...,
        serves: collections.abc.Mapping[str, typing.SupportsFloat | typing.SupportsIndex] = ...,
        why: str = ...,
        steps: collections.abc.Sequence[str] = ...,
        minutes: typing.SupportsIndex = ...,
        every: typing.Literal['at_need', 'daily', 'few_a_week', 'weekly', 'monthly', 'quarterly', 'yearly'] = ...,
        who: typing.Literal['together', 'alone', 'either'] = ...,
        phrases: collections.abc.Iterable[Phrase] = ...,
        stop: str = ...,
        not_when: collections.abc.Iterable[Contraindication] = ...,
        offered: typing.Literal['freely', 'on_request'] = ...,
        sources: collections.abc.Iterable[Source] = ...,
    ) -> Practice:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Practice:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class PracticeSequence(collections.abc.Sequence[Practice]):
    """A read-only sequence of Practice that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Practice]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Practice: ...
    @typing.overload
    def __getitem__(self, id: str) -> Practice: ...
    @typing.overload
    def __getitem__(self, part: slice) -> PracticeSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Practice]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Practice, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Practice) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[PracticeSequence], tuple[list[Practice]]]: ...

class Prompt:
    """Something to ask each other.

    id: Its id in the pack.
    wording: The question, so that it can be said aloud.
    depth: 1 facts and fun, 2 preferences, 3 feelings and dreams, 4 fears and hurts, 5 about us.
    emotionality: How much feeling it asks for, 1 to 5.
    valence: How it is likely to feel.
    topic: What it is about, in a word.
    sensitivity: How carefully it wants to be handled.
    serves: The dimensions that it serves, with weights above 0, at most 1.
    practice: The practice that it belongs to, if any.
    follow_ups: What a good listener might ask next.
    not_when: What speaks against asking it for now.
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
        serves: collections.abc.Mapping[str, typing.SupportsFloat | typing.SupportsIndex] = ...,
        practice: str | None = None,
        follow_ups: collections.abc.Sequence[str] = (),
        not_when: collections.abc.Sequence[typing.Literal['fear', 'retaliation', 'control', 'abuse', 'touch', 'quarrel', 'other']] = (),
    ) -> None: ...
    def __repr__(self) -> str: ...
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
        """How carefully it wants to be handled."""
    @property
    def serves(self) -> types.MappingProxyType[str, float]:
        """The dimensions that it serves, with weights above 0, at most 1."""
    @property
    def practice(self) -> str | None:
        """The practice that it belongs to, if any."""
    @property
    def follow_ups(self) -> tuple[str, ...]:
        """What a good listener might ask next."""
    @property
    def not_when(self) -> tuple[typing.Literal['fear', 'retaliation', 'control', 'abuse', 'touch', 'quarrel', 'other'], ...]:
        """What speaks against asking it for now."""
    __match_args__ = ('id', 'wording', 'depth', 'emotionality', 'valence', 'topic', 'sensitivity', 'serves', 'practice', 'follow_ups', 'not_when')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Prompt: ...
    def __deepcopy__(self, memo: object) -> Prompt: ...
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
        serves: collections.abc.Mapping[str, typing.SupportsFloat | typing.SupportsIndex] = ...,
        practice: str | None = ...,
        follow_ups: collections.abc.Sequence[str] = ...,
        not_when: collections.abc.Sequence[typing.Literal['fear', 'retaliation', 'control', 'abuse', 'touch', 'quarrel', 'other']] = ...,
    ) -> Prompt:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Prompt:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class PromptSequence(collections.abc.Sequence[Prompt]):
    """A read-only sequence of Prompt that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Prompt]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Prompt: ...
    @typing.overload
    def __getitem__(self, id: str) -> Prompt: ...
    @typing.overload
    def __getitem__(self, part: slice) -> PromptSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Prompt]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Prompt, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Prompt) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[PromptSequence], tuple[list[Prompt]]]: ...

class LanguagePattern:
    """Words that tend to land badly, why, and a way to say it instead.

    id: Its id in the pack.
    kind: What the words tend to do.
    matches: The words, in lower case; they match whole words, whatever their case.
    reason: Why they may land badly, in one kind sentence.
    phrases: Ways to say it instead.
    """
    def __init__(
        self,
        *,
        id: str,
        kind: typing.Literal['blame', 'mind_reading', 'contempt', 'minimising', 'fixing', 'pressing', 'presuming', 'jargon', 'judging', 'overclaiming', 'closed_question', 'two_claims', 'double_negative', 'way_round'] = 'blame',
        matches: collections.abc.Sequence[str] = (),
        reason: str,
        phrases: collections.abc.Iterable[Phrase] = [],
    ) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def id(self) -> str:
        """Its id in the pack."""
    @property
    def kind(
        self,
    ) -> typing.Literal['blame', 'mind_reading', 'contempt', 'minimising', 'fixing', 'pressing', 'presuming', 'jargon', 'judging', 'overclaiming', 'closed_question', 'two_claims', 'double_negative', 'way_round']:
        """What the words tend to do."""
    @property
    def matches(self) -> tuple[str, ...]:
        """The words, in lower case; they match whole words, whatever their case."""
    @property
    def reason(self) -> str:
        """Why they may land badly, in one kind sentence."""
    @property
    def phrases(self) -> PhraseSequence:
        """Ways to say it instead."""
    __match_args__ = ('id', 'kind', 'matches', 'reason', 'phrases')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> LanguagePattern: ...
    def __deepcopy__(self, memo: object) -> LanguagePattern: ...
    def replace(
        self,
        *,
        id: str = ...,
        kind: typing.Literal['blame', 'mind_reading', 'contempt', 'minimising', 'fixing', 'pressing', 'presuming', 'jargon', 'judging', 'overclaiming', 'closed_question', 'two_claims', 'double_negative', 'way_round'] = ...,
        matches: collections.abc.Sequence[str] = ...,
        reason: str = ...,
        phrases: collections.abc.Iterable[Phrase] = ...,
    ) -> LanguagePattern:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> LanguagePattern:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class LanguagePatternSequence(collections.abc.Sequence[LanguagePattern]):
    """A read-only sequence of LanguagePattern that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[LanguagePattern]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> LanguagePattern: ...
    @typing.overload
    def __getitem__(self, id: str) -> LanguagePattern: ...
    @typing.overload
    def __getitem__(self, part: slice) -> LanguagePatternSequence: ...
    def __iter__(self) -> collections.abc.Iterator[LanguagePattern]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: LanguagePattern, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: LanguagePattern) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[LanguagePatternSequence], tuple[list[LanguagePattern]]]: ...

class Sentences:
    """The sentences around results, as templates; a word in braces is filled in.

    own_intro: Before one person's scores: what they are and are not.
    no_score: In the place of a score that cannot be given.
    highlights_heading: Over what stands out.
    in_touch_not_close: When one person is often in touch with the other and does not feel close.
    close_not_in_touch: When one person feels close and is seldom in touch with the other.
    next_heading: Over the practices for one person.
    low_reason: Why a practice comes up: {score}, {value}, {low}, {high}, {band}.
    upkeep_reason: Why a practice comes up when nothing stands out.
    nothing_answered: When no score could be given at all.
    prompts_heading: Over the week's prompts.
    prompts_note: Under the week's prompts: skipping is free.
    joint_heading: Over two people's scores: {first}, {second}.
    joint_intro: Before two people's scores: both agreed to this.
    shared_strength: When both are well content: {score}.
    shared_concern: When both would like more: {score}.
    seen_differently: When the two differ by a step or more: {score}.
    in_touch_not_close_for_two: When two people are often in touch and do not feel close.
    close_not_in_touch_for_two: When two people feel close and are seldom in touch.
    joint_next_heading: Over the practices for both.
    joint_reason: Why a practice comes up for both: {score}, {first}, {second}.
    joint_reason_same: The same when both have the same score: {score}, {first}.
    minutes: How long something takes: {minutes}.
    say_label: Before words to try.
    instead_label: Before the words that they take the place of.
    stop_label: Before the words on how to stop.
    not_now_label: Before the words on when something is not for now.
    cadences: Words for how often, by cadence.
    companies: Words for who does it, by company.
    """
    def __init__(
        self,
        *,
        own_intro: str,
        no_score: str,
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
        shared_concern: str,
        seen_differently: str,
        in_touch_not_close_for_two: str,
        close_not_in_touch_for_two: str,
        joint_next_heading: str,
        joint_reason: str,
        joint_reason_same: str,
        minutes: str,
        say_label: str,
        instead_label: str,
        stop_label: str,
        not_now_label: str,
        cadences: collections.abc.Mapping[typing.Literal['at_need', 'daily', 'few_a_week', 'weekly', 'monthly', 'quarterly', 'yearly'], str] = ...,
        companies: collections.abc.Mapping[typing.Literal['together', 'alone', 'either'], str] = ...,
    ) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def own_intro(self) -> str:
        """Before one person's scores: what they are and are not."""
    @property
    def no_score(self) -> str:
        """In the place of a score that cannot be given."""
    @property
    def highlights_heading(self) -> str:
        """Over what stands out."""
    @property
    def in_touch_not_close(self) -> str:
        """When one person is often in touch with the other and does not feel close."""
    @property
    def close_not_in_touch(self) -> str:
        """When one person feels close and is seldom in touch with the other."""
    @property
    def next_heading(self) -> str:
        """Over the practices for one person."""
    @property
    def low_reason(self) -> str:
        """Why a practice comes up: {score}, {value}, {low}, {high}, {band}."""
    @property
    def upkeep_reason(self) -> str:
        """Why a practice comes up when nothing stands out."""
    @property
    def nothing_answered(self) -> str:
        """When no score could be given at all."""
    @property
    def prompts_heading(self) -> str:
        """Over the week's prompts."""
    @property
    def prompts_note(self) -> str:
        """Under the week's prompts: skipping is free."""
    @property
    def joint_heading(self) -> str:
        """Over two people's scores: {first}, {second}."""
    @property
    def joint_intro(self) -> str:
        """Before two people's scores: both agreed to this."""
    @property
    def shared_strength(self) -> str:
        """When both are well content: {score}."""
    @property
    def shared_concern(self) -> str:
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
        """Over the practices for both."""
    @property
    def joint_reason(self) -> str:
        """Why a practice comes up for both: {score}, {first}, {second}."""
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
        """Before the words that they take the place of."""
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
    __match_args__ = ('own_intro', 'no_score', 'highlights_heading', 'in_touch_not_close', 'close_not_in_touch', 'next_heading', 'low_reason', 'upkeep_reason', 'nothing_answered', 'prompts_heading', 'prompts_note', 'joint_heading', 'joint_intro', 'shared_strength', 'shared_concern', 'seen_differently', 'in_touch_not_close_for_two', 'close_not_in_touch_for_two', 'joint_next_heading', 'joint_reason', 'joint_reason_same', 'minutes', 'say_label', 'instead_label', 'stop_label', 'not_now_label', 'cadences', 'companies')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Sentences: ...
    def __deepcopy__(self, memo: object) -> Sentences: ...
    def replace(
        self,
        *,
        own_intro: str = ...,
        no_score: str = ...,
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
        shared_concern: str = ...,
        seen_differently: str = ...,
        in_touch_not_close_for_two: str = ...,
        close_not_in_touch_for_two: str = ...,
        joint_next_heading: str = ...,
        joint_reason: str = ...,
        joint_reason_same: str = ...,
        minutes: str = ...,
        say_label: str = ...,
        instead_label: str = ...,
        stop_label: str = ...,
        not_now_label: str = ...,
        cadences: collections.abc.Mapping[typing.Literal['at_need', 'daily', 'few_a_week', 'weekly', 'monthly', 'quarterly', 'yearly'], str] = ...,
        companies: collections.abc.Mapping[typing.Literal['together', 'alone', 'either'], str] = ...,
    ) -> Sentences:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Sentences:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class SentencesSequence(collections.abc.Sequence[Sentences]):
    """A read-only sequence of Sentences that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Sentences]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Sentences: ...
    @typing.overload
    def __getitem__(self, id: str) -> Sentences: ...
    @typing.overload
    def __getitem__(self, part: slice) -> SentencesSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Sentences]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Sentences, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Sentences) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[SentencesSequence], tuple[list[Sentences]]]: ...

class Pack:
    """Content in one language: dimensions, assessments, practices, prompts.

    id: Its id; translations share ids.
    title: What people read.
    language: The language of its words, as a BCP 47 tag such as en or pt-BR.
    about: What it is, by whom and for whom.
    dimensions: What its assessments measure and its practices and prompts serve.
    assessments: Its assessments.
    practices: Its practices.
    prompts: Its prompts.
    language_patterns: Words that tend to land badly, for people's drafts and for authors.
    sentences: The sentences around results; those of the built-in pack, when left out.
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
        language_patterns: collections.abc.Iterable[LanguagePattern] = [],
        sentences: Sentences | None = None,
    ) -> None: ...
    def __repr__(self) -> str: ...
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
    def dimensions(self) -> DimensionSequence:
        """What its assessments measure and its practices and prompts serve."""
    @property
    def assessments(self) -> AssessmentSequence:
        """Its assessments."""
    @property
    def practices(self) -> PracticeSequence:
        """Its practices."""
    @property
    def prompts(self) -> PromptSequence:
        """Its prompts."""
    @property
    def language_patterns(self) -> LanguagePatternSequence:
        """Words that tend to land badly, for people's drafts and for authors."""
    @property
    def sentences(self) -> Sentences | None:
        """The sentences around results; those of the built-in pack, when left out."""
    __match_args__ = ('id', 'title', 'language', 'about', 'dimensions', 'assessments', 'practices', 'prompts', 'language_patterns', 'sentences')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Pack: ...
    def __deepcopy__(self, memo: object) -> Pack: ...
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
        language_patterns: collections.abc.Iterable[LanguagePattern] = ...,
        sentences: Sentences | None = ...,
    ) -> Pack:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Pack:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...
    def lint(self, *, against: Pack | None = None) -> IssueSequence:
        """Everything empty, dangling, duplicate or inconsistent; for a translation also where it differs from its original in more than words."""
    def recommend(
        self,
        assessment: Assessment,
        scores: collections.abc.Iterable[Scored],
        *,
        gate: typing.Literal['nothing_reported', 'caution', 'stop'] = 'stop',
        most: typing.SupportsIndex = 3,
    ) -> RecommendationSequence:
        """Practices for one person from their own scores, best fit first."""
    def recommend_for_two(
        self,
        assessment: Assessment,
        comparisons: collections.abc.Iterable[Comparison],
        *,
        most: typing.SupportsIndex = 3,
    ) -> RecommendationSequence:
        """Practices for both, from what a reveal opened."""
    def choose(
        self,
        day: datetime.date,
        *,
        seed: typing.SupportsIndex = 0,
        count: typing.SupportsIndex = 3,
        already_asked: collections.abc.Set[str] = set(),
    ) -> tuple[str, ...]:
        """The week's prompts, in the order to ask them; the same for both partners."""
    def check_in(self, mine: Partner, *, day: datetime.date, seed: typing.SupportsIndex = 0) -> OwnReport:
        """What one person sees after a check-in; made of their own data only."""
    def check_in_together(
        self,
        first: Partner,
        second: Partner,
        *,
        day: datetime.date,
        seed: typing.SupportsIndex = 0,
    ) -> JointReport | NotOpen:
        """What two people see together, or NotOpen."""

class PackSequence(collections.abc.Sequence[Pack]):
    """A read-only sequence of Pack that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Pack]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Pack: ...
    @typing.overload
    def __getitem__(self, id: str) -> Pack: ...
    @typing.overload
    def __getitem__(self, part: slice) -> PackSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Pack]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Pack, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Pack) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[PackSequence], tuple[list[Pack]]]: ...

class Issue:
    """Something to mend in a pack or an answer sheet.

    path: Where, as a JSON Pointer.
    says: What is wrong, in one sentence.
    suggestion: What could stand there, where there is something to suggest.
    """
    def __init__(self, *, path: str = '', says: str = '', suggestion: str = '') -> None: ...
    def __repr__(self) -> str: ...
    @property
    def path(self) -> str:
        """Where, as a JSON Pointer."""
    @property
    def says(self) -> str:
        """What is wrong, in one sentence."""
    @property
    def suggestion(self) -> str:
        """What could stand there, where there is something to suggest."""
    __match_args__ = ('path', 'says', 'suggestion')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Issue: ...
    def __deepcopy__(self, memo: object) -> Issue: ...
    def replace(self, *, path: str = ..., says: str = ..., suggestion: str = ...) -> Issue:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Issue:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class IssueSequence(collections.abc.Sequence[Issue]):
    """A read-only sequence of Issue that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Issue]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Issue: ...
    @typing.overload
    def __getitem__(self, id: str) -> Issue: ...
    @typing.overload
    def __getitem__(self, part: slice) -> IssueSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Issue]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Issue, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Issue) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[IssueSequence], tuple[list[Issue]]]: ...

class Verdict:
    """Whether a score meets a published cut-off.

    cut_off: The cut-off.
    met: Whether the score meets it.
    label: What meeting it is called.
    population: In whom the cut-off was found.
    """
    def __init__(self, *, cut_off: str, met: bool = False, label: str = '', population: str = '') -> None: ...
    def __repr__(self) -> str: ...
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
    __match_args__ = ('cut_off', 'met', 'label', 'population')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Verdict: ...
    def __deepcopy__(self, memo: object) -> Verdict: ...
    def replace(self, *, cut_off: str = ..., met: bool = ..., label: str = ..., population: str = ...) -> Verdict:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Verdict:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class VerdictSequence(collections.abc.Sequence[Verdict]):
    """A read-only sequence of Verdict that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Verdict]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Verdict: ...
    @typing.overload
    def __getitem__(self, id: str) -> Verdict: ...
    @typing.overload
    def __getitem__(self, part: slice) -> VerdictSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Verdict]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Verdict, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Verdict) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[VerdictSequence], tuple[list[Verdict]]]: ...

class Standing:
    """Where a score stands in a named population.

    norm: The norm.
    population: Who they are.
    z: (score - mean) / sd; none without a mean and a standard deviation above 0.
    t: 50 + 10 z.
    percentile: From the norm's table, or from the normal distribution where it has none.
    stanine: From the percentile: 4, 11, 23, 40, 60, 77, 89 and 96 per cent part the nine.
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
    ) -> None: ...
    def __repr__(self) -> str: ...
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
        """From the percentile: 4, 11, 23, 40, 60, 77, 89 and 96 per cent part the nine."""
    __match_args__ = ('norm', 'population', 'z', 't', 'percentile', 'stanine')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Standing: ...
    def __deepcopy__(self, memo: object) -> Standing: ...
    def replace(
        self,
        *,
        norm: str = ...,
        population: str = ...,
        z: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        t: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        percentile: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        stanine: typing.SupportsIndex | None = ...,
    ) -> Standing:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Standing:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class StandingSequence(collections.abc.Sequence[Standing]):
    """A read-only sequence of Standing that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Standing]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Standing: ...
    @typing.overload
    def __getitem__(self, id: str) -> Standing: ...
    @typing.overload
    def __getitem__(self, part: slice) -> StandingSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Standing]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Standing, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Standing) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[StandingSequence], tuple[list[Standing]]]: ...

class Scored:
    """What scoring gives: a value, or the reason why there is none.

    id: The scoring's id.
    value: The score, unrounded.
    refused: Why there is no score.
    raw: What the method gave, where transforms made the value of it.
    answered: How many of its items, those of its parts among them, were answered.
    asked: How many of them were asked, which leaves out those not shown.
    rule: The missing rule that was applied.
    prorated: Whether the person's mean stands in for missing answers.
    low: The lowest possible score, derived from the items' own ranges.
    high: The highest possible score, derived likewise.
    band: The band that the score lies in.
    label: That band's label.
    cut_offs: What the score's cut-offs say of it.
    norms: Where it stands in the populations of the score's norms.
    standard_error: The standard error of measurement, sd * sqrt(1 - reliability).
    confidence: The 95 % confidence interval, value -/+ 1.96 standard errors; it may leave the score's range.
    unanswered: The items that were asked and not answered.
    """
    def __init__(
        self,
        *,
        id: str,
        value: typing.SupportsFloat | typing.SupportsIndex | None = None,
        refused: typing.Literal['too_few_answers', 'nothing_asked', 'not_scorable', 'outside_table', 'rests_on_itself'] | None = None,
        raw: typing.SupportsFloat | typing.SupportsIndex | None = None,
        answered: typing.SupportsIndex = 0,
        asked: typing.SupportsIndex = 0,
        rule: AllRequired | AtMostMissing | AtLeastAnswered,
        prorated: bool = False,
        low: typing.SupportsFloat | typing.SupportsIndex = 0.0,
        high: typing.SupportsFloat | typing.SupportsIndex = 0.0,
        band: str | None = None,
        label: str = '',
        cut_offs: collections.abc.Iterable[Verdict] = [],
        norms: collections.abc.Iterable[Standing] = [],
        standard_error: typing.SupportsFloat | typing.SupportsIndex | None = None,
        confidence: Interval | None = None,
        unanswered: collections.abc.Sequence[str] = (),
    ) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def id(self) -> str:
        """The scoring's id."""
    @property
    def value(self) -> float | None:
        """The score, unrounded."""
    @property
    def refused(
        self,
    ) -> typing.Literal['too_few_answers', 'nothing_asked', 'not_scorable', 'outside_table', 'rests_on_itself'] | None:
        """Why there is no score."""
    @property
    def raw(self) -> float | None:
        """What the method gave, where transforms made the value of it."""
    @property
    def answered(self) -> int:
        """How many of its items, those of its parts among them, were answered."""
    @property
    def asked(self) -> int:
        """How many of them were asked, which leaves out those not shown."""
    @property
    def rule(self) -> AllRequired | AtMostMissing | AtLeastAnswered:
        """The missing rule that was applied."""
    @property
    def prorated(self) -> bool:
        """Whether the person's mean stands in for missing answers."""
    @property
    def low(self) -> float:
        """The lowest possible score, derived from the items' own ranges."""
    @property
    def high(self) -> float:
        """The highest possible score, derived likewise."""
    @property
    def band(self) -> str | None:
        """The band that the score lies in."""
    @property
    def label(self) -> str:
        """That band's label."""
    @property
    def cut_offs(self) -> VerdictSequence:
        """What the score's cut-offs say of it."""
    @property
    def norms(self) -> StandingSequence:
        """Where it stands in the populations of the score's norms."""
    @property
    def standard_error(self) -> float | None:
        """The standard error of measurement, sd * sqrt(1 - reliability)."""
    @property
    def confidence(self) -> Interval | None:
        """The 95 % confidence interval, value -/+ 1.96 standard errors; it may leave the score's range."""
    @property
    def unanswered(self) -> tuple[str, ...]:
        """The items that were asked and not answered."""
    __match_args__ = ('id', 'value', 'refused', 'raw', 'answered', 'asked', 'rule', 'prorated', 'low', 'high', 'band', 'label', 'cut_offs', 'norms', 'standard_error', 'confidence', 'unanswered')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Scored: ...
    def __deepcopy__(self, memo: object) -> Scored: ...
    def replace(
        self,
        *,
        id: str = ...,
        value: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        refused: typing.Literal['too_few_answers', 'nothing_asked', 'not_scorable', 'outside_table', 'rests_on_itself'] | None = ...,
        raw: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        answered: typing.SupportsIndex = ...,
        asked: typing.SupportsIndex = ...,
        rule: AllRequired | AtMostMissing | AtLeastAnswered = ...,
        prorated: bool = ...,
        low: typing.SupportsFloat | typing.SupportsIndex = ...,
        high: typing.SupportsFloat | typing.SupportsIndex = ...,
        band: str | None = ...,
        label: str = ...,
        cut_offs: collections.abc.Iterable[Verdict] = ...,
        norms: collections.abc.Iterable[Standing] = ...,
        standard_error: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        confidence: Interval | None = ...,
        unanswered: collections.abc.Sequence[str] = ...,
    ) -> Scored:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Scored:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...
    def text(self) -> str:
        """For instance '4.25 of 5, mostly true', or why there is no score."""

class ScoredSequence(collections.abc.Sequence[Scored]):
    """A read-only sequence of Scored that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Scored]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Scored: ...
    @typing.overload
    def __getitem__(self, id: str) -> Scored: ...
    @typing.overload
    def __getitem__(self, part: slice) -> ScoredSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Scored]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Scored, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Scored) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[ScoredSequence], tuple[list[Scored]]]: ...

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
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> CutOffPoints: ...
    def __deepcopy__(self, memo: object) -> CutOffPoints: ...
    def replace(
        self,
        *,
        a: typing.SupportsFloat | typing.SupportsIndex = ...,
        b: typing.SupportsFloat | typing.SupportsIndex = ...,
        c: typing.SupportsFloat | typing.SupportsIndex = ...,
    ) -> CutOffPoints:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> CutOffPoints:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class CutOffPointsSequence(collections.abc.Sequence[CutOffPoints]):
    """A read-only sequence of CutOffPoints that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[CutOffPoints]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> CutOffPoints: ...
    @typing.overload
    def __getitem__(self, id: str) -> CutOffPoints: ...
    @typing.overload
    def __getitem__(self, part: slice) -> CutOffPointsSequence: ...
    def __iter__(self) -> collections.abc.Iterator[CutOffPoints]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: CutOffPoints, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: CutOffPoints) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[CutOffPointsSequence], tuple[list[CutOffPoints]]]: ...

class Change:
    """How one score of one person changed.

    score: The scoring's id.
    first_day: The day of the first value.
    second_day: The day of the second value.
    first: The first value.
    second: The second value.
    difference: Second minus first, in points.
    refused: Why the two are not compared.
    s_diff: The standard error of a difference; only where the score's reliability is known.
    rci: The reliable change index, difference / s_diff.
    reliable: Whether it is more than measurement error: whether the index is beyond -/+ 1.96.
    cut_off: Cut-off c, where the score has exactly one clinical norm and one other, with the clinical mean at the worse end.
    comes_to: Recovered, improved, unchanged or deteriorated; only where one end of the score is the better one.
    """
    def __init__(
        self,
        *,
        score: str,
        first_day: datetime.date,
        second_day: datetime.date,
        first: typing.SupportsFloat | typing.SupportsIndex | None = None,
        second: typing.SupportsFloat | typing.SupportsIndex | None = None,
        difference: typing.SupportsFloat | typing.SupportsIndex | None = None,
        refused: typing.Literal['another_assessment', 'another_version', 'another_person', 'wrong_order', 'no_score'] | None = None,
        s_diff: typing.SupportsFloat | typing.SupportsIndex | None = None,
        rci: typing.SupportsFloat | typing.SupportsIndex | None = None,
        reliable: bool | None = None,
        cut_off: typing.SupportsFloat | typing.SupportsIndex | None = None,
        comes_to: typing.Literal['recovered', 'improved', 'unchanged', 'deteriorated'] | None = None,
    ) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def score(self) -> str:
        """The scoring's id."""
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
    def refused(
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
    def comes_to(self) -> typing.Literal['recovered', 'improved', 'unchanged', 'deteriorated'] | None:
        """Recovered, improved, unchanged or deteriorated; only where one end of the score is the better one."""
    __match_args__ = ('score', 'first_day', 'second_day', 'first', 'second', 'difference', 'refused', 's_diff', 'rci', 'reliable', 'cut_off', 'comes_to')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Change: ...
    def __deepcopy__(self, memo: object) -> Change: ...
    def replace(
        self,
        *,
        score: str = ...,
        first_day: datetime.date = ...,
        second_day: datetime.date = ...,
        first: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        second: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        difference: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        refused: typing.Literal['another_assessment', 'another_version', 'another_person', 'wrong_order', 'no_score'] | None = ...,
        s_diff: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        rci: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        reliable: bool | None = ...,
        cut_off: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        comes_to: typing.Literal['recovered', 'improved', 'unchanged', 'deteriorated'] | None = ...,
    ) -> Change:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Change:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class ChangeSequence(collections.abc.Sequence[Change]):
    """A read-only sequence of Change that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Change]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Change: ...
    @typing.overload
    def __getitem__(self, id: str) -> Change: ...
    @typing.overload
    def __getitem__(self, part: slice) -> ChangeSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Change]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Change, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Change) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[ChangeSequence], tuple[list[Change]]]: ...

class Moment:
    """One sitting in the course of a score.

    day: The day of the sitting.
    value: The score.
    refused: Why the sitting stays out of the course; it is then neither the first nor the previous one of any other.
    since_first: The change since the first sitting of the course, once there is one.
    since_previous: The change since the sitting of the course just before, once there is one.
    """
    def __init__(
        self,
        *,
        day: datetime.date,
        value: typing.SupportsFloat | typing.SupportsIndex | None = None,
        refused: typing.Literal['another_assessment', 'another_version', 'another_person', 'wrong_order', 'no_score'] | None = None,
        since_first: Change | None = None,
        since_previous: Change | None = None,
    ) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def day(self) -> datetime.date:
        """The day of the sitting."""
    @property
    def value(self) -> float | None:
        """The score."""
    @property
    def refused(
        self,
    ) -> typing.Literal['another_assessment', 'another_version', 'another_person', 'wrong_order', 'no_score'] | None:
        """Why the sitting stays out of the course; it is then neither the first nor the previous one of any other."""
    @property
    def since_first(self) -> Change | None:
        """The change since the first sitting of the course, once there is one."""
    @property
    def since_previous(self) -> Change | None:
        """The change since the sitting of the course just before, once there is one."""
    __match_args__ = ('day', 'value', 'refused', 'since_first', 'since_previous')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Moment: ...
    def __deepcopy__(self, memo: object) -> Moment: ...
    def replace(
        self,
        *,
        day: datetime.date = ...,
        value: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        refused: typing.Literal['another_assessment', 'another_version', 'another_person', 'wrong_order', 'no_score'] | None = ...,
        since_first: Change | None = ...,
        since_previous: Change | None = ...,
    ) -> Moment:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Moment:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class MomentSequence(collections.abc.Sequence[Moment]):
    """A read-only sequence of Moment that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Moment]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Moment: ...
    @typing.overload
    def __getitem__(self, id: str) -> Moment: ...
    @typing.overload
    def __getitem__(self, part: slice) -> MomentSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Moment]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Moment, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Moment) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[MomentSequence], tuple[list[Moment]]]: ...

class Course:
    """One score of one person over a series of sittings.

    score: The scoring's id.
    moments: The sittings in the order of their days; those of one day in the order in which they were given.
    """
    def __init__(self, *, score: str, moments: collections.abc.Iterable[Moment] = []) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def score(self) -> str:
        """The scoring's id."""
    @property
    def moments(self) -> MomentSequence:
        """The sittings in the order of their days; those of one day in the order in which they were given."""
    __match_args__ = ('score', 'moments')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Course: ...
    def __deepcopy__(self, memo: object) -> Course: ...
    def replace(self, *, score: str = ..., moments: collections.abc.Iterable[Moment] = ...) -> Course:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Course:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class CourseSequence(collections.abc.Sequence[Course]):
    """A read-only sequence of Course that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Course]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Course: ...
    @typing.overload
    def __getitem__(self, id: str) -> Course: ...
    @typing.overload
    def __getitem__(self, part: slice) -> CourseSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Course]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Course, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Course) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[CourseSequence], tuple[list[Course]]]: ...

class ItemAudit:
    """How one key of a score does in the answers of many people.

    score: The score.
    item: The item.
    people: How many people answered all of the score's items; only they count here.
    correlation: Between the item as it is keyed and the sum of the score's other items; none for fewer than three people, and where one of both does not vary.
    suspected: Whether it is negative: whoever scores high on the rest scores low on this item, so its key may be the wrong way round. With several wrong keys a right one may come out near 0: mend the lowest first, then look again.
    """
    def __init__(
        self,
        *,
        score: str,
        item: str,
        people: typing.SupportsIndex = 0,
        correlation: typing.SupportsFloat | typing.SupportsIndex | None = None,
        suspected: bool = False,
    ) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def score(self) -> str:
        """The score."""
    @property
    def item(self) -> str:
        """The item."""
    @property
    def people(self) -> int:
        """How many people answered all of the score's items; only they count here."""
    @property
    def correlation(self) -> float | None:
        """Between the item as it is keyed and the sum of the score's other items; none for fewer than three people, and where one of both does not vary."""
    @property
    def suspected(self) -> bool:
        """Whether it is negative: whoever scores high on the rest scores low on this item, so its key may be the wrong way round. With several wrong keys a right one may come out near 0: mend the lowest first, then look again."""
    __match_args__ = ('score', 'item', 'people', 'correlation', 'suspected')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> ItemAudit: ...
    def __deepcopy__(self, memo: object) -> ItemAudit: ...
    def replace(
        self,
        *,
        score: str = ...,
        item: str = ...,
        people: typing.SupportsIndex = ...,
        correlation: typing.SupportsFloat | typing.SupportsIndex | None = ...,
        suspected: bool = ...,
    ) -> ItemAudit:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> ItemAudit:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class ItemAuditSequence(collections.abc.Sequence[ItemAudit]):
    """A read-only sequence of ItemAudit that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[ItemAudit]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> ItemAudit: ...
    @typing.overload
    def __getitem__(self, id: str) -> ItemAudit: ...
    @typing.overload
    def __getitem__(self, part: slice) -> ItemAuditSequence: ...
    def __iter__(self) -> collections.abc.Iterator[ItemAudit]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: ItemAudit, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: ItemAudit) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[ItemAuditSequence], tuple[list[ItemAudit]]]: ...

class Obstacle:
    """Why an assessment cannot be handed in yet.

    item: The item that waits for an answer.
    constraint: The constraint that does not hold.
    says: In one sentence.
    """
    def __init__(self, *, item: str | None = None, constraint: str | None = None, says: str = '') -> None: ...
    def __repr__(self) -> str: ...
    @property
    def item(self) -> str | None:
        """The item that waits for an answer."""
    @property
    def constraint(self) -> str | None:
        """The constraint that does not hold."""
    @property
    def says(self) -> str:
        """In one sentence."""
    __match_args__ = ('item', 'constraint', 'says')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Obstacle: ...
    def __deepcopy__(self, memo: object) -> Obstacle: ...
    def replace(self, *, item: str | None = ..., constraint: str | None = ..., says: str = ...) -> Obstacle:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Obstacle:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class ObstacleSequence(collections.abc.Sequence[Obstacle]):
    """A read-only sequence of Obstacle that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Obstacle]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Obstacle: ...
    @typing.overload
    def __getitem__(self, id: str) -> Obstacle: ...
    @typing.overload
    def __getitem__(self, part: slice) -> ObstacleSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Obstacle]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Obstacle, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Obstacle) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[ObstacleSequence], tuple[list[Obstacle]]]: ...

class Comparison:
    """One score of two people, side by side.

    score: The scoring's id.
    first: The first person's score.
    second: The second person's score.
    difference: First minus second.
    mean: The mean of the two.
    low: The lowest possible score.
    high: The highest possible score.
    found: What stands out.
    """
    def __init__(
        self,
        *,
        score: str,
        first: typing.SupportsFloat | typing.SupportsIndex = 0.0,
        second: typing.SupportsFloat | typing.SupportsIndex = 0.0,
        difference: typing.SupportsFloat | typing.SupportsIndex = 0.0,
        mean: typing.SupportsFloat | typing.SupportsIndex = 0.0,
        low: typing.SupportsFloat | typing.SupportsIndex = 0.0,
        high: typing.SupportsFloat | typing.SupportsIndex = 0.0,
        found: typing.Literal['nothing', 'shared_strength', 'shared_concern', 'seen_differently'] = 'nothing',
    ) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def score(self) -> str:
        """The scoring's id."""
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
    def mean(self) -> float:
        """The mean of the two."""
    @property
    def low(self) -> float:
        """The lowest possible score."""
    @property
    def high(self) -> float:
        """The highest possible score."""
    @property
    def found(self) -> typing.Literal['nothing', 'shared_strength', 'shared_concern', 'seen_differently']:
        """What stands out."""
    __match_args__ = ('score', 'first', 'second', 'difference', 'mean', 'low', 'high', 'found')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Comparison: ...
    def __deepcopy__(self, memo: object) -> Comparison: ...
    def replace(
        self,
        *,
        score: str = ...,
        first: typing.SupportsFloat | typing.SupportsIndex = ...,
        second: typing.SupportsFloat | typing.SupportsIndex = ...,
        difference: typing.SupportsFloat | typing.SupportsIndex = ...,
        mean: typing.SupportsFloat | typing.SupportsIndex = ...,
        low: typing.SupportsFloat | typing.SupportsIndex = ...,
        high: typing.SupportsFloat | typing.SupportsIndex = ...,
        found: typing.Literal['nothing', 'shared_strength', 'shared_concern', 'seen_differently'] = ...,
    ) -> Comparison:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Comparison:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class ComparisonSequence(collections.abc.Sequence[Comparison]):
    """A read-only sequence of Comparison that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Comparison]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Comparison: ...
    @typing.overload
    def __getitem__(self, id: str) -> Comparison: ...
    @typing.overload
    def __getitem__(self, part: slice) -> ComparisonSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Comparison]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Comparison, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Comparison) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[ComparisonSequence], tuple[list[Comparison]]]: ...

class Reason:
    """One score that speaks for a practice.

    score: The score.
    dimension: The dimension that it measures and the practice serves.
    need: How far the score is from its better end, 0 to 1.
    weight: How much the practice serves the dimension, 0 to 1.
    """
    def __init__(
        self,
        *,
        score: str,
        dimension: str,
        need: typing.SupportsFloat | typing.SupportsIndex = 0.0,
        weight: typing.SupportsFloat | typing.SupportsIndex = 0.0,
    ) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def score(self) -> str:
        """The score."""
    @property
    def dimension(self) -> str:
        """The dimension that it measures and the practice serves."""
    @property
    def need(self) -> float:
        """How far the score is from its better end, 0 to 1."""
    @property
    def weight(self) -> float:
        """How much the practice serves the dimension, 0 to 1."""
    __match_args__ = ('score', 'dimension', 'need', 'weight')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Reason: ...
    def __deepcopy__(self, memo: object) -> Reason: ...
    def replace(
        self,
        *,
        score: str = ...,
        dimension: str = ...,
        need: typing.SupportsFloat | typing.SupportsIndex = ...,
        weight: typing.SupportsFloat | typing.SupportsIndex = ...,
    ) -> Reason:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Reason:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class ReasonSequence(collections.abc.Sequence[Reason]):
    """A read-only sequence of Reason that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Reason]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Reason: ...
    @typing.overload
    def __getitem__(self, id: str) -> Reason: ...
    @typing.overload
    def __getitem__(self, part: slice) -> ReasonSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Reason]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Reason, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Reason) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[ReasonSequence], tuple[list[Reason]]]: ...

class Recommendation:
    """A practice that may help next, and why.

    practice: The practice.
    fit: The sum over its reasons of need times weight; the ranking goes by it.
    because: The reasons, strongest first; none when it is a habit to keep up.
    says: The strongest reason in a sentence.
    """
    def __init__(
        self,
        *,
        practice: str,
        fit: typing.SupportsFloat | typing.SupportsIndex = 0.0,
        because: collections.abc.Iterable[Reason] = [],
        says: str = '',
    ) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def practice(self) -> str:
        """The practice."""
    @property
    def fit(self) -> float:
        """The sum over its reasons of need times weight; the ranking goes by it."""
    @property
    def because(self) -> ReasonSequence:
        """The reasons, strongest first; none when it is a habit to keep up."""
    @property
    def says(self) -> str:
        """The strongest reason in a sentence."""
    __match_args__ = ('practice', 'fit', 'because', 'says')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Recommendation: ...
    def __deepcopy__(self, memo: object) -> Recommendation: ...
    def replace(
        self,
        *,
        practice: str = ...,
        fit: typing.SupportsFloat | typing.SupportsIndex = ...,
        because: collections.abc.Iterable[Reason] = ...,
        says: str = ...,
    ) -> Recommendation:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Recommendation:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class RecommendationSequence(collections.abc.Sequence[Recommendation]):
    """A read-only sequence of Recommendation that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Recommendation]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Recommendation: ...
    @typing.overload
    def __getitem__(self, id: str) -> Recommendation: ...
    @typing.overload
    def __getitem__(self, part: slice) -> RecommendationSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Recommendation]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Recommendation, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Recommendation) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[RecommendationSequence], tuple[list[Recommendation]]]: ...

class Highlight:
    """Something that stands out in a result, in the pack's words.

    kind: Why it stands out.
    score: The score that it is about.
    says: What it may mean, in a sentence.
    """
    def __init__(
        self,
        *,
        kind: typing.Literal['strength', 'concern', 'difference', 'in_touch_not_close', 'close_not_in_touch'] = 'concern',
        score: str,
        says: str = '',
    ) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def kind(self) -> typing.Literal['strength', 'concern', 'difference', 'in_touch_not_close', 'close_not_in_touch']:
        """Why it stands out."""
    @property
    def score(self) -> str:
        """The score that it is about."""
    @property
    def says(self) -> str:
        """What it may mean, in a sentence."""
    __match_args__ = ('kind', 'score', 'says')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Highlight: ...
    def __deepcopy__(self, memo: object) -> Highlight: ...
    def replace(
        self,
        *,
        kind: typing.Literal['strength', 'concern', 'difference', 'in_touch_not_close', 'close_not_in_touch'] = ...,
        score: str = ...,
        says: str = ...,
    ) -> Highlight:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> Highlight:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class HighlightSequence(collections.abc.Sequence[Highlight]):
    """A read-only sequence of Highlight that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[Highlight]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> Highlight: ...
    @typing.overload
    def __getitem__(self, id: str) -> Highlight: ...
    @typing.overload
    def __getitem__(self, part: slice) -> HighlightSequence: ...
    def __iter__(self) -> collections.abc.Iterator[Highlight]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: Highlight, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: Highlight) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[HighlightSequence], tuple[list[Highlight]]]: ...

class OwnReport:
    """What one person sees after a check-in; made of their own data only.

    person: Who it is for.
    assessment: What was answered.
    day: The day of the report.
    scores: Their scores.
    highlights: What stands out.
    practices: What may help next, best fit first.
    prompts: This week's prompts, in the order to ask them.
    """
    def __init__(
        self,
        *,
        person: str,
        assessment: str,
        day: datetime.date,
        scores: collections.abc.Iterable[Scored] = [],
        highlights: collections.abc.Iterable[Highlight] = [],
        practices: collections.abc.Iterable[Recommendation] = [],
        prompts: collections.abc.Sequence[str] = (),
    ) -> None: ...
    def __repr__(self) -> str: ...
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
    def scores(self) -> ScoredSequence:
        """Their scores."""
    @property
    def highlights(self) -> HighlightSequence:
        """What stands out."""
    @property
    def practices(self) -> RecommendationSequence:
        """What may help next, best fit first."""
    @property
    def prompts(self) -> tuple[str, ...]:
        """This week's prompts, in the order to ask them."""
    __match_args__ = ('person', 'assessment', 'day', 'scores', 'highlights', 'practices', 'prompts')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> OwnReport: ...
    def __deepcopy__(self, memo: object) -> OwnReport: ...
    def replace(
        self,
        *,
        person: str = ...,
        assessment: str = ...,
        day: datetime.date = ...,
        scores: collections.abc.Iterable[Scored] = ...,
        highlights: collections.abc.Iterable[Highlight] = ...,
        practices: collections.abc.Iterable[Recommendation] = ...,
        prompts: collections.abc.Sequence[str] = ...,
    ) -> OwnReport:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> OwnReport:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class OwnReportSequence(collections.abc.Sequence[OwnReport]):
    """A read-only sequence of OwnReport that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[OwnReport]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> OwnReport: ...
    @typing.overload
    def __getitem__(self, id: str) -> OwnReport: ...
    @typing.overload
    def __getitem__(self, part: slice) -> OwnReportSequence: ...
    def __iter__(self) -> collections.abc.Iterator[OwnReport]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: OwnReport, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: OwnReport) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[OwnReportSequence], tuple[list[OwnReport]]]: ...

class JointReport:
    """What two people see together, from what both let each other see.

    first: The one whose scores stand first.
    second: The other.
    assessment: What was answered.
    day: The day of the report.
    scores: The scores that both share, side by side.
    highlights: What stands out.
    practices: What may help the two, best fit first.
    prompts: This week's prompts, in the order to ask them.
    """
    def __init__(
        self,
        *,
        first: str,
        second: str,
        assessment: str,
        day: datetime.date,
        scores: collections.abc.Iterable[Comparison] = [],
        highlights: collections.abc.Iterable[Highlight] = [],
        practices: collections.abc.Iterable[Recommendation] = [],
        prompts: collections.abc.Sequence[str] = (),
    ) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def first(self) -> str:
        """The one whose scores stand first."""
    @property
    def second(self) -> str:
        """The other."""
    @property
    def assessment(self) -> str:
        """What was answered."""
    @property
    def day(self) -> datetime.date:
        """The day of the report."""
    @property
    def scores(self) -> ComparisonSequence:
        """The scores that both share, side by side."""
    @property
    def highlights(self) -> HighlightSequence:
        """What stands out."""
    @property
    def practices(self) -> RecommendationSequence:
        """What may help the two, best fit first."""
    @property
    def prompts(self) -> tuple[str, ...]:
        """This week's prompts, in the order to ask them."""
    __match_args__ = ('first', 'second', 'assessment', 'day', 'scores', 'highlights', 'practices', 'prompts')
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> JointReport: ...
    def __deepcopy__(self, memo: object) -> JointReport: ...
    def replace(
        self,
        *,
        first: str = ...,
        second: str = ...,
        assessment: str = ...,
        day: datetime.date = ...,
        scores: collections.abc.Iterable[Comparison] = ...,
        highlights: collections.abc.Iterable[Highlight] = ...,
        practices: collections.abc.Iterable[Recommendation] = ...,
        prompts: collections.abc.Sequence[str] = ...,
    ) -> JointReport:
        """The same value with some fields changed."""
    def to_json(self, indented: bool = False) -> str:
        """As JSON text: the same bytes for equal values."""
    @staticmethod
    def from_json(text: str) -> JointReport:
        """From JSON text. Raises closeknit.Error, which knows the place."""
    @staticmethod
    def schema() -> str:
        """Its JSON Schema (draft-07) as text."""
    def __getstate__(self) -> tuple[str, str]: ...
    def __setstate__(self, arg0: tuple[str, str], /) -> None: ...

class JointReportSequence(collections.abc.Sequence[JointReport]):
    """A read-only sequence of JointReport that takes an index, a slice or an id."""
    def __init__(self, elements: collections.abc.Iterable[JointReport]) -> None: ...
    def __len__(self) -> int: ...
    @typing.overload
    def __getitem__(self, index: typing.SupportsIndex) -> JointReport: ...
    @typing.overload
    def __getitem__(self, id: str) -> JointReport: ...
    @typing.overload
    def __getitem__(self, part: slice) -> JointReportSequence: ...
    def __iter__(self) -> collections.abc.Iterator[JointReport]: ...
    def __contains__(self, value: object) -> bool: ...
    def index(self, value: JointReport, start: typing.SupportsIndex = 0, stop: typing.SupportsIndex | None = None) -> int: ...
    def count(self, value: JointReport) -> int: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple[type[JointReportSequence], tuple[list[JointReport]]]: ...

class Error(ValueError):
    """Something is wrong with a document or with answers.

    path: where, as a JSON Pointer; empty for the whole document.
    sentence: what, without the place.
    line, column: where, from 1, for text that is no JSON; otherwise 0.
    """
    path: str
    sentence: str
    line: int
    column: int

@typing.final
class Revealed:
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

@typing.final
class NotOpen:
    """Nothing opens; it does not say why."""
    def __init__(self) -> None: ...
    def __repr__(self) -> str: ...
    def __bool__(self) -> bool: ...
    def __eq__(self, arg0: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    __match_args__ = ()

def built_in_pack() -> Pack:
    """The pack that the library carries."""

def gate_on(screen: Screen | None, day: datetime.date) -> typing.Literal['nothing_reported', 'caution', 'stop']:
    """The state of one person's gate; a screen that is missing, stale or dated ahead is a stop."""

def screen_from(assessment: Assessment, sheet: Sheet) -> Screen:
    """What a private screen comes to: the worst band that is named like a gate; anything unclear is a stop."""

def reveal(assessment: Assessment, first: Partner, second: Partner, day: datetime.date) -> Revealed | NotOpen:
    """The one door between two people: a permit when each lets the other see scores of this assessment and neither gate stops."""

def compare(assessment: Assessment, permit: Revealed) -> ComparisonSequence:
    """Two people's shared scores side by side; needs the permit that `reveal` gives."""

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

def run(args: collections.abc.Sequence[str]) -> int:
    """The command `closeknit` with these words; returns its exit code."""

class Sitting:
    """One person answering an assessment: a value, no user interface. It says what to ask next; the host asks. Answers may come in any order; one whose item is hidden later is kept, set aside and never counted."""
    def __init__(self, assessment: Assessment, begun: datetime.date) -> None: ...
    @staticmethod
    def resume(assessment: Assessment, saved: Bookmark) -> Sitting:
        """Goes on where somebody stopped. Raises Error when the bookmark is of another assessment or version, or an answer does not fit."""
    @property
    def current(self) -> Item:
        """The item to ask, or None when nothing is open."""
    @property
    def instructions(self) -> tuple[Item, ...]:
        """The instructions to read just before it; after the last item, those at the end."""
    @property
    def section(self) -> Section:
        """The section that it stands in, if any."""
    def give(
        self,
        item: str,
        answer: None | bool | typing.SupportsIndex | float | str | collections.abc.Sequence[str] | Unanswered,
    ) -> None:
        """An answer, or None or an Unanswered for why there is none; moves on when the item is the current one. Raises Error, with a path such as /answers/safe-1, when it does not fit; nothing changes then."""
    def take_back(self, item: str) -> None:
        """Takes an answer back, as if it had never been given."""
    def back(self) -> bool:
        """Back to the item shown before; False at the first one."""
    def go_to(self, item: str) -> None:
        """To any item that is shown."""
    def is_shown(self, item: str) -> bool:
        """Whether the item is shown."""
    def answer_to(self, item: str) -> bool | int | float | str | tuple[str, ...] | Unanswered | None:
        """The answer to an item, or None when there is none yet."""
    @property
    def open(self) -> tuple[str, ...]:
        """The items that are shown and neither answered nor passed over, in order."""
    @property
    def set_aside(self) -> tuple[str, ...]:
        """The items whose answers are kept though they are not shown."""
    @property
    def progress(self) -> float:
        """The part that is done, from 0 to 1; it never runs backwards."""
    def obstacles(self) -> ObstacleSequence:
        """Everything that stands in the way of handing in; nothing when it may be handed in."""
    def hand_in(self, day: datetime.date) -> Sheet:
        """The finished sheet: what was not answered is there as skipped or not shown. Raises Error with the first obstacle."""
    def save(self) -> Bookmark:
        """What to save, to go on later."""
    def score(self, score: str) -> Scored:
        """A score as it stands now."""
    def scores(self) -> ScoredSequence:
        """All scores as they stand now."""
    def __copy__(self) -> Sitting: ...
    def __repr__(self) -> str: ...

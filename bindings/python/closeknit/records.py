"""The type of closeknit's lists of records, for annotations and isinstance."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator, Sequence
from typing import ClassVar, SupportsIndex, TypeVar, overload

from . import _core

T_co = TypeVar("T_co", covariant=True)


class Records(Sequence[T_co]):
    """A read-only sequence of records that takes an index, a slice or an id: `pack.practices["hear-first"]`. An id that there is not
    raises KeyError, with ids that are near it. Any iterable of records makes one, where a field is given: none is made by itself."""

    __slots__ = ()
    __hash__: ClassVar[None]  # type: ignore[assignment]

    @overload
    @abstractmethod
    def __getitem__(self, index: SupportsIndex) -> T_co: ...
    @overload
    @abstractmethod
    def __getitem__(self, index: str) -> T_co: ...
    @overload
    @abstractmethod
    def __getitem__(self, index: slice) -> Records[T_co]: ...
    @abstractmethod
    def __getitem__(self, index: SupportsIndex | str | slice) -> T_co | Records[T_co]:
        """The element of a place or an id; of a slice, those in it."""

    @abstractmethod
    def __iter__(self) -> Iterator[T_co]:
        """Over the elements in their order."""

    @abstractmethod
    def __eq__(self, other: object) -> bool:
        """Whether the other one is a sequence of equal records."""


for _each in _core._list_types.values():
    Records.register(_each)

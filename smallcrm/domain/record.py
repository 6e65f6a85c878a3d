"""`dataclass` for records, made sooner: what makes its objects is written when the first of them is made.

The standard library's decorator compiles six functions for each class while its module is imported. The
program has hundreds of such classes, and a start makes objects of a few of them.
"""

import dataclasses
from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NoReturn

__all__ = ["dataclass"]

if TYPE_CHECKING:
    from dataclasses import dataclass  # checked as what it stands for
else:

    def dataclass(*, frozen: bool, slots: bool, kw_only: bool = False) -> Callable[[type], type]:
        """Do what the standard library's decorator does for what is frozen and has slots.

        `field`, `fields`, `replace`, copies and pickles work alike.
        """
        if not (frozen and slots):
            raise TypeError("a record is frozen and has slots")
        return lambda cls: _made(cls, kw_only=kw_only)


def _made(cls: type, *, kw_only: bool) -> type:
    # The fields are worked out by the standard library, which then has nothing left to compile.
    made: Any = dataclasses.dataclass(init=False, repr=False, eq=False, slots=True, kw_only=kw_only)(cls)
    fields = dataclasses.fields(made)
    values = _getter([field.name for field in fields if field.compare])

    def init(self: object, *positional: Any, **named: Any) -> None:
        made.__init__ = _init(made)
        made.__init__(self, *positional, **named)

    def equals(self: object, other: object) -> Any:
        return values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented

    methods: dict[str, Any] = {
        "__eq__": equals,
        "__hash__": lambda self: hash(values(self)),
        "__repr__": _repr,
        "__getstate__": _state,
        "__setstate__": _set_state,
    }
    for name, method in methods.items():
        if vars(cls).get(name) is None:
            setattr(made, name, method)
    made.__init__, made.__setattr__, made.__delattr__ = init, _refuse, _refuse
    return made  # type: ignore[no-any-return]


def _getter(names: list[str]) -> Callable[[Any], Any]:
    return attrgetter(*names) if names else lambda _: ()


def _init(cls: Any) -> Callable[..., None]:
    """Write what makes an object of a record: one assignment a field, past the refusal to change it."""
    known: dict[str, Any] = {"_missing": dataclasses.MISSING}
    ordered: list[str] = []
    by_name: list[str] = []
    lines: list[str] = []
    for field in dataclasses.fields(cls):
        name = field.name
        known[f"_set_{name}"] = getattr(cls, name).__set__
        given, value = name, name
        if field.default_factory is not dataclasses.MISSING:
            known[f"_make_{name}"] = field.default_factory
            given, value = f"{name}=_missing", f"_make_{name}() if {name} is _missing else {name}"
        elif field.default is not dataclasses.MISSING:
            known[f"_default_{name}"] = field.default
            given = f"{name}=_default_{name}"
        if field.init:
            (by_name if field.kw_only else ordered).append(given)
            lines.append(f" _set_{name}(self, {value})")
        elif given != name:
            lines.append(f" _set_{name}(self, {given.partition('=')[2]})")
    if hasattr(cls, "__post_init__"):
        lines.append(" self.__post_init__()")
    parameters = ", ".join(["self", *ordered, *(["*", *by_name] if by_name else [])])
    exec(f"def __init__({parameters}):\n" + "\n".join(lines or [" pass"]), known)  # noqa: S102 - our own names only
    made: Any = known["__init__"]
    made.__qualname__ = f"{cls.__qualname__}.__init__"
    return made  # type: ignore[no-any-return]


def _repr(self: Any) -> str:
    shown = [
        f"{field.name}={getattr(self, field.name)!r}" for field in dataclasses.fields(self) if field.repr
    ]
    return f"{type(self).__qualname__}({', '.join(shown)})"


def _state(self: Any) -> list[Any]:
    return [getattr(self, field.name) for field in dataclasses.fields(self)]


def _set_state(self: Any, state: list[Any]) -> None:
    for field, value in zip(dataclasses.fields(self), state, strict=True):
        object.__setattr__(self, field.name, value)


def _refuse(_self: object, name: str, *_value: object) -> NoReturn:
    raise dataclasses.FrozenInstanceError(f"cannot change field {name!r}")

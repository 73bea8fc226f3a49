"""Prints the stubs of closeknit._core, made of the module itself: its classes, signatures and sentences. script/stubs keeps them."""

from __future__ import annotations

import ast
import collections.abc
import re
import textwrap
import types
from collections.abc import Iterator

from closeknit import _core

IS_BASE = 1 << 10  # Py_TPFLAGS_BASETYPE: without it a class cannot be derived from
MODULES = ("collections.abc", "datetime", "os", "types", "typing")
WIDTH = 132
VALUES = {"keys": "The keys of published instruments that closeknit has; see docs/keys.md."}  # a value has no docstring of its own


class Names(ast.NodeTransformer):
    """closeknit.Item is Item here."""

    def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
        if ast.unparse(node.value) in ("closeknit", "closeknit._core"):
            return ast.Name(node.attr)
        return node


def parsed(signature: str) -> ast.FunctionDef:
    # A pybind11 int takes whatever is one, and __int__ only of what is no float: __index__ says that best.
    signature = signature.replace("typing.SupportsInt | typing.SupportsIndex", "typing.SupportsIndex")
    made = Names().visit(ast.parse(f"def {signature}: ...")).body[0]
    assert isinstance(made, ast.FunctionDef)
    return made


def signatures(name: str, doc: str) -> list[tuple[ast.FunctionDef, str]]:
    """What pybind11 wrote into a docstring: each overload's signature and its sentences."""
    first, _, rest = doc.partition("\n")
    if not rest.startswith("Overloaded function."):
        return [(parsed(name + first[first.index("(") :]), rest.strip())]
    parts = re.split(rf"^\d+\. (?={re.escape(name)}\()", rest, flags=re.M)[1:]
    return [(parsed(head), text.strip()) for head, _, text in (part.partition("\n") for part in parts)]


def default(node: ast.expr | None) -> str:
    if node is None:
        return ""
    try:
        ast.literal_eval(node)
        return f" = {ast.unparse(node)}"
    except ValueError:  # set(), FindingWords(): stubs say no more than that there is one
        return " = ..."


def annotated(arg: ast.arg, where: str) -> str:
    if arg.annotation is None:
        raise SystemExit(f"{where}: {arg.arg} has no type")
    return f"{arg.arg}: {ast.unparse(arg.annotation)}"


def parameters(made: ast.FunctionDef, bound: bool, is_class: bool = False) -> list[str]:
    a, where = made.args, made.name
    plain = [*a.posonlyargs, *a.args]
    defaults = [None] * (len(plain) - len(a.defaults)) + [*a.defaults]
    out = ["cls" if is_class else "self"] if bound else []
    positional = len(a.posonlyargs) - bound
    for index, (arg, value) in enumerate(list(zip(plain, defaults))[bound and bool(plain) :]):
        out.append(annotated(arg, where) + default(value))
        if re.fullmatch(r"arg\d+", arg.arg):  # has no name in C++, so that nobody can pass it by name
            positional = index + 1
    if positional > 0:
        out.insert(bound + positional, "/")
    if a.vararg:
        out.append(f"*{a.vararg.arg}: object")
    elif a.kwonlyargs:
        out.append("*")
    out += [annotated(arg, where) + default(value) for arg, value in zip(a.kwonlyargs, a.kw_defaults)]
    if a.kwarg:
        out.append(f"**{a.kwarg.arg}: object")
    return out


def indented(text: str) -> str:
    return textwrap.indent(text, "    ")


def docstring(text: str) -> str:
    text = text.strip().replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    return f'"""{text}\n"""' if "\n" in text else f'"""{text}"""'


def function(made: ast.FunctionDef, text: str, bound: bool, decorators: tuple[str, ...] = ()) -> str:
    assert made.returns is not None, made.name
    given, end = parameters(made, bound, "classmethod" in decorators), f") -> {ast.unparse(made.returns)}:"
    head = f"def {made.name}({', '.join(given)}{end}"
    if len(head) > WIDTH - 8:
        head = f"def {made.name}(\n" + "".join(f"    {each},\n" for each in given) + end
    lines = [f"@{each}" for each in decorators] + [head]
    return "\n".join(lines) + ("\n" + indented(docstring(text)) if text else " ...")


def overloads(name: str, doc: str, bound: bool, decorators: tuple[str, ...] = ()) -> list[str]:
    found = signatures(name, doc)
    more = ("typing.overload",) if len(found) > 1 else ()
    out = [function(made, text, bound, more + decorators) for made, text in found]
    if len(found) > 1 and any(ast.unparse(arg.annotation) == "object" for arg in found[-1][0].args.args[1:] if arg.annotation):
        out[0] = out[0].replace("(\n", "(  # type: ignore[overload-overlap]\n", 1)  # the last one is for all else
    return out


def method(cls: type, name: str, doc: str, decorators: tuple[str, ...] = ()) -> list[str]:
    if name == "__eq__":  # C++ leaves what is none of its own to Python, so that == takes everything
        doc = "__eq__(self, arg0: object) -> bool"
    doc = doc.replace(") -> Self\n", f") -> {cls.__name__}\n")
    if name in ("replace", "__replace__"):  # takes what the constructor takes, and needs none of it
        made, text = signatures(name, doc)[0]
        made.args.kwonlyargs = signatures("__init__", cls.__init__.__doc__ or "")[0][0].args.kwonlyargs  # type: ignore[misc]
        made.args.kw_defaults = [ast.Constant(...) for _ in made.args.kwonlyargs]
        made.args.kwarg = None
        return [function(made, text, True)]
    return overloads(name, doc, True, decorators)


def members(cls: type) -> Iterator[str]:
    for name, value in vars(cls).items():
        if name in ("__doc__", "__module__", "__weakref__", "_field_types") or name.startswith("_pybind11"):
            continue
        if isinstance(value, types.GetSetDescriptorType):
            made = parsed(f"{name}(self) -> {vars(cls)['_field_types'][name]}")
            yield function(made, value.__doc__ or "", True, ("property",))
        elif isinstance(value, property):
            made, _ = signatures(name, name + (value.fget.__doc__ or ""))[0]
            yield function(made, value.__doc__ or "", True, ("property",))
        elif isinstance(value, staticmethod):
            yield from overloads(name, value.__func__.__doc__ or "", False, ("staticmethod",))
        elif isinstance(value, classmethod):
            yield from method(cls, name, value.__func__.__doc__ or "", ("classmethod",))
        elif name == "__match_args__":
            yield f"{name} = {value!r}"
        elif name == "__hash__" and value is None:
            yield "__hash__: typing.ClassVar[None]  # type: ignore[assignment]"
        elif isinstance(value, (str, int)):
            yield f"{name}: {type(value).__name__}"
        elif isinstance(value, dict):
            yield f"{name}: dict[str, str]"
        elif name == "__init__" and isinstance(value, types.WrapperDescriptorType):  # object's own: C++ gave it no constructor
            yield "def __init__(self, *args: object, **kwargs: object) -> typing.NoReturn: ..."
        elif not isinstance(value, types.WrapperDescriptorType):
            yield from method(cls, name, value.__doc__ or "")


def class_stub(cls: type) -> str:
    base = ""
    if issubclass(cls, Exception):
        base = f"({cls.__base__.__name__})" if cls.__base__ else ""
    elif cls.__base__ and cls.__base__ in vars(_core).values():
        base = f"({cls.__base__.__name__})"
    final = "" if cls.__flags__ & IS_BASE else "@typing.final\n"
    return f"{final}class {cls.__name__}{base}:\n" + indented("\n".join([docstring(cls.__doc__ or ""), *members(cls)]))


def module_stub() -> str:
    parts = []
    for name, value in vars(_core).items():
        if isinstance(value, type):
            parts.append(class_stub(value))
        elif callable(value):
            parts += overloads(name, value.__doc__ or "", False)
        elif isinstance(value, tuple):
            parts.append(f"{name}: tuple[str, ...]")
        elif isinstance(value, dict) and not name.startswith("__"):
            (kind,) = {type(each) for each in value.values() if not isinstance(each, type)} or {type}
            parts.append(f"{name}: dict[str, {kind.__name__}]")
        elif type(value) in _core._list_types.values():
            parts.append(f"{name}: {type(value).__name__}" + (f"\n{docstring(VALUES[name])}" if name in VALUES else ""))
    body = "\n\n".join(parts)
    imports = "\n".join(f"import {module}" for module in MODULES if re.search(rf"\b{re.escape(module)}\.", body))
    imports += "\n\nfrom .records import Records\nfrom .scores import Scores\n\n_T = typing.TypeVar(\"_T\")"
    return f"{docstring(_core.__doc__ or '')}\n\n{imports}\n\n__version__: str\n\n{body}\n"


if __name__ == "__main__":
    print("# Written by script/stubs; whoever changes the bindings runs it again.\n" + module_stub(), end="")

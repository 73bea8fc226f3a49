"""Every public name of the headers and of the Python package with the sentence that says what it is, by their text alone.

It shares nothing with what makes the reference, so that what one of the two misses is found by the other.
"""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests/python"))
from declarations import closing, outside_angles, without_template  # noqa: E402

PACKAGE = ROOT / "bindings/python/closeknit"
MODULES = ("authoring", "batch", "frames", "pictures", "stats", "web")  # the public ones beside closeknit itself


# Constants that say what a record is in files, as every record of its sort has them; fields of a specification that is not ours.
SELF_EVIDENT = re.compile(r"::(kind|file_format|joint)$|^Arrow\w+::")


class Name(NamedTuple):
    """A public name, where it is declared, and what is said of it; of overloads, what is said of any."""

    place: str
    name: str
    about: str


# C++ -----------------------------------------------------------------------------------------------------------------------------

DESCRIBED = re.compile(r"^(?:CLOSEKNIT_DESCRIBE(?:_ENUM)?|CLOSEKNIT_FIGURES)\(", re.M)
STRING = r'"(?:[^"\\\n]|\\.)*"'
ABOUT = re.compile(rf"\(\s*(\w+)\s*,\s*((?:{STRING}\s*)+)\)")
BLOCK = re.compile(r"\b(class|struct|union|namespace|enum(?:\s+class)?)\s+(?:CLOSEKNIT_\w+\s+)?(?:alignas\(\w+\)\s+)?([\w:]+)[^()=;]*$")
NO_WORDS_NEEDED = re.compile(r"=\s*(default|delete)\s*$|operator\s*=\s*\(|\boperator\s*==|^~|^\s*(friend\s+(class|struct)|static_assert|extern)\b")


def descriptions(text: str) -> dict[str, str]:
    """What CLOSEKNIT_DESCRIBE says of a type and its fields: the keys are type and type.field."""
    found = {}
    for match in DESCRIBED.finditer(text):
        inside = text[match.end() : closing(text, match.end() - 1, "()") - 1]
        head = re.match(rf"\s*(\w+)\s*,\s*((?:{STRING}\s*)+)?", inside)
        assert head, inside[:60]
        found[head[1]] = (head[2] or "").strip()
        found |= {f"{head[1]}.{field}": words for field, words in ABOUT.findall(inside)}
    return found


def blank(text: str) -> str:
    """The text at the same places without what its strings, characters and comments hold, so that every bracket is one."""
    inner = rf"{STRING}|(?<!\w)'(?:[^'\\\n]|\\.[^'\n]*)'|//[^\n]*|/\*.*?\*/"
    return re.sub(inner, lambda s: re.sub(r"[^\n]", " ", s[0]) if s[0][0] == "/" else s[0][0] + " " * (len(s[0]) - 2) + s[0][0], text, flags=re.S)


def cpp_names(root: Path = ROOT) -> Iterator[Name]:
    headers = sorted((root / "include").rglob("*.hpp")) + sorted((root / "include").glob("*.h"))
    for header in headers:
        yield from names_in(header.read_text(), str(header.relative_to(root / "include")))


def of_c(text: str) -> str:
    """A header in C with the comments that the others have: every one but the first is of what comes next, or before it on its line."""
    first = text.index("*/") if text.startswith("/*") else 0
    rest = re.sub(r"^([^\s/*][^\n]*?)[ \t]*/\*\s*([^\n]*?)\s*\*/$", r"\1 ///< \2", text[first:], flags=re.M)
    return text[:first] + re.sub(r"/\*(?!\*)", "/**", rest)


def names_in(text: str, place: str) -> list[Name]:
    in_c = place.endswith(".h")
    if in_c:
        text = of_c(text)
    said = descriptions(text)
    found: dict[str, str] = {}
    for name, about in _scan(text, blank(text), "", goes_on=in_c):
        name = name.removeprefix("closeknit::")
        about = about or said.get("::".join(name.split("::")[-2:]).replace("::", "."), "") or said.get(name.split("::")[-1], "")
        found[name] = found.get(name) or about
    return [Name(place, name, about) for name, about in found.items() if not SELF_EVIDENT.search(name)]


def _scan(text: str, code: str, scope: str, hidden: bool = False, owner: str = "", goes_on: bool = False) -> Iterator[tuple[str, str]]:
    """The names with their comments. In C a comment goes on to the next blank line: it is of all that stands together."""
    at, start, comment = 0, None, ""
    last: list[str] = []  # the names of the declaration before, for a comment after it
    while at < len(text):
        if text.startswith("//", at):
            end = text.find("\n", at) if "\n" in text[at:] else len(text)
            line = text[at:end]
            if line.startswith("///<"):
                for each in last:
                    yield each, line[4:].strip()
            elif line.startswith("///") and start is None:
                comment += line[3:].strip() + " "
            at = end
        elif text.startswith("/*", at):
            end = text.index("*/", at) + 2
            comment = text[at:end].strip("/* \n") if text.startswith("/**", at) else comment
            at = end
        elif text[at] == "#" and start is None:
            directive = re.compile(r"(?:[^\n\\]|\\\n|\\.)*").match(text, at)
            assert directive
            macro = re.match(r"#\s*define\s+(\w+)", directive[0])
            words = directive[0].partition("///<")[2].strip() or comment
            if macro and words:
                yield macro[1], words
            comment, at = comment if goes_on else "", directive.end()
        elif text.startswith("\n\n", at) and start is None:
            comment, at = "", at + 1
        elif text[at].isspace():
            at += 1
        else:
            start = at
            statement, opens, at = _statement(code, at)
            at, names, inside = _declared(code, statement, opens, at, scope, owner)
            access = re.match(r"\s*(public|private|protected)\s*:(?!:)", statement)
            if access:
                hidden = access[1] != "public"
            kind, name, (first, end) = inside
            if not hidden or kind == "namespace":
                for each in names:
                    yield each, comment.strip()
                if kind == "namespace" and "detail" not in name:
                    yield from _scan(text[first:end], code[first:end], scope + name + "::" if name else scope, goes_on=goes_on)
                elif kind.startswith("enum"):
                    yield from ((f"{scope}{name}::{each}", about) for each, about in enumerators(text[first:end]))
                elif kind in ("class", "struct", "union"):
                    yield from _scan(text[first:end], code[first:end], f"{scope}{name}::", kind == "class", name)
            last = names if not hidden else []
            start, comment = None, comment if access or goes_on else ""


def _statement(code: str, at: int) -> tuple[str, str, int]:
    """A statement up to its semicolon, its body or an access specifier; what ends it; the place after it."""
    access = re.compile(r"(public|private|protected)\s*:(?!:)").match(code, at)
    if access:
        return access[0], ":", access.end()
    macro = re.compile(r"(CLOSEKNIT_\w+|BOOST_\w+|_Pragma)\(").match(code, at)
    if macro:
        return "", ";", closing(code, macro.end() - 1, "()")
    place = at
    while place < len(code):
        if code[place] == "(":
            place = closing(code, place, "()")
        elif code[place] == ";":
            return code[at:place], ";", place + 1
        elif code[place] == "{":
            return code[at:place], "{", place
        else:
            place += 1
    raise ValueError("a statement without an end: " + code[at : at + 80])


def _declared(
    code: str, statement: str, opens: str, at: int, scope: str, owner: str
) -> tuple[int, list[str], tuple[str, str, tuple[int, int]]]:
    nothing = ("", "", (0, 0))
    bare = re.sub(r"\s+", " ", without_template(statement)).strip()
    bare = re.sub(r"^requires .*?(?=\b(inline|struct|class|constexpr|void|T)\b)", "", bare)
    body = (0, 0)
    if opens == "{":
        end = closing(code, at, "{}")
        body, at = (at + 1, end - 1), end
    if opens == "{" and bare.startswith("extern"):
        return at, [], ("namespace", "", body)
    block = BLOCK.search(bare) if opens == "{" else None
    if block and not re.match(r"(inline |static |constexpr |using )*[\w:<>, ]+ \w+\(", bare):
        kind = "enum" if block[1].startswith("enum") else block[1]
        rest = code[at : at + 2].lstrip()
        if rest.startswith(";"):
            at = code.index(";", at) + 1
        if re.search(r"<", re.split(r"(?<!:):(?!:)", bare[block.start(2) :])[0]):  # a specialisation
            return at, [], nothing
        return at, [] if kind == "namespace" else [scope + block[2]], (kind, block[2], body)
    if opens == "{":  # an initialiser goes on to its semicolon; a body ends here
        after = re.compile(r"\s*[;,]").match(code, at)
        function = re.search(r"\w+\s*\(|operator", bare) and not re.search(r"=\s*$", bare)
        if after and after[0].strip() == ";":
            at = after.end()
        elif after and not function:  # double low{}, high{};
            more, opens, at = _statement(code, after.end())
            bare += " , " + re.sub(r"\s+", " ", more)
            at = code.index(";", at) + 1 if opens == "{" else at
        elif function and bare.endswith(")") and re.search(r"\)\s*(noexcept\s*)?:\s", bare):
            pass
        elif function and re.search(r":\s*\w+$", bare):  # a member initialiser with braces, then the body
            _, opens, at = _statement(code, at)
            at = closing(code, at, "{}") if opens == "{" else at
        elif not function:
            _, _, at = _statement(code, at)
    if not bare or bare.endswith(":") or NO_WORDS_NEEDED.search(bare):
        return at, [], nothing
    return at, [scope + each for each in _names(bare, owner)], nothing


def without_angles(bare: str) -> str:
    """Without template arguments; operator< and operator<< stay."""
    bare = re.sub(r"operator\s*[<>=-]+", lambda s: s[0].replace("<", "\1").replace(">", "\2"), bare)
    while (less := re.sub(r"<[^<>]*>", "", bare)) != bare:
        bare = less
    return bare.replace("\1", "<").replace("\2", ">")


def _names(bare: str, owner: str) -> list[str]:
    alias = re.match(r"using (\w+) =", bare) or re.match(r"concept (\w+)", bare)
    if alias:
        return [alias[1]]
    if re.match(r"(using|friend (class|struct)|class \w+$|struct \w+$|union \w+$|enum [\w ]+$|namespace)\b", bare):
        return []
    bare = without_angles(bare)
    if pointer := re.match(r"[\w:*& <>]+\(\*\s*(\w+)\)\(", bare):
        return [pointer[1]]
    function = re.match(r"[^=(]*?(operator\s*(?:\(\)|[^\s\w(]+)|operator [\w: ]+?(?=\()|~?\w+)\s*\(", bare)
    if function and not re.match(r"typedef", bare):
        name = re.sub(r"\s+", " ", function[1]) if "operator" in function[1] else function[1]
        copies = name == owner and re.search(rf"\(\s*({owner}|{owner} const)\s*&{{0,2}}\s*\w*\)", bare)
        return [] if copies or name.startswith("~") or "::" in bare[: function.start(1)][-2:] else [name]
    if re.match(r"typedef struct (\w+) \1$", bare):  # an opaque handle
        return []
    if bare.startswith("typedef"):
        return [bare.split()[-1].strip("*;")]
    first, *others = outside_angles(bare, ",")
    names = [re.search(r"([\w:]+)\s*(?:\[.*\])?\s*(?:=.*|\{.*)?$", each.split("=")[0].strip()) for each in (first, *others)]
    return [each[1] for each in names if each and re.fullmatch(r"[A-Za-z_]\w*", each[1])]


def enumerators(body: str) -> Iterator[tuple[str, str]]:
    for line in re.finditer(r"(\w+)\s*(?:=\s*[^,/]+)?,?[ \t]*(?:///<\s*([^\n]*)|//[^\n]*)?", re.sub(r"^\s*//(?!/<)[^\n]*", "", body, flags=re.M)):
        yield line[1], line[2] or ""


# Python --------------------------------------------------------------------------------------------------------------------------


def python_names(package: Path = PACKAGE) -> Iterator[Name]:
    yield from _of_module(package / "_core.pyi", "closeknit", None, package)
    yield from _of_module(package / "__init__.py", "closeknit", {"keyed", "likert", "scale", "Records"}, package)
    for module in MODULES:
        path = package / f"{module}.py" if (package / f"{module}.py").exists() else package / module / "__init__.py"
        tree = ast.parse(path.read_text())
        yield Name(str(path.relative_to(package)), f"closeknit.{module}", ast.get_docstring(tree) or "")
        yield from _of_module(path, f"closeknit.{module}", _all(tree), package)


def _all(tree: ast.Module) -> set[str] | None:
    for node in tree.body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            return set(ast.literal_eval(node.value))
    return None


def _of_module(path: Path, module: str, only: set[str] | None, package: Path) -> Iterator[Name]:
    """The public names that a module defines, and those of `only` that it takes from others."""
    tree = ast.parse(path.read_text())
    for name, node, about in _with_words(tree.body):
        if (only is not None and name not in only) or name.startswith("_"):
            continue
        yield Name(str(path.relative_to(package)), f"{module}.{name}", about)
        if isinstance(node, ast.ClassDef):
            for member, _, words in _with_words(node.body):
                if not member.startswith("_"):
                    about = words or _of_field(ast.get_docstring(node) or "", member)
                    yield Name(str(path.relative_to(package)), f"{module}.{name}.{member}", about)
    for taken in (each for each in ast.walk(tree) if only and isinstance(each, ast.ImportFrom) and each.level == 1 and each.module):
        source = path.parent / f"{taken.module}.py"
        if names := {each.name for each in taken.names} & (only or set()):
            yield from _of_module(source, module, names, package)


def _of_field(docstring: str, field: str) -> str:
    found = re.search(rf"^\s*(?:\w+, )*`?{field}`?(?:, \w+)*: (.*)", docstring, re.M)
    return found[1] if found else ""


def _with_words(body: list[ast.stmt]) -> Iterator[tuple[str, ast.stmt, str]]:
    """The definitions and assigned names with what is said of them; overloads have the words of any of them."""
    found: dict[str, tuple[ast.stmt, str]] = {}
    for node, after in zip(body, [*body[1:], None]):
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            name, words = node.name, ast.get_docstring(node) or ""
        elif isinstance(node, (ast.Assign, ast.AnnAssign)):
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target
            if not isinstance(target, ast.Name):
                continue
            text = isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant) and isinstance(after.value.value, str)
            name, words = target.id, after.value.value if text else ""
        else:
            continue
        if name in found:
            node, words = found[name][0], found[name][1] or words
        found[name] = (node, words)
    yield from ((name, node, words) for name, (node, words) in found.items())


if __name__ == "__main__":
    for each in [*cpp_names(), *python_names()]:
        print(f"{each.place}\t{each.name}\t{' '.join(each.about.split())[:80]}")

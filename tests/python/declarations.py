"""The functions that C++ headers declare in a namespace or in the public part of a class, by their text alone."""

import re
from collections.abc import Iterator

COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/|^[ \t]*#(?:[^\n\\]|\\\n|\\.)*", re.S | re.M)
TEXT = re.compile(r'"(?:[^"\\]|\\.)*"')
ACCESS = re.compile(r"\b(public|private|protected)\s*:(?!:)")


def closing(text: str, start: int, pair: str) -> int:
    """The place after what closes the bracket at the start."""
    depth = 0
    for at in range(start, len(text)):
        depth += (text[at] == pair[0]) - (text[at] == pair[1])
        if depth == 0:
            return at + 1
    raise ValueError("unbalanced " + pair)


def outside_angles(text: str, separator: str) -> list[str]:
    """The parts between separators that stand in no brackets."""
    parts, depth = [""], 0
    for letter in text:
        depth += (letter in "<({[") - (letter in ">)}]")
        if letter == separator and depth == 0:
            parts.append("")
        else:
            parts[-1] += letter
    return parts


def without_template(statement: str) -> str:
    while (found := re.match(r"\s*template\s*<", statement)):
        statement = statement[closing(statement, found.end() - 1, "<>") :]
    return statement


def without_descriptions(statement: str) -> str:
    """Without the macros before it, which end in no semicolon."""
    while (found := re.match(r"\s*CLOSEKNIT_DESCRIBE\w*\s*\(", statement)):
        statement = statement[closing(statement, found.end() - 1, "()") :]
    return statement.strip()


def type_of(parameter: str) -> str:
    """pack const& content, or std::size_t most = 3: the type alone."""
    bare = re.sub(r"\bconst\b|&", " ", outside_angles(parameter, "=")[0])
    bare = re.sub(r"\s+", " ", bare).replace(" >", ">").strip()
    named = re.fullmatch(r"(.*[\w>])\s+\w+", bare)
    return (named[1] if named else bare).replace("closeknit::", "").strip()


def declared(statement: str, owner: str) -> str | None:
    """name(types) of a function declaration; None for anything else."""
    statement = without_template(statement)
    head = re.match(r"[^()=]*?([\w~]+|operator\s*\S+?)\s*\(", statement)
    if not head or re.match(r"\s*(static_assert|friend|using|typedef)\b", statement):
        return None
    end = closing(statement, head.end() - 1, "()")
    if re.search(r"=\s*(delete|default)\s*$", statement[end:]) or head[1].lstrip("~") == owner:
        return None
    parameters = statement[head.end() : end - 1]
    types = [type_of(each) for each in outside_angles(parameters, ",") if each.strip()]
    return (owner + "::" if owner else "") + f"{head[1]}({', '.join(types)})"


def functions_in(header: str) -> Iterator[str]:
    """Every function declaration of a header's text."""
    yield from _within(TEXT.sub('""', COMMENT.sub(" ", header)), "", hidden=False)


def _within(text: str, owner: str, hidden: bool) -> Iterator[str]:
    statement, at = "", 0
    while at < len(text):
        letter = text[at]
        if letter == "(":
            end = closing(text, at, "()")
            statement, at = statement + text[at:end], end
            continue
        if letter not in ";{":
            statement, at = statement + letter, at + 1
            continue
        for found in ACCESS.finditer(statement):
            hidden = found[1] != "public"
        statement = without_descriptions(ACCESS.sub(" ", statement))
        if letter == ";":
            at += 1
        else:
            end = closing(text, at, "{}")
            inside = text[at + 1 : end - 1]
            of_type = re.search(r"\b(class|struct)\s+(?:CLOSEKNIT_EXPORT\s+)?(\w+)[^()=]*$", without_template(statement))
            if re.match(r"(inline\s+)?namespace\b", statement):
                yield from _within(inside, "", False)
                statement = ""
            elif of_type:
                yield from _within(inside, of_type[2], of_type[1] == "class")
                statement = ""
            at = end
            if "(" not in statement or text[at : at + 1] == ";":  # an initialiser or an enumeration, whose statement goes on
                continue
        if not hidden and (found_one := declared(statement, owner)):
            yield found_one
        statement = ""

"""What Doxygen's XML and the descriptions in the headers say of each header's names."""

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from rest import code, escaped

BY_CONVENTION = {
    "kind": "What the member `kind` says of it in files.",
    "file_format": "The format number that its files begin with.",
    "joint": "It belongs to both histories of a couple, each with the other's id.",
}
LEFT_OUT = re.compile(r"=\s*(default|delete)$")


@dataclass
class Entity:
    """A declaration. Its text is reStructuredText, once `linked` has told what code in it is a name."""

    kind: str  # Doxygen's: class, struct, function, variable, enum, enumvalue, typedef, concept, define
    name: str  # with the namespaces below closeknit
    header: str
    line: int
    signature: str
    words: ET.Element | None = None
    described: str = ""
    members: list["Entity"] = field(default_factory=list)
    same: list["Entity"] = field(default_factory=list)  # overloads that share its comment
    anchor: str = ""

    @property
    def last(self) -> str:
        return re.sub(r"^.*?(?=operator\b)|^[^ ]*::(?!.*operator)", "", self.name)


Linked = Callable[[str, str], str | None]


def tidy(text: str) -> str:
    text = " ".join(text.split())
    text = re.sub(r"<\s+", "<", re.sub(r"\s+>", ">", text)).replace("> >", ">>").replace("> >", ">>")
    text = re.sub(r"\s+([&*,;)])", r"\1", text).replace("( ", "(")
    return re.sub(r"([&*])(?=\w)", r"\1 ", re.sub(r"(?<=\d) '(?=\d)", "'", text))


def text_of(node: ET.Element | None) -> str:
    return tidy("".join(node.itertext())) if node is not None else ""


def template_of(node: ET.Element) -> str:
    found = node.find("templateparamlist")
    if found is None:
        return ""
    parts = []
    for each in found.findall("param"):
        kind, name, default = text_of(each.find("type")), text_of(each.find("declname")), text_of(each.find("defval"))
        parts.append(f"{kind}{' ' + name if name and not kind.endswith(name) else ''}{' = ' + default if default else ''}")
    needs = text_of(node.find("requiresclause"))
    return f"template <{', '.join(parts)}> " + (f"requires {needs} " if needs else "")


def described_in(root: Path) -> dict[tuple[str, str], str]:
    """By header and by type or type.field: the sentences of CLOSEKNIT_DESCRIBE and CLOSEKNIT_DESCRIBE_ENUM."""
    found = {}
    string = r'(?:"(?:[^"\\\n]|\\.)*"\s*)+'
    for path in sorted(root.rglob("*.hpp")):
        of = ""
        header = str(path.relative_to(root))
        for match in re.finditer(rf"^CLOSEKNIT_DESCRIBE(?:_ENUM)?\((\w+),\s*({string})|(?:^|,)[ \t]*\((\w+),\s*({string})(?=\))", path.read_text(), re.M):
            if match[1]:
                of = match[1]
            name, words = (of, match[2]) if match[1] else (f"{of}.{match[3]}", match[4])
            found[header, name] = ast.literal_eval("(" + words.strip() + ")")
    return found


def preamble(text: str) -> str:
    """Comments of a header that belong to no declaration: what all of its functions have in common. In C, the first one."""
    if text.startswith("/*"):
        return re.sub(r"(?m)^ \* ?", "", text[2 : text.index("*/")]).strip("\n *")
    found = re.findall(r"\n\n((?:// [^\n]*\n)+)(?=\n)", text)
    return "\n\n".join(" ".join(each.replace("\n// ", " ").removeprefix("// ").split()) for each in found if "clang-format" not in each)


class Headers:
    """The public entities of every header, in their order."""

    def __init__(self, xml: Path, include: Path) -> None:
        self._xml, self._described = xml, described_in(include)
        self.by_header: dict[str, list[Entity]] = {}
        seen: set[str] = set()
        inner: set[str] = set()
        for compound in self._compounds():
            kind = compound.get("kind")
            if kind in ("class", "struct", "union"):
                inner |= {each.get("refid", "") for each in compound.findall("innerclass")}
        for compound in self._compounds():
            kind, name = compound.get("kind"), compound.findtext("compoundname", "")
            if name.startswith("std") or "detail" in name or "<" in name or "@" in name:
                continue
            if kind in ("class", "struct", "union", "concept") and compound.get("id") not in inner:
                self._add(self._type(compound))
            elif kind in ("namespace", "file"):
                for member in compound.iter("memberdef"):
                    identity = member.get("id", "")
                    if identity not in seen and (kind == "namespace" or not self._in_namespace(member)):
                        seen.add(identity)
                        self._add(self._member(member))
        self.preambles = {str(path.relative_to(include)): preamble(path.read_text()) for path in include.rglob("*.h*")}
        for entities in self.by_header.values():
            entities.sort(key=lambda each: each.line)
            if entities and entities[0].header.endswith(".h"):
                one_comment((include / entities[0].header).read_text().splitlines(), entities)
            entities[:] = together(entities)
            give_anchors(entities, "", set())

    def _compounds(self) -> Iterator[ET.Element]:
        for path in sorted(self._xml.glob("*.xml")):
            if path.name not in ("index.xml", "Doxyfile.xml"):
                yield from ET.parse(path).getroot().findall("compounddef")

    @staticmethod
    def _in_namespace(member: ET.Element) -> bool:
        return member.findtext("qualifiedname", "").startswith("closeknit::") and member.get("kind") != "define"

    def _add(self, made: Entity | None) -> None:
        if made:
            self.by_header.setdefault(made.header, []).append(made)

    def _type(self, compound: ET.Element) -> Entity | None:
        kind = compound.get("kind", "")
        where = compound.find("location")
        if where is None or compound.get("prot", "public") != "public":
            return None
        full = compound.findtext("compoundname", "")
        name = full.removeprefix("closeknit::")
        header = where.get("file", "")
        if kind == "concept":
            body = text_of(compound.find("initializer"))
            made = Entity(kind, name, header, int(where.get("line", 0)), template_of(compound) + name.rsplit("::", 1)[-1])
            made.described = f"Holds where `{body.split('=', 1)[1].strip()}`." if "=" in body else ""
        else:
            made = Entity(kind, name, header, int(where.get("line", 0)), template_of(compound) + name.rsplit("::", 1)[-1])
            made.described = self._described.get((header, name.rsplit("::", 1)[-1]), "")
        made.words = compound
        for member in compound.iter("memberdef"):
            if member.get("prot") == "public" and (inside := self._member(member, made)):
                made.members.append(inside)
        for each in compound.findall("innerclass"):
            path = self._xml / f"{each.get('refid')}.xml"
            if each.get("prot") == "public" and path.exists() and "<" not in (each.text or ""):
                nested = self._type(ET.parse(path).getroot().find("compounddef"))  # type: ignore[arg-type]
                if nested:
                    made.members.append(nested)
        made.members.sort(key=lambda each: each.line)
        made.members[:] = together(made.members)
        return made

    def _member(self, member: ET.Element, owner: Entity | None = None) -> Entity | None:
        kind, last = member.get("kind", ""), member.findtext("name", "")
        where = member.find("location")
        if where is None or ("<" in last and "operator" not in last) or last.startswith("~"):
            return None
        header = where.get("file", "")
        scope = owner.name + "::" if owner else re.sub(r"\w[^:]*$", "", member.findtext("qualifiedname", last).removeprefix("closeknit::"))
        if "operator" in last:
            scope = owner.name + "::" if owner else ("codec::" if "codec::" in member.findtext("qualifiedname", "") else "")
        made = Entity(kind, scope + last, header, int(where.get("line", 0)), "", member)
        arguments = tidy(member.findtext("argsstring", "").replace("=default", " = default").replace("=delete", " = delete"))
        kind_of, template = text_of(member.find("type")), template_of(member)
        start = text_of(member.find("initializer"))
        if kind == "friend":
            if "operator" not in last or last == "operator==":
                return None
            made.kind, kind = "function", "function"
            kind_of = "friend " + kind_of.removeprefix("friend ")
        if kind == "function":
            own_kind = owner is not None and last == owner.last
            copies = own_kind and re.match(rf"\((closeknit::)?{last}( const)?\s?&&?\s*\w*\)", arguments)
            if LEFT_OUT.search(arguments) or copies or last == "operator=" or last == "operator==" or last.startswith(("closeknit_description", "closeknit_offsets", "closeknit_every")):
                return None
            words = [w for w in ("explicit", "static", "virtual") if member.get(w if w != "virtual" else "virt") in ("yes", "virtual") and w not in kind_of]
            arguments = arguments.replace("() const", "() const").replace(")const", ") const")
            made.signature = f"{template}{' '.join(words) + ' ' if words else ''}{kind_of + ' ' if kind_of else ''}{last}{arguments}"
        elif kind == "variable":
            if "(*" in kind_of or "(^" in kind_of:
                made.signature = f"{kind_of}{last}{arguments}"
            else:
                still = "static " if member.get("static") == "yes" and not kind_of.startswith("static") and owner else ""
                value = tidy(start) if start.startswith("=") and len(start) < 60 and "{" not in start and "[]" not in start else ""
                made.signature = f"{template}{still}{kind_of} {last}{arguments} {value}".strip()
        elif kind == "typedef" and header.endswith(".h"):
            made.signature = last
        elif kind == "typedef":
            made.signature = f"{template}{last} = {kind_of}{arguments}" if "(" not in kind_of + arguments else f"{template}{last}"
            if "(" in kind_of + arguments:
                made.described = f"`{tidy(member.findtext('definition', '')).replace('closeknit::', '')}`"
        elif kind == "enum":
            made.signature = last
            for each in member.findall("enumvalue"):
                inside = Entity("enumvalue", f"{made.name}::{each.findtext('name')}", header, made.line, each.findtext("name", ""), each)
                inside.described = self._described.get((header, f"{last}.{each.findtext('name')}"), "")
                made.members.append(inside)
            made.described = self._described.get((header, last), "")
        elif kind == "define":
            if not says_anything(member) and not (header.endswith(".h") and not last.endswith(("_H", "_EXPORT"))):
                return None
            parameters = [text_of(each.find("defname")) for each in member.findall("param")]
            made.signature = last + (f"({', '.join(parameters)})" if parameters else "")
        else:
            return None
        if owner and kind == "variable":
            made.described = self._described.get((header, f"{owner.last}.{last}"), "")
            if last in BY_CONVENTION and not says_anything(member):
                made.described = BY_CONVENTION[last]
        return made


def says_anything(node: ET.Element) -> bool:
    return any(text_of(node.find(each)) for each in ("briefdescription", "detaileddescription"))


def together(entities: list[Entity]) -> list[Entity]:
    """An overload without words of its own has those of the overload before it, and stands in its entry. What is declared on one
    line, low and high, has the words of one of them."""
    out: list[Entity] = []
    for each in entities:
        if each.kind == "variable" and each.words is not None and not says_anything(each.words):
            beside = [one.words for one in entities if one.line == each.line and one.words is not None and says_anything(one.words)]
            each.words = beside[0] if beside else each.words
    for each in entities:
        before = next((one for one in reversed(out) if one.name == each.name and one.kind == "function"), None)
        if each.kind == "function" and before is not None and each.words is not None and not says_anything(each.words):
            if each.signature != before.signature:  # one that is deleted for temporaries
                before.same.append(each)
        else:
            out.append(each)
    return out


def one_comment(lines: list[str], entities: list[Entity]) -> None:
    """In C a comment is of all that stands below it without a blank line."""
    of_all, last = None, 0
    for each in entities:
        if any(not line.strip() for line in lines[last : each.line - 1]):
            of_all = None
        last = each.line
        if each.words is None or not says_anything(each.words):
            each.words = of_all if of_all is not None else each.words
        elif "/*" not in lines[each.line - 1]:
            of_all = each.words
    for each in entities:
        if each.kind == "typedef" and each.words is not None and not says_anything(each.words):
            each.described = "A handle; what is behind it is the library's own."


def give_anchors(entities: list[Entity], scope: str, taken: set[str]) -> None:
    for each in entities:
        plain = re.sub(r"^operator\s*", "operator-", each.last) if "operator" in each.last else each.last
        plain = "".join(letter if letter.isalnum() or letter in "_-" else f"{ord(letter):x}" for letter in plain)
        name, count = (f"{scope}.{plain}" if scope else plain), 2
        while name in taken:
            name, count = f"{scope}.{plain}-{count}" if scope else f"{plain}-{count}", count + 1
        taken.add(name)
        each.anchor = name
        give_anchors(each.members, name, taken)


def prose(text: str, linked: Callable[[str], str | None]) -> str:
    """A sentence with code in backticks."""
    out = ""
    for at, part in enumerate(re.split(r"`+([^`]+)`+", " ".join(text.split()))):
        out += (linked(part) or code(part)) if at % 2 else ("\\ " if at and part[:1].isalnum() else "") + plain(part, linked)
    return out


def plain(text: str, linked: Callable[[str], str | None]) -> str:
    """Words in which closeknit::error and couple_values.hpp are links, and all else is itself."""
    parts = re.split(r"(?<![\w/<])(closeknit::\w+(?:::\w+)*|(?:[a-z_]+/)?[a-z_]+\.hpp)(?!\w)", text)
    return "".join((linked(each) or escaped(each)) if at % 2 else escaped(each) for at, each in enumerate(parts))


def rest_of(entity: Entity, linked: Linked) -> str:
    """Its comment, then what its description adds to that."""
    parts = [_rest(entity.words.find(each), entity, linked) for each in ("briefdescription", "detaileddescription")] if entity.words is not None else []
    words = "\n\n".join(each for each in parts if each)
    described = prose(entity.described, lambda code: linked(code, entity.name))
    if described and described.rstrip(".") not in words.replace("\n", " "):
        words = f"{words}\n\n{described}" if words else described
    return words


def parting(node: ET.Element) -> str:
    """What ends a role before a letter."""
    return "\\ " if (node.tail or " ")[0].isalnum() else ""


def _rest(node: ET.Element | None, entity: Entity, linked: Linked) -> str:
    if node is None:
        return ""
    out: list[str] = []
    line = ""

    def end() -> None:
        nonlocal line
        if line.strip():
            out.append(" ".join(line.split()))
        line = ""

    def walk(inside: ET.Element) -> None:
        nonlocal line
        line += plain(inside.text or "", lambda words: linked(words, entity.name))
        for child in inside:
            if child.tag == "computeroutput":
                words = "".join(child.itertext())
                line += (linked(words, entity.name) or code(words)) + parting(child)
            elif child.tag == "emphasis":
                line += f"*{escaped(''.join(child.itertext()))}*" + parting(child)
            elif child.tag == "ulink":
                line += f"`{escaped(''.join(child.itertext()))} <{child.get('url')}>`__"
            elif child.tag in ("verbatim", "programlisting"):
                end()
                out.append(".. code-block:: cpp\n\n" + "\n".join("   " + each for each in ("".join(child.itertext())).rstrip().splitlines()))
            elif child.tag in ("itemizedlist", "orderedlist"):
                end()
                items = [_rest(each, entity, linked).replace("\n", "\n  ") for each in child.findall("listitem")]
                out.append("\n".join(f"- {each}" for each in items))
            elif child.tag == "para":
                end()
                walk(child)
                end()
            else:
                walk(child)
            line += plain(child.tail or "", lambda words: linked(words, entity.name))

    walk(node)
    end()
    return "\n\n".join(out)

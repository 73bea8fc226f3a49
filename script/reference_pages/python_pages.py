"""The pages of the Python package, from its stubs and its modules: a page for each noun, in the groups of the headers."""

import ast
import re
from pathlib import Path
from typing import NamedTuple

from headers import prose
from rest import NOTHING, Place, code, definitions, directive, escaped, first_sentence, heading, link

# A module's own page: its title, the group that lists it.
MODULES = {
    "frames": ("Tables in memory", "table"),
    "batch": ("Batch scoring", "table"),
    "stats": ("Statistics", "stats"),
    "pictures": ("Pictures", "pictures"),
    "authoring": ("Authoring", "authoring"),
    "web": ("Web backends", "web"),
}
GROUPS = {
    "assess": "Scoring",
    "couple": "Two people",
    "guide": "Guidance",
    "table": "Tables",
    "stats": "Statistics",
    "pictures": "Pictures",
    "authoring": "Authoring",
    "web": "Web",
    "language": "Language help",
    "lint": "Lint",
    "interop": "Calendars",
    "model": "Packs, people, answers",
    "codec": "Errors, keys",
}
# What has another name in C++, or is only in Python.
PAGES = {
    "Error": "codec/error",
    "NotOpen": "couple/reveal",
    "RevealPermit": "couple/reveal",
    "keys": "codec/keys",
    "Records": "codec/records",
    "promise_adherence": "guide/adherence",
}
EVERY_RECORD = ("to_json", "to_dict", "from_json", "from_dict", "load", "schema", "replace")
SHOWN_DUNDERS = ("__getitem__", "__len__", "__iter__", "__contains__", "__bool__", "__str__")


class Definition(NamedTuple):
    """One public name of a module: its node, all its overloads, and what is said of it."""

    name: str
    nodes: list[ast.stmt]
    words: str


def definitions_in(body: list[ast.stmt]) -> dict[str, Definition]:
    found: dict[str, Definition] = {}
    for node, after in zip(body, [*body[1:], None]):
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            name, words = node.name, ast.get_docstring(node) or ""
        elif isinstance(node, (ast.Assign, ast.AnnAssign)):
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target
            if not isinstance(target, ast.Name):
                continue
            name, words = target.id, ""
            if isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant) and isinstance(after.value.value, str):
                words = after.value.value
        else:
            continue
        before = found.get(name)
        found[name] = Definition(name, [*before.nodes, node] if before else [node], "\n\n".join(filter(None, [before.words if before else "", words])))
    return found


class Module:
    """What a module offers: what it defines and what it takes from other modules of ours."""

    def __init__(self, path: Path) -> None:
        tree = ast.parse(path.read_text())
        self.words = ast.get_docstring(tree) or ""
        own = definitions_in(tree.body)
        listed = own.pop("__all__", None)
        if listed and isinstance(listed.nodes[0], ast.Assign):
            names = set(ast.literal_eval(listed.nodes[0].value))
            for node in (each for each in ast.walk(tree) if isinstance(each, ast.ImportFrom) and each.level == 1 and each.module):
                taken = {each.name for each in node.names} & names
                if taken:
                    source = definitions_in(ast.parse((path.parent / f"{node.module}.py").read_text()).body)
                    own |= {name: source[name] for name in taken}
            own = {name: each for name, each in own.items() if name in names}
        self.definitions = {name: each for name, each in own.items() if not name.startswith("_")}


class PythonPages:
    def __init__(self, package: Path, header_of: dict[str, str]) -> None:
        """`header_of`: the page of each C++ name, such as model/scale."""
        self.at: dict[str, Place] = {}
        self.pages: dict[str, str] = {}
        self.titles: dict[str, str] = {}
        self._on: dict[str, list[tuple[str, Definition]]] = {}
        self.groups: dict[str, list[str]] = {group: [] for group in GROUPS}
        core = Module(package / "_core.pyi").definitions
        authoring = Module(package / "authoring.py").definitions
        self._modules = {name: Module(package / f"{name}.py" if (package / f"{name}.py").exists() else package / name / "__init__.py") for name in MODULES}
        core["Records"] = Module(package / "records.py").definitions["Records"]
        for name, each in core.items():
            snake = re.sub(r"(?<!^)([A-Z])", r"_\1", name).lower()
            page = PAGES.get(name) or header_of.get(snake) or header_of.get(name) or "model/pack"
            self._put(f"python/{page}", page.split("/")[0], "closeknit", each)
        for name, module in self._modules.items():
            page = f"python/{name}"
            self.titles[page] = MODULES[name][0]
            for each in module.definitions.values():
                self._put(page, MODULES[name][1], f"closeknit.{name}", each)
        for name in ("likert", "scale"):
            assert name in authoring
            self.at[f"closeknit.{name}"] = ("python/authoring", f"closeknit.authoring.{name}")
        for page, held in self._on.items():
            if page not in self.titles:
                classes = [each.name for _, each in held if isinstance(each.nodes[0], ast.ClassDef)]
                noun = page.rpartition("/")[2]
                named = next((one for one in classes if one.lower() == noun.replace("_", "")), None)
                self.titles[page] = named or (classes[0] if len(classes) == 1 else noun.replace("_", " ").capitalize())

    def _put(self, page: str, group: str, module: str, each: Definition) -> None:
        self._on.setdefault(page, []).append((module, each))
        if page not in self.groups[group]:
            self.groups[group].append(page)
        self.at[f"{module}.{each.name}"] = (page, f"{module}.{each.name}")
        if isinstance(each.nodes[0], ast.ClassDef):
            for member in definitions_in(each.nodes[0].body):
                if not member.startswith("_"):
                    self.at[f"{module}.{each.name}.{member}"] = (page, f"{module}.{each.name}.{member}")

    def nouns(self) -> dict[str, list[tuple[str, Place]]]:
        """What is on the page of each header, by the header's stem."""
        found: dict[str, list[tuple[str, Place]]] = {}
        for page, held in self._on.items():
            if page.count("/") > 1:
                found[page.removeprefix("python/")] = [(each.name, self.at[f"{module}.{each.name}"]) for module, each in held]
        return found

    def linked(self, words: str, scope: str) -> str | None:
        bare = re.sub(r"\(.*\)$", "", words).removeprefix("ck.").removeprefix("closeknit.")
        if not re.fullmatch(r"[\w.]+", bare):
            return None
        for full in (f"{scope}.{bare}", f"{scope.rpartition('.')[0]}.{bare}", f"closeknit.{bare}", *(f"closeknit.{each}.{bare}" for each in MODULES)):
            if full in self.at and full != scope:
                return link(words, self.at[full], code=True)
        return None

    def words(self, text: str, scope: str) -> str:
        """A docstring as reStructuredText: paragraphs, lists of `name: what it is`, code after four spaces."""
        out = []
        for part in re.split(r"\n\s*\n", text.strip()):
            lines = part.splitlines()
            if all(each.startswith("    ") or not each for each in lines):
                out.append(".. code-block:: python\n\n" + "\n".join("   " + each.strip("\n") for each in lines))
            elif len(lines) > 1 and all(re.match(r"`?\w+`?: ", each) for each in lines):
                out.append("\n".join(f"- {code(each.split(':')[0].strip('`'))}: {self._line(each.split(':', 1)[1], scope)}" for each in lines))
            else:
                out.append(self._line(part, scope))
        return "\n\n".join(out)

    def _line(self, text: str, scope: str) -> str:
        return prose(text, lambda code: self.linked(code, scope))

    def write(self, header_pages: dict[str, str]) -> None:
        for page, held in self._on.items():
            body = heading(self.titles[page])
            module = MODULES.get(page.removeprefix("python/"))
            if module:
                name = page.removeprefix("python/")
                body += f"\n.. py:module:: closeknit.{name}\n\n.. code-block:: python\n\n   import closeknit.{name}\n\n"
                body += self.words(self._modules[name].words, f"closeknit.{name}") + "\n\n"
            else:
                body += "\n.. code-block:: python\n\n   import closeknit\n\n"
                if header := header_pages.get(page.removeprefix("python/")):
                    body += f"In C++: {link('<closeknit/' + page.removeprefix('python/') + '.hpp>', (header, ''), code=True)}\n\n"
            body += ".. py:currentmodule:: " + held[0][0] + "\n\n"
            held = sorted(held, key=lambda each: each[1].name != self.titles[page])  # noqa: B023
            self.pages[page] = body + "\n".join(self._entry(each, module_name) for module_name, each in held)
        rows = []
        for group, title in GROUPS.items():
            pages = self.groups[group] = sorted(self.groups[group], key=lambda each: (each.count("/") > 1, self.titles[each].lower()))
            if not pages:
                continue
            self.pages[f"python/{group}-index"] = heading(title) + "\n" + "\n".join(self._summary(each) for each in pages)
            named = [each.name for page in pages for _, each in self._on[page]]
            rows.append((link(title, (f"python/{group}-index", "")), escaped(", ".join(named[:8])) + (", ..." if len(named) > 8 else "")))
        self.pages["python/index"] = heading("Python reference") + "\n.. py:module:: closeknit\n\n``import closeknit as ck``\n\n" + definitions(rows)

    def _summary(self, page: str) -> str:
        held = self._on[page]
        names = " ".join(link(each.name, self.at[f"{module}.{each.name}"], code=True) for module, each in held)
        about = next((each.words for _, each in held if each.name == self.titles[page]), held[0][1].words)
        name = page.removeprefix("python/")
        if name in self._modules:
            about = self._modules[name].words
        sentence = self._line(first_sentence(about.split("\n\n")[0]), "closeknit")
        return f"{link(self.titles[page], (page, ''))}\n   {sentence or NOTHING}\n\n   {names}\n"

    def _entry(self, each: Definition, module: str) -> str:
        node, full = each.nodes[0], f"{module}.{each.name}"
        if isinstance(node, ast.FunctionDef):
            return directive("py:function", self._signatures(each, False), self.words(each.words, full))
        if isinstance(node, ast.ClassDef):
            return self._class(each, node, full)
        return directive("py:data", [each.name], self.words(each.words, full), self._type_of(node))

    @staticmethod
    def _type_of(node: ast.stmt) -> list[str]:
        if isinstance(node, ast.AnnAssign) and ast.unparse(node.annotation) not in ("TypeAlias", "typing.TypeAlias"):
            return [f":type: {ast.unparse(node.annotation)}"]
        value = ast.unparse(node.value) if isinstance(node, (ast.Assign, ast.AnnAssign)) and node.value is not None else ""
        return [f":value: {value}"] if 0 < len(value) < 100 and "\n" not in value and "_core" not in value else []

    @staticmethod
    def _signatures(each: Definition, bound: bool) -> list[str]:
        nodes = [one for one in each.nodes if isinstance(one, ast.FunctionDef)]
        if any("overload" in ast.unparse(d) for one in nodes for d in one.decorator_list):
            nodes = [one for one in nodes if any("overload" in ast.unparse(d) for d in one.decorator_list)]
        out = []
        for node in nodes:
            given = node.args
            if bound and not any(ast.unparse(d) == "staticmethod" for d in node.decorator_list):
                given = ast.parse(f"def f({ast.unparse(given)}): ...").body[0].args  # type: ignore[attr-defined]
                (given.posonlyargs or given.args).pop(0)
            returns = f" -> {ast.unparse(node.returns)}" if node.returns is not None and node.name != "__init__" else ""
            out.append(f"{node.name}({ast.unparse(given).removeprefix('/, ').removeprefix('/')}){returns}".replace("typing.", "").replace("_core.", ""))
        return out

    def _class(self, each: Definition, node: ast.ClassDef, full: str) -> str:
        members = definitions_in(node.body)
        made = members.get("__init__")
        signatures = [each.name]
        if made and "NoReturn" not in ast.unparse(made.nodes[0]):
            signatures = [each.name + one.removeprefix("__init__") for one in self._signatures(made, True)]
        words, fields = self._without_fields(each.words, members)
        record = all(name in members for name in EVERY_RECORD)
        body = self.words(words, full) + "\n\n"
        if made and made.words:
            body += self.words(made.words, full) + "\n\n"
        for name, member in members.items():
            if (name.startswith("_") and not (name in SHOWN_DUNDERS and member.words)) or (record and name in EVERY_RECORD):
                continue
            body += self._member(name, member, f"{full}.{name}", fields.get(name, "")) + "\n"
        if record:
            rows = "\n".join(directive(*self._record_method(name, members[name], full)) for name in EVERY_RECORD)
            body += ".. container:: every-record\n\n   As every record:\n\n" + "\n".join("   " + line for line in rows.splitlines()) + "\n"
        final = [":final:"] if any("final" in ast.unparse(d) for d in node.decorator_list) else []
        kind = "py:exception" if "Error" in [ast.unparse(base) for base in node.bases] or each.name == "Error" else "py:class"
        return directive(kind, signatures, body, final)

    def _record_method(self, name: str, member: Definition, full: str) -> tuple[str, list[str], str, list[str]]:
        head = f"{name}(**fields) -> {full.rpartition('.')[2]}" if name == "replace" else self._signatures(member, True)[0]
        node = member.nodes[0]
        assert isinstance(node, ast.FunctionDef)
        of_class = [":classmethod:"] if any(ast.unparse(d) == "classmethod" for d in node.decorator_list) else []
        return "py:method", [head], self.words(member.words, f"{full}.{name}"), of_class

    def _member(self, name: str, member: Definition, full: str, about: str) -> str:
        node = member.nodes[0]
        words = self.words(member.words or about, full)
        if not isinstance(node, ast.FunctionDef):
            return directive("py:attribute", [name], words, self._type_of(node))
        decorators = {ast.unparse(d).rpartition(".")[2] for one in member.nodes if isinstance(one, ast.FunctionDef) for d in one.decorator_list}
        if decorators & {"property", "cached_property"}:
            type_of = ast.unparse(node.returns).replace("typing.", "").replace("_core.", "") if node.returns else ""
            return directive("py:property", [name], words, [f":type: {type_of}"] if type_of else [])
        options = [f":{each}:" for each in ("classmethod", "staticmethod") if each in decorators]
        return directive("py:method", self._signatures(member, True), words, options)

    @staticmethod
    def _without_fields(words: str, members: dict[str, Definition]) -> tuple[str, dict[str, str]]:
        """A record's docstring lists its fields, which have entries of their own."""
        fields, kept = {}, []
        for line in words.splitlines():
            found = re.match(r"`?(\w+(?:, \w+)*)`?: (.*)", line)
            if found and all(each in members for each in found[1].split(", ")):
                fields |= dict.fromkeys(found[1].split(", "), found[2])
            else:
                kept.append(line)
        return "\n".join(kept).strip(), fields

"""What the reference is made of: every public name has words, and every link between the guides leads somewhere."""

import doctest
import importlib
import re
import sys

import closeknit as ck
import pytest
from conftest import ROOT

sys.path.insert(0, str(ROOT / "tests"))
import pages  # noqa: E402
import public_names  # noqa: E402

GUIDES = [ROOT / each for each in ("README.md", "CONTRIBUTING.md", "SECURITY.md", "THREAT_MODEL.md", "CHANGELOG.md")]
GUIDES += sorted([*(ROOT / "docs").glob("*.md"), *(ROOT / "examples").rglob("*.md"), *(ROOT / "packaging").glob("*.md")])
CODE = re.compile(r"^```.*?^```$|`[^`\n]+`", re.S | re.M)


def test_every_public_name_of_the_headers_says_what_it_is():
    names = list(public_names.cpp_names())
    assert len(names) > 2000
    assert [f"{each.place}: {each.name}" for each in names if not each.about] == []


def test_every_public_name_of_the_python_package_says_what_it_is():
    names = list(public_names.python_names())
    assert len(names) > 2400
    assert [f"{each.place}: {each.name}" for each in names if not each.about] == []


def test_the_names_in_the_stubs_are_those_that_the_package_has_when_it_runs():
    known = {each.name for each in public_names.python_names()}
    found = {f"closeknit.{name}": getattr(ck, name) for name in dir(ck) if not name.startswith("_")}
    own = {name: value for name, value in found.items() if name.count(".") == 1 and not isinstance(value, type(sys))}
    for name, value in list(own.items()):
        if isinstance(value, type):
            own |= {f"{name}.{member}": None for member in vars(value) if not member.startswith("_")}
    inherited = {f"closeknit.Records.{name}" for name in ("count", "index")}
    assert sorted(set(own) - known - inherited) == []


SMALL = """
namespace closeknit {
/// A thing.
struct thing {
    double low{}, high{}; ///< its range
    bool (*told)(int);
    int bare = 0;
    /// How large it is, "in } points".
    double size() const { return high - low; }
    void move(int by);
    bool operator==(thing const&) const = default;
private:
    int hidden() const;
};
enum class side { left, right };
CLOSEKNIT_DESCRIBE_ENUM(side, "A side.", (left, "Here."), (right, "There."))
template <class T> std::map<T, int> counted(std::vector<T> const& all);
inline constexpr int most = 3;
}
"""


def test_a_name_without_words_is_found():
    found = public_names.names_in(SMALL, "small.hpp")
    assert [each.name for each in found if not each.about] == ["thing::told", "thing::bare", "thing::move", "counted", "most"]
    assert {each.name: each.about for each in found if each.about} == {
        "thing": "A thing.",
        "thing::low": "its range",
        "thing::high": "its range",
        "thing::size": 'How large it is, "in } points".',
        "side": '"A side."',
        "side::left": '"Here."',
        "side::right": '"There."',
    }


def anchors(text: str) -> set[str]:
    """The places of a page as GitHub and the reference name them."""
    heads = re.findall(r"^#+ (.*)$", re.sub(r"^```.*?^```$", "", text, flags=re.S | re.M), re.M)
    return {re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in heads}


@pytest.mark.parametrize("guide", GUIDES, ids=lambda each: str(each.relative_to(ROOT)))
def test_links_of_a_guide_lead_somewhere(guide):
    text = CODE.sub("", guide.read_text())
    for link in re.findall(r"\]\(([^)\s]+)\)", text):
        if re.match(r"\w+:", link):
            continue
        to, _, place = link.partition("#")
        target = (guide.parent / to) if to else guide
        assert target.exists(), f"there is no {link}"
        if place:
            assert place in anchors(target.read_text()), f"there is no place {link}"


def test_the_code_of_every_guide_is_run():
    listed = re.findall(r"(?:set\(|APPEND )pages ([^)]*)\)", (ROOT / "tests/CMakeLists.txt").read_text())
    for guide in sorted((ROOT / "docs").glob("*.md")):
        name, languages = str(guide.relative_to(ROOT)), {each.language for each in pages.blocks(guide)}
        assert "python" not in languages or name in pages.PAGES, name
        assert "cpp" not in languages or name.removesuffix(".md") in listed or name in ("docs/install.md", "docs/first-steps.md"), name  # tests/consumer/run.py


MODULES = ["", ".authoring", ".batch", ".frames", ".pictures", ".records", ".scores", ".stats", ".tables", ".web"]


@pytest.mark.parametrize("module", MODULES)
def test_examples_in_docstrings_run(module):
    assert doctest.testmod(importlib.import_module(f"closeknit{module}")).failed == 0

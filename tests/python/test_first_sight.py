"""What a newcomer sees first: the pictures, the table of elements, the licenses, how to cite; and that links lead somewhere."""

import importlib.util
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as xml
import zipfile

import pytest

from conftest import ROOT
from test_authoring import ARTICLE
from test_package import built


def version():
    return ".".join(re.findall(r"^#define CLOSEKNIT_VERSION_[A-Z]+ (\d+)$", (ROOT / "include/closeknit/version.hpp").read_text(), re.M))


def test_the_citation_names_this_version():
    cited = dict(re.findall(r'^([a-z-]+): "?([^"\n]+)"?$', (ROOT / "CITATION.cff").read_text(), re.M))
    assert cited["version"] == version()
    assert (cited["cff-version"], cited["type"], cited["title"], cited["license"]) == ("1.2.0", "software", "closeknit", "MIT")


def test_the_content_has_a_license_and_every_package_names_it():
    text = (ROOT / "packs/LICENSE").read_text(encoding="utf-8")
    assert "SPDX-License-Identifier: CC-BY-4.0\n" in text
    assert text.count("\nSection ") == 8 and text.rstrip().endswith("Creative Commons may be contacted at creativecommons.org.")  # as a whole
    expression = "MIT AND CC-BY-4.0"
    assert f'license = "{expression}"' in (ROOT / "pyproject.toml").read_text()
    assert json.loads((ROOT / "packaging/vcpkg/vcpkg.json").read_text())["license"] == expression
    assert json.loads((ROOT / "bindings/wasm/package.json").read_text())["license"] == expression
    assert 'license = "MIT", "CC-BY-4.0"' in (ROOT / "packaging/conan/conanfile.py").read_text()


def test_the_wheel_has_all_licenses():
    with zipfile.ZipFile(built("*.whl")) as wheel:
        at = f"closeknit-{version()}.dist-info/licenses/"
        for each in ("LICENSE", "packs/LICENSE", "bindings/python/THIRD_PARTY_LICENSES"):
            assert wheel.read(at + each) == (ROOT / each).read_bytes()


def test_no_file_of_keys_has_the_words_of_an_item():
    """packs/LICENSE says so: the instruments, and so their items, belong to others."""
    for file in (ROOT / "packs/keys").glob("*.json"):
        for item in json.loads(file.read_text())["items"]:
            assert not {"wording", "title", "labels", "options"} & set(item), file.name


def program(name):
    """A program of script/, as a module."""
    spec = importlib.util.spec_from_file_location(name, ROOT / f"script/{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_pictures_are_what_the_library_says_now():
    made = program("pictures").pictures()
    kept = {file.name: file.read_text(encoding="utf-8") for file in (ROOT / "docs/pictures").iterdir()}
    assert kept == made, "script/pictures draws them anew"


@pytest.mark.parametrize("file", sorted((ROOT / "docs/pictures").glob("*.svg")), ids=lambda file: file.name)
def test_a_picture_is_small_takes_nothing_from_elsewhere_and_says_what_it_shows(file):
    assert file.stat().st_size < 40_000
    svg = xml.parse(file).getroot()
    tags = {each.tag.rpartition("}")[2] for each in svg.iter()}
    assert tags <= {"svg", "title", "desc", "text", "rect", "line", "polyline", "circle", "path"}
    assert not [value for each in svg.iter() for value in each.attrib.values() if "url(" in value or ":" in value]
    words = {each.tag.rpartition("}")[2]: each.text for each in svg if each.tag.endswith(("title", "desc"))}
    assert words["title"] and (file.name.startswith("badge-") or len(words["desc"]) > 200)


def luminance(colour):
    """Relative luminance by WCAG 2."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_colours_of_the_pictures_have_enough_contrast(mode):
    theme = program("pictures").THEMES[mode]
    page = {"light": "#ffffff", "dark": "#0d1117"}[mode]
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    for colour in (theme.text, theme.faint, theme.first, theme.second):  # all of them write
        assert contrast(colour, theme.card) >= 4.5
    assert contrast(theme.faint, page) >= 4.5
    assert contrast(theme.first, theme.second) > 1.3  # which one it is shows without colour, and by their shapes


def test_the_page_of_elements_is_what_the_pack_says_now(pack):
    assert (ROOT / "docs/elements.md").read_text(encoding="utf-8") == program("elements").page(pack), "script/pictures writes it anew"


def rows_of_elements():
    """By element: the cells of its row on the page."""
    rows = re.findall(r"^\| \*\*.*?\*\* `(.*?)` \| (.*?) \| (.*?) \| (.*?) \| (.*?) \|$", (ROOT / "docs/elements.md").read_text(encoding="utf-8"), re.M)
    return {element: cells for element, *cells in rows}


def test_the_page_of_elements_has_all_of_them(pack):
    assert set(rows_of_elements()) == {id for kind, all in ARTICLE.items() for id in all if kind != "contact"}


def test_what_the_page_of_elements_names_is_there_and_about_the_element(pack):
    asked = {element: {item for of in pack.assessments for s in of.scales if s.measures == element for item in of.depends_on(s.id)} for element in rows_of_elements()}
    kinds, known = kinds_of_entries(), commands()
    assert "felt_heard" in kinds and "check-in" in known  # so the next lines can fail
    for element, (assessed, practised, logged, seen) in rows_of_elements().items():
        for named in re.findall("`(.*?)`", assessed):
            assert named in asked[element] or asked[named] <= asked[element], (element, named)
        practices = re.findall("`(.*?)`", practised)
        assert practices and not [each for each in practices if element not in pack.practices[each].targets], element
        assert set(re.findall("`(.*?)`", logged)) <= kinds, element
        assert set(re.findall("`closeknit ([^`]*)`", seen)) <= known, element


def test_what_the_readme_names_of_elements_is_there(pack):
    table = re.search(r"^\| \| assessed .*?\n\n", (ROOT / "README.md").read_text(encoding="utf-8"), re.S | re.M)[0].strip()
    of_row = {cells[0].partition("docs/elements.md#")[2].partition(")")[0]: cells[2:] for cells in (line.split(" | ") for line in table.splitlines()[2:])}
    groups = {re.sub(r"[^a-z -]", "", title.lower()).replace(" ", "-"): ids for title, ids in program("elements").GROUPS.items()}
    assert of_row.keys() == groups.keys()
    for group, (practised, logged, seen) in of_row.items():
        for each in re.findall("`(.*?)`", practised):
            assert set(groups[group]) & set(pack.practices[each].targets), (group, each)
        assert set(re.findall("`(.*?)`", logged)) <= kinds_of_entries() and set(re.findall("`(.*?)`", seen)) <= commands()


def kinds_of_entries():
    return set(re.findall(r'"const": ?"(\w+)"', closeknit("schema", "history")))


def commands():
    return set(re.findall(r"^  ([a-z-]+) ", closeknit("--help").partition("Subcommands:")[2], re.M))


def closeknit(*words):
    return subprocess.run([sys.executable, "-m", "closeknit", *words], capture_output=True, text=True, check=True).stdout


def anchors(page):
    """Of a page's headings, as GitHub makes them."""
    headings = re.findall(r"^#+ (.*)$", re.sub(r"^```.*?^```$", "", page, flags=re.S | re.M), re.M)
    return {re.sub(r"[^\w -]", "", each.lower()).replace(" ", "-") for each in headings}


@pytest.mark.parametrize("page", ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "THREAT_MODEL.md", *sorted(f"docs/{file.name}" for file in (ROOT / "docs").glob("*.md"))])
def test_links_between_our_pages_lead_somewhere(page):
    text = (ROOT / page).read_text(encoding="utf-8")
    for to in [*re.findall(r"\]\(([^)\s]+)\)", text), *re.findall(r'(?:src|srcset)="([^"]+)"', text)]:
        if to.startswith("https://"):
            continue
        file, _, heading = to.partition("#")
        target = (ROOT / page).parent / file if file else ROOT / page
        assert target.exists(), to
        assert not heading or heading in anchors(target.read_text(encoding="utf-8")), to

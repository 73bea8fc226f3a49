"""What a newcomer sees first: the licences, how to cite, and that the version is one."""

import json
import re
import zipfile

from conftest import ROOT
from test_package import built


def version():
    return ".".join(re.findall(r"^#define CLOSEKNIT_VERSION_[A-Z]+ (\d+)$", (ROOT / "include/closeknit/version.hpp").read_text(), re.M))


def test_the_citation_names_this_version():
    cited = dict(re.findall(r'^([a-z-]+): "?([^"\n]+)"?$', (ROOT / "CITATION.cff").read_text(), re.M))
    assert cited["version"] == version()
    assert (cited["cff-version"], cited["type"], cited["title"], cited["license"]) == ("1.2.0", "software", "closeknit", "MIT")


def test_the_content_has_a_licence_and_every_package_names_it():
    text = (ROOT / "packs/LICENSE").read_text(encoding="utf-8")
    assert "SPDX-License-Identifier: CC-BY-4.0\n" in text
    assert text.count("\nSection ") == 8 and text.rstrip().endswith("Creative Commons may be contacted at creativecommons.org.")  # as a whole
    expression = "MIT AND CC-BY-4.0"
    assert f'license = "{expression}"' in (ROOT / "pyproject.toml").read_text()
    assert json.loads((ROOT / "packaging/vcpkg/vcpkg.json").read_text())["license"] == expression
    assert 'license = "MIT", "CC-BY-4.0"' in (ROOT / "packaging/conan/conanfile.py").read_text()


def test_the_wheel_has_both_licences():
    with zipfile.ZipFile(built("*.whl")) as wheel:
        at = f"closeknit-{version()}.dist-info/licenses/"
        for each in ("LICENSE", "packs/LICENSE"):
            assert wheel.read(at + each) == (ROOT / each).read_bytes()


def test_no_file_of_keys_has_the_words_of_an_item():
    """packs/LICENSE says so: the instruments, and so their items, belong to others."""
    for file in (ROOT / "packs/keys").glob("*.json"):
        for item in json.loads(file.read_text())["items"]:
            assert not {"wording", "title", "labels", "options"} & set(item), file.name

"""What is packed: the stubs, the types, what the module shows, what import costs, what sdist and wheel hold."""

import importlib.metadata
import pathlib
import re
import statistics
import subprocess
import sys
import tarfile
import zipfile

import pytest
from pages import PAGES, blocks

import closeknit as ck
from conftest import ROOT

INSTALLED = pathlib.Path(ck.__file__).parent
TYPED = ["bindings/python/closeknit", "examples", "script/keys.py", "script/elements.py", "script/pictures.py", "script/stubs.py", "tests/install.py", "tests/pages.py", "tests/samples/pickles/make.py", "bench/process.py", "bench/python_score.py"]


def python(*args: object, cwd: pathlib.Path = ROOT) -> str:
    done = subprocess.run([sys.executable, *map(str, args)], cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_stubs_are_what_the_module_says():
    kept = (ROOT / "bindings/python/closeknit/_core.pyi").read_text()
    assert kept == python("script/stubs.py"), "script/stubs writes them anew"
    assert kept == (INSTALLED / "_core.pyi").read_text()
    assert (INSTALLED / "py.typed").exists()
    of_json = "def to_dict(self) -> dict[str, typing.Any]"
    assert not re.search(r"\bAny\b|Incomplete", kept.replace(of_json, ""))


def test_stubtest_finds_nothing_but_what_is_allowed(tmp_path):
    python("-m", "mypy.stubtest", "closeknit", "--allowlist", ROOT / "tests/python/stubtest.allow", cwd=tmp_path)


def test_the_sources_and_the_pages_are_typed(tmp_path):
    for page in PAGES:
        code = [block.code for block in blocks(ROOT / page) if block.language == "python"]
        (tmp_path / f"page_{pathlib.Path(page).stem}.py").write_text("\n".join(code))
    python("-m", "mypy", "--strict", *TYPED, *tmp_path.iterdir())


def test_the_installed_package_is_typed(tmp_path):
    python("-m", "mypy", "--strict", "--package", "closeknit", cwd=tmp_path)


WRONG = [
    "ck.Rating(low=1.5)",
    "ck.Rating(1, 5)",
    "ck.Item(id='a')",
    "ck.Item.from_json('{}').replace(nonsense=1)",
    "ck.built_in_pack().title = 'x'",
    "ck.ScoreCompare(scale='s', op='about', value=1)",
    "ck.Choice(options=['a'])",
    "ck.compare(ck.NotOpen(), 'closeness')",
]


def test_the_types_refuse_what_the_module_refuses(tmp_path):
    (tmp_path / "wrong.py").write_text("import closeknit as ck\n" + "".join(f"{line}\n" for line in WRONG))
    done = subprocess.run([sys.executable, "-m", "mypy", "--strict", "wrong.py"], cwd=tmp_path, capture_output=True, text=True, check=False)
    found = {int(line) for line in re.findall(r"^wrong\.py:(\d+): error", done.stdout, re.M)}
    assert found == set(range(2, len(WRONG) + 2)), done.stdout
    for line in WRONG:
        with pytest.raises((TypeError, ValueError, AttributeError)):
            exec(line, {"ck": ck})


def test_the_module_shows_one_symbol():
    if sys.platform != "linux":
        pytest.skip("the version script is for ELF")
    (module,) = INSTALLED.glob("_core*.so")
    shown = subprocess.run(["nm", "-D", "--defined-only", "--extern-only", module], capture_output=True, text=True, check=True).stdout
    assert [line.split()[-1] for line in shown.splitlines()] == ["PyInit__core"]


def test_nothing_else_is_needed_or_imported():
    assert not importlib.metadata.requires("closeknit")
    imported = python("-c", "import sys; before = set(sys.modules); import closeknit; print(*set(sys.modules) - before)").split()
    assert {name.partition(".")[0] for name in imported} - sys.stdlib_module_names == {"closeknit"}
    assert {name for name in imported if name.startswith("closeknit")} == {"closeknit", "closeknit._core"}  # the rest when asked for
    assert not {"typing", "json", "re"} & set(imported)


def test_import_takes_less_than_50_ms(tmp_path):
    # Of the processor's time: a machine with other work must not fail it. tests/install.py measures by the clock.
    code = "import time; start = time.process_time(); import closeknit; print((time.process_time() - start) * 1e3)"
    took = statistics.median(float(python("-c", code, cwd=tmp_path)) for _ in range(9))
    print(f"import closeknit: {took:.1f} ms")
    assert took < 50


def built(pattern):
    found = list((ROOT / "build/dist").glob(pattern))
    if not found:
        pytest.skip("script/wheel has not been run")
    (one,) = found
    return one


def test_the_wheel_holds_the_package_and_nothing_else():
    with zipfile.ZipFile(built("*.whl")) as wheel:
        names = {name for name in wheel.namelist() if ".dist-info/" not in name and not name.endswith("/")}
    (module,) = {name for name in names if name.startswith("closeknit/_core.cpython")}
    sources = ROOT / "bindings/python"
    kept = [path for path in (sources / "closeknit").rglob("*") if path.suffix in (".py", ".pyi", ".typed")]
    assert names - {module} == {path.relative_to(sources).as_posix() for path in kept}
    assert "manylinux" in built("*.whl").name, "auditwheel has not seen it"


def test_the_sdist_holds_what_builds_the_wheel_and_nothing_else():
    with tarfile.open(built("*.tar.gz")) as sdist:
        names = [pathlib.PurePath(*pathlib.PurePath(member.name).parts[1:]) for member in sdist]
    tops = {name.parts[0] for name in names}
    folders = {"bindings", "cli", "cmake", "include", "packs", "src"}
    assert tops == folders | {"CMakeLists.txt", "LICENSE", "PKG-INFO", "README.md", "pyproject.toml"}
    kinds = {name.suffix for name in names if len(name.parts) > 1 and name.name not in ("py.typed", "CMakeLists.txt", "LICENSE", "THIRD_PARTY_LICENSES")}
    assert kinds <= {".cmake", ".cpp", ".h", ".hpp", ".in", ".json", ".map", ".py", ".pyi"}


def test_the_wheels_of_other_machines_take_the_headers_that_are_tested():
    """script/portability builds with the same Boost, and each version of Python that is said to do has its wheel."""
    tomllib = pytest.importorskip("tomllib")
    whole = tomllib.loads((ROOT / "pyproject.toml").read_text())
    table = whole["tool"]["cibuildwheel"]
    assert table["build"] == [f"cp3{minor}-*" for minor in range(10, 15)]
    assert whole["project"]["requires-python"] == ">=3.10"
    (boost,) = {each for each in table["before-all"].split() if each.startswith("libboost-headers")}
    assert boost in (ROOT / "script/portability").read_text()

"""Who has no Boost, or an old one, reads one sentence that says what to install."""

import subprocess
import sys

import pytest

from conftest import ROOT

HIDDEN = ["-DCMAKE_DISABLE_FIND_PACKAGE_Boost=ON"]


def words(text):
    return " ".join(text.replace("│", " ").split())


@pytest.mark.parametrize("json", ["OFF", "ON"])
@pytest.mark.parametrize("old", [False, True])
def test_cmake_names_what_is_missing_and_how_to_get_it(tmp_path, json, old):
    version = tmp_path / "old/boost/version.hpp"
    version.parent.mkdir(parents=True)
    version.write_text('#define BOOST_VERSION 107400\n#define BOOST_LIB_VERSION "1_74"\n')
    given = ["-DBoost_NO_BOOST_CMAKE=ON", f"-DBoost_INCLUDE_DIR={tmp_path / 'old'}"] if old else HIDDEN
    call = ["cmake", "-S", ROOT, "-B", tmp_path / "build", "-G", "Ninja", f"-DCLOSEKNIT_CARRY_JSON={json}", *given]
    done = subprocess.run(call, capture_output=True, text=True, check=False)
    needs = "the headers of Boost 1.81 or later" if json == "ON" else "Boost 1.81 or later with Boost.JSON"
    found = "Boost 1.74.0 only" if old else "none"
    assert done.returncode != 0
    assert f"closeknit needs {needs} and found {found}. Install it with: apt install libboost" in words(done.stderr)


def test_pip_ends_with_the_same_sentence(tmp_path):
    call = [sys.executable, "-m", "pip", "wheel", "--no-build-isolation", "--no-deps", "--wheel-dir", tmp_path, "--config-settings"]
    call += ["cmake.define.CMAKE_DISABLE_FIND_PACKAGE_Boost=ON", "--config-settings", f"build-dir={tmp_path / 'build'}", ROOT]
    done = subprocess.run(call, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode != 0
    ending = "\n".join((done.stdout + done.stderr).splitlines()[-30:])
    assert "closeknit needs the headers of Boost 1.81 or later and found none. Install it with: apt install" in words(ending)

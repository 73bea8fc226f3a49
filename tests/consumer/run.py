"""Uses closeknit as its users do, each way from an empty folder: run.py WAY BUILD BOOST_HEADERS

BUILD is a finished static build of closeknit. What the ways write goes to BUILD/consumer. Ways that begin with install_ make
the prefixes that others use; tests/consumer/CMakeLists.txt says which.
"""
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
WAY, BUILD, BOOST = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
SCRATCH = BUILD / "consumer"
# What compiles all of closeknit takes a third of the time so.
QUICK = ("-DCMAKE_UNITY_BUILD=ON", "-DCMAKE_UNITY_BUILD_BATCH_SIZE=24", "-DCLOSEKNIT_PCH=ON")
PREFIX = {kind: SCRATCH / "prefix" / kind for kind in ("static", "shared", "carried json")}

# Item 3 is reverse-keyed on 1 to 5: (5 + 4 + (6 - 2) + 4) / 4 = 4.25, at least 4. A pack must say its format.
PRINTED = "4.25 out of 5, mostly true\nerror at /format\n"
DRAFT_PRINTED = "0 to 14: blame\n"
C_PRINTED = "missing_format at /format\n"
STATS_PRINTED = "3 couples, F 12.6\n"  # means 1.5 3 6, MSB 2 * 10.5 / 2; MSW (1 + 4 + 0) / 6


def run(*command, cwd=None, fails=False, **environment):
    done = subprocess.run([str(c) for c in command], cwd=cwd, env=os.environ | environment, text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if (done.returncode != 0) != fails:
        sys.exit(f"{' '.join(map(str, command))}: exit code {done.returncode}\n{done.stdout}")
    return done.stdout


def expect(what, found, wanted):
    if found != wanted:
        sys.exit(f"{WAY}: {what}: expected\n{wanted}\nbut found\n{found}")


def empty(folder):
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def files_in(folder):
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if not path.is_dir()}


def app_in(name, *build_files, program="main.cpp"):
    """A folder with one program and what builds it, and nothing else."""
    folder = empty(SCRATCH / name)
    for file in (program, *build_files):
        shutil.copy(HERE / file, folder)
    return folder


def build(folder, *settings):
    said = run("cmake", "-S", folder, "-B", folder / "build", *settings)
    (folder / "said by cmake").write_text(said)
    run("cmake", "--build", folder / "build", "--parallel", "2")
    return folder / "build/app"


def check(app, printed=PRINTED, links=(), no_links=(), **environment):
    expect("printed", run(app, **environment), printed)
    needed = re.findall(r"NEEDED.*\[(.*)\]", run("readelf", "-d", app))
    expect("linked libraries", [name for name in links if name not in needed], [])
    expect("linked libraries", [name for name in needed if name.startswith(tuple(no_links))], [])


def first_steps():
    """The pack and the program of docs/first-steps.md, in a folder of their own, print what the page says."""
    sys.path.insert(0, str(ROOT / "tests"))
    from pages import blocks, program

    parts = blocks(ROOT / "docs/first-steps.md")
    folder = empty(SCRATCH / "first_steps")
    for part in parts:
        if part.file:
            (folder / part.file).write_text(part.code)
    (folder / "CMakeLists.txt").write_text("".join(part.code for part in parts if part.language == "cmake"))
    own = [part for part in parts if part.language == "cpp"]
    (folder / "main.cpp").write_text(program(own))
    app = build(folder, f"-DCMAKE_PREFIX_PATH={PREFIX['static']}")
    expect("printed", run(app, cwd=folder), "".join(part.prints for part in own))


def found_in(kind, *settings, **links):
    """The programs that find an installed closeknit."""
    at = (f"-DCMAKE_PREFIX_PATH={PREFIX[kind]}", *settings)
    check(build(app_in(f"find_package {kind}", "find_package/CMakeLists.txt"), *at), **links)
    own = app_in(f"own_record {kind}", "own_record/CMakeLists.txt", program="own_record/main.cpp")
    check(build(own, *at), '{"place":"lake","minutes":45}\n')
    model = app_in(f"model_only {kind}", "model_only/CMakeLists.txt", program="model_only/main.cpp")
    check(build(model, *at), "20 minutes\n", no_links=["libcloseknit", "libboost"])
    drafts = app_in(f"language {kind}", "language/CMakeLists.txt", program="language/main.cpp")
    if has_language(kind):
        check(build(drafts, *at), DRAFT_PRINTED, no_links=["libutf8proc"])
    else:
        said = run("cmake", "-S", drafts, "-B", drafts / "build", *at, fails=True)
        expect("said of what was not built", "component: language" in said, True)
    if has_stats(kind):
        check(build(app_in(f"stats {kind}", "stats/CMakeLists.txt", program="stats/main.cpp"), *at), STATS_PRINTED,
              no_links=["libcloseknit", "libboost"])
    c_in(kind, *at)


def c_in(kind, *settings, **links):
    """A program in C, by CMake and by pkg-config."""
    library = PREFIX[kind] / "lib"
    if not (library / "pkgconfig/closeknit_c.pc").exists():
        return  # as a part of another project it is built where that asks for it
    check(build(app_in(f"c {kind}", "c/CMakeLists.txt", program="c/main.c"), *settings), C_PRINTED, **links)
    folder = app_in(f"pkg_config_c_{kind}", f"pkg_config/build_c_{kind}.sh", program="c/main.c")
    run("sh", "-e", f"build_c_{kind}.sh", cwd=folder, PKG_CONFIG_PATH=str(library / "pkgconfig"))
    check(folder / "app", C_PRINTED, LD_LIBRARY_PATH=str(library), **links)


def has_stats(kind):
    """Whether the closeknit that is installed there has statistics."""
    return (PREFIX[kind] / "lib/libcloseknit_stats.a").exists()


def has_language(kind):
    """Whether the closeknit that is installed there reviews drafts; as a part of another project it does where that asks for it."""
    cache = (BUILD / "CMakeCache.txt").read_text()
    off = re.search(r"^CLOSEKNIT_LANGUAGE:\w+=OFF$|^CLOSEKNIT_UTF8PROC_LIBRARY:\w+=\w+-NOTFOUND$", cache, re.M)
    return kind != "carried json" and not off


def install_static():
    run("cmake", "--install", BUILD, "--prefix", empty(PREFIX["static"]))
    assert run(PREFIX["static"] / "bin/closeknit", "--version").startswith("closeknit ")
    for type in ("pack", "history", "support_directory"):
        schema = json.loads((PREFIX["static"] / f"share/closeknit/schemas/{type}.schema.json").read_text())
        expect("schema", schema["title"], type)
    for license in "LICENSE", "packs/LICENSE":
        expect(license, (PREFIX["static"] / "share/doc/closeknit" / license).read_text(), (ROOT / license).read_text())
    expect("packs", files_in(PREFIX["static"] / "share/closeknit/packs"), {"closeness.de.json", "LICENSE"})
    expect("keys", files_in(PREFIX["static"] / "share/closeknit/keys"), files_in(ROOT / "packs/keys"))


def install_shared():
    at, prefix = empty(SCRATCH / "shared"), empty(PREFIX["shared"])
    run("cmake", "-S", ROOT, "-B", at, "-DBUILD_SHARED_LIBS=ON", "-DCLOSEKNIT_WERROR=ON", *QUICK, "-DCMAKE_BUILD_TYPE=Debug", "-DCMAKE_CXX_FLAGS_DEBUG=",
        *(f"-DCLOSEKNIT_BUILD_{part}=OFF" for part in ("CLI", "TESTS", "EXAMPLES")))
    run("cmake", "--build", at, "--parallel", "2")
    run("cmake", "--install", at, "--prefix", prefix, "--component", "runtime")
    expect("number of runtime files", len(files_in(prefix)), 4)
    expect("runtime files", [f for f in files_in(prefix) if not re.fullmatch(r"lib/libcloseknit(_c)?\.so(\.\d+){2,3}", f)], [])
    run("cmake", "--install", at, "--prefix", prefix, "--component", "development")


def exported_symbols():
    """Only names in namespace closeknit, and of those no helper's static data."""
    library = PREFIX["shared"] / "lib/libcloseknit.so"
    lines = run("nm", "-D", "--defined-only", library).splitlines()
    names = [line.split(maxsplit=2)[2] for line in lines]
    expect("foreign names", [n for n in names if not re.match(r"_Z(NK?|TI?N|TSN|TVN)9closeknit", n)], [])
    expect("data other than of types", [l for l in lines if l.split()[1] not in "TW" and "_ZT" not in l], [])
    expect("the type of errors", "_ZTIN9closeknit5errorE" in names, True)
    lines = run("nm", "-D", "--defined-only", PREFIX["shared"] / "lib/libcloseknit_c.so").splitlines()
    declared = set(re.findall(r"\b(closeknit_\w+)\(", (ROOT / "include/closeknit_c.h").read_text()))
    expect("names of the C ABI", {line.split(maxsplit=2)[2] for line in lines}, declared)


def find_package_static():
    found_in("static", no_links=["libcloseknit"])


def find_package_shared():
    soname = re.search(r"SONAME.*\[(.*)\]", run("readelf", "-d", PREFIX["shared"] / "lib/libcloseknit.so"))[1]
    found_in("shared", links=[soname])


def plugin_of_static():
    """A plug-in that links the static library shows none of our names, nor Boost's, to the program that loads it."""
    folder = app_in("plugin", program="plugin/plugin.cpp")
    flags = run("pkg-config", "--static", "--cflags", "--libs", "closeknit",
                PKG_CONFIG_PATH=str(PREFIX["static"] / "lib/pkgconfig")).split()
    run(os.environ.get("CXX", "c++"), "-std=c++20", "-shared", "-fPIC", "-fvisibility=hidden", "plugin.cpp", "-o", "plugin.so", *flags,
        cwd=folder)
    names = [line.split(maxsplit=2)[2] for line in run("nm", "-D", "--defined-only", folder / "plugin.so").splitlines()]
    expect("names of the plug-in", "plugin_score" in names, True)
    # What the plug-in's own file makes of templates in std over our types is left.
    expect("other names", [n for n in names if re.match(r"_Z(NK?|TI?N|TSN|TVN)(9closeknit|5boost)", n)], [])


def pkg_config(kind, **links):
    folder = app_in(f"pkg_config_{kind}", f"pkg_config/build_{kind}.sh")
    library = PREFIX[kind] / "lib"
    run("sh", "-e", f"build_{kind}.sh", cwd=folder, PKG_CONFIG_PATH=str(library / "pkgconfig"))
    check(folder / "app", LD_LIBRARY_PATH=str(library), **links)


def pkg_config_static():
    pkg_config("static", no_links=["libcloseknit"])


def pkg_config_shared():
    pkg_config("shared", no_links=["libboost"])


def add_subdirectory():
    """In a path with a space, among other targets, with the warnings of the project around as errors."""
    folder = app_in("add subdirectory", "add_subdirectory/CMakeLists.txt")
    (folder / "closeknit").symlink_to(ROOT)
    check(build(folder, *QUICK, "-DCMAKE_CXX_FLAGS=-Wall -Wextra -Werror", f"-DCMAKE_PROJECT_my_app_INCLUDE={HERE / 'crowd.cmake'}"),
          no_links=["libcloseknit"])
    said = " ".join((folder / "said by cmake").read_text().split())
    expect("said of a build without a type", "closeknit is built without optimisation, many times slower" in said, True)
    cache = (folder / "build/CMakeCache.txt").read_text()
    expect("settings left behind", re.findall(r"^(?:BUILD_|CLOSEKNIT_\w+:BOOL=ON).*", cache, re.M), [])
    expect("tests left behind", list((folder / "build").glob("CTestTestfile.cmake")), [])


def only_headers():
    """A folder of Boost's headers and nothing else of it, as one has for phones and browsers."""
    headers = SCRATCH / "boost headers"
    headers.mkdir(exist_ok=True)
    (headers / "boost").unlink(missing_ok=True)
    (headers / "boost").symlink_to(BOOST / "boost")
    return "-DBoost_NO_BOOST_CMAKE=ON", f"-DBoost_INCLUDE_DIR={headers}"


def fetch_content():
    """From an archive with nothing but what a build of the library needs, carrying Boost.JSON, and installed from there."""
    folder = app_in("fetch_content", "fetch_content/CMakeLists.txt")
    with tarfile.open(folder / "closeknit.tar.gz", "w:gz") as archive:
        for part in ("CMakeLists.txt", "LICENSE", "cmake", "include", "src", "packs"):
            archive.add(ROOT / part, f"closeknit/{part}")
    app = build(folder, *only_headers(), "-DCLOSEKNIT_CARRY_JSON=ON", "-DCLOSEKNIT_INSTALL=ON")
    check(app, no_links=["libcloseknit", "libboost"])
    run("cmake", "--install", folder / "build", "--prefix", empty(PREFIX["carried json"]))


def find_package_carried_json():
    found_in("carried json", *only_headers(), no_links=["libcloseknit", "libboost"])


def carried_json_refused_when_shared():
    said = run("cmake", "-S", ROOT, "-B", empty(SCRATCH / "refused"), "-DBUILD_SHARED_LIBS=ON", "-DCLOSEKNIT_CARRY_JSON=ON",
               fails=True)
    expect("said", "CLOSEKNIT_CARRY_JSON is for a static closeknit" in said, True)


def documentation():
    """docs/install.md shows the very files that are used here, and the vcpkg port is of this version."""
    shown = (ROOT / "docs/install.md").read_text()
    files = ["main.cpp", *(f"{way}/CMakeLists.txt" for way in ("find_package", "add_subdirectory", "fetch_content", "language", "stats", "c")),
             "language/main.cpp", "stats/main.cpp", "c/main.c",
             *(f"pkg_config/build_{kind}.sh" for kind in ("static", "shared", "c_static", "c_shared"))]
    expect("files not in docs/install.md", [f for f in files if f"\n{(HERE / f).read_text()}```" not in shown], [])
    for printed in PRINTED, DRAFT_PRINTED, STATS_PRINTED, C_PRINTED:
        expect("what is printed", f"```text\n{printed}```" in shown, True)
    header = (ROOT / "include/closeknit/version.hpp").read_text()
    version = ".".join(re.findall(r"^#define CLOSEKNIT_VERSION_[A-Z]+ (\d+)$", header, re.M))
    expect("version", json.loads((ROOT / "packaging/vcpkg/vcpkg.json").read_text())["version"], version)


globals()[WAY]()

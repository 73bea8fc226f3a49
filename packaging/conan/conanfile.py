import re
from os.path import join

from conan import ConanFile
from conan.tools.build import check_min_cppstd
from conan.tools.cmake import CMake, CMakeDeps, CMakeToolchain, cmake_layout
from conan.tools.files import copy, load, rmdir


class Closeknit(ConanFile):
    name = "closeknit"
    description = "Practices, prompts and assessments for emotional intimacy, as a library"
    license = "MIT", "CC-BY-4.0"  # the code, and the content of packs/
    package_type = "library"
    settings = "os", "arch", "compiler", "build_type"
    options = {"shared": [True, False], "fPIC": [True, False]}
    default_options = {"shared": False, "fPIC": True}
    implements = ["auto_shared_fpic"]

    @property
    def checkout(self):
        return join(self.recipe_folder, "..", "..")

    def set_version(self):
        said = load(self, join(self.checkout, "include", "closeknit", "version.hpp"))
        self.version = ".".join(re.findall(r"^#define CLOSEKNIT_VERSION_[A-Z]+ (\d+)$", said, re.M))

    def export_sources(self):
        for part in ("CMakeLists.txt", "LICENSE", "cmake/*", "include/*", "packs/*", "src/*"):
            copy(self, part, src=self.checkout, dst=self.export_sources_folder)

    def requirements(self):
        self.requires("boost/[>=1.81 <2]", transitive_headers=True, transitive_libs=True)

    def validate(self):
        check_min_cppstd(self, 20)

    def layout(self):
        cmake_layout(self)

    def generate(self):
        CMakeDeps(self).generate()
        tools = CMakeToolchain(self)
        for part in ("C", "CLI", "TESTS", "EXAMPLES"):
            tools.cache_variables[f"CLOSEKNIT_BUILD_{part}"] = False
        tools.cache_variables["CLOSEKNIT_LANGUAGE"] = False  # it would be found on the system
        tools.cache_variables["CLOSEKNIT_STATS"] = False
        tools.generate()

    def build(self):
        cmake = CMake(self)
        cmake.configure()
        cmake.build()

    def package(self):
        CMake(self).install()
        copy(self, "LICENSE", src=self.source_folder, dst=join(self.package_folder, "licenses"))
        copy(self, "LICENSE", src=join(self.source_folder, "packs"), dst=join(self.package_folder, "licenses", "packs"))
        rmdir(self, join(self.package_folder, "lib", "cmake"))  # Conan writes its own, with the Boost that it chose
        rmdir(self, join(self.package_folder, "lib", "pkgconfig"))

    def package_info(self):
        self.cpp_info.components["model"].requires = ["boost::headers"]
        library = self.cpp_info.components["closeknit"]
        library.libs = ["closeknit"]
        library.requires = ["model", "boost::json"]
        library.set_property("pkg_config_name", "closeknit")
        if self.options.shared:
            library.defines = ["CLOSEKNIT_SHARED"]

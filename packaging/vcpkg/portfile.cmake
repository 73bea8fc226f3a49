# An overlay port: it builds the checkout that it stands in. In a registry, vcpkg_from_github takes the place of this line.
get_filename_component(SOURCE_PATH "${CMAKE_CURRENT_LIST_DIR}/../.." ABSOLUTE)

vcpkg_cmake_configure(
    SOURCE_PATH "${SOURCE_PATH}"
    OPTIONS
        -DCLOSEKNIT_BUILD_C=OFF
        -DCLOSEKNIT_BUILD_CLI=OFF
        -DCLOSEKNIT_BUILD_TESTS=OFF
        -DCLOSEKNIT_BUILD_EXAMPLES=OFF
        -DCLOSEKNIT_LANGUAGE=OFF
        -DCLOSEKNIT_STATS=OFF)
vcpkg_cmake_install()
vcpkg_cmake_config_fixup(CONFIG_PATH lib/cmake/closeknit)
vcpkg_fixup_pkgconfig()
vcpkg_copy_pdbs()

file(REMOVE_RECURSE "${CURRENT_PACKAGES_DIR}/debug/include")
file(INSTALL "${CMAKE_CURRENT_LIST_DIR}/usage" DESTINATION "${CURRENT_PACKAGES_DIR}/share/${PORT}")
vcpkg_install_copyright(FILE_LIST "${SOURCE_PATH}/LICENSE" "${SOURCE_PATH}/packs/LICENSE")

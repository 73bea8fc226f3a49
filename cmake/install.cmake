# What is installed, by component: runtime (the shared library), development (headers, archive, CMake and pkg-config files);
# keys (what published instruments are scored by); packs (the built-in content in other languages); cli/CMakeLists.txt adds command and schemas.
include(CMakePackageConfigHelpers)

set(for_cmake ${CMAKE_INSTALL_LIBDIR}/cmake/closeknit)
install(TARGETS closeknit closeknit_model EXPORT closeknitTargets
    RUNTIME COMPONENT runtime
    LIBRARY COMPONENT runtime NAMELINK_COMPONENT development
    ARCHIVE COMPONENT development
    FILE_SET HEADERS COMPONENT development)
install(EXPORT closeknitTargets NAMESPACE closeknit:: DESTINATION ${for_cmake} COMPONENT development)

if(CLOSEKNIT_WITH_LANGUAGE)
    install(TARGETS closeknit_language EXPORT closeknitLanguageTargets ARCHIVE COMPONENT development)
    install(EXPORT closeknitLanguageTargets NAMESPACE closeknit:: DESTINATION ${for_cmake} COMPONENT development)
    install(FILES ${CMAKE_CURRENT_LIST_DIR}/find_utf8proc.cmake DESTINATION ${for_cmake} COMPONENT development)
endif()

if(CLOSEKNIT_WITH_STATS)
    install(TARGETS closeknit_stats EXPORT closeknitStatsTargets ARCHIVE COMPONENT development)
    install(EXPORT closeknitStatsTargets NAMESPACE closeknit:: DESTINATION ${for_cmake} COMPONENT development)
endif()

if(CLOSEKNIT_BUILD_C)
    install(TARGETS closeknit_c EXPORT closeknitCTargets
        RUNTIME COMPONENT runtime
        LIBRARY COMPONENT runtime NAMELINK_COMPONENT development
        ARCHIVE COMPONENT development
        FILE_SET HEADERS COMPONENT development)
    install(EXPORT closeknitCTargets NAMESPACE closeknit:: DESTINATION ${for_cmake} COMPONENT development)
endif()

list(JOIN boost_parts " " boost_parts_in_words)
configure_package_config_file(cmake/closeknitConfig.cmake.in ${PROJECT_BINARY_DIR}/closeknitConfig.cmake
    INSTALL_DESTINATION ${for_cmake} NO_SET_AND_CHECK_MACRO)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/closeknitConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/closeknitConfig.cmake ${PROJECT_BINARY_DIR}/closeknitConfigVersion.cmake
    DESTINATION ${for_cmake} COMPONENT development)

install(DIRECTORY packs/keys DESTINATION ${CMAKE_INSTALL_DATADIR}/closeknit COMPONENT keys)
install(FILES packs/closeness.de.json packs/LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/closeknit/packs COMPONENT packs)

# The library has the built-in pack in it, so both licenses come with it: of the code, and of the content.
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT development)
install(FILES packs/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR}/packs COMPONENT development)

# The .pc file finds its own prefix, wherever it was installed to.
set(for_pkg_config ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
file(RELATIVE_PATH to_prefix /${for_pkg_config} /)
cmake_path(APPEND pc_includedir "\${prefix}" ${CMAKE_INSTALL_INCLUDEDIR})
cmake_path(APPEND pc_libdir "\${prefix}" ${CMAKE_INSTALL_LIBDIR})
if(NOT CLOSEKNIT_CARRY_JSON) # Boost has no .pc file of its own
    set(pc_libs_private -lboost_json)
    get_target_property(kind Boost::json TYPE)
    if(NOT kind STREQUAL INTERFACE_LIBRARY) # as package managers may wrap it; else it has a place
        string(PREPEND pc_libs_private "-L$<TARGET_LINKER_FILE_DIR:Boost::json> ")
    endif()
endif()
string(APPEND pc_libs_private " ${static_stays_hidden}")
configure_file(cmake/closeknit.pc.in ${PROJECT_BINARY_DIR}/closeknit.pc.in @ONLY)
file(GENERATE OUTPUT ${PROJECT_BINARY_DIR}/$<CONFIG>/closeknit.pc INPUT ${PROJECT_BINARY_DIR}/closeknit.pc.in)
install(FILES ${PROJECT_BINARY_DIR}/$<CONFIG>/closeknit.pc DESTINATION ${for_pkg_config} COMPONENT development)

if(CLOSEKNIT_BUILD_C)
    set(pc_cxx_library "-lstdc++ -lm") # a program in C that links the static library needs them
    if(CMAKE_CXX_FLAGS MATCHES "-stdlib=libc\\+\\+" OR APPLE)
        set(pc_cxx_library -lc++)
    endif()
    configure_file(cmake/closeknit_c.pc.in ${PROJECT_BINARY_DIR}/closeknit_c.pc @ONLY)
    install(FILES ${PROJECT_BINARY_DIR}/closeknit_c.pc DESTINATION ${for_pkg_config} COMPONENT development)
endif()

# closeknit::language: the review of drafts and the builders of sentences, apart from the core because of utf8proc.
# CLOSEKNIT_LANGUAGE is what a user asks for: ON, OFF or AUTO. CLOSEKNIT_WITH_LANGUAGE is whether it is built.
set(CLOSEKNIT_WITH_LANGUAGE OFF)
if(CLOSEKNIT_LANGUAGE)
    include(${CMAKE_CURRENT_LIST_DIR}/find_utf8proc.cmake)
    if(TARGET closeknit::utf8proc)
        set(CLOSEKNIT_WITH_LANGUAGE ON)
    elseif(CLOSEKNIT_LANGUAGE STREQUAL "AUTO")
        message(STATUS "closeknit is built without the review of drafts: utf8proc was not found (apt install libutf8proc-dev)")
    else()
        message(FATAL_ERROR "CLOSEKNIT_LANGUAGE needs utf8proc, which was not found. Install it with: apt install libutf8proc-dev, "
            "brew install utf8proc, conda install -c conda-forge libutf8proc or vcpkg install utf8proc. Without it, set "
            "CLOSEKNIT_LANGUAGE to OFF.")
    endif()
endif()
if(NOT CLOSEKNIT_WITH_LANGUAGE)
    return()
endif()

# A static library whatever the core is: it is small, and few need it.
file(GLOB language_sources CONFIGURE_DEPENDS ${CLOSEKNIT_SOURCES}/language/*.cpp)
add_library(closeknit_language STATIC ${language_sources})
add_library(closeknit::language ALIAS closeknit_language)
target_include_directories(closeknit_language PRIVATE ${CLOSEKNIT_SOURCES})
target_link_libraries(closeknit_language PUBLIC closeknit PRIVATE closeknit::utf8proc $<BUILD_INTERFACE:closeknit_strict>)
target_link_options(closeknit_language INTERFACE
    $<$<PLATFORM_ID:Linux,Android,FreeBSD,NetBSD,OpenBSD>:-Wl,--exclude-libs,libcloseknit_language.a:libutf8proc.a>)
set_target_properties(closeknit_language PROPERTIES
    CXX_VISIBILITY_PRESET hidden VISIBILITY_INLINES_HIDDEN ON POSITION_INDEPENDENT_CODE ON EXPORT_NAME language)
# Thousands of sentences are reviewed in the tests.
target_compile_options(closeknit_language PRIVATE $<$<AND:$<CONFIG:Debug>,${gcc_or_clang}>:-O1>)
# What runs for each word of a draft is compiled for speed where the rest is compiled for size.
set(hot_language ${language_sources})
list(FILTER hot_language INCLUDE REGEX "/(automaton|draft_words|quotations)[.]cpp$")
set_source_files_properties(${hot_language} PROPERTIES
    COMPILE_OPTIONS "$<$<AND:$<CONFIG:MinSizeRel>,${gcc_or_clang}>:-O2>")

#pragma once

/// The version of these headers; CMake, the Python package and Conan take it from here.
#define CLOSEKNIT_VERSION_MAJOR 0
#define CLOSEKNIT_VERSION_MINOR 1
#define CLOSEKNIT_VERSION_PATCH 0
/// As one number for `#if`: 10203 for 1.2.3.
#define CLOSEKNIT_VERSION (CLOSEKNIT_VERSION_MAJOR * 10000 + CLOSEKNIT_VERSION_MINOR * 100 + CLOSEKNIT_VERSION_PATCH)
/// As text: "1.2.3".
#define CLOSEKNIT_VERSION_STRING                                                                                                 \
    CLOSEKNIT_TEXT_OF(CLOSEKNIT_VERSION_MAJOR)                                                                                   \
    "." CLOSEKNIT_TEXT_OF(CLOSEKNIT_VERSION_MINOR) "." CLOSEKNIT_TEXT_OF(CLOSEKNIT_VERSION_PATCH)
#define CLOSEKNIT_TEXT_OF(number) CLOSEKNIT_WRITTEN_OUT(number)
#define CLOSEKNIT_WRITTEN_OUT(number) #number

#if defined(_MSVC_LANG) ? _MSVC_LANG < 202002L : __cplusplus < 202002L
#error "closeknit needs C++20: compile with -std=c++20, or in CMake link closeknit::closeknit, which asks for it"
#include "closeknit needs C++20" // there is no such file: compilers that go on after #error stop here
#endif

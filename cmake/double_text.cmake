# Text to double and back: by the standard library, or where that lacks it (libc++ before 20) by {fmt} and fast_float.
include(CheckCXXSourceCompiles)
set(CMAKE_REQUIRED_FLAGS ${CMAKE_CXX20_STANDARD_COMPILE_OPTION})
check_cxx_source_compiles("
    #include <charconv>
    int main() { // without a warning, since a project around may make errors of them
        char text[400] = {};
        double value = 0;
        bool const read = std::from_chars(text, text + 1, value).ptr == text;
        return read && std::to_chars(text, text + 400, value, std::chars_format::fixed, 2).ptr != text ? 0 : 1;
    }" CLOSEKNIT_STD_DOUBLE_TEXT)
unset(CMAKE_REQUIRED_FLAGS)
option(CLOSEKNIT_FMT_DOUBLE_TEXT "Convert doubles by {fmt} and fast_float though the standard library can; for tests" OFF)
mark_as_advanced(CLOSEKNIT_FMT_DOUBLE_TEXT)

if(CLOSEKNIT_STD_DOUBLE_TEXT AND NOT CLOSEKNIT_FMT_DOUBLE_TEXT)
    list(REMOVE_ITEM sources ${CLOSEKNIT_SOURCES}/codec/double_text_fmt.cpp)
else()
    list(REMOVE_ITEM sources ${CLOSEKNIT_SOURCES}/codec/double_text_std.cpp)
    find_path(FMT_INCLUDE_DIR fmt/format.h)
    find_path(FAST_FLOAT_INCLUDE_DIR fast_float/fast_float.h)
    if(NOT FMT_INCLUDE_DIR OR NOT FAST_FLOAT_INCLUDE_DIR)
        message(FATAL_ERROR "This standard library cannot read and write doubles as text, so closeknit needs the headers of {fmt} "
            "and fast_float. Install them with: apt install libfmt-dev libfast-float-dev, brew install fmt fast_float, "
            "or vcpkg install fmt fast-float; or set FMT_INCLUDE_DIR and FAST_FLOAT_INCLUDE_DIR.")
    endif()
    set(double_text_headers ${FMT_INCLUDE_DIR} ${FAST_FLOAT_INCLUDE_DIR})
    list(REMOVE_ITEM double_text_headers ${CMAKE_CXX_IMPLICIT_INCLUDE_DIRECTORIES}) # named again, it would come before its own
    set_source_files_properties(${CLOSEKNIT_SOURCES}/codec/double_text_fmt.cpp PROPERTIES INCLUDE_DIRECTORIES "${double_text_headers}")
endif()

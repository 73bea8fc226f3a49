# Writes the JSON files that match ${files} as a C++ array `embedded_${name}` into ${out}, one file a line, without the breaks and
# the indentation of their lines, which are never within a text. An array and no string literal: compilers need not take long ones.
file(GLOB found ${files})
foreach(file IN LISTS found)
    file(READ ${file} hex HEX)
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
    string(REGEX REPLACE "0x0a,(0x20,)*" "" bytes "${bytes}")
    string(REGEX REPLACE "(0x2c,)" "\\1\n" bytes "${bytes}")
    list(APPEND lines "${bytes}")
endforeach()
list(JOIN lines "0x0a,\n" bytes)
file(WRITE ${out} "#include <cstddef>\n\nnamespace closeknit {\n\nextern unsigned char const embedded_${name}[];\nextern std::size_t const embedded_${name}_size;\n
unsigned char const embedded_${name}[] = {\n${bytes}};\nstd::size_t const embedded_${name}_size = sizeof embedded_${name};\n\n} // namespace closeknit\n")

# Writes the JSON file ${in} as a C++ array into ${out}, without the breaks and the indentation of its lines, which are never within
# a text. An array and no string literal: compilers need not take long ones.
file(READ ${in} hex HEX)
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
string(REGEX REPLACE "0x0a,(0x20,)*" "" bytes "${bytes}")
string(REGEX REPLACE "(0x2c,)" "\\1\n" bytes "${bytes}")
file(WRITE ${out} "#include <cstddef>\n\nnamespace closeknit {\n\nextern unsigned char const embedded_pack[];\nextern std::size_t const embedded_pack_size;\n
unsigned char const embedded_pack[] = {\n${bytes}};\nstd::size_t const embedded_pack_size = sizeof embedded_pack;\n\n} // namespace closeknit\n")

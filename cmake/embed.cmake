# Writes the file ${in} as a C++ array into ${out}.
file(READ ${in} hex HEX)
string(LENGTH "${hex}" digits)
math(EXPR size "${digits} / 2")
string(REGEX REPLACE "(................................................................)" "\\1\"\n    \"" hex "${hex}")
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "\\\\x\\1" bytes "${hex}")
file(WRITE ${out} "#include <cstddef>\n\nnamespace closeknit {\n\nextern char const embedded_pack[];\nextern std::size_t const embedded_pack_size;\n
char const embedded_pack[] =\n    \"${bytes}\";\nstd::size_t const embedded_pack_size = ${size};\n\n} // namespace closeknit\n")

# WebAssembly by emscripten 3.1.6 or later, run under node or in a browser. Exceptions are off there unless asked for.
set(EMSCRIPTEN_ROOT /usr/share/emscripten CACHE PATH "Where emcc and its cmake files are")
include(${EMSCRIPTEN_ROOT}/cmake/Modules/Platform/Emscripten.cmake)
string(APPEND CMAKE_CXX_FLAGS_INIT " -fexceptions")
string(APPEND CMAKE_EXE_LINKER_FLAGS_INIT " -fexceptions -sALLOW_MEMORY_GROWTH=1")

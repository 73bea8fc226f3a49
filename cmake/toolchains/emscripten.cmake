# WebAssembly by emscripten 3.1.6 or later, run under node or in a browser. Exceptions are off there unless asked for: those of
# WebAssembly itself (-fwasm-exceptions: Chrome 95, Firefox 100, Safari 15.2, node 17) or emscripten's own, by JavaScript.
set(EMSCRIPTEN_ROOT /usr/share/emscripten CACHE PATH "Where emcc and its cmake files are")
set(CLOSEKNIT_WASM_EXCEPTIONS -fexceptions CACHE STRING "-fexceptions or -fwasm-exceptions")
include(${EMSCRIPTEN_ROOT}/cmake/Modules/Platform/Emscripten.cmake)
string(APPEND CMAKE_CXX_FLAGS_INIT " ${CLOSEKNIT_WASM_EXCEPTIONS}")
string(APPEND CMAKE_EXE_LINKER_FLAGS_INIT " ${CLOSEKNIT_WASM_EXCEPTIONS} -sALLOW_MEMORY_GROWTH=1")

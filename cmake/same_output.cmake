# Runs ${program}, with ${argument} if there is one and the file ${input} as its standard input, and fails unless it prints the file
# ${expected}.
if(input)
    set(with INPUT_FILE ${input})
endif()
execute_process(COMMAND ${program} ${argument} ${with} OUTPUT_VARIABLE printed ERROR_VARIABLE complaint RESULT_VARIABLE code)
file(READ ${expected} wanted)
if(NOT code EQUAL 0 OR NOT printed STREQUAL wanted)
    message(FATAL_ERROR "exit ${code}\n--- printed\n${printed}--- expected\n${wanted}--- stderr\n${complaint}")
endif()

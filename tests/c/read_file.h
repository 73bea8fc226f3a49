#ifndef READ_FILE_H
#define READ_FILE_H

#include <stdio.h>
#include <stdlib.h>

/* A file with '\0' at its end; ends the program where there is none. The caller frees it. */
static char* read_file(char const* name) {
    FILE* const in = fopen(name, "rb");
    long size = 0;
    char* text = NULL;
    if (in && fseek(in, 0, SEEK_END) == 0 && (size = ftell(in)) >= 0) text = malloc((size_t)size + 1);
    if (text) {
        rewind(in);
        text[fread(text, 1, (size_t)size, in)] = '\0';
    }
    if (in) fclose(in);
    if (text) return text;
    fprintf(stderr, "%s: cannot be read\n", name);
    exit(2);
}

#endif

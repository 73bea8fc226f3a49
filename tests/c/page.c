/* Prints the lines of a page: page check-in|week MINE.json [THEIRS.json], on 2026-11-23. */
#include "read_file.h"

#include <closeknit_c.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Prints a list of JSON texts, a line each; pages have no escapes but these. */
static void print_texts(char const* at) {
    while (*at && *at != ']') {
        for (++at; *at && *at != '"'; ++at) {
            if (*at == '\\') ++at;
            putchar(*at);
        }
        putchar('\n');
        if (*at) ++at;
        if (*at == ',') ++at;
    }
}

int main(int argc, char** argv) {
    char *mine, *theirs;
    closeknit_reply *made, *page;
    closeknit_pack* pack;
    char const* lines;
    if (argc < 3) return 2;
    mine = read_file(argv[2]);
    theirs = argc > 3 ? read_file(argv[3]) : NULL;
    made = closeknit_pack_built_in();
    pack = closeknit_take(made);
    if (strcmp(argv[1], "week") == 0)
        page = closeknit_week(pack, CLOSEKNIT_TEXT(mine), theirs, theirs ? strlen(theirs) : 0, CLOSEKNIT_TEXT("2026-11-23"),
                              CLOSEKNIT_TEXT("[{\"day\":\"tuesday\",\"minutes\":20},{\"day\":\"saturday\",\"minutes\":60}]"), 1);
    else
        page = closeknit_check_in(pack, CLOSEKNIT_TEXT(mine), theirs, theirs ? strlen(theirs) : 0, CLOSEKNIT_TEXT("2026-11-23"),
                                  NULL, 0, 0);
    lines = strstr(closeknit_reply_text(page), "\"lines\":[");
    if (lines) print_texts(lines + strlen("\"lines\":["));
    fputs(closeknit_reply_message(page), stderr);
    closeknit_free(page);
    closeknit_free(pack);
    closeknit_free(made);
    free(mine);
    free(theirs);
    return lines ? 0 : 1;
}

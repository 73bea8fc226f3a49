/* closeknit in C: two people answer the weekly questions, each says yes to showing the other their scores, and they compare.
 *
 *     couple support.example.json     the app's list of help; without help nobody is asked the private questions
 *
 * An app keeps the documents where it keeps its data, and reads JSON with the library that it has; here a few lines do. */
#include <closeknit_c.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define TEXT CLOSEKNIT_TEXT
#define DAY TEXT("2026-11-23")

/* The text of a reply, for the caller to free; what goes wrong ends this program. */
static char* text_of(closeknit_reply* reply) {
    char* const text = malloc(closeknit_reply_length(reply) + 1);
    if (closeknit_reply_status(reply) != CLOSEKNIT_OK || !text) {
        fprintf(stderr, "%s: %s: %s\n", closeknit_reply_code(reply), closeknit_reply_pointer(reply),
                closeknit_reply_message(reply));
        exit(1);
    }
    strcpy(text, closeknit_reply_text(reply));
    closeknit_free(reply);
    return text;
}

/* The pack or sitting that a reply brings, for the caller to free. */
static void* handle_of(closeknit_reply* reply) {
    void* const handle = closeknit_take(reply);
    free(text_of(reply));
    return handle;
}

/* A document in place of an older one. */
static void replace(char** document, closeknit_reply* reply) {
    char* const newer = text_of(reply);
    free(*document);
    *document = newer;
}

/* The text, without its escapes, that a member has after some words: all the JSON that this program reads. */
static char const* member(char const* json, char const* words, char* out, size_t size) {
    char const* at = strstr(json, words);
    size_t length = 0;
    if (!at) return NULL;
    for (at += strlen(words); *at && *at != '"' && *at != ',' && length + 1 < size; ++at)
        out[length++] = *at;
    out[length] = '\0';
    return out;
}

/* Asks an assessment: `answers` in the order of the questions, NULL for one that is skipped; the last goes for all that follow.
 * Gives the finished sheet. */
static char* ask(closeknit_pack const* pack, char const* assessment, char const* support, char const* const* answers,
                 size_t count) {
    closeknit_sitting* const now =
        handle_of(closeknit_sitting_begin(pack, TEXT(assessment), DAY, 0, support, support ? strlen(support) : 0));
    char* state = text_of(closeknit_sitting_current(now));
    char id[101];
    size_t asked = 0;
    while (member(state, "\"asks\":{\"id\":\"", id, sizeof id)) { /* an app draws the question here */
        char const* const answer = answers[asked < count ? asked : count - 1];
        replace(&state, answer ? closeknit_sitting_answer(now, TEXT(id), TEXT(answer)) : closeknit_sitting_skip(now, TEXT(id)));
        ++asked;
    }
    replace(&state, closeknit_sitting_submit(now, DAY));
    closeknit_free(now);
    return state;
}

/* A new history with somebody's answers, and the result of the private questions, whose answers are not kept. */
static char* history_of(closeknit_pack const* pack, char const* person, char const* support, char const* const* answers,
                        size_t count) {
    static char const* const all_no[] = {"\"no\""};
    char* history = malloc(100);
    char* sheet = ask(pack, "weekly", NULL, answers, count);
    char value[20];
    char* scores = text_of(closeknit_score(pack, TEXT(sheet)));
    if (!history) exit(1);
    snprintf(history, 100, "{\"format\": 1, \"person\": {\"id\": \"%s\", \"adult\": true}}", person);
    replace(&history, closeknit_add_entry(pack, TEXT(history), TEXT(sheet)));
    printf("%s: closeness this week %s\n", person, member(scores, "\"closeness-this-week\",\"value\":", value, sizeof value));
    free(sheet);
    free(scores);
    sheet = ask(pack, "private-screen", support, all_no, 1);
    free(text_of(closeknit_screening(pack, TEXT(sheet), TEXT(support), DAY))); /* words and help, shown once and right there */
    replace(&history, closeknit_add_entry(pack, TEXT(history), TEXT(sheet)));
    free(sheet);
    return history;
}

/* One person's yes to the other, on their own screen. */
static void open_scores(closeknit_pack const* pack, char** history, char const* to) {
    char yes[200];
    snprintf(yes, sizeof yes,
             "{\"kind\": \"opening\", \"day\": \"2026-11-23\", \"to\": \"%s\", \"basis\": \"in the app\","
             " \"what\": {\"kind\": \"scores\", \"assessment\": \"weekly\", \"version\": 2}}",
             to);
    replace(history, closeknit_add_entry(pack, TEXT(*history), TEXT(yes)));
}

static void compare(closeknit_pack const* pack, char const* ada, char const* ben) {
    closeknit_reply* const both = closeknit_compare(pack, TEXT(ada), TEXT(ben), TEXT("weekly"), DAY);
    char first[20], second[20], found[40];
    if (closeknit_reply_status(both) == CLOSEKNIT_NOT_OPEN) {
        printf("not open\n");
    } else {
        char const* const json = closeknit_reply_text(both);
        printf("side by side: %s and %s, %s\n", member(json, "\"first\":", first, sizeof first),
               member(json, "\"second\":", second, sizeof second), member(json, "\"found\":\"", found, sizeof found));
    }
    closeknit_free(both);
}

int main(int argc, char** argv) {
    static char const* const adas[] = {"4", "3", NULL, "2", "5", NULL};
    static char const* const bens[] = {"4", "2", "4", "4", "3", NULL};
    static char support[20000];
    FILE* const file = argc > 1 ? fopen(argv[1], "rb") : NULL;
    closeknit_pack* pack;
    char *ada, *ben;
    if (!file || fread(support, 1, sizeof support - 1, file) == 0) return 2;
    fclose(file);

    pack = handle_of(closeknit_pack_built_in());
    ada = history_of(pack, "ada", support, adas, sizeof adas / sizeof *adas);
    ben = history_of(pack, "ben", support, bens, sizeof bens / sizeof *bens);

    open_scores(pack, &ada, "ben");
    compare(pack, ada, ben); /* Ben has not said yes */
    open_scores(pack, &ben, "ada");
    compare(pack, ada, ben);
    replace(&ben, closeknit_add_entry(pack, TEXT(ben), TEXT("{\"kind\": \"closing\", \"day\": \"2026-11-24\"}")));
    compare(pack, ada, ben); /* Ben took it back */

    free(ada);
    free(ben);
    closeknit_free(pack);
    return closeknit_live() == 0 ? 0 : 1;
}

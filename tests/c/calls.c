/* Every function of closeknit_c.h once, with values that were worked by hand. calls ADA.json BEN.json SUPPORT.json */
#include "read_file.h"

#include <closeknit_c.h>

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define T CLOSEKNIT_TEXT
#define DAY T("2026-11-23")
#define NOTHING NULL, 0

static int failures = 0;

static void check(int holds, int line, char const* what, closeknit_reply const* about) {
    if (holds) return;
    ++failures;
    printf("line %d: %s\n", line, what);
    if (about)
        printf("  status %d, code '%s', pointer '%s', message '%s', text '%.300s'\n", closeknit_reply_status(about),
               closeknit_reply_code(about), closeknit_reply_pointer(about), closeknit_reply_message(about),
               closeknit_reply_text(about));
}
#define CHECK(holds) check((holds), __LINE__, #holds, NULL)

static void is_json(closeknit_reply* reply, char const* words, int line) {
    char const* const text = closeknit_reply_text(reply);
    check(closeknit_reply_status(reply) == CLOSEKNIT_OK, line, "status is OK", reply);
    check(strlen(text) == closeknit_reply_length(reply), line, "the length is that of the text", reply);
    check(strstr(text, words) != NULL, line, words, reply);
    check(!*closeknit_reply_code(reply) && !*closeknit_reply_message(reply), line, "no code, no message", reply);
    check(closeknit_free(reply) == 1, line, "freed", NULL);
}
#define IS_JSON(reply, words) is_json((reply), (words), __LINE__)

static void is_error(closeknit_reply* reply, char const* code, char const* pointer, int line) {
    check(closeknit_reply_status(reply) == CLOSEKNIT_ERROR, line, "status is ERROR", reply);
    check(strcmp(closeknit_reply_code(reply), code) == 0, line, code, reply);
    check(strcmp(closeknit_reply_pointer(reply), pointer) == 0, line, pointer, reply);
    check(*closeknit_reply_message(reply) != '\0', line, "there is a message", reply);
    check(!*closeknit_reply_text(reply), line, "there is no text", reply);
    closeknit_free(reply);
}
#define IS_ERROR(reply, code, pointer) is_error((reply), (code), (pointer), __LINE__)

static void is_not_open(closeknit_reply* reply, int line) {
    check(closeknit_reply_status(reply) == CLOSEKNIT_NOT_OPEN, line, "status is NOT_OPEN", reply);
    check(strcmp(closeknit_reply_code(reply), "not_open") == 0, line, "the code is not_open", reply);
    check(!*closeknit_reply_text(reply) && !*closeknit_reply_message(reply), line, "and nothing else", reply);
    closeknit_free(reply);
}
#define IS_NOT_OPEN(reply) is_not_open((reply), __LINE__)

/* The handle that a reply brings; the reply is freed. */
static void* taken(closeknit_reply* reply) {
    void* const out = closeknit_take(reply);
    check(out != NULL, __LINE__, "a handle", reply);
    CHECK(closeknit_take(reply) == NULL);
    closeknit_free(reply);
    return out;
}

/* The text of a reply, for the caller to free. */
static char* text_of(closeknit_reply* reply) {
    size_t const size = closeknit_reply_length(reply) + 1;
    char* const out = malloc(size);
    check(closeknit_reply_status(reply) == CLOSEKNIT_OK, __LINE__, "status is OK", reply);
    if (out) memcpy(out, closeknit_reply_text(reply), size);
    closeknit_free(reply);
    return out;
}

static void versions(void) {
    CHECK(closeknit_c_version() == CLOSEKNIT_C_ABI);
    CHECK(closeknit_version()[0] >= '0' && closeknit_version()[0] <= '9');
}

static void packs(closeknit_pack* pack) {
    static char const own[] =
        "{\"format\":1,\"id\":\"small\",\"title\":\"Small\",\"language\":\"en\",\"dimensions\":[{\"id\":\"d\",\"title\":\"D\"}],\"assessments\":[{\"id\":\"two\","
        "\"version\":1,\"title\":\"Two\",\"items\":[{\"id\":\"a\",\"wording\":\"A\",\"response\":{\"kind\":\"rating\"}}],"
        "\"scales\":[{\"id\":\"s\",\"title\":\"S\",\"measures\":\"d\",\"method\":{\"kind\":\"mean\"},\"missing\":{\"kind\":\"all_required\"},\"keys\":[{\"item\":\"nothing\"}]}]}]}";
    closeknit_pack* small;
    IS_JSON(closeknit_pack_json(pack), "\"id\":\"private-screen\"");
    IS_ERROR(closeknit_pack_from_json(T("{}")), "missing_format", "/format");
    IS_ERROR(closeknit_pack_from_json(T("")), "empty_document", "");
    IS_ERROR(closeknit_pack_from_json(NULL, 0), "null_argument", "");
    IS_ERROR(closeknit_pack_from_json(NULL, 7), "null_argument", "");
    /* What is said to be too long is not looked at. */
    IS_ERROR(closeknit_pack_from_json("{}", SIZE_MAX), "limit_exceeded", "");
    IS_ERROR(closeknit_score(pack, "{}", SIZE_MAX), "limit_exceeded", "");
    IS_ERROR(closeknit_lint(pack, T("{}"), "2026-11-23", SIZE_MAX), "invalid_date", "");
    IS_ERROR(closeknit_sitting_begin(pack, "weekly", SIZE_MAX, DAY, 0, NOTHING), "invalid_id", "");
    IS_ERROR(closeknit_add_entry(pack, T("{\"format\":1,\"person\":{\"id\":\"ada\"}}"), "{}", SIZE_MAX), "limit_exceeded", "");
    small = taken(closeknit_pack_from_json(T(own)));
    IS_JSON(closeknit_pack_json(small), "\"sentences\""); /* which it has from the built-in pack */
    IS_JSON(closeknit_lint(small, T(own), DAY), "\"path\":\"/assessments/0/scales/0/keys/0/item\"");
    /* What has an error is not used. */
    IS_ERROR(closeknit_score(small, T("{\"assessment\":\"two\",\"version\":1,\"day\":\"2026-11-23\"}")), "check_failed",
             "/assessments/0/scales/0/keys/0/item");
    IS_ERROR(closeknit_sitting_begin(small, T("two"), DAY, 0, NOTHING), "check_failed", "/assessments/0/scales/0/keys/0/item");
    CHECK(closeknit_free(small) == 1);
    CHECK(closeknit_free(small) == 0);
    IS_ERROR(closeknit_pack_json(small), "bad_handle", "");
}

static void lints(closeknit_pack* pack, char const* ada, char const* support) {
    IS_JSON(closeknit_lint(pack, T(ada), DAY), "[");
    IS_JSON(closeknit_lint(pack, T(support), T("2036-01-01")), "\"path\":\"/resources/0");
    IS_JSON(closeknit_lint(pack, T("{\"assessment\":\"weekly\",\"version\":2,\"day\":\"2026-11-23\",\"answers\":{\"safe-2\":9}}"),
                           DAY),
            "\"path\":\"/answers/safe-2\"");
    IS_ERROR(closeknit_lint(pack, T("[1"), DAY), "unexpected_end", "");
    IS_ERROR(closeknit_lint(pack, T(ada), T("2026-11-31")), "invalid_date", "");
}

static void scores(closeknit_pack* pack) {
    /* Item 3 is reverse-keyed on 1 to 5: (5 + 4 + (6 - 2) + 4) / 4. */
    IS_JSON(
        closeknit_score(pack, T("{\"assessment\":\"closeness\",\"version\":2,\"day\":\"2026-11-23\",\"answers\":{\"safe-1\":5,"
                                "\"safe-2\":4,\"safe-3\":2,\"safe-4\":\"4\"}}")),
        "\"scale\":\"emotional-safety\",\"value\":4.25,");
    IS_ERROR(closeknit_score(pack,
                             T("{\"assessment\":\"closeness\",\"version\":2,\"day\":\"2026-11-23\",\"answers\":{\"safe-1\":6}}")),
             "invalid_answer", "/answers/safe-1");
    IS_ERROR(closeknit_score(pack, T("{\"assessment\":\"unknown\",\"version\":1,\"day\":\"2026-11-23\"}")), "unknown_id", "");
    IS_ERROR(closeknit_score(pack, T("{\"kind\":\"closing\",\"day\":\"2026-11-23\"}")), "unknown_kind", "/kind");
}

/* Answers as in docs/cpp.md: a mean of (4 + 3 + (6 - 2) + 5) / 4 where one of five is skipped. */
static char* asks(closeknit_pack* pack) {
    closeknit_sitting* now = taken(closeknit_sitting_begin(pack, T("weekly"), DAY, 0, NOTHING));
    char *saved, *sheet;
    IS_JSON(closeknit_sitting_current(now), "{\"asks\":{\"id\":\"safe-2\",\"wording\":");
    IS_JSON(closeknit_sitting_current(now), "\"kind\":\"rating\",\"low\":1.0,\"high\":5.0,\"step\":1.0,\"labels\":[\"");
    IS_JSON(closeknit_sitting_answer(now, T("safe-2"), T("4")), "\"asks\":{\"id\":\"heard-1\"");
    IS_ERROR(closeknit_sitting_answer(now, T("heard-1"), T("6")), "invalid_answer", "/answers/heard-1");
    IS_ERROR(closeknit_sitting_answer(now, T("heard-1"), T("yes")), "syntax", "");
    IS_ERROR(closeknit_sitting_answer(now, T("heard-1"), NOTHING), "null_argument", "");
    IS_ERROR(closeknit_sitting_answer(now, T("nothing"), T("1")), "unknown_item", "/answers/nothing");
    IS_JSON(closeknit_sitting_answer(now, T("heard-1"), T("5")), "\"asks\":{\"id\":\"kept-1\"");
    IS_JSON(closeknit_sitting_previous(now), "\"answered\":true,\"answer\":5");
    IS_JSON(closeknit_sitting_answer(now, T("heard-1"), T("3")), "\"asks\":{\"id\":\"kept-1\"");
    saved = text_of(closeknit_sitting_save(now));
    CHECK(closeknit_free(now) == 1);
    now = taken(closeknit_sitting_resume(pack, T(saved)));
    free(saved);
    IS_JSON(closeknit_sitting_skip(now, T("kept-1")), "\"asks\":{\"id\":\"share-3\"");
    IS_JSON(closeknit_sitting_answer(now, T("share-3"), T("2")), "\"unanswered\":12");
    IS_JSON(closeknit_sitting_answer(now, T("accept-1"), T("5")), "\"unanswered\":11");
    IS_JSON(closeknit_sitting_go_to(now, T("kept-1")), "\"answer\":{},");
    IS_ERROR(closeknit_sitting_go_to(now, T("unknown")), "unknown_id", "");
    sheet = text_of(closeknit_sitting_submit(now, DAY));
    closeknit_free(now);
    IS_ERROR(closeknit_sitting_current(now), "bad_handle", "");
    IS_JSON(closeknit_score(pack, T(sheet)), "\"scale\":\"closeness-this-week\",\"value\":4.0,");
    return sheet;
}

static char* screens(closeknit_pack* pack, char const* history, char const* support) {
    static char const confided[] =
        "{\"kind\":\"sheet\",\"assessment\":\"private-screen\",\"version\":2,\"day\":\"2026-11-23\",\"answers\":{\"injury-1\":\"yes\"}}";
    closeknit_sitting* now;
    char* out;
    IS_ERROR(closeknit_sitting_begin(pack, T("private-screen"), DAY, 0, NOTHING), "no_fresh_help", "");
    IS_ERROR(closeknit_sitting_begin(pack, T("private-screen"), T("2036-01-01"), 0, T(support)), "no_fresh_help", "");
    now = taken(closeknit_sitting_begin(pack, T("private-screen"), DAY, 0, T(support)));
    IS_JSON(closeknit_sitting_current(now), "\"kind\":\"choice\",\"options\":[{\"id\":\"no\",");
    closeknit_free(now);
    IS_ERROR(closeknit_score(pack, T(confided)), "private_screening", "");
    IS_JSON(closeknit_screening(pack, T(confided), T(support), DAY), "Example Night Line");
    IS_JSON(closeknit_screening(pack, T(confided), T("{"), DAY), "{\"words\":[\"Thank you for answering."); /* help never fails */
    out = text_of(closeknit_add_entry(pack, T(history), T(confided)));
    CHECK(strstr(out, "{\"kind\":\"screening\",\"day\":\"2026-11-23\"") != NULL);
    CHECK(strstr(out, "injury-1") == NULL); /* its answers are not kept */
    return out;
}

static void entries(closeknit_pack* pack, char const* sheet) {
    static char const new_history[] = "{\"format\":1,\"person\":{\"id\":\"ada\",\"adult\":true}}";
    static char const yes[] =
        "{\"kind\":\"opening\",\"day\":\"2026-11-23\",\"to\":\"ben\",\"what\":{\"kind\":\"scores\",\"assessment\":"
        "\"weekly\",\"version\":2},\"basis\":\"in the app\"}";
    char* const one = text_of(closeknit_add_entry(pack, T(new_history), T(sheet)));
    char* const two = text_of(closeknit_add_entry(pack, T(one), T(yes)));
    IS_JSON(closeknit_add_entry(pack, T(two), T("{\"kind\":\"closing\",\"day\":\"2026-11-24\"}")),
            "\"basis\":\"in the app\"},{\"kind\":\"closing\",\"day\":\"2026-11-24\"}]}");
    IS_ERROR(closeknit_add_entry(pack, T(two),
                                 T("{\"kind\":\"opening\",\"day\":\"2026-11-23\",\"to\":\"ada\",\"what\":{\"kind\":\"touch\"},"
                                   "\"basis\":\"in the app\"}")),
             "not_allowed", "");
    IS_ERROR(closeknit_add_entry(pack, T(two),
                                 T("{\"kind\":\"opening\",\"day\":\"2026-11-23\",\"to\":\"ben\",\"what\":{\"kind\":\"results\","
                                   "\"assessment\":\"weekly\",\"version\":2},\"basis\":\"in the app\"}")),
             "not_allowed", "");
    IS_ERROR(closeknit_add_entry(pack, T(two),
                                 T("{\"kind\":\"opening\",\"day\":\"2026-11-23\",\"to\":\"ben\",\"what\":{\"kind\":\"scores\","
                                   "\"assessment\":\"weekly\",\"version\":1},\"basis\":\"in the app\"}")),
             "another_version", "/what/version");
    IS_ERROR(closeknit_add_entry(pack, T(two),
                                 T("{\"kind\":\"opening\",\"day\":\"2026-11-23\",\"to\":\"ben\",\"what\":{\"kind\":\"touch\"},"
                                   "\"until\":\"2026-11-22\",\"basis\":\"in the app\"}")),
             "not_allowed", "");
    IS_ERROR(closeknit_add_entry(pack, T("{\"format\":1}"), T(yes)), "missing_member", "/person");
    IS_ERROR(closeknit_add_entry(pack, T(two), T("{\"kind\":\"party\"}")), "unknown_kind", "/kind");
    free(one);
    free(two);
}

static void two_people(closeknit_pack* pack, char const* ada, char const* ben) {
    closeknit_reply* page;
    char *theirs, *evening, *later;
    IS_JSON(closeknit_check_in(pack, T(ada), NOTHING, DAY, NOTHING, 0),
            "{\"own\":{\"person\":\"ada\",\"assessment\":\"closeness\"");
    IS_JSON(closeknit_check_in(pack, T(ada), T(ben), DAY, T("closeness"), 0), "{\"joint\":{\"first\":\"ada\",\"second\":\"ben\"");
    IS_ERROR(closeknit_check_in(pack, T(ada), T(ben), DAY, T("unknown"), 0), "no_sheet", "/entries");
    IS_JSON(closeknit_compare(pack, T(ada), T(ben), T("closeness"), DAY),
            "[{\"scale\":\"presence\",\"first\":2.5,\"second\":4.5,\"difference\":-2.0,\"absolute_difference\":2.0");
    IS_NOT_OPEN(closeknit_compare(pack, T(ada), NOTHING, T("closeness"), DAY));
    IS_NOT_OPEN(closeknit_compare(pack, T(ada), T("not JSON"), T("closeness"), DAY));
    IS_NOT_OPEN(closeknit_compare(pack, T(ada), T(ada), T("closeness"), DAY));
    IS_NOT_OPEN(closeknit_compare(pack, T(ada), T(ben), T("weekly"), DAY));
    IS_ERROR(closeknit_compare(pack, T("not JSON"), T(ben), T("closeness"), DAY), "syntax", "");
    IS_ERROR(closeknit_compare(pack, T(ada), T(ben), T("unknown"), DAY), "unknown_id", "");
    /* Whatever is wrong with the other's history, my page is the same bytes. */
    page = closeknit_check_in(pack, T(ada), NOTHING, DAY, NOTHING, 0);
    IS_JSON(closeknit_check_in(pack, T(ada), T("{\"format\":1,\"person\":{\"id\":\"ben\"},\"entries\":7}"), DAY, NOTHING, 0),
            closeknit_reply_text(page));
    IS_JSON(closeknit_check_in(pack, T(ada), T("{\"format\":99}"), DAY, NOTHING, 0), closeknit_reply_text(page));
    theirs = text_of(closeknit_add_entry(pack, T(ben), T("{\"kind\":\"closing\",\"day\":\"2026-11-22\"}")));
    IS_JSON(closeknit_check_in(pack, T(ada), T(theirs), DAY, NOTHING, 0), closeknit_reply_text(page));
    closeknit_free(page);
    IS_NOT_OPEN(closeknit_evening_deal(pack, T(ada), T(theirs), DAY, 7, 20));
    free(theirs);

    evening = text_of(closeknit_evening_deal(pack, T(ada), T(ben), DAY, 7, 20)); /* five minutes each: four prompts */
    IS_ERROR(closeknit_evening_deal(pack, T(ada), T(ben), DAY, 7, 4), "out_of_range", "");
    IS_ERROR(closeknit_evening_move(pack, T(ada), T(ben), DAY, T(evening), T("later")), "unknown_name", "");
    IS_ERROR(closeknit_evening_move(pack, T(ada), T(ben), T("2026-11-22"), T(evening), T("finished")), "out_of_range", "/day");
    IS_NOT_OPEN(closeknit_evening_move(pack, T(ada), NOTHING, DAY, T(evening), T("finished")));
    later = text_of(closeknit_evening_move(pack, T(ada), T(ben), DAY, T(evening), T("finished")));
    free(evening);
    evening = text_of(closeknit_evening_move(pack, T(ada), T(ben), DAY, T(later), T("not_tonight")));
    CHECK(strstr(evening, "\"ahead\"") == NULL);
    theirs = text_of(closeknit_add_evening(T(ben), T(evening)));
    CHECK(strstr(theirs, "{\"kind\":\"prompt_asked\",\"day\":\"2026-11-23\"") != NULL);
    IS_JSON(closeknit_add_evening(T(theirs), T(evening)), theirs); /* nothing is added twice */
    free(theirs);
    free(evening);
    free(later);

    IS_JSON(closeknit_week(pack, T(ada), NOTHING, DAY, T("[{\"day\":\"saturday\",\"minutes\":60}]"), 1),
            "{\"plan\":{\"first\":\"2026-11-23\",\"last\":\"2026-11-29\",\"practices\":[{\"day\":\"2026-11-28\"");
    IS_JSON(closeknit_week(pack, T(ada), T(ben), DAY, T("[]"), 2), "\"last\":\"2026-12-06\"");
    IS_ERROR(closeknit_week(pack, T(ada), NOTHING, DAY, T("[]"), 5), "out_of_range", "");
    IS_ERROR(closeknit_week(pack, T(ada), NOTHING, DAY, T("[{\"day\":\"someday\"}]"), 1), "unknown_name", "/0/day");
}

static void handles(closeknit_pack* pack) {
    closeknit_reply* reply = closeknit_pack_built_in();
    closeknit_sitting* now;
    int local = 0;
    CHECK(closeknit_live() == 3); /* that of the caller, the reply, and what it brings */
    CHECK(closeknit_free(reply) == 1);
    CHECK(closeknit_live() == 1); /* what is not taken is freed with the reply */
    CHECK(closeknit_free(reply) == 0);
    CHECK(closeknit_reply_status(reply) == CLOSEKNIT_ERROR && closeknit_reply_length(reply) == 0 &&
          !*closeknit_reply_text(reply));
    CHECK(closeknit_take(reply) == NULL && closeknit_take(NULL) == NULL);
    CHECK(closeknit_free(NULL) == 0 && closeknit_free(&local) == 0);
    CHECK(closeknit_reply_status(NULL) == CLOSEKNIT_ERROR);
    CHECK(closeknit_reply_status((closeknit_reply const*)(void*)pack) == CLOSEKNIT_ERROR);
    IS_ERROR(closeknit_pack_json(NULL), "bad_handle", "");
    IS_ERROR(closeknit_pack_json((closeknit_pack const*)(void*)&local), "bad_handle", "");
    IS_ERROR(closeknit_sitting_current((closeknit_sitting const*)(void*)pack), "bad_handle", "");
    reply = closeknit_pack_built_in();
    IS_ERROR(closeknit_pack_json((closeknit_pack const*)(void*)reply), "bad_handle", "");
    closeknit_free(reply);
    /* A sitting outlives its pack. */
    pack = taken(closeknit_pack_built_in());
    now = taken(closeknit_sitting_begin(pack, T("weekly"), DAY, 1, NOTHING));
    CHECK(closeknit_free(pack) == 1);
    IS_JSON(closeknit_sitting_answer(now, T("safe-2"), T("4")), "\"asks\"");
    CHECK(closeknit_free(now) == 1);
}

int main(int argc, char** argv) {
    char *ada, *ben, *support, *sheet, *screened;
    closeknit_pack* pack;
    if (argc != 4) return 2;
    ada = read_file(argv[1]);
    ben = read_file(argv[2]);
    support = read_file(argv[3]);
    pack = taken(closeknit_pack_built_in());
    versions();
    handles(pack);
    packs(pack);
    lints(pack, ada, support);
    scores(pack);
    sheet = asks(pack);
    entries(pack, sheet);
    screened = screens(pack, ada, support);
    two_people(pack, ada, ben);
    IS_NOT_OPEN(closeknit_compare(pack, T(ben), T(screened), T("closeness"), DAY)); /* a yes to danger closes everything */
    free(ada);
    free(ben);
    free(support);
    free(sheet);
    free(screened);
    CHECK(closeknit_free(pack) == 1);
    CHECK(closeknit_live() == 0);
    printf(failures ? "%d failures\n" : "every function of the C ABI gives what was worked by hand\n", failures);
    return failures ? 1 : 0;
}

/*
 * closeknit in C: JSON in, JSON out. The root of closeknit in other languages; docs/c.md has an example of every function.
 *
 * Texts       A pointer and a length in bytes, UTF-8, at most 16 MiB; CLOSEKNIT_TEXT("...") writes both of a C string. NULL with
 *             length 0 is "not given". Days are "2026-11-23". Documents are those of the library: `closeknit schema history`.
 * Replies     What can fail gives a closeknit_reply, never NULL, which the caller frees. No function ends the program or throws.
 * Handles     Packs, sittings and replies are numbers that look like pointers; they are given once and point nowhere. NULL, a
 *             freed handle, one of another kind and any other pointer are an error, "bad_handle". closeknit_free frees each.
 * Threads     Every function may be called from any thread. Calls on one sitting wait for each other. A text of a reply lives
 *             until that reply is freed.
 * Two people  `mine` is the history of whoever looks, `theirs` the other's. Whatever is wrong with `theirs` is "not open",
 *             without a word; the answer to everything that is not open is the same.
 * Messages    No message has anybody's answer in it.
 */
#ifndef CLOSEKNIT_C_H
#define CLOSEKNIT_C_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* Raised when a program that was compiled with an older header could not go on with a newer library. */
#define CLOSEKNIT_C_ABI 1

#define CLOSEKNIT_TEXT(words) (words), strlen(words)

#if defined(_WIN32) && defined(CLOSEKNIT_C_SHARED)
#ifdef CLOSEKNIT_C_BUILDING
#define CLOSEKNIT_C_EXPORT __declspec(dllexport)
#else
#define CLOSEKNIT_C_EXPORT __declspec(dllimport)
#endif
#elif defined(__GNUC__) && defined(CLOSEKNIT_C_SHARED)
#define CLOSEKNIT_C_EXPORT __attribute__((visibility("default")))
#else
#define CLOSEKNIT_C_EXPORT
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef struct closeknit_reply closeknit_reply;
typedef struct closeknit_pack closeknit_pack;
typedef struct closeknit_sitting closeknit_sitting;

/* What closeknit_reply_status gives. */
#define CLOSEKNIT_OK 0
#define CLOSEKNIT_NOT_OPEN 1 /* of two people: there is nothing to see, and no reason is given */
#define CLOSEKNIT_ERROR 2

/* The CLOSEKNIT_C_ABI of the library, and its version, "0.1.0". */
CLOSEKNIT_C_EXPORT uint32_t closeknit_c_version(void);
CLOSEKNIT_C_EXPORT char const* closeknit_version(void);

/* Frees a reply, a pack or a sitting: 1, or 0 for what is no live handle, NULL among it. A sitting outlives its pack. */
CLOSEKNIT_C_EXPORT int closeknit_free(void* handle);
/* How many handles are live. */
CLOSEKNIT_C_EXPORT size_t closeknit_live(void);

/* A reply: its status; its text with '\0' at the end, JSON where something is given, and its length; of an error, a code, a JSON
 * Pointer into the document it is about, and a message for developers. Codes are those of <closeknit/codec/error_code.hpp> and
 * bad_handle, null_argument, unknown_id, no_fresh_help, private_screening, not_allowed, out_of_memory, failed. What a reply does
 * not have is "". */
CLOSEKNIT_C_EXPORT int closeknit_reply_status(closeknit_reply const* reply);
CLOSEKNIT_C_EXPORT char const* closeknit_reply_text(closeknit_reply const* reply);
CLOSEKNIT_C_EXPORT size_t closeknit_reply_length(closeknit_reply const* reply);
CLOSEKNIT_C_EXPORT char const* closeknit_reply_code(closeknit_reply const* reply);
CLOSEKNIT_C_EXPORT char const* closeknit_reply_pointer(closeknit_reply const* reply);
CLOSEKNIT_C_EXPORT char const* closeknit_reply_message(closeknit_reply const* reply);
/* The pack or sitting that the reply brings, which is the caller's to free from then on; NULL when there is none, and the second
 * time. What is not taken is freed with the reply. */
CLOSEKNIT_C_EXPORT void* closeknit_take(closeknit_reply* reply);

/* A pack: the one built into the library, or from JSON, with the sentences that it lacks from the built-in one. */
CLOSEKNIT_C_EXPORT closeknit_reply* closeknit_pack_built_in(void);
CLOSEKNIT_C_EXPORT closeknit_reply* closeknit_pack_from_json(char const* pack, size_t length);
/* The pack as JSON: every id and every word of it. */
CLOSEKNIT_C_EXPORT closeknit_reply* closeknit_pack_json(closeknit_pack const* pack);
/* Errors and advice, a list of `issue`, for a pack, history, sheet, saved sitting or list of help as of a day. */
CLOSEKNIT_C_EXPORT closeknit_reply* closeknit_lint(closeknit_pack const* pack, char const* document, size_t document_length,
                                                   char const* day, size_t day_length);

/* The scores of a sheet or saved sitting: an `own_report` with scores alone. For a private screening the next one is. */
CLOSEKNIT_C_EXPORT closeknit_reply* closeknit_score(closeknit_pack const* pack, char const* sheet, size_t sheet_length);
/* What a private screening answers with, a `screening_answer` to show at once and keep nowhere. `support` is the list of help
 * of your app; one that cannot be read is none. */
CLOSEKNIT_C_EXPORT closeknit_reply* closeknit_screening(closeknit_pack const* pack, char const* sheet, size_t sheet_length,
                                                        char const* support, size_t support_length, char const* day,
                                                        size_t day_length);

/* A sitting: one person who answers an assessment. `seed` draws the order of sections with random_order; 0 keeps the
 * assessment's. A private screening needs `support` with help that can be relied on that day; nothing else reads it. */
CLOSEKNIT_C_EXPORT closeknit_reply* closeknit_sitting_begin(closeknit_pack const* pack, char const* assessment,
                                                            size_t assessment_length, char const* day, size_t day_length,
                                                            uint32_t seed, char const* support, size_t support_length);
/* It goes on from what closeknit_sitting_save gave. */
CLOSEKNIT_C_EXPORT closeknit_reply* closeknit_sitting_resume(closeknit_pack const* pack, char const* saved, size_t saved_length);
/* Where it is: {"asks": {...}, "instructions": [...], "progress": 0.5, ...}, without "asks" once all is answered. The next four
 * give the same after what they did; an error changes nothing. */
CLOSEKNIT_C_EXPORT closeknit_reply* closeknit_sitting_current(closeknit_sitting const* sitting);
/* `answer` is JSON: 4, true, "yes", ["a", "b"], or {"missing": "prefer_not_to_say"}. */
CLOSEKNIT_C_EXPORT closeknit_reply* closeknit_sitting_answer(closeknit_sitting* sitting, char const* item, size_t item_length,
                                                             char const* answer, size_t answer_length);
CLOSEKNIT_C_EXPORT closeknit_reply* closeknit_sitting_skip(closeknit_sitting* sitting, char const* item, size_t item_length);
CLOSEKNIT_C_EXPORT closeknit_reply* closeknit_sitting_previous(closeknit_sitting* sitting);
CLOSEKNIT_C_EXPORT closeknit_reply* closeknit_sitting_go_to(closeknit_sitting* sitting, char const* item, size_t item_length);
/* A `saved_sitting` to resume from. */
CLOSEKNIT_C_EXPORT closeknit_reply* closeknit_sitting_save(closeknit_sitting const* sitting);
/* The finished sheet, as an entry of a history; an error while something that is required has no answer. */
CLOSEKNIT_C_EXPORT closeknit_reply* closeknit_sitting_submit(closeknit_sitting const* sitting, char const* day,
                                                             size_t day_length);

/* A history with one more entry: a sheet, an opening (one yes), a closing, or any other kind. Of a private screening's sheet only
 * its day and result are kept. A new history is {"format": 1, "person": {"id": "ada", "adult": true}}. */
CLOSEKNIT_C_EXPORT closeknit_reply* closeknit_add_entry(closeknit_pack const* pack, char const* history, size_t history_length,
                                                        char const* entry, size_t entry_length);
/* A history with what an evening leaves in it for its person; add it to both. What is there already is not added again. */
CLOSEKNIT_C_EXPORT closeknit_reply* closeknit_add_evening(char const* history, size_t history_length, char const* evening,
                                                          size_t evening_length);

/* One's check-in, or with `theirs` that of the two where something is open: {"own": {...}, "lines": [...]} or {"joint": {...},
 * "lines": [...]}; the lines are those of the command. `assessment` may be left out. */
CLOSEKNIT_C_EXPORT closeknit_reply* closeknit_check_in(closeknit_pack const* pack, char const* mine, size_t mine_length,
                                                       char const* theirs, size_t theirs_length, char const* day,
                                                       size_t day_length, char const* assessment, size_t assessment_length,
                                                       uint32_t seed);
/* Two people's scores side by side, a list of `comparison`, mine first; CLOSEKNIT_NOT_OPEN unless both opened them. */
CLOSEKNIT_C_EXPORT closeknit_reply* closeknit_compare(closeknit_pack const* pack, char const* mine, size_t mine_length,
                                                      char const* theirs, size_t theirs_length, char const* assessment,
                                                      size_t assessment_length, char const* day, size_t day_length);
/* An evening of prompts for two, as deep as both opened, of 5 to 45 minutes: an `evening_session`, to store and hand back. */
CLOSEKNIT_C_EXPORT closeknit_reply* closeknit_evening_deal(closeknit_pack const* pack, char const* mine, size_t mine_length,
                                                           char const* theirs, size_t theirs_length, char const* day,
                                                           size_t day_length, uint32_t seed, int32_t minutes);
/* The evening after "finished", "skipped", "lighter", "not_tonight" or "resumed"; it is over when nothing is "ahead". */
CLOSEKNIT_C_EXPORT closeknit_reply* closeknit_evening_move(closeknit_pack const* pack, char const* mine, size_t mine_length,
                                                           char const* theirs, size_t theirs_length, char const* day,
                                                           size_t day_length, char const* evening, size_t evening_length,
                                                           char const* move, size_t move_length);
/* A plan for 1 to 4 weeks of what is recommended, alone or with `theirs`: {"plan": {...}, "lines": [...]}. `free_time` is a list,
 * [{"day": "saturday", "minutes": 60}]; a day without any is a rest day. */
CLOSEKNIT_C_EXPORT closeknit_reply* closeknit_week(closeknit_pack const* pack, char const* mine, size_t mine_length,
                                                   char const* theirs, size_t theirs_length, char const* day, size_t day_length,
                                                   char const* free_time, size_t free_time_length, int32_t weeks);

#ifdef __cplusplus
}
#endif

#endif

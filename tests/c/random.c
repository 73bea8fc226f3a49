/* Random calls of every function: with live, freed, foreign and wrong handles, nulls, documents that are whole, cut, mutated and
 * spliced, days that are none, and up to 16 MiB of anything. random CALLS SEED FILE... ; the sanitizers look on. */
#include "read_file.h"

#include <closeknit_c.h>

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static uint64_t state;

/* xorshift64*: the same calls for a seed everywhere. */
static uint64_t next(void) {
    state ^= state >> 12;
    state ^= state << 25;
    state ^= state >> 27;
    return state * UINT64_C(2685821657736338717);
}
static size_t below(size_t end) { return (size_t)(next() >> 11) % end; }
static int one_in(size_t n) { return below(n) == 0; }

static void fail(char const* what, closeknit_reply const* about) {
    printf("%s: status %d, code '%s', message '%s'\n", what, closeknit_reply_status(about), closeknit_reply_code(about),
           closeknit_reply_message(about));
    exit(1);
}

/* Documents, by what they are: that a call gets one of the right kind is likely, not certain. */
enum kind { histories, sheets, packs, entries, saved, evenings, help, kinds };
enum { most = 8 };
static char* documents[kinds][most];
static size_t count[kinds];

static char* copy_of(char const* text, size_t length) {
    char* const out = malloc(length + 1);
    if (!out) exit(2);
    memcpy(out, text, length);
    out[length] = '\0';
    return out;
}

static void keep(enum kind of, char const* text) {
    size_t const at = count[of] < most ? count[of]++ : below(most - 3) + 3; /* the first ones stay */
    free(documents[of][at]);
    documents[of][at] = copy_of(text, strlen(text));
}

/* A text that is handed to a call, in a block of its own size so that reading beyond it is found. */
struct given {
    char* block;
    size_t length;
};
static struct given texts[8];
static size_t texts_count;

static struct given give(char const* text, size_t length) {
    struct given out = {NULL, 0};
    if (text) {
        out.block = malloc(length ? length : 1);
        if (!out.block) exit(2);
        memcpy(out.block, text, length);
        out.length = length;
    } else {
        out.length = length;
    }
    texts[texts_count++] = out;
    return out;
}

static struct given huge(void) {
    static char const* const bits[] = {"[", " ", "{\"a\":", "[1,", "\"x", "9", "\\u0000", "\xff"};
    char const* const bit = bits[below(sizeof bits / sizeof *bits)];
    size_t const size = ((size_t)16 << 20) + below(3) - 1, step = strlen(bit);
    struct given out = {malloc(size), size};
    size_t i;
    if (!out.block) exit(2);
    for (i = 0; i < size; ++i)
        out.block[i] = bit[i % step];
    texts[texts_count++] = out;
    return out;
}

static struct given mutated(char const* text) {
    size_t length = strlen(text), edits = below(4) + 1;
    char* const out = copy_of(text, length);
    struct given made;
    while (edits-- && length) {
        size_t const at = below(length), cut = below(length - at) % 40;
        switch (below(5)) {
        case 0: out[at] = (char)next(); break;
        case 1: length = at; break;
        case 2: memmove(out + at, out + at + cut, length - at - cut), length -= cut; break;
        case 3: out[at] = "{}[]\",:0123456789-eEtn\\"[below(23)]; break;
        default: memmove(out + at, out + below(length - cut), cut); break;
        }
    }
    made = give(out, length);
    free(out);
    return made;
}

static struct given document(enum kind wanted) {
    enum kind const of = one_in(20) ? (enum kind)below(kinds) : wanted;
    size_t const from = of == histories && count[of] > 3 && one_in(2) ? 3 : count[of]; /* two who opened much to each other */
    char const* const text = from ? documents[of][below(from)] : "{}";
    switch (below(12)) {
    case 0: return mutated(text);
    case 1:
        if (one_in(4)) return give(NULL, one_in(2) ? 0 : below(100));
        if (one_in(50)) return huge();
        return give(text, below(strlen(text) + 1));
    default: return give(text, strlen(text));
    }
}

static struct given one_of(char const* const* words, size_t number) {
    char const* const word = words[below(number)];
    if (one_in(25)) return mutated(word);
    if (one_in(40)) return give(NULL, below(3));
    return give(word, strlen(word));
}
#define ONE_OF(words) one_of((words), sizeof(words) / sizeof *(words))

static struct given day(void) {
    static char const* const days[] = {"2026-11-23",
                                       "2026-11-23",
                                       "2026-11-23",
                                       "2026-11-24",
                                       "2027-03-01",
                                       "0001-01-01",
                                       "9999-12-31",
                                       "2026-02-30",
                                       "2026-11-23 ",
                                       "today",
                                       ""};
    return ONE_OF(days);
}
static struct given assessment(void) {
    static char const* const ids[] = {"closeness", "closeness",      "closeness", "weekly",  "weekly",
                                      "weekly",    "private-screen", "two",       "nothing", "a b"};
    return ONE_OF(ids);
}
static struct given item(void) {
    static char const* const ids[] = {"safe-2",  "safe-2", "heard-1", "heard-1",  "kept-1",
                                      "share-3", "a",      "b",       "injury-1", "nothing"};
    return ONE_OF(ids);
}
static struct given answer(void) {
    static char const* const all[] = {"4",
                                      "1",
                                      "true",
                                      "\"yes\"",
                                      "\"no\"",
                                      "[\"a\"]",
                                      "{\"missing\":\"skipped\"}",
                                      "1e300",
                                      "-0.0",
                                      "null",
                                      "{}",
                                      "18446744073709551615",
                                      "\"\"",
                                      "yes"};
    return ONE_OF(all);
}
static struct given move(void) {
    static char const* const all[] = {"finished", "finished", "skipped", "lighter", "not_tonight", "resumed", "later"};
    return ONE_OF(all);
}
static struct given free_time(void) {
    static char const* const all[] = {"[]", "[{\"day\":\"saturday\",\"minutes\":60}]",
                                      "[{\"day\":\"monday\"},{\"day\":\"monday\"}]", "{}", "[1]"};
    return ONE_OF(all);
}

/* Handles: those that are live, and some that are not any more. */
struct held {
    void* live[most];
    size_t count;
};
static struct held held_packs, held_sittings;
static void* freed[64];
static size_t freed_count;

static void forget(void* handle) {
    if (closeknit_free(handle) != 1) fail("a live handle was not freed", NULL);
    if (closeknit_free(handle) != 0) fail("a freed handle was freed again", NULL);
    freed[freed_count++ % 64] = handle;
}
static void hold(struct held* in, void* handle) {
    if (in->count == most) {
        size_t const at = below(most - 1) + 1;
        forget(in->live[at]);
        in->live[at] = handle;
    } else {
        in->live[in->count++] = handle;
    }
}

/* A handle for a call; whether it is none of this kind is noted. */
static int is_bad;
static void* handle(struct held const* from, struct held const* other) {
    static int local;
    size_t const chosen = below(40);
    is_bad = 1;
    if (chosen == 0) return NULL;
    if (chosen == 1 && freed_count) return freed[below(freed_count < 64 ? freed_count : 64)];
    if (chosen == 2 && other->count) return other->live[below(other->count)];
    if (chosen == 3) return one_in(2) ? (void*)&local : (void*)(uintptr_t)next();
    if (!from->count) return NULL;
    is_bad = 0;
    return from->live[below(from->count)];
}
#define PACK (closeknit_pack*)handle(&held_packs, &held_sittings)
#define SITTING (closeknit_sitting*)handle(&held_sittings, &held_packs)

static void check(closeknit_reply* reply) {
    int const status = closeknit_reply_status(reply);
    char const* const text = closeknit_reply_text(reply);
    if (!reply) fail("no reply", reply);
    if (strlen(text) != closeknit_reply_length(reply)) fail("another length", reply);
    if (is_bad && strcmp(closeknit_reply_code(reply), "bad_handle") != 0) fail("a bad handle was taken", reply);
    if (status != CLOSEKNIT_OK && *text) fail("a text without OK", reply);
    if (status != CLOSEKNIT_OK && !*closeknit_reply_code(reply)) fail("no code", reply);
    if ((status == CLOSEKNIT_ERROR) != (*closeknit_reply_message(reply) != '\0')) fail("a message without an error", reply);
    if (status == CLOSEKNIT_OK && *text && *text != '{' && *text != '[') fail("no JSON", reply);
    if (!strcmp(closeknit_reply_code(reply), "failed") || !strcmp(closeknit_reply_code(reply), "out_of_memory"))
        fail("an unexpected failure", reply);
}

#define G(one) one.block, one.length
static closeknit_reply* call(size_t which) {
    struct given a, b, c, d, e;
    switch (which) {
    case 0: is_bad = 0; return closeknit_pack_built_in();
    case 1:
        is_bad = 0;
        a = document(packs);
        return closeknit_pack_from_json(G(a));
    case 2: return closeknit_pack_json(PACK);
    case 3: a = document((enum kind)below(kinds)), b = day(); return closeknit_lint(PACK, G(a), G(b));
    case 4: a = document(sheets); return closeknit_score(PACK, G(a));
    case 5: a = document(sheets), b = document(help), c = day(); return closeknit_screening(PACK, G(a), G(b), G(c));
    case 6:
        a = assessment(), b = day(), c = document(help);
        return closeknit_sitting_begin(PACK, G(a), G(b), (uint32_t)next(), G(c));
    case 7: a = document(saved); return closeknit_sitting_resume(PACK, G(a));
    case 8: return closeknit_sitting_current(SITTING);
    case 9: a = item(), b = answer(); return closeknit_sitting_answer(SITTING, G(a), G(b));
    case 10: a = item(); return closeknit_sitting_skip(SITTING, G(a));
    case 11: return closeknit_sitting_previous(SITTING);
    case 12: a = item(); return closeknit_sitting_go_to(SITTING, G(a));
    case 13: return closeknit_sitting_save(SITTING);
    case 14: a = day(); return closeknit_sitting_submit(SITTING, G(a));
    case 15: a = document(histories), b = document(one_in(3) ? sheets : entries); return closeknit_add_entry(PACK, G(a), G(b));
    case 16:
        is_bad = 0;
        a = document(histories), b = document(evenings);
        return closeknit_add_evening(G(a), G(b));
    case 17:
        a = document(histories), b = document(histories), c = day(), d = one_in(2) ? give(NULL, 0) : assessment();
        return closeknit_check_in(PACK, G(a), G(b), G(c), G(d), (uint32_t)next());
    case 18:
        a = document(histories), b = document(histories), c = assessment(), d = day();
        return closeknit_compare(PACK, G(a), G(b), G(c), G(d));
    case 19:
        a = document(histories), b = document(histories), c = day();
        return closeknit_evening_deal(PACK, G(a), G(b), G(c), (uint32_t)next(), (int32_t)below(60) - 5);
    case 20:
        a = document(histories), b = document(histories), c = day(), d = document(evenings), e = move();
        return closeknit_evening_move(PACK, G(a), G(b), G(c), G(d), G(e));
    default:
        a = document(histories), b = document(histories), c = day(), d = free_time();
        return closeknit_week(PACK, G(a), G(b), G(c), G(d), (int32_t)below(6));
    }
}
enum { functions = 22 };

/* What a call gave is used by later ones. */
static void use(size_t which, closeknit_reply* reply) {
    static enum kind const gives[functions] = {kinds,     kinds, kinds, kinds,    kinds,    kinds, kinds,  kinds,
                                               kinds,     kinds, kinds, kinds,    kinds,    saved, sheets, histories,
                                               histories, kinds, kinds, evenings, evenings, kinds};
    void* const made = one_in(8) ? NULL : closeknit_take(reply);
    if (made) hold(which < 2 ? &held_packs : &held_sittings, made);
    if (closeknit_reply_status(reply) == CLOSEKNIT_OK && gives[which] != kinds && closeknit_reply_length(reply) < 20000)
        keep(gives[which], closeknit_reply_text(reply));
}

static void begin(void) {
    static char const small[] =
        "{\"format\":1,\"id\":\"small\",\"title\":\"Small\",\"language\":\"en\",\"dimensions\":[{\"id\":\"d\",\"title\":\"D\"}],"
        "\"assessments\":[{\"id\":\"two\",\"version\":1,\"title\":\"Two\",\"items\":[{\"id\":\"a\",\"wording\":\"A\",\"response\":"
        "{\"kind\":\"rating\"}},{\"id\":\"b\",\"wording\":\"B\",\"response\":{\"kind\":\"yes_no\"},\"required\":true}],\"scales\":"
        "[{\"id\":\"s\",\"title\":\"S\",\"measures\":\"d\",\"method\":{\"kind\":\"mean\"},\"missing\":{\"kind\":\"all_required\"},"
        "\"keys\":[{\"item\":\"a\"}]}]}]}";
    static char const yes[] = "{\"kind\":\"opening\",\"day\":\"2026-11-23\",\"to\":\"%s\",\"what\":%s,\"basis\":\"in the app\"}";
    static char const* const whats[] = {"{\"kind\":\"prompts\",\"depth\":5}",
                                        "{\"kind\":\"scores\",\"assessment\":\"weekly\",\"version\":2}"};
    char written[300];
    size_t i;
    keep(packs, small);
    keep(histories, "{\"format\":1,\"person\":{\"id\":\"ada\",\"adult\":true}}");
    keep(
        sheets,
        "{\"kind\":\"sheet\",\"assessment\":\"weekly\",\"version\":2,\"day\":\"2026-11-23\",\"answers\":{\"safe-2\":4,\"heard-1\":3}}");
    keep(sheets, "{\"assessment\":\"private-screen\",\"version\":2,\"day\":\"2026-11-23\",\"answers\":{\"injury-1\":\"yes\"}}");
    keep(entries, "{\"kind\":\"screening\",\"day\":\"2026-11-23\",\"result\":\"nothing_reported\"}");
    for (i = 0; i < 4; ++i) {
        snprintf(written, sizeof written, yes, i % 2 ? "ada" : "ben", whats[i / 2]);
        keep(entries, written);
    }
    keep(entries, "{\"kind\":\"closing\",\"day\":\"2026-11-24\"}");
}

int main(int argc, char** argv) {
    size_t calls, done, i, tally[3] = {0, 0, 0};
    closeknit_reply* first;
    int file;
    if (argc < 3) return 2;
    calls = (size_t)strtoul(argv[1], NULL, 10);
    state = strtoull(argv[2], NULL, 10) * 2 + 1;
    begin();
    for (file = 3; file < argc; ++file) {
        char* const text = read_file(argv[file]);
        keep(strstr(text, "\"resources\"") ? help : histories, text);
        free(text);
    }
    first = closeknit_pack_built_in();
    hold(&held_packs, closeknit_take(first));
    forget(first);
    for (done = 0; done < calls; ++done) {
        size_t const which =
            one_in(5) ? below(functions) : below(functions - 4) + 4; /* what loads a pack or writes one is slow */
        closeknit_reply* const reply = call(which);
        check(reply);
        ++tally[closeknit_reply_status(reply)];
        use(which, reply);
        forget(reply);
        if (held_packs.count > 1 && one_in(3)) forget(held_packs.live[--held_packs.count]);
        if (held_sittings.count && one_in(40)) forget(held_sittings.live[--held_sittings.count]);
        while (texts_count)
            free(texts[--texts_count].block);
    }
    while (held_packs.count)
        forget(held_packs.live[--held_packs.count]);
    while (held_sittings.count)
        forget(held_sittings.live[--held_sittings.count]);
    if (closeknit_live() != 0) fail("handles are left", NULL);
    for (file = 0; file < kinds; ++file)
        for (i = 0; i < count[file]; ++i)
            free(documents[file][i]);
    printf("%lu calls: %lu gave something, %lu nothing that is open, %lu an error\n", (unsigned long)calls,
           (unsigned long)tally[0], (unsigned long)tally[1], (unsigned long)tally[2]);
    return 0;
}

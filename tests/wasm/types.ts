// The package's types, used rightly and wrongly: tsc --strict compiles this file, and each wrong line has its error.
import { CloseknitError, load, notOpen } from "closeknit";
import type { Answer, CheckIn, Entry, History, NotOpen, Question, Sitting, State } from "closeknit";
import type { Practice, Prompt } from "closeknit/records";

const day = "2026-11-23";
const ada: History = { format: 1, person: { id: "ada", adult: true } };
const ben = '{"format": 1, "person": {"id": "ben", "adult": true}}';

export async function rightly(bytes: Uint8Array, compiled: WebAssembly.Module): Promise<void> {
    const closeknit = await load();
    await load("/closeknit.wasm");
    await load(new URL("https://example.org/closeknit.wasm"));
    await load(bytes);
    await load(bytes.buffer as ArrayBuffer);
    await load(compiled);
    const words: [string, number, number] = [closeknit.version, closeknit.abi, closeknit.live()];
    using pack = closeknit.builtInPack();
    const own = closeknit.packFrom(pack.content());
    closeknit.packFrom("{}").free();

    const prompt: Prompt | undefined = own.content().prompts?.[0];
    const practice: Practice | undefined = own.content().practices?.find((each) => each.id === "hear-first");
    const minutes: number | undefined = practice?.minutes;
    const depth: number | undefined = prompt?.depth;

    const now: Sitting = pack.begin("weekly", { day, seed: 3, support: { format: 1 } });
    let state: State = now.current();
    const asks: Question | undefined = state.asks;
    if (asks?.kind === "choice") asks.options?.map((each) => each.wording.toUpperCase());
    const answers: Answer[] = [4, true, "yes", ["a", "b"], { missing: "prefer_not_to_say" }];
    for (const each of answers) state = now.answer("safe-2", each);
    state = now.skip("safe-2");
    state = now.previous();
    state = now.goTo("safe-2");
    const later = pack.resume(now.save());
    const sheet = later.submit(day);
    const kind: "sheet" = sheet.kind;
    const scores = pack.score(sheet).scores?.map((each) => each.value ?? each.not_scored);
    pack.score({ assessment: "weekly", day });
    pack.score(now.save());
    const told: string[] | undefined = pack.screening(sheet, { day }).words;

    const yes: Entry = { kind: "opening", day, to: "ben", basis: "in the app", what: { kind: "scores", assessment: "weekly", version: 2 } };
    const mine: History = pack.addEntry(pack.addEntry(ada, sheet), yes);
    const page: CheckIn = pack.checkIn({ mine, day });
    const first: string | undefined = page.joint ? page.joint.first : page.own.first_line;
    pack.checkIn({ mine, theirs: ben, day, assessment: "weekly", seed: 1 });

    const both = pack.compare({ mine, theirs: ben, day, assessment: "weekly" });
    const none: NotOpen | undefined = both === notOpen ? both : undefined;
    const difference = both === "not_open" ? undefined : both[0]?.difference;

    let evening = pack.dealEvening({ mine, theirs: ben, day, seed: 7, minutes: 20 });
    if (evening !== notOpen) {
        evening = pack.moveEvening({ mine, theirs: ben, day, evening, move: "finished" });
        if (evening !== notOpen) closeknit.addEvening(mine, evening).entries?.length;
    }
    const week = pack.week({ mine, day, freeTime: [{ day: "saturday", minutes: 60 }], weeks: 2 });
    pack.week({ mine, theirs: ben, day, freeTime: "[]" });
    const lines: string[] = week.lines;
    const issues: string[] = pack.lint(mine, { day }).map((each) => each.path ?? "");
    const text: string = closeknit.call("check_in", pack, ben, undefined, day, undefined, 0);
    now[Symbol.dispose]();
    void [words, minutes, depth, kind, scores, told, first, none, difference, lines, issues, text];
}

export function caught(error: unknown): string {
    return error instanceof CloseknitError ? error.code + error.pointer + error.message : "";
}

export async function wrongly(): Promise<void> {
    const closeknit = await load();
    const pack = closeknit.builtInPack();
    const sitting = pack.begin("weekly", { day });
    // @ts-expect-error: a pack is made by closeknit
    closeknit.packFrom(7);
    // @ts-expect-error: a pack has an id and a title
    closeknit.packFrom({ format: 1 });
    // @ts-expect-error: the version is read alone
    closeknit.version = "2";
    // @ts-expect-error: a handle is no document
    closeknit.addEvening(pack, "{}");
    // @ts-expect-error: no object goes by itself
    closeknit.call("lint", pack, {});
    // @ts-expect-error: an error is the library's to make
    new CloseknitError("code", "", "message");
    // @ts-expect-error: a day is text
    pack.begin("weekly", { day: new Date() });
    // @ts-expect-error: a day is needed
    pack.begin("weekly");
    // @ts-expect-error: a seed is a number
    pack.begin("weekly", { day, seed: "7" });
    // @ts-expect-error: null is no answer
    sitting.answer("safe-2", null);
    // @ts-expect-error: there is no such reason
    sitting.answer("safe-2", { missing: "tired" });
    // @ts-expect-error: an item is named
    sitting.skip();
    // @ts-expect-error: a day is needed
    sitting.submit();
    // @ts-expect-error: a saved sitting has its format
    pack.resume({ sheet: { assessment: "weekly", day } });
    // @ts-expect-error: there may be nothing to ask
    sitting.current().asks.id;
    // @ts-expect-error: a history has a person
    pack.checkIn({ mine: { format: 1 }, day });
    // @ts-expect-error: of two, it may be theirs together or one's own
    pack.checkIn({ mine: ada, day }).joint.first;
    // @ts-expect-error: two people's scores need two
    pack.compare({ mine: ada, day, assessment: "weekly" });
    // @ts-expect-error: it may not be open
    pack.compare({ mine: ada, theirs: ben, day, assessment: "weekly" })[0].first;
    // @ts-expect-error: an evening needs two
    pack.dealEvening({ mine: ada, day });
    // @ts-expect-error: there is no such move
    pack.moveEvening({ mine: ada, theirs: ben, day, evening: "{}", move: "again" });
    // @ts-expect-error: free time is needed
    pack.week({ mine: ada, day });
    // @ts-expect-error: there is no such day
    pack.week({ mine: ada, day, freeTime: [{ day: "someday", minutes: 60 }] });
    // @ts-expect-error: a sheet says of which assessment
    pack.score({ day });
    // @ts-expect-error: the day of the lint is needed
    pack.lint(ada);
    // @ts-expect-error: an opening says to whom
    pack.addEntry(ada, { kind: "opening", day, what: { kind: "touch" } });
    // @ts-expect-error: an entry has a kind that there is
    pack.addEntry(ada, { kind: "party", day });
    // @ts-expect-error: a screening answer has words
    pack.screening("{}", { day }).word;
}

/// <reference lib="esnext.disposable" />
import type {
    Comparison, EveningSession, FreeTime, History, Issue, JointReport, OwnReport, PackContent, SavedSitting, ScreeningAnswer, Sheet,
    SheetWithoutKind, SupportDirectory, WeekPlan,
} from "./records.js";

export type {
    Comparison, EveningSession, FreeTime, History, Issue, JointReport, OwnReport, PackContent, SavedSitting, ScreeningAnswer, Sheet,
    SheetWithoutKind, SupportDirectory, WeekPlan,
};

/** What happened on a day, as a history has it. */
export type Entry = NonNullable<History["entries"]>[number];
/** A number, true or false, text, a list, or `{missing: "prefer_not_to_say"}`. */
export type Answer = NonNullable<Sheet["answers"]>[string];
/** A document, as an object or as JSON text. */
export type Given<Document> = Document | string;
/** A civil day, "2026-11-23"; the library reads no clock. */
export type Day = string;
/** There is nothing to see of two people, and no reason is given. */
export type NotOpen = "not_open";
export const notOpen: NotOpen;

export class CloseknitError extends Error {
    private constructor();
    readonly name: "CloseknitError";
    /** For programs, as "invalid_answer". */
    readonly code: string;
    /** A JSON Pointer into the document that it is about, or "". */
    readonly pointer: string;
    /** For developers; no answer of anybody's is in it. */
    readonly message: string;
}

/** Loads closeknit.wasm: from beside this module, from an address, from its bytes or compiled already. */
export function load(wasm?: URL | string | ArrayBuffer | ArrayBufferView | WebAssembly.Module): Promise<Closeknit>;

export interface Closeknit {
    /** The library's version, "0.1.0". */
    readonly version: string;
    readonly abi: number;
    /** How many packs and sittings are not freed yet. */
    live(): number;
    /** The pack built into the library. */
    builtInPack(): Pack;
    /** A pack of your own, with the sentences that it lacks from the built-in one. */
    packFrom(pack: Given<PackContent>): Pack;
    /** A history with what an evening leaves in it for its person; add it to both. */
    addEvening(history: Given<History>, evening: Given<EveningSession>): History;
    /** The text that closeknit_NAME of the C ABI gives, byte for byte, or "not_open". A text that is not given is undefined. */
    call(name: string, ...given: (string | number | undefined | Pack | Sitting)[]): string;
}

/** What is kept in the library's memory. It is freed by `free`, by `using`, or at some time after it was lost. */
export interface Kept extends Disposable {
    free(): void;
}

/** One person's history, and the other's where the two look together. */
export interface Two {
    /** Of whoever looks. */
    mine: Given<History>;
    /** Whatever is wrong with it is "not open", without a word. */
    theirs: Given<History>;
    day: Day;
}
/** Alone, or with the other where something is open. */
export type OneOrTwo = Omit<Two, "theirs"> & Partial<Pick<Two, "theirs">>;

export interface Pack extends Kept {
    /** Every id and every word of it. */
    content(): PackContent;
    /** Errors and advice for a pack, history, sheet, saved sitting or list of help. */
    lint(document: object | string, on: { day: Day }): Issue[];
    /** A report with scores alone. */
    score(sheet: Given<Sheet | SheetWithoutKind | SavedSitting>): OwnReport;
    /** What a private screening answers with, to show at once and keep nowhere. */
    screening(sheet: Given<Sheet | SheetWithoutKind | SavedSitting>, on: { support?: Given<SupportDirectory>; day: Day }): ScreeningAnswer;
    /** One person who answers an assessment. `seed` draws the order of its random sections; a private screening needs `support`. */
    begin(assessment: string, on: { day: Day; seed?: number; support?: Given<SupportDirectory> }): Sitting;
    resume(saved: Given<SavedSitting>): Sitting;
    /** A history with one more entry. Of a private screening's sheet only its day and result are kept. */
    addEntry(history: Given<History>, entry: Given<Entry>): History;
    /** One's own check-in, or with `theirs` that of the two where something is open. */
    checkIn(of: OneOrTwo & { assessment?: string; seed?: number }): CheckIn;
    /** Two people's scores side by side. */
    compare(of: Two & { assessment: string }): Comparison[] | NotOpen;
    /** An evening of prompts for two, of 5 to 45 minutes, to store and hand back. */
    dealEvening(of: Two & { seed?: number; minutes?: number }): EveningSession | NotOpen;
    /** The evening after a move; it is over when nothing is `ahead`. */
    moveEvening(of: Two & { evening: Given<EveningSession>; move: Move }): EveningSession | NotOpen;
    /** A plan for 1 to 4 weeks of what is recommended. A day without free time is a rest day. */
    week(of: OneOrTwo & { freeTime: Given<FreeTime[]>; weeks?: number }): Week;
}

export type Move = "finished" | "skipped" | "lighter" | "not_tonight" | "resumed";

/** The lines are the page as text, 80 columns wide. */
export type CheckIn = { own: OwnReport; joint?: undefined; lines: string[] } | { own?: undefined; joint: JointReport; lines: string[] };
export interface Week {
    plan: WeekPlan;
    lines: string[];
}

/** One who answers. Every step gives where the sitting is then; an error changes nothing. */
export interface Sitting extends Kept {
    current(): State;
    answer(item: string, answer: Answer): State;
    skip(item: string): State;
    previous(): State;
    goTo(item: string): State;
    /** To resume from. */
    save(): SavedSitting;
    /** The finished sheet, as an entry of a history. */
    submit(day: Day): Sheet;
}

/** Where a sitting is. What has its default is left out. */
export interface State {
    /** None when all are answered or passed over. */
    asks?: Question;
    /** What to read just before it; after the last question, at the end. */
    instructions?: string[];
    section?: string;
    section_about?: string;
    /** Whether it was answered or passed over before. */
    answered?: boolean;
    /** Left out of a private screening, which somebody else might see. */
    answer?: Answer;
    /** From 0 to 1. */
    progress?: number;
    /** How many questions are neither answered nor passed over. */
    unanswered?: number;
    /** Once nothing is left to ask, why it cannot be submitted. */
    blockers?: import("./records.js").Blocker[];
}

/** What a form needs to draw a question. */
export interface Question {
    id: string;
    wording: string;
    required?: boolean;
    kind: "rating" | "slider" | "number" | "choice" | "choices" | "ranking" | "yes_no" | "text" | "date" | "time";
    low?: number;
    high?: number;
    step?: number;
    /** None, one for each end, or one for each whole number. */
    labels?: string[];
    unit?: string;
    options?: { id: string; wording: string; exclusive?: boolean }[];
    at_least?: number;
    at_most?: number;
    /** How many options are put in order. */
    places?: number;
    shortest?: number;
    longest?: number;
    earliest?: Day;
    latest?: Day;
}

// What the app asks closeknit: where a sitting stands, what a person said yes to, what is open between the two.
import { load, notOpen } from "./closeknit/closeknit.js";

export const screen = "private-screen";
export const asked = ["weekly", screen];
const basis = "in the app";
const eveningLasts = 1; // day

const closeknit = await load();
export const pack = closeknit.builtInPack();
export const content = pack.content();
export const say = content.sentences;
/** The host's list of people to talk to; undefined where there is none, and then no private questions begin. */
export const support = await fetch("support.json").then((found) => found.json()).catch(() => undefined);
export const find = (list, id) => list.find((each) => each.id === id);
export const assessment = (id) => find(content.assessments, id);

/** "?day=2026-11-23" stays on a day, to try things out. */
export function today() {
    const given = new URLSearchParams(location.search).get("day");
    const now = new Date();
    const two = (number) => String(number).padStart(2, "0");
    return given ?? `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
const dayNumber = (day) => Math.floor(Date.parse(`${day}T00:00Z`) / 86_400_000);
const seed = () => Math.floor(dayNumber(today()) / 7);

/** What can be opened, each a yes of its own, by name and choice. */
export const yeses = {
    weekly: { yes: { kind: "scores", assessment: "weekly", version: assessment("weekly").version } },
    practices: { yes: { kind: "practices" } },
    prompts: Object.fromEntries([3, 4, 5].map((depth) => [depth, { kind: "prompts", depth }])),
    touch: { yes: { kind: "touch" } },
    sexual_topics: { yes: { kind: "sexual_topics" } },
};

const nobody = (id, name) => ({ name, history: { format: 1, person: { id, adult: true } }, sittings: {}, screening: null, passed: false });
const other = (id) => (id === "first" ? "second" : "first");

/** The two people of this device, over the document that the store keeps. */
export class Couple {
    /** The document of two people who have said that both are adults. */
    static begun(first, second) {
        return { first: nobody("first", first), second: nobody("second", second), evening: null };
    }
    #kept;
    constructor(kept) {
        this.#kept = kept;
    }
    get names() {
        return { first: this.#kept.first.name, second: this.#kept.second.name };
    }
    person(id) {
        return new Person(this.#kept[id], other(id));
    }

    /** Both histories as closeknit takes them, of whom `id` is the one who looks. */
    #two(id) {
        return { mine: this.person(id).history, theirs: this.person(other(id)).history, day: today() };
    }
    /** What both see, or null. */
    jointReport(id) {
        try {
            return pack.checkIn({ ...this.#two(id), seed: seed() }).joint ?? null;
        } catch (error) {
            if (error.code === "no_sheet") return null;
            throw error;
        }
    }

    /** The evening that the two are in, without what is not open any more; null before one begins; notOpen when there is nothing to ask. */
    evening(id) {
        const now = this.#kept.evening;
        if (now && dayNumber(today()) - dayNumber(now.day) <= eveningLasts) return pack.moveEvening({ ...this.#two(id), evening: now, move: "resumed" });
        return this.#dealt(id) === notOpen ? notOpen : null;
    }
    #dealt(id) {
        return pack.dealEvening({ ...this.#two(id), seed: dayNumber(today()), minutes: 30 });
    }
    beginEvening(id) {
        if (this.evening(id) !== null) return; // one is going on, begun in a second window
        if (this.#kept.evening) this.#writeDown(this.#kept.evening);
        const dealt = this.#dealt(id);
        this.#kept.evening = dealt === notOpen ? null : dealt;
    }
    /** Whether the evening is over. A move at a prompt that is not asked any more, as from a second window, changes nothing. */
    move(id, prompt, move) {
        const before = this.evening(id);
        if (before === notOpen || before?.ahead?.[0] !== prompt) return false;
        const now = pack.moveEvening({ ...this.#two(id), evening: before, move });
        if (now === notOpen) return false;
        this.#kept.evening = now;
        if (!now.ahead) this.#writeDown(now);
        return !now.ahead;
    }
    #writeDown(evening) {
        for (const id of ["first", "second"]) this.#kept[id].history = closeknit.addEvening(this.#kept[id].history, evening);
        this.#kept.evening = null;
    }
}

/** One of the two, alone. */
class Person {
    #own;
    #other;
    constructor(own, other) {
        this.#own = own;
        this.#other = other;
    }
    /** With the private questions that are being answered: any yes counts at once, and what has no answer yet is passed over. */
    get history() {
        const { history, screening } = this.#own;
        return screening ? { ...history, entries: [...(history.entries ?? []), screening] } : history;
    }
    /** Whether the private questions, which come first, were neither begun nor put off. */
    get isNew() {
        return !this.history.entries && !this.#own.passed;
    }
    #add(entry) {
        this.#own.history = pack.addEntry(this.#own.history, entry);
    }

    /** null before the first answers. */
    report() {
        try {
            return pack.checkIn({ mine: this.history, day: today(), seed: seed() }).own;
        } catch (error) {
            if (error.code === "no_sheet") return null;
            throw error;
        }
    }

    // ---- Questions

    hasBegun(id) {
        return id in this.#own.sittings;
    }
    /** From where it was left. The private questions begin anew: no answer to them is ever kept. */
    sitting(id) {
        const saved = this.#own.sittings[id];
        return saved ? pack.resume(saved) : pack.begin(id, { day: today(), support });
    }
    /** After each answer. */
    keep(id, now) {
        if (id !== screen) this.#own.sittings[id] = now.save();
        else [this.#own.screening] = pack.addEntry({ format: 1, person: this.#own.history.person }, now.submit(today())).entries;
    }
    /** The answers become an entry. Of the private questions that is day and result alone, and the answer to them is given once. */
    finish(id, now) {
        const sheet = now.submit(today());
        this.#add(sheet);
        delete this.#own.sittings[id];
        if (id !== screen) return null;
        this.#own.screening = null;
        return pack.screening(sheet, { support, day: today() });
    }
    /** Not now. It is no entry: of two screenings of a day the strictest counts, and these may be answered later today. */
    passOverScreen() {
        this.#own.passed = true;
    }

    // ---- Yeses

    /** What this person says yes to now, by name, with the choice; whatever the other one says. */
    saidYes() {
        let given = [];
        for (const each of this.#own.history.entries ?? []) {
            const here = (what) => (!each.what || each.what === what.kind) && (!each.assessment || each.assessment === what.assessment);
            if (each.kind === "opening" && each.to === this.#other) given.push(each.what);
            else if (each.kind === "closing" && (!each.to || each.to === this.#other)) given = given.filter((what) => !here(what));
        }
        return Object.fromEntries(given.map((what) => [what.assessment ?? what.kind, what.kind === "prompts" ? String(what.depth ?? 3) : "yes"]));
    }
    /** A choice that is none of the name's takes the yes back. */
    say(name, choice) {
        const what = yeses[name][choice];
        const { kind, assessment } = Object.values(yeses[name])[0];
        const entry = { day: today(), to: this.#other };
        this.#add(what ? { kind: "opening", ...entry, what, basis } : { kind: "closing", ...entry, what: kind, ...(assessment && { assessment }) });
    }
    /** Every yes, at once. */
    leave() {
        this.#add({ kind: "closing", day: today() });
    }
}

// The npm package under node: the same bytes as the command, errors with their place, memory.
//     CLOSEKNIT_COMMAND=... CLOSEKNIT_PACKAGE=build/wasm/package node --test tests/wasm
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { test } from "node:test";

const folder = pathToFileURL(process.env.CLOSEKNIT_PACKAGE + "/");
const { CloseknitError, load, notOpen } = await import(new URL("node.js", folder));
const command = (...words) => execFileSync(process.env.CLOSEKNIT_COMMAND, words, { encoding: "utf-8" });
/** JSON without the white space between its parts, which the command adds. */
const close = (text) => text.replace(/("(?:[^"\\]|\\.)*")|\s+/g, (_, string = "") => string);
const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf-8");
const file = (name) => new URL(`../../examples/data/${name}.json`, import.meta.url).pathname;

const day = "2026-11-23";
const closeknit = await load();
const pack = closeknit.builtInPack();
const people = Object.fromEntries(["ada", "ben", "nora", "theo"].map((name) => [name, read(`examples/data/${name}.json`)]));
const { ada, ben } = people;
const support = read("examples/support.example.json");

const failsWith = (code, pointer = "") => (error) => {
    assert.ok(error instanceof CloseknitError, error);
    assert.equal(error.code, code);
    assert.equal(error.pointer, pointer);
    assert.notEqual(error.message, "");
    return true;
};

test("a check-in of one is that of the command, byte for byte", () => {
    for (const name of Object.keys(people)) {
        const text = closeknit.call("check_in", pack, people[name], undefined, day, undefined, 0);
        const own = text.slice('{"own":'.length, text.lastIndexOf(',"lines":'));
        assert.equal(own, close(command("check-in", file(name), "--day", day, "--format", "json")), name);
        const page = command("check-in", file(name), "--day", day).replace(/\n$/, "").split("\n");
        assert.deepEqual(pack.checkIn({ mine: people[name], day }).lines, page, name);
    }
});

test("two people's check-in is that of the command, byte for byte", () => {
    const text = closeknit.call("check_in", pack, ada, ben, day, undefined, 0);
    const joint = text.slice('{"joint":'.length, text.lastIndexOf(',"lines":'));
    assert.equal(joint, close(command("check-in", file("ada"), file("ben"), "--together", "--day", day, "--format", "json")));
});

test("the built-in pack is that of the repository", () => {
    const content = pack.content();
    const written = JSON.parse(read("packs/closeness.en.json"));
    assert.equal(content.id, "closeness");
    assert.deepEqual(content.sentences.report, written.sentences.report);
    assert.deepEqual(content.prompts.map((each) => each.wording), written.prompts.map((each) => each.wording));
    const again = closeknit.packFrom(content);
    assert.deepEqual(again.content(), content);
    again.free();
});

test("a mean counts a reversed item from the other end", () => {
    // Item 3 is reverse-keyed on 1 to 5: (5 + 4 + (6 - 2) + 4) / 4.
    const sheet = { assessment: "closeness", version: 2, day, answers: { "safe-1": 5, "safe-2": 4, "safe-3": 2, "safe-4": "4" } };
    assert.equal(pack.score(sheet).scores.find((each) => each.scale === "emotional-safety").value, 4.25);
});

test("what is not open is a value, and the same whatever the cause", () => {
    const closed = pack.addEntry(ben, { kind: "closing", day });
    for (const theirs of [closed, "no JSON", "", { format: 1, person: { id: "ben" } }]) {
        assert.equal(pack.compare({ mine: ada, theirs, assessment: "closeness", day }), notOpen);
        assert.equal(pack.dealEvening({ mine: ada, theirs, day, minutes: 20 }), notOpen);
        assert.deepEqual(pack.checkIn({ mine: ada, theirs, day }), pack.checkIn({ mine: ada, day }));
    }
    const [first] = pack.compare({ mine: ada, theirs: ben, assessment: "closeness", day });
    assert.deepEqual([first.scale, first.first, first.second, first.found], ["presence", 2.5, 4.5, "seen_differently"]);
});

test("an evening is dealt, moved on and written into both histories", () => {
    const two = { mine: ada, theirs: ben, day };
    let evening = pack.dealEvening({ ...two, seed: 7, minutes: 20 });
    const asked = evening.ahead[0];
    evening = pack.moveEvening({ ...two, evening, move: "finished" });
    assert.notEqual(evening.ahead[0], asked);
    evening = pack.moveEvening({ ...two, evening, move: "not_tonight" });
    assert.equal(evening.ahead, undefined);
    const after = closeknit.addEvening(ben, evening);
    assert.ok(after.entries.some((each) => each.kind === "prompt_asked" && each.prompt === asked));
    assert.deepEqual(closeknit.addEvening(after, evening), after);
});

test("a week has what is recommended on days that have time", () => {
    const { plan, lines } = pack.week({ mine: ada, day, freeTime: [{ day: "saturday", minutes: 60 }], weeks: 2 });
    assert.equal(plan.practices[0].day, "2026-11-28");
    assert.ok(lines.length > 3);
});

test("a sitting asks, saves, resumes and is submitted", () => {
    const now = pack.begin("weekly", { day });
    assert.equal(now.current().asks.id, "safe-2");
    assert.equal(now.answer("safe-2", 4).asks.id, "heard-1");
    assert.throws(() => now.answer("heard-1", 6), failsWith("invalid_answer", "/answers/heard-1"));
    assert.equal(now.skip("heard-1").asks.id, "kept-1");
    const later = pack.resume(now.save());
    now.free();
    assert.equal(later.current().asks.id, "kept-1");
    assert.equal(later.previous().asks.id, "heard-1");
    let state = later.goTo("need-1");
    assert.equal(state.asks.kind, "text");
    const wish = "Ein Spaziergang – 散歩 🌲 \"and\" a nap";
    state = later.answer("need-1", wish);
    state = later.answer("unsaid-1", { missing: "prefer_not_to_say" });
    while (state.asks) state = later.skip(state.asks.id);
    const sheet = later.submit(day);
    assert.equal(sheet.kind, "sheet");
    assert.equal(sheet.answers["need-1"], wish);
    assert.deepEqual(sheet.answers["unsaid-1"], { missing: "prefer_not_to_say" });
    later.free();
});

test("a private screening needs help, is answered once, and keeps its result alone", () => {
    assert.throws(() => pack.begin("private-screen", { day }), failsWith("no_fresh_help"));
    const now = pack.begin("private-screen", { day, support });
    let state = now.current();
    while (state.asks) state = now.answer(state.asks.id, "no");
    const sheet = now.submit(day);
    now.free();
    assert.throws(() => pack.score(sheet), failsWith("private_screening"));
    assert.ok(pack.screening(sheet, { support, day }).words.length > 0);
    const { entries } = pack.addEntry({ format: 1, person: { id: "ada", adult: true } }, sheet);
    assert.deepEqual(entries.map((each) => each.kind), ["screening"]);
    assert.ok(!JSON.stringify(entries).includes("fear-2"));
});

test("an error has a code, a place and a message without anybody's answer", () => {
    assert.throws(() => closeknit.packFrom('{"id": "mine"}'), failsWith("missing_format", "/format"));
    const confided = { assessment: "weekly", version: 2, day, answers: { "mood-1": "a secret of mine" } };
    assert.throws(() => pack.score(confided), (error) => failsWith("invalid_answer", "/answers/mood-1")(error) && !error.message.includes("secret"));
    assert.throws(() => pack.checkIn({ mine: "[", day }), failsWith("unexpected_end"));
    assert.throws(() => pack.checkIn({ mine: ada }), failsWith("null_argument"));
    assert.ok(pack.lint(confided, { day }).some((each) => each.path === "/answers/mood-1"));
});

test("every broken sample gets its code and its place, as from C++ and Python", () => {
    const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    let tried = 0;
    for (const { file, as, fault, at, code } of JSON.parse(read("tests/samples/bad/expected.json"))) {
        let text;
        try {
            text = utf8.decode(readFileSync(new URL(`../samples/bad/${file}`, import.meta.url)));
        } catch {
            continue; // bytes that are no text cannot be in a string
        }
        ++tried;
        if (fault === "lint") {
            const own = as === "pack" ? closeknit.packFrom(text) : null;
            if (own) assert.ok(own.lint(text, { day }).some((each) => (each.path ?? "") === at), file);
            own?.free();
            continue;
        }
        const given = () => (as === "pack" ? closeknit.packFrom(text) : pack.checkIn({ mine: text, day }));
        assert.throws(given, (error) => error.code === code && (fault === "syntax" || error.pointer === at), file);
    }
    assert.ok(tried > 190);
});

test("a document that is nested too deeply, or of nothing but brackets, is an error", () => {
    for (const text of ["[".repeat(16 * 1024 * 1024), '{"a":'.repeat(1_000_000), '"'.padEnd(16 * 1024 * 1024, "\\")])
        assert.throws(() => closeknit.packFrom(text), CloseknitError);
    assert.equal(pack.content().id, "closeness");
});

test("a call that a function does not take is refused before it is made", () => {
    assert.throws(() => pack.lint(ada, { day: 20261123 }), TypeError);
    assert.throws(() => pack.begin("weekly", { day: new Date() }), TypeError);
    assert.throws(() => closeknit.call("no_such_function"), TypeError);
});

test("a text of 16 MiB crosses, and one more byte is an error", () => {
    const most = 16 * 1024 * 1024;
    const padded = (length) => ada.trimEnd().padEnd(length - 1, " ") + "\n";
    assert.deepEqual(pack.checkIn({ mine: padded(most), day }), pack.checkIn({ mine: ada, day }));
    assert.throws(() => pack.checkIn({ mine: padded(most + 1), day }), CloseknitError);
});

test("what is freed is gone, and nothing else is left behind", () => {
    const before = closeknit.live();
    const own = closeknit.builtInPack();
    const now = own.begin("weekly", { day });
    assert.equal(closeknit.live(), before + 2);
    own.free();
    own.free();
    assert.equal(now.current().asks.id, "safe-2");
    assert.throws(() => own.content(), failsWith("bad_handle"));
    now[Symbol.dispose ?? Symbol.for("Symbol.dispose")]();
    assert.throws(() => now.current(), failsWith("bad_handle"));
    assert.throws(() => closeknit.call("pack_json", closeknit.live()), failsWith("bad_handle"));
    assert.equal(closeknit.live(), before);
});

test("what is lost is freed after a collection", { skip: !globalThis.gc }, async () => {
    const before = closeknit.live();
    for (let at = 0; at < 50; ++at) pack.begin("weekly", { day });
    for (let at = 0; at < 100 && closeknit.live() > before; ++at) {
        globalThis.gc();
        await new Promise((done) => setTimeout(done, 10));
    }
    assert.equal(closeknit.live(), before);
});

test("the module loads from its bytes, compiled, and from an address", async () => {
    const bytes = readFileSync(new URL("closeknit.wasm", folder));
    for (const from of [bytes, new WebAssembly.Module(bytes), `data:application/wasm;base64,${bytes.toString("base64")}`])
        assert.equal((await load(from)).version, closeknit.version);
    assert.equal(closeknit.version, JSON.parse(readFileSync(new URL("package.json", folder))).version);
    assert.equal(closeknit.abi, 1);
});

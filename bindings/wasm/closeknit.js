// closeknit in JavaScript, over the C ABI (include/closeknit_c.h) as WebAssembly. closeknit.d.ts says what is public, and what it does.

/** What is not open between two people, whatever the cause. */
export const notOpen = "not_open";

export class CloseknitError extends Error {
    name = "CloseknitError";
    constructor(code, pointer, message) {
        super(message);
        this.code = code;
        this.pointer = pointer;
    }
}

const statuses = { notOpen: 1, error: 2 };
const reader = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const writer = new TextEncoder();

/** A document as the text that crosses: text stays as it is. */
const json = (document) => (document === undefined || typeof document === "string" ? document : JSON.stringify(document));
const parsed = (text) => (text === notOpen ? notOpen : JSON.parse(text));

async function bytesFrom(address) {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`closeknit.wasm: ${response.status} from ${address}`);
    return response.arrayBuffer();
}

/** The few functions that the module asks for. It has neither files nor an environment, and what it would print is dropped. */
function imports(module, exports) {
    const given = {
        environ_sizes_get(count, size) {
            new Uint32Array(exports().memory.buffer, count, 1)[0] = 0;
            new Uint32Array(exports().memory.buffer, size, 1)[0] = 0;
            return 0;
        },
        environ_get: () => 0,
        emscripten_notify_memory_growth() {},
        proc_exit(code) {
            throw new Error(`closeknit.wasm ended with ${code}`);
        },
    };
    const out = {};
    for (const { module: from, name } of WebAssembly.Module.imports(module)) (out[from] ??= {})[name] = given[name] ?? (() => 52); // ENOSYS
    return out;
}

export async function load(wasm = new URL("./closeknit.wasm", import.meta.url)) {
    const source = typeof wasm === "string" || wasm instanceof URL ? await bytesFrom(wasm) : wasm;
    const module = source instanceof WebAssembly.Module ? source : await WebAssembly.compile(source);
    let exports;
    ({ exports } = await WebAssembly.instantiate(module, imports(module, () => exports)));
    exports._initialize();
    return new Closeknit(exports);
}

/** Handles that nobody freed before they were lost. */
const lost = new FinalizationRegistry(({ wasm, handle }) => wasm.closeknit_free(handle));

/** A pack or a sitting: a handle of the C ABI. */
class Kept {
    #wasm;
    #handle;
    constructor(wasm, handle) {
        this.#wasm = wasm;
        this.#handle = handle;
        lost.register(this, { wasm, handle }, this);
    }
    static handleOf(kept) {
        return kept.#handle;
    }
    free() {
        lost.unregister(this);
        this.#wasm.closeknit_free(this.#handle);
    }
    [Symbol.dispose ?? Symbol.for("Symbol.dispose")]() {
        this.free();
    }
}

class Closeknit {
    #wasm;
    constructor(wasm) {
        this.#wasm = wasm;
    }

    get version() {
        return this.#string(this.#wasm.closeknit_version());
    }
    get abi() {
        return this.#wasm.closeknit_c_version();
    }
    live() {
        return this.#wasm.closeknit_live();
    }

    builtInPack() {
        return new Pack(this, this.#wasm, this.#reply("pack_built_in").handle);
    }
    packFrom(pack) {
        return new Pack(this, this.#wasm, this.#reply("pack_from_json", json(pack)).handle);
    }
    addEvening(history, evening) {
        return parsed(this.call("add_evening", json(history), json(evening)));
    }

    call(name, ...given) {
        return this.#reply(name, ...given).text;
    }
    /** A sitting that a function of this name gives. */
    sitting(name, ...given) {
        return new Sitting(this, this.#wasm, this.#reply(name, ...given).handle);
    }

    /** Calls closeknit_NAME. A text goes as its bytes and their number, undefined as a text that is not given. */
    #reply(name, ...given) {
        const wasm = this.#wasm;
        const texts = [];
        try {
            const flat = given.flatMap((each) => {
                if (each instanceof Kept) return [Kept.handleOf(each)];
                if (typeof each === "number") return [each];
                if (each === undefined) return [0, 0];
                if (typeof each !== "string") throw new TypeError(`closeknit_${name} takes texts, numbers, packs and sittings`);
                const bytes = writer.encode(each);
                const at = wasm.malloc(bytes.length || 1);
                if (!at) throw new CloseknitError("out_of_memory", "", "there is no memory for a text");
                texts.push(at);
                new Uint8Array(wasm.memory.buffer, at, bytes.length).set(bytes);
                return [at, bytes.length];
            });
            const called = wasm[`closeknit_${name}`];
            if (flat.length !== called?.length) throw new TypeError(`closeknit_${name} is called with what it does not take`);
            return this.#read(called(...flat));
        } finally {
            texts.forEach((at) => wasm.free(at));
        }
    }

    /** What a reply says, or an error; the reply is freed. */
    #read(reply) {
        const wasm = this.#wasm;
        try {
            const status = wasm.closeknit_reply_status(reply);
            if (status === statuses.notOpen) return { text: notOpen };
            if (status === statuses.error)
                throw new CloseknitError(
                    this.#string(wasm.closeknit_reply_code(reply)),
                    this.#string(wasm.closeknit_reply_pointer(reply)),
                    this.#string(wasm.closeknit_reply_message(reply)),
                );
            const text = this.#text(wasm.closeknit_reply_text(reply), wasm.closeknit_reply_length(reply));
            return { text, handle: wasm.closeknit_take(reply) };
        } finally {
            wasm.closeknit_free(reply);
        }
    }

    #text(at, length) {
        return reader.decode(new Uint8Array(this.#wasm.memory.buffer, at >>> 0, length >>> 0));
    }
    /** A text that ends with a 0. */
    #string(at) {
        const bytes = new Uint8Array(this.#wasm.memory.buffer, at >>> 0);
        return this.#text(at, bytes.indexOf(0));
    }
}

class Pack extends Kept {
    #from;
    constructor(from, wasm, handle) {
        super(wasm, handle);
        this.#from = from;
    }
    #call(name, ...given) {
        return parsed(this.#from.call(name, this, ...given));
    }

    content() {
        return this.#call("pack_json");
    }
    lint(document, { day }) {
        return this.#call("lint", json(document), day);
    }
    score(sheet) {
        return this.#call("score", json(sheet));
    }
    screening(sheet, { support, day }) {
        return this.#call("screening", json(sheet), json(support), day);
    }
    begin(assessment, { day, seed = 0, support }) {
        return this.#from.sitting("sitting_begin", this, assessment, day, seed, json(support));
    }
    resume(saved) {
        return this.#from.sitting("sitting_resume", this, json(saved));
    }
    addEntry(history, entry) {
        return this.#call("add_entry", json(history), json(entry));
    }
    checkIn({ mine, theirs, day, assessment, seed = 0 }) {
        return this.#call("check_in", json(mine), json(theirs), day, assessment, seed);
    }
    compare({ mine, theirs, assessment, day }) {
        return this.#call("compare", json(mine), json(theirs), assessment, day);
    }
    dealEvening({ mine, theirs, day, seed = 0, minutes = 30 }) {
        return this.#call("evening_deal", json(mine), json(theirs), day, seed, minutes);
    }
    moveEvening({ mine, theirs, day, evening, move }) {
        return this.#call("evening_move", json(mine), json(theirs), day, json(evening), move);
    }
    week({ mine, theirs, day, freeTime, weeks = 1 }) {
        return this.#call("week", json(mine), json(theirs), day, json(freeTime), weeks);
    }
}

class Sitting extends Kept {
    #from;
    constructor(from, wasm, handle) {
        super(wasm, handle);
        this.#from = from;
    }
    #call(name, ...given) {
        return parsed(this.#from.call(name, this, ...given));
    }

    current() {
        return this.#call("sitting_current");
    }
    answer(item, answer) {
        return this.#call("sitting_answer", item, JSON.stringify(answer));
    }
    skip(item) {
        return this.#call("sitting_skip", item);
    }
    previous() {
        return this.#call("sitting_previous");
    }
    goTo(item) {
        return this.#call("sitting_go_to", item);
    }
    save() {
        return this.#call("sitting_save");
    }
    submit(day) {
        return this.#call("sitting_submit", day);
    }
}

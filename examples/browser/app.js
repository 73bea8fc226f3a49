// Which page is shown, to whom, and what a step does. Who is here is known to this window alone, and to nobody after a reload.
import * as pages from "./pages.js";
import { Couple, screen } from "./couple.js";
import { button, element, fill, link } from "./elements.js";
import * as store from "./store.js";
import { words } from "./words.js";

const main = document.getElementById("main");
const nav = document.querySelector("nav");
const footer = document.querySelector("footer");

const routes = {
    help: pages.help, keeping: pages.keeping, hand: pages.handOver,
    me: pages.mine, practice: pages.practice, ask: (now, id) => (id ? pages.ask(now, id) : pages.questions(now)), yes: pages.opens,
    together: pages.together, evening: pages.evening, cards: (now, id, at) => (id ? pages.deck(now, id, at) : pages.decks(now)),
};
const forEverybody = ["help", "keeping"];
const other = { first: "second", second: "first" };
const change = (work) => store.change((kept) => work(new Couple(kept)));
const changeMine = (work) => change((couple) => work(couple.person(here.me)));

const here = {
    me: null, couple: null, handing: null, // who looks; the two; who hands the device to whom
    sitting: null, told: null, wrong: null, eveningIsOver: false, // the questions being answered: {id, now}

    get person() {
        return this.couple.person(this.me);
    },
    async setUp(first, second) {
        await store.begin(Couple.begun(first, second));
        navigator.storage?.persist?.(); // so that the browser does not clear it to make room; if it says no, all works as well
        go("/");
    },
    enter(id) {
        this.me = id;
        this.handing = null;
        go(this.person.isNew ? `/ask/${screen}` : "/me");
    },
    handOver() {
        this.close();
        this.handing = { from: this.me, to: other[this.me] };
        this.me = null;
        go("/hand");
    },
    async forget() {
        this.close();
        this.me = null;
        await store.forget();
        go("/");
    },
    /** Nothing that was being answered stays in sight, or in memory. */
    close() {
        this.sitting?.now.free();
        Object.assign(this, { sitting: null, told: null, wrong: null, eveningIsOver: false });
    },

    sittingOf(id) {
        if (this.sitting?.id !== id && this.person.hasBegun(id)) this.sitting = { id, now: this.person.sitting(id) };
        return this.sitting?.id === id ? this.sitting.now : null;
    },
    async begin(id) {
        this.sitting = { id, now: this.person.sitting(id) };
        if (id !== screen) await this.kept(id);
        show();
    },
    async notNow(id) {
        if (id === screen) await changeMine((person) => person.passOverScreen());
        go("/me");
    },
    kept(id) {
        return changeMine((person) => person.keep(id, this.sitting.now));
    },
    /** One step of a sitting, on the disk before the next question is shown. */
    async step(id, act) {
        try {
            act();
        } catch (error) {
            if (error.name !== "CloseknitError") throw error; // an answer that does not fit
            return this.tells(words.ask.wrong);
        }
        await this.kept(id);
        this.wrong = null;
        show();
    },
    tells(wrong) {
        this.wrong = wrong;
        show();
    },
    async finish(id) {
        const told = await changeMine((person) => person.finish(id, this.sitting.now));
        this.close();
        this.told = told;
        if (told) show();
        else go("/me");
    },
    doneTold() {
        go("/me");
    },

    saysYes: (name, choice) => changeMine((person) => person.say(name, choice)),
    async leave() {
        await changeMine((person) => person.leave());
        show();
    },
    async beginEvening() {
        await change((couple) => couple.beginEvening(this.me));
        show();
    },
    async move(prompt, move) {
        this.eveningIsOver = await change((couple) => couple.move(this.me, prompt, move));
        show();
    },
};

let shown = null; // the address of the page in sight
async function show() {
    const address = location.hash.slice(1) || "/";
    const [, name, ...rest] = address.split("/");
    if (shown !== address) here.close();
    const kept = await store.read();
    here.couple = kept ? new Couple(kept) : null;
    if (!here.couple) here.me = null;
    const mayLook = forEverybody.includes(name) || (name === "hand" ? here.handing : here.me);
    const page = (mayLook && routes[name]) || (here.couple ? pages.who : pages.setUp);
    const inside = page(here, ...rest.map(decodeURIComponent));
    main.replaceChildren(...[inside].flat(Infinity).filter(Boolean));
    around(name);
    const heading = main.querySelector("h1");
    document.title = `${heading.textContent} – ${words.title}`;
    if (shown !== null) focusOn(heading);
    shown = address;
}

/** Whoever cannot see the page hears its heading, or what is wrong. */
function focusOn(heading) {
    const first = main.querySelector(".notice[role=alert]") ?? heading;
    first.tabIndex = -1;
    first.focus({ preventScroll: true });
    scrollTo(0, 0);
}

function around(name) {
    nav.hidden = !here.me;
    nav.replaceChildren(
        ...Object.entries(words.nav).map(([address, label]) => link(`#${address}`, label, { "aria-current": address === `/${name}` ? "page" : null })),
    );
    const handOver = here.me && button(words.hand_over.link, () => here.handOver(), { quiet: true });
    const kept = here.couple && link("#/keeping", words.keeping.link);
    footer.replaceChildren(...[handOver, kept].filter(Boolean));
}

function go(address) {
    if (location.hash === `#${address}`) show();
    else location.hash = address;
}

function failed(event) {
    console.error(event.reason ?? event.error);
    main.replaceChildren(...pages.failed(here).flat(Infinity));
    focusOn(main.querySelector("h1"));
}

addEventListener("hashchange", show);
addEventListener("unhandledrejection", failed);
addEventListener("error", failed);
navigator.serviceWorker?.register("service-worker.js");
show();

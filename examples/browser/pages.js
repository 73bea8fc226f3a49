// The pages: each gives what stands in the main part. `here` is who looks, what is being answered, and how to go on.
import { notOpen } from "./closeknit/closeknit.js";
import { asked, assessment, content, find, pack, say, screen, support, today, yeses } from "./couple.js";
import { button, buttons, element, fill, link, paragraphs } from "./elements.js";
import { questionForm } from "./questions.js";
import { jointPage, ownPage, practicePage, supportList } from "./reports.js";
import { words } from "./words.js";

const heading = (text) => element("h1", {}, text);
const aloud = (text) => element("span", { class: "aloud" }, `: ${text}`);
const buttonLink = (address, label, of = "") => link(address, [label, of && aloud(of)], { class: "button" });

// ---- Who is here

export function setUp(here) {
    const name = (id, label) => element("p", {}, element("label", { for: id }, label), element("input", { id, required: true, maxlength: 40, autocomplete: "off" }));
    const wrong = element("p", { role: "alert" });
    const form = element(
        "form",
        { class: "card" },
        name("first", words.set_up.first),
        name("second", words.set_up.second),
        element("label", { class: "check" }, element("input", { type: "checkbox", required: true, id: "adults" }), element("span", {}, words.set_up.adults)),
        wrong,
        buttons(element("button", {}, words.set_up.begin)),
    );
    form.addEventListener("submit", (event) => {
        event.preventDefault();
        const [first, second] = ["first", "second"].map((id) => form.elements[id].value.trim());
        if (first && second && first !== second) here.setUp(first, second);
        else wrong.textContent = words.set_up.names;
    });
    return [heading(words.set_up.heading), paragraphs(words.set_up.intro), element("p", { class: "notice" }, words.device), form];
}

export function who(here) {
    const one = (id) => button(fill(words.who.me, { name: here.couple.names[id] }), () => here.enter(id));
    return [heading(words.who.heading), buttons(one("first"), one("second")), element("p", { class: "note" }, words.device)];
}

export function handOver(here) {
    const { from, to } = here.handing;
    const [me, name] = [here.couple.names[from], here.couple.names[to]];
    return [
        heading(fill(words.hand_over.heading, { name })),
        paragraphs(fill(words.hand_over.text, { me })),
        paragraphs(fill(words.hand_over.ready, { name })),
        buttons(button(fill(words.who.me, { name }), () => here.enter(to))),
    ];
}

export function help() {
    return [heading(say.support.heading), paragraphs(say.support.not_an_emergency_service), supportList(support?.resources)];
}

export function keeping(here) {
    const sure = element("div", { role: "status" });
    const forget = () =>
        sure.replaceChildren(
            ...paragraphs(words.keeping.about),
            buttons(button(words.keeping.sure, () => here.forget()), button(words.keeping.no, () => sure.replaceChildren(), { quiet: true })),
        );
    return [heading(words.keeping.heading), paragraphs(...words.keeping.text, words.device), buttons(button(words.keeping.forget, forget, { quiet: true })), sure];
}

// ---- One's own

export function mine(here) {
    const report = here.person.report();
    return report ? ownPage(report) : [heading(words.nav["/me"]), paragraphs(say.nothing_answered), buttons(buttonLink("#/ask", words.questions.heading))];
}

export function practice(here, id) {
    return practicePage(id);
}

export function questions(here) {
    const card = (id) => {
        const of = assessment(id);
        const label = here.person.hasBegun(id) ? words.questions.go_on : words.questions.start;
        return element("section", { class: "card" }, element("h2", {}, of.title), paragraphs(of.about), buttons(buttonLink(`#/ask/${id}`, label, of.title)));
    };
    return [heading(words.questions.heading), paragraphs(words.questions.intro), asked.map(card)];
}

const mayBegin = (id) => {
    if (id !== screen) return true;
    try {
        pack.begin(id, { day: today(), support }).free();
        return true;
    } catch {
        return false; // no list of help that was checked in the past year
    }
};

export function ask(here, id) {
    const of = assessment(id);
    if (here.told) return told(here);
    const now = here.sittingOf(id);
    if (!now) return begin(here, of);
    const state = now.current();
    return state.asks ? question(here, of, now, state) : last(here, of, now);
}

function begin(here, of) {
    const may = mayBegin(of.id);
    const saved = of.id === screen ? words.ask.not_saved : words.ask.saved;
    return [
        heading(of.title),
        paragraphs(of.about, may ? saved : say.support.no_fresh_help),
        buttons(may && button(words.ask.begin, () => here.begin(of.id)), button(words.ask.not_now, () => here.notNow(of.id), { quiet: true })),
    ];
}

function question(here, of, now, { asks, instructions = [], answer, answered }) {
    const all = of.items.filter((each) => (each.kind ?? "question") === "question");
    const place = { number: all.findIndex((each) => each.id === asks.id) + 1, count: all.length };
    const wrong = here.wrong;
    const { fields, read } = questionForm(asks, answer, wrong);
    const step = (act) => here.step(of.id, act);
    const form = element(
        "form",
        {},
        fields,
        of.id === screen && answered ? paragraphs(words.ask.before) : null,
        buttons(
            element("button", {}, words.ask.next),
            button(words.ask.skip, () => step(() => now.skip(asks.id)), { quiet: true }),
            button(words.ask.rather_not, () => step(() => now.answer(asks.id, { missing: "prefer_not_to_say" })), { quiet: true }),
            of.id === screen && answered && button(words.ask.keep, () => step(() => now.answer(asks.id, now.save().sheet.answers[asks.id])), { quiet: true }),
        ),
        buttons(
            place.number > 1 && button(words.ask.back, () => step(() => now.previous()), { quiet: true }),
            link("#/me", words.ask.stop, { class: "button quiet" }),
        ),
        element("p", { class: "note" }, of.id === screen ? words.ask.not_saved : words.ask.saved),
    );
    form.addEventListener("submit", (event) => {
        event.preventDefault();
        const given = read();
        if (given === undefined) here.tells(asks.kind === "text" ? words.ask.wrong : words.ask.choose);
        else step(() => now.answer(asks.id, given));
    });
    const progress = fill(words.ask.progress, place);
    return [
        element("div", { class: "progress" }, element("progress", { value: place.number, max: place.count, "aria-label": progress }), element("span", {}, `${of.title} · ${progress}`)),
        paragraphs(...instructions),
        wrong && element("p", { class: "notice", role: "alert", id: "wrong" }, wrong),
        form,
    ];
}

function last(here, of, now) {
    return [
        heading(words.ask.last),
        paragraphs(...(now.current().instructions ?? [])),
        buttons(button(words.ask.finish, () => here.finish(of.id)), button(words.ask.back, () => here.step(of.id, () => now.previous()), { quiet: true })),
    ];
}

/** What the private questions are answered with stands here once and is kept nowhere. */
function told(here) {
    return [heading(say.support.heading), paragraphs(...here.told.words), here.told.resources && supportList(here.told.resources), buttons(button(words.ask.done, () => here.doneTold()))];
}

export function opens(here) {
    const given = here.person.saidYes();
    const card = ([name, choices]) => {
        const about = words.yeses.about[name];
        const label = (choice) => (["no", "yes"].includes(choice) ? words.yeses[choice] : about.choices[choice]);
        const radio = (choice) =>
            element(
                "label",
                {},
                element("input", { type: "radio", name, value: choice, checked: choice === (given[name] ?? "no") }),
                element("span", {}, label(choice)),
            );
        const said = element("span", { role: "status" });
        const form = element(
            "form",
            { class: "card" },
            element("fieldset", {}, element("legend", {}, element("h2", {}, about.title)), paragraphs(about.text), ["no", ...Object.keys(choices)].map(radio)),
            buttons(element("button", {}, words.yeses.save, aloud(about.title)), said),
        );
        form.addEventListener("submit", async (event) => {
            event.preventDefault();
            said.textContent = "";
            await here.saysYes(name, new FormData(form).get(name));
            said.textContent = words.saved;
        });
        return form;
    };
    const leave = element("section", { class: "card" }, element("h2", {}, words.yeses.leave), paragraphs(words.yeses.leave_about), buttons(button(words.yeses.leave, () => here.leave(), { quiet: true })));
    return [heading(words.yeses.heading), paragraphs(words.yeses.intro), Object.entries(yeses).map(card), leave];
}

// ---- The two

export function together(here) {
    const report = here.couple.jointReport(here.me);
    return report ? jointPage(report, here.couple.names) : [heading(words.together.heading), paragraphs(words.together.not_open)];
}

export function evening(here) {
    if (here.eveningIsOver) return [heading(words.evening.heading), paragraphs(say.evening.finished)];
    const now = here.couple.evening(here.me);
    if (now === notOpen || (now && !now.ahead)) return [heading(words.evening.heading), paragraphs(say.evening.nothing)];
    if (!now) return [heading(words.evening.heading), paragraphs(words.evening.intro), buttons(button(words.evening.begin, () => here.beginEvening()))];
    const { names } = here.couple;
    const [asks] = now.ahead;
    const prompt = find(content.prompts, asks);
    const done = now.finished?.length ?? 0;
    const move = (name, more) => button(words.evening[name], () => here.move(asks, name), more);
    return [
        element("p", { class: "progress" }, fill(say.evening.heading, names)),
        element("div", { class: "prompt" }, paragraphs(prompt.asker_first), heading(prompt.wording)),
        paragraphs(fill(say.evening.turn, { number: done + 1, count: done + now.ahead.length, person: names[now.opens] })),
        buttons(move("finished"), ["skipped", "lighter", "not_tonight"].map((each) => move(each, { quiet: true }))),
    ];
}

/** Whether anybody may be asked this without having said yes to more. */
const isOpen = ({ depth = 1, sensitivity = "ordinary", risks = [] }) => depth <= 2 && sensitivity === "ordinary" && !risks.length;
const openCards = (deck) => deck.prompts.map((id) => find(content.prompts, id)).filter(isOpen);

export function decks() {
    const card = (deck, count) =>
        element("section", { class: "card" }, element("h2", {}, link(`#/cards/${deck.id}/1`, deck.title)), paragraphs(deck.about), element("p", { class: "much" }, fill(words.cards.count, { count })));
    const all = content.decks.map((deck) => [deck, openCards(deck).length]).filter(([, count]) => count);
    return [heading(words.cards.heading), paragraphs(words.cards.intro), all.map(([deck, count]) => card(deck, count))];
}

export function deck(here, id, number) {
    const of = find(content.decks, id);
    const cards = openCards(of);
    const at = Math.min(Math.max(Number(number) || 1, 1), cards.length);
    const prompt = cards[at - 1];
    const to = (place, label, quiet) => link(`#/cards/${id}/${place}`, label, { class: quiet ? "button quiet" : "button" });
    return [
        element("p", { class: "progress" }, fill(words.cards.place, { title: of.title, number: at, count: cards.length })),
        element("div", { class: "prompt" }, paragraphs(prompt.asker_first), heading(prompt.wording)),
        buttons(at < cards.length && to(at + 1, words.cards.next), at > 1 && to(at - 1, words.ask.back, true), link("#/cards", words.cards.all, { class: "button quiet" })),
    ];
}

export function failed(here) {
    return [heading(words.failed.heading), paragraphs(words.failed.text), buttons(button(words.failed.retry, () => location.reload()))];
}

// Elements of a page. What goes into them is text, never markup.

/** element("p", {class: "day"}, "Monday", …). Nothing is made of null, false and "". A function on… is a listener. */
export function element(tag, attributes = {}, ...inside) {
    const made = tag === "svg" || tag === "rect" ? document.createElementNS("http://www.w3.org/2000/svg", tag) : document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
        if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
        else if (value === true) made.setAttribute(name, "");
        else if (value !== null && value !== undefined && value !== false) made.setAttribute(name, value);
    }
    made.append(...inside.flat(Infinity).filter((each) => each || each === 0));
    return made;
}

/** A sentence of a pack with its names in braces replaced. */
export const fill = (sentence, values) => sentence.replace(/\{(\w+)\}/g, (found, name) => values[name] ?? found);

export const paragraphs = (...sentences) => sentences.filter(Boolean).map((each) => element("p", {}, each));
export const listed = (sentences) => (sentences.length ? element("ul", {}, sentences.map((each) => element("li", {}, each))) : null);
export const labelled = (label, ...sentences) => {
    const given = sentences.filter(Boolean).join(" ");
    return given ? element("p", {}, element("strong", {}, label), " ", given) : null;
};
export const button = (label, act, { quiet = false, aloud = "", ...more } = {}) =>
    element("button", { type: "button", class: quiet ? "quiet" : null, onclick: act, ...more }, label, aloud && element("span", { class: "aloud" }, `: ${aloud}`));
export const buttons = (...all) => element("p", { class: "buttons" }, all);
export const link = (address, label, more = {}) => element("a", { href: address, ...more }, label);

/** Beside the number that it shows, and so left out when the page is read aloud. */
export function bar(value, low, high) {
    const part = high > low ? Math.min(Math.max((value - low) / (high - low), 0), 1) : 0;
    const rect = (name, width) => element("rect", { class: name, width, height: 8 });
    const size = { viewBox: "0 0 100 8", preserveAspectRatio: "none", width: 100, height: 8 };
    return element("svg", { class: "bar", "aria-hidden": "true", ...size }, rect("track", 100), rect("value", part * 100));
}

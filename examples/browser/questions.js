// A question as a form, for the kinds that the app's two questionnaires have.
import { say } from "./couple.js";
import { element } from "./elements.js";

/** The values that a question can be chosen from, each with its words. */
function choices(asks) {
    switch (asks.kind) {
        case "rating": return asks.labels.map((label, at) => [asks.low + at, label]);
        case "yes_no": return [[true, say.answering.yes], [false, say.answering.no]];
        case "choice": return asks.options.map(({ id, wording }) => [id, wording]);
        default: throw new Error(`the app has no form for ${asks.kind}`);
    }
}

/** {fields, read}: what to show, and what gives the answer, undefined while there is none. */
export function questionForm(asks, given, wrong) {
    const described = wrong ? "wrong" : null;
    if (asks.kind === "text") {
        const field = element("textarea", { id: "value", rows: 5, maxlength: asks.longest, "aria-describedby": described });
        field.value = typeof given === "string" ? given : "";
        return {
            fields: [element("h1", {}, element("label", { for: "value" }, asks.wording)), element("p", {}, field)],
            read: () => field.value.trim() || undefined,
        };
    }
    const all = choices(asks);
    const labels = all.map(([value, wording], at) =>
        element(
            "label",
            {},
            element("input", { type: "radio", name: "value", value: at, checked: value === given }),
            element("span", {}, wording),
        ),
    );
    const fields = element("fieldset", { class: "picks", "aria-describedby": described }, element("legend", {}, element("h1", {}, asks.wording)), labels);
    return { fields: [fields], read: () => all[fields.querySelector(":checked")?.value]?.[0] };
}

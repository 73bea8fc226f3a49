// A report as a page, in the pack's words: what the command prints, and closeknit.web of the Python package.
import { assessment, content, find, say } from "./couple.js";
import { bar, element, fill, labelled, link, listed, paragraphs } from "./elements.js";

const mostBars = 3; // of one group; the other scores are named or counted
const mostContraindications = 2; // the practice's own page has all
const mostQuestions = 5;
const notForTwo = ["fear", "retaliation", "control", "abuse"]; // whoever could not say so reads a page for two with the other beside them

const rounded = (value) => String(Math.round(value * 100) / 100).replace(".", say.answering.decimal_sign);
function numberText(value, low, high) {
    if (low === undefined || high === undefined) return rounded(value);
    const [given, from, to] = [value, low, high].map(rounded);
    return fill(low === 0 || low === 1 ? say.scores.value : say.scores.value_in_range, { value: given, low: from, high: to });
}
const scoreBar = (of, { scale, low, high }, value) =>
    (find(of.scales, scale).better ?? "high") === "high" && value !== undefined && low !== undefined && high !== undefined ? bar(value, low, high) : null;
const inWords = new Intl.DateTimeFormat(content.language, { dateStyle: "long", timeZone: "UTC" });
const dayText = (day) => inWords.format(Date.parse(`${day}T00:00Z`));
const dayLine = (day, before = "") => element("p", { class: "day" }, before, element("time", { datetime: day }, dayText(day)));

function table(of, rows, columns = []) {
    const head = columns.length ? element("thead", {}, element("tr", {}, element("td"), columns.map((each) => element("th", { scope: "col" }, each)))) : null;
    const row = ([scale, ...cells]) => element("tr", {}, element("th", { scope: "row" }, find(of.scales, scale).title), cells.map((each) => element("td", {}, each)));
    return element("table", { class: columns.length ? "scores joint" : "scores own" }, head, element("tbody", {}, rows.map(row)));
}

// ---- One person

function group(of, report, { kind = "best", scales }) {
    const scores = scales.map((id) => report.scores.find((each) => each.scale === id));
    const titles = scales.map((id) => find(of.scales, id).title);
    const together = (names) => names.join(say.report.comma);
    const [heading, ...body] = {
        best: () => [say.report.best_heading, ...bars(say.report.more_best)],
        worst: () => [say.report.worst_heading, ...bars(say.report.more_worst)],
        between: () => [say.report.between_heading, ...paragraphs(together(titles))],
        less_is_better: () => [say.report.less_is_better_heading, listed(byLabel())],
        neutral: () => [say.report.neutral_heading, table(of, scores.map((each) => [each.scale, each.label || numberText(each.value, each.low, each.high)]))],
    }[kind]();
    function bars(more) {
        const rows = scores.slice(0, mostBars).map((each) => [each.scale, [scoreBar(of, each, each.value), numberText(each.value, each.low, each.high)], each.label]);
        const rest = titles.slice(mostBars);
        return [table(of, rows), rest.length ? paragraphs(fill(more, { scores: together(rest), count: rest.length })) : null];
    }
    function byLabel() {
        const labels = [...new Set(scores.map((each) => each.label))];
        return labels.map((label) => fill(say.report.labelled, { label, scores: together(titles.filter((_, at) => scores[at].label === label)) }));
    }
    const here = (report.highlights ?? []).filter((each) => scales.includes(each.scale));
    const standingOut = ["low_point", "strength"].flatMap((wanted) => here.filter(({ kind = "low_point" }) => kind === wanted));
    return element("section", {}, element("h2", {}, heading), body, paragraphs(...standingOut.map((each) => each.wording)));
}

export function ownPage(report) {
    const of = assessment(report.assessment);
    const scored = report.scores?.filter((each) => each.value !== undefined) ?? [];
    const left = (report.scores?.length ?? 0) - scored.length;
    const touch = (report.highlights ?? []).filter((each) => ["in_touch_not_close", "close_not_in_touch"].includes(each.kind));
    return element(
        "article",
        {},
        element("h1", {}, of.title),
        dayLine(report.day),
        paragraphs(report.first_line, scored.length ? say.own_intro : say.nothing_answered, ...touch.map((each) => each.wording)),
        (report.groups ?? []).map((each) => group(of, report, each)),
        scored.length && left ? paragraphs(fill(say.report.not_scored, { count: left })) : null,
        toTry(report.practices, say.next_heading, false),
        prompts(report.prompts),
    );
}

// ---- Two people

export function jointPage(report, names) {
    const [first, second] = [names[report.first], names[report.second]];
    const of = report.assessment && assessment(report.assessment);
    const side = (each, value = 0) => [scoreBar(of, each, value), element("span", {}, numberText(value, each.low, each.high))];
    return element(
        "article",
        {},
        element("h1", {}, fill(say.joint_heading, { first, second })),
        of ? dayLine(report.day, of.title + say.report.comma) : dayLine(report.day),
        of && [
            paragraphs(report.first_line, say.joint_intro),
            table(of, report.scores.map((each) => [each.scale, side(each, each.first), side(each, each.second)]), [first, second]),
        ],
        paragraphs({ same_places: say.joint.same_places, different_places: say.joint.different_places }[report.profile?.found]),
        report.highlights && [element("h2", {}, say.highlights_heading), listed(report.highlights.map((each) => each.wording))],
        toTry(report.practices, say.joint_next_heading, true),
        prompts(report.prompts),
    );
}

// ---- Of both

const howMuch = ({ minutes = 10, frequency = "weekly", participants = "together" }) =>
    element("p", { class: "much" }, [fill(say.minutes, { minutes }), say.cadences[frequency], say.companies[participants]].join(say.report.comma));
const inFull = (id) => {
    const prompt = find(content.prompts, id);
    return [prompt.asker_first, prompt.wording].filter(Boolean).join(" ");
};

function toTry(found, heading, forTwo) {
    if (!found) return null;
    const [best, ...others] = found;
    const practice = find(content.practices, best.practice);
    const linked = ({ id, title }) => link(`#/practice/${id}`, title);
    const against = (practice.contraindications ?? []).filter((each) => !(forTwo && notForTwo.includes(each.risk))).map((each) => each.wording);
    return element(
        "section",
        { class: "try" },
        element("h2", {}, heading),
        element("h3", {}, linked(practice)),
        howMuch(practice),
        paragraphs(best.wording, best.why),
        labelled(say.report.first_step_label, practice.steps?.[0]),
        labelled(say.report.words_label, practice.phrases?.[0]?.say),
        labelled(say.not_now_label, forTwo && say.joint.before_start, ...against.slice(0, mostContraindications)),
        others.map((each) => {
            const other = find(content.practices, each.practice);
            return [other.outside_help && each.wording !== best.wording ? paragraphs(each.wording) : null, element("p", { class: "another" }, linked(other))];
        }),
    );
}

function prompts(ids) {
    return ids && element("section", {}, element("h2", {}, say.prompts_heading), listed(ids.map(inFull)), paragraphs(say.prompts_note));
}

export function practicePage(id) {
    const practice = find(content.practices, id);
    const questions = content.prompts.filter((each) => each.practice === id).slice(0, mostQuestions);
    const heading = (label) => element("p", {}, element("strong", {}, label));
    return element(
        "article",
        {},
        element("h1", {}, practice.title),
        howMuch(practice),
        paragraphs(practice.why),
        element("ol", {}, practice.steps.map((each) => element("li", {}, each))),
        (practice.phrases ?? []).map((each) => element("div", { class: "phrase" }, labelled(say.say_label, each.say), labelled(say.instead_label, each.instead_of))),
        questions.length ? [heading(say.questions_label), listed(questions.map((each) => inFull(each.id)))] : null,
        labelled(say.example_label, practice.example),
        labelled(say.stop_label, practice.stop),
        practice.contraindications && [heading(say.not_now_label), listed(practice.contraindications.map((each) => each.wording))],
    );
}

export function supportList(resources) {
    if (!resources?.length) return paragraphs(say.support.none);
    const shown = (each) => {
        const spoken = each.languages?.join(say.report.comma);
        const about = [
            each.region && fill(say.support.region, each),
            spoken && fill(say.support.languages, { languages: spoken }),
            fill(say.support.verified, { day: dayText(each.verified_on) }),
        ];
        return element(
            "li",
            {},
            element("h2", {}, each.title),
            paragraphs(each.wording),
            each.phone && element("p", {}, link(`tel:${each.phone}`, fill(say.support.phone, each))),
            each.url?.startsWith("https://") && element("p", {}, link(each.url, fill(say.support.url, each), { rel: "noreferrer" })),
            element("p", { class: "much" }, about.filter(Boolean).join(" · ")),
        );
    };
    return element("ul", { class: "support" }, resources.map(shown));
}

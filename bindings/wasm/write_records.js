// Writes records.d.ts: TypeScript types of the documents that cross, from the JSON Schemas that the command prints.
//     node write_records.js CLOSEKNIT_COMMAND > records.d.ts
import { execFileSync } from "node:child_process";

const roots = [
    "pack", "history", "saved_sitting", "sheet", "own_report", "joint_report", "comparison", "evening_session", "week_plan", "issue",
    "screening_answer", "support_directory", "free_time", "blocker",
];
const renamed = { pack: "PackContent" }; // Pack is a class
const command = process.argv[2];

const nameOf = (id) => renamed[id] ?? id.replace(/(?:^|_)([a-z])/g, (_, letter) => letter.toUpperCase());
const indented = (text) => text.replace(/\n/g, "\n    ");

function typeOf(schema) {
    if (schema.$ref) return nameOf(schema.$ref.replace("#/definitions/", ""));
    if ("const" in schema) return JSON.stringify(schema.const);
    if (schema.enum) return schema.enum.map((each) => JSON.stringify(each)).join(" | ");
    if (schema.allOf?.length === 1) return typeOf(schema.allOf[0]);
    if (schema.oneOf ?? schema.anyOf) return (schema.oneOf ?? schema.anyOf).map(typeOf).join(" | ");
    if (schema.properties) return interfaceOf(schema);
    switch (schema.type) {
        case "string": return "string";
        case "integer": case "number": return "number";
        case "boolean": return "boolean";
        case "array": return `(${typeOf(schema.items)})[]`.replace(/^\(([\w"]+)\)/, "$1");
        case "object": return `{ [id: string]: ${typeOf(schema.additionalProperties)} }`;
    }
    throw new Error(`no type for ${JSON.stringify(schema)}`);
}

function interfaceOf({ properties, required = [] }) {
    const members = Object.entries(properties).map(([name, schema]) => {
        const otherwise = "default" in schema ? ` Default: ${JSON.stringify(schema.default)}.` : "";
        const about = schema.description ? `/** ${schema.description}${otherwise} */\n` : "";
        return `${about}${name}${required.includes(name) ? "" : "?"}: ${typeOf(schema)};`;
    });
    return `{\n    ${indented(members.join("\n"))}\n}`;
}

const all = new Map();
for (const root of roots) {
    const { definitions = {}, ...schema } = JSON.parse(execFileSync(command, ["schema", root], { encoding: "utf-8" }));
    for (const [id, definition] of [[root === "sheet" ? "sheet_without_kind" : root, schema], ...Object.entries(definitions)]) {
        const text = `/** ${definition.description} */\nexport interface ${nameOf(id)} ${interfaceOf(definition)}\n`;
        if ((all.get(id) ?? text) !== text) throw new Error(`two records are called ${id}`);
        all.set(id, text);
    }
}
console.log("// Written by write_records.js from `closeknit schema`. A member that has its default is left out of what is written.\n");
console.log([...all.keys()].sort().map((id) => all.get(id)).join("\n"));

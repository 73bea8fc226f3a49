// Reads {"schemas": {"pack": ..., "history": ...}, "documents": [["pack", ...], ...]} from standard input and prints for
// each document whether ajv finds that its schema accepts it.
const Ajv = require("ajv");
const { schemas, documents } = JSON.parse(require("fs").readFileSync(0, "utf8"));
const ajv = new Ajv({ format: "full", jsonPointers: true });
const accepts = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)]));
console.log(JSON.stringify(documents.map(([name, document]) => accepts[name](document))));

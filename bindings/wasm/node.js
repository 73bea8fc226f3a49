// The same for node, which reads closeknit.wasm from the package's folder.
import { readFile } from "node:fs/promises";
import { load as from } from "./closeknit.js";

export * from "./closeknit.js";
export const load = async (wasm) => from(wasm ?? (await readFile(new URL("./closeknit.wasm", import.meta.url))));

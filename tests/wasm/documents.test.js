// The programs in the documents print what stands below them.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";

const folder = new URL("../../build/wasm/use/", import.meta.url); // where closeknit is installed
for (const document of ["bindings/wasm/README.md", "docs/browser.md"]) {
    const text = readFileSync(new URL(`../../${document}`, import.meta.url), "utf-8");
    for (const [, program, printed] of text.matchAll(/```js\n([^]*?)```\n\n```text\n([^]*?)```/g))
        test(`${document}: ${program.split("\n")[0]}`, () => {
            writeFileSync(new URL("document.mjs", folder), program);
            assert.equal(execFileSync(process.execPath, ["document.mjs"], { cwd: folder, encoding: "utf-8" }), printed);
        });
}

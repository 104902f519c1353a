import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const run = promisify(execFile);

/** What jest-environment-jsdom and old runtimes lack. */
const missing = [
  ...["Response", "Request", "Headers", "FormData", "fetch", "TextEncoder", "TextDecoder"],
  ...["AbortSignal", "AbortController", "ReadableStream", "Blob", "structuredClone", "crypto"],
];

const script = `
const missing = ${JSON.stringify(missing)};
const kept = new Map(missing.map((name) => [name, globalThis[name]]));
// tsx itself needs some of them while it loads modules, so they throw only in code of ours.
for (const name of missing) {
  Object.defineProperty(globalThis, name, {
    configurable: true,
    get() {
      const frame = new Error().stack.split("\\n")[2] ?? "";
      if (/\\/(src|generated)\\//.test(frame)) throw new ReferenceError(name + " is not defined");
      return kept.get(name);
    },
  });
}
const { hashUserData } = await import("./src/index.ts");
console.log(typeof hashUserData);
`;

test("importing the package uses no global that an environment may lack", async () => {
  const args = ["--import", "tsx", "--input-type=module", "--eval", script];
  const { stdout } = await run(process.execPath, args);
  expect(stdout.trim()).toBe("function");
});

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { beforeAll, describe, expect, test } from "vitest";
import { packedProject } from "../support/packed-project.js";
import { root } from "../support/run.js";
import { publicApiOf, type EntryApi } from "./public-api.js";

const reports = join(root, "test/package/api");

/** The entry points of the package that have types, by the name that they are imported by. */
async function typedEntries(home: string): Promise<Map<string, string>> {
  const { name, exports } = JSON.parse(await readFile(join(home, "package.json"), "utf8")) as {
    name: string;
    exports: Record<string, string | { types: string }>;
  };
  const entries = Object.entries(exports).flatMap(([path, target]) =>
    typeof target === "string"
      ? []
      : [[`${name}${path.slice(1)}`, join(home, target.types)] as const],
  );
  return new Map(entries);
}

const fileOf = (entry: string) => `${entry.replace("/", "-")}.api.md`;

async function reportOf(entry: string, { exported, hidden }: EntryApi): Promise<string> {
  const block = (code: string) => ["```ts", code, "```"];
  const lines = [
    `# ${entry}`,
    "What it exports. Written by `npm run api:update`, to be reviewed where it changes.",
    ...block(exported),
    ...(hidden ? ["What of this is not exported itself:", ...block(hidden)] : []),
  ];
  const config = await resolveConfig(join(reports, "x.md"), { editorconfig: true });
  return format(lines.join("\n\n"), { ...config, parser: "markdown" });
}

describe("the public API, as its declarations say it", () => {
  let apis: Map<string, EntryApi>;

  beforeAll(async () => {
    const home = join(await packedProject(), "node_modules/pinterest-client");
    apis = publicApiOf(await typedEntries(home), home);
  }, 300_000);

  test("is what was reviewed", async () => {
    const hint = "The public API has changed. Look at what is told below, then: npm run api:update";
    for (const [entry, api] of apis) {
      const report = await reportOf(entry, api);
      await expect.soft(report, hint).toMatchFileSnapshot(join(reports, fileOf(entry)));
    }
  });

  test("has no report of an entry point that is gone", async () => {
    const files = [...apis.keys()].map(fileOf);
    const found = await readdir(reports, { recursive: true });
    const reported = found.filter((name) => name.endsWith(".md"));
    expect(reported.filter((name) => !files.includes(name))).toEqual([]);
  });
});

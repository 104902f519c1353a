import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { buildFiles } from "../../scripts/generate/index.js";
import { listOperations, type JsonObject } from "../../scripts/openapi/document.js";
import { nextDocument, type NextStyle } from "../support/next-document.js";
import { root, runProgram, type Ended } from "../support/run.js";

/** What must compile, and what must not, whatever the document looks like. */
const use = `
import type { Body, Data } from "../src/index.js";
import { Pinterest, type ConversionEvent } from "../src/index.js";

type Event = Body<"POST /ad_accounts/{ad_account_id}/events">["data"][number];
const base = { event_name: "checkout", action_source: "web", event_time: 1_700_000_000, event_id: "1" } as const;
export const events: Event[] = [
  { ...base, user_data: { em: ["a"] } },
  { ...base, user_data: { hashed_maids: ["a"], ph: ["1"] } },
  { ...base, user_data: { client_ip_address: "203.0.113.7", client_user_agent: "Mozilla/5.0" } },
  { ...base, user_data: { em: ["a"] }, custom_data: { contents: [{ item_brand_id: "4" }] } },
  { ...base, event_name: "a name of our own", user_data: { em: ["a"] } },
];
// @ts-expect-error an identifier is needed
export const none: Event = { ...base, user_data: {} };
// @ts-expect-error the user agent is missing
export const half: Event = { ...base, user_data: { client_ip_address: "203.0.113.7" } };
// The known names are members of the union: a plain string has none.
export const names: Extract<Event["event_name"], "checkout" | "contact" | "watch_video">[] = ["checkout", "contact"];
export const sources: Extract<Event["action_source"], "web" | "offline">[] = ["web", "offline"];

type Grant = Body<"POST /oauth/token">;
export const grants: Grant[] = [
  { grant_type: "authorization_code", code: "c", redirect_uri: "https://example.com" },
  { grant_type: "refresh_token", refresh_token: "r" },
  { grant_type: "client_credentials", scope: "ads:read" },
];
// @ts-expect-error redirect_uri is missing
export const code: Grant = { grant_type: "authorization_code", code: "c" };
// @ts-expect-error refresh_token is missing
export const refresh: Grant = { grant_type: "refresh_token", scope: "ads:read" };
// @ts-expect-error scope is missing
export const client: Grant = { grant_type: "client_credentials" };

type Report = Body<"POST /ad_accounts/{ad_account_id}/reports">;
const days = { start_date: "2026-01-01", end_date: "2026-01-02", granularity: "DAY" } as const;
export const report: Report = { ...days, level: "CAMPAIGN", columns: ["CAMPAIGN_ID"] };
// @ts-expect-error columns are missing
export const bare: Report = { ...days, level: "CAMPAIGN" };

// POST answers 200 or 201, and DELETE 204 or 200.
export const title = (pins: Data<"GET /pins">) => pins.items[0]?.title;
export const board: Body<"POST /boards"> = { name: "Kitchens" };
export const created = (answer: Data<"POST /boards">) => answer.name;
export const deleted: Data<"DELETE /boards/{board_id}">[] = [undefined, { statusCode: 204 }];
export const fresh = (pinterest: Pinterest) => pinterest.post("/beta/things", { body: { name: "a" } });
export const event: ConversionEvent = { ...base, user_data: { em: ["a"] } };
`;

/** Sends events without an identifier to a server that must not be called; prints what was found. */
const send = `
import { Pinterest } from "./src/index.js";

const fetch = () => { throw new Error("sent"); };
const pinterest = new Pinterest({ accessToken: "token", fetch });
const base = { event_name: "checkout", action_source: "web", event_time: Math.floor(Date.now() / 1000), event_id: "1" };
const without = [{}, { em: [] }, { client_ip_address: "203.0.113.7" }].map((user_data) => ({ ...base, user_data }));
const { failed, unsent } = await pinterest.conversions.send("549755885175", without as never);
console.log(JSON.stringify({ failed, unsent }));
`;

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

let today: JsonObject;
beforeAll(async () => {
  today = parse(await readFile(join(root, "spec/pinterest-v5.yaml"), "utf8")) as JsonObject;
});

const styles: [string, NextStyle][] = [
  ["flattened", {}],
  ["flattened, with the events renamed", { eventsName: "ConversionEventBatch" }],
  ["flattened, with the event behind a reference", { isEventReferenced: true }],
];

describe.each(styles)("the next version of the document, %s,", (_, style) => {
  let project: Project;
  beforeAll(async () => {
    project = await updatedProject(nextDocument(today, style));
  }, 300_000);

  test("is accepted by spec:update and generate, which report descriptions that no longer match", () => {
    expect(project.updated).toMatchObject({ code: 0 });
    expect(project.generated.code).toBe(0);
    const operations = listOperations(today).length + 1;
    expect(project.generated.stdout).toContain(`Pinterest API 5.28.0: ${operations} operations\n`);
    const warnings = project.generated.stderr.trim().split("\n");
    const others = warnings.filter(
      (line) => !/^warning: (overlay: |repair \S+ matches)/.test(line),
    );
    expect(others).toEqual([]);
  });

  test("compiles, and still refuses what Pinterest refuses", async () => {
    const { stdout } = await project.run("node_modules/typescript/bin/tsc", ["-p", "."]);
    expect(stdout).toBe("");
  }, 300_000);

  test("has operations whose success may be empty, and our own marks", async () => {
    const table = await readFile(join(project.folder, "generated/operations.ts"), "utf8");
    const lines = table.split("\n").map((line) => line.trim());
    const find = (start: RegExp) => lines.find((line) => start.test(line)) ?? "";
    expect(find(/^"delete \*\/delete .*boards:write/)).toMatch(/ empty\b/);
    expect(find(/^"post \*\/create .*#\d .*test/)).toMatch(/ test idempotent/);
    expect(find(/"post oauth\/token /)).toMatch(/ records-nothing\b.* form\b/);
  });

  test("still refuses events without an identifier before they are sent", async () => {
    const { stdout, stderr } = await project.run("--import", ["tsx", "send.ts"]);
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toEqual({ failed: 3, unsent: 0 });
  });
});

test("a document without behaviour which the client relies on is refused, with the place", async () => {
  const overlay = parse(await readFile(join(root, "spec/overlay.yaml"), "utf8")) as JsonObject;
  const text = JSON.stringify(nextDocument(today)).replaceAll('"event_name"', '"event_type"');
  await expect(buildFiles(JSON.parse(text) as JsonObject, overlay)).rejects.toThrow(
    "the document lacks what the client relies on: " +
      "POST /ad_accounts/{ad_account_id}/events, body data[].event_name. Correct x-behavior",
  );
});

interface Project {
  readonly folder: string;
  readonly updated: Ended;
  readonly generated: Ended;
  readonly run: (file: string, args: readonly string[]) => Promise<Ended>;
}

/** Copies the project, updates its document with the two commands, and removes the copy in the end. */
async function updatedProject(document: JsonObject): Promise<Project> {
  const folder = await mkdtemp(join(tmpdir(), "pinterest-client-"));
  folders.push(folder);
  // Without the facts of before, there is no draft of a changelog, which takes long.
  for (const name of ["src", "scripts", "spec/overlay.yaml", "package.json"]) {
    await cp(join(root, name), join(folder, name), { recursive: true });
  }
  await symlink(join(root, "node_modules"), join(folder, "node_modules"));
  const { compilerOptions } = JSON.parse(
    await readFile(join(root, "tsconfig.json"), "utf8"),
  ) as JsonObject;
  const options = JSON.stringify({ compilerOptions, include: ["src", "generated", "use"] });
  await mkdir(join(folder, "use"));
  await Promise.all([
    writeFile(join(folder, "tsconfig.json"), options),
    writeFile(join(folder, "use/use.ts"), use),
    writeFile(join(folder, "send.ts"), send),
    writeFile(join(folder, "next.json"), JSON.stringify(document)),
  ]);
  const run = (file: string, args: readonly string[]) =>
    runProgram(process.execPath, [file, ...args], { cwd: folder });
  const updated = await run("--import", ["tsx", "scripts/update-spec.ts", "--from", "next.json"]);
  const generated = await run("--import", ["tsx", "scripts/generate.ts"]);
  return { folder, updated, generated, run };
}

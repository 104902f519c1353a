import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { UserError } from "../../scripts/cli.js";
import { buildFiles, type Generated } from "../../scripts/generate/index.js";
import type { JsonObject } from "../../scripts/openapi/document.js";
import { keepFacts } from "../../scripts/spec/facts.js";
import { parseUpstream } from "../../scripts/spec/parse.js";
import { compilerErrors } from "../support/compile.js";
import { runScript, scratch, type Ended } from "../support/run.js";
import { upstreamText } from "../support/upstream.js";

const noOverlay = { overlay: "1.0.0", actions: [] };

function generate(text: string): Promise<Generated> {
  return buildFiles(keepFacts(parseUpstream(text)).document, noOverlay);
}

/** A server on loopback that answers every request with a text and a status. */
async function serve(text: string, status = 200): Promise<string> {
  const server = createServer((_, response) => response.writeHead(status).end(text));
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const outputOf = ({ stdout, stderr }: Ended) => stdout + stderr;

describe("a secret in the URL of a document", () => {
  test("is not shown in spec/source.json or the terminal", async () => {
    const host = await serve(upstreamText);
    const out = await scratch();
    const from = `http://${host}/v5/openapi.yaml?token=s3cret#s3cret`;
    const ended = await runScript("scripts/update-spec.ts", ["--from", from, "--out", out]);
    expect(ended.code).toBe(0);
    expect(outputOf(ended)).not.toContain("s3cret");
    const record = JSON.parse(await readFile(join(out, "source.json"), "utf8")) as JsonObject;
    expect(record).toMatchObject({ source: `http://${host}/v5/openapi.yaml` });
    expect(JSON.stringify(record)).not.toContain("s3cret");
  });

  test.each([
    [
      "that answers with an error",
      (host: string) => `http://${host}/?token=s3cret`,
      "answered 500",
    ],
    [
      "with a password in it",
      (host: string) => `http://me:s3cret@${host}/`,
      "user name or password",
    ],
    ["that is not https", () => "http://example.com/?token=s3cret", "must be https"],
    ["that is not valid", () => "https://:s3cret", "is not valid"],
    ["of nobody", () => "https://127.0.0.1:1/?token=s3cret", "cannot download"],
  ])("stays out of the error for a URL %s", async (_, urlAt, reason) => {
    const url = urlAt(await serve("", 500));
    const good = join(await scratch(), "good.yaml");
    await writeFile(good, upstreamText);
    const updated = await runScript("scripts/update-spec.ts", ["--from", url, "--dry-run"]);
    const compared = await runScript("scripts/diff-spec.ts", [url, good]);
    for (const ended of [updated, compared]) {
      expect(ended.code).toBe(1);
      expect(ended.stderr).toContain(reason);
      expect(ended.stderr).toMatch(/^error: .+\n$/);
      expect(outputOf(ended)).not.toContain("s3cret");
    }
  });
});

describe("control characters in a document", () => {
  const escape = "\u001b[2J\u009b\u202e";
  // Older than the behavior that the client relies on, which a small document does not have.
  const upstream = {
    ...(parse(upstreamText) as JsonObject),
    info: { title: "Pinterest REST API", version: "5.0.0" },
  };
  const odd = JSON.stringify({
    ...upstream,
    [`x${escape}`]: 1,
    security: [],
  });

  test("are escaped in what the scripts print", async () => {
    const folder = await scratch();
    const [from, plain] = [join(folder, "odd.json"), join(folder, "plain.yaml")];
    await writeFile(from, odd);
    await writeFile(plain, upstreamText);
    const runs = [
      await runScript("scripts/update-spec.ts", ["--from", from, "--out", join(folder, "spec")]),
      await runScript("scripts/update-spec.ts", ["--from", plain, "--out", join(folder, "spec")]),
      await runScript("scripts/generate.ts", ["--spec", from, "--out", join(folder, "generated")]),
    ];
    for (const ended of runs) {
      expect(ended.code).toBe(0);

      expect(outputOf(ended)).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202e]/);
    }
    expect(runs.map(outputOf).join("")).toContain("\\u001b[2J\\u009b\\u202e");
  });

  test("are escaped in errors about it", async () => {
    const path = join(await scratch(), "odd.json");
    const paths = { "/a": { $ref: `#/${escape}` }, "/b": { get: { responses: {} } } };
    await writeFile(path, JSON.stringify({ ...upstream, paths }));
    for (const [script, ...args] of [
      ["scripts/update-spec.ts", "--from", path, "--dry-run"],
      ["scripts/generate.ts", "--spec", path, "--check"],
    ]) {
      const ended = await runScript(script ?? "", args);
      expect(ended.code).toBe(1);
      expect(ended.stderr).toContain("\\u001b[2J\\u009b\\u202e");

      expect(ended.stderr).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202e]/);
    }
  });
});

describe("names with a percent sign", () => {
  test.each([
    ["an operationId", (text: string) => text.replace("pins/list", "pins/100%")],
    ["a property", (text: string) => text.replace("title: { type", "100%: { type")],
    ["a parameter", (text: string) => text.replace("name: columns", "name: 100%")],
  ])("may be %s", async (_, change) => {
    const text = change(upstreamText);
    const { files } = await generate(text);
    expect(compilerErrors(files)).toEqual([]);
    if (text !== upstreamText) expect(files.get("schema.ts")).toContain("100%");
  });
});

describe("a document whose schemas grow without bounds", () => {
  const $ref = (level: number) => ({ $ref: `#/components/schemas/S${level}` });
  /** A document with events whose schema uses another one twice, and so on for many levels. */
  function doubling(schemaAt: (level: number) => JsonObject, levels = 60): string {
    const schemas: Record<string, JsonObject> = { [`S${levels}`]: { type: "string" } };
    for (let level = 0; level < levels; level++) schemas[`S${level}`] = schemaAt(level);
    const data = { type: "object", properties: { data: { type: "array", items: $ref(0) } } };
    const parameter = { name: "q", in: "query", schema: $ref(0) };
    const account = {
      name: "ad_account_id",
      in: "path",
      required: true,
      schema: { type: "string" },
    };
    const post = {
      operationId: "events/create",
      parameters: [account, parameter],
      requestBody: { content: { "application/json": { schema: data } } },
      responses: { "200": { description: "" } },
    };
    return JSON.stringify({
      openapi: "3.0.3",
      info: { title: "Pinterest REST API", version: "5.0.0" },
      paths: { "/ad_accounts/{ad_account_id}/events": { post } },
      components: { schemas },
    });
  }

  test.each<[string, (level: number) => JsonObject]>([
    [
      "properties",
      (level) => ({ type: "object", properties: { a: $ref(level + 1), b: $ref(level + 1) } }),
    ],
    ["allOf", (level) => ({ allOf: [$ref(level + 1), $ref(level + 1)] })],
    ["anyOf", (level) => ({ anyOf: [$ref(level + 1), $ref(level + 1)] })],
  ])("is refused in one line for events that double by %s", async (_, schemaAt) => {
    const refusal: unknown = await generate(doubling(schemaAt)).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(UserError);
    expect((refusal as UserError).message).toMatch(
      /^the schema of a conversion event is too large.*$/,
    );
  });

  test("is read in linear time for parameters that branch", async () => {
    const branching = (level: number) => ({
      oneOf: Array.from({ length: 30 }, () => $ref(level + 1)),
    });
    const text = doubling(branching).replace("/events", "/things");
    const { warnings } = await generate(text);
    expect(warnings).not.toEqual([]);
  });
});

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { UserError } from "../../scripts/cli.js";
import { keepFacts } from "../../scripts/spec/facts.js";
import { parseUpstream } from "../../scripts/spec/parse.js";
import { writeAll } from "../../scripts/spec/source.js";
import { root, runScript, scratch } from "../support/run.js";
import { upstreamText } from "../support/upstream.js";

const update = (args: string[], env = {}) => runScript("scripts/update-spec.ts", args, env);
const epoch = { SOURCE_DATE_EPOCH: "1795392000" };

async function fileWith(text: string): Promise<string> {
  const path = join(await scratch(), "upstream.yaml");
  await writeFile(path, text);
  return path;
}

/** Serves a repository as GitHub does: its references, and the document at any tag. */
async function serveRepository(references: readonly string[]): Promise<string> {
  const lines = [
    "# service=git-upload-pack",
    ...references.map((name) => `${"0".repeat(40)} ${name}`),
  ];
  const packets = lines.map(
    (line) => (line.length + 5).toString(16).padStart(4, "0") + line + "\n",
  );
  const server = createServer(({ url = "" }, response) => {
    if (url === "/o/r/info/refs?service=git-upload-pack") response.end(packets.join("") + "0000");
    else if (/^\/o\/r\/raw\/v5\.\d+\.0\/v5\/openapi\.yaml$/.test(url)) response.end(upstreamText);
    else response.writeHead(404).end();
  }).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once("listening", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/o/r`;
}

describe("spec:update", () => {
  test("keeps the facts, records their source, and writes the same bytes again", async () => {
    const [from, out] = [await fileWith(upstreamText), await scratch()];
    const first = await update(["--from", from, "--out", out], epoch);
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(first.stdout).toContain("Pinterest API 5.99.0: 2 operations");
    const record = await readFile(join(out, "source.json"), "utf8");
    expect(JSON.parse(record)).toMatchObject({
      version: "5.99.0",
      source: "upstream.yaml",
      date: "2026-11-23",
    });
    const yaml = await readFile(join(out, "pinterest-v5.yaml"), "utf8");

    const again = await update(["--from", from, "--out", out]);
    expect(again.stdout.match(/^unchanged /gm)).toHaveLength(2);
    expect(await readFile(join(out, "source.json"), "utf8")).toBe(record);
    expect(await readFile(join(out, "pinterest-v5.yaml"), "utf8")).toBe(yaml);
    expect((await readdir(out)).sort()).toEqual(["pinterest-v5.yaml", "source.json"]);
  });

  test("writes nothing on a dry run", async () => {
    const [from, out] = [await fileWith(upstreamText), join(await scratch(), "spec")];
    const ended = await update(["--from", from, "--out", out, "--dry-run"]);
    expect(ended.stdout).toContain("dry run");
    await expect(readdir(out)).rejects.toThrow("ENOENT");
  });

  test("accepts a document without a newline at its end, with a warning", async () => {
    const from = await fileWith(upstreamText.trimEnd());
    const ended = await update(["--from", from, "--out", await scratch()]);
    expect(ended.code).toBe(0);
    expect(ended.stderr).toBe(
      "warning: the document does not end with a newline; was it cut short?\n",
    );
  });

  test("downloads over http from loopback, with progress", async () => {
    const server = createServer((_, response) => response.end(upstreamText)).listen(0, "127.0.0.1");
    onTestFinished(() => void server.close());
    await new Promise((resolve) => server.once("listening", resolve));
    const from = `http://127.0.0.1:${(server.address() as AddressInfo).port}/openapi.yaml`;
    const out = await scratch();
    const ended = await update(["--from", from, "--out", out]);
    expect(ended).toMatchObject({ code: 0 });
    expect(ended.stdout).toMatch(/^downloading http.*\ndownloaded 0\.0 MB/);
    expect(JSON.parse(await readFile(join(out, "source.json"), "utf8"))).toMatchObject({
      source: from,
    });
  });

  test("takes the newest version that is tagged, or the requested one", async () => {
    const tags = ["v5.9.0", "v5.99.0", "v5.100.0-rc.1", "v5.10.0", "v4.200.0", "v5.28.0^{}"];
    const repository = await serveRepository(tags.map((tag) => `refs/tags/${tag}`));
    const out = await scratch();
    const newest = await update(["--repository", `${repository}/`, "--out", out]);
    expect(newest).toMatchObject({ code: 0, stderr: "" });
    expect(newest.stdout).toContain("the newest version is v5.99.0\n");
    expect(JSON.parse(await readFile(join(out, "source.json"), "utf8"))).toMatchObject({
      source: `${repository}/raw/v5.99.0/v5/openapi.yaml`,
    });
    const asked = await update(["--repository", repository, "--tag", "v5.9.0", "--out", out]);
    expect(asked.stdout).toContain(`downloading ${repository}/raw/v5.9.0/v5/openapi.yaml\n`);
    expect(asked.stdout).not.toContain("newest");
  });

  test("fails if the repository has no version, and asks for one", async () => {
    const repository = await serveRepository(["HEAD", "refs/heads/v5.1.0", "refs/tags/v4.0.0"]);
    const ended = await update(["--repository", repository, "--out", await scratch()]);
    expect(ended.code).toBe(1);
    expect(ended.stderr).toMatch(/^error: .* lists no version; give one with --tag/);
  });

  test.each([
    ["a missing file", undefined, /^error: cannot read .*no such file/],
    ["bytes that are no text", "\u0000\u0001\u0002", /^error: this is /],
    ["YAML that does not parse", "a: [1", /^error: this is not valid YAML or JSON/],
    ["an empty file", "", /^error: this is not an OpenAPI document/],
    [
      "a web page",
      "<html><body>Not Found</body></html>\n",
      /^error: this is not an OpenAPI document/,
    ],
    ["Swagger 2", 'swagger: "2.0"\ninfo: { title: x }\n', /^error: this is a Swagger 2.0 document/],
    [
      "OpenAPI 3.2",
      "openapi: 3.2.0\ninfo: { title: x }\n",
      /^error: this is an OpenAPI 3.2.0 document; expected OpenAPI 3.0 or 3.1/,
    ],
    [
      "OpenAPI 3.1 that 3.0 cannot express",
      upstreamText
        .replace("3.0.3", "3.1.0")
        .replace("schema: { type: string }", "schema: { type: array, prefixItems: [] }"),
      /^error: this OpenAPI 3.1 document uses what OpenAPI 3.0 cannot express: prefixItems \(paths/,
    ],
    [
      "another API",
      "openapi: 3.0.3\ninfo: { title: Pet Store, version: 1.0.0 }\npaths: {}\n",
      /^error: this is a document of "Pet Store", not of the Pinterest v5 API/,
    ],
    ["a document cut short", upstreamText.slice(0, 2_000), /^error: .*cut short/],
  ])("refuses %s in one line and leaves spec/ as it was", async (_, text, message) => {
    const out = join(await scratch(), "spec");
    await mkdir(out);
    await writeFile(join(out, "pinterest-v5.yaml"), "as it was\n");
    const from = text === undefined ? join(out, "none.yaml") : await fileWith(text);
    const ended = await update(["--from", from, "--out", out]);
    expect(ended.code).toBe(1);
    expect(ended.stderr).toMatch(message);
    expect(ended.stderr.trim().split("\n")).toHaveLength(1);
    expect(await readdir(out)).toEqual(["pinterest-v5.yaml"]);
    expect(await readFile(join(out, "pinterest-v5.yaml"), "utf8")).toBe("as it was\n");
  });

  test("refuses a URL that is not https, a server's error, and an unknown option", async () => {
    const server = createServer((_, response) => response.writeHead(404).end()).listen(
      0,
      "127.0.0.1",
    );
    onTestFinished(() => void server.close());
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    const cases: [string[], RegExp][] = [
      [["--from", "http://example.com/openapi.yaml"], /must be https/],
      [["--from", `http://127.0.0.1:${port}/`], /the server answered 404/],
      [["--form", "x"], /^error: Unknown option '--form'/],
      [["--from", "x", "--tag", "v5.23.0"], /^error: give either --from or --tag/],
    ];
    for (const [args, message] of cases) {
      const ended = await update([...args, "--out", await scratch()]);
      expect(ended.code).toBe(1);
      expect(ended.stderr).toMatch(message);
    }
  });
});

describe("the facts of a document", () => {
  const { document, dropped, warnings } = keepFacts(parseUpstream(upstreamText));

  test("contain no prose, and keep properties with the names of prose fields", () => {
    expect(JSON.stringify(document)).not.toContain("somebody else");
    expect(document).toMatchObject({
      components: {
        schemas: {
          Pin: {
            required: ["title", "description"],
            properties: {
              title: { type: "string" },
              description: { type: "string", nullable: true },
              examples: { type: "array", items: { type: "string" } },
              example: { type: "string", enum: ["summary", "title"] },
              summary: { type: "string", default: "description" },
            },
          },
        },
      },
    });
    expect(Object.keys(document)).toEqual([
      "openapi",
      "info",
      "servers",
      "tags",
      "paths",
      "components",
    ]);
    expect(dropped).toBe(19);
    expect(warnings).toEqual([]);
  });

  test("keep the extensions that carry facts, and the names of scopes", () => {
    const text = JSON.stringify(document);
    expect(text).toContain('"x-ratelimit-category":"org_write","x-sandbox":"enabled"');
    expect(text).toContain('"scopes":{"pins:read":"","pins:write":""}');
    expect(text).not.toContain("x-codeSamples");
  });

  test("do not depend on the order of the document", () => {
    const reversed = reverseKeys(parse(upstreamText)) as typeof document;
    expect(JSON.stringify(keepFacts(reversed).document)).toBe(JSON.stringify(document));
  });

  test("are the same if they are extracted twice", async () => {
    const text = await readFile(join(root, "spec/pinterest-v5.yaml"), "utf8");
    const facts = parseUpstream(text);
    expect(JSON.stringify(keepFacts(facts, { keepDescriptions: true }).document)).toBe(
      JSON.stringify(facts),
    );
  });

  test("keep descriptions when asked to", () => {
    const kept = keepFacts(parseUpstream(upstreamText), { keepDescriptions: true });
    expect(JSON.stringify(kept.document).match(/somebody else/g)).toHaveLength(
      upstreamText.match(/somebody else/g)?.length ?? 0,
    );
    expect(kept.dropped).toBe(0);
  });

  test("come with a warning for a field that OpenAPI does not define, which is kept", () => {
    const odd = upstreamText.replace("      x-sandbox: disabled", "      sandbox: disabled");
    const facts = keepFacts(parseUpstream(odd));
    expect(facts.warnings).toEqual([
      'OpenAPI 3.0 does not define "sandbox" in operation objects: paths./pins.get.sandbox',
    ]);
    expect(JSON.stringify(facts.document)).toContain('"sandbox":"disabled"');
  });
});

describe("a document cut at any line", () => {
  test("is refused, unless it has lost only prose", () => {
    const whole = JSON.stringify(keepFacts(parseUpstream(upstreamText)).document);
    const lines = upstreamText.split("\n");
    let refused = 0;
    for (let count = 0; count < lines.length - 1; count++) {
      const text = lines
        .slice(0, count)
        .map((line) => `${line}\n`)
        .join("");
      try {
        expect(JSON.stringify(keepFacts(parseUpstream(text)).document)).toBe(whole);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        refused++;
      }
    }
    expect(refused).toBeGreaterThan(80);
  });
});

test("writing several files follows no link that was planted beside them", async () => {
  const folder = await scratch();
  const [file, victim] = [join(folder, "a.yaml"), join(folder, "victim")];
  await writeFile(victim, "precious");
  const planted = `${file}.${process.pid}.tmp`;
  await symlink(victim, planted);
  await writeAll(new Map([[file, "text"]]));
  expect(await readFile(file, "utf8")).toBe("text");
  expect(await readFile(victim, "utf8")).toBe("precious");
  expect((await readdir(folder)).sort()).toEqual(["a.yaml", basename(planted), "victim"]);
});

function reverseKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverseKeys);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, member]) => [key, reverseKeys(member)]);
  return Object.fromEntries(entries.reverse());
}

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { decodeOperations, operationsAt } from "../../src/operations.js";
import { buildFiles, type Generated } from "../../scripts/generate/index.js";
import { applyOverlay } from "../../scripts/generate/overlay.js";
import { type JsonObject, listOperations } from "../../scripts/openapi/document.js";
import { repairRules } from "../../scripts/repair/index.js";
import { keepFacts } from "../../scripts/spec/facts.js";
import { parseUpstream } from "../../scripts/spec/parse.js";
import { root, runScript, scratch } from "../support/run.js";
import { upstreamText } from "../support/upstream.js";
import { operationCount } from "../support/document.js";

const noOverlay = { overlay: "1.0.0", actions: [] };

/** Leaves out the warnings about what a new document made obsolete; overlay-coverage.test.ts is about them. */
function withoutObsolete(stderr: string): string {
  return stderr.replace(/^warning: (overlay:|repair) .*\n/gm, "");
}

describe("generate", () => {
  test("prints its repairs, writes what is committed, and lists stale files with --check", async () => {
    const out = await scratch();
    const written = await runScript("scripts/generate.ts", ["--out", out]);
    expect(written.code).toBe(0);
    expect(withoutObsolete(written.stderr)).toBe("");
    expect(written.stdout).toContain(`${operationCount} operations`);
    expect(written.stdout).toMatch(/^repair ref-siblings: [1-9]/m);
    expect(written.stdout).toMatch(/^repair open-string-union: [1-9]/m);
    for (const name of ["schema.ts", "operations.ts", "catalog.ts", "validators.ts"]) {
      const committed = await readFile(join(root, "generated", name), "utf8");
      expect(await readFile(join(out, name), "utf8")).toBe(committed);
    }

    await writeFile(join(out, "operations.ts"), "export {};\n");
    const check = await runScript("scripts/generate.ts", ["--out", out, "--check"]);
    expect(check.code).toBe(1);
    expect(withoutObsolete(check.stderr)).toBe(
      `error: stale: ${join(out, "operations.ts")}; run \`npm run generate\` and commit\n`,
    );
    expect(await readFile(join(out, "operations.ts"), "utf8")).toBe("export {};\n");
  }, 600_000);

  test("refuses a spec that does not exist or is not YAML, in one line", async () => {
    const missing = await runScript("scripts/generate.ts", ["--spec", "nowhere.yaml"]);
    expect(missing).toMatchObject({
      code: 1,
      stderr: "error: cannot read nowhere.yaml: the file does not exist\n",
    });
    const folder = await scratch();
    const unreadable = await runScript("scripts/generate.ts", ["--spec", folder]);
    expect(unreadable).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^error: cannot read .*: EISDIR: .*\n$/) as string,
    });
    const broken = join(folder, "broken.yaml");
    await writeFile(broken, "a: [1");
    const ended = await runScript("scripts/generate.ts", ["--spec", broken]);
    expect(ended.code).toBe(1);
    expect(ended.stderr).toMatch(/^error: .*broken\.yaml: this is not valid YAML or JSON/);
  });
});

describe("the generated files of a small document", () => {
  let generated: Generated;
  beforeAll(async () => {
    generated = await buildFiles(keepFacts(parseUpstream(upstreamText)).document, noOverlay);
  });

  test("have facts in the table that types cannot express", () => {
    const text = generated.files.get("operations.ts") ?? "";
    const json = /export const operations = (.*) as const;/.exec(text)?.[1] ?? "";
    expect(JSON.parse(json)).toEqual({
      "/pins": [
        "get */list - pins:read no-sandbox paginated empty columns=form",
        "post */create org_write pins:write",
      ],
    });
    expect(text).toContain('export const oauthScopes = ["pins:read","pins:write"] as const;');
  });

  test("describe each operation in one line of our own", () => {
    const text = generated.files.get("schema.ts") ?? "";
    expect(text).toContain(
      "`pins/create`: POST /pins. Access token with pins:write. Rate limit org_write. Sandbox yes. https://developers.pinterest.com/docs/api/v5/pins-create",
    );
    expect(text).toContain("`pins/list`: GET /pins. Access token with pins:read. Sandbox no. ");
  });

  test("come with a warning for each repair that matches nothing", () => {
    const idle = repairRules.filter(({ name }) => generated.repairs.get(name) === 0);
    expect(idle.length).toBeGreaterThan(0);
    expect(generated.warnings).toEqual(
      idle.map(({ name }) => `repair ${name} matches nothing; it may be obsolete`),
    );
  });

  test("come with a warning for what cannot be sent", async () => {
    const odd = parse(upstreamText) as JsonObject;
    const [create, list] = listOperations(odd).map(({ node }) => node);
    Object.assign(create ?? {}, {
      requestBody: { content: { "text/xml": { schema: { type: "string" } } } },
    });
    Object.assign(list ?? {}, {
      parameters: [
        { name: "h", in: "header", schema: { type: "string" } },
        { name: "q", in: "query", style: "fancy", schema: { type: "array", items: {} } },
      ],
    });
    const { warnings } = await buildFiles(keepFacts(odd).document, noOverlay);
    expect(warnings.join("\n")).toContain("text/xml");
    expect(warnings.join("\n")).toContain("header parameter h is not sent");
    expect(warnings.join("\n")).toContain("query parameter q has an unknown style");
  });
});

describe("the table of operations", () => {
  test("agrees with an independent reading of the document, for all of them", async () => {
    const spec = parse(await readFile(join(root, "spec/pinterest-v5.yaml"), "utf8")) as {
      paths: Record<string, Record<string, Record<string, unknown>>>;
    };
    let count = 0;
    for (const [path, methods] of Object.entries(spec.paths)) {
      for (const [method, node] of Object.entries(methods)) {
        const entry = operationsAt(path).get(method.toUpperCase());
        const security = node.security as Record<string, string[]>[];
        expect(entry?.id).toBe(node.operationId);
        expect(entry?.rateLimit).toBe(node["x-ratelimit-category"]);
        expect(entry?.sandbox).toBe(node["x-sandbox"] === "disabled" ? false : undefined);
        expect(entry?.credentials ?? ["pinterest_oauth2"]).toEqual(
          security.flatMap((each) => Object.keys(each)),
        );
        expect(new Set(entry?.scopes ?? [])).toEqual(
          new Set(security.flatMap((each) => Object.values(each).flat())),
        );
        count++;
      }
    }
    expect(count).toBe(operationCount);
    const entries = decodeOperations();
    expect(entries).toHaveLength(operationCount);
    const having = (key: string) => entries.filter((entry) => key in entry).map(({ id }) => id);
    expect(having("test")).toEqual(["events/create"]);
    const paged = listOperations(spec as unknown as JsonObject).filter(({ parameters }) =>
      parameters.some(({ name }) => name === "bookmark"),
    );
    expect(new Set(having("paginated"))).toEqual(new Set(paged.map(({ id }) => id)));
    expect(having("form").sort()).toEqual(["oauth/token", "token/revoke"]);
  });
});

describe("the overlay", () => {
  const facts: JsonObject = {
    components: { schemas: { Pin: { properties: { title: { type: "string" } } } } },
  };

  test("describes and marks what is there", async () => {
    const { document, warnings } = await applyOverlay(facts, {
      overlay: "1.0.0",
      actions: [
        {
          target: "$.components.schemas.Pin.properties.title",
          update: { description: "Its title.", "x-extensible-enum": ["a"] },
        },
      ],
    });
    expect(document).toEqual({
      components: {
        schemas: {
          Pin: {
            properties: {
              title: { type: "string", description: "Its title.", "x-extensible-enum": ["a"] },
            },
          },
        },
      },
    });
    expect(warnings).toEqual([]);
  });

  test("does not create a field that it only describes, and warns about it", async () => {
    const { document, warnings } = await applyOverlay(facts, {
      overlay: "1.0.0",
      actions: [
        { target: "$.components.schemas.Board", update: { description: "A board." } },
        {
          target: "$.components.schemas.Pin",
          update: {
            properties: {
              note: { description: "A note." },
              description: { description: "Words." },
            },
          },
        },
      ],
    });
    expect(document).toEqual(facts);
    expect(warnings).toEqual([
      "overlay: nothing at $.components.schemas.Board",
      "overlay: describes components.schemas.Pin.properties.note, which this document does not have",
      "overlay: describes components.schemas.Pin.properties.description, which this document does not have",
    ]);
  });
});

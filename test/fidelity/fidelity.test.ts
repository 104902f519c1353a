import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { JsonObject } from "../../scripts/openapi/document.js";
import { root } from "../support/run.js";
import { measureFidelity, prepareTrial, type Fidelity } from "./fidelity.js";

const read = (name: string) => readFile(join(root, name), "utf8");

describe("the generated types", () => {
  let fidelity: Fidelity;

  beforeAll(async () => {
    const facts = parse(await read("spec/pinterest-v5.yaml")) as JsonObject;
    fidelity = measureFidelity(await read("generated/schema.ts"), prepareTrial(facts, "usual"));
  }, 600_000);

  test("were judged in at least 6,000 cases, and agree with the document in 99 % of them", () => {
    expect(fidelity.cases).toBeGreaterThanOrEqual(6000);
    expect(fidelity.disagreements.length / fidelity.cases).toBeLessThanOrEqual(0.01);
  });

  test("reject no valid value", () => {
    const rejected = fidelity.disagreements.filter(({ kind }) => kind.startsWith("rejects"));
    expect(rejected).toEqual([]);
  });

  test("disagree where known.ts says so and nowhere else", () => {
    expect(fidelity.disagreements.filter(({ known }) => !known)).toEqual([]);
    expect(fidelity.gone).toEqual([]);
  });

  test("know the elements of each list, let defaults be left out, and offer known values", () => {
    expect(fidelity.untrue).toEqual([]);
  });
});

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { applyOverlay } from "../../scripts/generate/overlay.js";
import { writeSchemaFile } from "../../scripts/generate/types.js";
import { asArray, asObject, type JsonObject } from "../../scripts/openapi/document.js";
import { repairAll, repairRules } from "../../scripts/repair/index.js";
import { root } from "../support/run.js";
import { cutTo } from "./cut.js";
import { measureFidelity, prepareTrial, type Trial } from "./fidelity.js";

const readYaml = async (name: string) =>
  parse(await readFile(join(root, name), "utf8")) as JsonObject;

/** Operations that show what a repair is there for. */
const witnesses: Readonly<Record<string, string>> = {
  "untyped-items": "boards/list_pins",
  "ref-siblings": "events/create",
  "union-siblings": "notification/post",
  discriminator: "oauth/token",
  "absent-discriminant": "feeds/create",
  "nullable-member": "update_ad_account_to_business_shared_audience",
  "composed-object": "ssio_insertion_orders_status/get_by_pin_order_id",
  "placeholder-items": "labels/list",
  "hoisted-required": "ads/create",
  "named-beside-index": "campaigns/create",
  "open-object": "targeting_options/get",
  "open-string-union": "events/create",
};

describe("a repair that is switched off", () => {
  let facts: JsonObject;
  let trial: Trial;

  const judge = (without?: string): string[] => {
    const rules = repairRules.filter(({ name }) => name !== without);
    const { document } = repairAll(facts, rules);
    const { disagreements, untrue } = measureFidelity(writeSchemaFile(document), trial);
    return [...disagreements.filter(({ known }) => !known).map(({ name }) => name), ...untrue];
  };

  beforeAll(async () => {
    const [whole, overlay] = await Promise.all([
      readYaml("spec/pinterest-v5.yaml"),
      readYaml("spec/overlay.yaml"),
    ]);
    const cut = cutTo(whole, [...new Set(Object.values(witnesses))]);
    trial = prepareTrial(cut, "usual");
    // Descriptions change no type. The document has only the operations that are needed here.
    const { since, statements } = asObject(overlay["x-behavior"]);
    const known = asArray(statements).filter((each) => asObject(each).knownValues !== undefined);
    const behavior = { since, statements: known };
    facts = (await applyOverlay(cut, { ...overlay, actions: [], "x-behavior": behavior })).document;
  }, 600_000);

  test("is needed: with all of them the types agree with the document", () => {
    expect(judge()).toEqual([]);
  });

  test("has a witness here, each of them", () => {
    expect(Object.keys(witnesses).sort()).toEqual(repairRules.map(({ name }) => name).sort());
  });

  test.each(Object.keys(witnesses))("makes this test fail: %s", (name) => {
    expect(judge(name)).not.toEqual([]);
  });
});

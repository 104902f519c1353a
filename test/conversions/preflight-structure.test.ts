import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { isEvent } from "../../generated/validators.js";
import { asObject, isObject, type Json, type JsonObject } from "../../scripts/openapi/document.js";
import { parseText } from "../../scripts/spec/parse.js";
import { parseEvent } from "../../src/conversions/preflight.js";
import { isIdentified } from "../../src/user-data/index.js";
import { mutate } from "../fidelity/mutants.js";
import { close, createOracles, toJsonSchema } from "../fidelity/oracle.js";
import { eventSchemaIn } from "../support/document.js";
import { sampleAll, withRequiredAlone } from "../fidelity/samples.js";

const now = Date.UTC(2026, 10, 23, 12);
const facts = parseText(await readFile("spec/pinterest-v5.yaml", "utf8"));
const document = toJsonSchema(facts);
/** What Ajv says of an event by the document as it came, before any repair. */
const isAllowed = createOracles(document)(close(eventSchemaIn(document)));

const turns = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const samples = turns.map((turn) => sampleAll(facts, eventSchemaIn(facts), turn));

/** A sample with a time of today, and with values where the document says no more than "string". */
function plausible(sample: Json): JsonObject {
  const event = asObject(structuredClone(sample));
  const user = asObject(event.user_data);
  for (const [name, value] of Object.entries(user)) {
    if (Array.isArray(value)) user[name] = ["a".repeat(64)];
  }
  user.client_ip_address = "203.0.113.7";
  const custom = asObject(event.custom_data);
  Object.assign(custom, { currency: "USD", value: "1", predicted_ltv: "1" });
  custom.contents = [
    { ...asObject((custom.contents as Json[] | undefined)?.[0]), item_price: "1" },
  ];
  return { ...event, event_name: "checkout", action_source: "web", event_time: now / 1000 };
}

/** Where the preflight takes what the document does not, and why. */
const taken = [
  { change: /^number for string at custom_data\.(value|predicted_ltv|contents\.0\.item_price)$/, because: "amounts may be numbers, and go as strings" }, // prettier-ignore
];

/** Rules that the document says in prose alone, and ranges, of which the oracle is not asked. */
const beyondOracle = new Set([
  ...["identifier", "not-a-hash", "currency", "money", "event-time"],
  ...["too-long", "out-of-range"],
]);

describe("the structure of an event", () => {
  test("takes the samples of the document, with every enum value and branch", () => {
    for (const sample of samples) {
      expect(isAllowed(sample)).toBe(true);
      expect(isEvent(sample)).toBe(true);
      // That an identifier is needed is ours to state, whatever the document says.
      const isWhole = (event: Json) =>
        isAllowed(event) && isIdentified(asObject(asObject(event).user_data));
      expect(isEvent(withRequiredAlone(sample, isWhole))).toBe(true);
    }
  });

  test("has every field of the samples come through", () => {
    for (const sample of samples) {
      const event = plausible(sample);
      expect(parseEvent(event, now)).toStrictEqual({ event, issues: [] });
    }
  });

  test("refuses the mutants that the document refuses, and names where; takes the others", () => {
    let refused = 0;
    for (const sample of samples) {
      for (const { change, value } of mutate(plausible(sample))) {
        if (taken.some((exception) => exception.change.test(change))) continue;
        const { event, issues } = parseEvent(value, now);
        const errors = issues.filter(({ severity }) => severity === "error");
        if (!isAllowed(value)) {
          refused++;
          expect(event, change).toBeUndefined();
          expect(
            errors.every(({ rule }) => rule !== "structure"),
            change,
          ).toBe(true);
        } else {
          expect(
            errors.filter(({ rule }) => !beyondOracle.has(rule)),
            change,
          ).toEqual([]);
        }
      }
    }
    expect(refused).toBeGreaterThan(1_000);
  });

  test("names the very place that a mutant was changed at", () => {
    for (const { change, value } of mutate(plausible(samples[0] ?? null))) {
      const [, kind, at] = /^(null|number for string|string for \w+|scalar for object) at (.+)$/.exec(change) ?? []; // prettier-ignore
      if (kind === undefined || isAllowed(value)) continue;
      if (taken.some((exception) => exception.change.test(change))) continue;
      const path = at === "the root" ? "" : at?.replace(/\.(\d+)/g, "[$1]");
      const paths = parseEvent(value, now).issues.map((issue) => issue.path);
      expect(paths, change).toContain(path);
      expect(isObject(value) || path === "").toBe(true);
    }
  });
});

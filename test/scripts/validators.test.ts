import { Ajv } from "ajv";
import fc from "fast-check";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { eventSchema, isEvent, type ValueSchema } from "../../generated/validators.js";
import { buildFiles } from "../../scripts/generate/index.js";
import { readEventSchema, writeValidatorsFile } from "../../scripts/generate/events.js";
import { Warnings } from "../../scripts/generate/limits.js";
import { asArray, asObject, resolve, type JsonObject } from "../../scripts/openapi/document.js";
import { parseText } from "../../scripts/spec/parse.js";
import { eventSchemaIn } from "../support/document.js";
import { loadValidators } from "../support/load-validators.js";
import { root } from "../support/run.js";

const event = {
  event_name: "checkout",
  action_source: "web",
  event_time: 1_700_000_000,
  event_id: "order-1",
  user_data: { em: ["a".repeat(64)] },
};

describe("generated/validators.ts", () => {
  test("imports nothing and keeps no errors", async () => {
    const text = await readFile(join(root, "generated/validators.ts"), "utf8");
    expect(text).not.toMatch(/\b(import|require)\b/);
    expect(text).not.toMatch(/\.errors\b|vErrors|schemaPath|instancePath/);
    expect(text).not.toContain("% 1");
  });

  test("accepts an event, and refuses one with a field too many or too few", () => {
    expect(isEvent(event)).toBe(true);
    expect(isEvent({ ...event, no_field: 1 })).toBe(false);
    expect(isEvent({ ...event, user_data: {} })).toBe(false);
    expect(isEvent({ ...event, user_data: { ...event.user_data, no_field: 1 } })).toBe(false);
    for (const name of Object.keys(event)) {
      expect(isEvent({ ...event, [name]: undefined })).toBe(false);
    }
  });

  test("agrees with Ajv on the schema that it exports", () => {
    const ajv = new Ajv({ strict: false, validateFormats: false });
    const isValid = ajv.compile(eventSchema);
    const names = (schema: ValueSchema | undefined) => Object.keys(schema?.properties ?? {});
    const { properties } = eventSchema;
    const leaf = fc.oneof(
      fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 101, 40_000, "", "ios", "wifi", [], {}),
      fc.string({ maxLength: 7, unit: "grapheme" }),
      fc.array(fc.string(), { maxLength: 2 }),
    );
    const part = (schema: ValueSchema | undefined) =>
      fc.dictionary(fc.constantFrom("no_field", ...names(schema)), leaf, {
        maxKeys: 4,
        noNullPrototype: true,
      });
    const changes = fc.record(
      {
        user_data: fc
          .oneof(part(properties?.user_data), leaf)
          .map((user) => (typeof user === "object" ? { em: [], ...user } : user)),
        custom_data: fc.oneof(part(properties?.custom_data), leaf),
        device_info: fc.oneof(part(properties?.device_info), leaf),
        app_info: fc.oneof(part(properties?.app_info), leaf),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(changes, part(eventSchema), fc.boolean(), (parts, others, whole) => {
        const value = { ...(whole ? event : {}), ...others, ...parts };
        expect(isEvent(value)).toBe(isValid(value));
      }),
      { numRuns: 5_000 },
    );
  });
});

describe("the validators follow the document", () => {
  let facts: JsonObject;
  let overlay: JsonObject;
  beforeAll(async () => {
    facts = parseText(await readFile(join(root, "spec/pinterest-v5.yaml"), "utf8"));
    overlay = parseText(await readFile(join(root, "spec/overlay.yaml"), "utf8"));
  });

  const validatorsOf = async (change: (event: JsonObject, user: JsonObject) => void) => {
    const changed = structuredClone(facts);
    const event = eventSchemaIn(changed);
    const user = resolve(changed, asObject(event.properties).user_data);
    change(event, asObject(user));
    const { files } = await buildFiles(changed, overlay);
    return loadValidators(files.get("validators.ts") ?? "");
  };

  test("which writes the same bytes twice", async () => {
    const [one, two] = await Promise.all([buildFiles(facts, overlay), buildFiles(facts, overlay)]);
    expect(one.files.get("validators.ts")).toBe(two.files.get("validators.ts"));
  });

  test("to a new field, a new limit and a new identifier", async () => {
    const { isEvent: isOne } = await validatorsOf((item, user) => {
      asObject(item.properties).loyalty = { type: "string", maxLength: 3, nullable: true };
      // A document may leave the rule to the overlay.
      const ours = [["em"], ["hashed_maids"], ["client_ip_address", "client_user_agent"]];
      const ways = asArray(user.anyOf ?? ours.map((required) => ({ required })));
      user.anyOf = [...ways, { ...asObject(ways[0]), required: ["ph"] }];
    });
    expect(isOne({ ...event, loyalty: "abc" })).toBe(true);
    expect(isOne({ ...event, loyalty: null })).toBe(true);
    expect(isOne({ ...event, loyalty: "abcd" })).toBe(false);
    expect(isOne({ ...event, user_data: { ph: [] } })).toBe(true);
  });

  test("to a field that is gone or newly required", async () => {
    const { isEvent: isOne } = await validatorsOf((item) => {
      Reflect.deleteProperty(asObject(item.properties), "wifi");
      item.required = [...asArray(item.required), "opt_out"];
    });
    expect(isOne({ ...event, opt_out: true })).toBe(true);
    expect(isOne(event)).toBe(false);
    expect(isOne({ ...event, opt_out: true, wifi: true })).toBe(false);
  });

  test("accept anything if the document has no events", async () => {
    const validators = await loadValidators(
      writeValidatorsFile(readEventSchema({}, new Warnings())),
    );
    expect(validators.isEvent({ any: "thing" })).toBe(true);
    expect(validators.eventSchema).toEqual({});
  });
});

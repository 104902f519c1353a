import { describe, expect, test } from "vitest";
import { readEventSchema, writeValidatorsFile } from "../../scripts/generate/events.js";
import { Warnings } from "../../scripts/generate/limits.js";
import type { JsonObject } from "../../scripts/openapi/document.js";
import { loadValidators, type Validators } from "../support/load-validators.js";

/** The validators of a document whose events are these. */
async function ofEvent(
  event: JsonObject,
  schemas: JsonObject = {},
): Promise<Validators & { warnings: string[] }> {
  const content = {
    "multipart/form-data": { schema: {} },
    "application/json; charset=utf-8": { schema: { $ref: "#/components/schemas/Events" } },
  };
  const Events = { type: "object", properties: { data: { type: "array", items: event } } };
  const document: JsonObject = {
    paths: { "/ad_accounts/{ad_account_id}/events": { post: { requestBody: { content } } } },
    components: { schemas: { Events, ...schemas } },
  };
  const warnings = new Warnings();
  const text = writeValidatorsFile(readEventSchema(document, warnings));
  return { ...(await loadValidators(text)), warnings: warnings.list() };
}

describe("the schema of an event", () => {
  test("has expanded references and allOf, and is closed if it names its fields", async () => {
    const Base = { type: "object", properties: { a: { type: "string" } }, required: ["a"] };
    const { eventSchema: schema } = await ofEvent(
      {
        allOf: [
          { $ref: "#/components/schemas/Base" },
          { properties: { b: { type: "integer", nullable: true } }, required: ["b"] },
        ],
      },
      { Base },
    );
    expect(schema).toEqual({
      type: "object",
      properties: { a: { type: "string" }, b: { type: ["integer", "null"] } },
      required: ["a", "b"],
      additionalProperties: false,
    });
  });

  test("keeps objects that the document leaves open, and lists of maps", async () => {
    const numbers = { type: "object", additionalProperties: { type: "integer" } };
    const { isEvent: isOne } = await ofEvent({
      type: "object",
      additionalProperties: true,
      properties: { list: { type: "array", items: numbers } },
    });
    expect(isOne({ more: 1, list: [{ a: 1 }] })).toBe(true);
    expect(isOne({ list: [{ a: "1" }] })).toBe(false);
  });

  test("with branches of fields of their own takes each, and anything of an unknown form", async () => {
    const branch = (name: string) => ({
      type: "object",
      properties: { [name]: { type: "string" } },
      required: [name],
    });
    const { isEvent: isOne } = await ofEvent({ oneOf: [branch("a"), branch("b")] });
    expect([{ a: "" }, { b: "" }, {}, { a: 1 }].map(isOne)).toEqual([true, true, false, false]);
  });

  test("with branches beside fields takes the fields of both", async () => {
    const { isEvent: isOne } = await ofEvent({
      type: "object",
      properties: { c: { type: "string" } },
      anyOf: [
        { properties: { a: { type: "string" } }, required: ["a"] },
        { properties: { b: { type: "string" } }, required: ["b"] },
      ],
    });
    expect([{ a: "", c: "" }, { b: "" }, { c: "" }].map(isOne)).toEqual([true, true, false]);
  });

  test("ends if it contains itself", async () => {
    const Node = {
      type: "object",
      properties: { next: { $ref: "#/components/schemas/Node" }, id: { type: "string" } },
    };
    const { isEvent: isOne } = await ofEvent({ $ref: "#/components/schemas/Node" }, { Node });
    expect(isOne({ id: "a", next: { id: "b" } })).toBe(true);
    expect(isOne({ id: 1 })).toBe(false);
  });

  test("counts characters rather than code units, and accepts only integers that JSON keeps", async () => {
    const { isEvent: isOne } = await ofEvent({
      type: "object",
      properties: {
        text: { type: "string", minLength: 2, maxLength: 3 },
        number: { type: "integer", minimum: 0, nullable: true },
      },
    });
    const texts = ["😀", "😀😀", "😀😀😀", "😀😀😀😀"];
    expect(texts.map((text) => isOne({ text }))).toEqual([false, true, true, false]);
    const numbers = [0, null, -1, 1.5, NaN, Infinity, 2 ** 53];
    expect(numbers.map((number) => isOne({ number }))).toEqual(
      [true, true, ...Array<boolean>(5).fill(false)], // prettier-ignore
    );
  });

  test("leaves out what cannot be checked, with a warning", async () => {
    const { isEvent: isOne, warnings } = await ofEvent({
      type: "object",
      properties: { a: { type: "array", uniqueItems: true, items: {} }, b: { pattern: "(" } },
    });
    expect(isOne({ a: [1, 1], b: "x" })).toBe(true);
    expect(warnings).toEqual([
      "uniqueItems of an event is not checked before it is sent: a",
      "pattern of an event is not checked before it is sent: b",
    ]);
  });

  test("ignores a field named __proto__", async () => {
    const properties = JSON.parse('{"__proto__":{"type":"string"},"a":{"type":"string"}}') as JsonObject; // prettier-ignore
    const { eventSchema: schema } = await ofEvent({ type: "object", properties });
    expect(Object.keys(schema.properties ?? {})).toEqual(["a"]);
  });
});

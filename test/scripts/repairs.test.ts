import { describe, expect, test } from "vitest";
import { asObject, type JsonObject } from "../../scripts/openapi/document.js";
import {
  composedObject,
  hoistedRequired,
  nullableMember,
  placeholderItems,
  refSiblings,
  unionSiblings,
} from "../../scripts/repair/composition.js";
import { absentDiscriminant, discriminator } from "../../scripts/repair/discriminator.js";
import {
  namedBesideIndex,
  openObject,
  openStringUnion,
  untypedItems,
} from "../../scripts/repair/shapes.js";
import { repairAll } from "../../scripts/repair/index.js";
import type { RepairRule } from "../../scripts/repair/rule.js";

/** Repairs a schema by itself; the very schema comes back where there is nothing to repair. */
const repair = (rule: RepairRule, schema: JsonObject) => rule.repair(schema, [], {});

/** Repairs the schemas of a document. */
function repairSchemas(rule: RepairRule, schemas: JsonObject): JsonObject {
  const { document } = repairAll({ components: { schemas } }, [rule]);
  return asObject(asObject(document.components).schemas);
}

const refTo = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const string = { type: "string" };
const integer = { type: "integer" };

describe("repairAll", () => {
  test("repairs schemas alone, wherever they stand, counts them, and leaves its input as it was", () => {
    const lookalike = { items: {} };
    const document: JsonObject = {
      paths: { "/a": { get: { parameters: [{ schema: lookalike }], responses: {} } } },
      components: { examples: { e: lookalike }, schemas: { s: { anyOf: [lookalike, {}] } } },
    };
    const before = structuredClone(document);
    const { document: repaired, counts } = repairAll(document, [untypedItems]);
    expect(counts).toEqual(new Map([["untyped-items", 2]]));
    expect(repaired).toEqual({
      paths: {
        "/a": { get: { parameters: [{ schema: { type: "array", items: {} } }], responses: {} } },
      },
      components: {
        examples: { e: lookalike },
        schemas: { s: { anyOf: [{ type: "array", items: {} }, {}] } },
      },
    });
    expect(document).toEqual(before);
  });
});

describe("untyped-items", () => {
  test("makes a list of what has items and no type", () => {
    const items = refTo("Pin");
    expect(repair(untypedItems, { items })).toEqual({ type: "array", items });
  });

  test("leaves what has a type", () => {
    const list = { type: "array", items: string };
    expect(repair(untypedItems, list)).toBe(list);
  });
});

describe("ref-siblings", () => {
  test("has what stands beside a reference count, and drops a type that repeats it", () => {
    const schema = { ...refTo("A"), type: "object", required: ["a"], nullable: true };
    expect(repair(refSiblings, schema)).toEqual({
      required: ["a"],
      nullable: true,
      allOf: [refTo("A")],
    });
  });

  test("puts the reference first where an allOf stands beside it", () => {
    const schema = { ...refTo("A"), allOf: [{ required: ["a"] }] };
    expect(repair(refSiblings, schema)).toEqual({ allOf: [refTo("A"), { required: ["a"] }] });
  });

  test("leaves a reference that stands alone, or with a type alone", () => {
    const alone = refTo("A");
    expect(repair(refSiblings, alone)).toBe(alone);
    expect(repair(refSiblings, { ...alone, type: "object" })).toEqual(alone);
  });
});

describe("union-siblings", () => {
  const list = { type: "array", items: string };

  test("moves object keywords into the branches that are objects", () => {
    const branches = [list, { type: "object" }, { type: "object", properties: { a: string } }];
    const siblings = { type: "object", properties: { b: string }, required: ["b"] };
    const { type: _, ...keywords } = siblings;
    expect(repair(unionSiblings, { ...keywords, oneOf: branches })).toEqual({
      oneOf: [list, siblings, { allOf: [branches[2], siblings] }],
    });
  });

  test("leaves a union of objects, and one without object keywords", () => {
    const objects = { oneOf: [{ type: "object" }, { properties: { a: string } }], required: ["a"] };
    const lists = { anyOf: [list, { type: "object" }], nullable: true };
    for (const schema of [objects, lists]) expect(repair(unionSiblings, schema)).toBe(schema);
  });
});

describe("discriminator", () => {
  const token: JsonObject = {
    type: "object",
    properties: { grant_type: { type: "string", enum: ["code", "refresh", "again"] } },
    required: ["grant_type"],
    discriminator: {
      propertyName: "grant_type",
      mapping: { code: "#/components/schemas/Code", refresh: "Refresh", again: "Refresh" },
    },
  };
  const code = { allOf: [refTo("Token"), { type: "object", properties: { code: string } }] };
  const refresh = { type: "object", properties: { refresh_token: string } };

  test("spells out a union that is told by its mapping alone", () => {
    const { Token, Code, Refresh } = repairSchemas(discriminator, {
      Token: token,
      Code: code,
      Refresh: refresh,
    });
    expect(Token).toEqual({ oneOf: [refTo("Code"), refTo("Refresh")] });
    expect(Refresh).toEqual({
      type: "object",
      properties: {
        refresh_token: string,
        grant_type: { type: "string", enum: ["refresh", "again"] },
      },
    });
    const { discriminator: _, ...own } = token;
    expect(Code).toEqual({
      allOf: [own, { type: "object", properties: { code: string } }],
      properties: { grant_type: { type: "string", enum: ["code"] } },
    });
  });

  test("keeps a union that is spelt out, and gives each branch its value, required or not", () => {
    const union = {
      oneOf: [refTo("Image"), refTo("Video")],
      discriminator: { propertyName: "media_type", mapping: { image: "Image", video: "Video" } },
    };
    const { Media, Image, Video } = repairSchemas(discriminator, {
      Media: union,
      Image: { type: "object", properties: { media_type: string }, required: ["media_type"] },
      Video: { type: "object", properties: { cover: string } },
    });
    expect(Media).toEqual({ oneOf: union.oneOf });
    expect(Image).toMatchObject({
      properties: { media_type: { enum: ["image"] } },
      required: ["media_type"],
    });
    expect(Video).not.toHaveProperty("required");
  });

  test("leaves a discriminator without a mapping to what it stands beside", () => {
    const schema = { type: "object", discriminator: { propertyName: "kind" } };
    expect(repairSchemas(discriminator, { A: schema })).toEqual({ A: { type: "object" } });
  });
});

describe("absent-discriminant", () => {
  const constant = (value: string) => ({ type: "string", enum: [value] });
  const closed = (properties: JsonObject) => ({
    type: "object",
    properties,
    additionalProperties: false,
  });
  const nothing = { not: {} };
  const retail = closed({ kind: constant("RETAIL"), catalog: string, name: string });
  const hotel = closed({ kind: constant("HOTEL"), name: string });
  const plain = closed({ name: string, country: string });

  test("forbids a closed branch without the discriminant the fields of the others, through nested unions", () => {
    const repaired = repairSchemas(absentDiscriminant, {
      Retail: retail,
      Hotel: hotel,
      Plain: plain,
      Vertical: { oneOf: [refTo("Retail"), refTo("Hotel")] },
      Feed: { anyOf: [refTo("Vertical"), refTo("Plain")] },
    });
    expect(repaired.Plain).toEqual({
      ...plain,
      properties: { ...plain.properties, kind: nothing, catalog: nothing },
    });
    expect(repaired).toMatchObject({ Retail: retail, Hotel: hotel });
  });

  test("forbids them in a branch that is written in place", () => {
    const { Feed } = repairSchemas(absentDiscriminant, { Feed: { oneOf: [hotel, plain] } });
    expect(Feed).toEqual({
      oneOf: [hotel, { ...plain, properties: { ...plain.properties, kind: nothing } }],
    });
  });

  test("leaves branches that have the discriminant, that are open, or that none tells apart", () => {
    const { additionalProperties: _, ...open } = plain;
    const words = { type: "string", enum: ["A", "B"] };
    for (const oneOf of [
      [retail, hotel],
      [retail, open],
      [closed({ kind: words }), plain],
    ]) {
      const schemas = { Feed: { oneOf } };
      expect(repairSchemas(absentDiscriminant, schemas)).toEqual(schemas);
    }
  });
});

describe("nullable-member", () => {
  test("takes null from the members of what is an object in any case", () => {
    const schema = { type: "object", allOf: [{ ...string, nullable: true }, refTo("A")] };
    expect(repair(nullableMember, schema)).toEqual({ type: "object", allOf: [string, refTo("A")] });
  });

  test("writes out a member that is nullable elsewhere", () => {
    const { B } = repairSchemas(nullableMember, {
      A: { type: "object", nullable: true, properties: { a: string } },
      B: { type: "object", allOf: [refTo("A")] },
    });
    expect(B).toEqual({
      type: "object",
      allOf: [{ type: "object", properties: { a: string } }],
    });
  });

  test("leaves what is nullable itself, and what does not say its type", () => {
    const allOf = [{ type: "object", nullable: true }];
    for (const schema of [{ type: "object", nullable: true, allOf }, { allOf }]) {
      expect(repair(nullableMember, schema)).toBe(schema);
    }
  });
});

describe("composed-object", () => {
  test("drops a bare object type beside or in a composition", () => {
    const schema = { type: "object", anyOf: [refTo("A"), refTo("B")] };
    expect(repair(composedObject, schema)).toEqual({ anyOf: [refTo("A"), refTo("B")] });
    expect(
      repairSchemas(composedObject, { A: { allOf: [{ type: "object", required: ["a"] }] } }),
    ).toEqual({ A: { allOf: [{ required: ["a"] }] } });
  });

  test("leaves an object that says something of its fields, or stands by itself", () => {
    for (const schema of [
      { type: "object", properties: { a: string }, allOf: [refTo("A")] },
      { type: "object", additionalProperties: string, allOf: [refTo("A")] },
      { type: "object" },
    ]) {
      expect(repair(composedObject, schema)).toBe(schema);
    }
  });
});

describe("placeholder-items", () => {
  const bare = { type: "array", items: { type: "object" } };
  const paginated = {
    type: "object",
    properties: { items: bare, bookmark: string },
    required: ["items"],
  };

  test("drops a list of bare objects that another member tells the elements of, and keeps it required", () => {
    const refined = {
      type: "object",
      properties: { items: { type: "array", items: refTo("Pin") } },
    };
    const { Page } = repairSchemas(placeholderItems, {
      Paginated: paginated,
      Page: { allOf: [refTo("Paginated"), refined] },
    });
    expect(Page).toEqual({
      allOf: [{ type: "object", properties: { bookmark: string }, required: [] }, refined],
      required: ["items"],
    });
  });

  test("leaves a list that nothing tells more of", () => {
    const schemas = { Paginated: paginated, Page: { allOf: [refTo("Paginated"), refTo("Other")] } };
    expect(repairSchemas(placeholderItems, schemas)).toEqual(schemas);
  });
});

describe("hoisted-required", () => {
  const fields = { type: "object", properties: { name: string, note: string } };

  test("requires a field beside the allOf where another member has it", () => {
    const { Create } = repairSchemas(hoistedRequired, {
      Fields: fields,
      Create: { allOf: [refTo("Fields"), { type: "object", required: ["name"] }] },
    });
    expect(Create).toEqual({ allOf: [refTo("Fields")], required: ["name"] });
  });

  test("states a field again that lies deeper", () => {
    const { Create } = repairSchemas(hoistedRequired, {
      Fields: fields,
      Common: { allOf: [refTo("Fields")] },
      Create: { allOf: [refTo("Common"), { required: ["name"] }] },
    });
    expect(Create).toEqual({
      allOf: [
        refTo("Common"),
        { type: "object", properties: { name: string }, required: ["name"] },
      ],
    });
  });

  test("leaves what a member requires of its own fields", () => {
    const schemas = { A: { allOf: [{ ...fields, required: ["name"] }] } };
    expect(repairSchemas(hoistedRequired, schemas)).toEqual(schemas);
  });
});

describe("named-beside-index", () => {
  test("takes the types of named properties into the index signature, each once", () => {
    const schema = {
      type: "object",
      properties: { os: { ...string, enum: ["IOS"] }, other: { ...string, enum: ["IOS"] } },
      additionalProperties: integer,
    };
    expect(repair(namedBesideIndex, schema)).toEqual({
      ...schema,
      additionalProperties: { anyOf: [integer, { ...string, enum: ["IOS"] }] },
    });
  });

  test("drops an optional string that describes the keys of a map of numbers", () => {
    const number = { type: "number", minimum: 0 };
    const key = { ...string, pattern: "^[0-9]+$" };
    const schema = { type: "object", properties: { ID: key }, additionalProperties: number };
    const map = { type: "object", additionalProperties: number };
    expect(repair(namedBesideIndex, schema)).toEqual(map);
    const { Map, Key } = repairSchemas(namedBesideIndex, {
      Key: { ...string, enum: ["IOS"] },
      Map: { ...map, properties: { OS: refTo("Key") } },
    });
    expect([Map, Key]).toEqual([map, { ...string, enum: ["IOS"] }]);
  });

  test("keeps a string that is required, or that says nothing of keys", () => {
    for (const schema of [
      { properties: { os: { ...string, enum: ["IOS"] } }, required: ["os"] },
      { properties: { name: string } },
    ]) {
      const { properties } = repair(namedBesideIndex, { ...schema, additionalProperties: integer });
      expect(properties).toEqual(schema.properties);
    }
  });

  test("leaves an index signature that fits its named properties, or takes anything", () => {
    for (const additionalProperties of [integer, {}, true]) {
      const schema = { type: "object", properties: { a: integer }, additionalProperties };
      expect(repair(namedBesideIndex, schema)).toBe(schema);
    }
  });
});

describe("open-object", () => {
  test("opens an object that says nothing of its fields", () => {
    expect(repair(openObject, { type: "object", properties: {} })).toEqual({
      type: "object",
      properties: {},
      additionalProperties: true,
    });
  });

  test("leaves an object with fields, with a composition, or that is closed", () => {
    for (const schema of [
      { type: "object", properties: { a: string } },
      { type: "object", allOf: [refTo("A")] },
      { type: "object", additionalProperties: false },
    ]) {
      expect(repair(openObject, schema)).toBe(schema);
    }
  });
});

describe("open-string-union", () => {
  test("offers each known value once, and takes any other string", () => {
    const schema = { ...string, nullable: true, "x-extensible-enum": ["a", "b", "a"] };
    expect(repair(openStringUnion, schema)).toEqual({
      nullable: true,
      anyOf: [
        { type: "string", enum: ["a", "b"] },
        { type: "string", format: "any-other-string" },
      ],
    });
  });

  test("leaves a closed enum as it is", () => {
    const closed = { ...string, enum: ["a"], "x-extensible-enum": ["b"] };
    expect(repair(openStringUnion, closed)).toBe(closed);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describeOperation, describeOperations } from "../../src/catalog.js";
import { parseJson } from "../../src/json.js";
import { parseFragment, writeFragment } from "../../site/explorer/address.js";
import {
  type FormField,
  formFields,
  formatField,
  parseField,
  parseForm,
  secretNames,
} from "../../site/explorer/fields.js";
import { filterChoices, hasPassed, noFilters } from "../../site/explorer/filters.js";
import { fieldValues } from "./form-values.js";

const operations = describeOperations();

function formFieldOf(route: string, name: string): FormField {
  const field = formFields(describeOperation(route)).find((each) => each.name === name);
  if (!field) throw new Error(`${route} has no field ${name}`);
  return field;
}

describe("the fields of a form", () => {
  test("are one for each parameter, required ones first, and none for secrets", () => {
    for (const operation of operations) {
      const fields = formFields(operation);
      const names = fields.map(({ name }) => name);
      expect(new Set(names).size, operation.id).toBe(names.length);
      const required = fields.map((field) => field.required);
      expect(required, operation.id).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
      const all = [...names, ...secretNames(operation)];
      const given = operation.parameters.map(({ name }) => name);
      if (operation.body === "other") given.push("body");
      expect(new Set(all), operation.id).toEqual(new Set(given));
    }
  });

  test("leave out the secrets of a body, not the name of a report", () => {
    expect(secretNames(describeOperation("POST /oauth/token"))).toEqual(["refresh_token"]);
    expect(formFieldOf("GET /ad_accounts/{ad_account_id}/reports", "token").kind).toBe("text");
  });
});

test("fields with a set of values are selects, also those that tell kinds of a body apart", () => {
  const grantType = formFieldOf("POST /oauth/token", "grant_type");
  expect(grantType).toMatchObject({
    kind: "choice",
    choices: ["authorization_code", "refresh_token", "client_credentials"],
  });
  expect(parseField(grantType, "refresh_token")).toEqual({ value: "refresh_token" });
  const kinds = operations.flatMap(formFields).filter(({ name }) => name === "catalog_type");
  expect(new Set(kinds.map(({ kind }) => kind))).toEqual(new Set(["choice"]));
});

describe("a text is read by the type of its field", () => {
  const granularity = formFieldOf("GET /ad_accounts/{ad_account_id}/analytics", "granularity");
  const statuses = formFieldOf("GET /ad_accounts/{ad_account_id}/campaigns", "entity_statuses");
  const ids = formFieldOf("GET /ad_accounts/{ad_account_id}/campaigns", "campaign_ids");
  const pageSize = formFieldOf("GET /boards", "page_size");
  const spec = formFieldOf("POST /ad_accounts/{ad_account_id}/ad_groups", "targeting_spec");
  const data = formFieldOf("POST /ad_accounts/{ad_account_id}/events", "data");
  const isAdsOnly = formFieldOf("POST /boards", "is_ads_only");
  const multiplier = formFieldOf("POST /ad_accounts/{ad_account_id}/ad_groups", "bid_multiplier");

  test.each<[string, FormField, string, unknown]>([
    ["granularity", granularity, "DAY", "DAY"],
    ["statuses", statuses, "ACTIVE, PAUSED", ["ACTIVE", "PAUSED"]],
    ["ids", ids, "1,2, ,3", ["1", "2", "3"]],
    ["ids", ids, "a,b\nc\n", ["a,b", "c"]],
    ["pageSize", pageSize, " 50 ", 50],
    ["isAdsOnly", isAdsOnly, "true", true],
    ["multiplier", multiplier, "1.5", 1.5],
    ["spec", spec, '{ "GENDER": ["female"] }', { GENDER: ["female"] }],
    ["data", data, "[]", []],
    ["data", data, '[{ "id": 813744226420795884 }]', [{ id: "813744226420795884" }]],
  ])("a text is read by its type: %s", (_, field, text, value) => {
    expect(parseField(field, text)).toEqual({ value });
  });

  test.each<[string, FormField, string, RegExp]>([
    ["granularity", granularity, "day", /^expected one of TOTAL, DAY, HOUR, WEEK, MONTH$/],
    ["statuses", statuses, "ACTIVE, NONE", /^value 2: expected one of ACTIVE, PAUSED/],
    ["pageSize", pageSize, "many", /^expected an integer$/],
    ["pageSize", pageSize, "9007199254740993", /^is beyond 2\^53/],
    ["isAdsOnly", isAdsOnly, "yes", /^expected true or false$/],
    ["multiplier", multiplier, "1,5", /^expected a number, such as 1\.5$/],
    ["spec", spec, "{", /^is not JSON: /],
    ["spec", spec, "[]", /^expected an object in JSON/],
    ["data", data, "{}", /^expected a list in JSON/],
  ])("a text of the wrong type is refused: %s", (_, field, text, problem) => {
    expect(parseField(field, text).problem).toMatch(problem);
  });

  const boardId = formFieldOf("GET /boards/{board_id}", "board_id");
  const parameters = formFieldOf("GET /catalogs/reports/stats", "parameters");

  test.each<[string, FormField, string, RegExp]>([
    ["boardId", boardId, "..", /^must not be empty, `\.` or `\.\.`$/],
    ["boardId", boardId, "\ud800", /^must be well-formed text/],
    ["parameters", parameters, '{ "a": [{}] }', /^must be text, a finite number/],
    ["parameters", parameters, '{ "a": 1e21 }', /^is an integer beyond 2\^53/],
    ["parameters", parameters, '{ "a": "\\ud800" }', /^must be well-formed text/],
  ])("a value that the client would reject is refused: %s", (_, field, text, problem) => {
    expect(parseField(field, text).problem).toMatch(problem);
  });

  test("an empty text is no value, and is missing if the field is required", () => {
    const fields = formFields(describeOperation("POST /boards"));
    expect(parseForm(fields, { name: "", privacy: "NONE" })).toEqual({
      values: {},
      problems: { privacy: "expected one of PUBLIC, PROTECTED, SECRET" },
      missing: ["name"],
    });
  });

  test("a value that is written as text is read as the same value", () => {
    const fields = operations.flatMap(formFields);
    const cases = fc
      .constantFrom(...fields)
      .chain((field) => fc.tuple(fc.constant(field), fieldValues(field)));
    fc.assert(
      fc.property(cases, ([field, given]) => {
        const { value: read, problem } = parseField(field, formatField(field, given));
        expect(problem).toBeUndefined();
        const written = JSON.stringify(given);
        // An integer beyond 2^53 is read as its digits.
        const expected: unknown = field.kind === "json" ? parseJson(written) : given;
        expect(read).toEqual(expected);
      }),
    );
  });
});

describe("the address", () => {
  test("holds an operation and its texts, and is read as the same", () => {
    const state = fc.record({
      id: fc.constantFrom(...operations.map(({ id }) => id)),
      texts: fc.dictionary(
        fc.stringMatching(/^[a-z_]{1,12}$/),
        fc.string({ minLength: 1, unit: "binary" }).filter((text) => !/\p{Surrogate}/u.test(text)),
      ),
    });
    fc.assert(
      fc.property(state, (given) => {
        expect(parseFragment(writeFragment(given))).toEqual({
          ...given,
          texts: { ...given.texts },
        });
      }),
    );
  });

  test("leaves out empty texts, and is readable", () => {
    expect(writeFragment({ id: "boards/list", texts: { page_size: "50", privacy: "" } })).toBe(
      "#boards/list?page_size=50",
    );
    expect(writeFragment({ id: "", texts: {} })).toBe("");
    expect(parseFragment("")).toEqual({ id: "", texts: {} });
  });
});

describe("filters", () => {
  const passing = (filters: Partial<typeof noFilters>) =>
    operations.filter((operation) => hasPassed(operation, { ...noFilters, ...filters }));

  test("list everything unless they are set", () => {
    expect(passing({})).toHaveLength(operations.length);
  });

  test("each keep what they say, and together what all of them say", () => {
    const { tags, methods, credentials } = filterChoices(operations);
    for (const tag of tags)
      expect(passing({ tag }).every((each) => each.tags.includes(tag))).toBe(true);
    const byMethod = methods.map((method) => passing({ method }).length);
    expect(byMethod.reduce((sum, count) => sum + count, 0)).toBe(operations.length);
    for (const credential of credentials) expect(passing({ credential }).length).toBeGreaterThan(0);
    expect(passing({ credential: "conversionToken" }).map(({ id }) => id)).toEqual([
      "events/create",
    ]);
    expect(passing({ paginated: true, tag: "boards" }).map(({ id }) => id)).toContain(
      "boards/list",
    );
    expect(passing({ test: true, method: "GET" })).toEqual([]);
    expect(passing({ sandbox: true }).length).toBeLessThan(operations.length);
  });
});

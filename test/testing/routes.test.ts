import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeOperations } from "../../src/operations.js";
import { parseRequest } from "../../src/testing/routes.js";
import { fillPath, writeQuery } from "../../src/transport/serialize.js";
import { operationCount } from "../support/document.js";
const routes = decodeOperations().map(({ method, path }) => [method, path] as const);
const read = (method: string, path: string, search = "") =>
  parseRequest({ method, path, search, headers: {}, body: "" }).request;
/** What can stand in a path, and is no name that stands beside a parameter there. */
const value = fc
  .string({ unit: "grapheme", minLength: 1 })
  .filter((text) => !/^\.{1,2}$|^[a-z_]+$/.test(text));

describe("every operation", () => {
  test("is found by its method and path", () => {
    expect(routes).toHaveLength(operationCount);
    fc.assert(
      fc.property(fc.constantFrom(...routes), fc.array(value, { minLength: 9 }), (route, given) => {
        const [method, path] = route;
        const names = [...path.matchAll(/\{(.+?)\}/g)].map(([, name = ""]) => name);
        const parameters = Object.fromEntries(names.map((name, n) => [name, given[n] ?? ""]));
        const request = read(method, fillPath(path, parameters));
        expect([request.route, request.parameters]).toEqual([`${method} ${path}`, parameters]);
      }),
      { numRuns: 1_000 },
    );
    for (const [method, path] of routes) {
      const request = read(method, path.replaceAll(/\{.+?\}/g, "1"));
      expect(request.route).toBe(`${method} ${path}`);
    }
  });
});

describe("a query", () => {
  const text = fc.string({ unit: "grapheme" });
  const name = fc.stringMatching(/^[a-z_]{1,8}$/).filter((word) => word !== "__proto__");

  test("is read as the client wrote it", () => {
    const several = fc.array(text, { minLength: 2, maxLength: 4 });
    const one = fc.oneof(
      text,
      several,
      fc.dictionary(name, text, { minKeys: 1, noNullPrototype: true }),
    );
    fc.assert(
      fc.property(fc.dictionary(name, one, { noNullPrototype: true }), (query) => {
        expect(read("GET", "/pins", writeQuery(query)).query).toEqual(query);
      }),
    );
  });

  test("has lists where the API joins them, of one member too", () => {
    const { query } = read("GET", "/ad_accounts/1/analytics", "columns=A%2CB,C&granularity=D");
    expect(query).toEqual({ columns: ["A,B", "C"], granularity: "D" });
    expect(read("GET", "/ad_accounts/1/analytics", "columns=A").query).toEqual({ columns: ["A"] });
  });

  test("that is not encoded well is read as it stands", () => {
    expect(read("GET", "/pins", "a=%zz&b&=&c=1+2&c=3=4").query).toEqual({
      a: "%zz",
      b: "",
      "": "",
      c: ["1 2", "3=4"],
    });
  });
});

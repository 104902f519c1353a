import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { eventSchema, type ValueSchema } from "../../generated/validators.js";
import { toDecimal } from "../../src/conversions/preflight.js";
import { parseEvent } from "../../src/conversions/preflight.js";
const now = Date.UTC(2026, 10, 23, 12);
const hash = "0".repeat(63) + "a";
const good = {
  event_name: "checkout",
  action_source: "web",
  event_time: now / 1000,
  event_id: "order-1",
  user_data: { em: [hash] },
  custom_data: { value: 1, contents: [{ id: "a", item_price: 2 }] },
};

/** Makes what a program may put where a value is due; fast-check itself must not look into a hostile one. */
const oddity = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true }).map(just),
  fc.anything({ withNullPrototype: true, withObjectString: true, withSparseArray: true }).map(just),
  fc.constantFrom<() => unknown>(
    ...[NaN, Infinity, -0, 1e300, 5n, Symbol("s"), new Date(NaN), /x/, new Error("x")].map(just),
    ...[() => () => 1, () => new Person(), () => Object.create({ em: [hash] }) as unknown],
    ...[() => new Proxy({}, hostile), () => new Proxy([], hostile), () => Object.freeze({})],
  ),
);

class Person {
  readonly em = [hash];
}

function just<T>(value: T): () => T {
  return () => value;
}

/** Has every look at a proxy throw. */
const hostile: ProxyHandler<object> = new Proxy(
  {},
  {
    get: () => () => {
      throw new Error("a secret");
    },
  },
);

/** Every place of an event, as the fields that lead there. */
function* placesOf(schema: ValueSchema, path: (string | number)[] = []): Generator<typeof path> {
  yield path;
  if (schema.items) yield* placesOf(schema.items, [...path, 0]);
  for (const [name, member] of Object.entries(schema.properties ?? {})) {
    yield* placesOf(member, [...path, name]);
  }
}
const places = [...placesOf(eventSchema)];

/** JSON has no zero below zero, and nobody misses it. */
function withPlainZero(value: unknown): unknown {
  if (value === 0) return 0;
  if (Array.isArray(value)) return value.map(withPlainZero);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, withPlainZero(v)]));
}

function fail(words: string): never {
  throw new Error(words);
}

function put(target: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const at = (target as Record<string, unknown> | undefined)?.[key];
  if (typeof key === "number") return [put(at, rest, value)];
  return { ...(target as object | undefined), [key]: put(at, rest, value) };
}

describe("parseEvent, whatever it is given,", () => {
  test("never throws, and gives an event that JSON can tell, or an error", () => {
    const event = fc
      .tuple(fc.constantFrom(...places), oddity)
      .map(([place, make]) => just(put(good, place, make())));
    fc.assert(
      fc.property(fc.oneof({ weight: 5, arbitrary: event }, oddity), (make) => {
        const prepared = parseEvent(make(), now);
        if (prepared.event) {
          expect(JSON.parse(JSON.stringify(prepared.event))).toEqual(withPlainZero(prepared.event));
          expect(prepared.issues.every(({ severity }) => severity === "warning")).toBe(true);
        } else {
          expect(prepared.issues.some(({ severity }) => severity === "error")).toBe(true);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  test("takes no event that it would not take again as it gave it", () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), oddity, (place, make) => {
        const { event } = parseEvent(put(good, place, make()), now);
        if (event) expect(parseEvent(event, now).event).toStrictEqual(event);
      }),
      { numRuns: 2_000 },
    );
  });

  test("never repeats a value in what it says", () => {
    const marker = "Xq7Marker";
    const text = fc.string().map((rest) => marker + rest);
    const marked = fc.oneof(
      text.map(just),
      fc.array(text, { maxLength: 3 }).map(just),
      fc
        .dictionary(fc.constantFrom("em", "value", "no_field", "id"), text, { maxKeys: 3 })
        .map(just),
      text.map((key) => just({ [`@${key}`]: key })),
      text.map((words) => just(Symbol(words))),
      text.map((words) => () => new Proxy({}, { ownKeys: () => fail(words) })),
      text.map((words) => () => ({
        get value() {
          return fail(words);
        },
      })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), marked, (place, make) => {
        const { issues } = parseEvent(put(good, place, make()), now);
        expect(JSON.stringify(issues)).not.toContain(marker);
      }),
      { numRuns: 3_000 },
    );
  });

  test("comes to an end in a circle", () => {
    const event: Record<string, unknown> = { ...good };
    event.custom_data = event;
    event.order = { event };
    event.user_data = { em: [hash], self: event };
    const paths = parseEvent(event, now).issues.map(({ path }) => path);
    expect(paths).toContain("user_data.self");
    expect(paths).toContain("order");
    expect(paths).toContain("custom_data.custom_data");
  });

  test("reads each field once, and sends what it checked", () => {
    let reads = 0;
    const event = {
      ...good,
      get event_id() {
        return ++reads === 1 ? "first" : 7;
      },
    };
    expect(parseEvent(event, now).event?.event_id).toBe("first");
  });

  test("refuses what throws when it is read, and says no more", () => {
    const event = {
      ...good,
      get custom_data(): unknown {
        throw new Error("a secret");
      },
    };
    expect(parseEvent(event, now).issues).toEqual([
      {
        path: "",
        rule: "unreadable",
        message: "reading the event throws an error; pass a plain object without getters",
        severity: "error",
      },
    ]);
  });

  test("takes objects without a prototype and of another realm", async () => {
    const { runInNewContext } = await import("node:vm");
    const event: unknown = runInNewContext(`(${JSON.stringify(good)})`);
    expect(parseEvent(event, now).event).toEqual(parseEvent(good, now).event);
    const bare: unknown = Object.assign(Object.create(null), good);
    expect(parseEvent(bare, now).event).toEqual(parseEvent(good, now).event);
  });
});

describe("an amount", () => {
  test("is the same number as a decimal string, without an exponent, to 12 digits at least", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (amount) => {
        const text = toDecimal(amount) ?? "";
        expect(text).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Math.abs(Number(text) - amount)).toBeLessThanOrEqual(Math.abs(amount) * 1e-12);
        expect(toDecimal(text)).toBe(text);
      }),
      { numRuns: 5_000 },
    );
  });

  test("is exactly the number that was written, for up to 15 digits", () => {
    const digits = fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 });
    fc.assert(
      fc.property(digits, fc.integer({ min: 0, max: 6 }), (units, places) => {
        const amount = Number(`${units}e-${places}`);
        expect(Number(toDecimal(amount)) === amount).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });

  test("of any whole number is exact", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (amount) => {
        expect(toDecimal(amount)).toBe(String(amount));
      }),
    );
  });

  test("has none of the noise of adding and multiplying amounts", () => {
    expect(toDecimal(0.1 + 0.2)).toBe("0.3");
    expect(toDecimal(1.005 * 1_000)).toBe("1005");
    expect(
      toDecimal(
        Array<number>(1_000)
          .fill(0.1)
          .reduce((a, b) => a + b),
      ),
    ).toBe("100");
    expect(toDecimal(3 * 19.99)).toBe("59.97");
    expect(toDecimal(12_345_678_901.23)).toBe("12345678901.23");
    const cents = fc.array(fc.integer({ min: 1, max: 99_999 }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(cents, (prices) => {
        const sum = prices.map((price) => price / 100).reduce((a, b) => a + b);
        const exact = prices.reduce((a, b) => a + b);
        expect(toDecimal(sum)).toBe(String(exact / 100));
      }),
    );
  });

  test("is written out by hand where JavaScript would write an exponent", () => {
    expect(toDecimal(1e-7)).toBe("0.0000001");
    expect(toDecimal(-1.25e-9)).toBe("-0.00000000125");
    expect(toDecimal(1.25e21)).toBe("1250000000000000000000");
    expect(toDecimal(-1e21)).toBe("-1000000000000000000000");
  });
});

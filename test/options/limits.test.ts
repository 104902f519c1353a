import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PinterestConfigurationError } from "../../src/index.js";
import { parseLimits } from "../../src/options.js";
import { thrownBy } from "../support/stand-in.js";

const usual = parseLimits({});

describe("limits", () => {
  test("are what the documentation says where nothing is said", () => {
    expect(usual).toEqual({
      timeout: 30_000,
      totalTimeout: 120_000,
      retry: { limit: 2, maxDelay: 60_000, baseDelay: 500 },
      throttle: true,
      maxResponseBytes: 67_108_864,
      onEvent: undefined,
    });
    expect(parseLimits({ timeout: undefined, retry: undefined, throttle: undefined })).toEqual(
      usual,
    );
  });

  test("of a call are laid over those of the client, one by one", () => {
    const onEvent = () => undefined;
    const base = parseLimits({ timeout: 5, retry: { limit: 7, baseDelay: 1 }, onEvent });
    expect(parseLimits({ retry: { maxDelay: 9 }, throttle: false }, base)).toEqual({
      ...usual,
      timeout: 5,
      retry: { limit: 7, maxDelay: 9, baseDelay: 1 },
      throttle: false,
      onEvent,
    });
    expect(parseLimits({ retry: false }, base).retry).toMatchObject({ limit: 0 });
    expect(parseLimits({ retry: { limit: undefined } }, base).retry.limit).toBe(7);
  });

  test("reach as far as timers do", () => {
    const longest = 2 ** 31 - 1;
    const retry = { limit: Number.MAX_SAFE_INTEGER, maxDelay: longest, baseDelay: 0 };
    const most = { timeout: longest, totalTimeout: longest, retry };
    expect(parseLimits(most)).toMatchObject(most);
    expect(parseLimits({ retry: { limit: 0, maxDelay: 0 } }).retry).toMatchObject({ limit: 0 });
  });

  const notMilliseconds = [0, -1, 1.5, 2 ** 31, Infinity, Number.NaN, "5", null, true, 5n, {}, []];
  const wrong: Record<string, readonly [(value: unknown) => object, readonly unknown[]]> = {
    timeout: [(timeout) => ({ timeout }), notMilliseconds],
    totalTimeout: [(totalTimeout) => ({ totalTimeout }), notMilliseconds],
    "retry.maxDelay": [(maxDelay) => ({ retry: { maxDelay } }), notMilliseconds.slice(1)],
    "retry.baseDelay": [(baseDelay) => ({ retry: { baseDelay } }), notMilliseconds.slice(1)],
    "retry.limit": [(limit) => ({ retry: { limit } }), [-1, 0.5, 2 ** 53, Infinity, "2", null]],
    retry: [(retry) => ({ retry }), [true, null, 2, "2", [], [2], () => undefined]],
    throttle: [(throttle) => ({ throttle }), ["false", 0, null, {}]],
    maxResponseBytes: [(maxResponseBytes) => ({ maxResponseBytes }), [0, -1, 1.5, "5", 2 ** 53]],
    onEvent: [(onEvent) => ({ onEvent }), ["log", null, {}, true]],
  };

  test.each(Object.entries(wrong))(
    "refuse what %s cannot be, by its name",
    async (option, [make, values]) => {
      for (const value of values) {
        const error = await thrownBy(() => parseLimits(make(value)));
        expect(error).toBeInstanceOf(PinterestConfigurationError);
        expect(error).toMatchObject({ option });
        expect((error as Error).message).toMatch(new RegExp(`^${option}: expected `));
      }
    },
  );

  test("refuse an unknown option of retry, and list the known ones", async () => {
    for (const name of ["limits", "retries", "constructor", "__proto__"]) {
      const retry = JSON.parse(`{"${name}":5}`) as object;
      expect(await thrownBy(() => parseLimits({ retry }))).toMatchObject({
        option: `retry.${name}`,
        message: expect.stringMatching(
          /: unknown option "\w+".*; expected one of limit, maxDelay, baseDelay$/,
        ) as string,
      });
    }
  });

  test("never repeat a value that they refuse", () => {
    const value = fc.oneof(
      fc.string({ minLength: 1 }).map((text) => `secret:${text}`),
      fc.bigInt({ min: 10n ** 20n }),
    );
    const claim = (name: string, given: unknown) => {
      const options = { [name]: given };
      try {
        parseLimits(options);
        expect.unreachable();
      } catch (error) {
        expect(error).toMatchObject({ name: "PinterestConfigurationError", option: name });
        expect((error as Error).message).not.toContain(String(given));
      }
    };
    const names = fc.constantFrom(...Object.keys(usual));
    fc.assert(fc.property(names, value, claim));
  });
});

import { inspect } from "node:util";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

/** Looks for secrets, by value, in everything that an app could write to a log. */
export interface SecretWatch {
  /** Keeps what an app might log: an error, an event, a client. */
  readonly keep: (value: unknown) => void;
  /** Watches for these values; the list may grow. */
  protect(secrets: readonly string[]): void;
  /** Which secrets were seen, as the start of each and where. */
  leaks(): string[];
  /** How many texts were looked through. */
  count(): number;
}

const streams = ["stdout", "stderr"] as const;
const methods = ["log", "info", "warn", "error", "debug"] as const;

/** Watches the tests of a file, with its console and output. */
export function watchSecrets(): SecretWatch {
  const texts = new Set<string>();
  const lists: (readonly string[])[] = [];
  const keep = (value: unknown): void => {
    for (const text of textsOf(value)) texts.add(text);
  };
  beforeAll(() => {
    for (const name of streams) {
      const stream = process[name];
      const write = stream.write.bind(stream) as (...all: unknown[]) => boolean;
      vi.spyOn(stream, "write").mockImplementation((...all: unknown[]) => {
        keep(String(all[0]));
        return write(...all);
      });
    }
    for (const name of methods)
      vi.spyOn(console, name).mockImplementation((...all: unknown[]) => {
        for (const value of all) keep(value);
      });
  });
  afterAll(() => {
    vi.restoreAllMocks();
  });
  return {
    keep,
    protect: (secrets) => lists.push(secrets),
    leaks: () => {
      const forms = [...new Set(lists.flat())].flatMap(encodingsOf);
      return [...texts].flatMap((text) =>
        forms
          .filter(([form]) => text.includes(form))
          .map(([, name]) => `${name} in ${text.slice(0, 2_000)}`),
      );
    },
    count: () => texts.size,
  };
}

/** The test that ends a file: nothing that was kept shows a secret. */
export function testThatNoSecretShows(watch: SecretWatch, atLeast: number): void {
  test("no error, event, client or output of this file shows a secret", () => {
    expect(watch.count()).toBeGreaterThanOrEqual(atLeast);
    expect(watch.leaks()).toEqual([]);
  });
}

/** A secret in all its encodings, each with a short name for the report. */
function encodingsOf(secret: string): [form: string, name: string][] {
  const form = new URLSearchParams([["", secret]]).toString().slice(1);
  const base64 = Buffer.from(secret).toString("base64").replace(/=+$/, "");
  const json = JSON.stringify(secret).slice(1, -1).replaceAll("/", "\\/");
  const all = [secret, encodeURIComponent(secret), form, form.toLowerCase(), base64, json];
  return [...new Set(all)].map((text) => [text, secret.slice(0, 8)]);
}

/** The texts that a logger may write for a value. */
function textsOf(value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value === "string") return [value];
  if (seen.has(value)) return [];
  seen.add(value);
  const shown = inspect(value, { depth: null, showHidden: true, maxStringLength: null });
  const texts = [shown, inspect(value, { depth: null, customInspect: false }), stringify(value)];
  if (!(value instanceof Error)) return texts;
  const { cause, stack = "" } = value;
  const causes = cause === undefined ? [] : textsOf(cause, seen);
  return [...texts, String(value), value.message, stack, ...causes];
}

function stringify(value: unknown): string {
  try {
    const text: unknown = JSON.stringify(value);
    return typeof text === "string" ? text : "";
  } catch {
    return "";
  }
}

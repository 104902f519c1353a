import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import {
  type ConversionEvent,
  type OpenConversionEvent,
  Pinterest,
  type PinterestOptions,
} from "../../src/index.js";
import { parseEvent } from "../../src/conversions/preflight.js";
import { eventOf, type Ledger, startLedger } from "./ledger.js";
import { base, brief, customWith, eventWith, hash, issuesOf, now } from "./preflight-events.js";

let ledger: Ledger | undefined;
afterEach(async () => {
  await ledger?.close();
  ledger = undefined;
});

async function start(options: PinterestOptions = {}) {
  ledger = await startLedger();
  const client = new Pinterest({
    conversionToken: "t0ken-x",
    baseUrl: ledger.baseUrl,
    ...options,
  });
  return { ledger, client };
}

const sentTo = ({ requests }: Ledger): unknown[] =>
  requests.flatMap(({ body }) => (JSON.parse(body) as { data: unknown[] }).data);

const open = (given: unknown) => parseEvent(given, now, true);

const newEvent: OpenConversionEvent = {
  ...eventOf("e1"),
  new_field: "x",
  user_data: { em: [hash], new_id: "u-1" },
  custom_data: { value: 1.5, loyalty: { tier: "gold", since: new Date(0) } },
};
const wire = {
  new_field: "x",
  user_data: { em: [hash], new_id: "u-1" },
  custom_data: { value: "1.5", loyalty: { tier: "gold", since: "1970-01-01T00:00:00.000Z" } },
};
const paths = ["user_data.new_id", "custom_data.loyalty", "new_field"];

describe("Unknown fields of events", () => {
  test("are refused by default, with a hint at the option", async () => {
    const { client, ledger: server } = await start();
    const report = await client.conversions.send("1", [newEvent]);
    expect(report.failed).toBe(1);
    expect(report.outcomes[0]?.error?.message).toContain("allowUnknownFields");
    expect(server.sizes).toEqual([]);
  });

  test("are sent, with a note for each, if the call allows them", async () => {
    const { client, ledger: server } = await start();
    const report = await client.conversions.send("1", [newEvent], { allowUnknownFields: true });
    expect(report.processed).toBe(1);
    expect(sentTo(server)).toMatchObject([wire]);
    const notes = report.outcomes[0]?.notes ?? [];
    expect(notes.map(({ rule }) => rule)).toEqual(paths.map(() => "unknown-field"));
    expect(notes.map(({ path }) => path)).toEqual(expect.arrayContaining(paths));
  });

  test("are sent by a client that allows them, unless the call does not", async () => {
    const { client, ledger: server } = await start({ allowUnknownFields: true });
    for await (const report of client.conversions.sendAll("1", [newEvent])) {
      expect(report.processed).toBe(1);
    }
    expect(sentTo(server)).toMatchObject([wire]);
    const strict = { allowUnknownFields: false };
    expect((await client.conversions.send("1", [newEvent], strict)).failed).toBe(1);
    expect(client.conversions.check([newEvent])).toMatchObject([{ index: 0, ok: true }]);
    expect(client.conversions.check([newEvent], strict)).toMatchObject([{ index: 0, ok: false }]);
  });

  test("do not let an event pass that is wrong otherwise", () => {
    const given = eventWith({ new_field: 1, event_time: "soon", user_data: { new_id: "u" } });
    expect(brief(open(given).issues)).toEqual([
      "error event_time wrong-type",
      "error user_data identifier",
      "warning user_data.new_id unknown-field",
      "warning new_field unknown-field",
    ]);
  });

  test("may be lists in user_data, which are neither checked as hashes nor changed", () => {
    const lists = { new_ids: ["x-1"], new_hashes: [hash.toUpperCase()] };
    const user_data = { em: [hash], ...lists, new_frozen: Object.freeze([hash.toUpperCase()]) };
    const { event, issues } = open(eventWith({ user_data }));
    expect(brief(issues)).toEqual(
      ["new_ids", "new_hashes", "new_frozen"].map(
        (name) => `warning user_data.${name} unknown-field`,
      ),
    );
    expect(event?.user_data).toEqual(user_data);
    expect(lists).toEqual({ new_ids: ["x-1"], new_hashes: [hash.toUpperCase()] });
  });

  test("suggest the field that may have been meant", () => {
    const [issue] = open(eventWith({ event_nmae: "checkout" })).issues;
    expect(issue?.message).toContain("did you mean event_name?");
  });

  test.each([NaN, 2 ** 60, 1n, Symbol("s"), () => 1, new Map(), [1, [NaN]], { a: { b: 1n } }])(
    "are refused if JSON would lose or change their value (%#)",
    (new_field) => {
      const { event, issues } = open(eventWith({ new_field }));
      expect(event).toBeUndefined();
      expect(brief(issues)).toEqual(["error new_field wrong-type"]);
    },
  );

  test("cannot replace the prototype of an event", () => {
    const given = JSON.parse(`{"__proto__": {"a": 1}}`) as object;
    const { event } = open(
      Object.defineProperties(
        {},
        {
          ...Object.getOwnPropertyDescriptors(base),
          ...Object.getOwnPropertyDescriptors(given),
        },
      ),
    );
    expect(event).toBeUndefined();
  });

  test("go out exactly as they were given, whatever JSON they hold", () => {
    const text = (value: unknown) => JSON.stringify(value);
    const names = fc.string().filter((name) => !(name in base) && name !== "__proto__");
    fc.assert(
      fc.property(names, fc.jsonValue({ noUnicodeString: false }), (name, value) => {
        const schemaName = issuesOf(eventWith({ [name]: value })).some((issue) =>
          issue.endsWith("unknown-field"),
        );
        fc.pre(schemaName && isExact(value));
        const { event } = open(eventWith({ [name]: value }));
        expect(text((event as Record<string, unknown> | undefined)?.[name])).toBe(text(value));
      }),
    );
  });

  test("of other places than the event itself are refused no less by the types", () => {
    // @ts-expect-error a field that the type does not have
    const closed: ConversionEvent = { ...eventOf("e1"), new_field: 1 };
    expect(closed.event_id).toBe("e1");
  });
});

describe("Fields and names that the document of 5.23 does not have", () => {
  test("are known: the brand id of a product, and the event names of other senders", () => {
    expect(issuesOf(customWith({ contents: [{ item_brand_id: "b-1" }] }))).toEqual([]);
    const names: ConversionEvent["event_name"][] = [
      ...(["app_open", "contact", "customize_product", "find_location"] as const),
      ...(["schedule", "start_trial", "submit_application"] as const),
    ];
    for (const event_name of names) expect(issuesOf(eventWith({ event_name }))).toEqual([]);
  });
});

/** Whether a JSON value survives `JSON.stringify` unchanged; -0 and large integers do not. */
function isExact(value: unknown): boolean {
  if (typeof value === "number") return !Number.isInteger(value) || Number.isSafeInteger(value);
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(([key, member]) => key !== "__proto__" && isExact(member));
}

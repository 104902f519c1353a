/** What the packed client must do in every runtime. It uses the web's own globals and nothing else. */
import {
  hashUserData,
  isPinterestError,
  Pinterest,
  PinterestAbortError,
  PinterestNotFoundError,
  PinterestTimeoutError,
} from "pinterest-client";
import { hashOfEmail, tokens } from "./facts.js";

/** What a runtime tells of itself and of each check: `passed`, or what went wrong. */
export interface Report {
  readonly userAgent: string;
  readonly outcomes: Readonly<Record<string, string>>;
}

type Check = (pinterest: Pinterest) => void | Promise<void>;

const checks = {
  "a call gives the data": async (pinterest) => {
    const { username } = await pinterest.get("/user_account");
    equal(username, "kitchens");
  },

  "an error is typed, tells what Pinterest said and holds no token": async (pinterest) => {
    const error = await thrownBy(pinterest.get("/pins/{pin_id}", { path: { pin_id: "404" } }));
    if (!(error instanceof PinterestNotFoundError)) throw error;
    equal([error instanceof Error, isPinterestError(error)], [true, true]);
    equal([error.name, error.status, error.code], ["PinterestNotFoundError", 404, 50]);
    const shown = [error.message, error.stack, JSON.stringify(error), JSON.stringify(error.body)];
    equal(
      shown.some((text) => text?.includes(tokens.accessToken)),
      false,
    );
    equal(error.message.includes("There is no such Pin"), true);
  },

  "an event is hashed, sent and answered for": async (pinterest) => {
    const user_data = hashUserData({ email: [" Jane.Doe@Example.COM ", "te\u0301st@example.com"] });
    equal(user_data.em, hashOfEmail);
    const report = await pinterest.conversions.send("1", [
      {
        event_name: "checkout",
        action_source: "web",
        event_time: new Date(),
        event_id: "order-1",
        user_data: hashUserData({ email: " Jane.Doe@Example.COM " }),
        custom_data: { currency: "USD", value: 72.39 },
      },
    ]);
    equal([report.test, report.processed, report.failed], [true, 1, 0]);
    equal(
      report.outcomes.map(({ status, eventId }) => [status, eventId]),
      [["processed", "order-1"]],
    );
  },

  "a list is walked page by page": async (pinterest) => {
    const pins = await pinterest.paginate("/pins", { query: { page_size: 2 } }).toArray();
    equal(
      pins.map(({ title }) => title),
      ["Oak", "Ash", "Elm"],
    );
  },

  "a signal ends a call, and its reason is kept": async (pinterest) => {
    const controller = new AbortController();
    const reason = new Error("no longer wanted");
    const call = pinterest.get("/user_account/following", { signal: controller.signal });
    setTimeout(() => {
      controller.abort(reason);
    }, 50);
    const error = await thrownBy(call);
    if (!(error instanceof PinterestAbortError)) throw error;
    equal(error.cause === reason, true);
  },

  "an answer that does not come ends in a timeout": async (pinterest) => {
    const call = pinterest.get("/user_account/followers", { timeout: 100, retry: false });
    const error = await thrownBy(call);
    if (!(error instanceof PinterestTimeoutError)) throw error;
  },

  "a client shows no token": (pinterest) => {
    const shown = JSON.stringify(pinterest);
    equal(
      Object.values(tokens).filter((token) => shown.includes(token)),
      [],
    );
  },
} satisfies Record<string, Check>;

/** The names of all checks. */
export const names: readonly string[] = Object.keys(checks);

/** Runs every check against the server at `baseUrl`. */
export async function run(baseUrl: string): Promise<Report> {
  const pinterest = new Pinterest({
    ...tokens,
    baseUrl,
    testMode: true,
    dangerouslyAllowBrowser: true,
  });
  const outcomes: Record<string, string> = {};
  for (const [name, check] of Object.entries(checks)) {
    outcomes[name] = await outcomeOf(() => check(pinterest));
  }
  // Node 20 has no navigator.
  const userAgent = (globalThis as { navigator?: { userAgent: string } }).navigator?.userAgent;
  return { userAgent: userAgent ?? "unknown", outcomes };
}

async function outcomeOf(check: () => void | Promise<void>): Promise<string> {
  try {
    await check();
    return "passed";
  } catch (error) {
    return String(error);
  }
}

async function thrownBy(call: Promise<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}

function equal(actual: unknown, expected: unknown): void {
  const [one, other] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (one !== other) throw new Error(`${one} where ${other} was expected`);
}

import { beforeAll, describe, expect, test } from "vitest";
import { makeCalls } from "./calls.js";
import { operationCount } from "../support/document.js";
import { facts } from "./facts.js";
import { createJudges, type Judges } from "./judge.js";
import { sendAll, type Sent } from "./sent.js";
import { makeWrong, wrongs } from "./wrongs.js";

const credentials = {
  accessToken: "access-token-for-tests",
  conversionToken: "conversion-token-for-tests",
  appId: "1234567",
  appSecret: "app-secret-for-tests",
};

/** To how many operations at least each mistake can be made; the others to all. */
const fewer: Readonly<Record<string, number>> = {
  "a path parameter against its pattern": 150,
  "no query where one is required": 30,
  "a word that a query parameter does not take": 100,
  "a list in the other style": 30,
  "another content type": 91,
  "no body where one is required": 91,
  "a body against its schema": 91,
};

describe("a judge of the contract notices, in every operation that can have it,", () => {
  let judges: Judges;
  let sent: Sent[];

  beforeAll(async () => {
    judges = await createJudges(facts, credentials);
    const calls = makeCalls(facts, 1).filter(({ name }) => name.includes("all fields"));
    sent = await sendAll(calls, credentials);
  });

  test.each(wrongs.map((wrong) => ({ what: wrong.what, wrong })))("$what", async ({ wrong }) => {
    const made = sent.flatMap((each) => makeWrong(each, wrong) ?? []);
    const unnoticed: string[] = [];
    for (const each of made) {
      const faults = await judges[wrong.judge](each);
      if (faults.length === 0) unnoticed.push(each.call.operation.id);
    }
    expect(unnoticed).toEqual([]);
    expect(made.length).toBeGreaterThanOrEqual(fewer[wrong.what] ?? operationCount);
  });
});

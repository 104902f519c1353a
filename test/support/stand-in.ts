import { afterAll, beforeAll } from "vitest";
import { Pinterest, type PinterestOptions } from "../../src/index.js";
import {
  startStandIn,
  type RecordedRequest,
  type StandIn,
  type StandInAnswer,
} from "../../src/testing/index.js";
import { sharedJudge } from "./shared-judge.js";

/** A stand-in whose requests are judged by Prism, shared by the tests of a file. */
export interface SharedStandIn {
  /** A client of the stand-in, with both tokens by default. */
  client(options?: PinterestOptions): Pinterest;
  /** Sets the answer to every request from now on. */
  answerWith(
    answer: StandInAnswer | ((request: RecordedRequest) => StandInAnswer | undefined),
  ): void;
  /** The requests since the last call of this function. */
  taken(): RecordedRequest[];
}

export const accessToken = "access-token-for-tests";
export const conversionToken = "conversion-token-for-tests";
export const adAccountId = "549755885175";

/** Starts a stand-in before the tests of a file and stops it after them. */
export function shareStandIn(): SharedStandIn {
  let standIn: StandIn;
  let answer: (request: RecordedRequest) => StandInAnswer | undefined = () => undefined;
  let seen = 0;
  beforeAll(async () => {
    standIn = await startStandIn({
      judge: sharedJudge,
      respond: (request) => answer(request),
    });
  });
  afterAll(() => standIn.close());
  return {
    client: (options) =>
      new Pinterest({ accessToken, conversionToken, baseUrl: standIn.baseUrl, ...options }),
    answerWith: (given) => {
      answer = typeof given === "function" ? given : () => given;
    },
    taken: () => {
      const requests = standIn.requests.slice(seen);
      seen = standIn.requests.length;
      return requests;
    },
  };
}

/** Runs a function that must throw, and returns what it threw. */
export async function thrownBy(run: () => unknown): Promise<unknown> {
  try {
    await run();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}

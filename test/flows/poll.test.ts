import { getEventListeners } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { PinterestJobError, type ReportReference } from "../../src/flows/index.js";
import { nextPause, poll } from "../../src/flows/job.js";
import {
  flowOptions,
  parseFlowOptions,
  type FlowOptions,
  type FlowProgress,
} from "../../src/flows/options.js";
import { Pinterest, PinterestApiError } from "../../src/index.js";
import type { JsonObject } from "../../scripts/openapi/document.js";
import { answeredValues } from "../support/document.js";
import { root } from "../support/run.js";
import { clientOf, useStandIn } from "../testing/shared.js";
import { errorOf, inTurn, quick } from "./shared.js";

const resume = { token: "t-1" };

/** Polls a job with these statuses, one after the other; errors are thrown. */
function pollFor(
  said: readonly [unknown, ...unknown[]],
  options: FlowOptions<ReportReference> = {},
  isNew = false,
) {
  const next = inTurn(...said);
  let asked = 0;
  const ask = () => {
    asked++;
    const status = next();
    if (status instanceof Error) return Promise.reject(status);
    return Promise.resolve({ status });
  };
  const job = { name: "report", remedy: "", statusField: "status", resume, isNew, ask };
  const settings = parseFlowOptions(flowOptions, new Pinterest(), { ...quick, ...options });
  const ended = poll(job, settings);
  return { ended, asked: () => asked };
}

describe("the words of the document", () => {
  const document = parse(readFileSync(join(root, "spec/pinterest-v5.yaml"), "utf8")) as JsonObject;

  /** How the states of each operation that is polled are to be taken: done, failed, or else under way. */
  test.each([
    ["/ad_accounts/{ad_account_id}/reports", "report_status", "FINISHED", reportFailures()],
    // Below `data`, or flat.
    [
      "/ad_accounts/{ad_account_id}/mmm_reports",
      "data.report_status report_status",
      "FINISHED",
      reportFailures(),
    ],
    ["/catalogs/reports", "report_status", "FINISHED", []],
    [
      "/ad_accounts/{ad_account_id}/leads_export/{leads_export_id}",
      "export_status",
      "FINISHED",
      ["FAILED"],
    ],
    ["/media/{media_id}", "status", "succeeded", ["failed"]],
    ["/ad_accounts/{ad_account_id}/bulk/{bulk_request_id}", "status", "SUCCEEDED", ["FAILED"]],
    ["/catalogs/items/batch/{batch_id}", "status", "COMPLETED", ["FAILED"]],
    [
      "/ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}",
      "status",
      "READY TOO_SMALL",
      [],
    ],
    [
      "/ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}/uploads/{customer_list_upload_id}",
      "state",
      "SUCCEEDED",
      ["FAILED"],
    ],
  ])("of GET %s all mean what they say", async (path, fields, done, failed) => {
    const words = fields
      .split(" ")
      .flatMap((field) => answeredValues(document, `GET ${path}`, field));
    expect(words.length).toBeGreaterThanOrEqual(2);
    expect(words).toEqual(expect.arrayContaining([...done.split(" "), ...failed]));
    for (const word of words) {
      const unknown: string[] = [];
      const onProgress = (step: FlowProgress<ReportReference>) => {
        if (step.phase === "unknown-status") unknown.push(step.status);
      };
      const { ended, asked } = pollFor([word, "FINISHED"], { onProgress });
      if (failed.includes(word)) {
        expect(await errorOf(ended)).toMatchObject({ reason: "failed", status: word });
      } else {
        await ended;
        expect([word, asked()]).toEqual([word, done.split(" ").includes(word) ? 1 : 2]);
      }
      expect(unknown).toEqual([]);
    }
  });
  function reportFailures() {
    return ["DOES_NOT_EXIST", "EXPIRED", "FAILED", "CANCELLED"];
  }
});

describe("a pause", () => {
  const bounds = { pollInterval: 1_000, maxPollInterval: 30_000 };

  test("grows from pollInterval to maxPollInterval, doubling at the most", () => {
    const longest = [0, 1, 2, 3, 4, 5, 6].map((polls) => nextPause(polls, bounds, 1));
    expect(longest).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
    const shortest = [0, 1, 6].map((polls) => nextPause(polls, bounds, 0));
    expect(shortest).toEqual([1_000, 1_000, 1_000]);
  });

  test("is between the two however often Pinterest was asked", () => {
    const counts = fc.oneof(fc.nat(10), fc.nat(100_000));
    fc.assert(
      fc.property(counts, fc.double({ min: 0, max: 1, noNaN: true }), (polls, random) => {
        const ms = nextPause(polls, bounds, random);
        expect(ms).toBeGreaterThanOrEqual(bounds.pollInterval);
        expect(ms).toBeLessThanOrEqual(bounds.maxPollInterval);
      }),
    );
  });

  test("is at least what Pinterest asks for, where an asking was turned away", async () => {
    const delays: number[] = [];
    const onProgress = (step: FlowProgress<ReportReference>) => {
      if (step.phase === "waiting") delays.push(step.delay);
    };
    await pollFor([apiError(429, 20), "FINISHED"], { onProgress }).ended;
    expect(delays).toEqual([20]);
  });

  test("is as long as maxWait if Pinterest asks for more than a timer can wait", async () => {
    const controller = new AbortController();
    const delays: number[] = [];
    const onProgress = (step: FlowProgress<ReportReference>) => {
      if (step.phase !== "waiting") return;
      delays.push(step.delay);
      setTimeout(() => {
        controller.abort();
      }, 20);
    };
    const maxWait = 2 ** 31 - 1;
    const options = { maxWait, onProgress, signal: controller.signal };
    const { ended, asked } = pollFor([apiError(429, 3_000_000_000), "FINISHED"], options);
    expect(await errorOf(ended)).toMatchObject({ reason: "aborted", resume });
    expect(asked()).toBe(1);
    expect(delays.length).toBe(1);
    expect(delays[0]).toBeGreaterThan(2 ** 30);
  });

  test("comes before the first asking of a job that is new, and not of one that is taken up", async () => {
    const polls: number[] = [];
    const onProgress = (step: FlowProgress<ReportReference>) => {
      if (step.phase === "waiting") polls.push(step.polls);
    };
    await pollFor(["FINISHED"], { onProgress }, true).ended;
    expect(polls).toEqual([0]);
    await pollFor(["FINISHED"], { onProgress }).ended;
    expect(polls).toEqual([0]);
  });
});

describe("maxWait", () => {
  test("ends the waiting with what takes the job up again", async () => {
    const { ended, asked } = pollFor(["IN_PROGRESS"], { maxWait: 300 }, true);
    const error = await errorOf(ended);
    expect(error).toBeInstanceOf(PinterestJobError);
    expect(error).toMatchObject({ reason: "unfinished", status: "IN_PROGRESS", resume });
    expect(String(error)).toBe(
      "PinterestJobError: report: Pinterest did not finish the job within maxWait, 300 ms (status " +
        "IN_PROGRESS). Pass `resume` in place of the request to continue.",
    );
    expect(asked()).toBeGreaterThan(1);
  });

  test("ends it also if the status is an unknown one", async () => {
    const error = await errorOf(pollFor(["SOMETHING_NEW"], { maxWait: 5 }).ended);
    expect(error).toMatchObject({ reason: "unfinished", status: "SOMETHING_NEW" });
  });

  test("cuts the last pause short, and asks once more when it is over", async () => {
    const slow = { pollInterval: 60_000, maxPollInterval: 60_000, maxWait: 10 };
    const { ended, asked } = pollFor(["FINISHED"], slow, true);
    await ended;
    expect(asked()).toBe(1);
  });

  test("of 0 asks about a job that is taken up once", async () => {
    const { ended, asked } = pollFor(["IN_PROGRESS"], { maxWait: 0 });
    expect(await errorOf(ended)).toMatchObject({ reason: "unfinished" });
    expect(asked()).toBe(1);
  });

  test("of 0 asks about a job that is new once, too", async () => {
    const waiting = pollFor(["IN_PROGRESS"], { maxWait: 0 }, true);
    expect(await errorOf(waiting.ended)).toMatchObject({ reason: "unfinished" });
    expect(waiting.asked()).toBe(1);
    await pollFor(["FINISHED"], { maxWait: 0 }, true).ended;
  });

  test("tells what went wrong with the last asking", async () => {
    const failure = apiError(503);
    const error = await errorOf(pollFor([failure], { maxWait: 0 }).ended);
    expect(error).toMatchObject({ reason: "unfinished", status: undefined });
    expect((error as Error).cause).toBe(failure);
  });
});

describe("an asking that fails", () => {
  test("in a way that may pass does not end the job", async () => {
    const { ended, asked } = pollFor([
      ...[apiError(503), apiError(429), apiError(408), "IN_PROGRESS"],
      ...[apiError(500), apiError(502), apiError(504), "FINISHED"],
    ] as [unknown, ...unknown[]]);
    expect(await ended).toMatchObject({ status: "FINISHED" });
    expect(asked()).toBe(8);
  });

  test("four times in a row ends it, to be taken up again", async () => {
    const failure = apiError(503);
    const { ended, asked } = pollFor([failure]);
    const error = await errorOf(ended);
    expect(error).toMatchObject({ reason: "interrupted", resume });
    expect((error as Error).cause).toBe(failure);
    expect(asked()).toBe(4);
  });

  test.each([400, 401, 403, 404])("with a %i ends it at once", async (status) => {
    const { ended, asked } = pollFor([apiError(status)]);
    expect(await errorOf(ended)).toMatchObject({ reason: "interrupted", resume });
    expect(asked()).toBe(1);
  });

  const standIn = useStandIn();

  test("since the connection broke, or took too long, does not end it", async () => {
    const { signal } = new AbortController();
    const pinterest = clientOf(standIn(), { retry: false, timeout: 400 });
    standIn().on("GET /media/{media_id}", {
      media_id: "1",
      media_type: "video",
      status: "succeeded",
    });
    standIn().fail({ connection: "reset" });
    standIn().fail({ connection: "stall" });
    const ask = () => pinterest.get("/media/{media_id}", { path: { media_id: "1" }, signal });
    const job = { name: "media", remedy: "", statusField: "status" };
    const settings = parseFlowOptions(flowOptions, pinterest, { ...quick, signal });
    await poll({ ...job, resume: { media_id: "1" }, isNew: false, ask }, settings);
    expect(standIn().requests.length).toBe(3);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});

describe("a listener that throws", () => {
  test.each(["waiting", "finished"])(
    "at %s ends the flow, and the job can be taken up",
    async (at) => {
      const mine = new Error("the disk is full");
      const onProgress = ({ phase }: { phase: string }) => {
        if (phase === at) throw mine;
      };
      const error = await errorOf(pollFor(["IN_PROGRESS", "FINISHED"], { onProgress }).ended);
      expect(error).toMatchObject({ name: "PinterestJobError", reason: "interrupted", resume });
      expect((error as Error).cause).toBe(mine);
    },
  );
});

function apiError(status: number, retryAfterMs?: number): PinterestApiError {
  const operation = { id: "a/b", method: "GET", path: "/a" };
  const call = { operation, attempts: 1, redact: (text: string) => text };
  return new PinterestApiError(call, { status, headers: new Headers(), text: "", retryAfterMs });
}

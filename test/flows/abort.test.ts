import { describe, expect, test } from "vitest";
import {
  createCustomerList,
  fetchReport,
  PinterestJobError,
  readResultFile,
  updateCustomerList,
  uploadMedia,
  type FlowProgress,
} from "../../src/flows/index.js";
import { PinterestAbortError } from "../../src/index.js";
import { answer, chunk, head, stall } from "../faults/behaviours.js";
import { clientOf } from "../faults/calls.js";
import { settled, watchLeaks } from "../faults/leaks.js";
import type { Behaviour } from "../faults/server.js";
import { drain } from "../support/drain.js";
import { errorOf } from "./shared.js";

// Each test fails where it leaves a connection, a timer or a listener behind: see watchLeaks.
const watched = watchLeaks(answer(404));
const adAccountId = "549755885175";
const resume = { token: "t-1" };
const reason = new Error("the user left");
const quick = { pollInterval: 1, retry: { baseDelay: 1 } } as const;
const client = () => clientOf({ name: "fetch" }, watched.server.baseUrl);
const fileUrl = () => `${watched.server.origin}/file`;

const request = {
  start_date: "2026-03-01",
  end_date: "2026-03-31",
  granularity: "DAY" as const,
  level: "CAMPAIGN" as const,
  columns: ["CAMPAIGN_ID" as const],
};
const token = answer(200, { report_status: "IN_PROGRESS", ...resume });
const underWay = answer(200, { report_status: "IN_PROGRESS", url: null });
/** What is done, with its file on this very server. */
const done: Behaviour = (exchange) => {
  answer(200, { report_status: "FINISHED", url: fileUrl() })(exchange);
};
const rows = head(200, { "transfer-encoding": "chunked" });
const slowRows = stall(rows, chunk('[{"CTR":1},{"CTR":2},{"CTR":3},'));

/** Resolves once the server was asked so often. */
const asked = (count: number) => settled(() => watched.server.requests.length === count);

/** Follows a report through these answers, and aborts when the server was asked so often. */
async function abortAt(count: number, answers: readonly Behaviour[]) {
  const controller = new AbortController();
  watched.server.next(...answers);
  const options = { ...quick, signal: controller.signal };
  const following = drain(fetchReport(client(), adAccountId, request, options));
  await asked(count);
  controller.abort(reason);
  const { error } = await following;
  return error;
}

describe("a signal ends a report", () => {
  test("before it begins, as it ends a call", async () => {
    const signal = AbortSignal.abort(reason);
    const report = fetchReport(client(), adAccountId, request, { ...quick, signal });
    const { error } = await drain(report);
    expect(error).toBeInstanceOf(PinterestAbortError);
    expect((error as Error).cause).toBe(reason);
    expect(watched.server.requests).toEqual([]);
  });

  test("before it is taken up, to be taken up later", async () => {
    const signal = AbortSignal.abort(reason);
    const { error } = await drain(fetchReport(client(), adAccountId, resume, { ...quick, signal }));
    expect(error).toMatchObject({ reason: "aborted", resume });
    expect(watched.server.requests).toEqual([]);
  });

  test("while it is submitted, as it ends a call", async () => {
    const error = await abortAt(1, [stall()]);
    expect(error).toBeInstanceOf(PinterestAbortError);
    expect((error as Error).cause).toBe(reason);
  });

  test.each([
    ["while Pinterest is asked", 2, [token, stall()]],
    ["before the headers of its file", 3, [token, done, stall()]],
    ["in the middle of its file", 3, [token, done, slowRows]],
  ])("%s, to be taken up later", async (_, count, answers) => {
    const error = await abortAt(count, answers);
    expect(error).toBeInstanceOf(PinterestJobError);
    expect(error).toMatchObject({ reason: "aborted", resume });
    expect((error as Error).cause).toBe(reason);
    expect(watched.server.requests.length).toBe(count);
  });

  test("in a pause, at once", async () => {
    const controller = new AbortController();
    watched.server.next(token);
    const onProgress = ({ phase }: FlowProgress<typeof resume>) => {
      if (phase === "waiting")
        setImmediate(() => {
          controller.abort(reason);
        });
    };
    const options = { pollInterval: 60_000, onProgress, signal: controller.signal };
    const { error } = await drain(fetchReport(client(), adAccountId, request, options));
    expect(error).toMatchObject({ reason: "aborted", resume });
    expect((error as Error).cause).toBe(reason);
  });

  test("from within a listener", async () => {
    const controller = new AbortController();
    watched.server.next(token, underWay, underWay);
    const onProgress = ({ phase }: FlowProgress<typeof resume>) => {
      if (phase === "waiting") controller.abort(reason);
    };
    const options = { ...quick, onProgress, signal: controller.signal };
    const { error } = await drain(fetchReport(client(), adAccountId, request, options));
    expect(error).toMatchObject({ reason: "aborted", resume });
    expect(watched.server.requests.length).toBe(1);
  });

  test("while its reader is at a row: the connection at once, the rows at the next", async () => {
    const controller = new AbortController();
    watched.server.next(done, slowRows);
    const report = fetchReport(client(), adAccountId, resume, { signal: controller.signal });
    expect(await report.next()).toEqual({ done: false, value: { CTR: 1 } });
    controller.abort(reason);
    await settled(() => watched.server.unfinished === 0);
    expect(watched.server.unfinished).toBe(0);
    expect(await errorOf(report.next())).toMatchObject({ reason: "aborted", resume });
    expect(await report.next()).toEqual({ done: true, value: undefined });
  });

  test("with the reason of a timeout, too", async () => {
    watched.server.next(stall());
    const options = { ...quick, signal: AbortSignal.timeout(30) };
    const { error } = await drain(fetchReport(client(), adAccountId, resume, options));
    expect(error).toMatchObject({ reason: "aborted", cause: { name: "TimeoutError" } });
  });
});

describe("leaving the loop early", () => {
  test.each([
    ["a file", slowRows],
    ["a file in gzip", stall(rows, chunk(gzipStart()))],
  ])("ends the download of %s", async (_, file) => {
    const { server, signal } = watched;
    server.next(done, file);
    for await (const row of fetchReport(client(), adAccountId, resume, { signal })) {
      expect(row).toEqual({ CTR: 1 });
      expect(server.unfinished).toBe(1);
      break;
    }
    await settled(() => server.unfinished === 0);
    expect(server.unfinished).toBe(0);
  });

  test("by an error ends it, and the error stays the loop's own", async () => {
    const { server, signal } = watched;
    server.next(done, slowRows);
    const mine = new Error("the disk is full");
    const run = async () => {
      for await (const row of fetchReport(client(), adAccountId, resume, { signal })) {
        if ("CTR" in row) throw mine;
      }
    };
    await expect(run()).rejects.toBe(mine);
  });

  test("at a file without a job ends it, too", async () => {
    const { server, signal } = watched;
    server.next(slowRows);
    for await (const { value } of readResultFile(fileUrl(), { signal, allowLoopback: true })) {
      expect(value).toEqual({ CTR: 1 });
      break;
    }
  });

  test("before the first row asks for nothing", async () => {
    const report = fetchReport(client(), adAccountId, request, { signal: watched.signal });
    await report.return();
    expect(watched.server.requests).toEqual([]);
  });
});

describe("a file that is read whole", () => {
  test("leaves nothing behind", async () => {
    const { server, signal } = watched;
    server.next(token, underWay, done, answer(200, [{ CTR: 1 }, { CTR: 2 }]));
    const report = fetchReport(client(), adAccountId, request, { ...quick, signal });
    expect((await drain(report)).items).toEqual([{ CTR: 1 }, { CTR: 2 }]);
  });

  test("ends with the signal's own reason where it has no job", async () => {
    const signal = AbortSignal.abort(reason);
    const { error } = await drain(readResultFile(fileUrl(), { signal, allowLoopback: true }));
    expect(error).toBe(reason);
    expect(watched.server.requests).toEqual([]);
  });
});

describe("a signal ends an upload", () => {
  const registered: Behaviour = (exchange) => {
    const upload_url = fileUrl();
    answer(201, { media_id: "1", media_type: "video", upload_url })(exchange);
  };
  test.each([
    ["while the file is sent, and it cannot be taken up", 2, [registered, stall()], undefined],
    ["while Pinterest works at it", 3, [registered, answer(204), stall()], { media_id: "1" }],
  ])("%s", async (_, count, answers, left) => {
    const controller = new AbortController();
    watched.server.next(...answers);
    const options = { ...quick, signal: controller.signal };
    const uploading = errorOf(uploadMedia(client(), { file: new Blob(["video"]) }, options));
    await asked(count);
    controller.abort(reason);
    const error = await uploading;
    expect(error).toMatchObject({ name: "PinterestJobError", reason: "aborted" });
    expect((error as PinterestJobError).resume).toEqual(left);
  });
});

describe("a signal ends a customer list", () => {
  /** Records of which the second never comes. */
  async function* stuck() {
    yield await Promise.resolve("jane@example.com");
    await new Promise(() => undefined);
  }

  test("while its source has not come up with the first records", async () => {
    const controller = new AbortController();
    const options = { ...quick, signal: controller.signal };
    const list = { name: "Newsletter", records: stuck() };
    const making = errorOf(createCustomerList(client(), adAccountId, list, options));
    controller.abort(reason);
    expect(await making).toMatchObject({ reason: "aborted", resume: undefined });
    expect(watched.server.requests).toEqual([]);
  });

  test("while its source is at the next ones, to go on behind those that were sent", async () => {
    const controller = new AbortController();
    watched.server.next(answer(200, { id: "8", status: "PROCESSING" }));
    const onProgress = ({ phase }: { phase: string }) => {
      if (phase === "submitted")
        setImmediate(() => {
          controller.abort(reason);
        });
    };
    const options = { ...quick, batchSize: 1, onProgress, signal: controller.signal };
    const update = { customer_list_id: "8", operation_type: "ADD" as const, records: stuck() };
    const error = await errorOf(updateCustomerList(client(), adAccountId, update, options));
    const left = { customer_list_id: "8", skip: 1 };
    expect(error).toMatchObject({ reason: "aborted", resume: left, cause: reason });
  });
});

/** Gzip that holds a first row, and goes on for ever. */
function gzipStart(): Buffer {
  // Stored as it is (RFC 1951, 3.2.4), so that what is there comes out at once.
  const row = Buffer.from('[{"CTR":1},');
  const gzipHead = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
  const block = Buffer.from([0, row.length, 0, 0xff - row.length, 0xff]);
  return Buffer.concat([gzipHead, block, row]);
}

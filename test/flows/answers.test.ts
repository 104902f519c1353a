import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  createCustomerList,
  downloadBulk,
  fetchCatalogsReport,
  fetchLeads,
  fetchMmmReport,
  fetchProductReport,
  fetchReport,
  PinterestJobError,
  runItemsBatch,
  updateCustomerList,
  uploadCustomerList,
  uploadMedia,
  upsertBulk,
  waitForCustomerList,
  type CustomerListReference,
  type FlowProgress,
  type JobReference,
} from "../../src/flows/index.js";
import { Pinterest } from "../../src/index.js";
import { parseJson } from "../../src/json.js";
import { drain } from "../support/drain.js";
import { errorOf, progressLog, quick } from "./shared.js";

/** An answer of Pinterest's: JSON, or a status without content. */
type Answer = { readonly json: unknown } | { readonly status: 204 };

/** A client whose calls are answered so, one after the other, and the last again and again. */
function clientOf(...answers: readonly Answer[]): Pinterest {
  let calls = 0;
  const fetch = () => {
    const answer = answers[Math.min(calls++, answers.length - 1)] ?? { status: 204 };
    return Promise.resolve(
      "json" in answer
        ? new Response(JSON.stringify(answer.json), { status: 200 })
        : new Response(null, { status: 204 }),
    );
  };
  return new Pinterest({ accessToken: "any", fetch });
}

const json = (value: unknown): Answer => ({ json: value });

/** What a client makes of an answer: it keeps long integers exact, and leaves out `__proto__`. */
const readBy = (answer: Answer): unknown =>
  "json" in answer ? parseJson(JSON.stringify(answer.json)) : undefined;

async function* once() {
  yield await Promise.resolve("jane@example.com");
}

interface Flow {
  /** The id of its job, in answers and references. */
  readonly key: string;
  readonly status: string;
  submit(pinterest: Pinterest): Promise<unknown>;
  resume(pinterest: Pinterest, id: string): Promise<unknown>;
}

/** What a loop over the rows of a flow ends with. */
async function run(rows: AsyncIterable<unknown>): Promise<unknown> {
  const { items, error } = await drain(rows);
  if (error !== undefined) throw error as Error;
  return items;
}

const report = { key: "token", status: "report_status" };
const bulk = { key: "request_id", status: "status" };
const none = {} as never;
const rest = quick;

const flows: Readonly<Record<string, Flow>> = {
  fetchReport: {
    ...report,
    submit: (pinterest) => run(fetchReport(pinterest, "1", none, rest)),
    resume: (pinterest, token) => run(fetchReport(pinterest, "1", { token }, rest)),
  },
  fetchProductReport: {
    ...report,
    submit: (pinterest) => run(fetchProductReport(pinterest, "1", none, rest)),
    resume: (pinterest, token) => run(fetchProductReport(pinterest, "1", { token }, rest)),
  },
  fetchMmmReport: {
    ...report,
    submit: (pinterest) => run(fetchMmmReport(pinterest, "1", none, rest)),
    resume: (pinterest, token) => run(fetchMmmReport(pinterest, "1", { token }, rest)),
  },
  fetchCatalogsReport: {
    ...report,
    submit: (pinterest) => run(fetchCatalogsReport(pinterest, none, rest)),
    resume: (pinterest, token) => run(fetchCatalogsReport(pinterest, { token }, rest)),
  },
  fetchLeads: {
    key: "leads_export_id",
    status: "export_status",
    submit: (pinterest) => run(fetchLeads(pinterest, "1", none, rest)),
    resume: (pinterest, id) => run(fetchLeads(pinterest, "1", { leads_export_id: id }, rest)),
  },
  downloadBulk: {
    ...bulk,
    submit: (pinterest) => run(downloadBulk(pinterest, "1", none, rest)),
    resume: (pinterest, request_id) => run(downloadBulk(pinterest, "1", { request_id }, rest)),
  },
  upsertBulk: {
    ...bulk,
    submit: (pinterest) => upsertBulk(pinterest, "1", none, rest),
    resume: (pinterest, request_id) => upsertBulk(pinterest, "1", { request_id }, rest),
  },
  runItemsBatch: {
    key: "batch_id",
    status: "status",
    submit: (pinterest) => runItemsBatch(pinterest, none, rest),
    resume: (pinterest, batch_id) => runItemsBatch(pinterest, { batch_id }, rest),
  },
  uploadMedia: {
    key: "media_id",
    status: "status",
    submit: (pinterest) => uploadMedia(pinterest, { file: new Blob(["x"]) }, rest),
    resume: (pinterest, media_id) => uploadMedia(pinterest, { media_id }, rest),
  },
  uploadCustomerList: {
    key: "customer_list_upload_id",
    status: "state",
    submit: (pinterest) =>
      uploadCustomerList(
        pinterest,
        "1",
        { customer_list_id: "8", operation: "ADD", records: once() },
        rest,
      ),
    resume: (pinterest, id) =>
      uploadCustomerList(
        pinterest,
        "1",
        { customer_list_id: "8", customer_list_upload_id: id },
        rest,
      ),
  },
  createCustomerList: {
    key: "id",
    status: "status",
    submit: (pinterest) =>
      createCustomerList(pinterest, "1", { name: "Newsletter", records: once() }, rest),
    resume: (pinterest) => waitForCustomerList(pinterest, "1", "8", rest),
  },
};

/** JSON in which no id, status or URL can be found. */
const misshapen = fc.oneof(
  fc.constantFrom<Answer>(
    { status: 204 },
    json(null),
    json([]),
    json({}),
    json(""),
    json({ data: null }),
  ),
  fc.jsonValue({ maxDepth: 2 }).map(json),
  fc
    .record({
      field: fc.constantFrom(
        "token",
        "request_id",
        "batch_id",
        "media_id",
        "id",
        "status",
        "state",
      ),
      value: fc.constantFrom<unknown>(null, "", [], {}, true, 1.5, ["a"], { a: 1 }),
    })
    .map(({ field, value }) => json({ [field]: value, data: value })),
  fc.constantFrom<unknown>(null, 5, "x", [], {}, [null], [5]).map((value) =>
    json({
      customer_list_upload: { id: "77" },
      s3_multipart_upload_data: { file_parts: value },
      media_id: "12",
      upload_url: value === "x" ? "" : value,
    }),
  ),
);

describe.each(Object.entries(flows))("%s", (name, flow) => {
  test("keeps any answer to its request that it cannot use, in an error of the job", async () => {
    await fc.assert(
      fc.asyncProperty(misshapen, async (answer) => {
        const error = await errorOf(flow.submit(clientOf(answer)));
        expect(error).toBeInstanceOf(PinterestJobError);
        const { reason, resume } = error as PinterestJobError;
        expect({ reason, resume }).toEqual({ reason: "failed", resume: undefined });
        expect((error as PinterestJobError).answer()).toEqual(readBy(answer));
      }),
      { numRuns: 60 },
    );
  });

  test("keeps any poll's answer that it cannot use, and can be resumed", async () => {
    await fc.assert(
      fc.asyncProperty(misshapen, async (answer) => {
        const error = await errorOf(flow.resume(clientOf(answer), "7"));
        expect(error).toBeInstanceOf(PinterestJobError);
        const { reason, resume } = error as PinterestJobError;
        const key = name === "createCustomerList" ? "customer_list_id" : flow.key;
        expect(reason).toBe("interrupted");
        expect(resume).toHaveProperty(key, name === "createCustomerList" ? "8" : "7");
        expect((error as PinterestJobError).answer()).toEqual(readBy(answer));
      }),
      { numRuns: 60 },
    );
  });

  test.each([7, true, null, ["FINISHED"], { name: "FINISHED" }, ""])(
    "ends at once with a status that is %j, and can be resumed",
    async (status) => {
      let polls = 0;
      const counting = clientOf(json({ [flow.status]: status }));
      const get = counting.get.bind(counting);
      Object.assign(counting, {
        get: (...args: Parameters<typeof get>) => (polls++, get(...args)),
      });
      const error = await errorOf(flow.resume(counting, "7"));
      expect(error).toMatchObject({ name: "PinterestJobError", reason: "interrupted" });
      expect(String(error)).toContain(`Pinterest's answer has no ${flow.status}`);
      expect(polls).toBe(1);
    },
  );
});

describe("an id that is a number", () => {
  test.each([
    ["a small one", '{"token":123,"report_status":"IN_PROGRESS"}', "123"],
    ["beyond 2^53", '{"token":813744226420795901}', "813744226420795901"],
  ])("is not lost: %s", async (_, text, token) => {
    const sent: string[] = [];
    const fetch = (url: string) => {
      sent.push(url);
      const answer = sent.length === 1 ? text : '{"report_status":"FAILED"}';
      return Promise.resolve(new Response(answer));
    };
    const { steps, onProgress } = progressLog<JobReference>();
    const pinterest = new Pinterest({ accessToken: "any", fetch });
    await drain(fetchReport(pinterest, "1", none, { ...quick, onProgress }));
    expect(steps[0]).toEqual({ phase: "submitted", resume: { token } });
    expect(sent.at(-1)).toContain(`token=${token}`);
  });
});

describe("the URL of a result", () => {
  test.each([[null], [7], [{}], [""], [["https://storage.example"]]])(
    "that is %j is an error that can be resumed and keeps the answer",
    async (url) => {
      const answer = { report_status: "FINISHED", url };
      const { error } = await drain(
        fetchReport(clientOf(json(answer)), "1", { token: "t" }, quick),
      );
      expect(error).toMatchObject({ reason: "interrupted", resume: { token: "t" } });
      expect((error as PinterestJobError).answer()).toEqual(answer);
    },
  );
});

describe("a status that this version does not know", () => {
  test("is reported once, and polled on", async () => {
    const { steps, onProgress } = progressLog<JobReference>();
    const states = ["QUEUED", "QUEUED", "MERGING", "QUEUED", "succeeded"];
    const pinterest = clientOf(...states.map((status) => json({ media_id: "1", status })));
    await uploadMedia(pinterest, { media_id: "1" }, { ...quick, onProgress });
    const reported = (steps as FlowProgress<JobReference>[]).filter(
      ({ phase }) => phase === "unknown-status",
    );
    const resume = { media_id: "1" };
    expect(reported).toEqual([
      { phase: "unknown-status", resume, status: "QUEUED" },
      { phase: "unknown-status", resume, status: "MERGING" },
    ]);
    expect(steps.at(-1)).toMatchObject({ phase: "finished", status: "succeeded", polls: 5 });
  });
});

describe("a customer list", () => {
  const update = {
    customer_list_id: "8",
    operation_type: "ADD" as const,
    records: ["jane@example.com"],
  };

  test.each<[string, Answer]>([
    ["null", json(null)],
    ["no content", { status: 204 }],
  ])("whose update is answered with %s was sent, and is polled", async (_, answer) => {
    const pinterest = clientOf(answer, json({ id: "8", status: "READY" }));
    const waited = await updateCustomerList(pinterest, "1", update, quick);
    expect(waited).toEqual({ list: { id: "8", status: "READY" }, sent: 1, dropped: 0 });
    const again = clientOf(answer, json({ id: "8", status: "PROCESSING" }));
    const options = { ...quick, wait: false };
    const unwaited = await updateCustomerList(again, "1", update, options);
    expect(unwaited).toEqual({ list: { id: "8", status: "PROCESSING" }, sent: 1, dropped: 0 });
  });

  test("whose id is a number is created once, and found", async () => {
    const states = [json({ id: 8 }), json({ id: 8, status: "READY" })];
    const list = { name: "Newsletter", records: update.records };
    const seen: CustomerListReference[] = [];
    const onProgress = (step: FlowProgress<CustomerListReference>) => seen.push(step.resume);
    await createCustomerList(clientOf(...states), "1", list, { ...quick, onProgress });
    expect(seen[0]).toEqual({ customer_list_id: "8", skip: 1 });
  });
});

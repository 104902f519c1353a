import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { PinterestJobError } from "../../src/flows/index.js";
import { uploadCustomerList, type CustomerListUploadReference } from "../../src/flows/index.js";
import { PinterestInputError } from "../../src/index.js";
import { adAccountId, clientOf, useStandIn } from "../testing/shared.js";
import { errorOf, inTurn, linesOf, progressLog, quick } from "./shared.js";
import { refuse, useStorage, type Stored } from "./storage.js";

const standIn = useStandIn();
const storage = useStorage();
const client = () => clientOf(standIn());
const route =
  "/ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}/uploads/{customer_list_upload_id}";
const uploads = `/ad_accounts/${adAccountId}/customer_lists/8/uploads`;
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const upload = {
  id: "77",
  creation_time: 0,
  updated_time: 0,
  ad_account_id: adAccountId,
  customer_list_id: "8",
  operation: "ADD",
} as const;
const counts = { record_counts: { processed: 2, valid: 2, invalid: 0 } };

/** Has the stand-in take an upload in as many parts as it is asked for. */
function takeUpload(
  end: "SUCCEEDED" | "FAILED" = "SUCCEEDED",
  ...answers: readonly Stored[]
): void {
  standIn().on(
    "POST /ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}/uploads",
    ({ body }) => ({
      customer_list_upload: { ...upload, state: "NOT_STARTED" },
      s3_multipart_upload_data: {
        // Whatever the order that they are listed in.
        file_parts: Array.from({ length: body.total_parts }, (_, index) => ({
          part_number: index + 1,
          presigned_url: storage.give(
            `part-${index + 1}`,
            ...(answers.length > 0 ? answers : [""]),
          ),
        })).reverse(),
      },
    }),
  );
  standIn().on(`POST ${route}/run`, { ...upload, state: "RUNNING" });
  const state = inTurn<"RUNNING" | "PAUSED" | typeof end>("RUNNING", "PAUSED", end);
  standIn().on(`GET ${route}`, () => ({ ...upload, ...counts, state: state() }));
}

const request = {
  customer_list_id: "8",
  operation: "ADD" as const,
  records: ["ann@example.com", "bob@example.com"],
};

describe("an upload of a customer list", () => {
  test("is created, sent by parts, run and waited for", async () => {
    takeUpload();
    const { steps, onProgress } = progressLog<CustomerListUploadReference>();
    const options = { ...quick, onProgress };
    const ended = await uploadCustomerList(client(), adAccountId, request, options);
    expect(ended).toEqual({ ...upload, ...counts, state: "SUCCEEDED" });
    const asked = `GET ${uploads}/77`;
    expect(linesOf(standIn().requests)).toEqual([
      `POST ${uploads} {"operation":"ADD","total_parts":1}`,
      `POST ${uploads}/77/run`,
      ...[asked, asked, asked],
    ]);
    const [part] = storage.requests;
    expect(part?.method).toBe("PUT");
    expect(part?.body.toString()).toBe(request.records.map(sha256).join(","));
    const resume = { customer_list_id: "8", customer_list_upload_id: "77" };
    expect(steps.slice(0, 2)).toEqual([
      { phase: "uploading", resume, bytes: 129 },
      { phase: "submitted", resume },
    ]);
    expect(steps.at(-1)).toEqual({ phase: "finished", resume, status: "SUCCEEDED", polls: 3 });
  });

  test("has as many parts as storage allows, in order, which make up the file", async () => {
    takeUpload();
    // More than two parts of 5 MiB, less than three.
    const records = Array.from({ length: 3_000 }, (_, n) => String(n).padStart(4_095, "x"));
    const list = { ...request, records, list_type: "LR_ID" as const };
    await uploadCustomerList(client(), adAccountId, list, quick);
    expect(storage.requests.map(({ path }) => path.slice(0, 7))).toEqual(["/part-1", "/part-2"]);
    const [first, second] = storage.requests;
    expect(first?.body.length).toBeGreaterThanOrEqual(5 * 2 ** 20);
    const file = Buffer.concat([first?.body ?? Buffer.of(), second?.body ?? Buffer.of()]);
    const expected = records.join(",");
    expect(file.equals(Buffer.from(expected))).toBe(true);
  });

  test("is taken up by its id", async () => {
    takeUpload();
    const again = { customer_list_id: "8", customer_list_upload_id: "77" };
    const ended = await uploadCustomerList(client(), adAccountId, again, quick);
    expect(ended.state).toBe("SUCCEEDED");
    expect(standIn().requests.map(({ method }) => method)).toEqual(["GET", "GET", "GET"]);
  });

  test("that fails has its counts in the answer", async () => {
    takeUpload("FAILED");
    const error = await errorOf(uploadCustomerList(client(), adAccountId, request, quick));
    expect(error).toMatchObject({ reason: "failed", status: "FAILED" });
    expect((error as PinterestJobError).answer()).toMatchObject(counts);
  });

  test("whose part is refused is not run", async () => {
    takeUpload("SUCCEEDED", refuse(403, "AccessDenied"));
    const error = await errorOf(uploadCustomerList(client(), adAccountId, request, quick));
    expect(error).toMatchObject({ reason: "interrupted", resume: undefined });
    expect((error as Error).cause).toMatchObject({ status: 403, code: "AccessDenied" });
    expect(standIn().requests.map(({ method }) => method)).toEqual(["POST"]);
  });

  test("whose start fails after its parts were sent can be resumed", async () => {
    takeUpload();
    standIn().fail({ route: `POST ${route}/run`, status: 500 });
    const options = { ...quick, retry: false as const };
    const error = await errorOf(uploadCustomerList(client(), adAccountId, request, options));
    const resume = { customer_list_id: "8", customer_list_upload_id: "77" };
    expect(error).toMatchObject({ reason: "interrupted", resume });
    const ended = await uploadCustomerList(client(), adAccountId, resume, options);
    expect(ended.state).toBe("SUCCEEDED");
  });

  test("for which Pinterest names too few addresses is not sent", async () => {
    standIn().on("POST /ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}/uploads", {
      customer_list_upload: { ...upload, state: "NOT_STARTED" },
      s3_multipart_upload_data: {},
    });
    const error = await errorOf(uploadCustomerList(client(), adAccountId, request, quick));
    expect(String(error)).toContain("has URLs of 0 parts, for a file of 1");
    expect(storage.requests).toEqual([]);
  });

  test.each([
    ["have the same number", [1, 1], undefined],
    ["have a number too high", [1, 3], undefined],
    ["start from 0", [0, 1], undefined],
    ["have no numbers", [null, null], undefined],
    ["go to the same URL", [1, 2], "https://storage.example/part"],
  ])("whose parts %s is not sent, and keeps the answer", async (_, numbers, sameUrl) => {
    const file_parts = numbers.map((part_number, index) => ({
      part_number,
      presigned_url: sameUrl ?? storage.give(`part-${index}`, ""),
    }));
    const answer = {
      customer_list_upload: { ...upload, state: "NOT_STARTED" },
      s3_multipart_upload_data: { file_parts },
    };
    standIn().on(
      "POST /ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}/uploads",
      answer as never,
    );
    const records = Array.from({ length: 3_000 }, (_each, n) => String(n).padStart(4_095, "x"));
    const list = { ...request, records, list_type: "LR_ID" as const };
    const error = await errorOf(uploadCustomerList(client(), adAccountId, list, quick));
    expect(error).toMatchObject({ name: "PinterestJobError", reason: "failed" });
    expect((error as PinterestJobError).answer()).toEqual(answer);
    expect(storage.requests).toEqual([]);
    expect(standIn().requests.length).toBe(1);
  });

  test("without a record is refused before any call", async () => {
    const none = { ...request, records: ["no address"] };
    const error = await errorOf(uploadCustomerList(client(), adAccountId, none, quick));
    expect(error).toBeInstanceOf(PinterestInputError);
    expect(standIn().requests).toEqual([]);
  });
});

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { openAsBlob } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PinterestJobError, uploadMedia, type MediaReference } from "../../src/flows/index.js";
import { PinterestInputError } from "../../src/index.js";
import { clientOf, useStandIn } from "../testing/shared.js";
import { errorOf, inTurn, linesOf, progressLog, quick } from "./shared.js";
import { refuse, useStorage, type Stored, type StoredRequest } from "./storage.js";

const standIn = useStandIn();
const storage = useStorage();
const client = () => clientOf(standIn());
const media = { media_id: "12", media_type: "video" } as const;
const fields = {
  "x-amz-date": "20260301T000000Z",
  "x-amz-security-token": "session-token/+=",
  key: "uploads/12",
  policy: "cG9saWN5",
  "Content-Type": "multipart/form-data",
};

/** Has the stand-in take an upload, to be processed after it was asked about once. */
function takeUpload(...answers: readonly Stored[]): void {
  const upload_url = storage.give("bucket", ...answers);
  standIn().on("POST /media", { ...media, upload_url, upload_parameters: fields });
  const state = inTurn(
    { ...media, status: "processing" } as const,
    { ...media, status: "succeeded" } as const,
  );
  standIn().on("GET /media/{media_id}", state);
}

/** The parts of a form as they came over the wire, in order; of files with name and type. */
function formIn({ headers, body }: StoredRequest): unknown[] {
  const boundary = /boundary=(.+)$/.exec(String(headers["content-type"]))?.[1] ?? "";
  const parts = body.toString().split(`--${boundary}`).slice(1, -1);
  return parts.map((part) => {
    const [head = "", value = ""] = part.trim().split("\r\n\r\n");
    const [, name] = / name="([^"]+)"/.exec(head) ?? [];
    const [, file] = / filename="([^"]+)"/.exec(head) ?? [];
    const [, type] = /^content-type: (.+)$/im.exec(head) ?? [];
    return [name, file === undefined ? value : [file, type, value]];
  });
}

describe("media", () => {
  test("are registered, sent to the address that Pinterest names, and waited for", async () => {
    takeUpload("");
    const { steps, onProgress } = progressLog<MediaReference>();
    const file = new Blob(["the video"], { type: "video/mp4" });
    const uploaded = await uploadMedia(client(), { file }, { ...quick, onProgress });
    expect(uploaded).toEqual({ ...media, status: "succeeded" });
    expect(linesOf(standIn().requests)).toEqual([
      'POST /media {"media_type":"video"}',
      "GET /media/12",
      "GET /media/12",
    ]);
    const [sent] = storage.requests;
    expect(sent?.method).toBe("POST");
    // What follows the file S3 does not read.
    expect(sent && formIn(sent)).toEqual([
      ...Object.entries(fields),
      ["file", ["file", "video/mp4", "the video"]],
    ]);
    const resume = { media_id: "12" };
    expect(steps).toEqual([
      { phase: "uploading", resume, bytes: 9 },
      { phase: "submitted", resume },
      { phase: "waiting", resume, status: undefined, polls: 0 },
      { phase: "waiting", resume, status: "processing", polls: 1 },
      { phase: "finished", resume, status: "succeeded", polls: 2 },
    ]);
  });

  test("may be bytes, a File with its name, or a file on disk", async () => {
    const folder = await mkdtemp(join(tmpdir(), "pinterest-client-media-"));
    const onDisk = join(folder, "kitchen.mp4");
    await writeFile(onDisk, "on disk");
    const files = [
      new TextEncoder().encode("bytes"),
      new File(["named"], "kitchen.mp4"),
      await openAsBlob(onDisk),
    ];
    const sent: unknown[] = [];
    for (const file of files) {
      takeUpload("");
      await uploadMedia(client(), { file }, quick);
      const last = storage.requests.at(-1);
      sent.push(last && formIn(last).at(-1));
    }
    const type = "application/octet-stream";
    expect(sent).toEqual([
      ["file", ["file", type, "bytes"]],
      ["file", ["kitchen.mp4", type, "named"]],
      ["file", ["file", type, "on disk"]],
    ]);
    await rm(folder, { recursive: true });
  });

  test("go to the storage again where it is busy, with the same fields", async () => {
    takeUpload(refuse(503, "SlowDown"), "");
    await uploadMedia(client(), { file: new Blob(["the video"]) }, quick);
    const [first, second] = storage.requests.map(formIn);
    expect(second).toEqual(first);
    expect(second?.length).toBe(6);
    expect(standIn().requests.filter(({ method }) => method === "POST").length).toBe(1);
  });

  test("that storage refuses are an error that tells why, and cannot be taken up", async () => {
    takeUpload(refuse(400, "EntityTooLarge"));
    const error = await errorOf(uploadMedia(client(), { file: new Blob(["long"]) }, quick));
    expect(error).toBeInstanceOf(PinterestJobError);
    expect(error).toMatchObject({ reason: "interrupted", resume: undefined });
    expect((error as Error).cause).toMatchObject({ status: 400, code: "EntityTooLarge" });
    expect(String(error)).toBe(
      "PinterestJobError: media upload: the upload was answered 400, EntityTooLarge.",
    );
    expect(storage.requests.length).toBe(1);
  });

  test("that were sent are taken up by their id, and not sent again", async () => {
    takeUpload("");
    const uploaded = await uploadMedia(client(), { media_id: "12" }, quick);
    expect(uploaded.status).toBe("succeeded");
    expect(linesOf(standIn().requests)).toEqual(["GET /media/12", "GET /media/12"]);
    expect(storage.requests).toEqual([]);
  });

  test("that Pinterest cannot process are an error with its answer", async () => {
    takeUpload("");
    standIn().on("GET /media/{media_id}", { ...media, status: "failed" });
    const error = await errorOf(uploadMedia(client(), { file: new Blob(["text"]) }, quick));
    expect(error).toMatchObject({ reason: "failed", status: "failed", resume: undefined });
    expect((error as PinterestJobError).answer()).toEqual({ ...media, status: "failed" });
  });

  test("without an address to go to are an error", async () => {
    standIn().on("POST /media", media);
    const error = await errorOf(uploadMedia(client(), { file: new Blob(["x"]) }, quick));
    expect(error).toMatchObject({ name: "PinterestJobError", reason: "failed" });
  });

  test.each([
    ["an empty Blob", new Blob([])],
    ["no bytes", new Uint8Array()],
    ["a path", "kitchen.mp4"],
    ["nothing", undefined],
  ])("are refused where they are %s, before anything is sent", async (_, file) => {
    const error = await errorOf(uploadMedia(client(), { file: file as Blob }, quick));
    expect(error).toBeInstanceOf(PinterestInputError);
    expect(error).toMatchObject({ field: "file" });
    expect(standIn().requests).toEqual([]);
  });

  test("are given up where one try takes longer than uploadTimeout", async () => {
    takeUpload(() => undefined);
    const options = { ...quick, uploadTimeout: 30, retry: false as const };
    const error = await errorOf(uploadMedia(client(), { file: new Blob(["x"]) }, options));
    expect(String(error)).toContain("the upload had no response within 30 ms");
  });

  test("are lost to no listener that throws", async () => {
    takeUpload("");
    const onProgress = ({ phase }: { phase: string }) => {
      if (phase === "submitted") throw new Error("the disk is full");
    };
    const file = new Blob(["the video"]);
    const error = await errorOf(uploadMedia(client(), { file }, { ...quick, onProgress }));
    expect(error).toMatchObject({ reason: "interrupted", resume: { media_id: "12" } });
    expect(String(error)).toContain("the disk is full");
  });
});

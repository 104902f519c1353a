import { describe, expect, test } from "vitest";
import {
  PinterestTransferError,
  readResultFile,
  uploadMedia,
  downloadBulk,
  type TransferInit,
} from "../../src/flows/index.js";
import { Pinterest } from "../../src/index.js";
import { adAccountId, clientOf, useStandIn } from "../testing/shared.js";
import { drain } from "../support/drain.js";
import { quick } from "./shared.js";
import { refuse, silent, stall, useStorage, type StorageAnswer } from "./storage.js";

const standIn = useStandIn();
const storage = useStorage();
const options = { retry: { baseDelay: 1 }, allowLoopback: true };
const valuesOf = ({ items }: { items: { value: unknown }[] }) => items.map(({ value }) => value);

describe("storage", () => {
  test("gets no credential, and no header of the client's or the caller's", async () => {
    const result_url = storage.give("bulk.json", "[1]");
    const upload_url = storage.give("bucket", "");
    const media = { media_id: "1", media_type: "video" } as const;
    standIn().on("GET /ad_accounts/{ad_account_id}/bulk/{bulk_request_id}", {
      status: "SUCCEEDED",
      result_url,
    });
    standIn().on("POST /media", { ...media, upload_url, upload_parameters: { key: "k" } });
    standIn().on("GET /media/{media_id}", { ...media, status: "succeeded" });
    const pinterest = clientOf(standIn(), { accessToken: "secret-token" });
    const mine = { ...quick, headers: { "x-mine": "yes", cookie: "session=1" } };
    await drain(downloadBulk(pinterest, adAccountId, { request_id: "b" }, mine));
    await uploadMedia(pinterest, { file: new Blob(["x"]) }, mine);
    expect(standIn().requests.map(({ headers }) => headers.authorization)).toEqual([
      ...Array<string>(3).fill("Bearer secret-token"),
    ]);
    expect(standIn().requests.map(({ headers }) => headers["x-mine"])).toContain("yes");
    const sent = storage.requests.map(({ headers }) => Object.keys(headers).sort());
    const own = ["accept", "accept-encoding", "accept-language", "connection", "host"];
    const ownOfFetch = [...own, "sec-fetch-mode", "user-agent"].sort();
    expect(sent).toEqual([ownOfFetch, [...ownOfFetch, "content-length", "content-type"].sort()]);
    for (const { headers, body } of storage.requests) {
      expect(headers["user-agent"]).not.toContain("pinterest");
      expect(JSON.stringify(headers) + body.toString()).not.toContain("secret-token");
    }
  });

  test.each([408, 429, 500, 502, 503])("that answers %i is asked again", async (status) => {
    const url = storage.give("file", refuse(status, "SlowDown"), refuse(status, "SlowDown"), "[1]");
    expect(valuesOf(await drain(readResultFile(url, options)))).toEqual([1]);
    expect(storage.requests.length).toBe(3);
  });

  test.each([400, 403, 404, 410])("that answers %i is not asked again", async (status) => {
    const url = storage.give("file", refuse(status, "AccessDenied"), "[1]");
    const { error } = await drain(readResultFile(url, options));
    expect(error).toBeInstanceOf(PinterestTransferError);
    expect(error).toMatchObject({ transfer: "download", status, code: "AccessDenied" });
    expect(String(error)).toBe(
      `PinterestTransferError: the download was answered ${status}, AccessDenied`,
    );
    expect(storage.requests.length).toBe(1);
  });

  test("is asked again as often as retry says, and no sooner than it asks", async () => {
    const busy: StorageAnswer = (outgoing) => {
      outgoing.writeHead(503, { "retry-after": "3600" });
      outgoing.end();
    };
    const url = storage.give("file", busy);
    for (const retry of [false, { limit: 5, baseDelay: 1 }] as const) {
      const { error } = await drain(readResultFile(url, { ...options, retry }));
      expect(error).toMatchObject({ status: 503, code: undefined });
    }
    // An hour is longer than retry.maxDelay.
    expect(storage.requests.length).toBe(2);
    const down = storage.give("down", refuse(500, "InternalError"));
    await drain(readResultFile(down, { ...options, retry: { limit: 3, baseDelay: 1 } }));
    expect(storage.requests.length).toBe(6);
  });

  test("is asked again where the connection breaks before an answer", async () => {
    const url = storage.give("file", (outgoing) => outgoing.destroy(), "[1]");
    expect(valuesOf(await drain(readResultFile(url, options)))).toEqual([1]);
  });

  test.each([301, 302, 303, 307, 308])("is not followed elsewhere by a %i", async (status) => {
    const elsewhere = storage.give("elsewhere", "[1]");
    const url = storage.give("file", (outgoing) => {
      outgoing.writeHead(status, { location: elsewhere });
      outgoing.end();
    });
    const { error } = await drain(readResultFile(url, options));
    expect(error).toMatchObject({ status });
    expect(String(error)).toContain("redirected, and redirects are not followed");
    expect(storage.requests.length).toBe(1);
  });

  test("is not read to the end of an error without one", async () => {
    let sent = 0;
    const url = storage.give("file", (outgoing) => {
      outgoing.writeHead(400);
      const more = () => {
        while (!outgoing.destroyed && outgoing.write("x".repeat(65_536))) sent++;
      };
      outgoing.on("drain", more);
      more();
    });
    const { error } = await drain(readResultFile(url, options));
    expect(error).toMatchObject({ status: 400, code: undefined });
    expect(sent).toBeLessThan(200);
  });

  test("that says nothing is given up after idleTimeout, and asked again", async () => {
    const url = storage.give("file", silent, "[1]");
    const read = await drain(readResultFile(url, { ...options, idleTimeout: 300 }));
    expect(valuesOf(read)).toEqual([1]);
    expect(storage.requests.length).toBe(2);
  });

  test("that stops in the middle of a file is given up after idleTimeout", async () => {
    const url = storage.give("file", stall("[1,2"));
    const { items, error } = await drain(readResultFile(url, { ...options, idleTimeout: 300 }));
    expect(items.map(({ value }) => value)).toEqual([1]);
    expect(String(error)).toContain("the download received no byte for 300 ms");
    expect(storage.requests.length).toBe(1);
  });

  test("has time of its own: what is taken for a row does not count", async () => {
    const url = storage.give("file", "[1,2,3]");
    const values: unknown[] = [];
    for await (const { value } of readResultFile(url, { ...options, idleTimeout: 200 })) {
      values.push(value);
      if (value === 1) await new Promise((resolve) => setTimeout(resolve, 250));
    }
    expect(values).toEqual([1, 2, 3]);
  });
});

describe("an address", () => {
  test.each([
    "http://storage.example/file?signed=4f1c9d",
    "http://127.0.0.1.example/file",
    "http://localhost.example/file",
    "ftp://storage.example/file",
    "file:///etc/passwd",
    "data:text/csv,id",
    "/file",
    "",
  ])("%s is refused, and not told", async (url) => {
    let asked = 0;
    const fetch = () => Promise.resolve(new Response(String(++asked)));
    const { error } = await drain(readResultFile(url, { fetch, allowLoopback: true }));
    expect(error).toBeInstanceOf(PinterestTransferError);
    expect(String(error)).toBe(
      "PinterestTransferError: the download has a URL that is not https, and was not started",
    );
    expect(asked).toBe(0);
  });

  const local = ["http://localhost:1/f", "http://127.9.9.9/f", "http://[::1]/f"];

  test.each(local)("%s is refused unless allowLoopback is set", async (url) => {
    let asked = 0;
    const fetch = () => Promise.resolve(new Response(String(++asked)));
    for (const settings of [{ fetch }, { fetch, allowLoopback: false }]) {
      const { error } = await drain(readResultFile(url, settings));
      expect(String(error)).toContain("has a URL that is not https, and was not started");
    }
    expect(asked).toBe(0);
  });

  test.each(["https://storage.example/f", ...local])("%s is taken", async (url) => {
    const asked: [string, TransferInit][] = [];
    const fetch = (to: string, init: TransferInit) => {
      asked.push([to, init]);
      return Promise.resolve(new Response("[1]"));
    };
    const read = await drain(readResultFile(url, { fetch, allowLoopback: true }));
    expect(valuesOf(read)).toEqual([1]);
    const init = { method: "GET", redirect: "manual", signal: expect.any(AbortSignal) as unknown };
    expect(asked).toEqual([[url, init]]);
  });
});

describe("a URL on this machine in an answer", () => {
  const local = ["http://localhost:1/f", "http://127.0.0.1:1/f", "http://[::1]:1/f"];
  const unsafe = /has a URL that is not https/;

  /** A client whose calls are answered so; `baseUrl` is Pinterest's own by default. */
  const answering = (answer: object, baseUrl?: string) =>
    new Pinterest({
      accessToken: "any",
      fetch: () => Promise.resolve(new Response(JSON.stringify(answer))),
      ...(baseUrl !== undefined && { baseUrl }),
    });

  test.each(local)("%s is used only by a client that is on this machine itself", async (url) => {
    const asked: string[] = [];
    const fetch = (to: string) => {
      asked.push(to);
      return Promise.resolve(new Response("[1]"));
    };
    const answer = { status: "SUCCEEDED", result_url: url };
    const request = { request_id: "b" };
    const settings = { ...quick, fetch };
    const far = await drain(downloadBulk(answering(answer), adAccountId, request, settings));
    expect(far.error).toMatchObject({ reason: "interrupted", resume: request });
    expect(String(far.error)).toMatch(unsafe);
    const other = answering(answer, "https://proxy.example/v5");
    expect((await drain(downloadBulk(other, adAccountId, request, settings))).items).toEqual([]);
    expect(asked).toEqual([]);
    const near = answering(answer, "http://127.0.0.1:9/v5");
    const { items } = await drain(downloadBulk(near, adAccountId, request, settings));
    expect(items.map(({ value }) => value)).toEqual([1]);
    expect(asked).toEqual([url]);
  });

  test("is refused for uploads, and for a client that does not say where it is", async () => {
    const fetch = () => Promise.reject(new Error("was called"));
    const media = answering({ media_id: "1", upload_url: local[0], status: "succeeded" });
    const file = new Blob(["video"]);
    const uploading = uploadMedia(media, { file }, { ...quick, fetch });
    await expect(uploading).rejects.toThrow(unsafe);
    const done = answering({ status: "SUCCEEDED", result_url: local[0] }, "http://localhost:9/v5");
    const wrapped = {
      get: done.get.bind(done),
      post: done.post.bind(done),
      patch: done.patch.bind(done),
    };
    const { error } = await drain(
      downloadBulk(wrapped, adAccountId, { request_id: "b" }, { ...quick, fetch }),
    );
    expect(String(error)).toMatch(unsafe);
  });
});

describe("a fetch of one's own", () => {
  test("that throws at once is a transfer that broke off", async () => {
    const fetch = () => {
      throw new Error("no network");
    };
    const { error } = await drain(
      readResultFile("https://storage.example/f", { ...options, fetch }),
    );
    expect(String(error)).toBe(
      "PinterestTransferError: the download failed before it was complete; see cause",
    );
    expect(String((error as Error).cause)).toBe("Error: no network");
  });

  test("that never ends is given up", async () => {
    const fetch = () => new Promise<Response>(() => undefined);
    const settings = { fetch, idleTimeout: 10, retry: false as const };
    const { error } = await drain(readResultFile("https://storage.example/f", settings));
    expect(String(error)).toContain("had no response within 10 ms");
  });

  test("whose answer has no body gives an empty file, which is an error", async () => {
    const fetch = () => Promise.resolve(new Response(null, { status: 204 }));
    const source = readResultFile("https://storage.example/f", { fetch });
    const { items, error } = await drain(source);
    expect(items).toEqual([]);
    expect(String(error)).toContain("the file is empty");
  });
});

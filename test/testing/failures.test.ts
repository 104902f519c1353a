import { describe, expect, test } from "vitest";
import {
  PinterestConnectionError,
  PinterestInputError,
  PinterestRateLimitError,
  PinterestTimeoutError,
} from "../../src/index.js";
import { reply, type Failure } from "../../src/testing/index.js";
import { thrownBy } from "../support/stand-in.js";
import { adAccountId, clientOf, eventOf, useStandIn } from "./shared.js";

const standIn = useStandIn();
const getUser = (retry: false | { baseDelay: number } = false, timeout?: number) =>
  clientOf(standIn(), { retry, timeout }).get("/user_account");
const answerUser = () => standIn().on("GET /user_account", { username: "jane" });
const patient = { baseDelay: 1 };

describe("standIn.fail", () => {
  test("answers the next request with a status, and the one after as ever", async () => {
    answerUser();
    standIn().fail({ status: 503 });
    expect(await thrownBy(() => getUser())).toMatchObject({
      status: 503,
      code: 4197,
      message: expect.stringContaining("The stand-in simulates this failure.") as string,
    });
    expect(await getUser()).toEqual({ username: "jane" });
  });

  test("fails as often as it is told, in the order in which it was told", async () => {
    answerUser();
    standIn().fail({ status: 500, times: 2 });
    standIn().fail({ status: 404, body: { code: 50, message: "gone" } });
    const seen = [];
    for (let call = 0; call < 4; call++) {
      const error = await thrownBy(() => getUser()).catch(() => ({ status: 200 }));
      seen.push((error as { status: number }).status);
    }
    expect(seen).toEqual([500, 500, 404, 200]);
  });

  test("has a client that retries succeed in the end", async () => {
    answerUser();
    standIn().fail({ status: 502 });
    standIn().fail({ connection: "reset" });
    expect(await getUser(patient)).toEqual({ username: "jane" });
    expect(standIn().requests.map(({ route }) => route)).toEqual(
      Array(3).fill("GET /user_account"),
    );
  });

  test("leaves requests of other routes alone, and never ends where times is Infinity", async () => {
    answerUser();
    standIn().fail({ route: "GET /pins", status: 500, times: Infinity });
    standIn().fail({ status: 404 });
    const getPins = () => clientOf(standIn(), { retry: false }).get("/pins");
    expect(await thrownBy(getPins)).toMatchObject({ status: 500 });
    expect(await thrownBy(() => getUser())).toMatchObject({ status: 404 });
    expect(await getUser()).toEqual({ username: "jane" });
    expect(await thrownBy(getPins)).toMatchObject({ status: 500 });
  });

  test("is taken back by the function that it returns", async () => {
    answerUser();
    const take = standIn().fail({ status: 500, times: 5 });
    standIn().fail({ status: 404 });
    expect(await thrownBy(() => getUser())).toMatchObject({ status: 500 });
    take();
    expect(await thrownBy(() => getUser())).toMatchObject({ status: 404 });
    expect(await getUser()).toEqual({ username: "jane" });
  });

  test("sends the body and the headers that it is given, and Retry-After", async () => {
    standIn().fail({
      status: 429,
      retryAfter: 3_600,
      body: { code: 8, message: "later" },
      headers: { "x-pinterest-rid": "77" },
    });
    const error = await thrownBy(() => getUser(patient));
    expect(error).toBeInstanceOf(PinterestRateLimitError);
    expect(error).toMatchObject({
      retryAfterMs: 3_600_000,
      requestId: "77",
      body: { code: 8, message: "later" },
    });
  });

  test("resets a connection before anything becomes of the request", async () => {
    standIn().fail({ connection: "reset", times: 2 });
    const send = (retry: false | { baseDelay: number }) =>
      clientOf(standIn(), { retry }).conversions.send(adAccountId, [eventOf("a")]);
    expect(await thrownBy(() => send(false))).toBeInstanceOf(PinterestConnectionError);
    expect(standIn().receivedEvents).toEqual([]);
    expect(await send(patient)).toMatchObject({ processed: 1 });
    expect(standIn().receivedEvents).toMatchObject([{ fate: "recorded" }]);
  });

  test("cuts an answer in two after the events are recorded, which then count once", async () => {
    standIn().fail({ connection: "cut" });
    const client = clientOf(standIn());
    const report = await client.conversions.send(adAccountId, [eventOf("a")]);
    expect(report).toMatchObject({ processed: 1 });
    expect(standIn().receivedEvents.map(({ fate }) => fate)).toEqual(["recorded", "duplicate"]);
    expect(standIn().events).toHaveLength(1);
  });

  test("cuts what has one byte or none, too", async () => {
    for (const body of ["x", undefined]) {
      standIn().on("GET /user_account", reply(200, body));
      standIn().fail({ connection: "cut" });
      expect(await thrownBy(() => getUser())).toBeInstanceOf(PinterestConnectionError);
    }
  });

  test("stalls until the client gives up", async () => {
    answerUser();
    standIn().fail({ connection: "stall" });
    expect(await thrownBy(() => getUser(false, 50))).toBeInstanceOf(PinterestTimeoutError);
    expect(await getUser()).toEqual({ username: "jane" });
  });

  test("answers late, and else as ever", async () => {
    answerUser();
    standIn().fail({ delay: 5_000 });
    expect(await thrownBy(() => getUser(false, 50))).toBeInstanceOf(PinterestTimeoutError);
    standIn().fail({ delay: 5 });
    expect(await getUser()).toEqual({ username: "jane" });
    standIn().fail({ delay: 5, status: 500 });
    expect(await thrownBy(() => getUser())).toMatchObject({ status: 500 });
  });

  test.each<[Failure, string]>([
    [{}, "failure"],
    [{ status: 503, connection: "reset" }, "failure"],
    [{ status: 42 }, "failure.status"],
    [{ status: 503, times: 0 }, "failure.times"],
    [{ status: 503, times: 1.5 }, "failure.times"],
    [{ delay: -1 }, "failure.delay"],
    [{ delay: 2 ** 31 }, "failure.delay"],
    [{ connection: "slow" as "reset" }, "failure.connection"],
    [{ route: "GET /borads" as "GET /boards", status: 503 }, "path"],
  ])("refuses %j", async (failure, field) => {
    const error = await thrownBy(() => standIn().fail(failure));
    expect(error).toBeInstanceOf(PinterestInputError);
    expect(error).toMatchObject({ field });
  });
});

import { beforeAll, describe, expect, test } from "vitest";
import { PinterestTimeoutError } from "../../src/index.js";
import { answerWell, hangUp, head, stall } from "./behaviours.js";
import { allCalls, clientOf, getBoard, type Transport } from "./calls.js";
import { watchLeaks } from "./leaks.js";

const watched = watchLeaks(answerWell);

async function checkFaults(transport: Transport): Promise<void> {
  const { server, signal } = watched;
  const client = clientOf(transport, server.baseUrl);
  for (const call of allCalls) {
    await expect(call.run(client, { signal })).resolves.toEqual(call.data);
  }
  server.next(hangUp(head(200, { "content-length": 9 }), "{"));
  await expect(getBoard.run(client, { signal })).resolves.toEqual(getBoard.data);
  server.next(stall(head(200, { "content-length": 9 }), "{"));
  const call = getBoard.run(client, { signal, timeout: 50, retry: { limit: 0 } });
  await expect(call).rejects.toBeInstanceOf(PinterestTimeoutError);
}

describe("the dispatcher of undici", () => {
  // Whichever of the two undicis is loaded first, Node's own or the package, sets the one that both use.
  beforeAll(async () => {
    await fetch("data:,");
  });

  test("may be the one that Node's global fetch uses", async () => {
    const symbol = Symbol.for("undici.globalDispatcher.1");
    const ofNode: unknown = Reflect.get(globalThis, symbol);
    expect(ofNode).toBeDefined();
    const { undiciFetch } = await import("../../src/undici.js");
    const { getGlobalDispatcher } = await import("undici");
    expect(getGlobalDispatcher()).toBe(ofNode);
    await checkFaults({ name: "undici", fetch: undiciFetch() });
  });

  test("may be the user's own, and is idle once its calls have ended", async () => {
    const { undiciFetch } = await import("../../src/undici.js");
    const { Agent } = await import("undici");
    const dispatcher = new Agent({ connections: 2 });
    await checkFaults({ name: "undici", fetch: undiciFetch({ dispatcher }) });
    await dispatcher.close();
    expect(watched.server.unfinished).toBe(0);
  });

  test("may be that of the package, for the global fetch too", async () => {
    const { Agent, setGlobalDispatcher, getGlobalDispatcher } = await import("undici");
    const before = getGlobalDispatcher();
    setGlobalDispatcher(new Agent());
    await checkFaults({ name: "the global fetch" });
    setGlobalDispatcher(before);
  });
});

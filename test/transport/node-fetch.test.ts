import { once } from "node:events";
import { Agent, createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import nodeFetch from "node-fetch";
import { afterEach, describe, expect, test } from "vitest";
import {
  Pinterest,
  PinterestApiError,
  PinterestConnectionError,
  PinterestTimeoutError,
} from "../../src/index.js";
import { startStandIn } from "../../src/testing/index.js";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

/** A client over node-fetch of a server that answers so. */
async function clientOf(listener: RequestListener, timeout?: number): Promise<Pinterest> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  servers.push(server);
  await once(server, "listening");
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return new Pinterest({ accessToken: "token", baseUrl, fetch: nodeFetch, retry: false, timeout });
}

describe("node-fetch as the option `fetch`", () => {
  test("sends events, reads their outcomes and repeats a call after a 503", async () => {
    await using standIn = await startStandIn();
    const { baseUrl } = standIn;
    const pinterest = new Pinterest({
      conversionToken: "any",
      baseUrl,
      fetch: nodeFetch,
      retry: { baseDelay: 1 },
    });
    standIn.fail({ status: 503 });
    const user_data = { client_ip_address: "203.0.113.7", client_user_agent: "Mozilla/5.0" };
    const report = await pinterest.conversions.send("549755885175", [
      {
        event_name: "lead",
        action_source: "web",
        event_time: new Date(),
        event_id: "1",
        user_data,
      },
    ]);
    expect(report).toMatchObject({ processed: 1, failed: 0, unsent: 0 });
    expect(standIn.requests).toHaveLength(2);
    expect(standIn.events).toMatchObject([{ event_id: "1" }]);
  });

  test("reads a compressed body in chunks", async () => {
    const username = "jane".repeat(50_000);
    const pinterest = await clientOf((_, response) => {
      response.writeHead(200, { "content-encoding": "gzip", "content-type": "application/json" });
      response.end(gzipSync(JSON.stringify({ username })));
    });
    expect((await pinterest.get("/user_account")).username).toBe(username);
  });

  test("goes through an agent, and sends what the client sets", async () => {
    const agent = new Agent({ keepAlive: true });
    const seen: (string | undefined)[] = [];
    const inner = await clientOf((request, response) => {
      seen.push(request.method, request.headers.authorization, request.headers.connection);
      response.end('{"username":"jane"}');
    });
    const pinterest = new Pinterest({
      accessToken: "token",
      baseUrl: inner.baseUrl,
      fetch: (url, init) => nodeFetch(url, { ...init, agent }),
    });
    expect((await pinterest.get("/user_account")).username).toBe("jane");
    expect(seen).toEqual(["GET", "Bearer token", "keep-alive"]);
    agent.destroy();
  });

  test("follows no redirect, so that the token stays", async () => {
    let calls = 0;
    const pinterest = await clientOf((_, response) => {
      calls += 1;
      response.writeHead(302, { location: "/elsewhere" }).end();
    });
    await expect(pinterest.get("/user_account")).rejects.toThrow(PinterestApiError);
    expect(calls).toBe(1);
  });

  test("reports a connection that breaks off, and a server that does not answer", async () => {
    const broken = await clientOf((_, response) => {
      response.writeHead(200, { "content-length": 100 }).write("{");
      response.socket?.destroy();
    });
    await expect(broken.get("/user_account")).rejects.toThrow(PinterestConnectionError);
    const silent = await clientOf(() => undefined, 50);
    await expect(silent.get("/user_account")).rejects.toThrow(PinterestTimeoutError);
  });
});

import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { expect, onTestFinished, test } from "vitest";
import { describeOperation } from "../../src/catalog.js";
import { reply } from "../../src/testing/index.js";
import { cliFile, envFor, runCli, secrets, useStandIn } from "../support/cli.js";

const standIn = await useStandIn();

/** Connects the SDK's own client to `pinterest mcp`. */
async function connect(args: readonly string[] = []) {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [await cliFile(), "mcp", ...args],
    env: { PATH: process.env.PATH ?? "", ...envFor(standIn) },
    stderr: "ignore",
  });
  const client = new Client({ name: "test", version: "1" });
  await client.connect(transport);
  onTestFinished(() => client.close());
  const call = async (name: string, given: Record<string, unknown>) => {
    const result = await client.callTool({ name, arguments: given });
    const [{ text } = { text: "" }] = result.content as { text: string }[];
    for (const secret of Object.values(secrets)) expect(text).not.toContain(secret);
    return { text, isError: result.isError === true };
  };
  return { client, call };
}

test("offers four small tools", async () => {
  const { client } = await connect();
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(["search", "describe", "read", "write"]);
  // A model reads this in every conversation: about four characters a token.
  expect(JSON.stringify(tools).length).toBeLessThan(3_000);
});

test("an agent finds, describes and reads", async () => {
  standIn.pages("GET /boards", [
    { id: "1", name: "Kitchens" },
    { id: "2", name: "Baths" },
  ]);
  const { call } = await connect();
  expect((await call("search", { query: "conversion events" })).text).toMatch(
    /^events\/create: POST/,
  );
  expect(JSON.parse((await call("describe", { operation: "boards/list" })).text)).toMatchObject({
    route: "GET /boards",
  });
  const { text } = await call("read", {
    operation: "GET /boards",
    query: { page_size: 2 },
    fields: ["name"],
  });
  expect(JSON.parse(text)).toEqual({
    items: [{ name: "Kitchens" }, { name: "Baths" }],
    bookmark: null,
  });
});

test("writes are off by default, and refused in test mode", async () => {
  const write = { operation: "boards/create", body: { name: "Kitchens" } };
  const off = await (await connect()).call("write", write);
  expect(off).toEqual({ text: expect.stringContaining("writes are off") as string, isError: true });
  const test = await (await connect(["--test"])).call("write", write);
  expect(test).toEqual({
    text: expect.stringContaining("refused in test mode") as string,
    isError: true,
  });
  expect((await runCli(["mcp", "--test", "--allow-writes"])).code).toBe(2);
  const read = await (await connect()).call("read", write);
  expect(read).toEqual({
    text: expect.stringContaining("use the write tool") as string,
    isError: true,
  });
  // Events take ?test=true, but would be recorded without it.
  const events = { operation: "events/create", path: { ad_account_id: "1" }, body: { data: [] } };
  expect((await (await connect()).call("read", events)).isError).toBe(true);
  expect(standIn.requests).toEqual([]);

  standIn.on("POST /boards", ({ body }) => ({ ...body, id: "1" }));
  const allowed = await (await connect(["--allow-writes"])).call("write", write);
  expect(JSON.parse(allowed.text)).toEqual({ name: "Kitchens", id: "1" });
});

test("an answer is cut to a size, and the rest can be had", async () => {
  const items = Array.from({ length: 50 }, (_, i) => ({ id: String(i), name: `Board 📌${i}` }));
  standIn.pages("GET /boards", items);
  const { call } = await connect(["--answer-size", "400"]);
  let text = "";
  for (;;) {
    const part = await call("read", {
      operation: "boards/list",
      query: { page_size: 50 },
      offset: text.length,
    });
    expect(part.text.length).toBeLessThanOrEqual(400);
    const [content = "", note = ""] = part.text.split("\n\n[");
    text += content;
    const cut = `Cut at ${text.length} of `;
    if (!note.startsWith(cut)) break;
    expect(note).toContain(`call again with offset ${text.length}`);
  }
  expect(JSON.parse(text)).toEqual({ items, bookmark: null });
});

test("the rest of the answer to a write is had without writing again", async () => {
  let id = 0;
  standIn.on("POST /boards", ({ body }) => ({ ...body, id: String(++id) }));
  const { call } = await connect(["--allow-writes", "--answer-size", "200"]);
  const write = { operation: "boards/create", body: { name: "n".repeat(300) } };
  let text = "";
  for (;;) {
    const part = await call("write", { ...write, offset: text.length });
    expect(part.text.length).toBeLessThanOrEqual(200);
    const [content = "", note = ""] = part.text.split("\n\n[");
    text += content;
    if (!note.includes(`offset ${text.length} shows more, and writes nothing`)) break;
  }
  expect(JSON.parse(text)).toEqual({ name: "n".repeat(300), id: "1" });
  const other = await call("write", { ...write, body: { name: "x" }, offset: 100 });
  expect(other).toEqual({
    text: expect.stringContaining("nothing was sent") as string,
    isError: true,
  });
  for (const name of ["1", "2", "3", "4", "5"]) {
    await call("write", { operation: "boards/create", body: { name } });
  }
  const old = await call("write", { ...write, offset: 100 });
  expect(old.isError).toBe(true);
  expect(standIn.requests).toHaveLength(6);
});

test("descriptions, results of a search and errors are held to the size as well", async () => {
  const { call } = await connect(["--answer-size", "200"]);
  const operation = "POST /ad_accounts/{ad_account_id}/reports";
  const first = await call("describe", { operation });
  const [start = ""] = first.text.split("\n\n[");
  const second = await call("describe", { operation, offset: start.length });
  const [more = ""] = second.text.split("\n\n[");
  expect(JSON.stringify(describeOperation(operation))).toContain(start + more);
  const found = await call("search", { query: "campaign" });
  standIn.on("GET /boards", () => reply(400, { code: 1, message: "x".repeat(5_000) }));
  const failed = await call("read", { operation: "boards/list" });
  expect(failed.isError).toBe(true);
  for (const { text } of [first, second, found, failed]) {
    expect(text.length).toBeGreaterThan(150);
    expect(text.length).toBeLessThanOrEqual(200);
  }
});

test("unknown arguments, unknown keys and wrong bodies are refused before anything is sent", async () => {
  const { call, client } = await connect(["--allow-writes"]);
  const board = { operation: "POST /boards", body: { name: "Kitchens" } };
  const campaigns = { operation: "campaigns/create", path: { ad_account_id: "1" } };
  for (const [name, given, message] of [
    ["search", { querry: "boards" }, "querry: unknown argument; expected some of query"],
    ["describe", { operation: "boards/list", fields: [] }, "fields: unknown argument"],
    [
      "write",
      { operation: "POST /boards", data: { name: "Kitchens" } },
      "data: unknown argument; expected some of operation, path, query, body, fields, offset",
    ],
    ["write", { ...board, body: '{"name":"Kitchens"}' }, "body: expected an object"],
    ["write", { ...board, body: [board.body] }, "body: expected an object"],
    ["write", { ...campaigns, body: { name: "Spring" } }, "body: expected a list of objects"],
    [
      "write",
      { ...campaigns, body: [{ nmae: "Spring" }] },
      "body.nmae: POST /ad_accounts/{ad_account_id}/campaigns has no such key; did you mean name?",
    ],
    [
      "write",
      { ...board, query: { beta: true } },
      "query.beta: POST /boards has no such key; the describe tool lists its keys; the pinterest command sends others, as '?key=value'",
    ],
    [
      "read",
      { operation: "boards/list", query: { pagesize: 3 } },
      "query.pagesize: GET /boards has no such key; did you mean page_size?",
    ],
    ["read", { operation: "boards/list", body: {} }, "body: GET /boards has no body"],
    ["read", { operation: "boards/get", path: { board: "1" } }, "path.board: GET /boards/{board_"],
  ] as const) {
    const { text, isError } = await call(name, given);
    expect([isError, text]).toEqual([true, expect.stringContaining(message) as string]);
  }
  expect(standIn.requests).toEqual([]);
  const { tools } = await client.listTools();
  expect(tools.map(({ inputSchema }) => inputSchema.additionalProperties)).toEqual(
    tools.map(() => false),
  );
});

test("a write with wrong fields or a wrong offset is refused before it is sent", async () => {
  standIn.on("POST /boards", ({ body }) => ({ ...body, id: "1" }));
  const { call } = await connect(["--allow-writes"]);
  const write = { operation: "POST /boards", body: { name: "Kitchens" } };
  for (const [wrong, message] of [
    [{ fields: "id" }, "fields: expected a list of names"],
    [{ fields: [1] }, "fields: expected a list of names"],
    [{ offset: -1 }, "offset: expected an integer, 0 or more"],
    [{ offset: "x" }, "offset: expected an integer, 0 or more"],
  ] as const) {
    const { text, isError } = await call("write", { ...write, ...wrong });
    expect([isError, text]).toEqual([true, expect.stringContaining(message) as string]);
  }
  expect(standIn.requests).toEqual([]);
});

test("no answer shows a token, wherever Pinterest repeats it", async () => {
  const { call } = await connect();
  standIn.on("GET /user_account", {
    username: `jane ${secrets.PINTEREST_ACCESS_TOKEN}`,
    about: "x",
    access_token: "another-token",
  } as never);
  const { text } = await call("read", { operation: "user_account/get" });
  expect(JSON.parse(text)).toEqual({
    username: "jane [redacted]",
    about: "x",
    access_token: "[redacted]",
  });
  const oauth = await call("read", { operation: "oauth/token", body: {} });
  expect(oauth).toEqual({ text: expect.stringContaining("never shows") as string, isError: true });
});

test("mistakes of an agent are answered with what to do", async () => {
  const { call } = await connect();
  for (const [name, given, message] of [
    ["read", { operation: "boards/lits" }, "did you mean boards/list?"],
    ["read", { operation: "boards/get" }, "path.board_id: is missing"],
    ["read", { operation: "zqxj" }, "the search tool finds them"],
    ["read", { operation: "boards/list", query: "x" }, "query: expected an object"],
    ["search", {}, "query: expected text"],
    ["delete", {}, "unknown tool"],
  ] as const) {
    const { text, isError } = await call(name, given);
    expect([isError, text]).toEqual([true, expect.stringContaining(message) as string]);
  }
  standIn.fail({ status: 401 });
  expect((await call("read", { operation: "boards/list" })).text).toContain("401");
});

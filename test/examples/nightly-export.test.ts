import {
  chmod,
  lstat,
  mkdir,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { reply } from "../../src/testing/index.js";
import { scratch } from "../support/run.js";
import { openFake, useExample } from "./run-example.js";

const startExport = useExample("nightly-export");

const header = "order_id,placed_at,email,phone,currency,total,items,ad_consent";
const row = (id: number | string, { email = `buyer-${id}@example.com`, consent = "yes" } = {}) =>
  `${id},2026-03-01T10:00:00Z,"${email}",,USD,72.39,2,${consent}`;

async function open() {
  const { standIn, env } = await openFake();
  const inbox = await scratch();
  return {
    standIn,
    inbox,
    write: (name: string, rows: readonly string[]) =>
      writeFile(join(inbox, name), `${[header, ...rows].join("\r\n")}\r\n`),
    read: (name: string) => readFile(join(inbox, name), "utf8"),
    names: async () => (await readdir(inbox)).sort(),
    run: () => startExport([inbox], env).ended,
    start: () => startExport([inbox], env),
  };
}

const ids = (events: readonly { event_id: string }[]) => events.map(({ event_id }) => event_id);
describe("the nightly export", () => {
  test("sends the orders of all files, and none without consent", async () => {
    const { standIn, write, names, run } = await open();
    await write("monday.csv", [row(1), row(2, { consent: "no" }), row(3, { consent: "" })]);
    await write("tuesday.csv", [row(4)]);
    expect(await run()).toEqual({
      code: 0,
      stdout:
        "monday.csv: 1 sent, 0 for the next run, 0 refused\n" +
        "tuesday.csv: 1 sent, 0 for the next run, 0 refused\n",
      stderr: "",
    });
    expect(standIn.events).toMatchObject([
      {
        event_id: "order-1",
        action_source: "offline",
        event_time: Date.parse("2026-03-01T10:00:00Z") / 1000,
        custom_data: { currency: "USD", value: "72.39", num_items: 2, order_id: "1" },
      },
      { event_id: "order-4" },
    ]);
    expect(await names()).toEqual(["monday.csv.sent", "tuesday.csv.sent"]);
  });

  test("lists which rows are refused and why, without their values", async () => {
    const { standIn, inbox, write, read, run } = await open();
    standIn.decide({ "order-3": { status: "failed", error_message: "event is too old" } });
    await write("orders.csv", [row(1), row(2, { email: "jane(at)example.com" }), row(3)]);
    const { code, stdout } = await run();
    expect([code, stdout]).toEqual([0, "orders.csv: 1 sent, 0 for the next run, 2 refused\n"]);
    const refused = await read("orders.csv.refused");
    expect(refused).toMatch(/^row 2: user_data: .*\nrow 3: event is too old\n$/);
    expect(refused).not.toContain("jane");
    expect((await stat(join(inbox, "orders.csv.refused"))).mode & 0o777).toBe(0o600);
  });

  test("makes a file of the rows without an answer, and the next run sends it", async () => {
    const { standIn, write, names, read, run } = await open();
    standIn.fail({ status: 503, times: 3 });
    await write("orders.csv", [row(1), row(2)]);
    expect((await run()).stdout).toBe("orders.csv: 0 sent, 2 for the next run, 0 refused\n");
    const [again = ""] = await names();
    expect(again).toMatch(/^orders\.again-\d+\.csv$/);
    expect((await read(again)).split("\n").slice(1)).toEqual([row(1), row(2), ""]);
    expect((await run()).stdout).toBe(`${again}: 2 sent, 0 for the next run, 0 refused\n`);
    expect(ids(standIn.events)).toEqual(["order-1", "order-2"]);
  });

  test("continues where it was stopped, and reports each order once", async () => {
    const { standIn, write, start, run } = await open();
    const all = Array.from({ length: 6_000 }, (_, index) => String(index));
    await write(
      "orders.csv",
      all.map((id) => row(id)),
    );
    standIn.fail({ delay: 1 });
    const goOn = standIn.fail({ connection: "stall", times: Infinity });
    const program = start();
    while (standIn.requests.length < 5) await setTimeout(20);
    expect(await program.stop()).toMatchObject({
      code: 1,
      stdout: "",
      stderr: expect.stringContaining("stopped by SIGTERM") as string,
    });
    expect(standIn.events).toHaveLength(1_000);
    goOn();
    // The rest of the file, and then the file of what had no answer.
    expect(await run()).toMatchObject({ code: 0, stderr: "" });
    expect(await run()).toMatchObject({ code: 0, stderr: "" });
    const sent = ids(standIn.receivedEvents.map(({ event }) => event));
    expect(sent.sort()).toEqual(all.map((id) => `order-${id}`).sort());
  });

  test("ends with a dead token, and loses no order to it", async () => {
    const { standIn, write, run } = await open();
    await write("orders.csv", [row(1), row(2)]);
    const mend = standIn.fail({ status: 401, times: Infinity });
    const { code, stderr } = await run();
    expect([code, stderr]).toEqual([1, expect.stringContaining("401")]);
    mend();
    await run();
    await run();
    expect(ids(standIn.events)).toEqual(["order-1", "order-2"]);
  });

  test.each([
    ["is not CSV", [row(1), '2,"jane"x'], /^bad\.csv: not valid CSV: \w+ at line 3\n$/],
    ["lacks a column", [], /^bad\.csv: the file has no column email\n$/],
    ["is empty", undefined, /^bad\.csv: the file is empty; expected a header line\n$/],
  ])(
    "reports a file that %s without a value of it, and sends the others",
    async (_, rows, message) => {
      const { standIn, inbox, write, names, run } = await open();
      await write("bad.csv", rows ?? []);
      if (rows?.length === 0)
        await writeFile(join(inbox, "bad.csv"), header.replace("email", "mail"));
      if (!rows) await writeFile(join(inbox, "bad.csv"), "");
      await write("good.csv", [row(7)]);
      const { code, stderr } = await run();
      expect([code, stderr]).toEqual([1, expect.stringMatching(message)]);
      // A file that has to be corrected is not half sent: its orders would be sent again afterwards.
      expect(ids(standIn.events)).toEqual(["order-7"]);
      expect(await names()).toEqual(["bad.csv", "good.csv.sent"]);
    },
  );

  test("sends the other files if Pinterest refuses every row of one", async () => {
    const { standIn, write, names, run } = await open();
    standIn.on("POST /ad_accounts/{ad_account_id}/events", ({ body }) =>
      body.data.some(({ event_id }) => event_id !== "order-7")
        ? reply(400, { code: 4196, message: "The body is not valid" })
        : {
            num_events_received: 1,
            num_events_processed: 1,
            events: [{ status: "processed", error_message: null, warning_message: null }],
          },
    );
    await write("bad.csv", [row(1), row(2)]);
    await write("good.csv", [row(7)]);
    const { code, stderr } = await run();
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^bad\.csv: .*answered 400/)]);
    expect(await names()).toContain("good.csv.sent");
    expect(await names()).toContain("bad.csv");
  });

  test("keeps the rows as they were written, so that a retry has the same event_id", async () => {
    const { standIn, write, run } = await open();
    const email = "jane@example.com";
    standIn.fail({ status: 503, times: 3 });
    await write("orders.csv", [row(" 10", { email }), "", row("11 ", { email })]);
    await run();
    const tried = standIn.requests.map(({ body }) => body.match(/"event_id":"[^"]*"/g));
    await run();
    expect(ids(standIn.events)).toEqual(["order- 10", "order-11 "]);
    expect(tried[0]).toEqual(['"event_id":"order- 10"', '"event_id":"order-11 "']);
  });

  test("does not apply the progress of one file to another file of the same name", async () => {
    const { standIn, inbox, write, names, read, run } = await open();
    await write("orders.csv", [row(1), row(2)]);
    // As if the first run was killed after it renamed the file, and before it removed the progress.
    const stop = standIn.fail({ status: 401, times: Infinity });
    await run();
    stop();
    const progress = await read("orders.csv.progress");
    expect(JSON.parse(progress)).toMatchObject({ rows: 2 });
    await rm(join(inbox, "orders.csv.again"));
    await write("orders.csv", [row(3), row(4)]);
    await run();
    expect(ids(standIn.events)).toEqual(["order-3", "order-4"]);
    expect(await names()).toEqual(["orders.csv.sent"]);
  });

  test("still sends what was to be tried again of a file that was replaced", async () => {
    const { standIn, write, run } = await open();
    await write("orders.csv", [row(1)]);
    const mend = standIn.fail({ status: 401, times: Infinity });
    await run();
    mend();
    await write("orders.csv", [row(2)]);
    await run();
    await run();
    expect(ids(standIn.events)).toEqual(["order-2", "order-1"]);
  });

  test("lets one run at a time use a folder, and takes over the lock of a killed run", async () => {
    const { standIn, inbox, write, start, run } = await open();
    await write("orders.csv", [row(1)]);
    const goOn = standIn.fail({ connection: "stall", times: Infinity });
    const first = start();
    while (standIn.requests.length === 0) await setTimeout(20);
    const second = await run();
    expect([second.code, second.stderr]).toEqual([
      1,
      expect.stringMatching(/^another run \(process \d+@\S+\) holds .*\.lock; remove it if/),
    ]);
    await first.stop("SIGKILL");
    goOn();
    const runs = await Promise.all(Array.from({ length: 4 }, () => run()));
    expect(runs.filter(({ code }) => code === 0).length).toBeGreaterThan(0);
    expect(ids(standIn.receivedEvents.map(({ event }) => event))).toEqual(["order-1"]);
    expect((await readdir(inbox)).sort()).toEqual(["orders.csv.sent"]);
  });

  test("does not take over the lock of a run on another host, of which it knows nothing", async () => {
    const { standIn, inbox, write, run } = await open();
    await write("orders.csv", [row(1)]);
    await mkdir(join(inbox, ".lock"));
    for (const owner of ["4194305@another-host", "4194305"]) {
      await writeFile(join(inbox, ".lock", owner), "");
      const { code, stderr } = await run();
      expect([code, stderr]).toEqual([
        1,
        expect.stringContaining(`another run (process ${owner})`),
      ]);
      await rm(join(inbox, ".lock", owner));
    }
    expect(standIn.events).toEqual([]);
    expect((await run()).code).toBe(0);
    expect(ids(standIn.events)).toEqual(["order-1"]);
  });

  test("writes through no link that was planted under the names it uses", async () => {
    const { standIn, inbox, write, names, run } = await open();
    const victim = join(await scratch(), "victim");
    await writeFile(victim, "old");
    await chmod(victim, 0o666);
    for (const end of ["again", "refused", "progress.new"]) {
      await symlink(victim, join(inbox, `orders.csv.${end}`));
    }
    standIn.decide({
      "order-1": { status: "failed", error_message: "event is too old" },
    });
    await write("orders.csv", [row(1)]);
    await run();
    standIn.fail({ status: 503, times: 3 });
    await write("orders.csv", [row(2)]);
    await run();
    expect(await readFile(victim, "utf8")).toBe("old");
    for (const name of (await names()).filter((name) => /again|refused/.test(name))) {
      expect((await lstat(join(inbox, name))).mode & 0o777).toBe(0o600);
    }
  });
});

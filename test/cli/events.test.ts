import { execFile } from "node:child_process";
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { beforeEach, describe, expect, test } from "vitest";
import { hashUserData } from "../../src/index.js";
import { cliFile, envFor, runCli, secrets, startCli, useStandIn } from "../support/cli.js";
import { scratch } from "../support/run.js";

const standIn = await useStandIn();
let folder: string;

beforeEach(async () => {
  folder = await scratch();
});

const account = ["--ad-account", "549755885175"];
const checkout = ["--set", "event_name=checkout", "--set", "action_source=web"];

/** Writes an input file. */
async function save(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

/** Runs a command against the stand-in; no output of any may hold a token. */
async function run(args: readonly string[], input: string | Uint8Array = "") {
  const ended = await runCli(args, { env: envFor(standIn), input, cwd: folder });
  for (const secret of Object.values(secrets)) {
    expect(ended.stdout + ended.stderr).not.toContain(secret);
  }
  return ended;
}

/** Orders with common column names. */
function orders(count: number): string {
  const now = Math.floor(Date.now() / 1000) - 60;
  const rows = Array.from(
    { length: count },
    (_, i) => `${i + 1},${now},jane${i + 1}@example.com,${i}.50,EUR`,
  );
  return ["order_id,timestamp,email,total,currency", ...rows, ""].join("\n");
}

const sentIds = () => standIn.events.map(({ event_id }) => event_id);

describe("events send", () => {
  test("sends a CSV whose columns have common names, and says how it reads them", async () => {
    const file = await save("orders.csv", orders(3));
    const { code, stdout, stderr } = await run(["events", "send", file, ...account, ...checkout]);
    expect([code, JSON.parse(stdout)]).toEqual([
      0,
      { rows: 3, processed: 3, failed: 0, unsent: 0, test: false, done: true },
    ]);
    expect(stderr).toMatch(/email +<- email \(guessed\)/);
    expect(standIn.events[0]).toMatchObject({
      event_id: "1",
      event_name: "checkout",
      user_data: hashUserData({ email: "jane1@example.com" }),
      custom_data: { currency: "EUR", value: "0.50", order_id: "1" },
    });
    expect(await readdir(folder)).toEqual(["orders.csv"]);
  });

  test("reads any delimiter, quotes, a byte order mark, gzip, other encodings, and a pipe", async () => {
    const text =
      'id;date;e-mail;first name;amount\r\n7;2026-01-05 10:00;"jörg@example.com";"Jö ""J"" rg";"1.234,50"\r\n';
    const map = [
      "--map",
      "email=e-mail",
      "--map",
      "value=amount",
      "--decimal-comma",
      "--time-zone",
      "Europe/Berlin",
    ];
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
    const inputs: [string | Uint8Array, string[]][] = [
      [`\ufeff${text}`, []],
      [gzipSync(text), []],
      [text.replaceAll(";", "\t").replace('"1.234,50"', "1.234,50"), []],
      [utf16, []],
      [Buffer.from(text, "latin1"), ["--encoding", "windows-1252"]],
    ];
    for (const [input, more] of inputs) {
      standIn.reset();
      const args = ["events", "send", "-", ...account, ...checkout, ...map, ...more];
      const { code, stderr } = await run(args, input);
      expect([code, stderr]).toEqual([0, expect.stringContaining("email") as string]);
      expect(standIn.events[0]).toMatchObject({
        event_id: "7",
        event_time: Date.UTC(2026, 0, 5, 9) / 1000,
        user_data: hashUserData({ email: "jörg@example.com", firstName: 'Jö "J" rg' }),
        custom_data: { value: "1234.50" },
      });
    }
  });

  test("sends NDJSON and JSON, rows and whole events alike, with a mapping file", async () => {
    const now = Math.floor(Date.now() / 1000);
    const event = {
      event_id: "a",
      event_name: "signup",
      event_time: now,
      action_source: "web",
      user_data: hashUserData({ email: "jane@example.com" }),
    };
    const lines = [event, { ...event, event_id: "b" }]
      .map((each) => JSON.stringify(each))
      .join("\n");
    expect((await run(["events", "send", "-", ...account], lines)).code).toBe(0);
    expect(
      (
        await run(
          ["events", "send", "-", ...account],
          JSON.stringify({ data: [{ ...event, event_id: "c" }] }),
        )
      ).code,
    ).toBe(0);
    const mapping = await save(
      "map.json",
      JSON.stringify({
        email: "contact",
        event_id: "nr",
        event_time: "at",
        event_name: { value: "lead" },
        action_source: { value: "offline" },
      }),
    );
    const row = JSON.stringify([{ nr: 12, at: now, contact: "joe@example.com" }], undefined, 2);
    expect((await run(["events", "send", "-", ...account, "--mapping", mapping], row)).code).toBe(
      0,
    );
    expect(sentIds()).toEqual(["a", "b", "c", "12"]);
    expect(standIn.events[3]).toMatchObject({ event_name: "lead", action_source: "offline" });
  });

  test("reads a shop's export: other names, offsets after a space, thousands, apostrophes", async () => {
    const text = [
      "Name,Email,Paid at,Currency,Total,Phone,Notes",
      `#1001,jane@example.com,2026-01-05 10:00:00 +0100,EUR,12.50,0049 30 1234567,"a ""quoted"", note`,
      `over two lines"`,
      `#1002,joe@example.com,2026-01-05 11:00:00 UTC,EUR,"1,012.50",030 1234567,`,
      `#1003,ann@example.com,2026-01-05 12:00:00Z,EUR,"1.012,50",,`,
    ].join("\n");
    const args = ["events", "send", "-", ...account, ...checkout, "--map", "event_id=Name"];
    const { code, stderr } = await run([...args, "--calling-code", "49"], text);
    expect(code).toBe(0);
    expect(stderr).toContain("not sent: Notes");
    const day = Date.UTC(2026, 0, 5) / 1000;
    const times = standIn.events.map(({ event_time }) => (event_time - day) / 3600);
    expect(times).toEqual([9, 11, 12]);
    const values = standIn.events.map(({ custom_data }) => custom_data?.value);
    expect(values).toEqual(["12.50", "1012.50", "1012.50"]);
    const phone = hashUserData({ phone: "+49 30 1234567" }).ph;
    expect(standIn.events.slice(0, 2).map(({ user_data }) => user_data.ph)).toEqual([phone, phone]);
  });

  test("names every missing field at once, and sends nothing", async () => {
    const file = await save("orders.csv", "nr;mail\n1;jane@example.com\n");
    const { code, stdout, stderr } = await run(["events", "send", file, ...account]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toBe(
      `error: ${file}: no column for event_id, event_name, event_time, action_source; add --map event_id=COLUMN ` +
        "--set event_name=checkout --map event_time=COLUMN --set action_source=web; its columns are nr, mail\n",
    );
    expect(standIn.requests).toEqual([]);
  });

  test("sends what is good of a file with every fault at once, and says what is wrong with the rest", async () => {
    const now = Math.floor(Date.now() / 1000);
    const text = [
      "id,time,email,value",
      `1,${now},jane@example.com,5`,
      `2;${now};joe@example.com;5`,
      `3,yesterday,joe@example.com,5`,
      `4,${now},not an address,5`,
      `,${now},joe@example.com,5`,
      `6,${now},jo\xe9@example.com,5`,
      `7,${now},"ann@example.com,5`,
      `8,${now},ann@example.com,five`,
      `9,${now},ann@example.com,5`,
    ].join("\n");
    // Without its last bytes, gzip is cut.
    const packed = gzipSync(Buffer.from(`${text}\n`, "latin1")).subarray(0, -8);
    const file = await save("orders.csv.gz", packed);
    const failed = join(folder, "failed.ndjson");
    const args = ["events", "send", file, ...account, ...checkout, "--failed", failed];
    const { code, stdout, stderr } = await run(args);
    expect(JSON.parse(stdout)).toMatchObject({
      rows: 9,
      processed: 2,
      failed: 7,
      unsent: 0,
      done: false,
    });
    expect(code).toBe(1);
    expect(stderr).toContain("the gzip data ends too early");
    expect(sentIds()).toEqual(["1", "9"]);
    const lines = (await readFile(failed, "utf8")).trim().split("\n");
    const reasons = lines.map(
      (line) => JSON.parse(line) as { row: number; line: number; event_id: string; reason: string },
    );
    expect(reasons.map(({ row, line }) => [row, line])).toEqual(
      [2, 3, 4, 5, 6, 7, 8].map((row) => [row, row + 1]),
    );
    expect(reasons.map(({ reason }) => reason)).toEqual([
      "has 1 field, but the header has 4; check --delimiter, or look for a missing quote",
      expect.stringMatching(/^event_time: expected Unix time, or a date such as/),
      expect.stringMatching(/^data\[\d+\]\.user_data|user_data: does not identify a person/),
      "event_id: is missing",
      "has bytes that are not text in the file's encoding; see --encoding",
      "a quote is opened and never closed",
      expect.stringContaining("value"),
    ]);
    // Not the rows themselves: they are personal data.
    expect(lines.join("")).not.toContain("example.com");
    expect((await stat(failed)).mode & 0o777).toBe(0o600);
    expect(stderr).toContain(failed);
  });

  test("a gzip file that was cut is sent up to the cut, and reported", async () => {
    const packed = gzipSync(orders(20_000));
    const file = await save("orders.csv.gz", packed.subarray(0, packed.length / 2));
    const { code, stdout, stderr } = await run(["events", "send", file, ...account, ...checkout]);
    expect(code).toBe(1);
    expect(stderr).toContain("the gzip data ends too early");
    const { processed } = JSON.parse(stdout) as { processed: number };
    expect(processed).toBeGreaterThan(5_000);
    // Requests run at the same time, so they may arrive in another order.
    const ids = sentIds().map(Number);
    expect(ids.sort((a, b) => a - b)).toEqual(Array.from({ length: processed }, (_, i) => i + 1));
  });

  test("a gzip file with a wrong checksum is refused; from a pipe it is sent up to the damage", async () => {
    const packed = gzipSync(orders(20_000));
    const middle = packed.length >> 1;
    packed.writeUInt8(packed.readUInt8(middle) ^ 1, middle);
    const file = await save("orders.csv.gz", packed);
    for (const command of ["send", "check"]) {
      const more = command === "send" ? account : [];
      const refused = await run(["events", command, file, ...more, ...checkout]);
      expect([refused.code, refused.stdout, refused.stderr]).toEqual([
        2,
        "",
        `error: ${file}: the gzip data is damaged (its checksum is wrong); nothing was read\n`,
      ]);
    }
    expect(standIn.requests).toEqual([]);
    const piped = await run(["events", "send", "-", ...account, ...checkout, "--quiet"], packed);
    expect(piped.code).toBe(1);
    const { rows } = JSON.parse(piped.stdout) as { rows: number };
    expect(piped.stderr).toContain(
      `standard input: the gzip data is damaged, so the last rows may be wrong; the rows up to ${rows} were read`,
    );
  });

  test("a truncated gzip of one JSON document says that no row was read", async () => {
    const events = Array.from({ length: 5_000 }, (_, i) => ({ event_id: `${i}`, user_data: {} }));
    const packed = gzipSync(JSON.stringify(events, undefined, 1));
    const file = await save("events.json.gz", packed.subarray(0, packed.length - 100));
    const { code, stdout, stderr } = await run(["events", "send", file, ...account]);
    expect([code, stdout, stderr]).toEqual([
      1,
      "",
      `error: ${file}: the gzip data ends too early; no row was read\n`,
    ]);
  });

  test("named pipes, /dev/stdin and the pipes of a shell are read as streams", async () => {
    const file = await save("orders.csv", orders(3));
    const pipe = join(folder, "pipe");
    const command = `"$0" "$1" events send "$2" ${[...account, ...checkout].join(" ")} --quiet`;
    const shells = [
      `mkfifo ${pipe}; cat ${file} >${pipe} & ${command.replace("$2", pipe)}`,
      `cat ${file} | ${command.replace("$2", "/dev/stdin")}`,
      command.replace('"$2"', `<(cat ${file})`),
    ];
    for (const shell of shells) {
      standIn.reset();
      const { stderr } = await promisify(execFile)(
        "bash",
        ["-c", shell, process.execPath, await cliFile()],
        { cwd: folder, env: { ...process.env, ...envFor(standIn) } },
      );
      expect([stderr, sentIds()]).toEqual(["", ["1", "2", "3"]]);
    }
    const { code, stderr } = await run(
      ["events", "send", "-", ...account, ...checkout, "--resume", "--quiet"],
      orders(1),
    );
    expect([code, stderr]).toEqual([
      2,
      "error: --resume: standard input cannot be continued; send a regular file\n",
    ]);
  });

  test("reads lines that end with CR alone", async () => {
    const text = orders(2_000).replaceAll("\n", "\r").replace("jane2@", `"jane2"@`);
    const { code } = await run(["events", "send", "-", ...account, ...checkout], text);
    expect([code, standIn.events.length]).toEqual([3, 1_999]);
  });

  test.each([
    ["\n", "a row"],
    ["\r", "CR"],
  ])("a file without a header is refused without its values (%j)", async (end) => {
    const lines = orders(1_000).trim().split("\n").slice(1);
    const file = await save("orders.csv", lines.join(end));
    const maps = ["--map", "email=jane1@example.com", "--map", "event_id=1"];
    for (const args of [
      ["check", file],
      ["send", file, ...account],
      ["check", file, ...maps],
    ]) {
      const { code, stdout, stderr } = await run(["events", ...args, ...checkout]);
      expect([code, stdout, stderr]).toEqual([
        2,
        "",
        `error: ${file}: the first line looks like a row of values; add a line with the names of the columns before it\n`,
      ]);
    }
  });

  test("names of columns are shown in part, and not if they look like values", async () => {
    const names = Array.from({ length: 60 }, (_, i) => `column${i}`);
    const input = ["order_id", "+49 170 1234567", "n".repeat(500), ...names].join(",");
    const { code, stderr } = await run(["events", "check", "-", ...checkout], `${input}\n1\n`);
    expect(code).toBe(2);
    expect(stderr).toContain(
      `its columns are order_id, (a value), ${"n".repeat(40)}…, column0, column1,`,
    );
    expect(stderr).toContain("column36 and 23 others");
  });

  test("writes the rows of failures only when it is asked to, as CSV if the file is named so", async () => {
    standIn.decide({ 2: { status: "failed", error_message: "no such thing" } });
    const file = await save("orders.csv", orders(3));
    const failed = join(folder, "failed.csv");
    const { code } = await run([
      "events",
      "send",
      file,
      ...account,
      ...checkout,
      "--failed",
      failed,
      "--failed-rows",
    ]);
    expect(code).toBe(3);
    const text = await readFile(failed, "utf8");
    expect(text).toMatch(
      /^row,line,event_id,reason,raw\r\n2,3,2,no such thing,"\{""order_id"":""2""/,
    );
    const again = await run(["events", "send", file, ...account, ...checkout, "--failed", failed]);
    expect([again.code, again.stderr]).toEqual([
      2,
      expect.stringContaining(`--failed: ${failed} already exists`) as string,
    ]);
  });

  test("a dry run and a check need no credential, send nothing, and report what would be dropped", async () => {
    const file = await save("orders.csv", `${orders(2)}3,,x@example.com,1,EUR\n`);
    const dry = await runCli(["events", "send", file, ...checkout, "--dry-run"]);
    expect([dry.code, JSON.parse(dry.stdout)]).toEqual([
      3,
      { rows: 3, valid: 2, invalid: 1, warnings: 0 },
    ]);
    const check = await runCli(["events", "check", file, ...checkout]);
    expect(check.code).toBe(3);
    expect(JSON.parse(check.stdout)).toMatchObject({
      row: 3,
      line: 4,
      event_id: "3",
      severity: "error",
    });
    expect(standIn.requests).toEqual([]);
  });

  test("a test is sent as one, and leaves no progress behind", async () => {
    const file = await save("orders.csv", orders(2));
    const { code, stdout } = await run(["events", "send", file, ...account, ...checkout, "--test"]);
    expect([code, JSON.parse(stdout)]).toMatchObject([0, { processed: 2, test: true }]);
    expect([standIn.events.length, standIn.receivedEvents.length]).toEqual([0, 2]);
    expect(await readdir(folder)).toEqual(["orders.csv"]);
  });

  test("stops at a failure that later requests would share, and continues with --resume", async () => {
    const file = await save("orders.csv", orders(5_000));
    const args = ["events", "send", file, ...account, ...checkout, "--concurrency", "1"];
    const remove = standIn.fail({ status: 401, times: 1 });
    standIn.fail({ delay: 1 });
    const first = await run(args);
    expect(first.code).toBe(4);
    remove();
    const progress = join(folder, "orders.csv.progress.json");
    expect((await stat(progress)).mode & 0o777).toBe(0o600);
    const refused = await run(args);
    expect([refused.code, refused.stderr]).toEqual([
      2,
      expect.stringContaining("add --resume to continue") as string,
    ]);
    const other = await run([...args, "--set", "currency=USD", "--resume"]);
    expect([other.code, other.stderr]).toEqual([
      2,
      expect.stringContaining("belongs to another mapping") as string,
    ]);
    const second = await run([...args, "--resume"]);
    expect([second.code, JSON.parse(second.stdout)]).toMatchObject([
      0,
      { rows: 5_000, processed: 5_000 },
    ]);
    expect(new Set(sentIds()).size).toBe(5_000);
    expect(await readdir(folder)).toEqual(["orders.csv"]);
  });

  test("the first Ctrl-C finishes what is under way and reports; --resume sends the rest", async () => {
    const file = await save("orders.csv", orders(3_000));
    const args = ["events", "send", file, ...account, ...checkout];
    const { child, output, ended } = await startCli([...args, "--rate", "1000"], {
      env: envFor(standIn),
      input: "",
    });
    while (standIn.events.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill("SIGINT");
    const { code, stdout } = await ended;
    expect(code).toBe(130);
    expect(output.stderr).toContain("press Ctrl-C again to stop at once");
    const { rows, processed, done } = JSON.parse(stdout) as Record<string, unknown>;
    expect([processed, done]).toEqual([standIn.events.length, false]);
    expect(rows).toBeLessThan(3_000);
    const { code: rest } = await run([...args, "--resume"]);
    expect(rest).toBe(0);
    expect(sentIds()).toEqual(Array.from({ length: 3_000 }, (_, i) => String(i + 1)));
    // What was settled was not sent again.
    expect(standIn.receivedEvents.filter(({ fate }) => fate === "duplicate")).toEqual([]);
  });

  test("the second Ctrl-C stops at once, even if Pinterest does not answer", async () => {
    standIn.fail({ connection: "stall" });
    const file = await save("orders.csv", orders(3));
    const args = ["events", "send", file, ...account, ...checkout];
    const { child, output, ended } = await startCli(args, { env: envFor(standIn), input: "" });
    while (standIn.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill("SIGINT");
    while (!output.stderr.includes("Ctrl-C again")) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    child.kill("SIGINT");
    const { code, stdout } = await ended;
    expect([code, JSON.parse(stdout)]).toMatchObject([
      130,
      { processed: 0, unsent: 3, done: false },
    ]);
    expect((await run([...args, "--resume"])).code).toBe(0);
    expect(sentIds()).toEqual(["1", "2", "3"]);
  });

  test.each([
    [["--map", "email"], "--map: expected field=column"],
    [["--map", "emial=email"], "--map: unknown field emial; did you mean email?"],
    [["--map", "email=mial"], '--map email: there is no column "mial"'],
    [["--time-zone", "Nowhere"], "--time-zone: expected UTC"],
    [["--delimiter", "ab"], "--delimiter: expected one character"],
    [["--encoding", "klingon"], "--encoding:"],
    [["--rate", "fast"], "Expected an integer"],
    [["--concurrency", "65"], "'--concurrency <n>' argument is invalid"],
    [["--calling-code", "+49"], "'--calling-code <digits>' argument is invalid"],
    [["--time-zone", "+99:99"], "--time-zone: expected UTC"],
    [["--time-zone", "+15:00"], "--time-zone: expected UTC"],
    [["--resume", "--restart"], "'--restart' cannot be used with option '--resume'"],
    [["--map", "email=email", "--map", "email=order_id"], "--map: email is given twice"],
    [["--set", "currency=EUR", "--set", "currency=USD"], "--set: currency is given twice"],
    [["--ad-account", "mine"], "--ad-account: expected the id of an ad account"],
    [["--failed-rows"], "--failed-rows: expected --failed FILE too"],
    [["--set", "event_id=1"], "event_id: expected a column"],
    [["--mapping", "nowhere.json"], "--mapping: nowhere.json cannot be read"],
  ])("refuses %j in one line", async (args, message) => {
    const file = await save("orders.csv", orders(1));
    const { code, stdout, stderr } = await run([
      "events",
      "send",
      file,
      ...account,
      ...checkout,
      "--quiet",
      ...(args.includes("--failed-rows") ? [] : ["--failed", join(folder, "failed.csv")]),
      ...args,
    ]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
    // The corrected command can be run as it is.
    expect(await readdir(folder)).toEqual(["orders.csv"]);
    expect(standIn.requests).toEqual([]);
  });
});

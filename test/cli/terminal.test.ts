import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { promisify } from "node:util";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { cliFile, envFor, runCli, useStandIn } from "../support/cli.js";
import { scratch } from "../support/run.js";

const run = promisify(execFile);

const standIn = await useStandIn();
beforeEach(() => {
  standIn.pages("GET /boards", boards);
});

const boards = Array.from({ length: 3 }, (_, i) => ({
  id: String(i + 1),
  name: `Board ${i + 1}`,
  description: "\u001b[31mred\u001b[0m ".repeat(20),
}));

/** Runs shell commands in a real terminal, that of tmux; `$pinterest` is the command. */
async function openTerminal(script: string, env: Readonly<Record<string, string>> = {}) {
  const folder = await scratch();
  const socket = join(folder, "tmux");
  const file = join(folder, "script.sh");
  const variables = { ...envFor(standIn), HOME: folder, ...env };
  const lines = [
    ...Object.entries(variables).map(([name, value]) => `export ${name}='${value}'`),
    `cd '${folder}'`,
    // Ctrl-C is for the command alone.
    "trap : INT",
    `pinterest="${process.execPath} ${await cliFile()}"`,
    script,
    `echo "[ended with $?]"`,
    // The pane must stay until it was read.
    "sleep 600",
  ];
  await writeFile(file, lines.join("\n"));
  const tmux = (...args: string[]) => run("tmux", ["-S", socket, "-f", "/dev/null", ...args]);
  await tmux("new-session", "-d", "-x", "100", "-y", "40", `sh ${file}`);
  onTestFinished(async () => {
    await tmux("kill-server").catch(() => undefined);
  });
  const screen = async () => (await tmux("capture-pane", "-p", "-e")).stdout;
  const seen = async (pattern: RegExp): Promise<string> => {
    for (;;) {
      const text = await screen();
      if (pattern.test(text)) return text;
      await setTimeout(50);
    }
  };
  return { folder, tmux, screen, seen };
}

test("a terminal shows a table, with colour and without the control characters of the data", async () => {
  const { seen } = await openTerminal("$pinterest get /boards");
  const text = await seen(/ended with 0/);
  expect(text).toMatch(/\u001b\[1mid\u001b\[\d*m/);
  const plain = text.replaceAll(/\u001b\[[\d;]*m/g, "");
  expect(plain).toMatch(/^id +name +description *$/m);
  expect(plain).toMatch(/^1 +Board 1 +\\u001b\[31mred.*… *$/m);
  expect(text).not.toContain("\u001b[31m");
});

test("JSON on a terminal has escapes in place of the control characters of the data", async () => {
  standIn.on("GET /user_account", { username: "jane\u009b31m\u202e\u007f" });
  const { seen } = await openTerminal("$pinterest get /user_account --json");
  expect(await seen(/ended with 0/)).toContain('"username": "jane\\u009b31m\\u202e\\u007f"');
});

test("NO_COLOR turns colour off; a redirected file gets JSON lines from a terminal, too", async () => {
  const { seen, folder } = await openTerminal(
    "$pinterest get /boards; $pinterest get /boards > out",
    {
      NO_COLOR: "1",
    },
  );
  const text = await seen(/ended with 0/);
  expect(text).not.toContain("\u001b[1m");
  expect(await readFile(join(folder, "out"), "utf8")).toBe(
    boards.map((board) => `${JSON.stringify(board)}\n`).join(""),
  );
});

test("events send draws a bar with rate and time left; Ctrl-C finishes and reports", async () => {
  const now = Math.floor(Date.now() / 1000);
  const rows = Array.from({ length: 100_000 }, (_, i) => `${i},${now},j${i}@example.com`);
  const folder = await scratch();
  const file = join(folder, "orders.csv");
  await writeFile(file, ["id,time,email", ...rows, ""].join("\n"));
  const { seen, tmux } = await openTerminal(
    `$pinterest events send ${file} --ad-account 1 --set event_name=checkout --set action_source=web --rate 2000 > ${folder}/out`,
  );
  const during = await seen(/[1-9],000 rows/);
  expect(during).toMatch(/[█░]+ \d+% \| [\d,]+ rows \| 0 failed \| [\d,]+\/s \| .*left/);
  await tmux("send-keys", "C-c");
  const after = await seen(/ended with 130/);
  expect(after).toContain("press Ctrl-C again to stop at once");
  expect(after).toContain("--resume continues");
  const summary = JSON.parse(await readFile(join(folder, "out"), "utf8")) as { processed: number };
  expect(standIn.events).toHaveLength(summary.processed);
});

test("nothing is read from a terminal: - without a pipe is a mistake", async () => {
  const { seen } = await openTerminal("$pinterest post /boards --input -");
  expect(await seen(/ended with 2/)).toContain("standard input is a terminal");
});

test("the curl command that --curl prints works, with the token from the environment", async () => {
  standIn.on("POST /boards", ({ body }) => ({ ...body, id: "9" }));
  const { stdout } = await runCli(["post", "/boards", "name=Jane's", "--curl"], {
    env: envFor(standIn),
  });
  const answer = await run("sh", ["-c", stdout.replace("curl", "curl --silent")], {
    env: { PATH: process.env.PATH, ...envFor(standIn) },
  });
  expect(JSON.parse(answer.stdout)).toEqual({ id: "9", name: "Jane's" });
});

test.each([
  ["zsh", "ZDOTDIR=. zsh -i"],
  ["fish", "fish -C 'pinterest completion fish | source'"],
])(
  "%s completes with the script, names of files only where nothing else fits",
  async (_, start) => {
    const bin = await scratch();
    const command = `#!/bin/sh\nexec "${process.execPath}" "${await cliFile()}" "$@"\n`;
    await writeFile(join(bin, "pinterest"), command, { mode: 0o755 });
    const { tmux, seen } = await openTerminal(
      `printf '%s\\n' 'autoload -Uz compinit' 'compinit -u' 'source <(pinterest completion zsh)' > .zshrc
touch granularity=MOON pins.json
PATH=${bin}:$PATH ${start}`,
    );
    await seen(/[%>#]/);
    await tmux("send-keys", "pinterest report analytics granularity=MO", "Tab");
    expect(await seen(/granularity=MONTH/)).not.toContain("MOON");
    await tmux("send-keys", " --input pi", "Tab");
    await seen(/pins\.json/);
  },
);

test("no secret is in the arguments or the title of a process while it runs", async () => {
  standIn.fail({ route: "GET /user_account", delay: 3_000, status: 500 });
  const { folder, seen } = await openTerminal(
    `$pinterest whoami & sleep 1; for f in /proc/[0-9]*/cmdline; do tr '\\0' ' ' < $f; echo; done > args 2>/dev/null; echo listed`,
  );
  await seen(/listed/);
  const listed = await readFile(join(folder, "args"), "utf8");
  expect(listed).toContain("cli.js whoami");
  for (const secret of Object.values(envFor(standIn)).slice(0, 2))
    expect(listed).not.toContain(secret);
});

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCli } from "../support/cli.js";
import { root } from "../support/run.js";

const commands = [
  "",
  "get",
  "post",
  "patch",
  "put",
  "delete",
  "ops search",
  "ops show",
  "events send",
  "events check",
  "report",
  "login",
  "logout",
  "whoami",
  "mcp",
  "completion",
];

const mark = "<!-- help -->\n";

test("docs/cli.md has the help of every command; UPDATE_DOCS=1 writes it", async () => {
  const file = join(root, "docs/cli.md");
  const page = readFileSync(file, "utf8");
  const [text = ""] = page.split(mark);
  const sections: string[] = [];
  for (const command of commands) {
    const { code, stdout, stderr } = await runCli(
      [...command.split(" "), "--help"].filter(Boolean),
    );
    expect([code, stderr], command).toEqual([0, ""]);
    expect(stdout, command).toMatch(/Examples?[:,]/);
    sections.push(`### ${`pinterest ${command}`.trim()}\n\n\`\`\`text\n${stdout.trim()}\n\`\`\`\n`);
  }
  const updated = `${text}${mark}\n${sections.join("\n")}`;
  if (process.env.UPDATE_DOCS) writeFileSync(file, updated);
  expect(readFileSync(file, "utf8")).toBe(updated);
});

test("every command of the first help is in the documentation, and each has a description", async () => {
  const { stdout } = await runCli(["--help"]);
  const [, list = ""] = stdout.split("Commands:\n");
  const names = [...list.matchAll(/^ {2}([a-z]+) .*\S$/gm)].map(([, name = ""]) => name);
  const known = new Set(commands.map((command) => command.split(" ")[0]));
  expect(names.filter((name) => name !== "help" && !known.has(name))).toEqual([]);
  expect(stdout).toContain(
    "Exit codes: 0 done, 1 failure, 2 usage, 3 some events failed, 4 sign in, 75 try later",
  );
});

test("help shows the help of a command, and of a command in it", async () => {
  for (const words of [[], ["events"], ["events", "send"]]) {
    const { code, stdout } = await runCli(["help", ...words]);
    expect([code, stdout]).toEqual([0, (await runCli([...words, "--help"])).stdout]);
  }
});

test("without a command the help goes to the standard error, with exit code 2", async () => {
  const { code, stdout, stderr } = await runCli([]);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("Usage: pinterest");
});

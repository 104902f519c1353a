import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../support/run.js";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly "timeout-minutes"?: number;
        readonly permissions?: Readonly<Record<string, string>>;
        readonly strategy?: { readonly matrix: Readonly<Record<string, readonly unknown[]>> };
        readonly steps: readonly Step[];
      }
    >
  >;
}

const folder = join(root, ".github/workflows");
const files = await readdir(folder);
const workflows = new Map<string, Workflow>();
for (const file of files) {
  workflows.set(file, parse(await readFile(join(folder, file), "utf8")) as Workflow);
}
const { scripts, engines } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
  engines: { node: string };
};

function stepsOf(file: string): Step[] {
  return Object.values(workflows.get(file)?.jobs ?? {}).flatMap(({ steps }) => steps);
}

function commandsOf(file: string): string[] {
  return stepsOf(file).flatMap(({ run }) => run ?? []);
}

describe.each(files)("the workflow %s", (file) => {
  test("runs scripts and files that exist", async () => {
    const text = commandsOf(file).join("\n");
    const names = [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name);
    for (const name of names) expect(Object.keys(scripts)).toContain(name);
    const paths = [...text.matchAll(/(?:^|\s)((?:\.ci|spec|generated|scripts)\/[\w./-]+)/g)];
    for (const [, path = ""] of paths) await expect(stat(join(root, path))).resolves.toBeDefined();
    for (const [, path = ""] of text.matchAll(/gh workflow run (\S+)/g)) {
      expect(files).toContain(path);
    }
  });

  test("pins each action to a commit, with its version beside it", async () => {
    const text = await readFile(join(folder, file), "utf8");
    const uses = [...text.matchAll(/uses: (.*)/g)].map(([, action]) => action);
    expect(uses.length).toBeGreaterThan(0);
    for (const action of uses) {
      expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  test("has a time limit for each job, and permissions that do not default to all", () => {
    const { jobs = {}, permissions } = workflows.get(file) ?? {};
    expect(permissions).toBeTypeOf("object");
    for (const job of Object.values(jobs)) expect(job["timeout-minutes"]).toBeGreaterThan(0);
  });
});

test("CI tests Linux, macOS and Windows with every Node that is supported, and checks on Linux", () => {
  const { test: matrixJob } = workflows.get("ci.yml")?.jobs ?? {};
  const { os = [], node = [] } = matrixJob?.strategy?.matrix ?? {};
  expect(os).toEqual(["ubuntu-latest", "macos-latest", "windows-latest"]);
  expect(node).toEqual([20, 22, 24]);
  expect(engines.node).toBe(`>=${String(node[0])}.19`);
  expect(matrixJob?.steps.map(({ run }) => run)).toContain("npm test");
  expect(commandsOf("ci.yml")).toContain(".ci/run");
});

test("a release is audited and checked before it is published with provenance", () => {
  const commands = commandsOf("release.yml");
  const order = ["npm ci", "npm run check:audit", ".ci/run", "npm publish"].map((start) =>
    commands.findIndex((command) => command.startsWith(start)),
  );
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(order).not.toContain(-1);
  expect(commands.at(-1)).toContain("--provenance");
  const { publish } = workflows.get("release.yml")?.jobs ?? {};
  expect(publish?.permissions).toEqual({ contents: "read", "id-token": "write" });
  expect(JSON.stringify(workflows.get("release.yml"))).not.toMatch(/secrets\./);
});

test("the spec is updated each week, in a pull request with the difference", () => {
  expect(workflows.get("spec-update.yml")?.on).toMatchObject({
    schedule: [{ cron: expect.stringMatching(/^\d+ \d+ \* \* \d$/) as string }],
    workflow_dispatch: expect.anything() as object,
  });
  const text = commandsOf("spec-update.yml").join("\n");
  for (const part of ["spec:update", "npm run generate", "spec:diff", "gh pr create"]) {
    expect(text).toContain(part);
  }
});

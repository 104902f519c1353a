import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { placeValues } from "../../site/lib/place-values.js";
import { prepareCall } from "../../src/cli/call.js";
import { type StandIn, type StandInRequest, startStandIn } from "../../src/testing/index.js";
import { cliFile } from "../support/cli.js";
import { operationCount } from "../support/document.js";
import { root, runProgram } from "../support/run.js";
import { sharedJudge } from "../support/shared-judge.js";
import { type PagedOperation, pagedOperations } from "./operations.js";
import { readCommands } from "./shell.js";

let pages: PagedOperation[];
let folder: string;
let standIn: StandIn;
const faults: string[] = [];

/** An answer that every operation accepts. */
const answer = { status: 200, body: { items: [], bookmark: null, events: [] } };

beforeAll(async () => {
  pages = await pagedOperations();
  folder = await mkdtemp(join(tmpdir(), "pinterest-client-snippets-"));
  for (const { operation, snippets } of pages) {
    await writeFile(join(folder, `${operation.slug}.mts`), `${snippets.typescript}export {};\n`);
  }
  standIn = await startStandIn({
    respond: ({ route }) => (route === events ? undefined : answer),
  });
});
afterAll(async () => {
  await standIn.close();
  await rm(folder, { recursive: true });
});

const events = "POST /ad_accounts/{ad_account_id}/events";

/** The environment of a program that calls the stand-in. */
function environment(): Record<string, string> {
  return {
    PINTEREST_ACCESS_TOKEN: "access-token-of-the-site-tests",
    PINTEREST_CONVERSION_TOKEN: "conversion-token-of-the-site-tests",
    PINTEREST_APP_ID: "1234567",
    PINTEREST_APP_SECRET: "app-secret-of-the-site-tests",
    PINTEREST_API_URI: standIn.baseUrl,
    NO_COLOR: "1",
  };
}

const example = ({ operation }: PagedOperation, at: number) =>
  at % Math.ceil(operationCount / 20) === 0 || operation.route === events;

describe("the snippets of the operations' pages", () => {
  test("are there for every operation", () => {
    expect(pages).toHaveLength(operationCount);
  });

  test("compile, all of them in one program", async () => {
    const compilerOptions = {
      noEmit: true,
      typeRoots: [join(root, "node_modules/@types")],
    };
    const config = { extends: join(root, "tsconfig.json"), include: ["."], exclude: [] };
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ ...config, compilerOptions }));
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const { stdout } = await runProgram(process.execPath, [tsc, "-p", folder], { timeout: 0 });
    expect(stdout).toBe("");
  }, 0);

  test("send what the document asks for, and what curl would send", async () => {
    const imports = pages.map(({ operation: { slug } }) => {
      const file = pathToFileURL(join(folder, `${slug}.mts`)).href;
      return `await import(${JSON.stringify(file)});\n`;
    });
    await writeFile(join(folder, "all.mts"), imports.join(""));
    const args = ["--import", "tsx", join(folder, "all.mts")];
    const env = { ...environment(), TSX_TSCONFIG_PATH: join(root, "tsconfig.json") };
    const { stderr, code } = await runProgram(process.execPath, args, { env, timeout: 0 });
    expect({ stderr, code }).toEqual({ stderr: "", code: 0 });

    const requests = [...standIn.requests];
    expect(requests.map(({ route }) => route)).toEqual(
      pages.map(({ operation }) => operation.route),
    );
    for (const request of requests) {
      for (const fault of await sharedJudge(request)) faults.push(`${request.route}: ${fault}`);
    }
    expect(faults).toEqual([]);

    const commands = await readCommands(
      "curl",
      pages.map(({ snippets }) => snippets.curl),
    );
    expect(commands.map(({ args }) => parseCurl(args))).toEqual(requests.map(describeSent));
  }, 0);

  test("give the command line the same values", async () => {
    const commands = await readCommands(
      "pinterest",
      pages.map(({ snippets }) => snippets.command),
    );
    for (const [at, { operation }] of pages.entries()) {
      const { args, input } = commands[at] ?? { args: [], input: "" };
      const [method = "", path = "", ...words] = args;
      const keys = words.filter((word) => !/^--|^-$/.test(word));
      const call = prepareCall({
        ...{ method, path, keys },
        input: words.includes("--input") ? (JSON.parse(input) as unknown) : undefined,
        options: {},
      });
      expect(call.target.operation?.route).toBe(operation.route);
      expect({ path: call.path, query: call.query, body: call.body }).toEqual(
        placeValues(operation, operation.sample),
      );
      expect(words.includes("--paginate")).toBe(operation.paginated);
    }
  });

  test("run as commands, 20 of them", async () => {
    standIn.reset();
    const chosen = pages.filter(example);
    expect(chosen.length).toBeGreaterThanOrEqual(20);
    const file = await cliFile();
    const head = `set -eu; pinterest() { ${process.execPath} ${file} "$@"; }\n`;
    const script = head + chosen.map(({ snippets }) => `${snippets.command}\n`).join("");
    const { stderr, code } = await runProgram("bash", ["-c", script], {
      env: environment(),
      timeout: 0,
    });
    expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
    expect(standIn.requests.map(({ route }) => route)).toEqual(
      chosen.map(({ operation }) => operation.route),
    );
  }, 0);
});

/** What a curl command sends. */
function parseCurl(args: readonly string[]) {
  const after = (name: string) => args[args.indexOf(name) + 1] ?? "";
  const url = new URL(args.find((each) => each.startsWith("https://")) ?? "");
  const isForm = args.some((each) => each.endsWith("x-www-form-urlencoded"));
  return {
    method: after("--request"),
    path: url.pathname.replace("/v5", ""),
    search: url.search.slice(1),
    body: args.includes("--data") ? readSentBody(after("--data"), isForm) : undefined,
  };
}

function describeSent({ method, path, search, body, headers }: StandInRequest) {
  const isForm = headers["content-type"]?.endsWith("x-www-form-urlencoded") === true;
  return { method, path, search, body: body === "" ? undefined : readSentBody(body, isForm) };
}

function readSentBody(text: string, isForm: boolean): unknown {
  return isForm ? text : JSON.parse(text);
}

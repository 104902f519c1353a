import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startStandIn, type StandIn } from "../../src/testing/index.js";
import { root, runProgram } from "../support/run.js";
import { sharedJudge } from "../support/shared-judge.js";
import { answerSnippet } from "./answers.js";
import { snippetDefaults } from "./client.js";
import { type RecordingProxy, startProxy } from "../support/proxy.js";
import { readSnippets } from "./read-snippets.js";

const folder = join(root, "test/docs/snippets");
const snippets = readSnippets();
const faults: string[] = [];
let standIn: StandIn;
let proxy: RecordingProxy;

beforeAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const { name, code } of snippets) await writeFile(join(folder, `${name}.ts`), code);
  const config = { extends: "../../../tsconfig.json", include: ["."], exclude: [] };
  const compilerOptions = { noUnusedLocals: false, noUnusedParameters: false };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ ...config, compilerOptions }));

  proxy = await startProxy();
  standIn = await startStandIn({
    judge: async (request) => {
      faults.push(...(await sharedJudge(request)));
      return [];
    },
    respond: answerSnippet,
  });
  const token = "token-for-snippets";
  Object.assign(snippetDefaults, {
    accessToken: token,
    conversionToken: token,
    baseUrl: standIn.baseUrl,
  });
  Object.assign(process.env, {
    PINTEREST_ACCESS_TOKEN: token,
    PINTEREST_CONVERSION_TOKEN: token,
    PINTEREST_AD_ACCOUNT_ID: "549755885175",
    PINTEREST_APP_ID: "1234567",
    PINTEREST_APP_SECRET: "app-secret-for-snippets",
    PINTEREST_REFRESH_ACCESS_TOKEN: "refresh-token-for-snippets",
    HTTPS_PROXY: proxy.url,
  });
});
afterAll(async () => {
  await proxy.close();
  await standIn.close();
});

describe("the documentation", () => {
  test("has snippets for the things people do most", () => {
    expect(snippets.length).toBeGreaterThanOrEqual(10);
  });

  test("has snippets that compile, one and all", async () => {
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const { stdout } = await runProgram(process.execPath, [tsc, "-p", folder]);
    expect(stdout).toBe("");
  });

  test.each(snippets.map(({ title, name }) => [title, name]))("runs at %s", async (_, name) => {
    faults.length = 0;
    await import(/* @vite-ignore */ join(folder, `${name}.ts`));
    expect(faults).toEqual([]);
  });

  test("has one snippet that goes through a proxy", () => {
    expect(proxy.targets).toEqual([new URL(standIn.baseUrl).host]);
  });

  test("has snippets that really call: events, boards, pins, the account, tokens, flows", () => {
    const called = new Set(standIn.requests.map(({ method, path }) => `${method} ${path}`));
    expect([...called].sort()).toEqual([
      "GET /ad_accounts/549755885175/bulk/2",
      "GET /ad_accounts/549755885175/customer_lists/813744226420795884",
      "GET /ad_accounts/549755885175/leads_export/4",
      "GET /ad_accounts/549755885175/reports",
      "GET /ad_accounts/549755885175/schedules",
      "GET /boards",
      "GET /boards/12/pins",
      "GET /catalogs/items/batch/3",
      "GET /catalogs/reports",
      "GET /files/issues.csv",
      "GET /files/report.json",
      "GET /media/7",
      "GET /pins",
      "GET /pins/1",
      "GET /user_account",
      "PATCH /ad_accounts/549755885175/customer_lists/813744226420795884",
      "POST /ad_accounts/549755885175/bulk/download",
      "POST /ad_accounts/549755885175/bulk/upsert",
      "POST /ad_accounts/549755885175/customer_lists",
      "POST /ad_accounts/549755885175/events",
      "POST /ad_accounts/549755885175/leads_export",
      "POST /ad_accounts/549755885175/reports",
      "POST /ad_accounts/549755885175/schedules",
      "POST /boards",
      "POST /catalogs/items/batch",
      "POST /catalogs/reports",
      "POST /files/video",
      "POST /media",
      "POST /oauth/conversion_token",
      "POST /oauth/token",
      "POST /oauth/token/revoke",
      "POST /pins",
    ]);
  });
});

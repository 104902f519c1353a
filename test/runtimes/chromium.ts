import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { runProgram } from "../support/run.js";
import { home } from "./binaries.js";
import { bundle } from "./bundle.js";
import type { PageReport } from "./entries/page.js";
import { startGateway } from "./gateway.js";

const flags = [
  "--headless",
  // The page is the project's own, and root and most containers cannot have a sandbox.
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--no-first-run",
];

/** Runs the suite in a page of headless Chromium, bundled for browsers. */
export async function runInChromium(project: string, baseUrl: string): Promise<PageReport> {
  const { code } = await bundle(join(project, "entries/page.js"));
  const { path, env } = await findChromium(join(project, "chromium"));
  const profile = await mkdtemp(join(project, "profile-"));
  const gateway = await startGateway(code, baseUrl);
  const options = [...flags, `--user-data-dir=${profile}`, gateway.page];
  const browser = spawn(path, options, { env: { ...process.env, ...env }, timeout: 45_000 });
  const ended = new Promise<string>((resolve) => {
    browser.once("error", (error) => {
      resolve(String(error));
    });
    void text(browser.stderr).then((told) => {
      resolve(`Chromium ended: ${told}`);
    });
  });
  try {
    const report = await Promise.race([gateway.report, ended]);
    if (!report.startsWith("{")) throw new Error(report);
    return JSON.parse(report) as PageReport;
  } finally {
    browser.kill();
    await ended;
    gateway.close();
  }
}

interface Chromium {
  readonly path: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Where Chrome is on systems that the package has no binary for. */
const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "/usr/bin/google-chrome",
  "/usr/bin/chromium",
];

async function findChromium(folder: string): Promise<Chromium> {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) return { path: CHROME_PATH };
  if (process.platform === "linux" && process.arch === "x64") return unpackChromium(folder);
  const path = places.find((place) => existsSync(place));
  if (path !== undefined) return { path };
  throw new Error("Chrome is not found: install it, or set CHROME_PATH to where its program is");
}

/** The package has its binary packed, and beside it libraries that a small system lacks. It unpacks once. */
async function unpackChromium(folder: string): Promise<Chromium> {
  await mkdir(folder, { recursive: true });
  const script =
    'import("@sparticuz/chromium").then(async (c) => console.log(await c.default.executablePath()))';
  // The runtime of AWS Lambda is where the package unpacks those libraries.
  const env = { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" };
  const ended = await runProgram(process.execPath, ["-e", script], { cwd: home, env });
  if (ended.code !== 0) throw new Error(`Chromium cannot be unpacked: ${ended.stderr}`);
  return { path: ended.stdout.trim(), env: { LD_LIBRARY_PATH: join(folder, "al2023/lib") } };
}

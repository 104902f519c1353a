import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Other generators, in the newest versions that run on Node 20. */
const packages = ["@hey-api/openapi-ts@0.80", "oazapfts@7.5", "typescript@5.9"];

interface HeyApi {
  eventsCreate(options: object): Promise<unknown>;
}
interface HeyApiClient {
  client: { setConfig(config: object): void };
}
interface Oazapfts {
  defaults: { baseUrl: string; headers: object };
  eventsCreate(adAccountId: string, body: object, query: object): Promise<unknown>;
}

/** Clients that other generators create from the same document. */
export interface Peers {
  /** The module of each client that has a function for the operation `events/create`. */
  readonly modules: Readonly<Record<string, string>>;
  readonly remove: () => void;
}

/** Installs the generators into a temporary folder and generates a client with each. */
export function makePeers(): Peers {
  const folder = mkdtempSync(join(tmpdir(), "pinterest-client-bench-peers-"));
  const spec = fileURLToPath(new URL("../spec/pinterest-v5.yaml", import.meta.url));
  const run = (file: string, ...args: string[]) =>
    execFileSync(file, args, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  writeFileSync(join(folder, "package.json"), '{ "type": "module", "private": true }\n');
  run("npm", "install", "--no-audit", "--no-fund", "--loglevel=error", ...packages);
  const bin = join(folder, "node_modules/.bin");
  run(join(bin, "openapi-ts"), "-i", spec, "-o", "hey", "-c", "@hey-api/client-fetch");
  run(join(bin, "oazapfts"), spec, "oazapfts.ts");
  return {
    modules: { "hey-api": join(folder, "hey/sdk.gen.ts"), oazapfts: join(folder, "oazapfts.ts") },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Returns a function that sends a body with the client of another generator. */
export async function peerWays(
  modules: Peers["modules"],
  call: {
    readonly way: string;
    readonly baseUrl: string;
    readonly token: string;
    readonly body: object;
  },
): Promise<() => Promise<unknown>> {
  const { way, baseUrl, token, body } = call;
  const ad_account_id = "549755885175";
  const file = modules[way] ?? "";
  if (way === "hey-api") {
    const hey = (await import(file)) as HeyApi;
    const { client } = (await import(join(dirname(file), "client.gen.ts"))) as HeyApiClient;
    client.setConfig({ baseUrl, auth: token });
    return () => hey.eventsCreate({ path: { ad_account_id }, query: { test: true }, body });
  }
  const oazapfts = (await import(file)) as Oazapfts;
  Object.assign(oazapfts.defaults, { baseUrl, headers: { authorization: `Bearer ${token}` } });
  return () => oazapfts.eventsCreate(ad_account_id, body, { test: true });
}

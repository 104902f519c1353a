import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { makePeers } from "./peers.js";
import type { BenchTable } from "./table.js";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What a program bundles for a browser to send conversion events, with each client. */
export async function benchSize(): Promise<BenchTable[]> {
  const peers = makePeers();
  try {
    const programs = {
      "openapi-fetch, plain": 'export { default } from "openapi-fetch";',
      "pinterest-client": 'export { Pinterest } from "pinterest-client";',
      "pinterest-client and hashUserData":
        'export { hashUserData, Pinterest } from "pinterest-client";',
      "hashUserData alone": 'export { hashUserData } from "pinterest-client";',
      ...Object.fromEntries(
        Object.entries(peers.modules).map(([name, file]) => [
          name,
          `export { eventsCreate } from ${JSON.stringify(file)};`,
        ]),
      ),
    };
    const rows = await Promise.all(
      Object.entries(programs).map(async ([name, contents]) => {
        const { outputFiles } = await build({
          stdin: { contents, resolveDir: root, loader: "ts" },
          bundle: true,
          write: false,
          minify: true,
          format: "esm",
          platform: "browser",
          // The paths of tsconfig.json would lead from dist/ back to src/.
          tsconfigRaw: {},
          logLevel: "error",
        });
        const code = outputFiles[0]?.contents ?? new Uint8Array();
        return { name, numbers: [gzipSync(code).byteLength / 1000, code.byteLength / 1000] };
      }),
    );
    const columns = ["program", "gzip, kB", "minified, kB"] as const;
    return [{ id: "size", title: "Size in a browser's bundle", columns, rows }];
  } finally {
    peers.remove();
  }
}

import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Suites that take minutes, or need other runtimes or a browser: `npm run test:all` runs them as well. */
const heavy = [
  "test/cli/{interruptions,terminal}.test.ts",
  "test/consumers/**",
  "test/conversions/soak.test.ts",
  "test/examples/**",
  // The same tests as with the global fetch.
  "test/faults/faults-undici.test.ts",
  "test/faults/storm-*.test.ts",
  "test/fidelity/**",
  "test/package/**",
  // Need a Redis or a Postgres; see .ci/services.
  "test/queue/{postgres,redis}.test.ts",
  "test/queue/{outages,pglite,quickstart,rate,soak}.test.ts",
  "test/runtimes/**",
  "test/scripts/{bent,hostile}-documents.test.ts",
  "test/scripts/history.test.ts",
  "test/scripts/{next-document,update-spec}.test.ts",
  // Need Chromium and the built site, which takes a minute; see .ci/chromium.
  "test/site/{built,pages,snippets,explorer,event-builder}.test.ts",
  "test/site/{explorer-snippets,event-builder-event}.test.ts",
  "test/spec-diff/{command,mutations}.test.ts",
];

export default defineConfig(({ mode }) => ({
  resolve: {
    // Snippets of the documentation import the package by its name; see test/docs.
    alias: [
      { find: /^#sha256$/, replacement: at("./src/user-data/sha256-node.ts") },
      { find: /^pinterest-client$/, replacement: at("./test/docs/client.ts") },
      { find: /^pinterest-client\/testing$/, replacement: at("./src/testing/index.ts") },
      { find: /^pinterest-client\/flows$/, replacement: at("./src/flows/index.ts") },
      { find: /^pinterest-client\/operations$/, replacement: at("./src/catalog.ts") },
      { find: /^pinterest-client\/queue$/, replacement: at("./src/queue/index.ts") },
      { find: /^pinterest-client\/queue\/bullmq$/, replacement: at("./src/queue/bullmq.ts") },
      { find: /^pinterest-client\/queue\/pg-boss$/, replacement: at("./src/queue/pg-boss.ts") },
      { find: /^pinterest-client\/undici$/, replacement: at("./src/undici.ts") },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    exclude: mode === "all" ? [] : heavy,
    globalSetup: ["./test/support/run-folder.ts", "./test/support/judge-server.ts"],
    silent: "passed-only",
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A poll of one second, the default, ends too early on a busy machine.
    expect: { poll: { timeout: 50_000 } },
    // A report that is missing is written by `npm run api:update` and nothing else.
    update: "none",
    // One more than there are cores, since many tests wait for a server or a process.
    maxWorkers: availableParallelism() + 1,
    typecheck: {
      enabled: true,
      include: ["test/types/**/*.test-d.ts"],
      tsconfig: "./test/types/tsconfig.json",
      ignoreSourceErrors: false,
    },
  },
}));

import { defineConfig } from "vitest/config";

const at = (path: string) => new URL(path, import.meta.url).pathname;

export default defineConfig({
  resolve: {
    // Snippets of the documentation import the package by its name; see test/docs.
    alias: [
      { find: /^pinterest-client$/, replacement: at("./test/docs/client.ts") },
      { find: /^pinterest-client\/testing$/, replacement: at("./src/testing/index.ts") },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    silent: "passed-only",
    testTimeout: 60_000,
    typecheck: {
      enabled: true,
      include: ["test/types/**/*.test-d.ts"],
      ignoreSourceErrors: false,
    },
  },
});

import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: { "pinterest-client": new URL("./test/docs/client.ts", import.meta.url).pathname },
  },
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    typecheck: {
      enabled: true,
      include: ["test/types/**/*.test-d.ts"],
      ignoreSourceErrors: false,
    },
  },
});

import type { KnipConfig } from "knip";

/** What nothing uses: files, exports, dependencies. https://knip.dev/reference/configuration */
export default {
  entry: [
    "src/{index,catalog,testing/index,undici,flows/index,cli/main}.ts!",
    "src/queue/{index,bullmq,pg-boss}.ts!",
    // Where there is no Node: `imports` in package.json.
    "src/user-data/sha256-noble.ts!",
    "scripts/*.ts",
    "examples/**/*.ts",
    "bench/{run,types-calls-*}.ts",
    // Compiled and never run.
    "test/types/*.test-d.ts",
    // Bundled, or run by other runtimes.
    "test/runtimes/entries/*.ts",
    // Imported by the components of the site, which is a package of its own.
    "site/{lib,explorer,event-builder}/!(use-)*.ts",
    // What snippets of the documentation are compiled against.
    "test/docs/{client,*context}.ts",
  ],
  project: [
    "{src,generated}/**/*.ts!",
    "**/*.ts",
    "!test/consumers/*/**",
    "!test/docs/snippets/**",
    "!dist/**",
    "!site/.vitepress/**",
    "!site/**/use-*.ts",
  ],
  // A type that an exported function takes or gives is exported with it.
  ignoreExportsUsedInFile: { interface: true, type: true },
  // Of the user's system.
  ignoreBinaries: ["jq"],
  // Found by their folders, in test/consumers.
  ignoreDependencies: [/^typescript-\d/],
  // What the document has is exported, used or not.
  ignoreIssues: { "generated/schema.ts": ["types"] },
} satisfies KnipConfig;

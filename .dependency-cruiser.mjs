/**
 * Which file may import which, type imports included: no circles, and data flows down.
 * https://github.com/sverweij/dependency-cruiser/blob/main/doc/rules-reference.md
 */
export default {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    {
      name: "library-stands-alone",
      comment: "src/ is what users install: it reads no script, spec or test.",
      severity: "error",
      from: { path: "^(src|generated)/" },
      to: { path: "^(scripts|spec|test|bench|examples)/" },
    },
    {
      name: "generated-imports-nothing",
      severity: "error",
      from: { path: "^generated/" },
      to: { path: "^src/" },
    },
    {
      name: "errors-at-the-bottom",
      comment: "Everything throws errors, so errors know nothing of what throws them.",
      severity: "error",
      from: { path: "^src/(errors/|redact\\.ts)" },
      to: { path: "^src/", pathNot: "^src/(errors/|redact\\.ts|json\\.ts)" },
    },
    {
      name: "transport-below-features",
      severity: "error",
      from: { path: "^src/transport/" },
      to: {
        path: "^src/(pinterest\\.ts|conversions/|flows/|pagination\\.ts|user-data/|testing/|queue/)",
      },
    },
    {
      name: "queue-on-top",
      comment: "Nobody gets a queue who does not import one.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/queue/" },
      to: { path: "^src/queue/" },
    },
    {
      name: "cli-on-top",
      comment: "The command line uses the library; nothing in the library uses it.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { path: "^src/cli/" },
    },
    {
      name: "catalog-apart",
      comment: "The client must not grow by the texts of the catalog.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(catalog\\.ts|cli/)" },
      to: { path: "^(src/catalog\\.ts|generated/catalog\\.ts)" },
    },
    {
      name: "hashing-stands-alone",
      comment: "hashUserData is imported without a client, so it must not bring one along.",
      severity: "error",
      from: { path: "^src/user-data/" },
      to: { path: "^(src/(transport|conversions|oauth|flows)/|generated/operations)" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
  },
};

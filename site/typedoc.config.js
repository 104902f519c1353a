// The pages of the API. Options: https://typedoc.org/documents/Options.html and
// https://typedoc-plugin-markdown.org/docs/options
import { Converter, ReflectionKind, UnknownType, makeRecursiveVisitor } from "typedoc";

/** What users import, and the file that each comes from. */
const entries = {
  "pinterest-client": "src/index.ts",
  "pinterest-client/flows": "src/flows/index.ts",
  "pinterest-client/operations": "src/catalog.ts",
  "pinterest-client/queue": "src/queue/index.ts",
  "pinterest-client/queue/bullmq": "src/queue/bullmq.ts",
  "pinterest-client/queue/pg-boss": "src/queue/pg-boss.ts",
  "pinterest-client/testing": "src/testing/index.ts",
  "pinterest-client/undici": "src/undici.ts",
};

/** Names each module as users import it. */
function nameModules(app) {
  const names = new Map(
    Object.entries(entries).map(([name, file]) => [file.replace(/(\/index)?\.ts$/, ""), name]),
  );
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.getReflectionsByKind(ReflectionKind.Module)) {
      const name = names.get(module.name);
      if (name === undefined) throw new Error(`no entry point for ${module.name}`);
      module.name = name;
    }
  });
}

/** Shortens enums of Pinterest's document, such as the 200 columns of a report. */
function shortenUnions(app) {
  const mostMembers = 20;
  const visitor = makeRecursiveVisitor({
    union(type) {
      const more = type.types.length - mostMembers;
      if (more <= 0 || type.types.some((member) => member.type !== "literal")) return;
      type.types = [...type.types.slice(0, 3), new UnknownType(`… ${more + mostMembers - 3} more`)];
    },
  });
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    for (const reflection of Object.values(project.reflections)) {
      reflection.type?.visit(visitor);
      reflection.default?.visit?.(visitor);
    }
  });
}

const { SITE_REPOSITORY = "" } = process.env;

export default {
  plugin: ["typedoc-plugin-markdown", nameModules, shortenUnions],
  entryPoints: Object.values(entries).map((file) => `../${file}`),
  // The types of Pinterest's document are on the pages of operations.
  exclude: ["../generated/**"],
  validation: { notExported: false },
  excludeExternals: true,
  excludeInternal: true,
  excludePrivate: true,
  // The project is type-checked by itself.
  skipErrorChecking: true,
  tsconfig: "../tsconfig.build.json",
  basePath: "..",
  displayBasePath: "..",
  disableGit: true,
  disableSources: SITE_REPOSITORY === "",
  ...(SITE_REPOSITORY !== "" && {
    sourceLinkTemplate: `${SITE_REPOSITORY}/blob/main/{path}#L{line}`,
  }),
  logLevel: "Error",
  readme: "none",
  out: "./api",
  entryFileName: "index",
  hideBreadcrumbs: true,
  hidePageHeader: true,
  useCodeBlocks: true,
  indexFormat: "table",
  parametersFormat: "list",
  typeAliasPropertiesFormat: "list",
  typeDeclarationFormat: "list",
};

import { join } from "node:path";
import ts from "typescript";
import { root } from "../support/run.js";

/**
 * The errors of TypeScript for modules that import the package by its name, as `name: message`.
 *
 * @param changed options that differ from those of the project
 */
export function codeErrors(
  files: Readonly<Record<string, string>>,
  changed: ts.CompilerOptions = {},
): string[] {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), (path) =>
    ts.sys.readFile(path),
  ) as { config: { compilerOptions: object } };
  const { options: own } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const sources = new Map(
    Object.entries(files).map(([name, code]) => [join(root, "test/site", name), code]),
  );
  const options = { ...own, noUnusedLocals: false, noUnusedParameters: false, ...changed };
  const base = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...base,
    fileExists: (path) => sources.has(path) || base.fileExists(path),
    readFile: (path) => sources.get(path) ?? base.readFile(path),
    getSourceFile: (path, version, ...others) => {
      const code = sources.get(path);
      return code === undefined
        ? base.getSourceFile(path, version, ...others)
        : ts.createSourceFile(path, code, version, true);
    },
  };
  const program = ts.createProgram([...sources.keys()], options, host);
  return [...sources.keys()].flatMap((path) => {
    const source = program.getSourceFile(path);
    const found = [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ];
    return found.map(
      ({ messageText }) =>
        `${path.slice(root.length)}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
    );
  });
}

import { join } from "node:path";
import type ts from "typescript";

type TypeScript = typeof ts;

/**
 * Checks projects with one TypeScript, in this process, as `tsc -p` does. Projects share the files that are
 * read, and what is checked of a library: under the same options a file has the same errors.
 */
export class Checker {
  readonly #files = new Map<string, ts.SourceFile | undefined>();
  readonly #checked = new Set<string>();

  constructor(readonly typescript: TypeScript) {}

  /** The errors of the project in a folder, in a text each. */
  errorsOf(project: string): string[] {
    const { sys, createProgram, getParsedCommandLineOfConfigFile } = this.typescript;
    const errors: ts.Diagnostic[] = [];
    const onUnRecoverableConfigFileDiagnostic = (error: ts.Diagnostic) => errors.push(error);
    const config = getParsedCommandLineOfConfigFile(join(project, "tsconfig.json"), undefined, {
      ...sys,
      onUnRecoverableConfigFileDiagnostic,
    });
    if (config) {
      const { fileNames: rootNames, options } = config;
      const program = createProgram({ rootNames, options, host: this.#hostFor(options) });
      errors.push(...config.errors, ...this.#errorsIn(program));
    }
    return errors.map(({ file, messageText }) => {
      const text = this.typescript.flattenDiagnosticMessageText(messageText, "\n");
      return `${file?.fileName ?? project}: ${text}`;
    });
  }

  #errorsIn(program: ts.Program): ts.Diagnostic[] {
    const errors = [...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics()];
    const { configFilePath: _, declaration, ...options } = program.getCompilerOptions();
    for (const file of program.getSourceFiles()) {
      const key = JSON.stringify([file.fileName, options]);
      // What TypeScript and the platform declare themselves is theirs, and most of the time.
      if (this.#checked.has(key) || program.isSourceFileDefaultLibrary(file)) continue;
      if (/\/node_modules\/(@types|undici-types)\//.test(file.fileName)) continue;
      this.#checked.add(key);
      errors.push(
        ...program.getSyntacticDiagnostics(file),
        ...program.getSemanticDiagnostics(file),
      );
      if (declaration && !file.isDeclarationFile) {
        errors.push(...program.getDeclarationDiagnostics(file));
      }
    }
    return errors;
  }

  #hostFor(options: ts.CompilerOptions): ts.CompilerHost {
    const host = this.typescript.createCompilerHost(options, true);
    const getSourceFile: ts.CompilerHost["getSourceFile"] = (name, how, ...rest) => {
      const key = JSON.stringify([name, how]);
      if (!this.#files.has(key)) this.#files.set(key, host.getSourceFile(name, how, ...rest));
      return this.#files.get(key);
    };
    return { ...host, getSourceFile };
  }
}

import { dirname, join } from "node:path";
import ts from "typescript";
import { root } from "../support/run.js";

/** A file of the project, open in an editor: what is shown at a place in it. */
export interface Editor {
  /** What hovering shows on the word just after `text`. */
  hoverAfter: (text: string) => Shown;
  /** What is offered just after `text`, by name. */
  offersAfter: (text: string) => Map<string, Shown>;
  /** What is underlined in red. */
  errors: string[];
}

/** A type or name as an editor prints it, and the doc comment under it. */
export interface Shown {
  code: string;
  comment: string;
}

/**
 * Opens a text as if it were a file of test/types, with TypeScript's language service. `entry` is what the text imports
 * as `pinterest-client`.
 */
export function openEditor(text: string, entry: string): Editor {
  const file = join(root, "test/types/open-in-editor.ts");
  const service = ts.createLanguageService(hostOf(file, text, entry));
  const offset = (after: string) => {
    const at = text.indexOf(after);
    if (at === -1) throw new Error(`the text does not hold ${after}`);
    return at + after.length;
  };
  return {
    hoverAfter: (after) => print(service.getQuickInfoAtPosition(file, offset(after))),
    offersAfter: (after) => {
      const at = offset(after);
      const { entries = [] } = service.getCompletionsAtPosition(file, at, undefined) ?? {};
      const details = (name: string) =>
        service.getCompletionEntryDetails(file, at, name, {}, undefined, undefined, undefined);
      return new Map(entries.map(({ name }) => [name, print(details(name))]));
    },
    errors: service
      .getSemanticDiagnostics(file)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")),
  };
}

function print(info: ts.QuickInfo | ts.CompletionEntryDetails | undefined): Shown {
  const tags = (info?.tags ?? []).map((tag) => ts.displayPartsToString(tag.text));
  return {
    code: ts.displayPartsToString(info?.displayParts),
    comment: [ts.displayPartsToString(info?.documentation), ...tags].join("\n").trim(),
  };
}

function hostOf(file: string, text: string, entry: string): ts.LanguageServiceHost {
  const config = join(root, "tsconfig.json");
  const { config: json } = ts.readConfigFile(config, (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(json, ts.sys, dirname(config));
  const read = (path: string) => (path === file ? text : ts.sys.readFile(path));
  return {
    getCompilationSettings: () => ({ ...options, paths: { "pinterest-client": [entry] } }),
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (path) => {
      const content = read(path);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: (given) => ts.getDefaultLibFilePath(given),
    fileExists: (path) => path === file || ts.sys.fileExists(path),
    readFile: read,
    directoryExists: (path) => ts.sys.directoryExists(path),
    getDirectories: (path) => ts.sys.getDirectories(path),
  };
}

import ts from "typescript";

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  noLib: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
};

/** The parts of TypeScript's library that generated files use; loading all of it is slow. */
const library = `
interface Array<T> { length: number; [n: number]: T }
interface Boolean {} interface Function {} interface CallableFunction {} interface NewableFunction {}
interface IArguments {} interface Number {} interface Object {} interface RegExp {} interface String {}
type Record<K extends keyof any, T> = { [P in K]: T };
type Pick<T, K extends keyof T> = { [P in K]: T[P] };
type Readonly<T> = { readonly [P in keyof T]: T[P] };
type Required<T> = { [P in keyof T]-?: T[P] };
type Exclude<T, U> = T extends U ? never : T;
type Extract<T, U> = T extends U ? T : never;
type Omit<T, K extends keyof any> = Pick<T, Exclude<keyof T, K>>;
type NonNullable<T> = T & {};
`;

/** The errors of the TypeScript compiler for some files, such as `schema.ts:12: Cannot find name 'x'.` */
export function compilerErrors(files: ReadonlyMap<string, string>): string[] {
  const sources = new Map<string, ts.SourceFile>();
  for (const [name, text] of [...files, ["library.d.ts", library] as const]) {
    sources.set(`/${name}`, ts.createSourceFile(`/${name}`, text, ts.ScriptTarget.ES2022, true));
  }
  const host: ts.CompilerHost = {
    getSourceFile: (name) => sources.get(name),
    fileExists: (name) => sources.has(name),
    readFile: (name) => sources.get(name)?.text,
    getDefaultLibFileName: () => "/library.d.ts",
    getCurrentDirectory: () => "/",
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    writeFile: () => undefined,
  };
  const program = ts.createProgram([...sources.keys()], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const line = (file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
    const text = file?.text.split("\n")[line - 1]?.trim() ?? "";
    const message = ts.flattenDiagnosticMessageText(messageText, " ");
    return `${file?.fileName.slice(1) ?? ""}:${line}: ${message} (${text})`;
  });
}

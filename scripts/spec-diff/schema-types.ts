import ts from "typescript";
import { isJsonType } from "../generate/operations.js";

/** The types of one operation, for callers and for readers. */
export interface OperationTypes {
  /** By location: `path`, `query`, `header`, `cookie`. */
  readonly parameters: ReadonlyMap<string, InputType>;
  /** `undefined` if the operation takes no body. */
  readonly body: InputType | undefined;
  /** What a call resolves with: the content of any 2xx response, `undefined` for one without content. */
  readonly data: ts.Type;
  /** The types of the response bodies by status; `undefined` for a response without content. */
  readonly responses: ReadonlyMap<string, ts.Type | undefined>;
}

/** The type of a part of a request. */
export interface InputType {
  readonly type: ts.Type;
  /** Whether a request must have it; for a group of parameters, whether it must have one of them. */
  readonly isRequired: boolean;
}

/** The operations of both documents by route, such as `GET /boards`, and the checker that knows their types. */
export interface SchemaTypes {
  readonly checker: ts.TypeChecker;
  readonly before: ReadonlyMap<string, OperationTypes>;
  readonly after: ReadonlyMap<string, OperationTypes>;
}

/** `AnswerOf` of src/types.ts, for every operation. */
const answers = `
type AnswerContent<A> = A extends { content: infer T } ? T[keyof T] : undefined;
type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206;
type AnswerOf<O> = O extends { responses: infer A }
  ? { [S in keyof A & SuccessStatus]: AnswerContent<A[S]> }[keyof A & SuccessStatus]
  : never;
export type Answers = { [P in keyof paths]: { [M in keyof paths[P]]: AnswerOf<paths[P][M]> } };
`;

/** TypeScript's own declarations, parsed once. */
const libraries = new Map<string, ts.SourceFile>();

/** Loads two generated `schema.ts` into one TypeScript program, so that their types can be compared. */
export function loadSchemaTypes(before: string, after: string): SchemaTypes {
  const texts = new Map([
    ["/before.ts", before + answers],
    ["/after.ts", after + answers],
  ]);
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es5.d.ts"],
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const original = { ...host };
  host.getSourceFile = (name, version) => {
    const text = texts.get(name);
    if (text !== undefined) return ts.createSourceFile(name, text, version);
    const library = libraries.get(name) ?? original.getSourceFile(name, version);
    if (library) libraries.set(name, library);
    return library;
  };
  host.fileExists = (name) => texts.has(name) || original.fileExists(name);
  const program = ts.createProgram([...texts.keys()], options, host);
  const checker = program.getTypeChecker();
  const read = (name: string) => readOperations(checker, program.getSourceFile(name));
  return { checker, before: read("/before.ts"), after: read("/after.ts") };
}

function readOperations(
  checker: ts.TypeChecker,
  file: ts.SourceFile | undefined,
): Map<string, OperationTypes> {
  const operations = new Map<string, OperationTypes>();
  const module = file && checker.getSymbolAtLocation(file);
  const exported = module ? checker.getExportsOfModule(module) : [];
  const membersOfExport = (name: string) => {
    const symbol = exported.find((each) => each.name === name);
    if (!symbol) throw new Error(`the generated types have no \`${name}\``);
    return membersOf(checker, checker.getDeclaredTypeOfSymbol(symbol));
  };
  const answers = membersOfExport("Answers");
  for (const [path, item] of membersOfExport("paths")) {
    const answersByMethod = membersOf(checker, answers.get(path) ?? checker.getNeverType());
    for (const [method, operation] of membersOf(checker, item)) {
      if (method === "parameters" || isNever(operation)) continue;
      const data = answersByMethod.get(method) ?? checker.getNeverType();
      operations.set(`${method.toUpperCase()} ${path}`, readOperation(checker, operation, data));
    }
  }
  return operations;
}

function readOperation(checker: ts.TypeChecker, operation: ts.Type, data: ts.Type): OperationTypes {
  const members = membersOf(checker, operation);
  const parameters = members.get("parameters");
  const responses = members.get("responses");
  const body = members.get("requestBody");
  const content = body && !isNever(body) ? contentOf(checker, body) : undefined;
  const bodySymbol = operation.getProperty("requestBody");
  return {
    parameters: new Map(
      [...(parameters ? membersOf(checker, parameters) : [])]
        .filter(([, type]) => !isNever(type))
        .map(([name, type]) => [
          name,
          { type, isRequired: !isOptional(parameters?.getProperty(name)) },
        ]),
    ),
    body: content && { type: content, isRequired: !isOptional(bodySymbol) },
    data,
    responses: new Map(
      [...(responses ? membersOf(checker, responses) : [])].map(([status, response]) => [
        status,
        contentOf(checker, response),
      ]),
    ),
  };
}

/** The type of a body as JSON, or in its first media type; `undefined` if there is no content. */
function contentOf(checker: ts.TypeChecker, body: ts.Type): ts.Type | undefined {
  const content = membersOf(checker, body).get("content");
  if (!content || isNever(content)) return undefined;
  const types = [...membersOf(checker, content)];
  return (types.find(([name]) => isJsonType(name)) ?? types[0])?.[1];
}

/** The properties of an object type, each without the `undefined` of an optional one. */
function membersOf(checker: ts.TypeChecker, type: ts.Type): Map<string, ts.Type> {
  return new Map(
    checker
      .getPropertiesOfType(type)
      .map((symbol) => [
        symbol.name,
        withoutOptionalUndefined(checker, symbol, checker.getTypeOfSymbol(symbol)),
      ]),
  );
}

function withoutOptionalUndefined(
  checker: ts.TypeChecker,
  symbol: ts.Symbol,
  type: ts.Type,
): ts.Type {
  if (!isOptional(symbol) || !type.isUnion()) return type;
  // `getNonNullableType` would take `null` away as well.
  const isNullable = type.types.some(({ flags }) => flags & ts.TypeFlags.Null);
  return isNullable ? type : checker.getNonNullableType(type);
}

/** Whether a property may be left out. */
export function isOptional(symbol: ts.Symbol | undefined): boolean {
  return symbol === undefined || (symbol.flags & ts.SymbolFlags.Optional) !== 0;
}

function isNever(type: ts.Type): boolean {
  const { flags } = type;
  // An optional `never` is `undefined`.
  return (flags & (ts.TypeFlags.Never | ts.TypeFlags.Undefined)) !== 0;
}

import { relative } from "node:path";
import ts from "typescript";

/** What an entry point exports, as TypeScript without comments. */
export interface EntryApi {
  readonly exported: string;
  /** What the exports lead to and no entry point exports, unless an earlier one leads there too. */
  readonly hidden: string;
}

/**
 * Reads the declaration files of an installed package, by entry point. Declarations are sorted by name;
 * generated ones are named and no more, since `npm run spec:diff` tells what changes there.
 */
export function publicApiOf(
  files: ReadonlyMap<string, string>,
  home: string,
): Map<string, EntryApi> {
  const program = ts.createProgram([...files.values()], {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    skipLibCheck: true,
  });
  const checker = program.getTypeChecker();
  const placeOf = (node: ts.Node) => relative(home, node.getSourceFile().fileName);
  const originalOf = (symbol: ts.Symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

  /** The declarations of a symbol that stand at the top of a file written by hand. */
  const declarationsOf = ({ declarations = [] }: ts.Symbol): ts.Node[] =>
    declarations
      .map((node) => (ts.isVariableDeclaration(node) ? node.parent.parent : node))
      .filter(
        (node) => ts.isSourceFile(node.parent) && placeOf(node).startsWith("dist/types/src/"),
      );

  const exportsOf = (path: string): ts.Symbol[] => {
    const file = program.getSourceFile(path);
    const module = file && checker.getSymbolAtLocation(file);
    if (!module) throw new Error(`${path} is no module`);
    return checker.getExportsOfModule(module).map(originalOf);
  };

  const textOf = (symbols: readonly ts.Symbol[]): string =>
    symbols
      .map((symbol) => {
        const own = declarationsOf(symbol).map(print).join("\n");
        const places = symbol.declarations?.map(placeOf).join(" ") ?? "";
        return { name: symbol.name, text: own || `// ${symbol.name}: ${places}` };
      })
      // Not by locale: the order is to be the same on every machine.
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ text }) => text)
      .join("\n\n");

  const exported = new Map([...files].map(([name, path]) => [name, exportsOf(path)]));
  const told = new Set([...exported.values()].flat());

  const hiddenBehind = (symbols: readonly ts.Symbol[]): ts.Symbol[] => {
    const hidden = new Set<ts.Symbol>();
    const look = (node: ts.Node): void => {
      const found = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
      const symbol = found && originalOf(found);
      if (symbol && !told.has(symbol) && declarationsOf(symbol).length > 0) {
        told.add(symbol);
        hidden.add(symbol);
        declarationsOf(symbol).forEach(look);
      }
      ts.forEachChild(node, look);
    };
    symbols.flatMap(declarationsOf).forEach(look);
    return [...hidden];
  };

  return new Map(
    [...exported].map(([name, symbols]) => [
      name,
      { exported: textOf(symbols), hidden: textOf(hiddenBehind(symbols)) },
    ]),
  );
}

const printer = ts.createPrinter({ removeComments: true });

function print(node: ts.Node): string {
  return printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile());
}

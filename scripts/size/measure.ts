import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { Budget } from "./budgets.js";

/** A program as a browser gets it. */
export interface Size {
  /** Bytes, minified. */
  readonly minified: number;
  /** Bytes, minified and compressed by gzip. */
  readonly gzip: number;
  /** The files that went into it, each with its bytes. */
  readonly inputs: ReadonlyMap<string, number>;
}

/** Bundles a program that imports the built package from a folder. */
export async function measure({ code }: Pick<Budget, "code">, folder: string): Promise<Size> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: folder },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    outfile: "bundle.js",
    platform: "browser",
    format: "esm",
    target: "es2022",
    // Our own would lead to src/.
    tsconfigRaw: {},
  });
  const [output] = Object.values(metafile.outputs);
  const parts = Object.entries(output?.inputs ?? {});
  const present = parts.filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  const text = outputFiles[0]?.contents ?? new Uint8Array();
  return {
    minified: text.length,
    gzip: gzipSync(text, { level: 9 }).length,
    inputs: new Map(present.map(([path, { bytesInOutput }]) => [path, bytesInOutput])),
  };
}

/** What is wrong with a size: too many bytes, or a file that has no place there. */
export function faultsOf({ bytes, without }: Budget, { gzip, inputs }: Size): string[] {
  const strangers = [...inputs.keys()].filter((path) => without?.test(path));
  const excess = gzip > bytes ? [`${gzip - bytes} bytes over its budget of ${bytes}`] : [];
  return [...excess, ...strangers.map((path) => `has ${path} in it`)];
}

import { build } from "esbuild";

/** A bundle, and the files that went into it. */
export interface Bundle {
  readonly code: string;
  readonly inputs: readonly string[];
}

/**
 * Bundles a file for runtimes without Node's modules; fails where one is asked for. `conditions` say which
 * of a package's exports count: https://esbuild.github.io/api/#conditions
 */
export async function bundle(entry: string, conditions: readonly string[] = []): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    platform: "browser",
    format: "esm",
    target: "es2022",
    logLevel: "silent",
    conditions: [...conditions],
  });
  return { code: outputFiles[0]?.text ?? "", inputs: Object.keys(metafile.inputs) };
}

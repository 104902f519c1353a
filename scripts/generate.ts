/**
 * Writes generated/ from spec/: types, and a table of what types cannot carry.
 *
 *   npm run generate -- [--spec FILE] [--overlay FILE] [--out DIR] [--check]
 */
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { readOptions, run, UserError } from "./cli.js";
import { buildFiles } from "./generate/build-files.js";
import { asObject, asString, type JsonObject } from "./openapi/json.js";
import { readIfThere, writeAll } from "./spec/files.js";
import { parseText } from "./spec/parse-text.js";

await run(async () => {
  const options = readOptions({
    spec: { type: "string", default: "spec/pinterest-v5.yaml" },
    overlay: { type: "string", default: "spec/overlay.yaml" },
    out: { type: "string", default: "generated" },
    check: { type: "boolean", default: false },
  });
  const [spec, overlay] = await Promise.all([readYaml(options.spec), readYaml(options.overlay)]);
  const { files, operations, repairs, warnings } = await buildFiles(spec, overlay);

  const { version } = asObject(spec.info);
  console.log(`Pinterest API ${asString(version)}: ${operations} operations`);
  for (const [name, count] of repairs) console.log(`repair ${name}: ${count}`);
  for (const warning of warnings) console.warn(`warning: ${warning}`);

  const config = await resolveConfig(import.meta.filename);
  const texts = new Map<string, string>();
  const stale: string[] = [];
  for (const [name, text] of files) {
    const path = join(options.out, name);
    // babel-ts writes what typescript does, in half the time.
    const formatted = await format(text, { ...config, parser: "babel-ts" });
    texts.set(path, formatted);
    if ((await readIfThere(path)) !== formatted) stale.push(path);
  }
  if (options.check) {
    if (stale.length > 0) {
      throw new UserError(`stale: ${stale.join(", ")}; run \`npm run generate\` and commit`);
    }
    console.log(`up to date: ${[...texts.keys()].join(", ")}`);
    return;
  }
  await writeAll(texts);
  for (const path of texts.keys())
    console.log(`${stale.includes(path) ? "wrote" : "unchanged"} ${path}`);
});

async function readYaml(path: string): Promise<JsonObject> {
  const text = await readIfThere(path);
  if (text === undefined) throw new UserError(`cannot read ${path}: there is no such file`);
  try {
    return parseText(text);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const what = error.message.replace(/^this is (neither YAML [^:]*)?/, (_, notYaml) =>
      notYaml ? "is not YAML" : "is ",
    );
    throw new UserError(`${path} ${what}`);
  }
}

import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { usageError } from "./failure.js";
import { errnoOf } from "./profiles.js";

/** Reads a whole file, or the standard input for `-`. */
async function readText(name: string, option: string): Promise<string> {
  if (name === "-") {
    if (process.stdin.isTTY)
      throw usageError(
        `${option} -: standard input is a terminal; pipe data into the command, or pass a file name`,
      );
    return text(process.stdin);
  }
  return readFile(name, "utf8").catch((error: unknown) => {
    throw usageError(`${option}: ${name} cannot be read (${errnoOf(error)})`);
  });
}

/** Reads a JSON file, or JSON from the standard input for `-`. */
export async function readJson(name: string, option: string): Promise<unknown> {
  const content = await readText(name, option);
  try {
    return JSON.parse(content.replace(/^\ufeff/, "")) as unknown;
  } catch (error) {
    const [place = ""] =
      /(?:at )?position \d+( \(line \d+ column \d+\))?/.exec(String(error)) ?? [];
    throw usageError(`${option}: expected JSON${place && `; see ${place}`}`);
  }
}

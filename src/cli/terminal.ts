import { once } from "node:events";

/**
 * Escapes control characters and characters that reorder text, other than tabs and newlines, so that text of a response,
 * a file or an OpenAPI document cannot control the terminal. In JSON, the escapes stand for the same characters.
 */
export function printable(text: string): string {
  return text.replace(
    /[\0-\x08\v-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Writes data to the standard output; resolves when it can take more. */
export async function writeData(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

/** Writes a line for the user, not for programs, to the standard error. */
export function note(line: string): void {
  process.stderr.write(`${printable(line)}\n`);
}

/** Whether standard output is a terminal. */
export function isTerminal(): boolean {
  return process.stdout.isTTY;
}

/** Whether notes may use colour. https://no-color.org */
export function hasColor(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY && !process.env.NO_COLOR && process.env.TERM !== "dumb";
}

/** Text in bold, if colours are allowed. */
export function bold(text: string): string {
  return hasColor(process.stdout) ? `\u001b[1m${text}\u001b[22m` : text;
}

/**
 * Ends the process when its output cannot be written: with success if the reader has seen enough, as `head` does, and
 * with an error otherwise, such as on a full disk.
 */
export function acceptClosedOutput(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    note(`error: the output cannot be written (${error.code ?? error.message})`);
    process.exit(1);
  });
  process.stderr.on("error", () => undefined);
}

import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { UserError } from "../cli.js";

/** An upstream document as it came, and a name for where it came from. */
export interface Source {
  bytes: Uint8Array;
  /** A URL, or the bare name of a local file: a path of someone's machine is no fact. */
  name: string;
}

const downloadLimit = { ms: 60_000, bytes: 64 * 1024 * 1024 };

/** Where Pinterest publishes a version of its document, by the tag of its repository. */
export function publishedAt(tag: string): string {
  return `https://raw.githubusercontent.com/pinterest/api-description/${tag}/v5/openapi.yaml`;
}

/**
 * Reads an upstream document from a file, or downloads it over https (http on loopback alone).
 * Throws a {@link UserError} where it cannot be read in full, within a minute and 64 MiB.
 */
export async function readSource(
  from: string,
  progress: (line: string) => void = () => undefined,
): Promise<Source> {
  return /^[a-z][a-z\d+.-]+:\/\//i.test(from) ? download(from, progress) : readLocal(from);
}

async function readLocal(path: string): Promise<Source> {
  try {
    return { bytes: await readFile(path), name: basename(path) };
  } catch (error) {
    throw new UserError(`cannot read ${path}: ${reason(error)}`);
  }
}

async function download(from: string, progress: (line: string) => void): Promise<Source> {
  const url = new URL(from);
  const loopback = ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && loopback)) {
    throw new UserError(`cannot download ${from}: the URL must be https`);
  }
  progress(`downloading ${from}`);
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(downloadLimit.ms) });
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
      size += (chunk as Uint8Array).byteLength;
      if (size > downloadLimit.bytes) throw new Error("it is larger than 64 MiB");
      chunks.push(chunk as Uint8Array);
    }
    progress(`downloaded ${(size / 1e6).toFixed(1)} MB`);
    return { bytes: Buffer.concat(chunks), name: from };
  } catch (error) {
    throw new UserError(`cannot download ${from}: ${reason(error)}`);
  }
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return `no complete answer in ${downloadLimit.ms / 1000} s`;
  return error.cause instanceof Error ? error.cause.message : error.message;
}

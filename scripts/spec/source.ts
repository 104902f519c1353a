/** Reading upstream documents from disk or the web, and writing files atomically. */

import { randomBytes } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { UserError } from "../cli.js";
import type { JsonObject } from "../openapi/document.js";
import { parseText } from "./parse.js";

/** The bytes of an upstream document. */
export interface Source {
  readonly bytes: Uint8Array;
  /**
   * Where they came from, for people: a URL without credentials, query or fragment, since those may hold a
   * token, or the base name of a local file.
   */
  readonly name: string;
}

const downloadLimit = { ms: 60_000, bytes: 64 * 1024 * 1024 };

/** The URL of a tagged version of Pinterest's document in a repository on GitHub. */
export function publishedAt(repository: string, tag: string): string {
  return `${withoutSlash(repository)}/raw/${encodeURIComponent(tag)}/v5/openapi.yaml`;
}

/**
 * Finds the newest version that is tagged in a repository, such as `v5.23.0`, without pre-releases. Lists the tags as
 * `git ls-remote` does (https://git-scm.com/docs/http-protocol), which needs no token and has no pages and no rate
 * limit. Throws a {@link UserError} if the tags cannot be listed or none is a version.
 */
export async function findNewestTag(
  repository: string,
  progress: (line: string) => void,
): Promise<string> {
  const list = `${withoutSlash(repository)}/info/refs?service=git-upload-pack`;
  const { bytes, name } = await readSource(list, progress);
  const tags = new TextDecoder()
    .decode(bytes)
    .matchAll(/ refs\/tags\/(v5(?:\.\d+)+)(?:\^\{\})?$/gm);
  const [newest] = [...new Set([...tags].map(([, tag = ""]) => tag))].sort(
    (a, b) => -a.localeCompare(b, "en", { numeric: true }),
  );
  if (newest === undefined) {
    throw new UserError(`${name} lists no version; give one with --tag, or a document with --from`);
  }
  progress(`the newest version is ${newest}`);
  return newest;
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, "");
}

/**
 * Reads an upstream document from a file, or downloads it over https (http on loopback only). Throws a
 * {@link UserError} if it cannot be read in full within a minute and 64 MiB.
 */
export async function readSource(
  from: string,
  progress: (line: string) => void = () => undefined,
): Promise<Source> {
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(from)) return downloadSource(from, progress);
  try {
    return { bytes: await readFile(from), name: basename(from) };
  } catch (error) {
    throw new UserError(`cannot read ${from}: ${describeFailure(error)}`);
  }
}

async function downloadSource(from: string, progress: (line: string) => void): Promise<Source> {
  // Do not echo the input: it may hold a token.
  if (!URL.canParse(from)) throw new UserError("cannot download: the URL is not valid");
  const url = new URL(from);
  const name = `${url.protocol}//${url.host}${url.pathname}`;
  if (url.username || url.password) {
    throw new UserError(
      `cannot download ${name}: the URL must not contain a user name or password`,
    );
  }
  const isLoopback = ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback)) {
    throw new UserError(`cannot download ${name}: the URL must be https`);
  }
  progress(`downloading ${name}`);
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(downloadLimit.ms) });
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    const bytes = await readLimited(response);
    progress(`downloaded ${(bytes.byteLength / 1e6).toFixed(1)} MB`);
    return { bytes, name };
  } catch (error) {
    throw new UserError(`cannot download ${name}: ${describeFailure(error)}`);
  }
}

async function readLimited(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    const bytes = chunk as Uint8Array;
    size += bytes.byteLength;
    if (size > downloadLimit.bytes) throw new Error("it is larger than 64 MiB");
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return `no complete answer in ${downloadLimit.ms / 1000} s`;
  return error.cause instanceof Error ? error.cause.message : error.message;
}

/** The text of a file, or `undefined` if it does not exist. Throws a {@link UserError} if it cannot be read. */
export async function readIfExists(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new UserError(`cannot read ${path}: ${describeFailure(error)}`);
  }
}

/** Reads a YAML file. Throws a {@link UserError} that names the file if it cannot be read or parsed. */
export async function readYaml(path: string): Promise<JsonObject> {
  const text = await readIfExists(path);
  if (text === undefined) throw new UserError(`cannot read ${path}: the file does not exist`);
  try {
    return parseText(text);
  } catch (error) {
    if (error instanceof UserError) throw new UserError(`${path}: ${error.message}`);
    throw error;
  }
}

/**
 * Writes several files or none: first under temporary names, then renamed. If writing fails, the existing
 * files stay as they were, and a {@link UserError} says why.
 */
export async function writeAll(files: ReadonlyMap<string, string>): Promise<void> {
  const suffix = `.${randomBytes(6).toString("hex")}.tmp`;
  try {
    for (const [path, text] of files) {
      await mkdir(dirname(path), { recursive: true });
      // "wx" fails instead of following a link or overwriting a file of that name.
      await writeFile(path + suffix, text, { flag: "wx" });
    }
    for (const path of files.keys()) await rename(path + suffix, path);
  } catch (error) {
    throw new UserError(`cannot write: ${describeFailure(error)}`);
  } finally {
    for (const path of files.keys()) {
      await rm(path + suffix, { force: true }).catch(() => undefined);
    }
  }
}

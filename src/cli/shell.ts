/** What the command line and the site write for a POSIX shell. Nothing here imports a module of Node. */

/** Quotes a word. */
export function quoteWord(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}

/** Whether a key of a body names a secret, which must not be an argument: every user of the machine can see those. */
export function isSecretKey(name: string): boolean {
  return /^(.*token|client_secret|.*password|.*secret)$/i.test(name);
}

/** The first key of a JSON value, at any level, that has a secret. */
export function secretKeyIn(value: unknown): string | undefined {
  let found: string | undefined;
  JSON.stringify(value, (key, member: unknown) => {
    const isText = typeof member === "string" || typeof member === "number";
    if (isText && isSecretKey(key)) found ??= key;
    return typeof member === "bigint" ? undefined : member;
  });
  return found;
}

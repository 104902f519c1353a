/** What `npm audit` found; `undefined` where it could not look. */
export type Audit = readonly string[] | undefined;

interface Finding {
  readonly name: string;
  readonly severity: string;
  readonly range: string;
}

/**
 * Reads what `npm audit --json` prints. Where the registry cannot be asked, or has no list of
 * vulnerabilities, npm prints an object that has none either.
 */
export function readAudit(text: string): Audit {
  const { vulnerabilities } = parse(text);
  if (!vulnerabilities) return undefined;
  return Object.values(vulnerabilities).map(
    ({ name, severity, range }) => `${name} ${range}: ${severity}`,
  );
}

function parse(text: string): { vulnerabilities?: Readonly<Record<string, Finding>> } {
  try {
    return JSON.parse(text) as ReturnType<typeof parse>;
  } catch {
    return {};
  }
}

import { PinterestConfigurationError } from "./errors/configuration-error.js";

const secrets = ["accessToken", "conversionToken", "appSecret"] as const;

/** The options that are secrets. */
export type Secrets = Readonly<Partial<Record<(typeof secrets)[number], unknown>>>;

/**
 * Refuses secrets in a browser's page: throws a {@link PinterestConfigurationError} that names the first.
 * A function or a provider is refused like a string: what it returns is in the page as well. `scope` is
 * the global object to judge by.
 *
 * @example
 * refuseSecretsInPage({ accessToken: "pina_1" }); // throws in a page, and nowhere else
 */
export function refuseSecretsInPage(options: Secrets, scope: object = globalThis): void {
  if (!isPage(scope)) return;
  const found = secrets.find((name) => options[name] !== undefined);
  if (found === undefined) return;
  throw new PinterestConfigurationError(
    found,
    "is a secret, and anyone who opens this page can read it; call Pinterest from a server, or set dangerouslyAllowBrowser: true where only you open the page",
  );
}

/** A window with a document; workers have no document, and servers and React Native neither. */
function isPage(scope: { window?: unknown; document?: unknown }): boolean {
  return isObject(scope.window) && isObject(scope.document);
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

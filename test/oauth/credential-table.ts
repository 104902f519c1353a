import { operations } from "../../generated/operations.js";

interface Entry {
  readonly id: string;
  readonly credentials?: readonly string[];
}

interface Route extends Entry {
  readonly route: string;
  /** The first part of its path, such as `/pins`. */
  readonly family: string;
}

const table: Readonly<Record<string, Readonly<Record<string, Entry>>>> = operations;

const routes: Route[] = Object.entries(table).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, entry]) => ({
    ...entry,
    route: `\`${method.toUpperCase()} ${path}\``,
    family: `/${path.split("/")[1] ?? ""}`,
  })),
);

function taking(scheme: string): Route[] {
  return routes.filter(({ credentials = ["pinterest_oauth2"] }) => credentials.includes(scheme));
}

/** Says in Markdown which kind of credential each operation takes, as the generated table has it. */
export function describeCredentials(): string {
  const user = taking("pinterest_oauth2");
  const client = taking("client_credentials");
  const conversion = taking("conversion_token");
  const basic = taking("basic");
  const list = (some: Route[]) => some.map(({ route }) => route).join(", ");
  const rest = routes.filter((route) => !user.includes(route));
  const families = [...new Set(client.map(({ family }) => family))].map((family) => {
    const ids = client.filter((route) => route.family === family).map(({ id }) => `\`${id}\``);
    return `- \`${family}\` (${ids.length}): ${ids.join(", ")}`;
  });
  return [
    `| credential | operations, of ${routes.length} | which |`,
    "| --- | ---: | --- |",
    `| access token of a user | ${user.length} | all but ${list(rest)} |`,
    `| access token for client credentials | ${client.length} | those listed below |`,
    `| conversion token | ${conversion.length} | ${list(conversion)} |`,
    `| app id and secret | ${basic.length} | ${list(basic)} |`,
    "",
    `The ${client.length} operations that an access token for client credentials may call:`,
    "",
    ...families,
  ].join("\n");
}

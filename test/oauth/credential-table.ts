import { decodeOperations } from "../../src/operations.js";

const routes = decodeOperations().map((operation) => ({
  ...operation,
  route: `\`${operation.method} ${operation.path}\``,
  /** The first part of its path, such as `/pins`. */
  family: `/${operation.path.split("/")[1] ?? ""}`,
}));

function taking(scheme: string) {
  return routes.filter(({ credentials = ["pinterest_oauth2"] }) => credentials.includes(scheme));
}

/** Says in Markdown which kind of credential each operation takes, as the generated table has it. */
export function describeCredentials(): string {
  const user = taking("pinterest_oauth2");
  const client = taking("client_credentials");
  const conversion = taking("conversion_token");
  const basic = taking("basic");
  const list = (some: typeof routes) => some.map(({ route }) => route).join(", ");
  const rest = routes.filter((route) => !user.includes(route));
  const families = [...new Set(client.map(({ family }) => family))].map((family) => {
    const ids = client.filter((route) => route.family === family).map(({ id }) => `\`${id}\``);
    return `- \`${family}\` (${ids.length}): ${ids.join(", ")}`;
  });
  return [
    `| credential | operations | which |`,
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

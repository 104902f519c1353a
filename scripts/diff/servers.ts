import { asArray, asObject, type Json } from "../openapi/document.js";
import { isSame, sortOut } from "./equal.js";
import { below, valueToken } from "./pointer.js";
import { tell, type Scope } from "./run.js";
import { quote } from "./say.js";
import type { Spot } from "./spot.js";

/** Compares the base URLs that a document, a path or an operation names. */
export function compareServers(scope: Scope, a: Spot, b: Spot): void {
  const [before, after] = [serversOf(a), serversOf(b)];
  const { removed, added, kept } = sortOut(before.keys(), after.keys());
  const at = ({ place }: Spot, url: string) => [below(place, "servers", valueToken(url)).at];
  for (const url of removed) {
    const what = `base URL removed: ${quote([url])}`;
    tell(scope, "server-removed", { what, from: url, old: at(a, url) });
  }
  for (const url of added) {
    const what = `base URL added: ${quote([url])}`;
    tell(scope, "server-added", { what, to: url, new: at(b, url) });
  }
  for (const url of kept) {
    const [from, to] = [before.get(url), after.get(url)];
    if (isSame(from, to)) continue;
    const what = `base URL ${quote([url])} is described otherwise`;
    tell(scope, "unjudged", { what, from, to, old: at(a, url), new: at(b, url) });
  }
}

function serversOf({ node }: Spot): Map<string, Json> {
  return new Map(
    asArray(node.servers).map((server) => {
      const { url } = asObject(server);
      return [typeof url === "string" ? url : "", server];
    }),
  );
}

import { type JsonObject, listOperations, type Operation } from "../openapi/document.js";

/** An operation of both documents, or of one alone. */
export interface Match {
  /** Names it among all: method and path, of the new document where it is there. */
  key: string;
  /** The operationId that is shown. */
  id: string;
  old?: Operation;
  new?: Operation;
}

/**
 * Finds the operations that are the same: by method and path, then by operationId, then by a path that
 * differs in the names of its parameters alone.
 */
export function matchOperations(before: JsonObject, after: JsonObject): Match[] {
  const [olds, news] = [listOperations(before), listOperations(after)];
  const matches: Match[] = [];
  const criteria: ((operation: Operation) => string)[] = [
    routeOf,
    ({ node, id }) => (typeof node.operationId === "string" ? id : ""),
    (operation) => routeOf(operation).replace(/\{[^}]*\}/g, "{}"),
  ];
  let [left, right] = [olds, news];
  for (const criterion of criteria) {
    const byKey = new Map(right.map((operation) => [criterion(operation), operation]));
    byKey.delete("");
    const taken = new Set<Operation>();
    for (const old of left) {
      const key = criterion(old);
      const now = byKey.get(key);
      if (!now) continue;
      byKey.delete(key);
      taken.add(old).add(now);
      matches.push({ key: routeOf(now), id: now.id, old, new: now });
    }
    left = left.filter((operation) => !taken.has(operation));
    right = right.filter((operation) => !taken.has(operation));
  }
  return [
    ...matches,
    ...left.map((old) => ({ key: `${routeOf(old)} (removed)`, id: old.id, old })),
    ...right.map((now) => ({ key: routeOf(now), id: now.id, new: now })),
  ];
}

/** Method and path, as a reader knows them: `GET /pins`. */
export function routeOf({ method, path }: Operation): string {
  return `${method.toUpperCase()} ${path}`;
}

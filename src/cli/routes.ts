import type { OperationDescription } from "../catalog.js";
import { usageError } from "./failure.js";
import { allOperations, nearest } from "./search.js";

/** The operation of a method and a path of the command line. */
export interface Target {
  readonly method: string;
  /** The template, or the path itself if the operation is unknown. */
  readonly path: string;
  /** The values of the template's parameters, if the path has them. */
  readonly values: Readonly<Record<string, string>>;
  /** `undefined` if it is not in the table. */
  readonly operation: OperationDescription | undefined;
}

/** The routes of the requests for reports, by the kind that `pinterest report` takes. */
export const reportRoutes = {
  analytics: "POST /ad_accounts/{ad_account_id}/reports",
  template: "POST /ad_accounts/{ad_account_id}/templates/{template_id}/reports",
  catalogs: "POST /catalogs/reports",
  mmm: "POST /ad_accounts/{ad_account_id}/mmm_reports",
  product: "POST /ad_accounts/{ad_account_id}/reports/brand_category_sku",
  leads: "POST /ad_accounts/{ad_account_id}/leads_export",
} as const;

/** Whether a word is a kind of report. */
export function isReportKind(word: string): word is keyof typeof reportRoutes {
  return Object.hasOwn(reportRoutes, word);
}

/**
 * Finds the operation of a method and a path: a template (`/boards/{board_id}`), a path with values (`/boards/12`), or
 * an operationId (`boards/get`). A path with values that no operation has is unknown, and can still be called.
 */
export function findTarget(method: string, given: string): Target {
  const upper = method.toUpperCase();
  const operations = allOperations();
  const isId = !given.startsWith("/");
  const path = isId ? `/${given}` : given.replace(/\/+$/, "") || "/";
  assertPath(path);
  const exact =
    operations.find((each) => isId && each.id === given && each.method === upper) ??
    operations.find((each) => each.path === path && each.method === upper);
  if (exact) return { method: upper, path: exact.path, values: {}, operation: exact };
  const [best] = operations
    .filter((each) => each.method === upper)
    .flatMap((operation) => {
      const values = match(operation.path, path);
      return values ? [{ operation, values }] : [];
    })
    .sort((a, b) => Object.keys(a.values).length - Object.keys(b.values).length);
  if (best) {
    const { operation, values } = best;
    return { method: upper, path: operation.path, values, operation };
  }
  assertPlausible(upper, path, operations);
  return { method: upper, path, values: {}, operation: undefined };
}

/** Refuses a URL, a query and the root. */
export function assertPath(path: string): void {
  if (/^\/[^\s?#]+$/.test(path) && !/^\/\w+:\//.test(path)) return;
  throw usageError(
    "path: expected a path below the API's URL, such as /boards; write the query as key=value",
  );
}

function match(template: string, path: string): Record<string, string> | undefined {
  const parts = template.split("/");
  const given = path.split("/");
  if (parts.length !== given.length) return undefined;
  const values: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const [, name] = /^\{(.+)\}$/.exec(part) ?? [];
    const value = given[index] ?? "";
    if (name === undefined ? part !== value : value === "" || value.startsWith("{"))
      return undefined;
    if (name !== undefined) values[name] = decodeSegment(value);
  }
  return values;
}

function decodeSegment(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Refuses a path that is probably misspelt. */
function assertPlausible(
  method: string,
  path: string,
  operations: readonly OperationDescription[],
): void {
  const atPath = operations.filter((each) => each.path === path || match(each.path, path));
  if (atPath.length > 0) {
    const methods = atPath.map((each) => each.method.toLowerCase()).join(", ");
    throw usageError(`${path}: the API has no ${method} here; expected ${methods}`);
  }
  const paths = operations.filter((each) => each.method === method).map((each) => each.path);
  const meant = nearest(path, paths);
  if (meant !== undefined) {
    throw usageError(
      `${path}: unknown path; did you mean ${meant}? To call a path that this version does not know, add --unknown`,
    );
  }
}

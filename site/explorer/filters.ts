import type { OperationDescription } from "../../src/catalog.js";

/** Which operations are listed; an empty text and `false` list all. */
export interface Filters {
  readonly tag: string;
  readonly method: string;
  readonly credential: string;
  readonly paginated: boolean;
  readonly sandbox: boolean;
  /** Those that take `?test=true`. */
  readonly test: boolean;
}

/** The facts that filters look at. */
type FilteredOperation = Pick<
  OperationDescription,
  "tags" | "method" | "credentials" | "paginated" | "sandbox" | "test"
>;

/** No filter. */
export const noFilters: Filters = {
  ...{ tag: "", method: "", credential: "" },
  ...{ paginated: false, sandbox: false, test: false },
};

/** Whether an operation passes every filter. */
export function hasPassed(operation: FilteredOperation, filters: Filters): boolean {
  return (
    (filters.tag === "" || operation.tags.includes(filters.tag)) &&
    (filters.method === "" || operation.method === filters.method) &&
    (filters.credential === "" ||
      operation.credentials.some((credential) => credential === filters.credential)) &&
    (!filters.paginated || operation.paginated) &&
    (!filters.sandbox || operation.sandbox) &&
    (!filters.test || operation.test)
  );
}

/** The values that each filter can have, in the order in which they are offered. */
export function filterChoices(operations: readonly FilteredOperation[]): {
  readonly tags: readonly string[];
  readonly methods: readonly string[];
  readonly credentials: readonly string[];
} {
  const distinct = (values: readonly string[]) => [...new Set(values)].sort();
  return {
    tags: distinct(operations.flatMap(({ tags }) => tags)),
    methods: distinct(operations.map(({ method }) => method)),
    credentials: distinct(operations.flatMap(({ credentials }) => credentials)),
  };
}

/** The names of credentials, for people. */
export const credentialLabels: Readonly<Record<string, string>> = {
  accessToken: "access token",
  conversionToken: "conversion token",
  app: "app id and secret",
  none: "none",
};

import type { JsonObject } from "../../scripts/openapi/document.js";
import { makeCases, type Case, type Extent } from "./cases.js";
import { defaultClaims, listClaims, mapClaims, openUnionClaims, type Claim } from "./claims.js";
import { judgeByTypes } from "./judge-types.js";
import { knownDisagreements, type KnownDisagreement } from "./known.js";

/** A case of which document and types say different things. */
export interface Disagreement {
  /** Such as `pins/list 200: null at items.0.title`. */
  readonly name: string;
  readonly kind: "rejects a valid value" | "accepts an invalid value";
  /** What the compiler said, where it rejects. */
  readonly message: string | undefined;
  readonly known: KnownDisagreement | undefined;
}

/** How well the types say what the document says. */
export interface Fidelity {
  readonly cases: number;
  readonly disagreements: readonly Disagreement[];
  /** Claims about the types that do not hold. */
  readonly untrue: readonly string[];
  /** Known disagreements that did not occur. */
  readonly gone: readonly KnownDisagreement[];
}

/** The extents of `npm test` and of a full run. */
export const extents = {
  usual: { turns: 2, mutants: 2 },
  full: { turns: 6, mutants: 12 },
} as const satisfies Record<string, Extent>;

/** A document's cases and claims, made once and judged as often as wanted. */
export interface Trial {
  readonly cases: readonly Case[];
  readonly claims: readonly Claim[];
  readonly isFull: boolean;
}

/** Makes the cases and claims of the facts of a document, before any repair. */
export function prepareTrial(facts: JsonObject, extent: keyof typeof extents): Trial {
  return {
    cases: makeCases(facts, extents[extent]),
    claims: [
      ...listClaims(facts),
      ...mapClaims(facts),
      ...defaultClaims(facts),
      ...openUnionClaims(facts),
    ],
    isFull: extent === "full",
  };
}

/** Judges the text of a schema.ts. */
export function measureFidelity(schemaText: string, { cases, claims, isFull }: Trial): Fidelity {
  const verdicts = judgeByTypes(schemaText, cases, claims);
  const disagreements = cases.flatMap((each, index): Disagreement[] => {
    const message = verdicts.cases[index];
    if ((message === undefined) === each.allowed) return [];
    const { place, change, allowed } = each;
    const kind = allowed ? "rejects a valid value" : "accepts an invalid value";
    // A type that rejects what is valid is never to be lived with.
    const known = allowed ? undefined : knownDisagreements.find((entry) => covers(entry, each));
    return [{ name: `${place.name}: ${change}`, kind, message, known }];
  });
  const occurred = new Set(disagreements.map(({ known }) => known));
  return {
    cases: cases.length,
    disagreements,
    untrue: claims.filter((_, index) => verdicts.claims[index]).map(({ name }) => name),
    gone: knownDisagreements.filter(
      (entry) => !occurred.has(entry) && (isFull || !entry.fullAlone),
    ),
  };
}

function covers({ places, change }: KnownDisagreement, { place, change: seen }: Case): boolean {
  return places.includes(place.name) && change.test(seen);
}

/** The report of a run, for people. */
export function reportOf({ cases, disagreements, untrue, gone }: Fidelity): string {
  const share = (count: number) => `${((1 - count / cases) * 100).toFixed(2)} %`;
  const unknown = disagreements.filter(({ known }) => !known);
  return [
    `${cases} cases; agreement ${share(disagreements.length)} raw, ${share(unknown.length)} beside what is known`,
    ...unknown.map(
      ({ name, kind, message }) =>
        `${name}: the type ${kind}${message ? ` (${message.slice(0, 200)})` : ""}`,
    ),
    ...untrue.map((name) => `not true: ${name}`),
    ...gone.map(({ places, reason }) => `no longer occurs: ${places.join(", ")}: ${reason}`),
  ].join("\n");
}

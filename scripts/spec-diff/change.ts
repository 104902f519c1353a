/**
 * What a change means to code on one side: it no longer compiles or fails, may behave differently, or is unaffected.
 */
export type Effect = "breaking" | "surprise" | "none";

/** One change between two documents. */
export interface Change {
  /** What changed, such as `value removed: "ACTIVE"`. */
  readonly what: string;
  /** Where: a route and a place in it, such as `POST /boards body.name`. */
  readonly places: readonly string[];
  /** The effect on code that makes the call: parameters, bodies, credentials. */
  readonly callers: Effect;
  /** The effect on code that reads the response. */
  readonly readers: Effect;
  /** Whether it adds something to use, such as an operation or a field. */
  readonly isNew: boolean;
}

/** Everything that changed between two documents. The JSON output of `npm run spec:diff` has this shape. */
export interface Report {
  /** The version of the old document. */
  readonly from: string;
  /** The version of the new document. */
  readonly to: string;
  readonly summary: {
    readonly breakingForCallers: number;
    readonly breakingForReaders: number;
    readonly surprises: number;
    readonly others: number;
  };
  /** The heaviest first. */
  readonly changes: readonly Change[];
}

/** A change at one place, before equal changes are joined. */
export type Finding = Omit<Change, "places"> & { readonly place: string };

/** The heavier of both effects of a change. */
export function worstEffect({ callers, readers }: Pick<Change, "callers" | "readers">): Effect {
  if (callers === "breaking" || readers === "breaking") return "breaking";
  return callers === "surprise" || readers === "surprise" ? "surprise" : "none";
}

const weights = { breaking: 0, surprise: 1, none: 2 };

/** Joins findings that are equal except for their places, and puts those with the heaviest effects first. */
export function toReport(from: string, to: string, findings: readonly Finding[]): Report {
  const joined = new Map<string, Change & { places: string[] }>();
  for (const { place, ...rest } of findings) {
    const key = JSON.stringify([lastStep(place), rest]);
    const change = joined.get(key) ?? { ...rest, places: [] };
    if (!change.places.includes(place)) change.places.push(place);
    joined.set(key, change);
  }
  const rank = (change: Change) => weights[worstEffect(change)] * 2 + (change.isNew ? 0 : 1);
  const changes = [...joined.values()].sort((a, b) => rank(a) - rank(b));
  const count = (fits: (change: Change) => boolean) => changes.filter(fits).length;
  return {
    from,
    to,
    summary: {
      breakingForCallers: count(({ callers }) => callers === "breaking"),
      breakingForReaders: count(({ readers }) => readers === "breaking"),
      surprises: count((change) => worstEffect(change) === "surprise"),
      others: count((change) => worstEffect(change) === "none"),
    },
    changes,
  };
}

/** The name of the field or parameter at a place. Equal changes of fields with the same name are joined. */
export function lastStep(place: string): string {
  const [, within = ""] = /^\S+ \S+ ?(.*)$/.exec(place) ?? [];
  return (
    within
      .replace(/(\[\]|\([^)]*\))+$/, "")
      .split(".")
      .at(-1) ?? ""
  );
}

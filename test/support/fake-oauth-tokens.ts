import { randomBytes } from "node:crypto";

type Kind = "code" | "access" | "refresh" | "conversion";

/** A code or token that was given out. */
export interface Issued {
  readonly kind: Kind;
  readonly value: string;
  readonly scopes: readonly string[];
  /** Where a code goes. */
  readonly redirectUri?: string;
  /** When it ends, by the server's clock. */
  readonly endsAt: number;
}

/** What a token starts with, so that it is known by its looks. */
const prefixes: Record<Kind, string> = {
  code: "code_",
  access: "pina_",
  refresh: "pinr_",
  conversion: "pinc_",
};

/** The server's own clock, which no test that moves the client's `Date` moves. */
const now = () => performance.timeOrigin + performance.now();

/** Keeps every code and token that a fake Pinterest gives out, each of a value that is nowhere else. */
export class TokenBook {
  /** Every value that was ever given out. */
  readonly secrets: string[] = [];
  readonly #alive = new Map<string, Issued>();

  issue(kind: Kind, seconds: number, facts: Pick<Issued, "scopes" | "redirectUri">): Issued {
    // Two kinds have characters that a form and a URL must escape.
    const encoding = kind === "code" || kind === "refresh" ? "base64" : "base64url";
    const value = `${prefixes[kind]}${this.secrets.length}_${randomBytes(19).toString(encoding)}`;
    const issued = { kind, value, endsAt: now() + seconds * 1000, ...facts };
    this.secrets.push(value);
    this.#alive.set(value, issued);
    return issued;
  }

  /** Finds what is still good and of one of these kinds. */
  find(value: string | undefined, ...kinds: Kind[]): Issued | undefined {
    const issued = this.#alive.get(value ?? "");
    return issued && kinds.includes(issued.kind) && issued.endsAt > now() ? issued : undefined;
  }

  /** Ends a code or token; tells whether it was known. */
  end(value: string | undefined): boolean {
    return this.#alive.delete(value ?? "");
  }

  /** Ends all of a kind. */
  endAll(kind: Kind): void {
    for (const issued of this.#alive.values()) if (issued.kind === kind) this.end(issued.value);
  }
}

import { randomBytes } from "node:crypto";

type Kind = "code" | "access" | "refresh" | "conversion";

/** A code or token that was given out. */
export interface Issued {
  readonly kind: Kind;
  readonly value: string;
  readonly scopes: readonly string[];
  /** The redirect URI of a code. */
  readonly redirectUri?: string;
  /** When it ends, by the server's clock. */
  readonly endsAt: number;
}

/** The prefixes of tokens, by kind. */
const prefixes: Record<Kind, string> = {
  code: "code_",
  access: "pina_",
  refresh: "pinr_",
  conversion: "pinc_",
};

/** The server's clock, which fake timers of the client do not affect. */
const now = () => performance.timeOrigin + performance.now();

/** Keeps every code and token that a fake Pinterest issues; each value is unique. */
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

  /** Finds a valid code or token of one of these kinds. */
  find(value: string | undefined, ...kinds: Kind[]): Issued | undefined {
    const issued = this.#alive.get(value ?? "");
    return issued && kinds.includes(issued.kind) && issued.endsAt > now() ? issued : undefined;
  }

  /** Revokes a code or token; returns whether it was known. */
  end(value: string | undefined): boolean {
    return this.#alive.delete(value ?? "");
  }

  /** Revokes all of a kind. */
  endAll(kind: Kind): void {
    for (const issued of this.#alive.values()) if (issued.kind === kind) this.end(issued.value);
  }
}

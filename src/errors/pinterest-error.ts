const brand = Symbol.for("pinterest-client.error");

/**
 * The root of every error that this client throws. None of them holds a token, a request body or
 * personal data of yours.
 *
 * @example
 * try {
 *   await pinterest.get("/user_account");
 * } catch (error) {
 *   if (!isPinterestError(error)) throw error;
 *   console.error(error.name, error.message);
 * }
 */
export class PinterestError extends Error {
  static {
    this.prototype.name = "PinterestError";
  }

  /** Marks the error for {@link isPinterestError}, across copies of this package. */
  get [brand](): true {
    return true;
  }

  /** What `JSON.stringify` writes: name and message beside the error's own fields. */
  toJSON(): Record<string, unknown> {
    const { name, message } = this;
    return { name, message, ...Object.fromEntries(Object.entries(this)) };
  }
}

/**
 * Tells whether a value was thrown by this client, also where two copies of the package are loaded
 * and `instanceof` fails.
 *
 * @example
 * if (isPinterestError(error)) report(error.message);
 */
export function isPinterestError(value: unknown): value is PinterestError {
  try {
    return typeof value === "object" && value !== null && brand in value;
  } catch {
    // A proxy that cannot be looked at.
    return false;
  }
}

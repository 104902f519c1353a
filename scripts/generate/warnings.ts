/** Warnings, one for each thing that is wrong, however many places it is found at. */
export class Warnings {
  readonly #places = new Map<string, string[]>();

  /** Notes that something is so at a place, such as `paths./pins.get`. */
  add(what: string, place: string): void {
    this.#places.set(what, [...(this.#places.get(what) ?? []), place]);
  }

  /** The warnings, each in one line. */
  list(): string[] {
    return [...this.#places].map(([what, [first = "", ...others]]) => {
      const more = others.length > 0 ? `, and ${others.length} more` : "";
      return `${what}: ${first}${more}`.replace(/\s+/g, " ");
    });
  }
}

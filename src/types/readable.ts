/**
 * The same type, spelt out: an editor shows its fields, with the types they stand for, in place of the
 * names that led there. `infer` keeps this alias itself out of what is shown; fields keep their doc
 * comments, `?` and `readonly`, and each member of a union is spelt out by itself.
 *
 * @example
 * type PageQuery = Readable<{ page_size?: number } & { bookmark?: string }>;
 */
export type Readable<T> = [T] extends [infer O] ? { [K in keyof O]: O[K] } : never;

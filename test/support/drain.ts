/** Reads an async iterable to its end or an error; returns the items and the error. */
export async function drain<T>(
  source: AsyncIterable<T>,
): Promise<{ readonly items: T[]; readonly error?: unknown }> {
  const items: T[] = [];
  try {
    for await (const item of source) items.push(item);
  } catch (error) {
    return { items, error };
  }
  return { items };
}

/** The median time of each function, in milliseconds. */
export type Medians = Record<string, number>;

/**
 * Measures several functions in turn, round after round, so that other load on the machine affects all of them
 * equally. The first round is a warm-up and not counted.
 */
export async function measure(
  ways: Readonly<Record<string, () => unknown>>,
  rounds: number,
): Promise<Medians> {
  const times = new Map<string, number[]>(Object.keys(ways).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, run] of Object.entries(ways)) {
      const start = performance.now();
      await run();
      if (round > 0) times.get(name)?.push(performance.now() - start);
    }
  }
  return Object.fromEntries([...times].map(([name, list]) => [name, median(list)]));
}

function median(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

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

/** Prints medians as a Markdown table, with ratios to the first. */
export function printTable(title: string, medians: Medians): void {
  const [first = Number.NaN] = Object.values(medians);
  console.log(`\n## ${title}\n\n| way | ms | ratio |\n| --- | ---: | ---: |`);
  for (const [name, ms] of Object.entries(medians)) {
    console.log(`| ${name} | ${ms.toFixed(ms < 10 ? 2 : 0)} | ${(ms / first).toFixed(2)}x |`);
  }
}

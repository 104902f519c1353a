import { cardNames } from "./cards.js";
import { isPoison } from "./events.js";
import type { SoakResult } from "./soak.js";

const sum = (each: Iterable<number>): number => Array.from(each).reduce((a, b) => a + b, 0);

/** Sums a soak up: first the faults by kind, at the end in a line what became of the events. */
export function summarize(result: SoakResult): string {
  const { sender, ledger, ends, seconds, mostMemory } = result;
  const count = sender.processed.length;
  const faults = [...ledger.dealt].sort(([, a], [, b]) => b - a);
  const poison = Array.from(ledger.found.keys()).filter((n) => isPoison(n) && ledger.found[n]);
  const stops = ends.filter((end) => end !== undefined);
  const figures = {
    events: count,
    processed: sum(sender.processed),
    failed: sum(sender.failed),
    "poison found": poison.length,
    "sent again": sender.sentAgain,
    requests: ledger.requests,
    "of them late": ledger.cameAgain.size,
    faults: sum(ledger.dealt.values()),
    [`of ${cardNames.length} kinds of them`]: ledger.dealt.size,
    "streams stopped and resumed": stops.length,
    seconds: seconds.toFixed(1),
    "events/s": Math.round(count / seconds),
    "MiB at most": Math.round(mostMemory / 2 ** 20),
  };
  const names = [...new Set(stops)].map((name) => [
    name,
    stops.filter((each) => each === name).length,
  ]);
  return [
    ...faults.map(([name, times]) => `${String(times).padStart(6)} x ${name}`),
    `streams were stopped by ${names.map(([name, times]) => `${name} (${times})`).join(", ")}`,
    Object.entries(figures)
      .map(([name, value]) => `${value} ${name}`)
      .join(", "),
  ].join("\n");
}

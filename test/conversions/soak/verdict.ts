import { idOf, isBad, isPoison } from "./events.js";
import type { SoakResult } from "./soak.js";

/** In what the sender's book, the server's ledger and what is promised differ; nothing where all is well. */
export function judge({ sender, ledger, readAfter, sent }: SoakResult): string[] {
  const { processed, failed, wrong } = sender;
  const { came, taken, told, found, cameAgain, spoilt, requests } = ledger;
  const events = Array.from(processed.keys());
  const where = (rule: string, breaksIt: (n: number) => unknown): string[] => {
    const breakers = events.filter(breaksIt);
    const [first] = breakers;
    return first === undefined ? [] : [`${breakers.length} events, ${idOf(first)} first, ${rule}`];
  };
  const again = [...cameAgain].filter(([answer, late]) => {
    return late.sent > (readAfter.get(String(answer)) ?? Infinity);
  });
  return [
    ...shorten("of the sender", wrong),
    ...shorten("spoilt in memory or on the way", spoilt),
    ...where("never came", (n) => !came[n]),
    ...where("have no end", (n) => !processed[n] && !failed[n]),
    ...where("are processed and were not taken", (n) => processed[n] && !taken[n]),
    ...where("were taken and are not processed", (n) => taken[n] && !processed[n]),
    ...where("are processed and no answer said so", (n) => processed[n] && !told[n]),
    ...where("are failed and good", (n) => failed[n] && !isBad(n) && !isPoison(n)),
    ...where("are poison that was not found", (n) => isPoison(n) && !(found[n] && failed[n])),
    ...shorten(
      "sent again though an answer that was read said that they are processed",
      again.map(([answer, { event }]) => `${idOf(event)}, after answer ${answer}`),
    ),
    ...(requests > sent ? [`${requests} requests came, of ${sent} that were sent`] : []),
  ];
}

function shorten(what: string, each: readonly string[]): string[] {
  const [first] = each;
  return first === undefined ? [] : [`${each.length} ${what}, such as: ${first}`];
}

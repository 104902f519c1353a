import { answer, type Headers } from "../../faults/behaviours.js";
import type { Behaviour } from "../../faults/server.js";
import { losses, oddities, refusals } from "./faults.js";

/** What is to become of a request. */
export type Card = { readonly name: string } & (
  | { readonly is: "refusal" | "loss"; readonly behave: Behaviour }
  | { readonly is: "oddity"; readonly wellWith: (json: string, rid: Headers) => Behaviour }
  /** Refused for its size, where it can be halved; outcomes left out; no connections for a while. */
  | { readonly is: "too large" | "missing outcomes" | "outage" }
);

const cardsOf = (is: "refusal" | "loss", behaviours: Readonly<Record<string, Behaviour>>) =>
  Object.entries(behaviours).map(([name, behave]): Card => ({ is, name, behave }));

const burst: Card = { is: "refusal", name: "a burst of 503", behave: answer(503) };

/** Every card, and those of a burst one after the other. */
const deck: readonly (readonly Card[])[] = [
  ...cardsOf("refusal", refusals).map((card) => [card]),
  ...cardsOf("loss", losses).map((card) => [card]),
  ...Object.entries(oddities).map(([name, wellWith]) => [
    { is: "oddity", name, wellWith } as const,
  ]),
  [burst, burst, burst],
  [{ is: "too large", name: "a 413" }],
  [{ is: "missing outcomes", name: "an answer without outcomes of some events" }],
  [{ is: "outage", name: "an outage, in which connections are refused" }],
];

/** The names of all cards. */
export const cardNames: readonly string[] = [...new Set(deck.flat().map(({ name }) => name))];

/** Deals a card; one that does not suit is kept for the next request. */
export type Deal = (suits: (card: Card) => boolean) => Card | undefined;

/** Deals cards to so many in a hundred requests: all of the deck in a random order, then all again. */
export function createDealer(random: () => number, percent: number): Deal {
  let hand: Card[] = [];
  let rest: (readonly Card[])[] = [];
  return (suits) => {
    if (hand.length === 0 && random() * 100 < percent) {
      if (rest.length === 0) rest = [...deck];
      hand = [...(rest.splice(Math.floor(random() * rest.length), 1)[0] ?? [])];
    }
    const [card] = hand;
    return card && suits(card) ? hand.shift() : undefined;
  };
}

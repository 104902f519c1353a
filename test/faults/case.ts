import type { PinterestError, PinterestOptions } from "../../src/index.js";
import type { ObservedCall } from "./calls.js";
import type { Behaviour } from "./server.js";

/** How a call ends. */
export interface Outcome {
  /** How many requests it takes. */
  readonly attempts: number;
  /** What it throws; without it, the call resolves with the usual data, or with `data`. */
  readonly error?: abstract new (...args: never) => PinterestError;
  /** What the error has, or the data are. */
  readonly like?: object;
}

/** Something that goes wrong, and what becomes of calls. */
export interface Case {
  /** A noun with its clause, as in "a connection that is reset". */
  readonly name: string;
  /** What the server does with the requests of the call, one each; after that it answers well. */
  readonly behaviours: readonly Behaviour[];
  readonly options?: PinterestOptions;
  /** How a call ends that may be made again whatever happened: a GET, or events. */
  readonly repeatable: Outcome;
  /** How a call ends that may be made again after a refusal alone: the POST of a board. */
  readonly single: Outcome;
  /** The calls to try it with; without it, all. */
  readonly calls?: readonly ObservedCall[];
  /** Milliseconds that a call of several attempts takes at the least, for each attempt that fails. */
  readonly atLeast?: number;
}

/** How it reads in the name of a test. */
export function sayOutcome({ error, attempts }: Outcome): string {
  const end = error ? `ends in a ${error.name}` : "gets its data";
  return `${end} with ${attempts} ${attempts === 1 ? "request" : "requests"}`;
}

import { createRedactor, type Redact, type Secret } from "../errors/redact.js";
import type { CredentialKind } from "../credentials.js";
import type { Operation } from "../operations.js";
import type { Limits } from "./limits.js";

/** One call on its way, through all its attempts. */
export interface CallContext {
  readonly operation: Operation;
  readonly limits: Limits;
  /** The caller's own signal. */
  readonly signal: AbortSignal | undefined;
  /** When the call is given up, by `performance.now()`. */
  readonly deadline: number;
  /** How many attempts were begun. */
  attempts: number;
  /** What the call is authorised with, once that is known. */
  credential: CredentialKind | undefined;
  /** What no error may show: tokens and secrets of this call. */
  readonly secrets: Secret[];
  /** Takes the call's secrets out of a text. */
  readonly redact: Redact;
}

/** Begins a call; its time starts to run. */
export function startCall(
  operation: Operation,
  limits: Limits,
  signal: AbortSignal | undefined,
): CallContext {
  const secrets: Secret[] = [];
  return {
    operation,
    limits,
    signal,
    deadline: performance.now() + limits.totalTimeout,
    attempts: 0,
    credential: undefined,
    secrets,
    redact: createRedactor(secrets),
  };
}

/** Milliseconds that a call may still take. */
export function timeLeft(context: CallContext): number {
  return context.deadline - performance.now();
}

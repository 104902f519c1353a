/** What a call asks a {@link RateGate} for. */
export interface RateGateRequest {
  /** The longest wait that the call accepts, in milliseconds. */
  readonly maxWaitMs: number;
  /** The slot that the gate returned before, if the wait for it is over. */
  readonly slot?: number | undefined;
}

/** The answer of a {@link RateGate}. */
export interface RateReservation {
  /** Milliseconds to wait before asking again; 0 lets the attempt start now. */
  readonly waitMs: number;
  /** The reserved slot. `undefined` if nothing was reserved, since the wait would exceed `maxWaitMs`. */
  readonly slot?: number | undefined;
}

/**
 * Limits the calls of several processes together. The client asks it before each attempt, retries and the parts of a
 * split batch included, and reports each 429 to it.
 *
 * `pinterest-client/queue` has gates for Redis and Postgres; write your own for another store.
 *
 * @example
 * const pinterest = new Pinterest({ accessToken, rateGate: engine.rateGate("my-app", { callsPerMinute: 1_000 }) });
 */
export interface RateGate {
  /**
   * Reserves a slot. When the wait for it is over, the client asks again with that slot: the gate then lets it start,
   * or gives it another slot if a pause began in the meantime. A call for which this rejects is not sent.
   */
  reserve(request: RateGateRequest): RateReservation | Promise<RateReservation>;
  /** Stops all processes for this many milliseconds. Called after a 429; a failure is ignored. */
  pause(ms: number): unknown;
}

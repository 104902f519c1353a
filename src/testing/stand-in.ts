import { answerEvents, refusal, type DecideOutcome } from "./events.js";
import { serve, type RecordedRequest, type StandInAnswer } from "./http.js";

/**
 * Says what is wrong with a request, one line a fault; an empty list is approval. Give a validator of
 * your own, such as Prism on Pinterest's OpenAPI document.
 */
export type Judge = (request: RecordedRequest) => Promise<readonly string[]>;

/** What a stand-in may be told. */
export interface StandInOptions {
  /** Judges every request; what it objects to is answered with 400. Default: no objections. */
  judge?: Judge;
  /** Decides what becomes of each conversion event. Default: every one is processed. */
  outcome?: DecideOutcome;
  /** Answers requests in place of the stand-in; `undefined` leaves a request to it. */
  respond?: (request: RecordedRequest) => StandInAnswer | undefined;
}

/** A server that speaks like Pinterest. */
export interface StandIn {
  /** What to give the client as `baseUrl`, such as `http://127.0.0.1:41234/v5`. */
  readonly baseUrl: string;
  /** Every request received, in order. */
  readonly requests: readonly RecordedRequest[];
  /** Stops the server and ends its connections. */
  close(): Promise<void>;
}

/**
 * Starts a stand-in for Pinterest on a free loopback port of this process, for tests (Node only). It
 * asks for a bearer token or HTTP Basic, takes conversion events and answers with an outcome for each;
 * any other operation needs `respond`.
 *
 * @example
 * const standIn = await startStandIn({ outcome: () => ({ status: "failed", error_message: "too old" }) });
 * const pinterest = new Pinterest({ conversionToken: "any", baseUrl: standIn.baseUrl });
 * // ... then look at standIn.requests, and:
 * await standIn.close();
 */
export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const { judge, respond, outcome = () => ({ status: "processed" }) } = options;
  const requests: RecordedRequest[] = [];
  const server = await serve(async (request) => {
    requests.push(request);
    const given = respond?.(request);
    if (given) return given;
    if (!/^(Bearer|Basic) \S+$/.test(request.headers.authorization ?? "")) {
      return refusal(401, 2, "Authentication failed.");
    }
    const faults = (await judge?.(request)) ?? [];
    if (faults.length > 0) return refusal(400, 4196, `Invalid request: ${faults.join("; ")}`);
    if (request.method === "POST" && /^\/ad_accounts\/\d+\/events$/.test(request.path)) {
      return answerEvents(request.body, outcome);
    }
    return refusal(404, 0, `The stand-in has no answer to ${request.method} ${request.path}`);
  });
  return { baseUrl: `${server.origin}/v5`, requests, close: () => server.close() };
}

import type { Body, Data, Path, Query, Route } from "../types/routes.js";
import { answerOf, type Reply } from "./answers.js";
import type { StandInAnswer } from "./http.js";
import { operationOf, type StandInRequest } from "./routes.js";

type Text<V> = V extends readonly unknown[]
  ? string | readonly string[]
  : V extends object
    ? { readonly [K in keyof V]?: Text<V[K]> }
    : string;

/**
 * The query parameters of an operation as a URL says them: all of them text. A list is a list where its name
 * is repeated, or where the API joins lists by commas; a list of one that is repeated looks like a text.
 *
 * @example
 * const query: TextQuery<"GET /pins"> = { page_size: "25" };
 */
export type TextQuery<R extends Route> = {
  readonly [K in keyof Query<R>]?: Text<NonNullable<Query<R>[K]>>;
};

/** What a handler is told of a request. */
export interface HandlerInput<R extends Route> {
  /** The values of the `{parameters}` in the path. */
  readonly path: Path<R>;
  /** The query parameters, as text. */
  readonly query: TextQuery<R>;
  /** The body, parsed. That it has the form of its type is for you, or a `judge`, to check. */
  readonly body: Body<R>;
  /** The whole request. */
  readonly request: StandInRequest;
}

/**
 * Answers an operation: with data and 200, or with {@link reply} as you like. What it throws is told in a 501.
 *
 * @example
 * const getBoard: Handler<"GET /boards/{board_id}"> = ({ path }) => ({ id: path.board_id, name: "Kitchens" });
 */
export type Handler<R extends Route> = (
  input: HandlerInput<R>,
) => Data<R> | Reply | Promise<Data<R> | Reply>;

/**
 * What an operation can be answered with: data, what {@link reply} makes, or a {@link Handler}.
 *
 * @example
 * const user: AnswerTo<"GET /user_account"> = { username: "jane" };
 */
// Conditional, so that TypeScript resolves it before it reads a function that is given for it, and takes
// its `status: "succeeded"` for that word and not for any string.
export type AnswerTo<R extends Route> = R extends Route ? Handler<R> | Data<R> | Reply : never;

/** A handler once its types are forgotten. */
type AnyHandler = (input: object) => unknown;

/** The handlers of a stand-in, the latest first. */
export interface Handlers {
  add(route: Route, given: unknown): () => void;
  /** Answers a request; `undefined` where its operation has no handler. */
  answer(request: StandInRequest): Promise<StandInAnswer> | undefined;
  clear(): void;
}

/** Keeps handlers by route. */
export function createHandlers(): Handlers {
  let entries: readonly { route: Route; given: unknown }[] = [];
  return {
    add(route, given) {
      operationOf(route);
      const entry = { route, given };
      entries = [entry, ...entries];
      return () => {
        entries = entries.filter((other) => other !== entry);
      };
    },
    answer(request) {
      const entry = entries.find(({ route }) => route === request.route);
      return entry && run(entry.given, request);
    },
    clear() {
      entries = [];
    },
  };
}

async function run(given: unknown, request: StandInRequest): Promise<StandInAnswer> {
  if (typeof given !== "function") return answerOf(given);
  const { parameters: path, query, parsedBody: body } = request;
  return answerOf(await (given as AnyHandler)({ path, query, body, request }));
}

import createClient from "openapi-fetch";
import { call, type LightClient } from "./call/call.js";
import { LightRequest } from "./call/light-request.js";
import type { UncheckedCallOptions } from "./call/options.js";
import { createRawClient, type RawClient } from "./call/raw.js";
import { readAnswer } from "./call/read-answer.js";
import { createConversions, type Conversions } from "./conversions/conversions.js";
import { readSettings, type PinterestOptions, type Settings } from "./settings.js";
import type { CallArguments, CallData, Method, PathOf } from "./types/routes.js";
import { fillPath } from "./wire/path.js";

/** The whole answer to a call: its data, and the HTTP response, whose body has been read. */
export interface PinterestResponse<T> {
  readonly data: T;
  readonly response: Response;
}

/**
 * A client of the Pinterest v5 REST API. Each method resolves with the data of a 2xx answer and throws
 * a typed error for anything else: see {@link PinterestError} and its kin.
 * https://developers.pinterest.com/docs/api/v5/introduction
 *
 * Tokens stay in private fields: neither `console.log` nor `JSON.stringify` shows them.
 *
 * @example
 * const pinterest = new Pinterest({ accessToken: process.env.PINTEREST_ACCESS_TOKEN });
 * const board = await pinterest.post("/boards", { body: { name: "Kitchens" } });
 */
export class Pinterest {
  readonly #settings: Settings;
  readonly #client: LightClient;

  /** Conversion events: `conversions.send(adAccountId, events)`. */
  readonly conversions: Conversions;

  /**
   * The openapi-fetch client underneath, for its own interface: `{ data, error, response }` and
   * middleware. Credentials, test mode and wire format are the same; nothing is thrown for an answer.
   * https://openapi-ts.dev/openapi-fetch/api
   */
  readonly raw: RawClient;

  /** Throws a `PinterestConfigurationError` that names an option it cannot use. */
  constructor(options: PinterestOptions = {}) {
    this.#settings = readSettings(options);
    this.#client = createClient<never>({
      baseUrl: this.#settings.baseUrl,
      Request: LightRequest as never,
      pathSerializer: (path, values) => fillPath(path, values),
    });
    this.raw = createRawClient(this.#settings);
    this.conversions = createConversions(this.#settings, (method, path, callOptions) =>
      call(this.#client, this.#settings, method, path, callOptions),
    );
  }

  /**
   * Calls a GET operation.
   *
   * @example
   * const pins = await pinterest.get("/boards/{board_id}/pins", { path: { board_id: "12" } });
   */
  get<P extends PathOf<"get">>(
    path: P,
    ...[options]: CallArguments<"get", P>
  ): Promise<CallData<"get", P>> {
    return this.#call("get", path, options);
  }

  /**
   * Calls a POST operation.
   *
   * @example
   * const board = await pinterest.post("/boards", { body: { name: "Kitchens" } });
   */
  post<P extends PathOf<"post">>(
    path: P,
    ...[options]: CallArguments<"post", P>
  ): Promise<CallData<"post", P>> {
    return this.#call("post", path, options);
  }

  /** Calls a PUT operation; the API of this version has none. */
  put<P extends PathOf<"put">>(
    path: P,
    ...[options]: CallArguments<"put", P>
  ): Promise<CallData<"put", P>> {
    return this.#call("put", path, options);
  }

  /**
   * Calls a PATCH operation.
   *
   * @example
   * await pinterest.patch("/boards/{board_id}", { path: { board_id: "12" }, body: { name: "Baths" } });
   */
  patch<P extends PathOf<"patch">>(
    path: P,
    ...[options]: CallArguments<"patch", P>
  ): Promise<CallData<"patch", P>> {
    return this.#call("patch", path, options);
  }

  /**
   * Calls a DELETE operation.
   *
   * @example
   * await pinterest.delete("/boards/{board_id}", { path: { board_id: "12" } });
   */
  delete<P extends PathOf<"delete">>(
    path: P,
    ...[options]: CallArguments<"delete", P>
  ): Promise<CallData<"delete", P>> {
    return this.#call("delete", path, options);
  }

  /**
   * Calls an operation and resolves with the whole answer: data, and the response with its status and
   * headers. Throws as the other methods do.
   *
   * @example
   * const { data, response } = await pinterest.request("GET", "/user_account");
   * console.log(response.status, data.username);
   */
  async request<M extends Uppercase<Method>, P extends PathOf<Lowercase<M>>>(
    method: M,
    path: P,
    ...[options]: CallArguments<Lowercase<M>, P>
  ): Promise<PinterestResponse<CallData<Lowercase<M>, P>>> {
    const { operation, answer } = await call(this.#client, this.#settings, method, path, options);
    const data = readAnswer(operation, answer) as CallData<Lowercase<M>, P>;
    return { data, response: answer.response };
  }

  async #call<T>(method: Method, path: string, options?: UncheckedCallOptions): Promise<T> {
    const { operation, answer } = await call(this.#client, this.#settings, method, path, options);
    return readAnswer(operation, answer) as T;
  }
}

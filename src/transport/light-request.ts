import type { WireBody } from "./fetch-like.js";

/** The headers of a request, names in lower case. */
export type RequestHeaders = Record<string, string>;

/**
 * What openapi-fetch builds in place of a `Request`: URL, method and body of one call, kept as they are.
 * Each attempt can send them anew, with no clone of a body that was read. Headers are the transport's.
 */
export class LightRequest {
  declare readonly body: WireBody | undefined;
  readonly url: string;
  readonly method: string;

  constructor(url: string, init: { method: string; body?: WireBody | undefined }) {
    this.url = url;
    this.method = init.method;
    this.body = init.body;
  }
}

/**
 * What openapi-fetch builds in place of a `Request`: the URL and the settings of one call, kept as they
 * are. Each attempt can send them anew, with no clone of a body that was read.
 */
export class LightRequest {
  declare readonly headers: Headers;
  declare readonly body: string | undefined;
  readonly url: string;
  readonly method: string;

  constructor(url: string, init: { method: string; headers: Headers; body?: string }) {
    this.url = url;
    this.method = init.method;
    this.headers = init.headers;
    this.body = init.body;
  }
}

/** What the example uses of Cloudflare's own types, which `npx wrangler types` makes for a project. */

/** https://developers.cloudflare.com/queues/configuration/javascript-apis/ */
export interface Queue<T> {
  send(body: T): Promise<unknown>;
}

export interface Message<T> {
  readonly body: T;
  ack(): void;
  retry(options?: { delaySeconds?: number }): void;
}

export interface MessageBatch<T> {
  readonly messages: readonly Message<T>[];
  retryAll(options?: { delaySeconds?: number }): void;
}

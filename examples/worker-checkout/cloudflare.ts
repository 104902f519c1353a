/** The part of Cloudflare's types that the example uses. `npx wrangler types` generates all of them. */

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

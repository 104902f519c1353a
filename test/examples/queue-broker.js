/**
 * A stand-in for Cloudflare Queues in workerd, which has their bindings but not their storage. It delivers
 * each message, and delivers it again without the requested delay if it is to be retried. It prints the
 * result of each batch.
 */
/** @typedef {{ retryMessages: object[], retryBatch: { retry: boolean } }} Result */

const mostAttempts = 3;

export default {
  /**
   * @param {Request} request
   * @param {{ CONSUMER: { queue(name: string, messages: object[]): Promise<Result> } }} env
   * @param {{ waitUntil(promise: Promise<void>): void }} context
   */
  async fetch(request, { CONSUMER }, context) {
    /** @type {unknown} */
    const body = await request.json();
    const deliver = async () => {
      for (let attempts = 1; attempts <= mostAttempts; attempts++) {
        const message = { id: "1", timestamp: new Date(), attempts, body };
        const result = await CONSUMER.queue("pinterest-events", [message]);
        // eslint-disable-next-line no-console
        console.log(`batch ${JSON.stringify(result)}`);
        if (result.retryMessages.length === 0 && !result.retryBatch.retry) return;
      }
    };
    context.waitUntil(deliver());
    return Response.json({ metadata: { metrics: { backlogCount: 1, backlogBytes: 1 } } });
  },
};

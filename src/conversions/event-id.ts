/**
 * A new `event_id`: a random UUID (RFC 9562, version 4). Give the same one to the Pinterest tag and to the
 * API, and on a retry, so that Pinterest counts the event once; an id of your own, such as an order
 * number, does as well.
 * https://developers.pinterest.com/docs/api/v5/events-create
 *
 * @example
 * const event_id = newEventId(); // "0b0a1a5e-8f1f-4a57-9c3c-6f8d6f6f3c11"
 */
export function newEventId(): string {
  return crypto.randomUUID();
}

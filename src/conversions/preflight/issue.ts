/**
 * What a check finds in one event. Its words tell the rule and the remedy, and never hold a value of the
 * event, so that it may be logged.
 * https://developers.pinterest.com/docs/api/v5/events-create
 *
 * @example
 * for (const { severity, path, message } of issues) console.warn(`${severity}: ${path} ${message}`);
 * // error: user_data.em[0] must be a SHA-256 hash, 64 hexadecimal digits; make user_data with hashUserData
 */
export interface EventIssue {
  /** Where in the event, such as `user_data.em[0]`; empty for the event itself. */
  readonly path: string;
  /**
   * The rule, by a short name.
   *
   * Of the form, as Pinterest's document has it: `unknown-field`, `missing-field`, `wrong-type`, `enum`,
   * `too-long`, `too-short`, `too-many`, `too-few`, `out-of-range`, and `structure` for anything else.
   * Of what fields mean: `empty`, `unknown-name`, `event-time`, `event-time-milliseconds`,
   * `event-time-future`, `event-time-old`, `identifier`, `not-a-hash`, `hash-of-nothing`, `ip-address`,
   * `dropped-user-data`, `money`, `currency`, `duplicate`; `unreadable` where a getter throws.
   */
  readonly rule: string;
  /** The rule in words, and what to do. */
  readonly message: string;
  /** `error`: the event is not sent. `warning`: it is sent, and may not count as you mean it. */
  readonly severity: "error" | "warning";
}

/** The issues found so far; a list is made once for each event, and seldom filled. */
export type Issues = EventIssue[];

/** Notes what keeps an event from being sent. */
export function refuse(issues: Issues, path: string, rule: string, message: string): void {
  issues.push({ path, rule, message, severity: "error" });
}

/** Notes what is odd about an event and lets it be sent. */
export function warn(issues: Issues, path: string, rule: string, message: string): void {
  issues.push({ path, rule, message, severity: "warning" });
}

import type { WireEvent } from "../../src/conversions/event.js";
import { parseEvent } from "../../src/conversions/preflight.js";
import type { EventIssue } from "../../src/conversions/structure.js";

/** The time of every check. */
export const now = Date.UTC(2026, 10, 23, 12);
export const seconds = now / 1000;
export const hash = "411e44ce1261728ffd2c0686e44e3fffe413c0e2c5adc498bc7da883d476b9c8";

export type Loose = Record<string, unknown>;
export const base: Loose = {
  event_name: "checkout",
  action_source: "web",
  event_time: seconds,
  event_id: "order-1",
  user_data: { em: [hash] },
};

export const eventWith = (changes: Loose): Loose => ({ ...base, ...changes });
export const customWith = (custom_data: Loose): Loose => eventWith({ custom_data });
export const userWith = (user: Loose): Loose => eventWith({ user_data: { em: [hash], ...user } });
export const without = (name: string): Loose =>
  Object.fromEntries(Object.entries(base).filter(([key]) => key !== name));

export const brief = (issues: readonly EventIssue[]) =>
  issues.map(({ severity, path, rule }) => `${severity} ${path} ${rule}`);
export const issuesOf = (event: unknown) => brief(parseEvent(event, now).issues);
export const wireOf = (event: unknown): WireEvent => {
  const { event: wire, issues } = parseEvent(event, now);
  if (!wire) throw new Error(`refused: ${brief(issues).join()}`);
  return wire;
};
export const messageOf = (event: unknown) => parseEvent(event, now).issues[0]?.message;

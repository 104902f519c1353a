import type { Refusal } from "./refusal.js";

/** A value that `hashUserData` left out. It tells where and why, and never the value. */
export interface DroppedField extends Refusal {
  /** Where the value stood in what was given, such as `email`, or `phone[1]` in a list. */
  readonly field: string;
}

const droppedKey = Symbol("dropped");

/** Keeps with user data what was left out of it, where neither JSON nor a copy sees it. */
export function rememberDropped(userData: object, dropped: readonly DroppedField[]): void {
  Object.defineProperty(userData, droppedKey, { value: dropped });
}

/**
 * What `hashUserData` left out of the user data that it made; nothing of any other value. A copy of user
 * data, such as a spread one, does not know. Never throws.
 *
 * @example
 * for (const { field, rule, remedy } of droppedFrom(event.user_data)) log(field, rule, remedy);
 */
export function droppedFrom(userData: unknown): readonly DroppedField[] {
  if (typeof userData !== "object" || userData === null) return [];
  return (userData as { [droppedKey]?: readonly DroppedField[] })[droppedKey] ?? [];
}

/** A property of something that anybody may have thrown; `undefined` where it cannot be read. */
export function peek(value: unknown, key: PropertyKey): unknown {
  try {
    return (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
  } catch {
    return undefined;
  }
}

/** The same where it is a text. */
export function peekText(value: unknown, key: PropertyKey): string | undefined {
  const found = peek(value, key);
  return typeof found === "string" ? found : undefined;
}

import { PinterestInputError } from "../errors/input-error.js";

/** Throws a {@link PinterestInputError} where a value is no whole number within its bounds. */
export function checkWhole(
  field: string,
  value: unknown,
  least: number,
  most = Number.MAX_SAFE_INTEGER,
): void {
  if (Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most) return;
  const bounds = most < Number.MAX_SAFE_INTEGER ? `${least} to ${most}` : `${least} or more`;
  throw new PinterestInputError(field, `must be a whole number, ${bounds}`);
}

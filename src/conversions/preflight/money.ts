import { isObject, type Plain } from "./copy.js";
import { refuse, warn, type Issues } from "./issue.js";

/** Brings the amounts of `custom_data` to decimal strings, as Pinterest takes them, and checks the currency. */
export function readMoney(custom: unknown, issues: Issues): void {
  if (!isObject(custom)) return;
  readAmount(custom, "value", "custom_data", issues);
  readAmount(custom, "predicted_ltv", "custom_data", issues);
  const { contents, currency } = custom;
  if (Array.isArray(contents)) {
    for (let index = 0; index < contents.length; index++) {
      const content: unknown = contents[index];
      // A path costs more than the check: it is written for what is wrong.
      if (isObject(content)) readAmount(content, "item_price", index, issues);
    }
  }
  if (typeof currency === "string") checkCurrency(currency, issues);
}

function readAmount(holder: Plain, name: string, place: string | number, issues: Issues): void {
  const given = holder[name];
  if (given === undefined || given === null) return;
  const decimal = toDecimal(given);
  if (decimal !== undefined) {
    holder[name] = decimal;
    return;
  }
  const path =
    typeof place === "number" ? `custom_data.contents[${place}].${name}` : `${place}.${name}`;
  refuse(
    issues,
    path,
    "money",
    "must be a finite number, or a decimal number in a string such as 72.39: no sign of a currency, no comma, no exponent",
  );
}

/**
 * An amount as a decimal number in a string, without an exponent; `undefined` for anything else.
 *
 * @example
 * toDecimal(72.39); // "72.39"
 * toDecimal(1e-7); // "0.0000001"
 * toDecimal("$5"); // undefined
 */
export function toDecimal(amount: unknown): string | undefined {
  if (typeof amount === "string") return /^-?\d+(\.\d+)?$/.test(amount) ? amount : undefined;
  if (typeof amount !== "number" || !Number.isFinite(amount)) return undefined;
  const text = String(amount);
  return text.includes("e") ? withoutExponent(text) : text;
}

/** JavaScript writes numbers from 1e21 and below 1e-6 with an exponent: the point moves by hand. */
function withoutExponent(text: string): string {
  const [, sign = "", whole = "", fraction = "", exponent = ""] =
    /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? [];
  const power = Number(exponent);
  const digits = whole + fraction;
  return power < 0
    ? `${sign}0.${"0".repeat(-power - 1)}${digits}`
    : `${sign}${digits.padEnd(power + 1, "0")}`;
}

let currencies: ReadonlySet<string> | undefined;

/** Pinterest asks for ISO 4217 and lists no codes: one that this machine does not know is a warning. */
function checkCurrency(currency: string, issues: Issues): void {
  currencies ??= knownCurrencies();
  if (currencies.has(currency)) return;
  const path = "custom_data.currency";
  if (!/^[A-Z]{3}$/.test(currency)) {
    const rule = "must be an ISO 4217 code: three capital letters, such as USD";
    refuse(issues, path, "currency", rule);
  } else if (currencies.size > 0) {
    const rule = "is no currency of ISO 4217; write its code, such as CNY for yuan";
    warn(issues, path, "currency", rule);
  }
}

function knownCurrencies(): ReadonlySet<string> {
  try {
    return new Set(Intl.supportedValuesOf("currency"));
  } catch {
    // A runtime without the list knows none, and has nothing to say of them.
    return new Set();
  }
}

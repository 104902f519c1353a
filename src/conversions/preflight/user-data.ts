import { eventSchema, type ValueSchema } from "../../../generated/validators.js";
import { droppedFrom } from "../../user-data/dropped.js";
import { isObject, type Plain } from "./copy.js";
import { refuse, warn, type Issues } from "./issue.js";

/**
 * Checks who an event is about: at least one of the identifiers that Pinterest asks for, hashes that are
 * hashes, and an address that is one. Hashes in capitals become lower case, as Pinterest compares them.
 */
export function readUserData(user: unknown, issues: Issues): void {
  if (!isObject(user)) return;
  for (const name in user) {
    const list = user[name];
    // Every list of user_data is one of hashes.
    if (Array.isArray(list)) readHashes(name, list, issues);
  }
  if (!identifiers.some((names) => names.every((name) => isGiven(user[name])))) {
    refuse(issues, "user_data", "identifier", identifierMessage);
  }
  checkAddress(user, issues);
}

function readHashes(name: string, list: unknown[], issues: Issues): void {
  for (let index = 0; index < list.length; index++) {
    const hash = list[index];
    if (typeof hash !== "string") continue;
    if (!isHash(hash)) {
      const lower = hash.toLowerCase();
      if (isHash(lower)) list[index] = lower;
      else refuse(issues, `user_data.${name}[${index}]`, "not-a-hash", notAHash(hash));
    } else if (hash === hashOfNothing) {
      warn(
        issues,
        `user_data.${name}[${index}]`,
        "hash-of-nothing",
        "is the hash of an empty string, the same for everybody; leave it out, as hashUserData does",
      );
    }
  }
}

/** SHA-256 of no bytes, which senders make of a field that was not filled in. */
const hashOfNothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/** By character code, 0 for a hexadecimal digit in lower case. */
const notDigit = new Uint8Array(65_536).fill(1);
for (const digit of "0123456789abcdef") notDigit[digit.charCodeAt(0)] = 0;

/** Eleven of them come with an event: adding up without a branch takes a quarter of what a RegExp does. */
function isHash(text: string): boolean {
  if (text.length !== 64) return false;
  let others = 0;
  for (let index = 0; index < 64; index += 4) {
    others += at(text, index) + at(text, index + 1) + at(text, index + 2) + at(text, index + 3);
  }
  return others === 0;
}

function at(text: string, index: number): number {
  return notDigit[text.charCodeAt(index)] ?? 1;
}

function notAHash(text: string): string {
  const looks = text.includes("@") ? "; it looks like a plain e-mail address" : "";
  return `must be a SHA-256 hash, 64 hexadecimal digits${looks}; make user_data with hashUserData`;
}

/** The sets of fields of which one identifies a person, as the document lists them. */
const identifiers: readonly (readonly string[])[] = namesOf(eventSchema.properties?.user_data);

function namesOf(schema: ValueSchema | undefined): (readonly string[])[] {
  const branches = schema?.anyOf?.map(({ required = [] }) => required) ?? [];
  return branches.length > 0 ? branches : [[]];
}

const identifierMessage = `must tell who it was: give ${identifiers
  .map((names) => names.join(" and "))
  .join(", or ")}, not empty`;

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== "" && (!Array.isArray(value) || value.length > 0);
}

/** A rough look, which finds hashes, lists of forwarded addresses and words; not every bad address. */
function checkAddress({ client_ip_address: address }: Plain, issues: Issues): void {
  if (typeof address !== "string" || address === "") return;
  if (/^[\da-f:.]+$/i.test(address) && /[.:]/.test(address)) return;
  warn(
    issues,
    "user_data.client_ip_address",
    "ip-address",
    "is no IPv4 or IPv6 address; give one address, not hashed and without a port",
  );
}

/** Tells what `hashUserData` left out of the user data that it made. */
export function tellDropped(given: unknown, issues: Issues): void {
  for (const { field, rule, remedy } of droppedFrom(given)) {
    // A field that `hashUserData` does not know is a key of the caller's.
    const path = /^\w{1,40}(\[\d+\])?$/.test(field) ? `user_data.${field}` : "user_data";
    warn(issues, path, "dropped-user-data", `was left out: it ${rule}; ${remedy}`);
  }
}

/** Why a value is left out, and what to do about it. It never repeats the value. */
export interface Refusal {
  /** The rule that the value breaks, such as `must be an e-mail address`. */
  readonly rule: string;
  /** What to do, such as `give the address alone, such as jane@example.com`. */
  readonly remedy: string;
}

/** A value that breaks a rule whatever its field. */
export const refusals = {
  unknownField: {
    rule: "must be a field of user data",
    remedy: "correct the name, or leave it out",
  },
  unreadable: {
    rule: "must not throw when it is read",
    remedy: "give plain values, without getters",
  },
  notText: {
    rule: "must be text, or a whole number, exact and not negative",
    remedy: "give a string",
  },
  notOne: {
    rule: "must be one value, not a list",
    remedy: "give the value that belongs to the event",
  },
  empty: { rule: "must not be empty", remedy: "leave the field out where there is no value" },
  tooLong: { rule: "must not be so long", remedy: "check which value the field is given" },
  damaged: {
    rule: "must be well-formed Unicode",
    remedy: "check where the text was cut or decoded",
  },
  placeholder: {
    rule: "must not be what a program writes for a missing value",
    remedy: "leave the field out where there is no value",
  },
  otherHash: {
    rule: "must not be a hash other than SHA-256, such as MD5 or SHA-1",
    remedy: "give the raw value, or its SHA-256 as hashed(…)",
  },
  base64: {
    rule: "must not be a hash in base64",
    remedy: "give its hex digits, or the raw value",
  },
  emptyHash: {
    rule: "must not be the SHA-256 of an empty string",
    remedy: "check what was hashed; leave the field out where there is no value",
  },
  notHash: {
    rule: "must be a SHA-256 of 64 hex digits where it is marked by hashed(…)",
    remedy: "give the raw value without hashed(…), or its SHA-256",
  },
  mustNotHash: {
    rule: "must not be hashed: Pinterest takes this field as it is",
    remedy: "give the raw value",
  },
} as const satisfies Record<string, Refusal>;

import { createHash } from "node:crypto";
import { hashUserData } from "pinterest-client";
import { measure } from "./measure.js";
import type { BenchTable } from "./table.js";

const count = 20_000;

/** Customers of a shop, with eleven fields to hash and three that are sent unhashed. */
function customers() {
  const states = ["CA", "NY", "Texas", "wa", "Ontario"];
  const firstNames = ["Jane", "Omar", "Mary Ann", "Zoë", "Lee"];
  return Array.from({ length: count }, (_, n) => ({
    email: ` Jane.Doe${n}@Example.com`,
    phone: `+1 (234) 567-${String(n % 10_000).padStart(4, "0")}`,
    gender: n % 2 ? "Female" : "m",
    dateOfBirth: `19${50 + (n % 50)}-0${1 + (n % 9)}-1${n % 10}`,
    firstName: `${firstNames[n % 5] ?? ""}${n % 7}`,
    lastName: `O'Connor-${n % 997}`,
    city: `St. Louis ${n % 499}`,
    state: states[n % 5] ?? "",
    postalCode: String(10_000 + n),
    country: n % 3 ? "US" : "United States",
    externalId: `customer-${n}`,
    clientIpAddress: `203.0.${n % 256}.7`,
    clientUserAgent: "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/131.0.0.0",
    clickId: `dj0yJnU9b2JDcFFHekV4SHJNcmVrbFBkUEdqakh0akdUT1VjVVUmcD${n}`,
  }));
}

type Customer = ReturnType<typeof customers>[number];

const hexSha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const naiveNormal = (text: string) => text.normalize("NFC").trim().toLowerCase();
const naiveHash = (text: string) =>
  /^[0-9a-f]{64}$/i.test(text.trim()) ? text.trim().toLowerCase() : hexSha256(text);

/** A quick implementation that creates the same hashes, without any checks. */
function naiveUserData(raw: Customer) {
  const names: Record<string, string> = { texas: "tx", ontario: "on" };
  const state = naiveNormal(raw.state);
  return {
    em: [naiveHash(naiveNormal(raw.email))],
    ph: [naiveHash(naiveNormal(raw.phone).replace(/[^\d]/g, "").replace(/^0+/, ""))],
    ge: [naiveHash(naiveNormal(raw.gender).slice(0, 1))],
    db: [naiveHash(naiveNormal(raw.dateOfBirth).replace(/[^\d]/g, ""))],
    fn: [naiveHash(naiveNormal(raw.firstName))],
    ln: [naiveHash(naiveNormal(raw.lastName))],
    ct: [naiveHash(naiveNormal(raw.city).replace(/[^\p{L}\p{M}\p{N}]/gu, ""))],
    st: [naiveHash(names[state] ?? state)],
    zp: [naiveHash(naiveNormal(raw.postalCode).replace(/[^\p{L}\p{N}]/gu, ""))],
    country: [naiveHash(naiveNormal(raw.country).replace("united states", "us"))],
    external_id: [naiveHash(raw.externalId.normalize("NFC").trim())],
    client_ip_address: raw.clientIpAddress,
    client_user_agent: raw.clientUserAgent,
    click_id: raw.clickId,
  };
}

/** Keeps the results of one batch at a time, like `send`. */
function inBatches(given: readonly Customer[], make: (raw: Customer) => unknown): number {
  let made = 0;
  for (let start = 0; start < given.length; start += 1_000) {
    made += given.slice(start, start + 1_000).map(make).length;
  }
  return made;
}

/** Compares `hashUserData` of eleven hashed fields with a naive version that creates the same hashes. */
export async function benchHashing(): Promise<BenchTable[]> {
  const given = customers();
  const [first] = given;
  if (!first || JSON.stringify(hashUserData(first)) !== JSON.stringify(naiveUserData(first))) {
    throw new Error("the two implementations create different user data");
  }
  const medians = await measure(
    {
      naive: () => inBatches(given, naiveUserData),
      hashUserData: () => inBatches(given, (raw) => hashUserData(raw)),
    },
    15,
  );
  const { naive = Number.NaN } = medians;
  const rows = Object.entries(medians).map(([name, ms]) => ({
    name,
    numbers: [Math.round((count / ms) * 1_000), ms / naive],
  }));
  const title = `User data of ${count} customers, 11 hashes each`;
  return [{ id: "hashing", title, columns: ["way", "calls/s", "ratio of times"], rows }];
}

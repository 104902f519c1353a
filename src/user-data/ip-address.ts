import { refusals, type Refusal } from "./refusal.js";

const refusal: Refusal = {
  rule: "must be one IPv4 or IPv6 address",
  remedy: "give the client's address alone; of X-Forwarded-For the one that your own proxy added",
};

const ipv4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;
const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;
const withPort = /^(?:\[([\da-f:.]+)\](?::\d+)?|(\d+\.\d+\.\d+\.\d+):\d+)$/i;

/**
 * The address of a person's device as it goes over the wire, not hashed: without a port, brackets or the
 * zone of an interface, and an IPv4 address out of its IPv6 form (`::ffff:203.0.113.7`), as Node tells it.
 */
export function normaliseIpAddress(text: string): string | Refusal {
  if (ipv4.test(text)) return text;
  if (/^[\da-f]{32,}$/i.test(text)) return refusals.mustNotHash;
  const bare = withPort.exec(text);
  const address = (bare?.[1] ?? bare?.[2] ?? text).replace(/%[\w.-]{1,64}$/, "");
  const inner = mapped.exec(address)?.[1] ?? address;
  return ipv4.test(inner) || isIpv6(inner) ? inner.toLowerCase() : refusal;
}

/** RFC 4291, section 2.2: eight groups, one run of zeros left out as `::`, the last two maybe as IPv4. */
function isIpv6(text: string): boolean {
  if (text.length > 45 || !text.includes(":")) return false;
  const halves = text.split("::");
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === "" ? [] : half.split(":")));
  const last = groups.at(-1) ?? "";
  const endsInIpv4 = last.includes(".") && text.endsWith(last);
  if (endsInIpv4 && !ipv4.test(last)) return false;
  const plain = endsInIpv4 ? groups.slice(0, -1) : groups;
  const count = plain.length + (endsInIpv4 ? 2 : 0);
  const fits = halves.length === 2 ? count < 8 : count === 8;
  return fits && plain.every((group) => /^[\da-f]{1,4}$/i.test(group));
}

/** Where a click id may be found. */
export interface ClickIdSources {
  /** The URL that the person landed on, or its path and query alone. */
  url?: string | URL | null;
  /** The Cookie header of the request, or `document.cookie`. */
  cookie?: string | null;
  /** Which goes first where both have one. Default: `url`, whose click is the newer. */
  prefer?: "url" | "cookie";
}

/** As long as `hashUserData` lets a click id be. */
const longest = 1_024;

/**
 * Pinterest's id of the click that led to your site, for `clickId` of `hashUserData`: from the `epik`
 * parameter of the landing URL, or else from the `_epik` cookie. Not hashed. `undefined` where there is
 * none. Never throws.
 * https://developers.pinterest.com/docs/api/v5/events-create
 *
 * @example
 * const clickId = clickIdFrom({ url: request.url, cookie: request.headers.cookie });
 */
export function clickIdFrom({ url, cookie, prefer = "url" }: ClickIdSources): string | undefined {
  return prefer === "cookie"
    ? (fromCookie(cookie) ?? fromUrl(url))
    : (fromUrl(url) ?? fromCookie(cookie));
}

function fromUrl(url: string | URL | null | undefined): string | undefined {
  const text: unknown = url instanceof URL ? url.search : url;
  const query = typeof text === "string" ? /\?([^#]*)/.exec(text)?.[1] : undefined;
  if (query === undefined) return undefined;
  // A plus that was not encoded is read as a space, which no click id has.
  return checked(new URLSearchParams(query).get("epik")?.replaceAll(" ", "+"));
}

/** RFC 6265, section 4.2.1. Of several cookies of one name, the first is the one most to the point. */
function fromCookie(cookie: string | null | undefined): string | undefined {
  for (const pair of typeof cookie === "string" ? cookie.split(";") : []) {
    const equals = pair.indexOf("=");
    if (equals > 0 && pair.slice(0, equals).trim() === "_epik") {
      return checked(decoded(pair.slice(equals + 1).trim()));
    }
  }
  return undefined;
}

function decoded(value: string): string {
  const bare = /^"(.*)"$/s.exec(value)?.[1] ?? value;
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}

function checked(id: string | undefined): string | undefined {
  return id !== undefined && id.length <= longest && /^[!-~]+$/.test(id) ? id : undefined;
}

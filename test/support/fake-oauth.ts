import { setTimeout as sleep } from "node:timers/promises";
import type { Judge, RecordedRequest, StandInAnswer } from "../../src/testing/index.js";
import { grant, readScopes, refuse, type GrantRules } from "./fake-oauth-grants.js";
import { serveFake, type FakeAnswer } from "./fake-oauth-http.js";
import { TokenBook } from "./fake-oauth-tokens.js";

/** What goes wrong with one token request: before it is read, after it took effect, or its speed. */
export type Mishap =
  | { before: FakeAnswer }
  | { after: FakeAnswer | ((given: StandInAnswer) => FakeAnswer) }
  | { slow: number };

/** How a fake Pinterest behaves. */
export interface FakeOptions extends GrantRules {
  judge?: Judge;
  /** The status of an answer to a token that lacks a scope. Default: 401, which Pinterest was seen to use. */
  scopeStatus?: 401 | 403;
  /** The code of that answer. Default: 3, a missing permission; 2 is a token that is not accepted. */
  scopeCode?: 2 | 3;
}

/** A fake Pinterest on loopback that issues, revokes and requires tokens. */
export interface FakePinterest extends ReturnType<typeof controlsOf> {
  /** For `baseUrl`. */
  readonly baseUrl: string;
  /** The page that stands for https://www.pinterest.com/oauth/. */
  readonly authorizeUrl: string;
  readonly close: () => Promise<void>;
}

/** The app that every fake knows. */
export const app = { appId: "1500001", appSecret: "app-secret+/with=odd~characters" } as const;
const pair = Buffer.from(`${app.appId}:${app.appSecret}`).toString("base64");

/** Starts a fake Pinterest on a free port. */
export async function startFakePinterest(options: FakeOptions = {}): Promise<FakePinterest> {
  const controls = controlsOf();
  const server = await serveFake(async (request) => {
    controls.requests.push(request);
    // The authorisation page is not part of the API.
    if (request.path !== "/oauth/") {
      controls.faults.push(...((await options.judge?.(request)) ?? []));
    }
    return answer(request, controls, options);
  });
  const { origin } = server;
  return {
    ...controls,
    baseUrl: `${origin}/v5`,
    authorizeUrl: `${origin}/oauth/`,
    close: () => server.close(),
  };
}

function controlsOf() {
  const book = new TokenBook();
  book.secrets.push(app.appSecret, pair);
  const requests: RecordedRequest[] = [];
  return {
    book,
    /** Every request, in order. */
    requests,
    /** What the judge objected to. */
    faults: [] as string[],
    /** What goes wrong with the next token requests, one each. */
    mishaps: [] as Mishap[],
    /** What the user does on the authorisation page. */
    person: { allows: true, tampersWithState: false },
    /** How many tokens were asked for. */
    tokenRequests: () => requests.filter(({ path }) => path === "/oauth/token").length,
    /** A refresh token as a login would have brought. */
    refreshToken: (scopes = ["user_accounts:read", "ads:write"]) =>
      book.issue("refresh", 60 * 86_400, { scopes }).value,
    /** An authorization code as the page would have given. */
    code: (redirectUri: string, scopes = ["user_accounts:read", "ads:write"]) =>
      book.issue("code", 600, { scopes, redirectUri }).value,
  };
}

type Controls = ReturnType<typeof controlsOf>;

async function answer(
  request: RecordedRequest,
  controls: Controls,
  options: FakeOptions,
): Promise<FakeAnswer> {
  const { book } = controls;
  const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? "")?.[1];
  const route = `${request.method} ${request.path.replace(/\d+/, "{id}")}`;
  if (route === "GET /oauth/") return askPerson(request, controls);
  if (route === "POST /oauth/token") return answerToken(request, controls, options);
  if (route === "POST /oauth/token/revoke") {
    if (!isApp(request)) return refuse(401, 2, "Authentication failed.", request);
    const known = book.end(new URLSearchParams(request.body).get("token") ?? "");
    return known ? { status: 200 } : refuse(403, 29, "Not yours.", request);
  }
  const needed = { "GET /user_account": "user_accounts:read" }[route] ?? "ads:write";
  const isEvents = route === "POST /ad_accounts/{id}/events";
  const token = book.find(bearer, "access", ...(isEvents ? (["conversion"] as const) : []));
  if (!token) return refuse(401, 2, "Authentication failed.", request);
  if (token.kind === "access" && !token.scopes.includes(needed)) {
    return refuse(
      options.scopeStatus ?? 401,
      options.scopeCode ?? 3,
      "Your token lacks a scope.",
      request,
    );
  }
  if (route === "GET /user_account") return { status: 200, body: { username: "jane" } };
  if (route === "POST /oauth/conversion_token") {
    const { value } = book.issue("conversion", 86_400, { scopes: [] });
    return { status: 200, body: { access_token: value, token_type: "conversion" } };
  }
  if (isEvents) {
    const events = [{ status: "processed" }];
    return { status: 200, body: { num_events_received: 1, num_events_processed: 1, events } };
  }
  return refuse(404, 0, "No such operation.", request);
}

async function answerToken(
  request: RecordedRequest,
  { book, mishaps }: Controls,
  options: FakeOptions,
): Promise<FakeAnswer> {
  const mishap = mishaps.shift();
  if (mishap && "before" in mishap) return mishap.before;
  if (mishap && "slow" in mishap) await sleep(mishap.slow);
  const form = "application/x-www-form-urlencoded";
  if (request.headers["content-type"] !== form) return refuse(400, 1, "No form.", request);
  if (!isApp(request)) return refuse(401, 2, "Authentication failed.", request);
  const given = grant(request, book, options);
  if (!mishap || !("after" in mishap)) return given;
  return typeof mishap.after === "function" ? mishap.after(given) : mishap.after;
}

function isApp({ headers }: RecordedRequest): boolean {
  return headers.authorization === `Basic ${pair}`;
}

/** The authorisation page, which sends a browser on with a code, or with what was refused. */
function askPerson(request: RecordedRequest, { book, person }: Controls): FakeAnswer {
  const query = new URLSearchParams(request.search);
  const scopes = readScopes(query.get("scope"));
  const redirectUri = query.get("redirect_uri") ?? "";
  if (query.get("client_id") !== app.appId || query.get("response_type") !== "code" || !scopes) {
    return { status: 400, body: "<p>This app asks in a way that Pinterest does not know.</p>" };
  }
  const state = `${query.get("state") ?? ""}${person.tampersWithState ? "x" : ""}`;
  const given: Record<string, string> = person.allows
    ? { code: book.issue("code", 600, { scopes, redirectUri }).value, state }
    : { error: "access_denied", state };
  const location = `${redirectUri}?${new URLSearchParams(given).toString()}`;
  return { status: 302, headers: { location } };
}

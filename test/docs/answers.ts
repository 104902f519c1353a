import type { RecordedRequest, StandInAnswer } from "../../src/testing/index.js";
import { answerFlow } from "./flow-answers.js";

const board = { id: "12", name: "Kitchens", privacy: "PUBLIC" };

const tokens = {
  access_token: "new-access-token-for-snippets",
  expires_in: 2_592_000,
  refresh_token: "new-refresh-token-for-snippets",
  refresh_token_expires_in: 5_184_000,
  scope: "ads:read ads:write",
  token_type: "bearer",
};

const answers: Record<string, StandInAnswer> = {
  "POST /boards": { status: 201, body: board },
  "GET /boards": { status: 200, body: { items: [board], bookmark: null } },
  "GET /boards/12/pins": { status: 200, body: { items: [], bookmark: null } },
  "GET /pins": { status: 200, body: { items: [], bookmark: null } },
  "GET /pins/1": { status: 404, body: { code: 50, message: "Pin not found." } },
  "POST /oauth/conversion_token": {
    status: 200,
    body: { access_token: "conversion-token-for-snippets", token_type: "conversion" },
  },
  "POST /oauth/token": { status: 200, body: tokens },
  "POST /oauth/token/revoke": { status: 200 },
  "POST /ad_accounts/549755885175/schedules": { status: 201, body: { id: "5", name: "Spring" } },
  "GET /ad_accounts/549755885175/schedules": { status: 200, body: { items: [] } },
  "GET /user_account": { status: 200, body: { username: "jane" } },
};

/** What the stand-in answers to the calls of the documentation's snippets, events aside. */
export function answerSnippet(request: RecordedRequest): StandInAnswer | undefined {
  return answers[`${request.method} ${request.path}`] ?? answerFlow(request);
}

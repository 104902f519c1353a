import type { RecordedRequest, StandInAnswer } from "../../src/testing/index.js";

const board = { id: "12", name: "Kitchens", privacy: "PUBLIC" };

const answers: Record<string, StandInAnswer> = {
  "POST /boards": { status: 201, body: board },
  "GET /boards/12/pins": { status: 200, body: { items: [], bookmark: null } },
  "GET /pins": { status: 200, body: { items: [], bookmark: null } },
  "GET /pins/1": { status: 404, body: { code: 50, message: "Pin not found." } },
  "GET /user_account": { status: 200, body: { username: "jane" } },
};

/** What the stand-in answers to the calls of the documentation's snippets, events aside. */
export function answerSnippet({ method, path }: RecordedRequest): StandInAnswer | undefined {
  return answers[`${method} ${path}`];
}

import type { RecordedRequest, StandInAnswer } from "../../src/testing/index.js";

/** Turns an answer as the API's version 5.23 gives it into one of another version. */
type AnswerStyle = (request: RecordedRequest, answer: StandInAnswer) => StandInAnswer;

/** How versions of the API answer. The differences are those of Pinterest's changelog from 5.23 to 5.28. */
export const answerStyles: Readonly<Record<"5.23" | "5.28", AnswerStyle>> = {
  "5.23": (_, answer) => answer,
  "5.28": ({ method, path }, { status, body, ...answer }) => {
    const isEvents = path.endsWith("/events");
    return {
      ...answer,
      // 201 beside 200, and 200 beside 204.
      status:
        method === "POST" && status === 200 && !isEvents ? 201 : status === 204 ? 200 : status,
      body: status === 204 ? { statusCode: 204 } : flatten(path, body),
    };
  },
};

function flatten(path: string, body: unknown): unknown {
  if (typeof body !== "object" || body === null) return body;
  if (path.endsWith("/mmm_reports") && "data" in body) {
    return { message: null, status: "success", ...(body.data as object) };
  }
  if (path.endsWith("/oauth/token")) return { ...body, scope: undefined, response_type: undefined };
  return body;
}

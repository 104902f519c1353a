import {
  serve,
  type LocalServer,
  type RecordedRequest,
  type StandInAnswer,
} from "../../src/testing/http.js";

/** An answer, or a connection that ends without one. */
export type FakeAnswer = StandInAnswer | "drop";

/** Serves HTTP as the stand-in does; text is the page of a gateway, as errors on the way are. */
export function serveFake(
  answer: (request: RecordedRequest) => Promise<FakeAnswer>,
): Promise<LocalServer> {
  return serve(async (request) => {
    const given = await answer(request);
    if (given === "drop") return { connection: "reset" };
    const type = typeof given.body === "string" && { "content-type": "text/html" };
    return { ...given, headers: { ...type, ...given.headers } };
  });
}

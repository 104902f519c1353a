import { inject } from "vitest";
import type { Judge } from "../../src/testing/index.js";
import type {} from "./judge-server.js";

/** The faults that Prism finds in a request, by the server of judge-server.ts. */
export const sharedJudge: Judge = async (request) => {
  const answer = await fetch(inject("judge"), { method: "POST", body: JSON.stringify(request) });
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()) as string[];
};

import { inject } from "vitest";
import type { Judge } from "../../src/testing/index.js";
import type {} from "./judge-server.js";

/** What Prism objects to in a request; judge-server.ts has it. */
export const sharedJudge: Judge = async (request) => {
  const answer = await fetch(inject("judge"), { method: "POST", body: JSON.stringify(request) });
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()) as string[];
};

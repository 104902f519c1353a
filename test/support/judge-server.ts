import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import type { TestProject } from "vitest/node";
import { createPrismJudge } from "../../scripts/judge/prism.js";
import type { Judge, RecordedRequest } from "../../src/testing/index.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the judge is that all test files of a run share. */
    judge: string;
  }
}

/**
 * Has Prism, which takes seconds to load and to read the document, in Vitest's own process: once, and not in
 * the process of each test file that asks it. Called by Vitest.
 */
export async function setup(project: TestProject): Promise<() => void> {
  let judge: Promise<Judge> | undefined;
  const rule = async (request: RecordedRequest) => (await (judge ??= createPrismJudge()))(request);
  const server = createServer((incoming, outgoing) => {
    json(incoming)
      .then((request) => rule(request as RecordedRequest))
      .then(
        (faults) => outgoing.end(JSON.stringify(faults)),
        (error: unknown) => outgoing.writeHead(500).end(String(error)),
      );
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  project.provide("judge", `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return () => {
    server.close();
    server.closeAllConnections();
  };
}

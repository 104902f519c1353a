import { Pinterest, type PinterestOptions } from "../../src/index.js";
import { serve, type RecordedRequest } from "../../src/testing/http.js";
import type { Credentials } from "./credentials.js";
import type { ContractCall } from "./calls.js";

/** A call, and what came of it on the wire. */
export interface Sent {
  readonly call: ContractCall;
  readonly request: RecordedRequest;
}

/** A method of the facade once its types are forgotten: samples know no types. */
type AnyMethod = (path: string, options: object) => Promise<unknown>;

/** Makes calls through the facade to a real local server, one after the other, and returns what it got. */
export async function sendAll(
  calls: readonly ContractCall[],
  credentials: Credentials,
  options: PinterestOptions = {},
): Promise<Sent[]> {
  const requests: RecordedRequest[] = [];
  const server = await serve((request) => {
    requests.push(request);
    return Promise.resolve({ status: 200, body: {} });
  });
  try {
    const baseUrl = `${server.origin}/v5`;
    const pinterest = new Pinterest({ ...credentials, ...options, baseUrl, retry: false });
    const methods = pinterest as unknown as Record<string, AnyMethod>;
    for (const { operation, path, query, body } of calls) {
      await methods[operation.method]?.call(pinterest, operation.path, { path, query, body });
    }
  } finally {
    await server.close();
  }
  return calls.map((call, index) => {
    const request = requests[index];
    if (!request || requests.length > calls.length) throw new Error("not one request a call");
    return { call, request };
  });
}

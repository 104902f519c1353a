import type { FetchLike } from "../../src/index.js";
import type { UndiciFetchOptions } from "../../src/undici.js";

/**
 * `undiciFetch` over each of the two dispatchers that it may meet: the one that Node's own fetch has set,
 * which is of the undici in Node, and one of the package.
 */
export async function undiciTransports(): Promise<
  readonly { readonly name: string; readonly fetch: FetchLike }[]
> {
  // Whichever of the two undicis is loaded first sets the one that both use, hence the imports after it.
  await fetch("data:,");
  const symbol = Symbol.for("undici.globalDispatcher.1");
  const dispatcher = Reflect.get(globalThis, symbol) as UndiciFetchOptions["dispatcher"];
  const { Agent } = await import("undici");
  if (!dispatcher || dispatcher instanceof Agent)
    throw new Error("undici was loaded before Node's own");
  const { undiciFetch } = await import("../../src/undici.js");
  return [
    { name: "the undici of Node", fetch: undiciFetch({ dispatcher }) },
    { name: "the undici of the package", fetch: undiciFetch({ dispatcher: new Agent() }) },
  ];
}

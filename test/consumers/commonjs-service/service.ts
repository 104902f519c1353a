import type { Pinterest, Body } from "pinterest-client" with { "resolution-mode": "import" };

let client: Promise<Pinterest> | undefined;

async function start(): Promise<Pinterest> {
  const { Pinterest } = await import("pinterest-client");
  return new Pinterest({ accessToken: "token" });
}

export async function addBoard(body: Body<"POST /boards">): Promise<string> {
  client ??= start();
  const { id } = await (await client).post("/boards", { body });
  return id;
}

import { Pinterest } from "pinterest-client";
import type { Body, CommonCallOptions, Data, Item, Path, PinterestOptions } from "pinterest-client";

/** What is read of an environment may be missing, and is passed on as it is. */
declare const env: Readonly<Record<string, string>>;

const options: PinterestOptions = {
  accessToken: env["PINTEREST_ACCESS_TOKEN"],
  baseUrl: undefined,
  testMode: undefined,
};
const pinterest = new Pinterest(options);

const body: Body<"POST /boards"> = { name: "Kitchens", privacy: "SECRET" };
const path: Path<"GET /boards/{board_id}"> = { board_id: "12" };

// @ts-expect-error there is no such field
export const misspelt: Body<"POST /boards"> = { name: "Kitchens", privcy: "SECRET" };
// @ts-expect-error the answer has no list
export type NoItem = Item<"GET /user_account">;

export async function rename(name: string, call: CommonCallOptions): Promise<string> {
  const board = await pinterest.post("/boards", { body: { ...body, name }, ...call });
  const gone: Data<"DELETE /boards/{board_id}"> = undefined;
  const { data, response, rateLimit } = await pinterest.request("GET", "/boards/{board_id}", {
    path,
  });
  const raw = await pinterest.raw.GET("/boards/{board_id}", { params: { path } });
  const left = rateLimit?.remaining ?? Infinity;
  // @ts-expect-error a board needs its id
  await pinterest.get("/boards/{board_id}", {});
  return [board.id, data.name, response.status, raw.data?.name, left, gone].join();
}

/** What a user of the types alone writes; no @types/node needed. Compiled by declarations.test.ts. */
import { Pinterest } from "pinterest-client";
import type { Body, CallArguments, CallData, Data, Item, Path, PathOf } from "pinterest-client";
import type { ConversionEvent, Query, Route } from "pinterest-client";

const pinterest = new Pinterest({ accessToken: "token" });

export const query: Query<"GET /pins"> = { page_size: 50, pin_metrics: true };
export const path: Path<"GET /boards/{board_id}"> = { board_id: "12" };
export const body: Body<"POST /boards"> = { name: "Kitchens", privacy: "SECRET" };
export const route: Route = "GET /pins";
export const gone: Data<"DELETE /boards/{board_id}"> = undefined;

// @ts-expect-error no such field
export const misspelt: Body<"POST /boards"> = { name: "Kitchens", privcy: "SECRET" };
// @ts-expect-error an answer without a list
export type NoItem = Item<"GET /user_account">;

export function title(pin: Item<"GET /pins">): string {
  return pin.title ?? "untitled";
}

export function get<P extends PathOf<"get">>(
  at: P,
  ...options: CallArguments<"get", P>
): Promise<CallData<"get", P>> {
  return pinterest.get(at, ...options);
}

export async function calls(events: ConversionEvent[]): Promise<unknown[]> {
  const page = await get("/pins", { query });
  const board = await pinterest.post("/boards", { body });
  const { data, response } = await pinterest.request("GET", "/boards/{board_id}", { path });
  const report = await pinterest.conversions.send("1", events);
  const raw = await pinterest.raw.GET("/pins", { params: { query } });
  return [page.items.map(title), board.id, data.name, response.status, report.processed, raw.data];
}

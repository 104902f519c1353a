import assert from "node:assert/strict";
import { test } from "node:test";
import { Pinterest, PinterestServerError } from "pinterest-client";
import { reply, startStandIn } from "pinterest-client/testing";
import type { Failure, OutcomeRule, StandIn, TextQuery } from "pinterest-client/testing";

const tooOld: OutcomeRule = { "order-1": { status: "failed", error_message: "too old" } };
const down: Failure = { route: "GET /boards", status: 503, times: 9 };

function clientOf(standIn: StandIn): Pinterest {
  return new Pinterest({ accessToken: "any", baseUrl: standIn.baseUrl, retry: false });
}

test("a board is made, listed and not found", async () => {
  const standIn = await startStandIn({ outcome: tooOld });
  const pinterest = clientOf(standIn);
  standIn.on("POST /boards", ({ body }) => ({ ...body, id: "12" }));
  standIn.on("GET /boards/{board_id}", ({ path }) =>
    reply(404, { code: 40, message: `There is no board ${path.board_id}` }),
  );
  standIn.pages("GET /pins", [{ id: "1", title: "Oak" }]);
  const { name } = await pinterest.post("/boards", { body: { name: "Kitchens" } });
  assert.equal(name, "Kitchens");
  const query: TextQuery<"GET /pins"> = { page_size: "25" };
  assert.ok(query.page_size);
  standIn.fail(down);
  await assert.rejects(pinterest.get("/boards"), PinterestServerError);
  // @ts-expect-error there is no such route
  standIn.on("GET /bords", {});
  await standIn.close();
});

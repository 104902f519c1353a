import { reply, startStandIn, type StandIn } from "../../src/testing/index.js";

/** Starts the stand-in that the suite calls. */
export async function startServer(): Promise<StandIn> {
  const standIn = await startStandIn();
  standIn.on("GET /user_account", { username: "kitchens" });
  // It repeats the credential, as a careless gateway may.
  standIn.on("GET /pins/{pin_id}", ({ request }) => {
    const message = `There is no such Pin for ${request.headers.authorization ?? "nobody"}`;
    return reply(404, { code: 50, message });
  });
  const pins = ["Oak", "Ash", "Elm"].map((title, index) => ({ id: String(index), title }));
  standIn.pages("GET /pins", pins);
  for (const route of ["GET /user_account/following", "GET /user_account/followers"] as const) {
    standIn.fail({ route, connection: "stall", times: Infinity });
  }
  return standIn;
}

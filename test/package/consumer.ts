import { isPinterestError, Pinterest, type Body, type ConversionEvent } from "pinterest-client";
import { startStandIn } from "pinterest-client/testing";

const body: Body<"POST /boards"> = { name: "Kitchens" };
const event: ConversionEvent = {
  event_name: "checkout",
  action_source: "web",
  event_time: new Date(),
  event_id: "order-1",
  user_data: { client_ip_address: "203.0.113.7", client_user_agent: "Mozilla/5.0" },
};

export async function main(): Promise<string> {
  const standIn = await startStandIn();
  const pinterest = new Pinterest({ accessToken: "token", baseUrl: standIn.baseUrl });
  try {
    await pinterest.conversions.send("1", [event]);
    const { name } = await pinterest.post("/boards", { body });
    // @ts-expect-error a board has no such field
    await pinterest.post("/boards", { body: { nmae: "Kitchens" } });
    return name;
  } catch (error) {
    return isPinterestError(error) ? error.message : "";
  } finally {
    await standIn.close();
  }
}

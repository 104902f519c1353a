import express from "express";
import { clickIdFrom, hashUserData, Pinterest } from "pinterest-client";

// Started with PINTEREST_CONVERSION_TOKEN, PINTEREST_AD_ACCOUNT_ID and PINTEREST_API_URI.
const pinterest = Pinterest.fromEnv();

const server = express()
  .use(express.json())
  .post("/orders", async (request, response) => {
    const { id, email, total } = request.body;
    const report = await pinterest.conversions.send(pinterest.adAccountId, [
      {
        event_name: "checkout",
        action_source: "web",
        event_time: new Date(),
        event_id: `order-${id}`,
        user_data: hashUserData({
          email,
          clientIpAddress: request.ip,
          clientUserAgent: request.get("user-agent"),
          clickId: clickIdFrom({ cookie: request.get("cookie") }),
        }),
        custom_data: { currency: "USD", value: total },
      },
    ]);
    response.json({ processed: report.processed });
  })
  .listen(0, "127.0.0.1", () => console.log(server.address().port));

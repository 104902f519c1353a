import { hashUserData, type Pinterest } from "pinterest-client";

/** Reports an order to Pinterest: the code under test. */
export async function reportCheckout(
  pinterest: Pinterest,
  order: { id: string; email: string; total: number },
): Promise<"sent" | "refused" | "later"> {
  const { outcomes } = await pinterest.conversions.send("549755885175", [
    {
      event_name: "checkout",
      action_source: "web",
      event_time: new Date(),
      event_id: `order-${order.id}`,
      user_data: hashUserData({ email: order.email }),
      custom_data: { currency: "USD", value: order.total },
    },
  ]);
  const status = outcomes[0]?.status;
  return status === "processed" ? "sent" : status === "failed" ? "refused" : "later";
}

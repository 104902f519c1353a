// Jest in CommonJS, as `npm init -y` sets it.
test("an event is sent", async () => {
  const { Pinterest } = await import("pinterest-client");
  const { startStandIn } = await import("pinterest-client/testing");
  const standIn = await startStandIn();
  const pinterest = new Pinterest({ conversionToken: "any", baseUrl: standIn.baseUrl });
  const report = await pinterest.conversions.send("549755885175", [
    {
      event_name: "checkout",
      action_source: "web",
      event_time: new Date(),
      event_id: "order-1001",
      user_data: { client_ip_address: "203.0.113.7", client_user_agent: "Mozilla/5.0" },
    },
  ]);
  expect(report).toMatchObject({ processed: 1, failed: 0, unsent: 0 });
  await standIn.close();
});

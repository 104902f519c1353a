import { createServer } from "node:http";
import { json } from "node:stream/consumers";
import {
  clientCredentialsToken,
  isPinterestError,
  Pinterest,
  PinterestRateLimitError,
  refreshingToken,
} from "pinterest-client";
import type { CallEvent, ConversionReport, TokenProvider } from "pinterest-client";
import { eventOf, type Order } from "./orders.js";

const app = { appId: "1", appSecret: process.env.PINTEREST_APP_SECRET ?? "" };

const ofUser: TokenProvider = refreshingToken({
  ...app,
  refreshToken: "kept",
  onToken: async ({ access_token, refresh_token, expiresAt }) => {
    const kept: [string, string, Date] = [access_token, refresh_token, expiresAt];
    await Promise.resolve(kept);
  },
});

const timings = new Map<string, number>();

function onEvent(event: CallEvent): void {
  if (event.type === "response") timings.set(event.operation, event.ms);
  else if (event.type === "retry") process.emitWarning(`again in ${event.delay.toFixed()} ms`);
}

const pinterest = new Pinterest({
  accessToken: ofUser,
  conversionToken: () => Promise.resolve("token"),
  retry: { limit: 3, maxDelay: 10_000 },
  timeout: 5_000,
  onEvent,
});

const ofOwner = Pinterest.fromEnv({
  accessToken: clientCredentialsToken({ ...app, scopes: ["ads:read"] }),
});

async function record(orders: readonly Order[]): Promise<ConversionReport> {
  const events = orders.flatMap((order) => eventOf(order) ?? []);
  return pinterest.conversions.send(ofOwner.adAccountId, events);
}

createServer((request, response) => {
  const controller = new AbortController();
  request.on("close", () => controller.abort());
  json(request)
    .then((orders) => record(orders as Order[]))
    .then((report) => {
      for (const outcome of report.outcomes) {
        if (outcome.status !== "processed") console.warn(outcome.eventId, outcome.error.message);
      }
      response.end(String(report.processed));
    })
    .catch((error: unknown) => {
      if (error instanceof PinterestRateLimitError && error.retryAfterMs !== undefined) {
        response.setHeader("retry-after", Math.ceil(error.retryAfterMs / 1_000));
      }
      response.statusCode = 503;
      response.end(isPinterestError(error) ? error.name : "Error");
    });
});

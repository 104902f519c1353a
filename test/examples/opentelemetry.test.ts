import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { context, SpanStatusCode, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { traceCalls } from "../../examples/opentelemetry/spans.js";
import { Pinterest, type CallEvent } from "../../src/index.js";
import { startStandIn, type StandInAnswer } from "../../src/testing/index.js";
import { openFake, useExample } from "./run-example.js";

const exporter = new InMemorySpanExporter();
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
const tracer = provider.getTracer("test");

beforeAll(() => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
});
beforeEach(() => {
  exporter.reset();
});
afterAll(() => provider.shutdown());

/** A client whose calls are answered one after another. */
async function clientFor(...answers: StandInAnswer[]) {
  const standIn = await startStandIn({ respond: () => answers.shift() });
  onTestFinished(() => standIn.close());
  const { baseUrl } = standIn;
  return { accessToken: "access-token-for-tests", baseUrl, retry: { baseDelay: 1 } };
}

/** The spans by name, each with the name of its parent. */
function finished() {
  const spans = exporter.getFinishedSpans();
  const nameOf = new Map(spans.map((span) => [span.spanContext().spanId, span.name]));
  return spans.map(({ name, parentSpanContext, attributes, status, events }) => ({
    name,
    parent: nameOf.get(parentSpanContext?.spanId ?? ""),
    attributes,
    isError: status.code === SpanStatusCode.ERROR,
    events: events.map((event) => event.name),
  }));
}

describe("The OpenTelemetry adapter", () => {
  test("nests attempts in their call, and the call in the span that is active", async () => {
    const options = await clientFor({ status: 503 }, { status: 200, body: { username: "jane" } });
    const pinterest = new Pinterest({ ...options, onEvent: traceCalls(tracer) });
    await tracer.startActiveSpan("job", async (span) => {
      await pinterest.get("/user_account");
      span.end();
    });
    const attempt = { name: "GET /user_account", parent: "user_account/get" };
    expect(finished()).toMatchObject([
      { ...attempt, isError: true, attributes: { "http.response.status_code": 503 } },
      { ...attempt, isError: false, attributes: { "http.request.resend_count": 1 } },
      {
        name: "user_account/get",
        parent: "job",
        isError: false,
        events: ["retry"],
        attributes: {
          "pinterest.attempts": 2,
          "http.response.status_code": 200,
          "url.template": "/user_account",
        },
      },
      { name: "job" },
    ]);
  });

  test("keeps calls at the same time apart", async () => {
    const options = await clientFor();
    const pinterest = new Pinterest({ ...options, onEvent: traceCalls(tracer) });
    const job = (name: string) =>
      tracer.startActiveSpan(name, async (span) => {
        await pinterest.get("/user_account").catch(() => undefined);
        span.end();
      });
    await Promise.all([job("a"), job("b"), job("c")]);
    const parents = finished().flatMap(({ name, parent }) =>
      name === "user_account/get" ? [parent] : [],
    );
    expect(parents.sort()).toEqual(["a", "b", "c"]);
  });

  test("marks a call that fails, and shows neither values nor tokens", async () => {
    const options = await clientFor({ status: 404, body: { code: 50, message: "secret text" } });
    const pinterest = new Pinterest({ ...options, onEvent: traceCalls(tracer) });
    const path = { pin_id: "549755885175" };
    await pinterest.get("/pins/{pin_id}", { path }).catch(() => undefined);
    const [, call] = finished();
    expect(call).toMatchObject({
      isError: true,
      attributes: { "error.type": "PinterestNotFoundError" },
    });
    expect(JSON.stringify(finished())).not.toMatch(/549755885175|secret|token/);
  });

  test("traces every client of a process over the diagnostics channel", async () => {
    const options = await clientFor();
    const listener = traceCalls(tracer);
    const receive = (event: unknown) => {
      listener(event as CallEvent);
    };
    subscribe("pinterest-client:event", receive);
    await new Pinterest(options).get("/user_account").catch(() => undefined);
    unsubscribe("pinterest-client:event", receive);
    expect(finished().map(({ name }) => name)).toEqual(["GET /user_account", "user_account/get"]);
  });
});

describe("The example", () => {
  const start = useExample("opentelemetry");

  test("prints its spans", async () => {
    const { env } = await openFake();
    const { code, stdout } = await start([], { ...env }).ended;
    expect(code).toBe(0);
    expect(stdout).toContain("name: 'boards/list'");
    expect(stdout).toContain("name: 'GET /boards'");
    expect(stdout).toContain("name: 'list boards'");
    expect(trace.getActiveSpan()).toBeUndefined();
  });
});

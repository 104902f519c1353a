/**
 * Reads the names of your boards within a span, and prints the spans: yours, one for each call, and one for each of
 * its attempts.
 *
 *   tsx main.ts
 */
import { context, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import {
  BasicTracerProvider,
  ConsoleSpanExporter,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { isPinterestError, Pinterest } from "pinterest-client";
import { traceCalls } from "./spans.js";

// In your own program, the SDK that you use already does this: @opentelemetry/sdk-node or your vendor's.
const provider = new BasicTracerProvider({
  spanProcessors: [new SimpleSpanProcessor(new ConsoleSpanExporter())],
});
trace.setGlobalTracerProvider(provider);
context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());

const pinterest = Pinterest.fromEnv({ onEvent: traceCalls() });
await trace.getTracer("shop").startActiveSpan("list boards", async (span) => {
  try {
    for await (const board of pinterest.paginate("/boards")) console.log(board.name);
  } catch (error) {
    if (!isPinterestError(error)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  } finally {
    span.end();
  }
});
await provider.shutdown();

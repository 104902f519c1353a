import {
  context,
  SpanKind,
  SpanStatusCode,
  trace,
  type Span,
  type Tracer,
} from "@opentelemetry/api";
import type { CallEvent, CallListener } from "pinterest-client";

/** The spans of a call that is under way. */
interface CallSpans {
  readonly call: Span;
  /** The span of the current attempt, if one is waiting for its response. */
  attempt?: Span | undefined;
}

/**
 * Makes an `onEvent` listener that traces calls: a span for each call, a child of the span that is active where the
 * call is made, and within it a client span for each attempt. Retries and waits for the rate limit are events of the
 * call's span. Names and attributes are those of OpenTelemetry's conventions for HTTP, with the template of the path,
 * so that no span has ids or personal data in it.
 * https://opentelemetry.io/docs/specs/semconv/http/http-spans/
 *
 * @example
 * const pinterest = new Pinterest({ accessToken, onEvent: traceCalls() });
 */
export function traceCalls(tracer: Tracer = trace.getTracer("pinterest-client")): CallListener {
  const calls = new Map<string, CallSpans>();
  return (event) => {
    let spans = calls.get(event.callId);
    if (!spans) {
      spans = { call: tracer.startSpan(event.operation, { attributes: attributesOf(event) }) };
      calls.set(event.callId, spans);
    }
    record(tracer, spans, event);
    if (event.type === "end") calls.delete(event.callId);
  };
}

function record(tracer: Tracer, spans: CallSpans, event: CallEvent): void {
  const { call, attempt } = spans;
  switch (event.type) {
    case "request":
      spans.attempt = tracer.startSpan(
        `${event.method} ${event.path}`,
        {
          kind: SpanKind.CLIENT,
          attributes: {
            ...attributesOf(event),
            ...(event.attempt > 1 && { "http.request.resend_count": event.attempt - 1 }),
          },
        },
        trace.setSpan(context.active(), call),
      );
      break;
    case "response":
      attempt?.setAttribute("pinterest.request_id", event.requestId ?? "");
      end(attempt, { status: event.status });
      break;
    case "failure":
      end(attempt, { errorType: event.error.name });
      break;
    case "retry":
    case "throttle":
      call.addEvent(event.type, { "pinterest.delay_ms": event.delay });
      break;
    case "end":
      call.setAttribute("pinterest.attempts", event.attempt);
      end(call, { status: event.status, errorType: event.errorName });
  }
}

function attributesOf({ operation, method, path }: CallEvent) {
  return {
    "pinterest.operation": operation,
    "http.request.method": method,
    "url.template": path,
  };
}

function end(
  span: Span | undefined,
  {
    status,
    errorType,
  }: { readonly status?: number | undefined; readonly errorType?: string | undefined },
): void {
  if (status !== undefined) span?.setAttribute("http.response.status_code", status);
  const error = errorType ?? (status !== undefined && status >= 400 ? `${status}` : undefined);
  if (error !== undefined) {
    span?.setAttribute("error.type", error);
    span?.setStatus({ code: SpanStatusCode.ERROR });
  }
  span?.end();
}

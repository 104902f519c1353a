export { apiVersion } from "../generated/operations.js";
export type { OperationScope } from "../generated/operations.js";
export type { components, operations, paths } from "../generated/schema.js";
export type { CommonCallOptions } from "./call/options.js";
export type { RawClient } from "./call/raw.js";
export type { Conversions, SendOptions } from "./conversions/conversions.js";
export type {
  Amount,
  ConversionContent,
  ConversionCustomData,
  ConversionEvent,
} from "./conversions/event.js";
export type { ConversionReport, EventError, EventOutcome } from "./conversions/report.js";
export type { TokenSource } from "./credentials.js";
export { PinterestAbortError } from "./errors/abort-error.js";
export { PinterestApiError } from "./errors/api-error.js";
export { PinterestCallError } from "./errors/call-error.js";
export { PinterestConfigurationError } from "./errors/configuration-error.js";
export { PinterestConnectionError } from "./errors/connection-error.js";
export { PinterestInputError } from "./errors/input-error.js";
export { PinterestParseError } from "./errors/parse-error.js";
export { isPinterestError, PinterestError } from "./errors/pinterest-error.js";
export { PinterestSandboxError } from "./errors/sandbox-error.js";
export { PinterestTestModeError } from "./errors/test-mode-error.js";
export { PinterestTimeoutError } from "./errors/timeout-error.js";
export { Pinterest } from "./pinterest.js";
export type { PinterestResponse } from "./pinterest.js";
export type { FetchLike, PinterestOptions } from "./settings.js";
export type { Item, ListRoute } from "./types/item.js";
export type {
  Body,
  CallArguments,
  CallData,
  CallOptions,
  Data,
  Method,
  Path,
  PathOf,
  Query,
  Route,
} from "./types/routes.js";

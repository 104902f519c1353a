export { apiVersion } from "../generated/operations.js";
export type { components, operations, paths } from "../generated/schema.js";
export type { CommonCallOptions } from "./call/options.js";
export type { RawClient } from "./call/raw.js";
export type { EventCheck } from "./conversions/check.js";
export { clickIdFrom } from "./conversions/click-id.js";
export type { ClickIdSources } from "./conversions/click-id.js";
export type { Conversions } from "./conversions/conversions.js";
export type {
  Amount,
  ConversionContent,
  ConversionCustomData,
  ConversionEvent,
} from "./conversions/event.js";
export { newEventId } from "./conversions/event-id.js";
export { fromEventTime, toEventTime } from "./conversions/event-time.js";
export type { EventSource } from "./conversions/gather.js";
export type { SendAllOptions, SendOptions } from "./conversions/options.js";
export type { EventIssue } from "./conversions/preflight.js";
export type {
  ConversionCounts,
  ConversionReport,
  EventError,
  EventOutcome,
} from "./conversions/report.js";
export type { TokenSource } from "./credentials.js";
export { PinterestAbortError } from "./errors/abort-error.js";
export { PinterestApiError } from "./errors/api-error.js";
export { PinterestAuthenticationError } from "./errors/authentication-error.js";
export { PinterestCallError } from "./errors/call-error.js";
export { PinterestConfigurationError } from "./errors/configuration-error.js";
export { PinterestConflictError } from "./errors/conflict-error.js";
export { PinterestConnectionError } from "./errors/connection-error.js";
export { PinterestInputError } from "./errors/input-error.js";
export { PinterestInvalidRequestError } from "./errors/invalid-request-error.js";
export { PinterestNotFoundError } from "./errors/not-found-error.js";
export { PinterestParseError } from "./errors/parse-error.js";
export { PinterestPermissionError } from "./errors/permission-error.js";
export { isPinterestError, PinterestError } from "./errors/pinterest-error.js";
export { PinterestRateLimitError } from "./errors/rate-limit-error.js";
export { PinterestReauthorizationError } from "./errors/reauthorization-error.js";
export { PinterestSandboxError } from "./errors/sandbox-error.js";
export { PinterestServerError } from "./errors/server-error.js";
export { PinterestTestModeError } from "./errors/test-mode-error.js";
export { PinterestTimeoutError } from "./errors/timeout-error.js";
export { PinterestTokenStorageError } from "./errors/token-storage-error.js";
export { PinterestUnprocessableError } from "./errors/unprocessable-error.js";
export type { Environment } from "./from-env.js";
export { authorizationUrl } from "./oauth/authorization-url.js";
export type { AuthorizationRequest } from "./oauth/authorization-url.js";
export { createOAuth } from "./oauth/oauth.js";
export type { CodeExchange, OAuth, OAuthOptions } from "./oauth/oauth.js";
export { clientCredentialsToken, refreshingToken } from "./oauth/refreshing-token.js";
export type {
  ClientCredentialsTokenOptions,
  RefreshingTokenOptions,
} from "./oauth/refreshing-token.js";
export type { ProviderOptions } from "./oauth/provider-options.js";
export type { OAuthScope } from "./oauth/scopes.js";
export type { TokenProvider } from "./oauth/token-provider.js";
export type {
  ClientTokens,
  CodeTokens,
  ConversionToken,
  RefreshedTokens,
  Tokens,
  TokenTimes,
} from "./oauth/tokens.js";
export type { Pages, ToArrayOptions } from "./pages/pages.js";
export { Pinterest } from "./pinterest.js";
export type { PinterestResponse } from "./pinterest.js";
export type { PinterestOptions } from "./settings.js";
export type {
  CallEvent,
  CallListener,
  FailureEvent,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
  ThrottleEvent,
} from "./transport/call-events.js";
export type { AnswerHeaders, FetchAnswer, FetchInit, FetchLike } from "./transport/fetch-like.js";
export type { LimitOptions } from "./transport/limits.js";
export type { RateLimit } from "./transport/rate-limit.js";
export type { RetryOptions } from "./transport/retry-timing.js";
export type { Item, ListRoute } from "./types/item.js";
export type {
  PageItem,
  PageOf,
  PaginateArguments,
  PaginatedPath,
  PaginateOptions,
} from "./types/paginated.js";
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
export type { DroppedField } from "./user-data/dropped.js";
export { hashUserData } from "./user-data/hash-user-data.js";
export type { HashOptions } from "./user-data/hash-user-data.js";
export { hashed } from "./user-data/hashed.js";
export type { Hashed } from "./user-data/hashed.js";
export type {
  IdentifiedRawUserData,
  RawDate,
  RawUserData,
  RawValue,
} from "./user-data/raw-user-data.js";
export { isIdentified } from "./user-data/user-data.js";
export type {
  PartialUserData,
  UserData,
  UserDataWithoutIdentifier,
} from "./user-data/user-data.js";

/**
 * The client: conversion events, typed calls to every operation, credentials and errors.
 *
 * @module
 */
export { apiVersion } from "../generated/operations.js";
export type { components, operations, paths } from "../generated/schema.js";
export type { CommonCallOptions } from "./options.js";
export type { RawClient } from "./transport/raw.js";
// What the methods of `raw` take and return, so that the declarations of a library over this one can name it.
export type {
  BodySerializer,
  ClientMethod,
  ClientRequestMethod,
  FetchOptions,
  FetchResponse,
  HeadersOptions,
  MaybeOptionalInit,
  Middleware,
  MiddlewareCallbackParams,
  PathSerializer,
  QuerySerializer,
  QuerySerializerOptions,
} from "openapi-fetch";
export type { EventCheck } from "./conversions/index.js";
export { clickIdFrom } from "./conversions/event.js";
export type { ClickIdSources } from "./conversions/event.js";
export type { Conversions } from "./conversions/index.js";
export type {
  Amount,
  ConversionContent,
  ConversionCustomData,
  ConversionEvent,
  OpenConversionEvent,
} from "./conversions/event.js";
export { newEventId } from "./conversions/event.js";
export { fromEventTime, toEventTime } from "./conversions/event.js";
export type { EventSource } from "./conversions/stream.js";
export type { CheckOptions, SendAllOptions, SendOptions } from "./conversions/index.js";
export type { EventIssue } from "./conversions/structure.js";
export type {
  ConversionCounts,
  ConversionReport,
  EventError,
  EventOutcome,
} from "./conversions/report.js";
export {
  PinterestAbortError,
  PinterestApiError,
  PinterestAuthenticationError,
  PinterestCallError,
  PinterestConfigurationError,
  PinterestConflictError,
  PinterestConnectionError,
  PinterestInputError,
  PinterestInvalidRequestError,
  PinterestNotFoundError,
  PinterestParseError,
  PinterestPermissionError,
  isPinterestError,
  PinterestError,
  PinterestRateLimitError,
  PinterestReauthorizationError,
  PinterestSandboxError,
  PinterestServerError,
  PinterestTestModeError,
  PinterestTimeoutError,
  PinterestTokenSourceError,
  PinterestTokenStorageError,
  PinterestUnprocessableError,
  type RateLimit,
  type RateLimitWindow,
} from "./errors/index.js";
export type { EnvironmentVariables } from "./environment.js";
export { authorizationUrl } from "./oauth/index.js";
export type { AuthorizationRequest } from "./oauth/index.js";
export { createOAuth } from "./oauth/index.js";
export type { CodeExchange, OAuth, OAuthOptions } from "./oauth/index.js";
export { clientCredentialsToken, refreshingToken } from "./oauth/token-provider.js";
export type {
  ClientCredentialsTokenOptions,
  RefreshingTokenOptions,
} from "./oauth/token-provider.js";
export type { ProviderOptions } from "./oauth/token-provider.js";
export type { OAuthScope } from "./oauth/index.js";
export type {
  ClientTokens,
  CodeTokens,
  ConversionToken,
  RefreshedTokens,
  Tokens,
  TokenTimes,
} from "./oauth/index.js";
export type { Pages, ToArrayOptions } from "./pagination.js";
export { Pinterest } from "./pinterest.js";
export type { PinterestResponse } from "./pinterest.js";
export type { UntypedCallOptions } from "./untyped-call.js";
export type { PinterestOptions, TokenProvider, TokenSource } from "./options.js";
export type {
  CallEvent,
  CallListener,
  EndEvent,
  FailureEvent,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
  ThrottleEvent,
} from "./transport/events.js";
export type { RateGate, RateGateRequest, RateReservation } from "./transport/rate-gate.js";
export type { AnswerHeaders, FetchAnswer, FetchInit, FetchLike } from "./transport/fetch.js";
export type { LimitOptions, RetryOptions } from "./options.js";
export type { Item, ListRoute } from "./types.js";
export type {
  PageItem,
  PageOf,
  PaginateArguments,
  PaginatedPath,
  PaginateOptions,
} from "./types.js";
export type {
  Body,
  CallArguments,
  CallData,
  CallOptions,
  Data,
  Method,
  Options,
  Path,
  PathTemplate,
  Query,
  Route,
} from "./types.js";
export { hashUserData, hashed, isIdentified } from "./user-data/index.js";
export type {
  DroppedField,
  Hashed,
  HashedUserData,
  HashOptions,
  IdentifiedRawUserData,
  PartialUserData,
  RawDate,
  RawUserData,
  RawValue,
  UserData,
  UserDataWithEmail,
  UserDataWithIpAndUserAgent,
  UserDataWithMobileAdId,
  UserDataWithoutIdentifier,
} from "./user-data/index.js";

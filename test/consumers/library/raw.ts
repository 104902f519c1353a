/** Functions over the openapi-fetch client, their types inferred; the package manager may hide openapi-fetch. */
import { Pinterest } from "pinterest-client";
import type { FetchOptions, Middleware, paths, RawClient } from "pinterest-client";

const client = new Pinterest({ accessToken: "token" });

export const rawGet = () => client.raw.GET("/pins");

export const rawPost = (name: string) => client.raw.POST("/boards", { body: { name } });

export const rawData = async (board_id: string) =>
  (await client.raw.GET("/boards/{board_id}", { params: { path: { board_id } } })).data;

export const get = client.raw.GET;

export const request = client.raw.request;

export const methodsOf = (raw: RawClient) => ({ ...raw });

export const hooksOf = ({ onRequest, onResponse, onError }: Middleware) => ({
  onRequest,
  onResponse,
  onError,
});

type PinsOptions = FetchOptions<paths["/pins"]["get"]>;

export const serializersOf = (options: PinsOptions) => [
  options.querySerializer,
  options.bodySerializer,
  options.pathSerializer,
];

export const headersOf = ({ headers }: PinsOptions) => headers;

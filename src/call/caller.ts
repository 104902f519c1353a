import createClient from "openapi-fetch";
import type { Settings } from "../settings.js";
import { LightRequest } from "../transport/light-request.js";
import { createThrottle } from "../transport/throttle.js";
import { fillPath } from "../wire/path.js";
import type { Caller } from "./call.js";

/** Makes what every call of a client shares. */
export function createCaller(settings: Settings): Caller {
  const client = createClient<never>({
    baseUrl: settings.baseUrl,
    Request: LightRequest as never,
    pathSerializer: (path, values) => fillPath(path, values),
  });
  return { client, settings, throttle: createThrottle() };
}

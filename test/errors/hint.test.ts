import { describe, expect, test } from "vitest";
import { hintFor } from "../../src/errors/index.js";
import { findOperation } from "../../src/operations.js";
import { callInfo } from "./call-info.js";

function hint(status: number, credential: string | undefined, path = "/boards") {
  return hintFor(callInfo({ operation: findOperation("GET", path), credential }), status);
}

describe("a hint for whoever is on call", () => {
  test("after 401 asks after the credential that was sent, and none after the caller's own", () => {
    expect(hint(401, "accessToken")).toBe(
      "Has the access token expired or been revoked, or does it lack boards:read?",
    );
    expect(hint(401, "conversionToken")).toBe("Is this a conversion token of that ad account?");
    expect(hint(401, "basic")).toBe("Are appId and appSecret those of one app?");
    expect(hint(401, "own")).toBeUndefined();
    expect(hint(401, undefined)).toBeUndefined();
  });

  test("after 403 names the scopes that the operation needs, of an access token alone", () => {
    expect(hint(403, "accessToken")).toBe(
      "Does the token have boards:read, and does its user have a role that allows this?",
    );
    expect(hint(403, "accessToken", "/boards/{board_id}/pins")).toMatch(
      /^Does the token have boards:read and pins:read, /,
    );
    expect(hint(403, "conversionToken")).toBeUndefined();
    expect(hint(403, "own")).toBeUndefined();
  });

  test("after a redirect asks about the base URL", () => {
    for (const status of [301, 302, 303, 307, 308]) {
      expect(hint(status, "accessToken")).toMatch(/^Redirects are not followed; is baseUrl/);
    }
  });

  test("after 304 names the conditional headers and does not mention redirects", () => {
    expect(hint(304, "accessToken")).toBe(
      "The resource has not changed; leave out If-None-Match and If-Modified-Since",
    );
  });

  test("is missing for other statuses", () => {
    for (const status of [300, 305, 306, 400, 404, 409, 422, 429, 500, 502, 503]) {
      expect(hint(status, "accessToken")).toBeUndefined();
    }
  });
});

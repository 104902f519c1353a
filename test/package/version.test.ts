import { expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { version } from "../../src/version.js";

test("the version that the client tells is that of its package", () => {
  expect(version).toBe(manifest.version);
});

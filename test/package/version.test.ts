import { expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { version } from "../../src/version.js";

test("undici may be of any major version that the transport over it was tried with", () => {
  expect(manifest.peerDependencies.undici).toBe("^6.19.0 || ^7.0.0 || ^8.0.0");
});

test("the version that the client tells is that of its package", () => {
  expect(version).toBe(manifest.version);
});

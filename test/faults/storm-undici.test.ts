import { describe } from "vitest";
import { undiciFetch } from "../../src/undici.js";
import { describeStorms } from "./describe-storms.js";

describe("over undici", () => {
  describeStorms({ name: "undici", fetch: undiciFetch() });
});

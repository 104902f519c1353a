import { describe } from "vitest";
import { undiciFetch } from "../../src/undici.js";
import { describeFaults } from "./describe-faults.js";

describe("over undici", () => {
  describeFaults({ name: "undici", fetch: undiciFetch() });
});

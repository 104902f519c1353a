import { describe } from "vitest";
import { describeFaults } from "./describe-faults.js";

describe("over the global fetch", () => {
  describeFaults({ name: "the global fetch" });
});

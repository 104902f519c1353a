import { describe } from "vitest";
import { describeStorms } from "./describe-storms.js";

describe("over the global fetch", () => {
  describeStorms({ name: "the global fetch" });
});

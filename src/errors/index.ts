export * from "./api.js";
export * from "./base.js";
export * from "./call.js";
export * from "./usage.js";

import { describe, expect, test } from "vitest";
import { readAudit } from "../../scripts/audit/read-audit.js";

describe("readAudit", () => {
  test("finds nothing where npm lists no vulnerability", () => {
    expect(readAudit('{"auditReportVersion":2,"vulnerabilities":{},"metadata":{}}')).toEqual([]);
  });

  test("names the package, the versions and how bad it is", () => {
    const left = { name: "left", severity: "high", range: "<1.2.3", via: [], effects: [] };
    expect(readAudit(JSON.stringify({ vulnerabilities: { left } }))).toEqual(["left <1.2.3: high"]);
  });

  test.each([
    ["the registry has no such endpoint", '{"statusCode":405,"error":{"summary":""}}'],
    ["the registry is out of reach", '{"error":{"code":"ENOTFOUND","summary":"no"}}'],
    ["npm prints no JSON", "npm error"],
    ["npm prints nothing", ""],
  ])("knows of nothing where %s", (_, text) => {
    expect(readAudit(text)).toBeUndefined();
  });
});

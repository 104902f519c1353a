import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import runtimes from "../runtimes/binaries/package.json" with { type: "json" };
import { parseLimits } from "../../src/options.js";
import { anchorOf } from "../support/anchor.js";
import { root } from "../support/run.js";

const readme = readFileSync(join(root, "README.md"), "utf8");
const headings = [...readme.matchAll(/^## (.+)$/gm)].map(([, heading = ""]) => heading);

describe("README.md", () => {
  test("lists every section in its contents, except the first two", () => {
    const contents = /^## Contents$(.*?)^## /ms.exec(readme)?.[1] ?? "";
    const anchors = [...contents.matchAll(/\(#([\w-]+)\)/g)].map(([, anchor]) => anchor);
    expect(headings.slice(0, 2)).toEqual(["Two commands", "Contents"]);
    expect(anchors.sort()).toEqual(headings.slice(2).map(anchorOf).sort());
  });

  test("gives the default of every option that applies to a client and to a call", () => {
    const table = /<!-- options: .*?-->(.*?)<!-- end -->/s.exec(readme)?.[1] ?? "";
    const rows = [...table.matchAll(/^\| `([\w.]+)` +\| (?:`([\w]+)`)? /gm)];
    const stated = rows.map(([, name, value]) => [
      name,
      value && (JSON.parse(value.replaceAll("_", "")) as unknown),
    ]);
    const { retry, ...limits } = parseLimits({});
    const retries = Object.entries(retry).map(([name, value]) => [`retry.${name}`, value]);
    expect(Object.fromEntries(stated)).toEqual({ ...limits, ...Object.fromEntries(retries) });
  });

  test("names the versions of Bun and Deno that the tests run on", () => {
    for (const [name, version] of [
      ["Bun", runtimes.dependencies.bun],
      ["Deno", runtimes.dependencies.deno],
    ]) {
      const [major, minor] = (version ?? "").split(".");
      expect(readme).toMatch(
        new RegExp(`^\\| ${name} +\\| ${major}\\.x; tested with ${major}\\.${minor} +\\|$`, "m"),
      );
    }
  });

  test("names the versions of Node and TypeScript that are supported", () => {
    expect(manifest.engines.node).toBe(">=20.19");
    expect(readme).toMatch(/^\| Node +\| 20\.19 or newer +\|$/m);
    const tested = readdirSync(join(root, "test/consumers")).filter((name) =>
      /^typescript-[\d.]+\.test\.ts$/.test(name),
    );
    const versions = tested.map((name) => Number(/[\d.]+(?=\.test)/.exec(name)?.[0]));
    expect(readme).toContain(`| ${Math.min(...versions)} to ${Math.max(...versions)}, with `);
  });
});

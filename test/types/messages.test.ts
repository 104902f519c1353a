import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root, runProgram } from "../support/run.js";
import { emitDeclarations } from "./declarations.js";

const program = `
import { hashUserData, type Body, type ConversionEvent } from "pinterest-client";
declare const event: Omit<ConversionEvent, "user_data">;
declare const maybe: string | undefined;
declare const form: { get(name: string): { size: number } | string | null };
export const unchecked: ConversionEvent = { ...event, user_data: hashUserData({ email: maybe }) };
export const phone: ConversionEvent = { ...event, user_data: { ph: ["0"] } };
hashUserData({ email: form.get("email") });
hashUserData({ emial: "jane@example.com" });
const market = { country: "US", language: "EN" } as const;
export const items: Body<"POST /catalogs/items/batch">[] = [
  {
    catalog_type: "RETAIL", ...market,
    items: [{ operation: "UPSERT", item_id: "1", hotel_id: "2", attributes: { title: "Cup" } }],
  },
  {
    catalog_type: "HOTEL", ...market,
    items: [{ operation: "UPSERT", hotel_id: "1", item_id: "2", attributes: { name: "Inn" } }],
  },
  { operation: "UPSERT", country: "US", language: "EN", items: [{ item_id: "1", hotel_id: "2" }] },
];
export const attributes: Body<"POST /catalogs/items/batch">[] = [
  {
    catalog_type: "RETAIL", ...market,
    items: [{ operation: "UPDATE", item_id: "1", attributes: { neighborhood: ["Mission"] } }],
  },
  {
    catalog_type: "HOTEL", ...market,
    items: [{ operation: "UPDATE", hotel_id: "1", attributes: { title: "Inn" } }],
  },
  {
    catalog_type: "CREATIVE_ASSETS", ...market,
    items: [{ operation: "UPDATE", creative_assets_id: "1", attributes: { brand: "Inn" } }],
  },
];
`;

const folder = join(root, "test/types/compiled-for-messages");

beforeAll(async () => {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "program.ts"), program);
  const entries = { sources: join(root, "src/index.ts"), declarations: await emitDeclarations() };
  for (const [name, entry] of Object.entries(entries)) {
    const config = {
      extends: "../../../tsconfig.json",
      compilerOptions: {
        paths: {
          "pinterest-client": [entry],
          "#sha256": [join(root, "src/user-data/sha256-node.ts")],
        },
      },
      include: ["program.ts"],
      exclude: [],
    };
    await writeFile(join(folder, `${name}.json`), JSON.stringify(config));
  }
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each([
  ["typescript", "sources"],
  ["typescript", "declarations"],
  ["typescript-7", "sources"],
  ["typescript-7", "declarations"],
])("the errors of %s in a program that uses the %s", (version, entry) => {
  let errors: string[];

  beforeAll(async () => {
    const tsc = join(root, "node_modules", version, "bin/tsc");
    const options = ["-p", join(folder, `${entry}.json`), "--pretty", "false"];
    const { stdout } = await runProgram(process.execPath, [tsc, ...options], { cwd: root });
    errors = stdout.split(/^(?=\S*program\.ts\()/m);
  }, 300_000);

  test("name the three ways to identify a person", () => {
    expect(errors).toHaveLength(10);
    for (const name of [
      "UserDataWithEmail",
      "UserDataWithMobileAdId",
      "UserDataWithIpAndUserAgent",
    ]) {
      expect(errors[0]).toContain(name);
      expect(errors[1]).toContain(name);
    }
    expect(errors.join()).not.toContain("WithRequired");
  });

  test("say that an identifier may be missing, and name isIdentified", () => {
    expect(errors[0]).toContain("Type 'UserDataWithoutIdentifier' is not assignable");
    expect(errors[0]).toContain("may be missing; check with isIdentified(user_data)");
  });

  test("point at one value of a wrong type, in a few lines", () => {
    expect(errors[2]).toMatch(/is not assignable to type '.*RawValue/);
    expect(errors[2]).not.toContain("No overload matches");
    expect(errors[2]?.trim().split("\n").length).toBeLessThanOrEqual(3);
  });

  test("suggest the name of a misspelt field", () => {
    expect(errors[3]).toContain(
      "'emial' does not exist in type 'RawUserData'. Did you mean to write 'email'?",
    );
  });

  test.each([
    [4, "hotel_id"],
    [5, "item_id"],
    [6, "hotel_id"],
  ])("name the id that an item of another catalog has (%i)", (index, name) => {
    expect(errors[index]).toContain(`Types of property '${name}' are incompatible.`);
    expect(errors[index]).toContain("Type 'string' is not assignable to type 'undefined'.");
  });

  test.each([
    [7, "neighborhood"],
    [8, "title"],
    [9, "brand"],
  ])("name the attribute that an item of another catalog has (%i)", (index, name) => {
    expect(errors[index]).toContain(`'${name}' does not exist in type`);
    expect(errors[index]?.trim().split("\n")).toHaveLength(1);
  });
});

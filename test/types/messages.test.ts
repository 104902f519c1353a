import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root, runProgram } from "../support/run.js";

const program = `
import { hashUserData, type Body, type ConversionEvent } from "../../../src/index.js";
declare const event: Omit<ConversionEvent, "user_data">;
declare const maybe: string | undefined;
declare const form: { get(name: string): { size: number } | string | null };
export const unchecked: ConversionEvent = { ...event, user_data: hashUserData({ email: maybe }) };
export const phone: ConversionEvent = { ...event, user_data: { ph: ["0"] } };
hashUserData({ email: form.get("email") });
hashUserData({ emial: "jane@example.com" });
export const items: Body<"POST /catalogs/items/batch"> = {
  catalog_type: "RETAIL", country: "US", language: "EN",
  items: [{ operation: "UPSERT", item_id: "1", hotel_id: "2", attributes: { title: "Cup" } }],
};
export const attributes: Body<"POST /catalogs/items/batch"> = {
  catalog_type: "RETAIL", country: "US", language: "EN",
  items: [{ operation: "UPDATE", item_id: "1", attributes: { neighborhood: ["Mission"] } }],
};
`;

const folder = join(root, "test/types/compiled-for-messages");

beforeAll(async () => {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "program.ts"), program);
  const config = { extends: "../../../tsconfig.json", include: ["program.ts"], exclude: [] };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(["typescript", "typescript-7"])("the errors of %s", (version) => {
  let errors: string[];

  beforeAll(async () => {
    const tsc = join(root, "node_modules", version, "bin/tsc");
    const { stdout } = await runProgram(
      process.execPath,
      [tsc, "-p", folder, "--pretty", "false"],
      {
        cwd: root,
      },
    );
    errors = stdout.split(/^(?=\S*program\.ts\()/m);
  }, 300_000);

  test("name the three ways to identify a person", () => {
    expect(errors).toHaveLength(6);
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

  test("name the field of a hotel in a retail item", () => {
    expect(errors[4]).toContain("'hotel_id' does not exist in type");
    expect(errors[5]).toContain("'neighborhood' does not exist in type");
    for (const error of errors.slice(4)) expect(error).not.toContain("is missing in type");
  });
});

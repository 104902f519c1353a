import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { format } from "prettier";
import { expect, test } from "vitest";
import { oauthScopes } from "../../generated/operations.js";
import { root } from "../support/run.js";
import { describeCredentials } from "./credential-table.js";

const page = join(root, "docs/authentication.md");
const block = /(?<=<!-- credentials: .*-->\n)[^]*?(?=<!-- end -->)/;

test("docs/authentication.md says which credential each operation takes, as the table does", async () => {
  const text = await readFile(page, "utf8");
  const counted = await format(describeCredentials(), { parser: "markdown", printWidth: 100 });
  const expected = text.replace(block, `\n${counted}\n`);
  if (process.env.UPDATE_DOCS) await writeFile(page, expected);
  else expect(text).toBe(expected);
});

test("docs/authentication.md names every scope there is", async () => {
  const text = await readFile(page, "utf8");
  for (const scope of oauthScopes) expect(text).toContain(`\`${scope}\``);
});

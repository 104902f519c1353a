import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openFailures } from "../../src/cli/events/failures.js";
import { scratch } from "../support/run.js";

test("a CSV file of failures has no formula in it", async () => {
  const path = join(await scratch(), "failed.csv");
  const file = await openFailures(path, { withRows: true, length: undefined });
  file.add({ row: 1, line: 2, eventId: '=HYPERLINK("x")', reason: "@SUM(A1)", raw: { a: "=1" } });
  await file.flush();
  await file.close();
  expect(await readFile(path, "utf8")).toBe(
    "row,line,event_id,reason,raw\r\n" + `1,2,"'=HYPERLINK(""x"")",'@SUM(A1),"{""a"":""=1""}"\r\n`,
  );
});

import { describe, expect, test } from "vitest";
import { fetchReport, runItemsBatch, uploadMedia } from "../../src/flows/index.js";
import { PinterestInputError } from "../../src/index.js";
import { adAccountId, clientOf, useStandIn } from "../testing/shared.js";
import { drain } from "../support/drain.js";
import { errorOf } from "./shared.js";

const standIn = useStandIn();

describe("an option that cannot be", () => {
  test.each([
    ["pollInterval", 0],
    ["pollInterval", 1.5],
    ["pollInterval", "1000"],
    ["maxPollInterval", -1],
    ["maxPollInterval", Number.NaN],
    ["maxWait", -1],
    ["maxWait", Infinity],
    ["maxWait", 2 ** 31],
    ["idleTimeout", 0],
    ["uploadTimeout", 0],
    ["onProgress", "console.log"],
    ["fetch", {}],
    ["signal", {}],
    ["polInterval", 1_000],
  ])("%s: %s is told by its name, and nothing is sent", async (field, value) => {
    const options = { [field]: value } as object;
    const pinterest = clientOf(standIn());
    const { error } = await drain(fetchReport(pinterest, adAccountId, {} as never, options));
    const others = [
      await errorOf(runItemsBatch(pinterest, { items: [] } as never, options)),
      await errorOf(uploadMedia(pinterest, { file: new Blob(["video"]) }, options)),
    ];
    for (const each of [error, ...others]) {
      expect(each).toBeInstanceOf(PinterestInputError);
      expect(each).toMatchObject({ field });
    }
    expect(standIn().requests).toEqual([]);
  });

  test("of a call is refused as by the call", async () => {
    const options = { timeout: 0 };
    const { error } = await drain(
      fetchReport(clientOf(standIn()), adAccountId, { token: "t" }, options),
    );
    expect(String(error)).toContain("timeout: expected a whole number of milliseconds");
    expect(standIn().requests).toEqual([]);
  });
});

describe("the options of calls", () => {
  test("reach every call to Pinterest", async () => {
    standIn().on("POST /catalogs/items/batch", {
      catalog_type: "RETAIL",
      created_time: null,
      batch_id: "b",
    });
    standIn().on("GET /catalogs/items/batch/{batch_id}", {
      catalog_type: "RETAIL",
      created_time: null,
      status: "COMPLETED",
    });
    const routes: string[] = [];
    await runItemsBatch(
      clientOf(standIn()),
      { catalog_type: "RETAIL", country: "US", language: "EN", items: [] } as never,
      {
        pollInterval: 1,
        headers: { "x-mine": "yes" },
        onEvent: ({ type, method, path }) => type === "request" && routes.push(`${method} ${path}`),
      },
    );
    expect(standIn().requests.map(({ headers }) => headers["x-mine"])).toEqual(["yes", "yes"]);
    expect(routes).toEqual(["POST /catalogs/items/batch", "GET /catalogs/items/batch/{batch_id}"]);
  });
});

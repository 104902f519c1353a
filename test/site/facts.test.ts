import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { OperationFacts } from "../../scripts/site/facts.js";
import type { Shape } from "../../scripts/site/shapes.js";
import { isObject } from "../../scripts/openapi/document.js";
import { root } from "../support/run.js";
import { pagedOperations } from "./operations.js";

let operations: OperationFacts[];

beforeAll(async () => {
  operations = (await pagedOperations()).map(({ operation }) => operation);
});

const shapesOf = ({ inputs, bodyShape, responses }: OperationFacts): Shape[] =>
  [...inputs, ...responses].flatMap(({ shape }) => shape ?? []).concat(bodyShape ?? []);

function withInside(shape: Shape): Shape[] {
  return [shape, ...[...shape.fields, ...shape.variants].flatMap((each) => withInside(each.shape))];
}

function operationOfId(id: string): OperationFacts {
  const found = operations.find((each) => each.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

function shapeAt(shape: Shape | undefined, path: string): Shape | undefined {
  return path
    .split(".")
    .reduce<Shape | undefined>(
      (inside, name) => inside?.fields.find((field) => field.name === name)?.shape,
      shape,
    );
}

describe("the facts of operations", () => {
  test("have descriptions from the overlay and nowhere else", () => {
    const own = new Set<unknown>();
    const collect = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(collect);
      else if (isObject(value)) Object.values(value).forEach(collect);
      else own.add(value);
    };
    collect(parse(readFileSync(join(root, "spec/overlay.yaml"), "utf8")));
    const shapes = operations.flatMap(shapesOf).flatMap(withInside);
    const texts = shapes.map(({ description }) => description).filter((text) => text !== "");
    expect(texts.length).toBeGreaterThan(1000);
    expect(texts.filter((text) => !own.has(text))).toEqual([]);
    expect(operations.filter(({ summary }) => !own.has(summary))).toEqual([]);
  });

  test("show nested fields with their types, limits and rules", () => {
    const { bodyShape } = operationOfId("events/create");
    expect(shapeAt(bodyShape, "data")).toMatchObject({
      name: "object",
      lists: 1,
      limits: ["1 to 1,000 items"],
    });
    expect(shapeAt(bodyShape, "data.custom_data.contents.item_price")).toMatchObject({
      name: "string",
    });
    expect(shapeAt(bodyShape, "data.event_name")).toMatchObject({ name: "string", isOpen: true });
    expect(shapeAt(bodyShape, "data.user_data")?.requireOneOf).toEqual([
      ["em"],
      ["hashed_maids"],
      ["client_ip_address", "client_user_agent"],
    ]);
  });

  test("tell kinds of an object apart by the field that differs", () => {
    const media = shapeAt(operationOfId("pins/create").bodyShape, "media_source");
    expect(media?.variants.map(({ name }) => name)).toContain("`source_type` is `image_url`");
  });

  test("show kinds of an object that have the same fields with other values", () => {
    const id = "catalogs_product_group_pins/list";
    const kinds = shapeAt(operationOfId(id).responses[0]?.shape, "items")?.variants ?? [];
    expect(kinds.map(({ name }) => name)).toEqual(
      ["RETAIL", "HOTEL", "CREATIVE_ASSETS"].map((type) => `\`catalog_type\` is \`${type}\``),
    );
  });

  test("show the fields of the values of a map", () => {
    const [{ shape } = {}] = operationOfId("pins/analytics").responses;
    expect(shape).toMatchObject({ name: "map of object", lists: 0 });
    expect(shape?.fields.map(({ name }) => name)).toContain("daily_metrics");
    const permissions = shapeAt(
      operationOfId("asset_access_requests/create").bodyShape,
      "asset_requests.asset_id_to_permissions",
    );
    expect(permissions).toMatchObject({ name: "map of string[]" });
    expect(permissions?.values).toContain("ANALYST");
  });

  test("have the values of long enums, which the catalog leaves out", () => {
    const { parameters } = operationOfId("items/post");
    const country = parameters.find(({ name }) => name === "country")?.type.split("|");
    expect(country).toContain("US");
    expect(country?.length).toBeGreaterThan(200);
  });

  test("leave out of a body what only Pinterest sets", () => {
    const { bodyShape, responses } = operationOfId("boards/create");
    expect(shapeAt(responses[0]?.shape, "created_at")).toBeDefined();
    expect(shapeAt(bodyShape, "created_at")).toBeUndefined();
  });

  test("show no more fields than a page can hold", () => {
    for (const operation of operations) {
      for (const shape of shapesOf(operation)) {
        expect(withInside(shape).length).toBeLessThan(500);
      }
    }
  });
});

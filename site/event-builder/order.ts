import { fields, guessColumns } from "../../src/cli/events/fields.js";
import { toDecimal } from "../../src/conversions/preflight.js";
import { parseJson } from "../../src/json.js";

/** Where a value is in the pasted object: the names and positions that lead to it. */
export type SourcePath = readonly string[];

/** A product of an order, as it is typed. */
export interface OrderItem {
  readonly id: string;
  readonly name: string;
  readonly price: string;
  readonly quantity: string;
}

/** Where the products of a pasted order are, and how their fields are called there. */
export interface ItemSource {
  readonly path: SourcePath;
  readonly names: Readonly<Partial<Record<keyof OrderItem, string>>>;
}

/** An order as the form holds it. */
export interface Order {
  /** Texts by field; the fields are those of `pinterest events send --map`. */
  readonly texts: Readonly<Record<string, string>>;
  readonly items: readonly OrderItem[];
  /** Where a field comes from, for the fields of a pasted order. */
  readonly sources: Readonly<Record<string, SourcePath>>;
  readonly itemSource?: ItemSource;
  /** What was pasted. */
  readonly pasted?: unknown;
}

/** What a pasted text is: an order, an event in Pinterest's own form, or neither. */
export type Pasted =
  | { readonly kind: "order"; readonly order: Order; readonly note: string }
  | { readonly kind: "event"; readonly event: unknown; readonly note: string }
  | { readonly kind: "problem"; readonly problem: string };

/** The products in which something is typed. */
export function filledItems(items: readonly OrderItem[]): OrderItem[] {
  return items.filter(
    ({ id, name, price, quantity }) => `${id}${name}${price}${quantity}`.trim() !== "",
  );
}

/** An order without values, for a form that is filled in by hand. */
export const emptyOrder: Order = { texts: {}, items: [], sources: {} };

/** Reads a pasted text. The first of several orders is taken. */
export function parsePasted(text: string): Pasted {
  let given: unknown;
  try {
    given = parseJson(text);
  } catch {
    // The engine's message may repeat a part of the text.
    return { kind: "problem", problem: "This is not JSON. Paste one order, or one event." };
  }
  const first: unknown = Array.isArray(given) ? given[0] : given;
  if (!isPlainRecord(first)) {
    return { kind: "problem", problem: "Expected an object in JSON: one order, or one event." };
  }
  const note =
    Array.isArray(given) && given.length > 1 ? `The first of ${given.length} is shown.` : "";
  if (isPlainRecord(first.user_data)) return { kind: "event", event: first, note };
  return { kind: "order", order: readOrder(first), note };
}

/** Guesses by names which value of an object is which field. */
export function readOrder(pasted: Readonly<Record<string, unknown>>): Order {
  const leaves = listLeaves(pasted, []);
  const sources = new Map<string, SourcePath>();
  const taken = new Set<SourcePath>();
  // The whole path says most: `customer.email`, then its last two names, then the last.
  for (const length of [Infinity, 2, 1]) {
    const byName = new Map<string, SourcePath>();
    for (const leaf of leaves) {
      const name = leaf.slice(-length).join(".");
      if (!taken.has(leaf) && !byName.has(name)) byName.set(name, leaf);
    }
    const columns = new Map([...sources.keys()].map((field) => [field, ""]));
    for (const [field, name] of guessColumns([...byName.keys()], { columns })) {
      const leaf = byName.get(name);
      if (leaf === undefined) continue;
      sources.set(field, leaf);
      taken.add(leaf);
    }
  }
  const itemSource = findItems(pasted, []);
  if (itemSource) {
    sources.delete("content_ids");
    sources.delete("num_items");
  }
  const texts = [...sources].map(([field, path]) => [field, formatValue(valueAt(pasted, path))]);
  return {
    texts: Object.fromEntries(texts) as Record<string, string>,
    items: itemSource ? readOrderItems(pasted, itemSource) : [],
    sources: Object.fromEntries(sources),
    ...(itemSource && { itemSource }),
    pasted,
  };
}

function isPlainRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** How deep an order is looked at. */
const maxDepth = 6;

/** The paths of all values that are text, a number, a boolean, or a list of texts and numbers. */
function listLeaves(value: Readonly<Record<string, unknown>>, path: SourcePath): SourcePath[] {
  if (path.length >= maxDepth) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    if (isPlainRecord(member)) return listLeaves(member, [...path, name]);
    return isLeaf(member) ? [[...path, name]] : [];
  });
}

function isLeaf(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every(isScalar);
  return isScalar(value) && value !== "";
}

function isScalar(value: unknown): value is string | number | boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}

/** The value at a path; `undefined` if there is none. */
export function valueAt(value: unknown, path: SourcePath): unknown {
  return path.reduce<unknown>(
    (holder, name) =>
      isPlainRecord(holder) && Object.hasOwn(holder, name) ? holder[name] : undefined,
    value,
  );
}

/** The text that a form shows for a value. */
export function formatValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(formatValue).join(", ");
  return isScalar(value) ? String(value) : "";
}

const itemNames: Readonly<Record<keyof OrderItem, readonly string[]>> = {
  id: ["sku", "id", "productid", "itemid", "variantid", "code"],
  name: ["name", "title", "productname", "itemname", "description"],
  price: ["price", "unitprice", "itemprice", "amount"],
  quantity: ["quantity", "qty", "count"],
};

/** Finds the first list of objects that look like products. */
function findItems(
  value: Readonly<Record<string, unknown>>,
  path: SourcePath,
): ItemSource | undefined {
  if (path.length >= maxDepth) return undefined;
  for (const [name, member] of Object.entries(value)) {
    const here = [...path, name];
    if (isPlainRecord(member)) {
      const found = findItems(member, here);
      if (found) return found;
    } else if (Array.isArray(member) && isPlainRecord(member[0])) {
      const names = itemFields(Object.keys(member[0]));
      if (names.id !== undefined || (names.price !== undefined && names.quantity !== undefined)) {
        return { path: here, names };
      }
    }
  }
  return undefined;
}

function itemFields(keys: readonly string[]): ItemSource["names"] {
  const plain = (key: string) => key.toLowerCase().replaceAll(/[^a-z\d]/g, "");
  const found = Object.entries(itemNames).flatMap(([field, names]) => {
    const key = names
      .map((name) => keys.find((each) => plain(each) === name))
      .find((each) => each !== undefined);
    return key === undefined ? [] : [[field, key] as const];
  });
  return Object.fromEntries(found);
}

function readOrderItems(pasted: unknown, { path, names }: ItemSource): OrderItem[] {
  const list = valueAt(pasted, path);
  return (Array.isArray(list) ? list : []).map((item: unknown) => {
    const read = (field: keyof OrderItem) => valueAt(item, [names[field] ?? ""]);
    const price = read("price");
    return {
      id: formatValue(read("id")),
      name: formatValue(read("name")),
      // As it would be sent: a number may have a rounding error.
      price: toDecimal(price) ?? formatValue(price),
      quantity: formatValue(read("quantity")),
    };
  });
}

/** The groups of the form, each with its fields. */
export const fieldGroups: readonly { readonly title: string; readonly names: readonly string[] }[] =
  [
    { title: "Event", names: fieldsAt("event") },
    { title: "Person", names: fieldsAt("user") },
    { title: "Order", names: fieldsAt("custom") },
  ];

function fieldsAt(place: "event" | "user" | "custom"): string[] {
  return Object.entries(fields)
    .filter(([, field]) => field.place === place)
    .map(([name]) => name);
}

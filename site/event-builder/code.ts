import { fields } from "../../src/cli/events/fields.js";
import { clickIdFrom } from "../../src/conversions/event.js";
import { type Order, type OrderItem, type SourcePath, filledItems, valueAt } from "./order.js";

/** Lines of code, or the fields of an object that is written in braces. */
type Written = string | readonly (readonly [name: string, value: Written])[];

/**
 * Writes the TypeScript that sends the event of an order. It reads the values from `order`, which stands for the
 * caller's own object, so that it has no personal data in it.
 */
export function writeEventCode(order: Order, callingCode?: string): string {
  const has = (name: string) => (order.texts[name]?.trim() ?? "") !== "";
  const list = (place: "event" | "user" | "custom") =>
    Object.entries(fields)
      .filter(([name, field]) => field.place === place && has(name))
      .map(([name, { target }]) => [target, writeFieldAccess(order, name)] as const);
  const user: (readonly [string, Written])[] = list("user");
  if (usesClickIdOfUrl(order)) {
    user.push(["clickId", `clickIdFrom({ url: ${accessOf(order, "event_source_url")} })`]);
  }
  const custom: (readonly [string, Written])[] = [...list("custom"), ...writeItems(order, has)];
  const event: (readonly [string, Written])[] = [
    ...list("event"),
    ["user_data", `hashUserData(${write(user, 4)}${callingCodeOption(callingCode)})`],
    ...(custom.length > 0 ? [["custom_data", custom] as const] : []),
  ];
  const imports = ["Pinterest", "hashUserData"];
  if (usesClickIdOfUrl(order)) imports.push("clickIdFrom");
  if (has("event_time")) imports.push("toEventTime");
  return [
    `import { ${imports.sort().join(", ")} } from "pinterest-client";`,
    "",
    "const pinterest = Pinterest.fromEnv();",
    "",
    "// order is your own object.",
    "const report = await pinterest.conversions.send(pinterest.adAccountId, [",
    `  ${write(event, 2)},`,
    "]);",
    "console.log(report.processed, report.failed);",
    "",
  ].join("\n");
}

/** The TypeScript that sends an event in Pinterest's own form. */
export const sendEventCode = `import { Pinterest } from "pinterest-client";

const pinterest = Pinterest.fromEnv();

// event is your own object.
const report = await pinterest.conversions.send(pinterest.adAccountId, [event]);
console.log(report.processed, report.failed);
`;

function callingCodeOption(callingCode: string | undefined): string {
  return callingCode === undefined
    ? ""
    : `, { defaultCallingCode: ${JSON.stringify(callingCode)} }`;
}

function write(value: Written, indent: number): string {
  if (typeof value === "string") return value;
  if (value.length === 0) return "{}";
  const inner = " ".repeat(indent + 2);
  const lines = value.map(([name, member]) => `${inner}${name}: ${write(member, indent + 2)},\n`);
  return `{\n${lines.join("")}${" ".repeat(indent)}}`;
}

function usesClickIdOfUrl({ texts }: Order): boolean {
  if ((texts.click_id?.trim() ?? "") !== "") return false;
  return clickIdFrom({ url: texts.event_source_url }) !== undefined;
}

/** What every event of a program has in common is written out; all else is read from the order. */
const constants = ["event_name", "action_source"];

function writeFieldAccess(order: Order, name: string): string {
  const source = order.sources[name];
  const text = order.texts[name]?.trim() ?? "";
  if (source === undefined && constants.includes(name)) return JSON.stringify(text);
  const access = accessOf(order, name);
  const value = source === undefined ? text : valueAt(order.pasted, source);
  switch (fields[name]?.kind) {
    case "time":
      return `toEventTime(${typeof value === "string" && /^\d+$/.test(value) ? `Number(${access})` : access})`;
    case "integer":
      return typeof value === "number" ? access : `Number(${access})`;
    case "boolean":
      return value === "true" || value === "false" ? `${access} === "true"` : access;
    case "list":
      return writeList(access, value);
    case "amount":
      return access;
  }
  // hashUserData takes numbers.
  const isNumber = typeof value === "number" && fields[name]?.place !== "user";
  return isNumber ? `String(${access})` : access;
}

function writeList(access: string, value: unknown): string {
  if (Array.isArray(value)) {
    return value.every((each) => typeof each === "string") ? access : `${access}.map(String)`;
  }
  if (typeof value !== "string") return `[String(${access})]`;
  const members = value.split(/\s*,\s*/);
  return members.every((each) => each !== "" && each.trim() === each)
    ? `${access}.split(/\\s*,\\s*/)`
    : `${access}.split(",").map((each) => each.trim()).filter(Boolean)`;
}

function accessOf({ sources }: Order, name: string): string {
  return `order${writePath(sources[name] ?? [name])}`;
}

function writePath(path: SourcePath): string {
  return path
    .map((name) => (/^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`))
    .join("");
}

/** The names of products typed by hand, as the code reads them. */
const typedItems = {
  path: ["items"],
  names: { id: "id", name: "name", price: "price", quantity: "quantity" },
} as const;

const wireNames: Readonly<Record<keyof OrderItem, string>> = {
  id: "id",
  name: "item_name",
  price: "item_price",
  quantity: "quantity",
};

function writeItems(order: Order, has: (name: string) => boolean): (readonly [string, Written])[] {
  const filled = filledItems(order.items);
  if (filled.length === 0) return [];
  const { path, names } = order.itemSource ?? typedItems;
  const list = `order${writePath(path)}`;
  const given = (valueAt(order.pasted, path) ?? filled) as readonly unknown[];
  const read = (field: keyof OrderItem) => {
    const name = [names[field] ?? field];
    const access = `item${writePath(name)}`;
    const hasOnly = (type: string) => given.every((item) => typeof valueAt(item, name) === type);
    if (field === "quantity") return hasOnly("number") ? access : `Number(${access})`;
    return hasOnly("string") || field === "price" ? access : `String(${access})`;
  };
  const isGiven = (field: keyof OrderItem) => (item: OrderItem) => item[field].trim() !== "";
  const isInAll = (field: keyof OrderItem) => filled.every(isGiven(field));
  /** A field that some items lack, or have as empty text, is `undefined` in those. */
  const readIfGiven = (field: keyof OrderItem) => {
    const [access, value] = [`item${writePath([names[field] ?? field])}`, read(field)];
    return value === access ? `${access} || undefined` : `${access} ? ${value} : undefined`;
  };
  const lines = (Object.keys(wireNames) as (keyof OrderItem)[])
    .filter((field) => filled.some(isGiven(field)))
    .map((field) => [wireNames[field], isInAll(field) ? read(field) : readIfGiven(field)] as const);
  const written: (readonly [string, Written])[] = [
    ["contents", `${list}.map((item) => (${write(lines, 6)}))`],
  ];
  if (isInAll("id") && !has("content_ids")) {
    written.unshift(["content_ids", `${list}.map((item) => ${read("id")})`]);
  }
  if (isInAll("quantity") && !has("num_items")) {
    written.push(["num_items", `${list}.reduce((sum, item) => sum + ${read("quantity")}, 0)`]);
  }
  return written;
}

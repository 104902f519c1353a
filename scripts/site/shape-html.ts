import { escapeHtml, inlineHtml } from "./html.js";
import { type Field, type Shape, withBrackets } from "./shapes.js";

/** More values than these are folded. */
const mostValues = 12;

/** What a row of a list of fields shows. */
export interface Row {
  readonly name: string;
  readonly isRequired: boolean;
  readonly shape: Shape;
}

/** Writes fields as a nested list of HTML, on one line, since Markdown ends HTML at an empty line. */
export function writeFieldsHtml(rows: readonly Row[], depth = 0): string {
  const items = rows.map((row) => `<li>${writeRow(row, depth)}</li>`);
  return `<ul class="fields">${items.join("")}</ul>`;
}

function writeRow({ name, isRequired, shape }: Row, depth: number): string {
  const marks = [
    isRequired ? '<span class="mark required">required</span>' : "",
    shape.isDeprecated ? '<span class="mark deprecated">deprecated</span>' : "",
  ].join("");
  return (
    `<div class="field"><code class="name">${escapeHtml(name)}</code> ` +
    `<span class="type">${typeHtml(shape)}</span>${marks}</div>` +
    writeDetailsHtml(shape) +
    writeInsideHtml(shape, depth)
  );
}

/** The type in words, such as `string[] or null`. */
export function shapeText(shape: Shape): string {
  return `${withBrackets(shape)}${shape.isNullable ? " or null" : ""}`;
}

function typeHtml(shape: Shape): string {
  const limits = shape.limits.map((limit) => `, ${inlineHtml(limit)}`).join("");
  return escapeHtml(shapeText(shape)) + limits;
}

/** Description and values. */
export function writeDetailsHtml({ description, values, isOpen, requireOneOf }: Shape): string {
  const parts: string[] = [];
  if (description !== "") parts.push(`<p>${inlineHtml(description)}</p>`);
  if (values.length > 0) parts.push(writeValuesHtml(values, isOpen));
  if (requireOneOf.length > 0) {
    const sets = requireOneOf.map((set) => set.map((name) => `<code>${escapeHtml(name)}</code>`));
    parts.push(`<p>Requires ${sets.map((set) => set.join(" and ")).join(", or ")}.</p>`);
  }
  return parts.join("");
}

function writeValuesHtml(values: readonly string[], isOpen: boolean): string {
  const list = values.map((value) => `<code>${escapeHtml(value)}</code>`).join(" ");
  if (values.length === 1 && !isOpen) return `<p class="values">Always ${list}</p>`;
  const lead = isOpen ? "Known values" : "One of";
  if (values.length <= mostValues) return `<p class="values">${lead}: ${list}</p>`;
  const summary = isOpen ? `${values.length} known values` : `One of ${values.length} values`;
  return `<details><summary>${summary}</summary><p class="values">${list}</p></details>`;
}

/** The fields and kinds of an object, folded unless they are few and near the top. */
export function writeInsideHtml(shape: Shape, depth: number): string {
  const { fields, variants, isCut } = shape;
  const parts: string[] = [];
  if (fields.length > 0) {
    const list = writeFieldsHtml(fields, depth + 1);
    parts.push(depth < 0 ? list : fold(count(fields), list, depth === 0 && fields.length <= 12));
  }
  for (const variant of variants) {
    const inner =
      writeDetailsHtml(variant.shape) + writeInsideHtml(variant.shape, Number.NEGATIVE_INFINITY);
    parts.push(fold(`If ${variantTitle(variant.name)}`, inner, false));
  }
  if (isCut) parts.push("<p>Its fields are not shown here; the types have them.</p>");
  return parts.join("");
}

function variantTitle(name: string): string {
  return name.includes(" is ") ? inlineHtml(name) : `it is ${inlineHtml(name)}`;
}

function fold(title: string, content: string, isOpen: boolean): string {
  if (content === "") return "";
  return `<details${isOpen ? " open" : ""}><summary>${title}</summary>${content}</details>`;
}

function count(fields: readonly Field[]): string {
  return fields.length === 1 ? "1 field" : `${fields.length} fields`;
}

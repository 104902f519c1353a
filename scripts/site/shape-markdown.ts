import { type Row, shapeText } from "./shape-html.js";
import type { Shape } from "./shapes.js";

/** Writes fields as a nested list of Markdown, for the twin of a page. */
export function writeFieldsMarkdown(rows: readonly Row[], indent = ""): string[] {
  return rows.flatMap(({ name, isRequired, shape }) => {
    const facts = [
      shapeText(shape),
      ...(isRequired ? ["required"] : []),
      ...(shape.isDeprecated ? ["deprecated"] : []),
      ...shape.limits,
    ];
    const text = shape.description === "" ? "" : `: ${joinLines(shape.description)}`;
    return [
      `${indent}- \`${name}\` (${facts.join(", ")})${text}`,
      ...writeShapeMarkdown(shape, `${indent}  `),
    ];
  });
}

/** Values, fields and kinds of a type. */
export function writeShapeMarkdown(shape: Shape, indent = ""): string[] {
  const { values, isOpen, requireOneOf, fields, variants, isCut } = shape;
  const lines: string[] = [];
  if (values.length > 0) {
    const list = values.map((value) => `\`${value}\``).join(", ");
    lines.push(`${indent}- ${isOpen ? "known values" : "one of"}: ${list}`);
  }
  if (requireOneOf.length > 0) {
    const sets = requireOneOf.map((set) => set.map((name) => `\`${name}\``).join(" and "));
    lines.push(`${indent}- requires ${sets.join(", or ")}`);
  }
  lines.push(...writeFieldsMarkdown(fields, indent));
  for (const { name, shape: variant } of variants) {
    const inner = writeShapeMarkdown(variant, `${indent}  `);
    if (inner.length > 0)
      lines.push(`${indent}- if ${name.includes(" is ") ? "" : "it is "}${name}:`, ...inner);
  }
  if (isCut) lines.push(`${indent}- its fields are not shown here; the types have them`);
  return lines;
}

function joinLines(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

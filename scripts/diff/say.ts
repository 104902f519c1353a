import type { Json } from "../openapi/document.js";

/** Values as a report shows them: `` `A`, `B` ``. */
export function quote(values: readonly Json[]): string {
  return values.map(quoteOne).join(", ");
}

function quoteOne(value: Json): string {
  const text = typeof value === "string" && value !== "" ? value : JSON.stringify(value);
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
}

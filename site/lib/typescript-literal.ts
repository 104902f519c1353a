/** The width that code on a page fits into. */
const width = 80;

/**
 * Writes a value that JSON can hold as TypeScript, broken into lines like Prettier does.
 *
 * @param indent how far the line is indented that the literal begins on
 * @param before how many characters stand before it on that line
 */
export function toTypeScript(value: unknown, indent = 0, before = indent): string {
  const inline = writeInline(value);
  const isShort = before + inline.length <= width && !inline.includes("\n");
  if (isShort || typeof value !== "object" || value === null) return inline;
  const inner = " ".repeat(indent + 2);
  const lines = Array.isArray(value)
    ? value.map((member: unknown) => inner + toTypeScript(member, indent + 2))
    : Object.entries(value).map(([name, member]) => {
        const key = `${inner}${toKey(name)}: `;
        return key + toTypeScript(member, indent + 2, key.length);
      });
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return lines.length === 0
    ? open + close
    : `${open}\n${lines.join(",\n")},\n${" ".repeat(indent)}${close}`;
}

function writeInline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeInline).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const fields = Object.entries(value).map(([name, member]) => {
      return `${toKey(name)}: ${writeInline(member)}`;
    });
    return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
  }
  return value === undefined ? "undefined" : JSON.stringify(value);
}

function toKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

import { lastStep, worstEffect, type Change, type Effect, type Report } from "./change.js";

/** How a report is written. */
export interface MarkdownOptions {
  /** A draft for the changelog: without title and summary, and with only a count of the changes without effect. */
  readonly compact?: boolean;
}

const sections: readonly [string, (change: Change) => boolean][] = [
  ["Breaking for callers", ({ callers }) => callers === "breaking"],
  ["Breaking for readers", ({ readers }) => readers === "breaking"],
  ["May surprise", (change) => worstEffect(change) === "surprise"],
  ["New", ({ isNew }) => isNew],
  ["Without effect", () => true],
];

/** Writes a report for people. */
export function toMarkdown(report: Report, { compact = false }: MarkdownOptions = {}): string {
  const { from, to, summary, changes } = report;
  const lines = compact
    ? ["### Changed", "", `- Pinterest API ${from} → ${to}`, ""]
    : [`# Pinterest API: ${from} → ${to}`, ""];
  if (changes.length === 0) return `${[...lines, "No change."].join("\n")}\n`;
  if (!compact) {
    lines.push(
      `${changes.length} ${changes.length === 1 ? "change" : "changes"}. Callers send parameters and bodies; readers read responses.`,
      "",
      `- breaking for callers: ${summary.breakingForCallers}`,
      `- breaking for readers: ${summary.breakingForReaders}`,
      `- may surprise: ${summary.surprises}`,
      `- new or without effect: ${summary.others}`,
      "",
    );
  }
  let left = changes;
  for (const [title, fits] of sections) {
    const own = left.filter(fits);
    left = left.filter((change) => !fits(change));
    if (own.length === 0) continue;
    if (compact && title === "Without effect") {
      lines.push(`${own.length} more changes have no effect.`);
      continue;
    }
    lines.push(`${compact ? "####" : "##"} ${title}`, "", ...own.map(writeChange), "");
  }
  return `${lines.join("\n").trimEnd()}\n`;
}

/** How many places of a change are shown, unless it breaks code or concerns whole operations. */
const mostPlaces = 3;

function writeChange(change: Change): string {
  const { what, places, callers, readers, isNew } = change;
  const effects = [sayEffect("callers", callers), sayEffect("readers", readers)].filter(Boolean);
  const [first = ""] = places;
  const said = `${visible(what)}${effects.length > 0 ? `; ${effects.join(", ")}` : ""}`;
  if (places.length === 1) return `- ${code(first)}: ${said}`;
  const name = lastStep(first);
  const title = `- ${name === "" ? "" : `${code(name)}: `}${said}`;
  if (places.length <= mostPlaces) return `${title}. In ${places.map(code).join(", ")}`;
  if (worstEffect(change) === "breaking" || (isNew && name === "")) {
    return [`${title}:`, ...places.map((place) => `  - ${code(place)}`)].join("\n");
  }
  const shown = places.slice(0, mostPlaces).map(code).join(", ");
  return `${title}. In ${shown} and ${places.length - mostPlaces} more`;
}

function sayEffect(side: string, effect: Effect): string {
  if (effect === "none") return "";
  return effect === "breaking" ? `breaks ${side}` : `may surprise ${side}`;
}

function code(text: string): string {
  return `\`${visible(text).replaceAll("`", "'")}\``;
}

/** Escapes characters with which the text of a document could control a terminal. */
function visible(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, "�");
}

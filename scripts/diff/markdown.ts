import { worst, type Change, type Report, type Use } from "./change.js";
import type { Judgement } from "./kinds.js";
import { quote } from "./say.js";

/** How a report is written. */
export interface MarkdownOptions {
  /** For a changelog: no title, no summary, short lists, and nothing that changes nothing. */
  compact?: boolean;
}

const breaksFor = (side: "callers" | "readers", change: Change) =>
  change[side].level === "breaking";
const isNew = ({ kind }: Change) => kind.endsWith("-added");

const sections: readonly [string, (change: Change) => boolean][] = [
  ["Breaking for callers and readers", (c) => breaksFor("callers", c) && breaksFor("readers", c)],
  ["Breaking for callers", (c) => breaksFor("callers", c) && !breaksFor("readers", c)],
  ["Breaking for readers", (c) => breaksFor("readers", c) && !breaksFor("callers", c)],
  ["May surprise", (c) => worst(c) === "surprise"],
  ["New", (c) => worst(c) === "none" && isNew(c)],
];
const rest = "Without effect";

/**
 * Writes a report in Markdown, the heaviest first. Lines that say the same of several places are one.
 * Callers send parameters and bodies; readers take answers.
 */
export function toMarkdown(report: Report, { compact = false }: MarkdownOptions = {}): string {
  const { from, to, summary, changes } = report;
  const title = `Pinterest API: ${from} → ${to}`;
  const lines = compact ? ["### Changed", "", `- ${title}`, ""] : [`# ${title}`, ""];
  if (changes.length === 0) return `${[...lines, "No fact changed."].join("\n")}\n`;
  if (!compact) {
    const both =
      summary.breakingForBoth > 0 ? ` (${summary.breakingForBoth} of them for both)` : "";
    lines.push(
      `${count(summary.total, "change")}. Callers send parameters and bodies; readers take answers.`,
      "",
      `- breaking for callers: ${summary.breakingForCallers}`,
      `- breaking for readers: ${summary.breakingForReaders}${both}`,
      `- may surprise: ${summary.surprises}`,
      `- new or without effect: ${summary.others}`,
      "",
    );
  }
  let left = changes;
  for (const [name, fits] of sections) {
    const own = left.filter(fits);
    left = left.filter((change) => !fits(change));
    addSection(lines, name, own, compact);
  }
  if (!compact) {
    addSection(lines, rest, left, compact);
    lines.push(...writeRoutes(changes));
  } else if (left.length > 0) lines.push(`And ${count(left.length, "change")} without effect.`);
  return `${lines.join("\n").trimEnd()}\n`;
}

function addSection(lines: string[], name: string, own: readonly Change[], compact: boolean): void {
  if (own.length === 0) return;
  lines.push(`${compact ? "####" : "##"} ${name}`, "", ...writeLines(own, compact), "");
}

/** One item for each thing said, with the places it is said of. */
function writeLines(changes: readonly Change[], compact: boolean): string[] {
  const items = groupBy(changes, ({ kind, where }) => [kind, where]).map((same) => ({
    ...same[0],
    what: same.map(({ what }) => what).join("; "),
  }));
  const groups = groupBy(items, ({ kind, what }) => [kind, what]);
  return groups.flatMap((group) => writeGroup(group, compact));
}

/** Changes of one verdict that agree in something else too. */
function groupBy(
  changes: readonly Change[],
  agree: (change: Change) => readonly string[],
): [Change, ...Change[]][] {
  const groups = new Map<string, [Change, ...Change[]]>();
  for (const change of changes) {
    const key = JSON.stringify([change.callers, change.readers, ...agree(change)]);
    const group = groups.get(key);
    if (group) group.push(change);
    else groups.set(key, [change]);
  }
  return [...groups.values()];
}

function writeGroup(group: [Change, ...Change[]], compact: boolean): string[] {
  const [first] = group;
  const { kind, what } = first;
  const verdict = sayVerdict(first);
  // Names of components say enough; which operations use them is told of what is in them.
  if (compact || kind.startsWith("component-")) {
    const most = compact ? 3 : group.length;
    const names = quote(group.slice(0, most).map(({ where }) => where));
    const more = group.length > most ? ` and ${group.length - most} more` : "";
    return [`- ${names}${more}: ${what}. ${verdict}`];
  }
  if (group.length === 1) {
    return [`- ${[`${sayPlace(first)}: ${what}.`, verdict, sayUses(first)].join(" ").trim()}`];
  }
  const places = group.map((change) => `  - ${sayPlace(change)}. ${sayUses(change)}`.trimEnd());
  return [`- ${what}. ${verdict}`, ...places];
}

const levels = { breaking: "**breaking**", surprise: "surprise", none: "no effect" } as const;

/** `Callers: **breaking** (null is refused). Readers: no effect (no answer carries it).` */
function sayVerdict({ callers, readers }: Change): string {
  const side = (name: string, { level, reason }: Judgement) =>
    `${name}: ${levels[level]} (${reason}).`;
  return callers.level === readers.level && callers.reason === readers.reason
    ? side("Callers and readers", callers)
    : `${side("Callers", callers)} ${side("Readers", readers)}`;
}

/** The place; where that is a route, with the operation's name. */
function sayPlace({ where, usedBy }: Change): string {
  const [only, ...others] = usedBy;
  const named = only && others.length === 0 && where.startsWith(only.route);
  return quote([where]) + (named ? ` (${quote([only.operation])})` : "");
}

/** `In 3 operations: a (sent), b (sent and answered), c (answered).` */
function sayUses({ usedBy, where, everywhere }: Change, most = 8): string {
  const [only] = usedBy;
  // An operation's own line says where it is, and a line of none has said so.
  if (everywhere || !only || (usedBy.length === 1 && where.startsWith(only.route))) return "";
  const shown = usedBy.slice(0, most).map(({ operation, as }) => {
    const way = as.length > 1 ? "sent and answered" : as[0] === "input" ? "sent" : "answered";
    return `${quote([operation])} (${way})`;
  });
  const more = usedBy.length > most ? ` and ${usedBy.length - most} more` : "";
  return `In ${count(usedBy.length, "operation")}: ${shown.join(", ")}${more}.`;
}

/** The route of each operation that lines name. */
function writeRoutes(changes: readonly Change[]): string[] {
  const routes = new Map<string, string>();
  const add = ({ operation, route }: Use) => routes.set(operation, route);
  for (const { kind, usedBy } of changes) if (!kind.startsWith("component-")) usedBy.forEach(add);
  if (routes.size === 0) return [];
  const items = [...routes].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    "## Operations",
    "",
    ...items.map(([operation, route]) => `- ${quote([operation])}: ${quote([route])}`),
  ];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

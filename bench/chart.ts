import { type PlotOptions, barX, dot, line, plot, text } from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { BenchTable } from "./table.js";

const width = 720;
const ours = "#c2185b";
const others = "#8b93a1";

/** In an `img` the text follows the reader's color scheme; inline, it has the color of the page. */
const style = "<style>@media(prefers-color-scheme:dark){svg{color:#e3e5e8}}</style>";

interface Bar {
  readonly name: string;
  readonly value: number;
}

/** Draws the first column of numbers of a table as SVG: one bar for each row. */
export function drawBars({ columns, rows, title }: BenchTable): string {
  const bars: readonly Bar[] = rows.map(({ name, numbers }) => ({
    name,
    value: numbers[0] ?? Number.NaN,
  }));
  const label = columns[1] ?? "";
  const shown = (value: number) =>
    value.toLocaleString("en", { maximumSignificantDigits: value < 1_000 ? 3 : 5 });
  return draw(title, {
    height: 56 + 26 * bars.length,
    marginBottom: 40,
    marginLeft: 250,
    marginRight: 70,
    x: { label, labelOffset: 36, grid: true, zero: true },
    y: { label: null, domain: bars.map(({ name }) => name) },
    marks: [
      barX(bars, { x: "value", y: "name", fill: (bar: Bar) => (isOurs(bar.name) ? ours : others) }),
      text(bars, {
        ...{ x: "value", y: "name", text: (bar: Bar) => shown(bar.value) },
        ...{ textAnchor: "start", dx: 4, fill: "currentColor" },
      }),
    ],
  });
}

/** Draws the last column of numbers of a table as SVG: a line over the names of the rows, which are numbers. */
export function drawLine({ columns, rows, title }: BenchTable): string {
  const points = rows.map(({ name, numbers }) => ({
    x: Number(name.replaceAll(",", "")) / 1e6,
    y: numbers.at(-1) ?? Number.NaN,
  }));
  return draw(title, {
    height: 280,
    marginLeft: 50,
    marginBottom: 40,
    x: { label: `million ${columns[0]}`, labelOffset: 36, zero: true },
    y: { label: columns.at(-1) ?? "", zero: true, grid: true },
    marks: [
      line(points, { x: "x", y: "y", stroke: ours, strokeWidth: 2 }),
      dot(points, { x: "x", y: "y", fill: ours }),
    ],
  });
}

function isOurs(name: string): boolean {
  return /pinterest-client|hashUserData|npm run generate|pg-boss|BullMQ|the client/.test(name);
}

/** The part of an SVG element that is used; this project has no types of the DOM. */
interface SvgElement {
  setAttribute(name: string, value: string): void;
  querySelector(selector: string): { remove(): void } | null;
  querySelectorAll(selector: string): Iterable<{ removeAttribute(name: string): void }>;
  readonly outerHTML: string;
}

function draw(title: string, options: PlotOptions): string {
  const { document } = parseHTML("<!doctype html><body></body>") as unknown as { document: object };
  const look = { document, width, style: { background: "none", fontSize: "13px" } } as object;
  const svg = plot({ ...look, ...options }) as unknown as SvgElement;
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", title);
  svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  svg.querySelector("style")?.remove();
  // Plot names the groups of its marks, which have no role that can have a name.
  for (const group of svg.querySelectorAll("g[aria-label]")) group.removeAttribute("aria-label");
  return `${svg.outerHTML.replace(/(<svg[^>]*>)/, `$1${style}`)}\n`;
}

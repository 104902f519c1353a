import { readFile, readdir, writeFile } from "node:fs/promises";
import { join, sep } from "node:path";
import type { Page } from "./operation-pages.js";

/** Completes the pages that TypeDoc wrote into `site/api` with front matter; returns them. */
export async function readApiPages(site: string): Promise<Page[]> {
  const names = await readdir(join(site, "api"), { recursive: true });
  const files = names.filter((name) => name.endsWith(".md")).sort();
  return Promise.all(
    files.map(async (name) => {
      const file = join(site, "api", name);
      const text = await readFile(file, "utf8");
      const path = `api/${name.split(sep).join("/").replace(/\.md$/, "")}`;
      const { title, body } = path === "api/index" ? withApiTitle(text) : withTitle(text);
      const description = `${title}, part of the API of ${importOf(path)}.`;
      const front = { title, description, outline: [2, 3] };
      const source = `---\n${JSON.stringify(front)}\n---\n\n${body}`;
      await writeFile(file, source);
      return { path, title, description, source, twin: body.replace(/<a id="[^"]*"><\/a> ?/g, "") };
    }),
  );
}

interface Titled {
  readonly title: string;
  readonly body: string;
}

function withApiTitle(text: string): Titled {
  return { title: "API", body: text.replace(/^# .*$/m, "# API") };
}

function withTitle(text: string): Titled {
  const [, heading = ""] = /^# (.*)$/m.exec(text) ?? [];
  const title = heading.replace(/^[\w ]+: /, "").replace(/\\(.)/g, "$1");
  return { title, body: text };
}

/** What users import to have what is on a page. */
function importOf(path: string): string {
  const [, name] =
    /^api\/(.*?)\/(?:index|(?:classes|functions|interfaces|type-aliases|variables)\/)/.exec(path) ??
    [];
  return name ?? "pinterest-client";
}

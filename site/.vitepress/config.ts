import { fileURLToPath } from "node:url";
import { defineConfig } from "vitepress";
import navigation from "../generated/navigation.json" with { type: "json" };

/** Where the site is served, such as `/pinterest-client/`. */
const base = process.env.SITE_BASE || "/";

/** The anchor that GitHub and npm give a heading, so that links in the documents work everywhere. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\w -]/g, "")
    .replaceAll(" ", "-");
}

export default defineConfig({
  title: "pinterest-client",
  description: "A typed client for the Pinterest v5 REST API.",
  lang: "en",
  base,
  cleanUrls: true,
  metaChunk: true,
  head: [["link", { rel: "icon", type: "image/svg+xml", href: `${base}logo.svg` }]],
  markdown: {
    anchor: { slugify: anchorOf },
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
  },
  transformPageData(page) {
    const twin = page.relativePath;
    page.frontmatter.head ??= [];
    (page.frontmatter.head as unknown[]).push([
      "link",
      { rel: "alternate", type: "text/markdown", href: `${base}${twin}` },
    ]);
  },
  vite: {
    resolve: {
      alias: {
        // The event builder runs the client's own code, from its sources.
        "#sha256": fileURLToPath(new URL("../../src/user-data/sha256-noble.ts", import.meta.url)),
      },
    },
    server: { fs: { allow: [fileURLToPath(new URL("../..", import.meta.url))] } },
  },
  themeConfig: {
    logo: "/logo.svg",
    nav: [
      { text: "Guide", link: "/docs/", activeMatch: "^/docs/(?!performance)" },
      { text: "Operations", link: "/operations/", activeMatch: "^/operations/" },
      { text: "Explorer", link: "/explorer" },
      { text: "Event builder", link: "/event-builder" },
      { text: "API", link: "/api/", activeMatch: "^/api/" },
      { text: "Benchmarks", link: "/docs/performance" },
    ],
    sidebar: navigation,
    outline: { level: [2, 3] },
    search: {
      provider: "local",
      options: {
        // Operations and the types of the API are found by name and summary: their fields would fill the index.
        _render(source, env, md) {
          const { relativePath = "" } = env as { relativePath?: string };
          const html = md.render(source, env);
          if (/^(docs\/|index)/.test(relativePath)) return html;
          return /^.*?<\/h1>(?:\s*<p.*?<\/p>){0,2}/s.exec(html)?.[0] ?? "";
        },
      },
    },
    footer: {
      message: "MIT licence. Not affiliated with Pinterest.",
    },
    docFooter: { prev: false, next: false },
  },
});

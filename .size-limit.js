/**
 * Size limits of what users bundle for a browser: minified, gzipped, dependencies included. Build first.
 * Raise a limit in the commit that needs it and say why; lower it when a program has lost weight.
 * https://github.com/ai/size-limit
 */
// The paths of our tsconfig.json would lead esbuild from dist/ back to src/.
const onDist = (config) => ({ ...config, tsconfigRaw: {} });

const common = { gzip: true, modifyEsbuildConfig: onDist };

export default [
  { name: "the client", path: "dist/index.js", import: "{ Pinterest }", limit: "38.2 kB" },
  {
    name: "the client and hashUserData",
    path: "dist/index.js",
    import: "{ hashUserData, Pinterest }",
    limit: "49.7 kB",
  },
  { name: "hashUserData", path: "dist/index.js", import: "{ hashUserData }", limit: "12.5 kB" },
  {
    name: "hashUserData on Node, which has SHA-256",
    path: "dist/index.js",
    import: "{ hashUserData }",
    limit: "10 kB",
    modifyEsbuildConfig: (config) => ({ ...onDist(config), platform: "node" }),
  },
  {
    name: "one error",
    path: "dist/index.js",
    import: "{ PinterestRateLimitError }",
    limit: "2.3 kB",
  },
  { name: "one flow", path: "dist/flows.js", import: "{ fetchReport }", limit: "12.5 kB" },
  { name: "all flows", path: "dist/flows.js", import: "*", limit: "27.9 kB" },
].map((program) => ({ ...common, ...program }));

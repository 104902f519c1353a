import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(
  globalIgnores([
    ".*.{js,mjs}",
    "dist",
    "generated",
    // Of a package of its own, which type-checks it: site/tsconfig.json.
    "site/.vitepress",
    "site/**/use-*.ts",
    "site/node_modules",
    "site/typedoc.config.js",
    "test/docs/snippets",
    "test/consumers/*/",
    "test/package/*/",
  ]),
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { project: "tsconfig.json", tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/consistent-type-exports": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/class-literal-property-style": ["error", "getters"],
      "@typescript-eslint/prefer-promise-reject-errors": ["error", { allowThrowingUnknown: true }],
      "@typescript-eslint/no-empty-object-type": [
        "error",
        { allowInterfaces: "with-single-extends" },
      ],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "max-params": ["error", { max: 4 }],
      "no-console": "error",
    },
  },
  {
    // The columns of a table of cases are parameters too.
    files: ["test/**"],
    rules: { "max-params": "off" },
  },
  {
    files: ["test/types/**"],
    rules: { "@typescript-eslint/no-meaningless-void-operator": "off" },
  },
  {
    files: [
      "scripts/**",
      "bench/**",
      "examples/**",
      "test/fidelity/run.ts",
      "test/conversions/soak/run.ts",
    ],
    rules: { "no-console": "off" },
  },
  {
    files: ["examples/testing/**"],
    rules: {
      "@typescript-eslint/no-floating-promises": [
        "error",
        { allowForKnownSafeCalls: [{ from: "package", name: "test", package: "node:test" }] },
      ],
    },
  },
);

import { execFileSync } from "node:child_process";
import fc from "fast-check";
import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";
import { readSiteDocument } from "../../scripts/site/document.js";
import { type OperationFacts, collectOperations } from "../../scripts/site/facts.js";
import { formFields, formatField, parseForm } from "../../site/explorer/fields.js";
import { placeValues } from "../../site/lib/place-values.js";
import { type Snippets, buildSnippets } from "../../site/lib/snippets.js";
import { prepareCall } from "../../src/cli/call.js";
import { root } from "../support/run.js";
import { codeErrors } from "./compile-code.js";
import { formTexts } from "./form-values.js";

let operations: OperationFacts[] = [];

beforeAll(async () => {
  operations = collectOperations(await readSiteDocument(root));
});

/** A form as it is filled in, and what follows from it. */
interface FilledForm {
  readonly operation: OperationFacts;
  readonly values: Readonly<Record<string, unknown>>;
  readonly snippets: Snippets;
}

function fillForm(operation: OperationFacts, texts: Readonly<Record<string, string>>): FilledForm {
  const form = parseForm(formFields(operation), texts);
  expect(form.problems, operation.id).toEqual({});
  return { operation, values: form.values, snippets: buildSnippets(operation, form.values) };
}

/** Forms that a person may fill in. */
function filledForms(): fc.Arbitrary<FilledForm> {
  return fc
    .constantFrom(...operations)
    .chain((operation) =>
      formTexts(formFields(operation)).map((texts) => fillForm(operation, texts)),
    );
}

/** What a shell makes of a command: the words of its arguments, and what it pipes in. */
function runInShell(command: string): { words: string[]; input: string } {
  const script = `
report() { printf '%s\\0' "$@"; case " $* " in *' --input - '*) cat;; esac; }
curl() { report "$@"; }
pinterest() { report "$@"; }
export PINTEREST_ACCESS_TOKEN=a PINTEREST_CONVERSION_TOKEN=c PINTEREST_APP_ID=i PINTEREST_APP_SECRET=s
${command}`;
  const out = execFileSync("/bin/sh", ["-c", script], { encoding: "utf8" });
  const words = out.split("\0");
  return { words: words.slice(0, -1), input: words.at(-1) ?? "" };
}

function asJson(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

describe("what is typed into a form", () => {
  test("gives TypeScript that parses", () => {
    fc.assert(
      fc.property(filledForms(), ({ snippets }) => {
        const { diagnostics = [] } = ts.transpileModule(snippets.typescript, {
          reportDiagnostics: true,
          compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
        });
        expect(diagnostics.map(({ messageText }) => messageText)).toEqual([]);
      }),
    );
  });

  test("reaches curl through a shell as it was typed", () => {
    fc.assert(
      fc.property(filledForms(), ({ operation, values, snippets }) => {
        const { words } = runInShell(snippets.curl);
        const placed = placeValues(operation, values);
        const url = new URL(words[2] ?? "");
        const template = operation.path.split("/");
        const segments = url.pathname.replace("/v5", "").split("/").map(decodeURIComponent);
        expect(segments).toEqual(
          template.map((part) => (part.startsWith("{") ? placed.path[part.slice(1, -1)] : part)),
        );
        for (const [name, value] of Object.entries(placed.query)) {
          if (typeof value === "string") expect(url.searchParams.get(name)).toBe(value);
        }
        const at = words.indexOf("--data");
        if (placed.body === undefined) expect(at).toBe(-1);
        else if (!operation.form)
          expect(JSON.parse(words[at + 1] ?? "")).toEqual(asJson(placed.body));
      }),
      { numRuns: 60 },
    );
  });

  test("is read by the pinterest command as it was typed", () => {
    fc.assert(
      fc.property(filledForms(), ({ operation, values, snippets }) => {
        const { words, input } = runInShell(snippets.command);
        const [method = "", path = "", ...others] = words;
        const at = others.indexOf("--input");
        const keys = (at < 0 ? others : others.slice(0, at)).filter(
          (word) => word !== "--paginate",
        );
        const call = prepareCall({
          ...{ method, path, keys, options: {} },
          input: at < 0 ? undefined : JSON.parse(input),
        });
        const placed = placeValues(operation, values);
        expect(call.target.operation?.id).toBe(operation.id);
        expect(asJson({ path: call.path, query: call.query, body: call.body })).toEqual(
          asJson({ path: placed.path, query: placed.query, body: placed.body }),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe("TypeScript compiles for every operation", () => {
  test("with its sample values, which pass its form", () => {
    const files = operations.map((operation) => {
      const texts = formFields(operation).map((field) => [
        field.name,
        formatField(field, operation.sample[field.name]),
      ]);
      const { snippets } = fillForm(operation, Object.fromEntries(texts) as Record<string, string>);
      return [`${operation.slug}.ts`, snippets.typescript] as const;
    });
    expect(codeErrors(Object.fromEntries(files))).toEqual([]);
  });

  test("with an empty form, which is what a reader sees first", () => {
    const files = operations.map((operation) => {
      const { snippets } = fillForm(operation, {});
      return [`${operation.slug}.ts`, snippets.typescript] as const;
    });
    expect(codeErrors(Object.fromEntries(files))).toEqual([]);
  });
});

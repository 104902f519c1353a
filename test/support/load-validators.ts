import ts from "typescript";
import type { ValueSchema } from "../../generated/validators.js";

/** A generated validators.ts. */
export interface Validators {
  readonly eventSchema: ValueSchema;
  readonly isEvent: (value: unknown) => boolean;
}

/** Runs the text of a generated validators.ts. */
export async function loadValidators(text: string): Promise<Validators> {
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 };
  const { outputText } = ts.transpileModule(text, { compilerOptions });
  const url = `data:text/javascript;base64,${Buffer.from(outputText).toString("base64")}`;
  return (await import(/* @vite-ignore */ url)) as Validators;
}

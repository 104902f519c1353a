import type { Command } from "commander";
import { usageError } from "./failure.js";
import type { OperationDescription } from "../catalog.js";
import { findTarget, isReportKind, reportRoutes } from "./routes.js";
import { allOperations } from "./search.js";

const scripts: Readonly<Record<string, string>> = {
  bash: `_pinterest() {
  local IFS=$'\\n' word="\${COMP_WORDS[COMP_CWORD]}"
  compopt -o nospace 2>/dev/null
  COMPREPLY=($(pinterest __complete "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
  if [ \${#COMPREPLY[@]} -eq 0 ]; then COMPREPLY=($(compgen -f -- "$word")); fi
  if [ \${#COMPREPLY[@]} -eq 1 ] && [[ "\${COMPREPLY[0]}" != *= ]]; then COMPREPLY=("\${COMPREPLY[0]} "); fi
}
COMP_WORDBREAKS=\${COMP_WORDBREAKS//[=:]/}
complete -F _pinterest pinterest`,
  zsh: `#compdef pinterest
_pinterest() {
  local -a candidates
  candidates=(\${(f)"$(pinterest __complete "\${words[@]:1:$((CURRENT - 1))}" 2>/dev/null)"})
  if (( \${#candidates} )); then compadd -Q -S '' -- "\${candidates[@]}"; else _files; fi
}
compdef _pinterest pinterest`,
  fish: `function __pinterest_complete
    set -l words (commandline -opc) (commandline -ct)
    set -l candidates (pinterest __complete $words[2..-1] 2>/dev/null)
    if test (count $candidates) -gt 0
        printf '%s\\n' $candidates
    else
        __fish_complete_path (commandline -ct)
    end
end
complete -c pinterest -f -a '(__pinterest_complete)'`,
};

/** The script that a shell loads. */
export function completionScript(shell: string): string {
  const script = Object.hasOwn(scripts, shell) ? scripts[shell] : undefined;
  if (script !== undefined) return script;
  throw usageError(`completion: expected one of ${Object.keys(scripts).join(", ")}`);
}

/** The possible completions of the last word, which is being typed. */
export function complete(program: Command, words: readonly string[]): string[] {
  const typed = words.at(-1) ?? "";
  const before = words.slice(0, -1);
  let command = program;
  const positional: string[] = [];
  let isValue = false;
  for (const word of before) {
    const next = command.commands.find((each) => each.name() === word);
    if (isValue) isValue = false;
    else if (word.startsWith("-")) isValue = takesValue(command, word);
    else if (next && positional.length === 0) command = next;
    else positional.push(word);
  }
  // The shell completes file names instead.
  if (isValue) return [];
  const candidates = typed.startsWith("-")
    ? command.options.filter(({ hidden }) => !hidden).flatMap(({ long }) => long ?? [])
    : argumentsOf(command, positional, typed);
  return candidates.filter((each) => each.startsWith(typed));
}

/** Whether the word after an option is its value. */
function takesValue(command: Command, word: string): boolean {
  return command.options.some(
    ({ long, short, required }) => required && (long === word || short === word),
  );
}

function argumentsOf(command: Command, positional: readonly string[], typed: string): string[] {
  const name = command.name();
  const subcommands = command.commands
    .map((each) => each.name())
    .filter((each) => !each.startsWith("__"));
  if (subcommands.length > 0) return subcommands;
  if (command.parent?.name() === "ops" && name === "show")
    return allOperations().map(({ id }) => id);
  if (name === "completion") return Object.keys(scripts);
  const [path] = positional;
  if (name === "report") {
    if (path === undefined) return Object.keys(reportRoutes);
    if (!isReportKind(path)) return [];
    const route = reportRoutes[path];
    return completeKeys(
      allOperations().find((each) => each.route === route),
      typed,
    );
  }
  if (!["get", "post", "patch", "put", "delete"].includes(name)) return [];
  if (path === undefined) {
    const own = allOperations().filter(({ method }) => method === name.toUpperCase());
    return own.map((each) => (typed.startsWith("/") || typed === "" ? each.path : each.id));
  }
  return completeKeys(operationAt(name, path), typed);
}

function operationAt(method: string, path: string): OperationDescription | undefined {
  try {
    return findTarget(method, path).operation;
  } catch {
    return undefined;
  }
}

function completeKeys(operation: OperationDescription | undefined, typed: string): string[] {
  return (operation?.parameters ?? []).flatMap(({ name, type }) => {
    const isKnown = typed.startsWith(`${name}=`);
    const values =
      type === "boolean" ? ["true", "false"] : type.includes("|") ? type.split("|") : [];
    return isKnown ? values.map((value) => `${name}=${value}`) : [`${name}=`];
  });
}

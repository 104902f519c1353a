import { Command, Option } from "commander";
import { version } from "../version.js";
import type { CallCommandOptions } from "./call.js";
import { fileName, integerFrom, type Status, withClient, withOutput } from "./command-options.js";
import { addEvents } from "./events/commands.js";
import { usageError } from "./failure.js";
import type { LoginCommandOptions } from "./login/commands.js";
import type { McpOptions } from "./mcp.js";
import type { OutputOptions } from "./output.js";
import type { ReportCommandOptions } from "./report.js";
import type { GlobalOptions } from "./session.js";

/** Creates the command line. Each command loads its own modules when it runs, so that the program starts quickly. */
export function createProgram(status: Status): Command {
  const program = new Command("pinterest")
    .description("Calls the Pinterest v5 API, sends conversion events, and fetches reports.")
    .version(version, "-V, --version")
    .helpCommand(false)
    .showSuggestionAfterError()
    .exitOverride()
    .configureHelp({ sortSubcommands: false, showGlobalOptions: false })
    .configureOutput({
      outputError: (text, write) => {
        write(hideValues(text));
      },
    })
    .addHelpText(
      "after",
      `
Examples:
  $ pinterest login
  $ pinterest get /boards page_size=50 --paginate
  $ pinterest ops search conversion events
  $ pinterest events send orders.csv --ad-account 549755885175

Credentials: PINTEREST_ACCESS_TOKEN or PINTEREST_CONVERSION_TOKEN, or the file that "pinterest login" writes.
Exit codes: 0 done, 1 failure, 2 usage, 3 some events failed, 4 sign in, 75 try later, 130 interrupted.`,
    );
  addCalls(program);
  addOps(program);
  addEvents(program, status);
  addReport(program);
  addLogin(program);
  addMcp(program);
  addCompletion(program);
  addHelp(program);
  return program;
}

/** Leaves the values of options out of a message of Commander, since they may be secrets. */
function hideValues(text: string): string {
  return text
    .replace(/(?<=unknown option ').*(?=')/s, (given) => {
      const [name = ""] = /^(?:--[\w-]*=?|-.)/.exec(given) ?? [];
      return name === given ? given : `${name}…`;
    })
    .replace(/(?<=' argument) '.*'(?= is invalid\.)/s, "");
}

/** Commander's own `help` takes one name, and ignores those that it does not know. */
function addHelp(program: Command): void {
  program
    .command("help [command...]")
    .description("show the help of a command")
    .action((names: string[]) => {
      let command = program;
      for (const name of names) {
        const known = command.commands.filter((each) => !each.name().startsWith("__"));
        const next = known.find((each) => each.name() === name);
        if (!next) {
          const expected = known.map((each) => each.name()).join(", ");
          throw usageError(
            `help: unknown command ${names.join(" ")}${expected && `; expected one of ${expected}`}`,
          );
        }
        command = next;
      }
      command.outputHelp();
    });
}

const methods = {
  get: ["Read something", "$ pinterest get /boards page_size=50 --paginate --fields id,name"],
  post: ["Create something", "$ pinterest post /boards name=Kitchens privacy=SECRET"],
  patch: ["Change something", "$ pinterest patch /boards/549755885175 name=Baths"],
  put: ["Replace something", "$ pinterest put /path/of/an/operation --input body.json"],
  delete: ["Delete something", "$ pinterest delete /boards/549755885175"],
} as const;

function addCalls(program: Command): void {
  for (const [method, [summary, example]] of Object.entries(methods)) {
    const command = program
      .command(`${method} <path> [keys...]`)
      .summary(summary.toLowerCase())
      .description(
        `${summary}: calls an operation with ${method.toUpperCase()}.\n\n` +
          "The path is a template (/boards/{board_id}), has its values in it (/boards/12), or is an operationId. " +
          "Each key goes into the path, the query or the body, as the operation defines it: key=value is parsed according " +
          "to its type (separate list items with commas), key:=JSON passes JSON, and ?key=value adds any query parameter.",
      );
    withOutput(withClient(command))
      .option("--test", "record nothing; refuses a write that has no test mode")
      .option("--input <file>", "read the JSON body from a file, or from standard input (-)")
      .option("--curl", "print the call as a curl command instead of making it")
      .option("--dry-run", "print the request instead of sending it")
      .option("--include", "also print status and headers, to standard error")
      .option("--unknown", "call a path that this version does not know, exactly as it is written")
      .addOption(
        new Option(
          "--credential <name>",
          "the credential to use, if not the one that the operation takes",
        ).choices(["access-token", "conversion-token", "app"]),
      )
      .addOption(
        new Option("--timeout <seconds>", "for each attempt").argParser(integerFrom(1, 86_400)),
      );
    if (method === "get" || method === "post") {
      command
        .option("--paginate", "all pages, as one list")
        .addOption(
          new Option("--limit <n>", "with --paginate: stop after n items").argParser(
            integerFrom(1),
          ),
        );
    }
    command
      .addHelpText("after", `\nExamples:\n  ${example}\n  ${example.split(" --")[0] ?? ""} --curl`)
      .action(async (path: string, keys: string[], options: CallCommandOptions) => {
        const { runCall } = await import("./call.js");
        await runCall(method, path, keys, options);
      });
  }
}

function addOps(program: Command): void {
  const ops = program
    .command("ops")
    .summary("find operations of the API")
    .description("Find the operations of the API.")
    .addHelpText(
      "after",
      "\nExamples:\n  $ pinterest ops search conversion events\n  $ pinterest ops show events/create",
    );
  withOutput(
    ops
      .command("search [words...]")
      .description("Search ids, paths, tags and summaries; without words, list all operations."),
  )
    .addOption(
      new Option(
        "--limit <n>",
        "maximum number of results; default: 20, or all if there are no words",
      ).argParser(integerFrom(1)),
    )
    .addHelpText("after", "\nExample:\n  $ pinterest ops search campaign --limit 5")
    .action(async (words: string[], options: OutputOptions & { limit?: number }) => {
      const { runOpsSearch } = await import("./ops.js");
      await runOpsSearch(words, options);
    });
  withOutput(
    ops
      .command("show <operation...>")
      .description("Describe an operation by its id or route: access, limits and keys."),
  )
    .addHelpText(
      "after",
      "\nExamples:\n  $ pinterest ops show events/create\n  $ pinterest ops show POST /boards --json",
    )
    .action(async (words: string[], options: OutputOptions) => {
      const { runOpsShow } = await import("./ops.js");
      await runOpsShow(words, options);
    });
}

function addReport(program: Command): void {
  withOutput(withClient(program.command("report <kind> [keys...]")))
    .summary("request a report and write its rows")
    .description(
      "Request a report, wait for it, and write its rows. The kinds are analytics, template, catalogs, mmm, product and leads; the keys are those of the request (pinterest ops search report).",
    )
    .option("--input <file>", "read the request from a JSON file, or from standard input (-)")
    .addOption(
      new Option("--out <file>", "write to a file: .csv, .json (a list) or NDJSON").argParser(
        fileName,
      ),
    )
    .option("--resume", "with --out: continue to wait for the report of an earlier run")
    .option("--force", "replace the file")
    .option("--quiet", "no progress")
    .addHelpText(
      "after",
      `
Examples:
  $ pinterest report analytics start_date=2026-03-01 end_date=2026-03-31 granularity=DAY level=CAMPAIGN \\
      columns=CAMPAIGN_ID,SPEND_IN_DOLLAR --ad-account 549755885175 --out march.csv
  $ pinterest report template template_id=ID --out report.json`,
    )
    .action(async (kind: string, keys: string[], options: ReportCommandOptions) => {
      const { runReport } = await import("./report.js");
      await runReport(kind, keys, options);
    });
}

function withProfile(command: Command): Command {
  return command
    .option("--profile <name>", "name of the credentials; default: default")
    .option("--keychain", "use the system's keychain instead of a file (needs @napi-rs/keyring)");
}

function addLogin(program: Command): void {
  withProfile(program.command("login"))
    .summary("sign in with the browser")
    .description(
      "Sign in with the browser and keep the tokens in a file that only you can read. Reads PINTEREST_APP_ID and PINTEREST_APP_SECRET; http://localhost:8085/callback must be a redirect URI of the app.",
    )
    .option(
      "--scopes <names>",
      "what the tokens may do",
      "ads:read,boards:read,pins:read,user_accounts:read",
    )
    .addOption(
      new Option("--port <n>", "port of the redirect URI; 0 takes a free one")
        .default(8085)
        .argParser(integerFrom(0, 65_535)),
    )
    .addOption(
      new Option("--wait <seconds>", "how long to wait for you")
        .default(600)
        .argParser(integerFrom(0, 86_400)),
    )
    .addOption(
      new Option("--out <file>", "write the tokens to an environment file instead").argParser(
        fileName,
      ),
    )
    .option("--print", "print the tokens instead")
    .option("--force", "with --out: replace the file")
    .option("--continuous-refresh", "ask for a refresh token that is renewed with each use")
    .addOption(new Option("--authorize-url <url>", "for tests").hideHelp())
    .addHelpText(
      "after",
      "\nExamples:\n  $ pinterest login --scopes ads:read,ads:write\n  $ pinterest login --profile shop",
    )
    .action(async (options: LoginCommandOptions) => {
      const { runLogin } = await import("./login/commands.js");
      await runLogin(options);
    });
  withProfile(program.command("logout"))
    .summary("revoke the tokens and remove them")
    .description("Revoke the tokens and remove them from this machine.")
    .addHelpText("after", "\nExample:\n  $ pinterest logout --profile shop")
    .action(async (options: GlobalOptions) => {
      const { runLogout } = await import("./login/commands.js");
      await runLogout(options);
    });
  withOutput(withClient(program.command("whoami")))
    .summary("show the account of the access token")
    .description("Show the account of the access token, and where the token comes from.")
    .addHelpText("after", "\nExample:\n  $ pinterest whoami --fields username")
    .action(async (options: GlobalOptions & OutputOptions) => {
      const { runWhoami } = await import("./login/commands.js");
      await runWhoami(options);
    });
}

function addMcp(program: Command): void {
  withClient(program.command("mcp"))
    .summary("serve the API to an agent over MCP")
    .description(
      "Serve the API to an agent over MCP, on standard input and output: the tools search, describe, read and write.",
    )
    .option("--allow-writes", "let the agent make changes; by default, every write is refused")
    .option("--test", "record nothing; refuses every write")
    .addOption(
      new Option("--answer-size <characters>", "maximum length of an answer")
        .default(20_000)
        .argParser(integerFrom(200)),
    )
    .addHelpText(
      "after",
      `
Example, in the configuration of an MCP client:
  { "mcpServers": { "pinterest": { "command": "npx", "args": ["pinterest-client", "mcp"] } } }`,
    )
    .action(async (options: McpOptions) => {
      const { runMcp } = await import("./mcp.js");
      await runMcp(options);
    });
}

function addCompletion(program: Command): void {
  program
    .command("completion <shell>")
    .summary("complete commands and keys in bash, zsh or fish")
    .description(
      "Print the script that completes commands, operations and keys: bash, zsh or fish.",
    )
    .addHelpText(
      "after",
      `
Examples:
  $ source <(pinterest completion bash)       # in ~/.bashrc
  $ source <(pinterest completion zsh)        # in ~/.zshrc, after compinit
  $ pinterest completion fish | source        # in ~/.config/fish/config.fish`,
    )
    .action(async (shell: string) => {
      const [{ completionScript }, { writeData }] = await Promise.all([
        import("./completion.js"),
        import("./terminal.js"),
      ]);
      await writeData(`${completionScript(shell)}\n`);
    });
  program
    .command("__complete [words...]", { hidden: true })
    .allowUnknownOption()
    .helpOption(false)
    .action(async (words: string[]) => {
      const [{ complete }, { writeData }] = await Promise.all([
        import("./completion.js"),
        import("./terminal.js"),
      ]);
      await writeData(
        complete(program, words)
          .map((word) => `${word}\n`)
          .join(""),
      );
    });
}

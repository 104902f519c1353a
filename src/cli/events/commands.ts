import { type Command, InvalidArgumentError, Option } from "commander";
import { integerFrom, type Status, withClient, withOutput } from "../command-options.js";
import type { CheckOptions } from "./check.js";
import type { SendCommandOptions } from "./send.js";

/** Adds a value of an option that may be repeated. */
function collect(value: string, before: string[] | undefined): string[] {
  return [...(before ?? []), value];
}

function parseCallingCode(text: string): string {
  if (/^[1-9]\d{0,2}$/.test(text)) return text;
  throw new InvalidArgumentError("Expected one to three digits, such as 44.");
}

/** Options of the commands that read events from a file. */
function withRows(command: Command): Command {
  return withOutput(command)
    .addOption(
      new Option("--map <field=column>", "take a field from a column; can be repeated").argParser(
        collect,
      ),
    )
    .addOption(
      new Option(
        "--set <field=value>",
        "give a field the same value in every row; can be repeated",
      ).argParser(collect),
    )
    .option(
      "--mapping <file>",
      'JSON file: { "email": "customer_email", "event_name": { "value": "checkout" } }',
    )
    .option("--delimiter <character>", "delimiter of CSV, or tab; default: guessed from the header")
    .option(
      "--encoding <name>",
      "such as windows-1252; default: that of the byte order mark, or UTF-8",
    )
    .option("--time-zone <zone>", "time zone of times without one: UTC, +02:00 or Europe/Berlin")
    .addOption(
      new Option(
        "--calling-code <digits>",
        "country code of phone numbers without one, such as 44",
      ).argParser(parseCallingCode),
    )
    .option("--decimal-comma", "amounts are written as 1.234,50")
    .option("--quiet", "show neither the mapping nor the progress");
}

const rowsHelp = `
The file is CSV (any delimiter), NDJSON or JSON, gzip or not; - is standard input. Each row becomes an event:
  event_id       its own id, such as the order number; Pinterest finds duplicates by it
  event_name     checkout, add_to_cart, signup, lead, page_visit, search, view_category, custom ...
  event_time     Unix time, 2026-01-05T10:00:00+01:00, or local time with --time-zone
  action_source  web, app_android, app_ios or offline
  the person: email, or mobile_ad_id, or client_ip_address with client_user_agent
  optional: phone first_name last_name gender date_of_birth city state postal_code country external_id click_id
  value currency order_id num_items content_ids content_name content_category event_source_url and others
Columns with common names are recognised; the mapping is shown first. E-mail addresses and other user data are
normalised and hashed on this machine. JSON objects with user_data are sent unchanged.`;

/** `pinterest events send` and `pinterest events check`. */
export function addEvents(program: Command, status: Status): void {
  const events = program
    .command("events")
    .summary("send conversion events, or check them")
    .description("Send conversion events, or check them.")
    .addHelpText(
      "after",
      "\nExamples:\n  $ pinterest events check orders.csv --set event_name=checkout --set action_source=web\n  $ pinterest events send orders.csv --ad-account 549755885175 --set event_name=checkout --set action_source=web",
    );
  withClient(
    withRows(
      events
        .command("send <file>")
        .description(
          "Send the rows of a file as conversion events, and report the outcome of each.",
        ),
    ),
  )
    .option("--test", "let Pinterest check the events without recording them")
    .option("--dry-run", "read and check all rows, but send nothing")
    .option("--resume", "continue where an earlier send of the file stopped")
    .addOption(
      new Option("--restart", "start over, ignoring an earlier send of the file").conflicts(
        "resume",
      ),
    )
    .option(
      "--failed <file>",
      "write row, event id and reason of each failure to a file (CSV if named .csv, otherwise NDJSON)",
    )
    .option(
      "--failed-rows",
      "with --failed: also write the content of the rows, which is personal data",
    )
    .addOption(
      new Option("--rate <n>", "maximum number of events per second").argParser(integerFrom(1)),
    )
    .addOption(
      new Option(
        "--concurrency <n>",
        "maximum number of requests under way at the same time; default: 4",
      ).argParser(integerFrom(1, 64)),
    )
    .addHelpText(
      "after",
      `${rowsHelp}

Progress is stored in FILE.progress.json until the file is sent. Ctrl-C finishes the requests under way and reports;
a second Ctrl-C stops at once. In both cases --resume continues. Events whose outcome is
unknown are sent again; Pinterest counts them once, except offline events and events
more than an hour old.

Examples:
  Columns with names that are not recognised:
  $ pinterest events send orders.csv --ad-account 549755885175 --set event_name=checkout --set action_source=web \\
      --map email=customer_mail --map event_time=paid --time-zone Europe/Berlin --dry-run
  Write the failures to a file:
  $ pinterest events send orders.csv.gz --mapping orders.json --failed failed.csv
  From a database:
  $ psql -c "copy (...) to stdout csv header" | pinterest events send - --mapping orders.json`,
    )
    .action(async (file: string, options: SendCommandOptions) => {
      const { runSend } = await import("./send.js");
      status.exitCode = await runSend(file, options);
    });
  withRows(
    events
      .command("check <file>")
      .description(
        "Find the errors and warnings of a file; needs no credential and sends nothing.",
      ),
  )
    .addHelpText(
      "after",
      `${rowsHelp}\n\nExample:\n  $ pinterest events check orders.csv --set event_name=checkout --set action_source=web --csv`,
    )
    .action(async (file: string, options: CheckOptions) => {
      const { runCheck } = await import("./check.js");
      status.exitCode = await runCheck(file, options);
    });
}

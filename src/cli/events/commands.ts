import { type Command, Option } from "commander";
import { integerFrom, type Status, withClient, withOutput } from "../command-options.js";
import type { CheckOptions } from "./check.js";
import type { SendCommandOptions } from "./send.js";

/** Adds a value of an option that may be repeated. */
function collect(value: string, before: string[] | undefined): string[] {
  return [...(before ?? []), value];
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
      new Option("--set <field=value>", "the same value in every row; can be repeated").argParser(
        collect,
      ),
    )
    .option(
      "--mapping <file>",
      'JSON: { "email": "customer_email", "event_name": { "value": "checkout" } }',
    )
    .option("--delimiter <character>", "of CSV, or tab; guessed from the header")
    .option(
      "--encoding <name>",
      "such as windows-1252; default: UTF-8, or that of the byte order mark",
    )
    .option("--time-zone <zone>", "of times without one: UTC, +02:00 or Europe/Berlin")
    .option("--calling-code <digits>", "country code of phone numbers without one, such as 44")
    .option("--decimal-comma", "amounts are written as 1.234,50")
    .option("--quiet", "no mapping and no progress");
}

const rowsHelp = `
The file is CSV (any delimiter), NDJSON or JSON, gzip or not; - is standard input. A row becomes an event:
  event_id       its own id, such as the order number: what makes sending it twice safe
  event_name     checkout, add_to_cart, signup, lead, page_visit, search, view_category, custom ...
  event_time     Unix time, 2026-01-05T10:00:00+01:00, or local time with --time-zone
  action_source  web, app_android, app_ios or offline
  and whom it concerns: email, or mobile_ad_id, or client_ip_address with client_user_agent
  more: phone first_name last_name gender date_of_birth city state postal_code country external_id click_id
  value currency order_id num_items content_ids content_name content_category event_source_url and others
Columns with common names are found; the mapping is shown first. E-mail addresses and other user data are
normalised and hashed here. Objects with user_data are sent as they are.`;

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
    .option("--test", "have Pinterest check the events and record nothing")
    .option("--dry-run", "read and check everything, send nothing")
    .option("--resume", "continue where an earlier send of the file stopped")
    .option("--restart", "begin again, whatever an earlier send did")
    .option(
      "--failed <file>",
      "write row, event id and reason of each failure (.csv, otherwise NDJSON)",
    )
    .option("--failed-rows", "with the content of the rows, which is personal data")
    .addOption(new Option("--rate <n>", "the most events per second").argParser(integerFrom(1)))
    .addOption(
      new Option("--concurrency <n>", "requests under way at once; default: 4").argParser(
        integerFrom(1),
      ),
    )
    .addHelpText(
      "after",
      `${rowsHelp}

Progress is kept in FILE.progress.json until the file is sent. Ctrl-C once finishes what is under way and reports;
twice stops at once. In both cases --resume continues, and no event counts twice.

Examples:
  Orders with columns of other names:
  $ pinterest events send orders.csv --ad-account 549755885175 --set event_name=checkout --set action_source=web \\
      --map email=customer_mail --map event_time=paid --time-zone Europe/Berlin --dry-run
  Only what Pinterest refuses, into a file:
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

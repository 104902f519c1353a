/**
 * Sends a checkout event in test mode and prints the report, then an event that breaks a rule. See `command`.
 */
import { readFile } from "node:fs/promises";
import {
  isPinterestError,
  Pinterest,
  PinterestApiError,
  PinterestConnectionError,
  PinterestParseError,
  PinterestTimeoutError,
  type ConversionEvent,
  type ConversionReport,
  type PinterestError,
} from "../src/index.js";
import { startStandIn, type StandIn } from "../src/testing/index.js";
import { runCommand, UserError } from "./cli.js";

const command = {
  name: "npm run quickstart",
  about: `Sends a checkout event in test mode, which records nothing, and prints the report; then an event that
breaks a rule, to show how that is reported.

Without credentials it talks to a stand-in for Pinterest in this process, where Prism judges every request.
With PINTEREST_CONVERSION_TOKEN and PINTEREST_AD_ACCOUNT_ID it talks to Pinterest, or to PINTEREST_API_URI.`,
  options: {
    json: { type: "boolean", default: false, help: "prints the report as one line of JSON" },
    queue: {
      type: "boolean",
      default: false,
      help: "sends 10,000 events through a queue from two processes, one of which is killed",
    },
  },
} as const;

/** The variables that have an effect only with credentials. */
const variables = [
  "PINTEREST_CONVERSION_TOKEN",
  "PINTEREST_AD_ACCOUNT_ID",
  "PINTEREST_API_URI",
] as const;

const standInToken = "a-conversion-token";

interface Target {
  readonly pinterest: Pinterest;
  /** A description of where requests go. */
  readonly description: string;
  readonly standIn?: StandIn;
}

await runCommand(command, async ({ values: { json, queue } }) => {
  try {
    await (queue ? quickstartQueue(json) : quickstart(json));
  } catch (error) {
    throw isPinterestError(error) ? new UserError(withAdvice(error)) : error;
  }
});

/** Prints what became of each event: accepted, dead or still queued. */
async function quickstartQueue(json: boolean): Promise<void> {
  // Loaded only when it is used, since an embedded Postgres takes seconds to load.
  const { runQueueDemo } = await import("./queue/demo.js");
  const ledger = await runQueueDemo(json ? () => undefined : console.log);
  const { events, accepted, dead, queued } = ledger;
  if (json) console.log(JSON.stringify(ledger));
  else {
    console.log(`\n   accepted:     ${accepted}\n   dead:         ${dead}`);
    console.log(
      `   still queued: ${queued}\n   lost:         ${events - accepted - dead - queued}`,
    );
    console.log("\nNothing left this machine. Next: docs/queue.md.");
  }
  if (accepted + dead + queued !== events) process.exitCode = 1;
}

async function quickstart(json: boolean): Promise<void> {
  const print = json ? () => undefined : console.log;
  const { pinterest, description, standIn } = await openTarget(process.env);
  try {
    print(description);
    print("\n1. A checkout, sent in test mode");
    const event = await readEvent("checkout-event.json");
    if (!standIn) event.event_time = new Date();
    const report = await pinterest.conversions.send(pinterest.adAccountId, [event]);
    if (standIn)
      for (const sight of whatWasSeen(standIn, report)) print(`   the server saw ${sight}`);
    show(report, print);

    print(
      "\n2. The same without an identifier: no e-mail, no mobile id, no IP address with user agent",
    );
    const broken = await readEvent("checkout-event-published.json");
    print("   with conversions.send, before a byte is sent:");
    show(await pinterest.conversions.send(pinterest.adAccountId, [broken]), print);
    print("   with an unchecked call, by the server:");
    const body = { data: [broken] } as never;
    try {
      await pinterest.post("/ad_accounts/{ad_account_id}/events", {
        path: { ad_account_id: pinterest.adAccountId },
        body,
      });
      print("   the server accepted it");
    } catch (error) {
      if (!isPinterestError(error)) throw error;
      print(`   ${error.name}: ${firstFaults(error.message)}`);
    }

    if (json) console.log(JSON.stringify(toAnswerJson(report)));
    print(`\n${nextStep(report, standIn)}`);
    if (report.failed > 0) process.exitCode = 1;
  } finally {
    await standIn?.close();
  }
}

function nextStep({ failed }: ConversionReport, standIn: StandIn | undefined): string {
  if (failed > 0) return "Next: correct what is reported above, and run it again.";
  return standIn
    ? "Nothing left this machine. Next: set PINTEREST_CONVERSION_TOKEN and PINTEREST_AD_ACCOUNT_ID\n" +
        "(docs/authentication.md) and run it again, which sends the same to Pinterest in test mode."
    : "Test mode records nothing. Next: send an order of your own, as in docs/conversions.md.";
}

/** The first two of the faults in a message: a validator lists one for each branch of a schema. */
function firstFaults(message: string): string {
  const [first = "", second, ...others] = message.split("; ");
  if (second === undefined) return first;
  return `${first}; ${second}${others.length > 0 ? `; and ${others.length} more` : ""}`;
}

/** Uses Pinterest if there are credentials, otherwise a stand-in. */
async function openTarget(env: NodeJS.ProcessEnv): Promise<Target> {
  const { PINTEREST_CONVERSION_TOKEN: token, PINTEREST_AD_ACCOUNT_ID: adAccountId } = env;
  if (token && !adAccountId)
    throw new UserError("PINTEREST_CONVERSION_TOKEN is set; set PINTEREST_AD_ACCOUNT_ID too");
  if (adAccountId && !token)
    throw new UserError("PINTEREST_AD_ACCOUNT_ID is set; set PINTEREST_CONVERSION_TOKEN too");
  const used: readonly string[] = token ? variables : [];
  for (const [name, value] of Object.entries(env)) {
    if (!name.startsWith("PINTEREST_") || !value || used.includes(name)) continue;
    const reason = (variables as readonly string[]).includes(name)
      ? "set PINTEREST_CONVERSION_TOKEN and PINTEREST_AD_ACCOUNT_ID to use it"
      : "the quickstart does not use it";
    console.error(`note: ${name} is ignored; ${reason}`);
  }
  if (token) {
    const given = Object.fromEntries(variables.map((name) => [name, env[name]]));
    const pinterest = Pinterest.fromEnv({ testMode: true }, given);
    const description = `Talking to ${env.PINTEREST_API_URI ? "PINTEREST_API_URI" : "Pinterest"}.`;
    return { pinterest, description };
  }
  // Loaded only when it is used, since Prism takes seconds to load.
  const { createPrismJudge } = await import("./judge/prism.js");
  const standIn = await startStandIn({ judge: await createPrismJudge() });
  const pinterest = new Pinterest({
    conversionToken: standInToken,
    adAccountId: "549755885175",
    testMode: true,
    baseUrl: standIn.baseUrl,
  });
  const description = `A stand-in for Pinterest runs at ${standIn.baseUrl}; Prism judges each request.`;
  return { pinterest, description, standIn };
}

/** Describes an error, and what to do about it. */
function withAdvice(error: PinterestError): string {
  const advice = adviceFor(error);
  return advice ? `${error.message.replace(/[.]?$/, ".")} ${advice}` : error.message;
}

function adviceFor(error: PinterestError): string | undefined {
  if (error instanceof PinterestConnectionError || error instanceof PinterestTimeoutError)
    return "Check the network, the proxy, and PINTEREST_API_URI if it is set.";
  if (error instanceof PinterestParseError)
    return "Check the proxy, and that PINTEREST_API_URI, if it is set, is the URL of the API.";
  if (!(error instanceof PinterestApiError)) return undefined;
  const { status } = error;
  if (status === 401)
    return "Create a new conversion token, and set PINTEREST_CONVERSION_TOKEN to it.";
  if (status === 403 || status === 404)
    return "Check that PINTEREST_AD_ACCOUNT_ID is the ad account of the conversion token.";
  if (status === 429) return "Wait a minute, and run it again.";
  if (status >= 500) return "Pinterest cannot answer now; run it again later.";
  return "Correct PINTEREST_AD_ACCOUNT_ID or examples/checkout-event.json, whichever the message names.";
}

async function readEvent(name: string): Promise<ConversionEvent> {
  const text = await readFile(new URL(`../examples/${name}`, import.meta.url), "utf8");
  const [event] = (JSON.parse(text) as { data: ConversionEvent[] }).data;
  if (!event) throw new UserError(`examples/${name} contains no event`);
  return event;
}

/** Lists the parts of the first request that the stand-in received; throws if one is missing. */
function whatWasSeen({ requests }: StandIn, { processed }: ConversionReport): string[] {
  const [request] = requests;
  const sights = {
    "?test=true": request?.search === "test=true",
    "the Bearer token": request?.headers.authorization === `Bearer ${standInToken}`,
    // The stand-in answers 400 to requests that Prism finds invalid.
    "a body that is valid by Pinterest's document": processed === 1,
  };
  for (const [sight, seen] of Object.entries(sights)) {
    if (!seen) throw new Error(`the server did not see ${sight}`);
  }
  return Object.keys(sights);
}

function show(report: ConversionReport, print: (line: string) => void): void {
  const { test, received, processed, failed } = report;
  print(`   test: ${test}, received: ${received}, processed: ${processed}, failed: ${failed}`);
  for (const { eventId, status, error, warning } of report.outcomes) {
    print(`   ${eventId}: ${status}${error ? `: ${error.message}` : ""}`);
    if (warning) print(`   ${eventId}: warning: ${warning}`);
  }
}

function toAnswerJson({ test, received, processed, outcomes }: ConversionReport) {
  return {
    test,
    num_events_received: received,
    num_events_processed: processed,
    events: outcomes.map(({ status, error, warning }) => ({
      status,
      error_message: error?.message ?? null,
      warning_message: warning ?? null,
    })),
  };
}

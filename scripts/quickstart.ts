/**
 * Sends a checkout event in test mode and shows the report, then an event that breaks a rule and how
 * that is told. Without credentials it talks to a stand-in for Pinterest in this process, where Prism
 * judges every request; with PINTEREST_CONVERSION_TOKEN and PINTEREST_AD_ACCOUNT_ID to Pinterest itself.
 *
 *   npm run quickstart [-- --json]
 */
import { readFile } from "node:fs/promises";
import {
  isPinterestError,
  Pinterest,
  type ConversionEvent,
  type ConversionReport,
} from "../src/index.js";
import { startStandIn, type StandIn } from "../src/testing/index.js";
import { readOptions, run, UserError } from "./cli.js";
import { createPrismJudge } from "./judge/prism.js";

interface Target {
  token: string;
  adAccountId: string;
  standIn?: StandIn;
  /** What Prism objected to, request by request. */
  verdicts: (readonly string[])[];
}

await run(async () => {
  const { json } = readOptions({ json: { type: "boolean", default: false } });
  const say = json ? () => undefined : console.log;
  const target = await findTarget(process.env);
  const { token, adAccountId, standIn } = target;
  say(
    standIn
      ? `A stand-in for Pinterest runs at ${standIn.baseUrl}; Prism judges each request.`
      : "Talking to Pinterest.",
  );
  try {
    const pinterest = new Pinterest({
      conversionToken: token,
      testMode: true,
      baseUrl: standIn?.baseUrl,
    });

    say("\n1. A checkout, sent in test mode");
    const event = await readEvent("checkout-event.json");
    if (!standIn) event.event_time = new Date();
    const report = await pinterest.conversions.send(adAccountId, [event]);
    if (standIn)
      for (const sight of whatWasSeen(standIn, target)) say(`   the server saw ${sight}`);
    show(report, say);

    say(
      "\n2. The same without an identifier: no e-mail, no mobile id, no IP address with user agent",
    );
    const broken = await readEvent("checkout-event-published.json");
    say("   with conversions.send, before a byte is sent:");
    show(await pinterest.conversions.send(adAccountId, [broken]), say);
    say("   with an unchecked call, by the server:");
    const body = { data: [broken] } as never;
    try {
      await pinterest.post("/ad_accounts/{ad_account_id}/events", {
        path: { ad_account_id: adAccountId },
        body,
      });
      say("   the server took it");
    } catch (error) {
      if (!isPinterestError(error)) throw error;
      say(`   ${error.name}: ${error.message}`);
    }

    if (json) console.log(JSON.stringify(forMachines(report)));
    else say(`\nTest mode records nothing. ${standIn ? "Nothing left this machine." : ""}`);
    if (report.failed > 0) process.exitCode = 1;
  } finally {
    await standIn?.close();
  }
});

async function findTarget(env: NodeJS.ProcessEnv): Promise<Target> {
  const { PINTEREST_CONVERSION_TOKEN: token, PINTEREST_AD_ACCOUNT_ID: adAccountId } = env;
  if (token && adAccountId) return { token, adAccountId, verdicts: [] };
  if (token)
    throw new UserError("PINTEREST_CONVERSION_TOKEN is set; set PINTEREST_AD_ACCOUNT_ID too");
  if (adAccountId)
    throw new UserError("PINTEREST_AD_ACCOUNT_ID is set; set PINTEREST_CONVERSION_TOKEN too");
  const verdicts: (readonly string[])[] = [];
  const prism = await createPrismJudge();
  const standIn = await startStandIn({
    judge: async (request) => {
      const faults = await prism(request);
      verdicts.push(faults);
      return faults;
    },
  });
  return { token: "a-conversion-token", adAccountId: "549755885175", standIn, verdicts };
}

async function readEvent(name: string): Promise<ConversionEvent> {
  const text = await readFile(new URL(`../examples/${name}`, import.meta.url), "utf8");
  const [event] = (JSON.parse(text) as { data: ConversionEvent[] }).data;
  if (!event) throw new UserError(`examples/${name} holds no event`);
  return event;
}

/** What the stand-in must have seen of the first request, or else the quickstart fails. */
function whatWasSeen({ requests }: StandIn, { token, verdicts }: Target): string[] {
  const [request] = requests;
  const sights = {
    "?test=true": request?.search === "test=true",
    "the Bearer token": request?.headers.authorization === `Bearer ${token}`,
    "a body that is valid by Pinterest's document": verdicts[0]?.length === 0,
  };
  for (const [sight, seen] of Object.entries(sights)) {
    if (!seen) throw new Error(`the server did not see ${sight}`);
  }
  return Object.keys(sights);
}

function show(report: ConversionReport, say: (line: string) => void): void {
  const { test, received, processed, failed } = report;
  say(`   test: ${test}, received: ${received}, processed: ${processed}, failed: ${failed}`);
  for (const { eventId, status, error, warning } of report.outcomes) {
    say(`   ${eventId}: ${status}${error ? `: ${error.message}` : ""}`);
    if (warning) say(`   ${eventId}: warning: ${warning}`);
  }
}

function forMachines({ test, received, processed, outcomes }: ConversionReport) {
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

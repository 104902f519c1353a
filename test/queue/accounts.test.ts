import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { createMemoryEngine, createOutbox, type SenderOptions } from "../../src/queue/index.js";
import { eventOf, eventsOf, type LedgerRules } from "../conversions/ledger.js";
import { openShop, until } from "./shop.js";

const hour = 3_600_000;

/** How Pinterest answers for an ad account that does not work. */
const failures = [
  ["asks to wait", { status: 429, body: { code: 8, message: "slow" } }],
  ["forbids access", { status: 403, body: { code: 7, message: "no access" } }],
  ["fails", { status: 500, body: { message: "oops" } }],
] as const;

/** Two ad accounts of one sender, over an engine in memory that counts. */
async function openAccounts(
  answer: (typeof failures)[number][1],
  { retryAfter, ...options }: Partial<SenderOptions> & { readonly retryAfter: number },
) {
  const memory = createMemoryEngine();
  let takes = 0;
  const engine: typeof memory = {
    ...memory,
    take(limit) {
      takes++;
      return memory.take(limit);
    },
  };
  const account = { isFailing: true, requests: 0 };
  const before: LedgerRules["before"] = ([first = ""]) => {
    if (!first.startsWith("failing")) return undefined;
    account.requests++;
    const headers = answer.status === 429 ? { "retry-after": String(retryAfter) } : {};
    return account.isFailing ? { ...answer, headers } : undefined;
  };
  const shop = await openShop(
    { open: () => Promise.resolve(engine), queueName: () => "q" },
    { rules: { before }, options },
  );
  const outboxOf = (adAccountId: string) =>
    createOutbox({ engine, adAccountId, chunkEvents: 1, maxWait: 0 });
  return {
    ...shop,
    account,
    takes: () => takes,
    failing: outboxOf("549755885176"),
    healthy: outboxOf("549755885177"),
  };
}

const named = (name: string, count: number) =>
  eventsOf(count).map(({ event_id: id }) => eventOf(`${name}-${id}`));

describe.each(failures)("an ad account for which Pinterest %s", (_, answer) => {
  test("does not hold up the events of another account, and keeps its own", async () => {
    const { engine, ledger, account, failing, healthy, startSender } = await openAccounts(answer, {
      ...{ retryAfter: 3_600, baseDelay: hour, maxDelay: hour },
    });
    await healthy.add(eventOf("first"));
    const sender = await startSender();
    await until(() => ledger.taken.has("first"));
    await failing.add(named("failing", 50));
    await until(() => account.requests > 0);
    for (const event of named("healthy", 20)) {
      await healthy.add(event);
      await until(() => ledger.taken.has(event.event_id));
    }
    await sender.close();
    expect(ledger.taken.size).toBe(21);
    // Those that were under way at the first failure, and not one for each event.
    expect(account.requests).toBeLessThan(20);
    expect(await engine.deadLetters()).toEqual([]);
    expect(await engine.backlog()).toBe(50);
  });

  test("has its events sent when it recovers, each once", async () => {
    const { engine, ledger, account, failing, healthy, startSender } = await openAccounts(answer, {
      retryAfter: 1,
    });
    await failing.add(named("failing", 50));
    const sender = await startSender();
    for (let n = 0; account.requests < 5; n++) {
      await healthy.add(eventOf(`healthy-${n}`));
      await until(() => ledger.taken.has(`healthy-${n}`));
    }
    account.isFailing = false;
    const isSent = ({ event_id: id }: { event_id: string }) => ledger.taken.has(id);
    await until(() => named("failing", 50).every(isSent));
    await sender.close();
    expect([...ledger.taken.values()].every((times) => times === 1)).toBe(true);
    expect(await engine.deadLetters()).toEqual([]);
    expect(await engine.backlog()).toBe(0);
  });

  test("lets the sender rest if it is the only one", async () => {
    const { account, failing, reports, startSender, takes } = await openAccounts(answer, {
      ...{ retryAfter: 3_600, baseDelay: hour, maxDelay: hour, pollInterval: 1 },
    });
    await failing.add(named("failing", 50));
    const sender = await startSender();
    await until(() => reports.length > 0);
    const atFirst = takes();
    await setTimeout(300);
    // Each of the four lanes may have been about to take.
    expect(takes() - atFirst).toBeLessThanOrEqual(8);
    expect(account.requests).toBeLessThan(20);
    await sender.close();
  });
});

test("an ad account that was not seen before is served while another one rests, after maxDelay at the latest", async () => {
  const [, answer] = failures[0];
  const { ledger, account, failing, healthy, startSender } = await openAccounts(answer, {
    ...{ retryAfter: 3_600, maxDelay: 200 },
  });
  await failing.add(named("failing", 10));
  const sender = await startSender();
  await until(() => account.requests > 0);
  await healthy.add(eventOf("first"));
  await until(() => ledger.taken.has("first"));
  await sender.close();
});

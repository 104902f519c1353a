import { readFileSync } from "node:fs";
import { join } from "node:path";
import { transform } from "esbuild";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isPinterestError, Pinterest, type ConversionEvent } from "../../src/index.js";
import { root } from "../support/run.js";
import { eventOf } from "./ledger.js";

/** What is stored between two runs. */
interface Progress {
  readonly position: number;
  readonly again: readonly ConversionEvent[];
}

type SendRest = (context: {
  pinterest: Pinterest;
  adAccountId: string;
  journal: { load(): Promise<Progress>; save(progress: Progress): Promise<void> };
  readEvents(from: number): AsyncIterable<ConversionEvent>;
}) => Promise<void>;

/** The recipe, as it stands in the documentation. */
const page = readFileSync(join(root, "docs/conversions.md"), "utf8");
const [, recipe = ""] = /^(async function sendRest\(\).*?)^await sendRest/ms.exec(page) ?? [];
const { code } = await transform(recipe, { loader: "ts" });
const parameters = "{ pinterest, adAccountId, journal, readEvents }";
const script = `export const run = (${parameters}) => { ${code}; return sendRest(); };`;
const { run: sendRest } = (await import(
  /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(script)}`
)) as { run: SendRest };

/** How a request ends. */
const faults = fc.constantFrom(200, 200, 200, 401, 500, 400, "crash", "partly" as const);

test("the documented way to persist and resume sends every event, whatever stops it", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(40), fc.infiniteStream(faults), async (count, ends) => {
      const taken = new Map<string, number>();
      const crash = new Error("the process died");
      let requests = 0;
      let stored = JSON.stringify({ position: 0, again: [] });
      let hasCrashed = false;
      const fetch = (_: string, { body = "" }: { body?: string }) => {
        const { data } = JSON.parse(body) as { data: ConversionEvent[] };
        // Sooner or later all is well.
        const end: number | string = ++requests > 60 ? 200 : (ends.next().value as number | string);
        hasCrashed ||= end === "crash";
        if (typeof end === "number" && end !== 200) {
          return Promise.resolve(Response.json({ code: end === 401 ? 2 : 12, message: "no" }, { status: end })); // prettier-ignore
        }
        const told = end === "partly" ? data.slice(1) : data;
        for (const { event_id } of data) taken.set(event_id, (taken.get(event_id) ?? 0) + 1);
        return Promise.resolve(
          Response.json({ events: told.map(() => ({ status: "processed" })) }),
        );
      };
      const run = () =>
        sendRest({
          pinterest: new Pinterest({ conversionToken: "t0ken-x", fetch, retry: false }),
          adAccountId: "1",
          journal: {
            load: () => Promise.resolve(JSON.parse(stored) as Progress),
            save: (progress) => {
              if (hasCrashed) return Promise.reject(crash);
              stored = JSON.stringify(progress);
              return Promise.resolve();
            },
          },
          async *readEvents(from) {
            for (let n = from; n < count; n++) yield await Promise.resolve(eventOf(`e${n}`));
          },
        });
      for (let runs = 0; ; runs++) {
        expect(runs).toBeLessThan(200);
        hasCrashed = false;
        const error: unknown = await run().then(
          () => undefined,
          (thrown: unknown) => thrown,
        );
        expect(error === undefined || error === crash || isPinterestError(error)).toBe(true);
        const { position, again } = JSON.parse(stored) as Progress;
        if (!error && position === count && again.length === 0) break;
      }
      expect([...taken.keys()].sort()).toEqual(
        Array.from({ length: count }, (_, n) => `e${n}`).sort(),
      );
    }),
    { numRuns: 60 },
  );
});

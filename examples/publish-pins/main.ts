/**
 * Publishes the Pins of a plan on a board, which is created if you have no board of that name. Pins that are already
 * on the board are skipped, so you can run it again after an error.
 *
 *   tsx main.ts plan.json
 */
import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { isPinterestError, Pinterest } from "pinterest-client";
import { mediaSourceOf } from "./media.js";

/** A Pin to publish. */
interface PlannedPin {
  readonly title: string;
  readonly description?: string;
  readonly altText?: string;
  readonly link: string;
  /** The image or video, relative to the plan. */
  readonly file: string;
  /** The URL of a video's cover image. Default: the first frame of the video. */
  readonly coverUrl?: string;
}

interface Plan {
  readonly board: string;
  readonly pins: readonly PlannedPin[];
}

const stop = new AbortController();
for (const name of ["SIGINT", "SIGTERM"] as const) {
  process.once(name, () => {
    stop.abort();
  });
}
const { signal } = stop;

try {
  const [file = "plan.json"] = process.argv.slice(2);
  const plan = JSON.parse(await readFile(file, "utf8")) as Plan;
  const pinterest = Pinterest.fromEnv();
  const board_id = await boardId(pinterest, plan.board);
  const published = await keysOnBoard(pinterest, board_id);
  for (const pin of plan.pins) {
    if (published.has(keyOf(pin))) {
      console.log(`${pin.title}: already there`);
      continue;
    }
    const path = resolve(dirname(file), pin.file);
    const media_source = await mediaSourceOf(pinterest, path, pin.coverUrl, signal);
    // The client does not repeat this request if its answer is lost; the next run looks for the Pin.
    const { id } = await pinterest.post("/pins", {
      body: {
        board_id,
        title: pin.title,
        description: pin.description,
        alt_text: pin.altText,
        link: pin.link,
        media_source,
      },
      signal,
    });
    published.add(keyOf(pin));
    console.log(`${pin.title}: Pin ${id}`);
  }
} catch (error) {
  if (!isPinterestError(error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function boardId(pinterest: Pinterest, name: string): Promise<string> {
  for await (const board of pinterest.paginate("/boards", { query: { page_size: 250 }, signal })) {
    if (board.name === name) return board.id;
  }
  const { id } = await pinterest.post("/boards", { body: { name }, signal });
  return id;
}

/** Identifies a Pin of the plan on the board. */
function keyOf({ title, link }: { title?: string | null; link?: string | null }): string {
  return JSON.stringify([title, link]);
}

async function keysOnBoard(pinterest: Pinterest, board_id: string): Promise<Set<string>> {
  const keys = new Set<string>();
  const options = { path: { board_id }, query: { page_size: 250 }, signal };
  for await (const pin of pinterest.paginate("/boards/{board_id}/pins", options)) {
    keys.add(keyOf(pin));
  }
  return keys;
}

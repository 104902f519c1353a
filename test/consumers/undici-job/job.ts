import { Agent } from "undici";
import { Pinterest, type ConversionEvent, type FetchLike } from "pinterest-client";
import { undiciFetch } from "pinterest-client/undici";

const fetch: FetchLike = undiciFetch({ dispatcher: new Agent({ connections: 8 }) });
const pinterest = new Pinterest({ conversionToken: "token", fetch });

export async function upload(events: AsyncIterable<ConversionEvent>): Promise<number> {
  let failed = 0;
  for await (const report of pinterest.conversions.sendAll("1", events, { concurrency: 8 })) {
    failed += report.failed;
  }
  return failed;
}

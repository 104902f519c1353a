import { Pinterest, type PinterestOptions } from "pinterest-client";
import { fetchReport, PinterestJobError, updateCustomerList } from "pinterest-client/flows";
import type { FlowProgress, ReportReference, ReportRequest } from "pinterest-client/flows";

const options: PinterestOptions = { accessToken: "token", timeout: 10_000 };
const pinterest = new Pinterest(options);

const spend: ReportRequest<"CAMPAIGN_ID" | "SPEND_IN_DOLLAR"> = {
  start_date: "2026-03-01",
  end_date: "2026-03-31",
  granularity: "DAY",
  level: "CAMPAIGN",
  columns: ["CAMPAIGN_ID", "SPEND_IN_DOLLAR"],
};

function onProgress({ phase }: FlowProgress<ReportReference>): void {
  console.log(phase);
}

export async function spendOf(adAccountId: string): Promise<number> {
  let sum = 0;
  for await (const row of fetchReport(pinterest, adAccountId, spend, { onProgress })) {
    sum += Number(row.SPEND_IN_DOLLAR);
    // @ts-expect-error the request has no such column
    void row.CLICKTHROUGH_1;
  }
  return sum;
}

export async function addAll(listId: string, records: AsyncIterable<string>): Promise<number> {
  try {
    const update = { operation_type: "ADD" as const, records };
    const { sent } = await updateCustomerList(
      pinterest,
      "1",
      { customer_list_id: listId, ...update },
      { wait: false },
    );
    return sent;
  } catch (error) {
    if (!(error instanceof PinterestJobError)) throw error;
    console.warn(error.message, error.resume);
    return 0;
  }
}

import { startStandIn, type PaginatedItem, type StandIn } from "pinterest-client/testing";

type Board = PaginatedItem<"GET /boards">;
type Pin = PaginatedItem<"GET /boards/{board_id}/pins">;

/** A fake Pinterest with the data that the examples need. */
export interface Fake {
  readonly standIn: StandIn;
  readonly boards: Board[];
  readonly pins: Pin[];
  /** The environment variables that lead the examples to it. */
  readonly env: Readonly<Record<string, string>>;
}

/** Rows of a report file, by the id of their campaign. */
const report = {
  "626735565838": [
    {
      DATE: "2026-03-01",
      CAMPAIGN_ID: 626735565838,
      CAMPAIGN_NAME: "Spring",
      SPEND_IN_DOLLAR: 12.5,
    },
    { DATE: "2026-03-02", CAMPAIGN_ID: 626735565838, CAMPAIGN_NAME: "Spring", SPEND_IN_DOLLAR: 9 },
  ],
  "626735565839": [
    {
      DATE: "2026-03-01",
      CAMPAIGN_ID: 626735565839,
      CAMPAIGN_NAME: 'Mugs, "large"',
      SPEND_IN_DOLLAR: 3,
    },
  ],
};

/** Starts the stand-in of `pinterest-client/testing` with answers for what the examples call. */
export async function startFake(): Promise<Fake> {
  const standIn = await startStandIn({
    // Where Pinterest stores files: outside the API, so without a token.
    respond: ({ path }) => {
      if (path === "/storage/upload") return { status: 204 };
      return path === "/storage/report.json" ? { status: 200, body: report } : undefined;
    },
  });
  const boards: Board[] = [];
  const pins: Pin[] = [];
  const storage = `${standIn.baseUrl}/storage`;

  standIn.on("GET /user_account", { username: "jane" });
  standIn.pages("GET /boards", boards);
  standIn.on("POST /boards", ({ body }) => {
    const board = { ...body, id: String(boards.length + 1) };
    boards.push(board);
    return board;
  });
  standIn.pages("GET /boards/{board_id}/pins", pins);
  standIn.on("POST /pins", ({ body: { title = null, link = null } }) => {
    const pin = { id: String(pins.length + 1), title, link };
    pins.push(pin);
    return pin;
  });

  standIn.on("POST /media", ({ body }) => {
    const upload_parameters = { key: "uploads/1", "Content-Type": "multipart/form-data" };
    return { ...body, media_id: "1", upload_url: `${storage}/upload`, upload_parameters };
  });
  standIn.on("GET /media/{media_id}", ({ path }) => {
    return { media_id: path.media_id, media_type: "video", status: "succeeded" };
  });

  const token = "report-of-the-fake";
  standIn.on("POST /ad_accounts/{ad_account_id}/reports", { token, report_status: "IN_PROGRESS" });
  standIn.on("GET /ad_accounts/{ad_account_id}/reports", {
    report_status: "FINISHED",
    url: `${storage}/report.json`,
    size: Buffer.byteLength(JSON.stringify(report)),
  });

  const env = {
    PINTEREST_API_URI: standIn.baseUrl,
    PINTEREST_ACCESS_TOKEN: "access-token-of-the-fake",
    PINTEREST_CONVERSION_TOKEN: "conversion-token-of-the-fake",
    PINTEREST_REFRESH_ACCESS_TOKEN: "refresh-token-of-the-fake",
    PINTEREST_APP_ID: "1234567",
    PINTEREST_APP_SECRET: "app-secret-of-the-fake",
    PINTEREST_AD_ACCOUNT_ID: "549755885175",
  };
  return { standIn, boards, pins, env };
}

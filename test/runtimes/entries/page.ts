/** A browser's page: sends the report to the server that the page came from. */
import { Pinterest } from "pinterest-client";
import { run, type Report } from "../suite.js";

/** What a page tells: the report, and why secrets are refused where nothing is said about browsers. */
export interface PageReport extends Report {
  readonly refusal: string;
}

function refusal(): string {
  try {
    new Pinterest({ accessToken: "a-token" });
    return "none";
  } catch (error) {
    return String(error);
  }
}

const page = globalThis as unknown as { location: URL };
const baseUrl = new URLSearchParams(page.location.search).get("baseUrl") ?? "";
const report: PageReport = { ...(await run(baseUrl)), refusal: refusal() };
await fetch("/report", { method: "POST", body: JSON.stringify(report) });

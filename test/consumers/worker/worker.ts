import { Pinterest, PinterestInputError, type ConversionEvent } from "pinterest-client";

interface Environment {
  readonly PINTEREST_CONVERSION_TOKEN: string;
  readonly PINTEREST_AD_ACCOUNT_ID: string;
}

/** The handler of an edge worker, as most hosts take one. */
export default {
  async fetch(request: Request, env: Environment): Promise<Response> {
    const pinterest = Pinterest.fromEnv({ testMode: true }, { ...env });
    const body: unknown = await request.json();
    const events = body as ConversionEvent[];
    try {
      const issues = pinterest.conversions.check(events);
      const report = await pinterest.conversions.send(pinterest.adAccountId, events);
      return Response.json({ issues, failed: report.failed });
    } catch (error) {
      if (!(error instanceof PinterestInputError)) throw error;
      return new Response(error.message, { status: 400 });
    }
  },
};

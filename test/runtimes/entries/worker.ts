/** workerd: prints the report when told to test itself. https://github.com/cloudflare/workerd */
import { run } from "../suite.js";

export default {
  async test(_: unknown, { BASE_URL }: { BASE_URL: string }): Promise<void> {
    // eslint-disable-next-line no-console
    console.log(JSON.stringify(await run(BASE_URL)));
  },
};

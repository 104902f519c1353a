/**
 * Calls Pinterest for a user for as long as they let it: the access token is renewed as needed, and each
 * new pair of tokens is in a file before it is used. The first refresh token comes from the environment,
 * every later one from the file.
 *
 *   tsx main.ts
 */
import {
  isPinterestError,
  Pinterest,
  PinterestReauthorizationError,
  refreshingToken,
} from "pinterest-client";
import { readTokens, writeTokens } from "./token-file.js";

const { env } = process;
const file = env.TOKEN_FILE ?? "pinterest-tokens.json";

try {
  const kept = await readTokens(file);
  // One for the whole process: two of them would renew the same token behind each other's back.
  const accessToken = refreshingToken({
    appId: env.PINTEREST_APP_ID ?? "",
    appSecret: env.PINTEREST_APP_SECRET ?? "",
    baseUrl: env.PINTEREST_API_URI,
    ...(kept ?? { refreshToken: env.PINTEREST_REFRESH_ACCESS_TOKEN ?? "" }),
    onToken: async ({ access_token, refresh_token, expiresAt }) => {
      await writeTokens(file, {
        refreshToken: refresh_token,
        accessToken: access_token,
        expiresAt,
      });
      console.log(`renewed; good until ${expiresAt.toISOString()}`);
    },
  });
  const pinterest = Pinterest.fromEnv({ accessToken });
  const { username } = await pinterest.get("/user_account");
  console.log(`connected as ${username ?? "somebody without a name"}`);
} catch (error) {
  if (!isPinterestError(error)) throw error;
  console.error(error.message);
  // Trying again is of no use here: somebody has to say yes once more, as with `npm run login`.
  process.exitCode = error instanceof PinterestReauthorizationError ? 2 : 1;
}

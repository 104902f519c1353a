/**
 * Calls Pinterest for a user for as long as they allow it: the access token is refreshed as needed, and each
 * new pair of tokens is stored in a file before it is used. The first refresh token comes from the
 * environment, later ones from the file.
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
  const stored = await readTokens(file);
  // One provider for the whole process, since two would use the same refresh token.
  const accessToken = refreshingToken({
    appId: env.PINTEREST_APP_ID ?? "",
    appSecret: env.PINTEREST_APP_SECRET ?? "",
    baseUrl: env.PINTEREST_API_URI,
    ...(stored ?? { refreshToken: env.PINTEREST_REFRESH_ACCESS_TOKEN ?? "" }),
    onToken: async ({ access_token, refresh_token, expiresAt }) => {
      await writeTokens(file, {
        refreshToken: refresh_token,
        accessToken: access_token,
        expiresAt,
      });
      console.log(`refreshed; valid until ${expiresAt.toISOString()}`);
    },
  });
  const pinterest = Pinterest.fromEnv({ accessToken });
  const { username } = await pinterest.get("/user_account");
  console.log(`connected as ${username ?? "a user without a name"}`);
} catch (error) {
  if (!isPinterestError(error)) throw error;
  console.error(error.message);
  // 2: the user has to allow the app again, as with `pinterest login`; trying again does not help.
  process.exitCode = error instanceof PinterestReauthorizationError ? 2 : 1;
}

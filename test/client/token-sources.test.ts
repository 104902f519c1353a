import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { Pinterest, PinterestTokenSourceError, PinterestError } from "../../src/index.js";
import { answerOf, scriptFetch } from "../support/scripted-fetch.js";
import { thrownBy } from "../support/stand-in.js";

const token = "pina_AQ4Rk7+secret/of=the~vault";

/** Code of others throws strings, too. */
const aString = token as unknown as Error;

function failing(accessToken: () => string | Promise<string>) {
  const { fetch, requests } = scriptFetch(answerOf(200, {}));
  return { client: new Pinterest({ accessToken, fetch }), requests };
}

describe("a token function that throws", () => {
  test.each<[string, () => string | Promise<string>]>([
    [
      "at once",
      () => {
        throw new Error(`vault: cannot unwrap ${token}`);
      },
    ],
    ["later", () => Promise.reject(Object.assign(new Error(token), { code: "EVAULT", token }))],
    ["a string", () => Promise.reject(aString)],
  ])(
    "%s, ends the call with an error of its own kind that does not show the token",
    async (_, source) => {
      const { client, requests } = failing(source);
      for (const call of [
        () => client.get("/user_account"),
        () => client.raw.GET("/user_account"),
      ]) {
        const error = await thrownBy(call);
        expect(error).toBeInstanceOf(PinterestTokenSourceError);
        expect(error).toBeInstanceOf(PinterestError);
        expect(error).toMatchObject({ option: "accessToken" });
        expect(inspect(error, { depth: null, showHidden: true })).not.toContain("secret/of");
      }
      expect(requests).toEqual([]);
    },
  );

  test("keeps its reason as the cause", async () => {
    const reason = Object.assign(new Error("connect ECONNREFUSED 10.0.0.1:8200"), {
      code: "ECONNREFUSED",
    });
    const { client } = failing(() => Promise.reject(reason));
    const error = await thrownBy(() => client.get("/user_account"));
    expect((error as Error).cause).toMatchObject({ message: reason.message, code: reason.code });
  });

  test("keeps the lines of its stack, with their files, and masks any printable token", async () => {
    const odd = "tok:en:with:colons,and;(more)";
    const vaultRead = () => Promise.reject(new Error(`no lease for ${odd}\nwith ${odd}`));
    const { client } = failing(vaultRead);
    const { cause } = (await thrownBy(() => client.get("/user_account"))) as { cause: Error };
    expect(cause.message).toBe("no lease for [redacted]\nwith [redacted]");
    expect(cause.stack).toMatch(/at vaultRead \(.*\/token-sources\.test\.ts:\d+:\d+\)/);
    expect(cause.stack).not.toContain(odd);
  });

  test("passes on an error of this package", async () => {
    const reason = new PinterestError("renew first");
    const { client } = failing(() => Promise.reject(reason));
    expect(await thrownBy(() => client.get("/user_account"))).toBe(reason);
  });
});

test("a provider whose discard throws ends the call with an error of its own kind", async () => {
  const provider = {
    token: () => Promise.resolve(token),
    discard: () => {
      throw new Error(`cannot discard ${token}`);
    },
  };
  const { fetch } = scriptFetch(answerOf(401, { code: 2 }));
  const client = new Pinterest({ accessToken: provider, fetch });
  const error = await thrownBy(() => client.get("/user_account"));
  expect(error).toBeInstanceOf(PinterestTokenSourceError);
  expect(inspect(error, { depth: null })).not.toContain("secret/of");
});

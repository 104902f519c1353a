import { describe, expect, test } from "vitest";
import { PinterestInputError } from "../../src/index.js";
import { createMemoryEngine, createOutbox } from "../../src/queue/index.js";
import { eventOf } from "../conversions/ledger.js";
import { adAccountId } from "./jobs.js";

/** The error with which an outbox refuses a text, if it does. */
async function refusalOf(text: string): Promise<unknown> {
  const engine = createMemoryEngine();
  const outbox = createOutbox({ engine, adAccountId, maxWait: 0 });
  const refusal = await outbox.add({ ...eventOf("e1"), partner_name: text }).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(await engine.backlog()).toBe(refusal === undefined ? 1 : 0);
  return refusal;
}

describe("an outbox", () => {
  test.each([
    "josé@example.com",
    "jose\u0301@example.com",
    "jane@bücher.de",
    "jane@bu\u0308cher.de",
    "jane@xn--bcher-kva.de",
    "jane@例え.jp",
    "用户@例子.广告",
    "jane@हिन्दी.भारत",
    '"jane doe"@example.com',
    "jane!@example.com",
    "o'@example.com",
    "jane~@example.com",
    "jane=@example.com",
    "jane}@example.com",
    "jane&@example.com",
    "mail to jane?@example.com",
    "<jane#@example.com>",
    "jane@exam_ple.com",
    "jane@[192.168.0.1]",
    "jane@[IPv6:2001:db8::1]",
    "https://shop.example/?mail=jane%27%40example.com",
    "https://shop.example/?mail=%22jane%20doe%22%40example.com",
    "JANE.DOE+SHOP@MAIL.EXAMPLE.CO.UK",
    "mailto:jane@example.com?subject=hello",
    "jane%40example.com",
    "jane%40b%C3%BCcher.de",
    "jos%C3%A9%40example.com",
    // As a form in ISO 8859-1 writes it.
    "jos%E9%40example.com",
    "jane%40b%FCcher.de",
    "jane%40example%2Ecom",
    "%6A%61%6E%65%40%65%78%61%6D%70%6C%65%2E%63%6F%6D",
    "jane%2540example.com",
    "jane%252540example%25252Ecom",
    "50%&mail=jane%40example.com&off=%zz",
    "https://shop.example/?next=%2Fthanks%3Fmail%3Djane%2540example.com",
  ])("refuses an e-mail address: %s", async (text) => {
    const error = await refusalOf(text);
    expect(error).toBeInstanceOf(PinterestInputError);
    expect(String(error)).toContain("event: contains an e-mail address in plain text");
    expect(String(error)).not.toContain(text);
  });

  test.each([
    "@handle",
    "thanks to @shop.example",
    "a @ b",
    "a @ b.example",
    "2 @ 5.99",
    "user@localhost",
    "50%",
    "100%40",
    "%zz@",
    "%40",
    "%E9%zz%4",
    "https://medium.com/@name/post.html",
    "https://shop.example/%40name/post.html",
    "https://maps.example/@52.3,4.9,15z",
    "https://cdn.example/npm/vue@3.5.0/index.js",
    "https://photos.example/12345678@N00/albums",
    "@jane.doe",
    "'@jane.doe'",
    "**@jane.doe**",
    "https://medium.com/@jane.doe/post",
    "https://shop.example/?by=@jane.doe",
    "https://shop.example/?a=1&by=@jane.doe",
    "https://shop.example/#@jane.doe",
    "https://shop.example/page?@jane.doe",
    "https://matrix.example/#/@jane:example.com",
    "https://cdn.example/npm/@scope/pkg@1.2.3/+esm",
    "array@[0]",
  ])("accepts a text without one: %s", async (text) => {
    expect(await refusalOf(text)).toBeUndefined();
  });
});

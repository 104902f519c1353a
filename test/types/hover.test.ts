import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { root } from "../support/run.js";
import { emitDeclarations } from "./declarations.js";
import { type Editor, openEditor } from "./editor.js";

const program = `
import { hashUserData, Pinterest, type ConversionEvent, type UserData } from "pinterest-client";
import type { Body, Data, Item, paths, Path, Query } from "pinterest-client";
declare const pinterest: Pinterest;

export type NewBoard = Body<"POST /boards">;
export type Board = Data<"GET /boards/{board_id}">;
export type Pin = Item<"GET /pins">;
export type PinsQuery = Query<"GET /pins">;
export type BoardPath = Path<"GET /boards/{board_id}/pins">;
export type CreateBoard = paths["/boards"]["post"];

export const pins = await pinterest.get("/pins", { query: { page_size: 5 } });
export const board = await pinterest.post("/boards", { body: { name: "x" } });
const first = pins.items[0]?.title;
void [board.pin_count, first];

export const user = hashUserData({ email: "jane@example.com", mobileAdId: "x" });
declare const event: ConversionEvent;
void event.user_data.em;
void pinterest.conversions.send("549755885175", [{ ...event, user_data: { ph: ["hash"], em: [] } }]);
export const annotated: UserData = { ge: ["hash"], em: [] };
void pinterest.post("/ad_accounts/{ad_account_id}/events", {
  path: { ad_account_id: "549755885175" },
  body: { data: [{ event_name: "lead", action_source: "web", event_time: 1, event_id: "1", user_data: { em: ["hash"] } }] },
});

export type Misnamed = Body<"POST /bords">;
export type Unlisted = Item<"GET /user_account">;
await pinterest.get("/pins", { qurey: {} });
void (await pinterest.post("/boards", { }));
void pinterest.get("/pins/123");
`;

/** What an editor would show of the way a type was made, rather than of what it is. */
const machinery =
  /\b(Simplify|Readable|Omit|Pick|OptionsOf|OperationAt|AnswerData|BodyContent)<|\b(paths|operations)\[|extends | in keyof /;

describe.each(["sources", "declarations"])("in a program that uses the %s", (used) => {
  let editor: Editor;

  beforeAll(async () => {
    const entry = used === "sources" ? join(root, "src/index.ts") : await emitDeclarations();
    editor = openEditor(program, entry);
  });

  describe("hovering a helper type", () => {
    test.each([
      ["type NewBoard", ["name: string", "privacy?:"]],
      ["type Board", ["readonly id: string", "pin_count?: number"]],
      ["type Pin", ["id: string", "title?: string | null"]],
      ["type PinsQuery", ["page_size?: number", "pin_metrics?: boolean"]],
      ["type BoardPath", ["board_id:"]],
    ])("shows the fields of %s, and not how they were found", (name, fields) => {
      const { code } = editor.hoverAfter(name.slice(0, -1));
      expect(code.startsWith(`${name} = {`)).toBe(true);
      for (const field of fields) expect(code).toContain(field);
      expect(code).not.toMatch(machinery);
      expect(code).not.toContain(" & ");
    });
  });

  describe("hovering a call", () => {
    test("shows the fields of its answer on the constant that takes it", () => {
      const pins = editor.hoverAfter("export const ").code;
      expect(pins).toMatch(/^const pins: \{\n {4}bookmark\?: string \| null/);
      expect(pins).toContain("items: ");
      expect(pins).not.toMatch(machinery);
      const board = editor.hoverAfter("export const boar").code;
      expect(board).toMatch(/^const board: \{[^&]*readonly pin_count\?: number/);
      expect(board).not.toMatch(machinery);
    });

    test("shows the operation, the options by name and the answer on the method", () => {
      const { code, comment } = editor.hoverAfter("await pinterest.");
      expect(code).toContain('get<"/pins">(path: "/pins", options?: CallOptions<"get", "/pins">');
      expect(code).toContain("bookmark?: string | null");
      expect(code).not.toMatch(machinery);
      expect(comment).toContain("Calls a GET operation.");
    });

    test("shows our description of a body field, a query parameter and an answer field", () => {
      expect(editor.hoverAfter("body: { ")).toEqual({
        code: "(property) name: string",
        comment: expect.stringContaining("Name of the board.") as string,
      });
      expect(editor.hoverAfter("query: { ").comment).toContain("Most items a page may hold");
      expect(editor.hoverAfter("pins.items[0]?.").comment).toContain("Title, up to");
      expect(editor.hoverAfter("board.").comment).not.toBe("");
    });

    test("shows what a group of options is for", () => {
      expect(editor.hoverAfter('"/pins", { ').comment).toBe(
        "The query parameters of the operation.",
      );
      expect(editor.hoverAfter('"/boards", { ').comment).toBe(
        "The body, as it goes over the wire.",
      );
    });
  });

  describe("hovering user data", () => {
    test("shows our description of each field, also of those that identify a person", () => {
      expect(editor.hoverAfter("hashUserData({ ").comment).toContain("E-mail address.");
      expect(editor.hoverAfter('email: "jane@example.com", ').comment).toContain("Advertising id");
      expect(editor.hoverAfter("event.user_data.").comment).toContain("hashes of e-mail addresses");
    });

    test("shows our description of a field in a literal", () => {
      expect(editor.hoverAfter("[{ ...event, user_data: { ").comment).toContain("Phone numbers");
      expect(editor.hoverAfter("annotated: UserData = { ").comment).toContain("Hashes.");
    });

    test("shows the three ways to identify a person in a line", () => {
      const { code } = editor.hoverAfter("void event.");
      expect(code).toMatch(/user_data: UserDataWithEmail \| .*UserDataWithIpAndUserAgent$/);
    });
  });

  describe("hovering the body of a call that sends events", () => {
    test("shows which fields identify a person, by the names of the fields", () => {
      const { code } = editor.hoverAfter('event_id: "1", ');
      const fields = [...code.matchAll(/With<"\w+", ([^<>]+)>/g)].map(([, names]) => names);
      expect(fields).toEqual([
        '"em"',
        '"hashed_maids"',
        '"client_ip_address" | "client_user_agent"',
      ]);
      expect(code).toMatch(/^\(property\) user_data: With<[^{}]*>$/);
    });
  });

  describe("hovering an operation in `paths`", () => {
    test("shows what it does, its scopes and a link", () => {
      const { comment } = editor.hoverAfter('paths["/boards"]["p');
      expect(comment).toContain("Creates a board");
      expect(comment).toContain("boards:write");
      expect(comment).toContain("https://developers.pinterest.com/docs/api/v5/boards-create");
    });
  });

  describe("completion", () => {
    test("offers the options of the operation and those of every call, and nothing else", () => {
      const offers = editor.offersAfter('void (await pinterest.post("/boards", { ');
      const common = ["headers", "signal", "timeout"];
      expect([...offers.keys()]).toEqual(expect.arrayContaining(["body", "query", ...common]));
      expect(offers.has("path")).toBe(false);
      expect(offers.get("timeout")?.comment).toContain("milliseconds");
    });

    test("offers the fields of a body with our descriptions", () => {
      const offers = editor.offersAfter("body: { ");
      expect([...offers.keys()].sort()).toEqual(["description", "is_ads_only", "name", "privacy"]);
      expect(offers.get("description")?.comment).toContain("What the board is about.");
    });

    test("offers the fields of user data with our descriptions, also those that identify a person", () => {
      const offers = editor.offersAfter('user_data: { ph: ["hash"], ');
      expect(offers.get("em")?.comment).toContain("hashes of e-mail addresses");
      expect(offers.get("hashed_maids")?.comment).toContain("hashes of mobile advertising ids");
      expect(offers.get("client_ip_address")?.comment).toContain("IPv4 or IPv6 address");
      expect(offers.get("zp")?.comment).toContain("Hashes.");
    });

    test("offers the paths of a method", () => {
      const offers = editor.offersAfter('pinterest.post("');
      expect(offers.has("/boards")).toBe(true);
      expect(offers.has("/user_account")).toBe(false);
    });
  });

  describe("an error", () => {
    test("names what was expected in a line", () => {
      expect(editor.errors).toEqual([
        `Type '"POST /bords"' does not satisfy the constraint 'Route'.`,
        `Type '"GET /user_account"' does not satisfy the constraint 'ListRoute'.`,
        expect.stringMatching(/'qurey' does not exist in type 'CallOptions<"get", "\/pins">'/),
        expect.stringContaining(
          `not assignable to parameter of type 'CallOptions<"post", "/boards">'`,
        ),
        `Argument of type '"/pins/123"' is not assignable to parameter of type 'PathTemplate<"get">'.`,
      ]);
    });
  });
});

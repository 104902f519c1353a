/** A library over ours: what it exports has our types in it, written out and inferred. */
import { Pinterest, PinterestApiError } from "pinterest-client";
import type { Body, CallArguments, CallData, Data, Item, PathTemplate } from "pinterest-client";

export { isPinterestError, Pinterest } from "pinterest-client";
export type * from "pinterest-client";

export type NewBoard = Body<"POST /boards">;
export type Board = Data<"GET /boards/{board_id}">;

/** Fewer lines where a program reads much and writes nothing. */
export class ReadOnlyPinterest {
  readonly #pinterest: Pinterest;

  constructor(accessToken: string) {
    this.#pinterest = new Pinterest({ accessToken });
  }

  get<P extends PathTemplate<"get">>(
    path: P,
    ...options: CallArguments<"get", P>
  ): Promise<CallData<"get", P>> {
    return this.#pinterest.get(path, ...options);
  }
}

export class BoardNameTakenError extends PinterestApiError {}

export const boardNamed = (pinterest: Pinterest, name: string) =>
  pinterest.post("/boards", { body: { name } });

export const pinsOf = (pinterest: Pinterest, board_id: string) =>
  pinterest.paginate("/boards/{board_id}/pins", { path: { board_id } });

export const sendTo = (pinterest: Pinterest) => pinterest.conversions.sendAll;

export const titles = (pins: readonly Item<"GET /pins">[]) => pins.map(({ title }) => title);

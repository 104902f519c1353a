import { PinterestApiError } from "./api-error.js";

/**
 * 409: it clashes with what is there already, such as a board or a product group of that name (codes 409, 4178
 * and 4179). https://developers.pinterest.com/docs/reference/error-codes/
 *
 * @example
 * if (error instanceof PinterestConflictError) board = await findBoard(name);
 */
export class PinterestConflictError extends PinterestApiError {
  static {
    this.prototype.name = "PinterestConflictError";
  }
}

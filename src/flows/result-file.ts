import { readItems, type FileItem } from "./items.js";
import { readFlowOptions, type DownloadOptions } from "./options.js";

/**
 * Yields the items of a file of Pinterest's, CSV or JSON, whose address you have from a call, such as the
 * `result_url` of `GET /ad_accounts/{ad_account_id}/bulk/{bulk_request_id}`. The address gets no credential.
 *
 * @throws PinterestTransferError where it does not come; PinterestFileError where it is damaged; the
 * signal's own reason.
 *
 * @example
 * for await (const { group, value } of readResultFile(url)) console.log(group, value);
 */
export function readResultFile(
  url: string,
  options: Pick<DownloadOptions<never>, "fetch" | "idleTimeout" | "retry" | "signal"> = {},
): AsyncGenerator<FileItem, void, undefined> {
  return readItems(url, readFlowOptions<never>(options));
}

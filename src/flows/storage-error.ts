import { race } from "./race.js";
import { PinterestTransferError, type FailedTransfer } from "./transfer-error.js";

/** Milliseconds, and characters, that are given to what storage says of an error. */
const patience = 5_000;
const most = 16_384;

/**
 * The error of an answer other than 2xx. Storage tells its errors in XML, of which no more than the code is
 * told on: the rest may hold signatures.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
 */
export async function storageErrorOf(
  transfer: FailedTransfer["transfer"],
  response: Response,
  signal: AbortSignal | undefined,
): Promise<PinterestTransferError> {
  const { status, type } = response;
  // A browser tells no status of a redirect that it does not follow.
  if (type === "opaqueredirect" || (status >= 300 && status < 400)) {
    const what = "was redirected to another address, which is not followed";
    return new PinterestTransferError({ transfer, what, status });
  }
  const text = await race(readStart(response), { ms: patience, signal }).catch(() => "");
  const code = /<Code>(\w{1,100})<\/Code>/.exec(text)?.[1];
  const what = `was answered ${status}${code === undefined ? "" : `, ${code}`}`;
  return new PinterestTransferError({ transfer, what, status, code });
}

async function readStart({ body }: Response): Promise<string> {
  if (!body) return "";
  const reader = (body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done || text.length > most) return text;
    text += decoder.decode(value, { stream: true });
  }
}

import { PinterestInputError } from "../errors/index.js";
import type { Body, Data } from "../types.js";
import { interruption, poll, tellSubmitted } from "./job.js";
import { PinterestJobError } from "./errors.js";
import {
  readFlowOptions,
  type FlowClient,
  type FlowSettings,
  type UploadOptions,
} from "./options.js";
import type { MediaReference } from "./customer-lists.js";
import { transfer } from "./transfer.js";

/** A media upload as Pinterest answers it. */
export type Media = Data<"GET /media/{media_id}">;

/** What to upload. */
export interface MediaFile {
  /**
   * The file. A `Blob` is sent as it is, and on Node `openAsBlob` of `node:fs` makes one that is read as it
   * is sent; bytes are copied into one.
   */
  file: Blob | Uint8Array;
  /** What it is. Default: `video`, which is all that Pinterest takes. */
  mediaType?: Body<"POST /media">["media_type"];
}

/**
 * Uploads a video for a Pin: registers it, sends the file to the address that Pinterest names, and waits
 * until it is processed. Resolves once its status is `succeeded`; `media_id` then goes into the
 * `media_source` of a Pin. Give a reference (`{ media_id }`) in place of the file to take up an upload that
 * was sent. https://developers.pinterest.com/docs/api/v5/media-create
 *
 * @throws PinterestJobError once the upload is registered; before, the errors of a call.
 *
 * @example
 * const { media_id } = await uploadMedia(pinterest, { file: await openAsBlob("kitchen.mp4") });
 * await pinterest.post("/pins", {
 *   body: { board_id: boardId, media_source: { source_type: "video_id", media_id, cover_image_url: cover } },
 * });
 */
export async function uploadMedia(
  pinterest: FlowClient,
  media: MediaFile | MediaReference,
  options: UploadOptions<MediaReference> = {},
): Promise<Media> {
  const settings = readFlowOptions(options);
  const isNew = !("media_id" in media);
  const media_id = isNew ? await send(pinterest, media, settings) : media.media_id;
  const resume = { media_id };
  const ask = async () => {
    const answer = await pinterest.get("/media/{media_id}", { path: resume, ...settings.call });
    return { status: answer.status, answer };
  };
  return (await poll({ name, remedy, resume, isNew, ask }, settings)).answer;
}

const name = "media upload";
const remedy = "See what Pinterest asks of a video, and upload it anew.";

/** Registers an upload and sends its file; resolves with its id. */
async function send(
  pinterest: FlowClient,
  { file, mediaType = "video" }: MediaFile,
  settings: FlowSettings<MediaReference>,
): Promise<string> {
  const blob = toBlob(file);
  const { call, onProgress, uploadTimeout } = settings;
  const registered = await pinterest.post("/media", { body: { media_type: mediaType }, ...call });
  const { media_id, upload_url: url, upload_parameters } = registered;
  const resume = { media_id };
  if (!url) {
    const what = "Pinterest registered it and named no address to send it to. Upload it anew.";
    throw new PinterestJobError({ job: name, reason: "failed", what });
  }
  try {
    onProgress?.({ phase: "uploading", resume, bytes: blob.size });
    const body = formOf(upload_parameters ?? {}, blob);
    const request = { kind: "upload", url, method: "POST", body, timeout: uploadTimeout } as const;
    (await transfer(request, settings)).close();
  } catch (error) {
    // What was registered cannot be sent any more: its address is not to be had again.
    throw interruption(error, { name }, call.signal);
  }
  tellSubmitted(name, resume, settings);
  return media_id;
}

/**
 * The form that storage takes: the fields as they are, and the file behind them, for what follows a file is
 * not read. https://docs.aws.amazon.com/AmazonS3/latest/API/RESTObjectPOST.html
 */
function formOf(fields: Readonly<Record<string, string>>, file: Blob): FormData {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  form.append("file", file, file instanceof File ? file.name : "file");
  return form;
}

function toBlob(file: unknown): Blob {
  const blob = file instanceof Uint8Array ? new Blob([file]) : file;
  if (!(blob instanceof Blob)) {
    throw new PinterestInputError("file", "must be a Blob or a Uint8Array");
  }
  if (blob.size === 0) throw new PinterestInputError("file", "must not be empty");
  return blob;
}

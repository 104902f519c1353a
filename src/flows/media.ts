import { isPlainObject } from "../define-options.js";
import { PinterestInputError } from "../errors/index.js";
import type { Body, Data } from "../types.js";
import { type MediaReference, PinterestJobError } from "./errors.js";
import { parseId, isReference, poll, responseField, reportSubmitted, toJobError } from "./job.js";
import {
  type FlowClient,
  type UploadOptions,
  type UploadSettings,
  parseFlowOptions,
  uploadOptions,
} from "./options.js";
import { transfer } from "./transfer.js";

/** A media upload in Pinterest's response. */
export type Media = Data<"GET /media/{media_id}">;

/** A file to upload. */
export interface MediaFile {
  /**
   * The file. A `Blob` is sent without a copy; on Node, `openAsBlob` of `node:fs` returns one that is read while it
   * is sent. A `Uint8Array` is copied.
   */
  file: Blob | Uint8Array;
  /** The type of media. Default: `video`, the only one that Pinterest accepts. */
  mediaType?: Body<"POST /media">["media_type"] | undefined;
}

const job = {
  name: "media upload",
  remedy: "Check Pinterest's requirements for videos, and upload it again.",
  statusField: "status",
} as const;

/**
 * Uploads a video for a Pin: registers it, sends the file to the URL that Pinterest returns, and waits until it is
 * processed. Resolves when its status is `succeeded`; pass the `media_id` in the `media_source` of a Pin.
 * To resume an upload that was sent, pass a reference (`{ media_id }`) in place of the file.
 * https://developers.pinterest.com/docs/api/v5/media-create
 *
 * @throws PinterestJobError after the upload was registered; before, the errors of a call.
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
  const settings = parseFlowOptions(uploadOptions, pinterest, options);
  const isNew = !isReference<MediaReference>(media, "media_id", "media");
  const media_id = isNew ? await sendFile(pinterest, media, settings) : media.media_id;
  const resume = { media_id };
  const ask = () => pinterest.get("/media/{media_id}", { path: resume, ...settings.call });
  return poll({ ...job, resume, isNew, ask }, settings);
}

/** Registers an upload and sends its file; resolves with its id. */
async function sendFile(
  pinterest: FlowClient,
  { file, mediaType = "video" }: MediaFile,
  settings: UploadSettings,
): Promise<string> {
  const blob = toBlob(file);
  const { call, onProgress, uploadTimeout, signal } = settings;
  const answer: unknown = await pinterest.post("/media", {
    body: { media_type: mediaType },
    ...call,
  });
  const media_id = parseId(responseField(answer, "media_id"));
  const url = responseField(answer, "upload_url");
  if (media_id === undefined || typeof url !== "string" || url === "") {
    const missing = media_id === undefined ? "media_id" : "upload_url";
    const what = `Pinterest's answer has no ${missing}. Upload the file again.`;
    throw new PinterestJobError({ job: job.name, reason: "failed", what, answer });
  }
  const resume = { media_id };
  try {
    onProgress?.({ phase: "uploading", resume, bytes: blob.size });
    const body = formOf(responseField(answer, "upload_parameters"), blob);
    const request = { kind: "upload", url, method: "POST", body, timeout: uploadTimeout } as const;
    (await transfer(request, settings)).close();
  } catch (error) {
    // It cannot be resumed, since Pinterest returns the URL only once.
    throw toJobError(error, { job: job.name, signal });
  }
  reportSubmitted(job.name, resume, settings);
  return media_id;
}

/**
 * The form for storage: the given fields, then the file, since storage ignores fields after the file.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/RESTObjectPOST.html
 */
function formOf(fields: unknown, file: Blob): FormData {
  const form = new FormData();
  if (isPlainObject(fields)) {
    for (const [field, value] of Object.entries(fields)) form.append(field, String(value));
  }
  form.append("file", file, file instanceof File ? file.name : "file");
  return form;
}

function toBlob(file: unknown): Blob {
  const blob = file instanceof Uint8Array ? new Blob([file]) : file;
  if (!(blob instanceof Blob)) {
    throw new PinterestInputError("file", "expected a Blob or a Uint8Array");
  }
  if (blob.size === 0) throw new PinterestInputError("file", "expected a file that is not empty");
  return blob;
}

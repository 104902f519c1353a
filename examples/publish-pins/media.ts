import { openAsBlob } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import type { Body, Pinterest } from "pinterest-client";
import { uploadMedia } from "pinterest-client/flows";

type MediaSource = NonNullable<Body<"POST /pins">["media_source"]>;

const imageTypes = new Map<string, "image/jpeg" | "image/png">([
  [".jpg", "image/jpeg"],
  [".jpeg", "image/jpeg"],
  [".png", "image/png"],
]);

/** Returns the media source of a Pin for a file. An image is part of the request; a video is uploaded before it. */
export async function mediaSourceOf(
  pinterest: Pinterest,
  file: string,
  coverUrl: string | undefined,
  signal: AbortSignal,
): Promise<MediaSource> {
  const contentType = imageTypes.get(extname(file).toLowerCase());
  if (contentType) {
    const data = await readFile(file, "base64");
    return { source_type: "image_base64", content_type: contentType, data };
  }
  // Read while it is sent, since a video may not fit into memory.
  const video = await openAsBlob(file);
  const { media_id } = await uploadMedia(
    pinterest,
    { file: video },
    {
      signal,
      onProgress: ({ phase }) => {
        console.log(`${file}: ${phase}`);
      },
    },
  );
  return coverUrl === undefined
    ? { source_type: "video_id", media_id, cover_image_key_frame_time: 0 }
    : { source_type: "video_id", media_id, cover_image_url: coverUrl };
}

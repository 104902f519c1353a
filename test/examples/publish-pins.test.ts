import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { scratch } from "../support/run.js";
import { openFake, useExample } from "./run-example.js";

const startPublishing = useExample("publish-pins");

const oak = { title: "Oak", altText: "Oak", link: "https://shop.example/oak", file: "oak.PNG" };
const tour = { title: "Tour", link: "https://shop.example/tour", file: "tour.mp4" };

async function open(pins: readonly object[] = [oak, tour]) {
  const fake = await openFake();
  const folder = await scratch();
  const plan = join(folder, "plan.json");
  await writeFile(plan, JSON.stringify({ board: "Kitchens", pins }));
  await writeFile(join(folder, "oak.PNG"), "image");
  await writeFile(join(folder, "tour.mp4"), "video");
  const routes = () => fake.standIn.requests.map(({ route, path }) => route ?? path);
  const bodies = () =>
    fake.standIn.requests.flatMap(({ route, parsedBody }) =>
      route === "POST /pins" ? [parsedBody] : [],
    );
  return { ...fake, routes, bodies, run: () => startPublishing([plan], fake.env).ended };
}

describe("publishing Pins", () => {
  test("creates the board, sends images with their Pins and videos before them", async () => {
    const { standIn, routes, bodies, run } = await open();
    expect(await run()).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Oak: Pin 1\n[^]*finished\nTour: Pin 2\n$/) as string,
    });
    expect(routes()).toEqual([
      "GET /boards",
      "POST /boards",
      "GET /boards/{board_id}/pins",
      "POST /pins",
      "POST /media",
      "/storage/upload",
      "GET /media/{media_id}",
      "POST /pins",
    ]);
    const shared = { board_id: "1", link: oak.link, title: "Oak", alt_text: "Oak" };
    const image = { source_type: "image_base64", content_type: "image/png", data: btoa("image") };
    expect(bodies()).toMatchObject([
      { ...shared, media_source: image },
      { title: "Tour", media_source: { source_type: "video_id", media_id: "1" } },
    ]);
    const upload = standIn.requests.find(({ path }) => path === "/storage/upload");
    expect(upload?.body).toContain("video");
    expect(upload?.headers.authorization).toBeUndefined();
  });

  test("publishes nothing twice when it is run again", async () => {
    const { standIn, boards, pins, run } = await open([oak]);
    await run();
    expect(await run()).toMatchObject({ code: 0, stdout: "Oak: already there\n" });
    expect([boards.length, pins.length]).toEqual([1, 1]);
    expect(standIn.requests.filter(({ route }) => route === "POST /pins")).toHaveLength(1);
  });

  test("publishes a Pin once that is in the plan twice", async () => {
    const { pins, run } = await open([oak, oak]);
    expect(await run()).toMatchObject({ code: 0, stdout: "Oak: Pin 1\nOak: already there\n" });
    expect(pins).toHaveLength(1);
  });

  test("survives a burst of 503", async () => {
    const { standIn, pins, run } = await open([oak]);
    standIn.fail({ status: 503, times: 2 });
    standIn.fail({ route: "POST /pins", status: 503 });
    expect(await run()).toMatchObject({ code: 0 });
    expect(pins).toHaveLength(1);
  });

  test("looks for the Pin after its answer was lost, and creates no second one", async () => {
    const { standIn, pins, run } = await open([oak, { ...oak, title: "Ash" }]);
    standIn.fail({ route: "POST /pins", connection: "cut" });
    expect(await run()).toMatchObject({ code: 1, stdout: "" });
    expect(await run()).toMatchObject({ code: 0, stdout: "Oak: already there\nAsh: Pin 2\n" });
    expect(pins.map(({ title }) => title)).toEqual(["Oak", "Ash"]);
  });

  test("creates no Pin for a video that Pinterest cannot use", async () => {
    const { standIn, pins, run } = await open([tour]);
    standIn.on("GET /media/{media_id}", { media_id: "1", media_type: "video", status: "failed" });
    const { code, stderr } = await run();
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining("media upload: Pinterest ended the job without a result"),
    ]);
    expect(pins).toEqual([]);
  });
});

import { Pinterest, PinterestAuthenticationError, type Item, type Query } from "pinterest-client";

/** A page of one's own, whose calls go through one's own server: it alone has the token. */
const pinterest = new Pinterest({
  baseUrl: "https://shop.example/pinterest",
  fetch: (url, init) => fetch(url, { ...init, credentials: "include" }),
});

const query: Query<"GET /pins"> = { page_size: 50, pin_metrics: true };

export async function show(list: HTMLElement, signal: AbortSignal): Promise<void> {
  try {
    for await (const pin of pinterest.paginate("/pins", { query, signal })) list.append(card(pin));
  } catch (error) {
    if (!(error instanceof PinterestAuthenticationError)) throw error;
    location.assign("/login");
  }
}

function card({ title, media }: Item<"GET /pins">): HTMLElement {
  const figure = document.createElement("figure");
  figure.append(title ?? "untitled", media?.media_type ?? "");
  return figure;
}

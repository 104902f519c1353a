import { clickIdFrom, hashUserData, newEventId } from "pinterest-client";
import type { PartialUserData } from "pinterest-client";

export interface Identity {
  readonly eventId: string;
  readonly clickId: string | undefined;
  readonly user: PartialUserData;
}

/** What the page sends to its server, where nobody can read an address out of it. */
export function identify(form: HTMLFormElement): Identity {
  const email = new FormData(form).get("email");
  const user = hashUserData({ email: typeof email === "string" ? email : undefined });
  form.dataset["hashes"] = user.em?.join();
  const clickId = clickIdFrom({ cookie: document.cookie, url: location.href });
  return { eventId: newEventId(), clickId, user };
}

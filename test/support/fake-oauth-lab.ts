import { onTestFinished } from "vitest";
import {
  Pinterest,
  refreshingToken,
  type PinterestOptions,
  type RefreshingTokenOptions,
} from "../../src/index.js";
import { app, startFakePinterest, type FakeOptions, type FakePinterest } from "./fake-oauth.js";
import { watchSecrets } from "./fake-oauth-watch.js";
import { thrownBy } from "./stand-in.js";

/** Retries at once, so that outages cost no time. */
const retry = { limit: 2, baseDelay: 1 };

/** A promise, and what resolves it. */
export function gate(): { passed: Promise<void>; open: () => void } {
  let open: () => void = () => undefined;
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open };
}

/** What the OAuth tests of a file share: fakes to start, clients of them, and a watch over all. */
export function openLab() {
  const watch = watchSecrets();
  const common = (fake: FakePinterest) => ({
    ...app,
    baseUrl: fake.baseUrl,
    retry,
    onEvent: watch.keep,
  });
  /** A client of a fake, with the app's id and secret. */
  const client = (fake: FakePinterest, options: PinterestOptions = {}): Pinterest => {
    const made = new Pinterest({ ...common(fake), ...options });
    watch.keep(made);
    return made;
  };
  return {
    watch,
    client,
    /** Starts a fake that stops when the test ends. */
    start: async (options?: FakeOptions): Promise<FakePinterest> => {
      const fake = await startFakePinterest(options);
      watch.protect(fake.book.secrets);
      onTestFinished(fake.close);
      return fake;
    },
    /** A client of a fake whose token renews itself. */
    renewing: (fake: FakePinterest, options: Partial<RefreshingTokenOptions> = {}): Pinterest => {
      const refreshToken = options.refreshToken ?? fake.refreshToken();
      const accessToken = refreshingToken({ ...common(fake), ...options, refreshToken });
      watch.keep(accessToken);
      return client(fake, { accessToken });
    },
    /** What a function throws, and the watch looks at. */
    caught: async (run: () => unknown): Promise<unknown> => {
      const error = await thrownBy(run);
      watch.keep(error);
      return error;
    },
  };
}

/** Those who listen to one signal, and what tells them all. */
interface Group {
  readonly members: Set<() => void>;
  readonly tell: () => void;
}

const groups = new WeakMap<AbortSignal, Group>();

/**
 * Calls a listener when a signal aborts; returns a function that takes the listener away again. However
 * many listen, the signal has one listener of ours: Node warns of a leak at the eleventh, and a stream has
 * more requests than that under one signal. All are told also where one throws; the signal gets the first
 * such error, for the runtime to report.
 */
export function onAbort(signal: AbortSignal | undefined, listener: () => void): () => void {
  if (!signal) return nothing;
  const group = groups.get(signal) ?? begin(signal);
  group.members.add(listener);
  return () => {
    if (!group.members.delete(listener) || group.members.size > 0) return;
    signal.removeEventListener("abort", group.tell);
    if (groups.get(signal) === group) groups.delete(signal);
  };
}

function begin(signal: AbortSignal): Group {
  const members = new Set<() => void>();
  // A member that an earlier one takes away is not told any more.
  const tell = (): void => {
    const thrown: unknown[] = [];
    for (const listener of members) {
      try {
        listener();
      } catch (error) {
        thrown.push(error);
      }
    }
    if (thrown.length > 0) throw thrown[0];
  };
  const group = { members, tell };
  groups.set(signal, group);
  signal.addEventListener("abort", tell, { once: true });
  return group;
}

function nothing(): void {
  // Nobody listens.
}
